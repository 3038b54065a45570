import { act } from '../../law/sources.ts';
import { defineRule } from '../rule.ts';
import { asksFor } from './element.ts';
import { wordings } from './wordings.ts';

/** The decree of the French Community, art. 6, lists five things that an invitation mentions. */
export default defineRule({
    code: 'K415',
    name: 'invitation-unspecified',
    severity: 'info',
    source: [act('csil-r-fwb', '6')],
    requirement: {
        nl: 'De uitnodiging is geregeld',
        fr: 'L’invitation est réglée',
        de: 'Die Einladung ist geregelt',
        en: 'The invitation is settled',
    },
    message: {
        nl: 'Er staat niet wat de uitnodiging vermeldt.',
        fr: 'Le texte ne dit pas ce que mentionne l’invitation.',
        de: 'Der Text sagt nicht, was die Einladung enthält.',
        en: 'The text does not say what the invitation mentions.',
    },
    why: {
        nl: 'Wie wordt uitgenodigd, beslist zelf of hij deelneemt; het decreet van de Franse Gemeenschap laat de uitnodiging het doel, de tijd en plaats, de betrokken persoon en de uitgenodigde diensten vermelden.',
        fr: 'Celui qui est invité décide lui-même s’il participe ; selon le décret de la Communauté française, l’invitation mentionne l’objectif, la date et le lieu, la personne concernée et les services invités.',
        de: 'Wer eingeladen wird, entscheidet selbst, ob er teilnimmt; nach dem Dekret der Französischen Gemeinschaft nennt die Einladung das Ziel, Zeit und Ort, die betroffene Person und die eingeladenen Dienste.',
        en: 'Those who are invited decide themselves whether they take part; under the decree of the French Community the invitation mentions the objective, the time and place, the person concerned and the services invited.',
    },
    remedy: {
        nl: 'Voeg ‘uitnodiging’ toe en zeg wat zij vermeldt.',
        fr: 'Ajoutez « invitation » et dites ce qu’elle mentionne.',
        de: 'Fügen Sie „Einladung“ hinzu und sagen Sie, was sie enthält.',
        en: 'Add ‘invitation’ and say what it mentions.',
    },
    examples: [
        {
            bad: `
                <|werkafspraken|>
                  frequentie: maandelijks
            `,
            fixed: `
                werkafspraken
                  uitnodiging: [in te vullen]
                  frequentie: maandelijks
            `,
            good: `
                werkafspraken
                  uitnodiging: De uitnodiging vermeldt het doel, de plaats en wie nog is uitgenodigd.
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

                article 3: Convocation
                  La convocation précise l’objectif et les services invités.
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
        keys: ['invitation'],
        says: wordings(
            'uitnodiging … vermeld/bevat/agenda',
            'invitation/convocation … mentionne/précise/contient/indique/ordre du jour',
            'Einladung … enthält/nennt/Tagesordnung',
            'invitation … mention/state/contain',
        ),
        touches: wordings('uitnodiging/agenda', 'invitation/convocation/ordre du jour', 'Einladung/Tagesordnung'),
        acts: { 'veilige-huizen': '12', 'csil-r-fwb': '4–6' },
    }),
});
