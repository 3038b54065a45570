import { entryOf, valuePlace } from '../../analysis/entries.ts';
import type { Facts } from '../../analysis/facts.ts';
import { commentary } from '../../law/sources.ts';
import { missingKeys } from '../missing.ts';
import { defineRule } from '../rule.ts';
import { entryFor, isAdHoc, isWorkedOut } from './element.ts';
import { saidIn, wordings } from './wordings.ts';

/** The commentary, no. 5: "Evaluatie in individuele cases maar ook van de protocols zal essentieel zijn." */
export default defineRule<undefined, 'cases' | 'protocol'>({
    code: 'K411',
    name: 'evaluation-missing',
    severity: 'info',
    source: [commentary(5)],
    requirement: {
        nl: 'De casussen en het protocol worden geëvalueerd',
        fr: 'Les cas et le protocole sont évalués',
        de: 'Die Fälle und das Protokoll werden bewertet',
        en: 'The cases and the protocol are evaluated',
    },
    message: {
        nl: 'Er staat niet hoe de casussen en het protocol worden geëvalueerd.',
        fr: 'Le texte ne dit pas comment sont évalués les cas et le protocole.',
        de: 'Der Text sagt nicht, wie die Fälle und das Protokoll bewertet werden.',
        en: 'The text does not say how the cases and the protocol are evaluated.',
    },
    why: {
        nl: 'Het commentaar noemt de evaluatie van individuele casussen, maar ook van de protocollen, essentieel.',
        fr: 'Le commentaire juge essentielle l’évaluation des cas individuels, mais aussi celle des protocoles.',
        de: 'Der Kommentar nennt die Bewertung der einzelnen Fälle, aber auch der Protokolle, wesentlich.',
        en: 'The commentary calls the evaluation of individual cases, but also of the protocols, essential.',
    },
    remedy: {
        nl: 'Voeg onder ‘evaluatie’ de sleutels ‘per casus’ en ‘van het protocol’ toe.',
        fr: 'Ajoutez sous « évaluation » les mots-clés « par cas » et « du protocole ».',
        de: 'Fügen Sie unter „Bewertung“ die Schlüsselwörter „pro Fall“ und „des Protokolls“ hinzu.',
        en: 'Add the keys ‘of cases’ and ‘of the protocol’ under ‘evaluation’.',
    },
    cases: {
        cases: {
            message: {
                nl: 'Er staat hoe het protocol wordt geëvalueerd, maar niet hoe de casussen worden geëvalueerd.',
                fr: 'Le texte dit comment le protocole est évalué, mais non comment le sont les cas.',
                de: 'Der Text sagt, wie das Protokoll bewertet wird, aber nicht, wie die Fälle bewertet werden.',
                en: 'The text says how the protocol is evaluated, but not how the cases are.',
            },
            remedy: {
                nl: 'Voeg onder ‘evaluatie’ de sleutel ‘per casus’ toe.',
                fr: 'Ajoutez sous « évaluation » le mot-clé « par cas ».',
                de: 'Fügen Sie unter „Bewertung“ das Schlüsselwort „pro Fall“ hinzu.',
                en: 'Add the key ‘of cases’ under ‘evaluation’.',
            },
        },
        protocol: {
            message: {
                nl: 'Er staat hoe de casussen worden geëvalueerd, maar niet hoe het protocol wordt geëvalueerd.',
                fr: 'Le texte dit comment les cas sont évalués, mais non comment l’est le protocole.',
                de: 'Der Text sagt, wie die Fälle bewertet werden, aber nicht, wie das Protokoll bewertet wird.',
                en: 'The text says how the cases are evaluated, but not how the protocol is.',
            },
            remedy: {
                nl: 'Voeg onder ‘evaluatie’ de sleutel ‘van het protocol’ toe.',
                fr: 'Ajoutez sous « évaluation » le mot-clé « du protocole ».',
                de: 'Fügen Sie unter „Bewertung“ das Schlüsselwort „des Protokolls“ hinzu.',
                en: 'Add the key ‘of the protocol’ under ‘evaluation’.',
            },
        },
    },
    examples: [
        {
            bad: `
                <|protocol leuven|>: Casusoverleg

                werkafspraken
                  frequentie: maandelijks
            `,
            fixed: `
                protocol leuven: Casusoverleg

                werkafspraken
                  frequentie: maandelijks

                evaluatie
                  per casus: [in te vullen]
                  van het protocol: [in te vullen]
            `,
            good: `
                werkafspraken
                  frequentie: maandelijks

                artikel 12: Evaluatie
                  De partners bespreken jaarlijks de werking.
            `,
        },
        {
            bad: `
                <|évaluation|>
                  par cas: A la clôture de chaque cas.

                modalités
                  fréquence: tous les mois
            `,
            fixed: `
                évaluation
                  par cas: A la clôture de chaque cas.
                  du protocole: [à compléter]

                modalités
                  fréquence: tous les mois
            `,
            good: `
                modalités
                  fréquence: tous les mois

                évaluation
                  description: Les partenaires évaluent chaque année les cas et le protocole.
            `,
        },
        {
            bad: `
                Modalitäten
                  Häufigkeit: monatlich

                <|Bewertung|>
                  des Protokolls: jährlich
            `,
            good: `
                rechtsgrond: toestemming van de procureur des Konings
                  ad hoc: ja

                werkafspraken
                  besluitvorming: consensus
            `,
        },
    ],
    *check(facts) {
        if (!facts.isProtocol) return;
        const ofCases = entryFor(facts, 'evaluation', 'of-cases');
        const ofProtocol = entryFor(facts, 'evaluation', 'of-the-protocol');
        if (ofCases && ofProtocol) {
            yield { met: valuePlace(ofCases) };
            yield { met: valuePlace(ofProtocol) };
        } else if (isInProse(facts) || isAdHoc(facts) || !isWorkedOut(facts, 'evaluation')) return;
        else if (ofCases) yield { ...missingKeys(facts, 'evaluation', ['of-the-protocol']), case: 'protocol' };
        else if (ofProtocol) yield { ...missingKeys(facts, 'evaluation', ['of-cases']), case: 'cases' };
        else yield missingKeys(facts, 'evaluation', ['of-cases', 'of-the-protocol']);
    },
});

/** A description under the head, or an evaluation elsewhere in the text: whether it covers both, a reader can tell. */
function isInProse(facts: Facts): boolean {
    const described = facts.blocks('evaluation').some(block => entryOf(block, 'description'));
    return described || saidIn(facts, evaluating, ['evaluation', 'purpose']) !== undefined;
}

const evaluating = wordings(
    '*evaluat/geëvalueerd/evalueren/evalueert',
    'évalu/bilan',
    '*bewert/Auswertung/ausgewertet',
);
