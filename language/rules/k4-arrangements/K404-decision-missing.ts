import { commentary } from '../../law/sources.ts';
import { defineRule } from '../rule.ts';
import { asksFor } from './element.ts';
import { wordings } from './wordings.ts';

/**
 * The commentary, no. 3, on the modalities that are determined beforehand: "Hoe zal beslist worden over het gevolg dat aan
 * het overleg gegeven wordt?"
 */
export default defineRule({
    code: 'K404',
    name: 'decision-missing',
    severity: 'warning',
    source: [commentary(3)],
    requirement: {
        nl: 'Er staat hoe wordt beslist over het gevolg dat aan het overleg wordt gegeven',
        fr: 'Le texte dit comment sont décidées les suites de la concertation',
        de: 'Der Text sagt, wie über die Folgen der Fallkonzertierung entschieden wird',
        en: 'The text says how the follow-up of the consultation is decided',
    },
    message: {
        nl: 'Er staat niet hoe wordt beslist over het gevolg dat aan het overleg wordt gegeven.',
        fr: 'Le texte ne dit pas comment sont décidées les suites de la concertation.',
        de: 'Der Text sagt nicht, wie über die Folgen der Fallkonzertierung entschieden wird.',
        en: 'The text does not say how the follow-up of the consultation is decided.',
    },
    why: {
        nl: 'De modaliteiten liggen vast voor het overleg begint; hoe over het gevolg wordt beslist, is volgens het commentaar een van de vragen die ze beantwoorden.',
        fr: 'Les modalités sont fixées avant la concertation ; selon le commentaire, la manière d’en décider les suites est l’une des questions auxquelles elles répondent.',
        de: 'Die Modalitäten stehen vor der Fallkonzertierung fest; wie über die Folgen entschieden wird, ist laut Kommentar eine der Fragen, die sie beantworten.',
        en: 'The arrangements are settled before the consultation; according to the commentary, how the follow-up is decided is one of the questions they answer.',
    },
    remedy: {
        nl: 'Voeg ‘besluitvorming’ toe; ‘elke partner beslist zelf’ volstaat.',
        fr: 'Ajoutez la « prise de décision » ; « chaque partenaire décide » suffit.',
        de: 'Fügen Sie die „Beschlussfassung“ hinzu; „jeder Partner entscheidet selbst“ genügt.',
        en: 'Add the ‘decision’; ‘each partner decides’ will do.',
    },
    examples: [
        {
            bad: `
                <|werkafspraken|>
                  initiatiefrecht: parket
                  frequentie: maandelijks
            `,
            fixed: `
                werkafspraken
                  initiatiefrecht: parket
                  frequentie: maandelijks
                  besluitvorming: [in te vullen]
            `,
            good: `
                werkafspraken
                  besluitvorming: elke partner beslist zelf
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

                article 7: Suites
                  Les partenaires conviennent ensemble des suites ; chacun reste libre dans sa mission.
            `,
        },
        {
            bad: `
                <|Modalitäten|>
                  Häufigkeit: monatlich
            `,
            good: `
                werkafspraken
                  plan van aanpak: De deelnemers leggen in consensus vast wie welke stap zet.
            `,
        },
    ],
    check: asksFor({
        keys: ['decision'],
        says: wordings(
            'besluitvorming/consensus/eenparig/unaniem/meerderheid/beslissen samen/in onderling overleg',
            'beslist/beslissen … gevolg/opvolging/aanpak/zelf',
            'prise de décision/unanim/majorité/de commun accord',
            'décide/décident/conviennent … suite/suivi',
            'Beschlussfassung/Konsens/einstimmig/einvernehmlich/Mehrheit',
            'entscheidet/entscheiden … Folge/weitere/selbst',
        ),
        touches: wordings(
            '*beslis/besluit/afgesproken/akkoord van/eens worden/eens raken/eensgezind/overeenstemming/gezamenlijk/bepaalt zelf/bepalen zelf',
            'spreken … af',
            'komen … overeen',
            'décid/décision/conviennent/convenu/s’accordent/accord de tous/accord des/un accord/consent/ensemble/arrêté/arrête',
            'beschließ/Beschluss/*entscheid/gemeinsam/vereinbaren/vereinbart/Einvernehmen',
            'decide/decision/agree',
        ),
        notIn: ['purpose'],
        leftToAct: true,
    }),
});
