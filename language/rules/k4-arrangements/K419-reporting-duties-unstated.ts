import { act } from '../../law/sources.ts';
import { defineRule } from '../rule.ts';
import { asksFor } from './element.ts';
import { wordings } from './wordings.ts';

/** The decree of the French Community, art. 10: at the start a participant states his legal reporting duties. */
export default defineRule({
    code: 'K419',
    name: 'reporting-duties-unstated',
    severity: 'info',
    source: [act('csil-r-fwb', '10')],
    requirement: {
        nl: 'De meldplichten van de deelnemers zijn vermeld',
        fr: 'Les obligations de signalement des participants sont mentionnées',
        de: 'Die Meldepflichten der Teilnehmer sind erwähnt',
        en: 'The participants’ duties to report are mentioned',
    },
    message: {
        nl: 'Er staat niets over de meldplichten van de deelnemers.',
        fr: 'Le texte ne dit rien des obligations de signalement des participants.',
        de: 'Der Text sagt nichts über die Meldepflichten der Teilnehmer.',
        en: 'The text says nothing about the participants’ duties to report.',
    },
    why: {
        nl: 'Wie iets meedeelt, wil vooraf weten wie het moet melden; het decreet van de Franse Gemeenschap laat een deelnemer bij het begin zijn wettelijke meldplichten noemen.',
        fr: 'Qui communique veut savoir d’avance qui devra le signaler ; selon le décret de la Communauté française, le participant expose d’emblée ses obligations légales de signalement.',
        de: 'Wer etwas mitteilt, will vorher wissen, wer es melden muss; nach dem Dekret der Französischen Gemeinschaft nennt ein Teilnehmer zu Beginn seine gesetzlichen Meldepflichten.',
        en: 'Those who share something want to know beforehand who must report it; under the decree of the French Community a participant states his legal duties to report at the start.',
    },
    remedy: {
        nl: 'Voeg ‘meldplichten’ toe.',
        fr: 'Ajoutez « obligations de signalement ».',
        de: 'Fügen Sie „Meldepflichten“ hinzu.',
        en: 'Add ‘reporting duties’.',
    },
    examples: [
        {
            bad: `
                <|werkafspraken|>
                  frequentie: maandelijks
            `,
            fixed: `
                werkafspraken
                  frequentie: maandelijks
                  meldplichten: [in te vullen]
            `,
            good: `
                werkafspraken
                  frequentie: maandelijks
                  spreekrecht: Wie een aangifteplicht heeft, zegt dat bij het begin van het overleg.
            `,
        },
        {
            bad: `
                <|modalités|>
                  fréquence: tous les mois
            `,
            good: `
                modalités
                  fréquence: tous les mois

                article 7: Cadre de chacun
                  Chaque participant expose ses obligations de dénonciation.
            `,
        },
        {
            bad: `
                <|Modalitäten|>
                  Häufigkeit: monatlich
            `,
            good: `
                rechtsgrond: decreet
                  kader: veilige-huizen

                werkafspraken
                  frequentie: maandelijks
            `,
        },
    ],
    check: asksFor({
        keys: ['reporting-duties'],
        says: wordings(
            '*meldplicht/*meldingsplicht/*verslaggevingsplicht/*aangifteplicht/*rapportageplicht/*rapporteringsplicht',
            'plicht/verplicht … melden/aangifte/aan te geven',
            'obligation/devoir/tenu … signaler/signalement/dénoncer/dénonciation/faire rapport',
            '*meldepflicht/*anzeigepflicht/*berichtspflicht/*anzeigeverpflichtung',
            'verpflichtet … melden/anzeigen',
            'reporting dut/duty to report/duties to report/obliged to report',
        ),
        acts: { 'veilige-huizen': '14', 'csil-r-fwb': '10' },
    }),
});
