import { entryOf, valuesOf } from '../../analysis/entries.ts';
import type { Facts } from '../../analysis/facts.ts';
import { practice } from '../../law/sources.ts';
import { defineRule } from '../rule.ts';
import { asksFor, isAdHoc } from './element.ts';
import { wordings } from './wordings.ts';

/** No text asks for it. What the prosecutor consents to in a kantschrift, or once, has no partners who leave. */
export default defineRule({
    code: 'K418',
    name: 'exit-missing',
    severity: 'info',
    source: [practice],
    requirement: {
        nl: 'Er staat hoe een partner uit het protocol stapt',
        fr: 'Le texte dit comment un partenaire se retire du protocole',
        de: 'Der Text sagt, wie ein Partner aus dem Protokoll austritt',
        en: 'The text says how a partner leaves the protocol',
    },
    message: {
        nl: 'Er staat niet hoe een partner uit het protocol stapt.',
        fr: 'Le texte ne dit pas comment un partenaire se retire du protocole.',
        de: 'Der Text sagt nicht, wie ein Partner aus dem Protokoll austritt.',
        en: 'The text does not say how a partner leaves the protocol.',
    },
    why: {
        nl: 'Wie uitstapt, laat lopende casussen achter; het helpt vooraf af te spreken hoe dat verloopt.',
        fr: 'Qui se retire laisse des cas en cours ; il est utile de convenir d’avance de la manière de procéder.',
        de: 'Wer austritt, hinterlässt laufende Fälle; es hilft, im Voraus abzusprechen, wie das geschieht.',
        en: 'A partner who leaves leaves pending cases behind; it helps to agree beforehand how that goes.',
    },
    remedy: {
        nl: 'Voeg onder ‘slotbepalingen’ de sleutel ‘uittreding’ toe.',
        fr: 'Ajoutez sous « dispositions finales » le mot-clé « retrait ».',
        de: 'Fügen Sie unter „Schlussbestimmungen“ das Schlüsselwort „Austritt“ hinzu.',
        en: 'Add the key ‘exit’ under ‘changes’.',
    },
    examples: [
        {
            bad: `
                werkafspraken
                  frequentie: maandelijks

                <|slotbepalingen|>
                  wijziging: Enkel met een nieuwe toestemming van de procureur des Konings.
            `,
            fixed: `
                werkafspraken
                  frequentie: maandelijks

                slotbepalingen
                  uittreding: [in te vullen]
                  wijziging: Enkel met een nieuwe toestemming van de procureur des Konings.
            `,
            good: `
                werkafspraken
                  frequentie: maandelijks

                artikel 14: Duur
                  Elke partner kan dit protocol schriftelijk opzeggen.
            `,
        },
        {
            bad: `
                <|modalités|>
                  fréquence: tous les mois
            `,
            fixed: `
                modalités
                  fréquence: tous les mois

                dispositions finales
                  retrait: [à compléter]
            `,
            good: `
                modalités
                  fréquence: tous les mois

                article 14: Durée
                  Chaque partenaire peut se retirer moyennant un préavis de trois mois.
            `,
        },
        {
            bad: `
                <|Modalitäten|>
                  Häufigkeit: monatlich
            `,
            good: `
                rechtsgrond: toestemming van de procureur des Konings
                  vorm: kantschrift

                werkafspraken
                  frequentie: maandelijks
            `,
        },
    ],
    check: asksFor({
        head: 'changes',
        keys: ['exit'],
        says: wordings(
            'uittred/uittreed/opzeg/opgezegd/uit het protocol/trekt zich terug/trekken zich terug',
            'deelname … beëindig',
            'se retir/retrait/résili/dénonc/mettre fin/met fin/mis fin',
            'Austritt/austreten/kündig/zurückziehen/zieht sich',
            'withdraw/terminat/leave the protocol',
        ),
        touches: wordings('beëindig/verlaat/stapt', 'quitte/fin de la participation', 'beenden/beendet'),
        arises: facts => !isAdHoc(facts) && !isMarginalNote(facts),
    }),
});

function isMarginalNote({ bases }: Facts): boolean {
    return bases.some(({ node }) => valuesOf(entryOf(node, 'form'), 'form').includes('marginal-note'));
}
