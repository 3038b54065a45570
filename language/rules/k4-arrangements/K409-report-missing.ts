import { act } from '../../law/sources.ts';
import { defineRule } from '../rule.ts';
import { asksFor } from './element.ts';
import { wordings } from './wordings.ts';

/** Two ways of settling it: the Flemish decree allows a report, that of the French Community only notes in one's own file. */
export default defineRule({
    code: 'K409',
    name: 'report-missing',
    severity: 'info',
    source: [act('veilige-huizen', '13'), act('csil-r-fwb', '15')],
    requirement: {
        nl: 'Er staat of er een verslag komt, en wie het opmaakt en bewaart',
        fr: 'Le texte dit s’il y a un compte rendu, et qui le rédige et le conserve',
        de: 'Der Text sagt, ob es einen Bericht gibt, und wer ihn erstellt und aufbewahrt',
        en: 'The text says whether there is a report, and who writes and keeps it',
    },
    message: {
        nl: 'Er staat niet of er een verslag komt, wie het opmaakt en bewaart, en wie notities mag nemen.',
        fr: 'Le texte ne dit pas s’il y a un compte rendu, qui le rédige et le conserve, ni qui peut prendre des notes.',
        de: 'Der Text sagt nicht, ob es einen Bericht gibt, wer ihn erstellt und aufbewahrt, und wer Notizen machen darf.',
        en: 'The text does not say whether there is a report, who writes and keeps it, and who may take notes.',
    },
    why: {
        nl: 'In een verslag belanden meegedeelde geheimen; de twee decreten over casusoverleg regelen elk wat op papier komt.',
        fr: 'Un compte rendu contient des secrets communiqués ; les deux décrets sur la concertation de cas règlent chacun ce qui est mis par écrit.',
        de: 'Ein Bericht enthält mitgeteilte Geheimnisse; die zwei Dekrete über die Fallkonzertierung regeln jeweils, was schriftlich festgehalten wird.',
        en: 'A report holds secrets that were shared; each of the two decrees on case consultation rules what is put on paper.',
    },
    remedy: {
        nl: 'Voeg ‘verslag’ toe, ook als er geen verslag komt.',
        fr: 'Ajoutez « compte rendu », même s’il n’y en a pas.',
        de: 'Fügen Sie „Bericht“ hinzu, auch wenn es keinen gibt.',
        en: 'Add ‘report’, even if there is none.',
    },
    examples: [
        {
            bad: `
                <|werkafspraken|>
                  besluitvorming: consensus
            `,
            fixed: `
                werkafspraken
                  besluitvorming: consensus
                  verslag: [in te vullen]
            `,
            good: `
                werkafspraken
                  verslag: Er wordt geen verslag gemaakt.
            `,
        },
        {
            bad: `
                <|modalités|>
                  description: Les dossiers sont examinés par rapport à leur urgence.
            `,
            good: `
                modalités
                  description: Le coordinateur rédige le procès-verbal et le conserve.
            `,
        },
        {
            bad: `
                <|Modalitäten|>
                  Häufigkeit: monatlich
            `,
            good: `
                base légale: décret
                  cadre: csil-r-fwb

                modalités
                  fréquence: tous les mois
            `,
        },
    ],
    check: asksFor({
        keys: ['report'],
        says: wordings(
            'verslag … opgemaakt/opgesteld/gemaakt/bewaard/bezorgd',
            'geen verslag/stelt het verslag/maakt het verslag/notul/notities/aantekeningen',
            'compte rendu … rédigé/établi/conservé/transmis',
            'rédige/établit … compte rendu/procès-verbal/rapport',
            'aucun compte rendu/prise de notes/prendre des notes',
            'Bericht/Niederschrift … erstellt/verfasst/aufbewahrt',
            'kein Bericht/Notizen/Sitzungsprotokoll',
            'minutes/take notes',
        ),
        touches: wordings(
            '*verslag/*nota’s/noteert/noteren/genotuleerd/op papier/schriftelijke neerslag',
            'compte rendu/procès-verbal/un rapport/le rapport/relevé/consigné/par écrit',
            '*bericht/Niederschrift/*vermerk/schriftlich fest/report',
        ),
        acts: { 'veilige-huizen': '13', 'csil-r-fwb': '15' },
    }),
});
