import { commentary } from '../../law/sources.ts';
import { defineRule } from '../rule.ts';
import { asksFor, isAdHoc } from './element.ts';
import { wordings } from './wordings.ts';

/** The commentary, no. 3, on the modalities that are determined beforehand: "Hoe frequent wordt het overleg georganiseerd?" */
export default defineRule({
    code: 'K403',
    name: 'frequency-missing',
    severity: 'warning',
    source: [commentary(3)],
    requirement: {
        nl: 'Er staat hoe vaak het overleg plaatsvindt',
        fr: 'Le texte dit à quelle fréquence la concertation a lieu',
        de: 'Der Text sagt, wie oft die Fallkonzertierung stattfindet',
        en: 'The text says how often the consultation takes place',
    },
    message: {
        nl: 'Er staat niet hoe vaak het overleg plaatsvindt.',
        fr: 'Le texte ne dit pas à quelle fréquence la concertation a lieu.',
        de: 'Der Text sagt nicht, wie oft die Fallkonzertierung stattfindet.',
        en: 'The text does not say how often the consultation takes place.',
    },
    why: {
        nl: 'De modaliteiten liggen vast voor het overleg begint; hoe vaak het plaatsvindt, is volgens het commentaar een van de vragen die ze beantwoorden.',
        fr: 'Les modalités sont fixées avant la concertation ; selon le commentaire, sa fréquence est l’une des questions auxquelles elles répondent.',
        de: 'Die Modalitäten stehen vor der Fallkonzertierung fest; ihre Häufigkeit ist laut Kommentar eine der Fragen, die sie beantworten.',
        en: 'The arrangements are settled before the consultation; according to the commentary, its frequency is one of the questions they answer.',
    },
    remedy: {
        nl: 'Voeg ‘frequentie’ toe; ‘naar behoefte’ volstaat.',
        fr: 'Ajoutez la « fréquence » ; « selon les besoins » suffit.',
        de: 'Fügen Sie die „Häufigkeit“ hinzu; „nach Bedarf“ genügt.',
        en: 'Add the ‘frequency’; ‘as needed’ will do.',
    },
    examples: [
        {
            bad: `
                <|werkafspraken|>
                  initiatiefrecht: parket
                  besluitvorming: consensus

                evaluatie
                  van het protocol: jaarlijks
            `,
            fixed: `
                werkafspraken
                  initiatiefrecht: parket
                  frequentie: [in te vullen]
                  besluitvorming: consensus

                evaluatie
                  van het protocol: jaarlijks
            `,
            good: `
                werkafspraken
                  frequentie: naar behoefte
            `,
        },
        {
            bad: `
                <|modalités|>
                  droit d'initiative: parquet
            `,
            good: `
                modalités
                  droit d'initiative: parquet
                  description: La concertation se réunit chaque fois qu’un cas est introduit.
            `,
        },
        {
            bad: `
                <|Modalitäten|>
                  Beschlussfassung: Konsens
            `,
            good: `
                rechtsgrond: toestemming van de procureur des Konings
                  ad hoc: ja

                werkafspraken
                  besluitvorming: consensus
            `,
        },
    ],
    check: asksFor({
        keys: ['frequency'],
        says: wordings(
            '*frequentie/dagelijks/*wekelijks/*maandelijks/per kwartaal/per trimester/per semester',
            'elke/elk/iedere/ieder/om de … week/weken/maand/kwartaal/trimester',
            'eerste/tweede/derde/laatste … van de maand/van elke maand',
            'keer per/maal per/naar behoefte/telkens wanneer/telkens als/zo vaak',
            'fréquence/*hebdomadaire/*mensuel/*trimestriel/*semestriel/fois par',
            'tous les/toutes les/chaque … jours/semaine/mois/trimestre',
            'premier/deuxième/troisième/dernier … du mois/de chaque mois',
            'selon les besoins/au besoin/en fonction des besoins/chaque fois que',
            'Häufigkeit/Turnus/täglich/*wöchentlich/*monatlich/Mal pro/Mal im',
            'jede/alle … Woche/Monat/Quartal',
            'ersten/zweiten/dritten/letzten … des Monats/im Monat',
            'nach Bedarf/bei Bedarf/weekly/monthly/quarterly/as needed',
            'ad hoc',
        ),
        touches: wordings(
            '*jaarlijks/elk jaar/annuel/chaque année/tous les ans/*jährlich',
            'komt/komen … samen/bijeen',
            'vergadert/zodra/regelmatig/per week/per maand/per jaar/op vaste tijdstippen/naargelang van de noodzaak',
            'se réunit/dès que/périodique/régulièrement/par mois/par semaine/par an',
            'regelmäßig/sobald/tagt/regularly/as soon as',
        ),
        // What is done every year there is not the consultation.
        notIn: ['evaluation', 'data', 'changes', 'purpose'],
        arises: facts => !isAdHoc(facts),
        leftToAct: true,
    }),
});
