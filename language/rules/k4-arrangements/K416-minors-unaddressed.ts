import { act } from '../../law/sources.ts';
import { defineRule } from '../rule.ts';
import { asksFor } from './element.ts';
import { wordings } from './wordings.ts';

/** The decree of the French Community has rules of its own for children in art. 8. */
export default defineRule({
    code: 'K416',
    name: 'minors-unaddressed',
    severity: 'info',
    source: [act('csil-r-fwb', '8')],
    requirement: {
        nl: 'De positie van minderjarigen is geregeld',
        fr: 'La position des mineurs est réglée',
        de: 'Die Stellung der Minderjährigen ist geregelt',
        en: 'The position of minors is settled',
    },
    message: {
        nl: 'Er staat niets over casussen waarin minderjarigen betrokken zijn.',
        fr: 'Le texte ne dit rien des cas qui concernent des mineurs.',
        de: 'Der Text sagt nichts über Fälle, die Minderjährige betreffen.',
        en: 'The text says nothing about cases that involve minors.',
    },
    why: {
        nl: 'Het decreet van de Franse Gemeenschap heeft voor kinderen eigen regels, met hun belang voorop; ook elders vraagt hun positie een afspraak.',
        fr: 'Le décret de la Communauté française a des règles propres aux enfants, dont l’intérêt prime ; ailleurs aussi, leur position mérite d’être réglée.',
        de: 'Das Dekret der Französischen Gemeinschaft hat für Kinder eigene Regeln, mit ihrem Wohl an erster Stelle; auch sonst bedarf ihre Stellung einer Absprache.',
        en: 'The decree of the French Community has rules of its own for children, with their interests first; elsewhere too their position calls for a rule.',
    },
    remedy: {
        nl: 'Voeg onder ‘betrokkene’ de sleutel ‘minderjarigen’ toe.',
        fr: 'Ajoutez sous « personne concernée » le mot-clé « mineurs ».',
        de: 'Fügen Sie unter „betroffene Person“ das Schlüsselwort „Minderjährige“ hinzu.',
        en: 'Add the key ‘minors’ under ‘person concerned’.',
    },
    examples: [
        {
            bad: `
                deelnemer caw: CAW Oost-Brabant
                  opdracht: Hulp aan slachtoffers, plegers en kinderen.

                werkafspraken
                  frequentie: maandelijks

                <|betrokkene|>
                  ingelicht: De betrokkene wordt vooraf ingelicht.
            `,
            fixed: `
                deelnemer caw: CAW Oost-Brabant
                  opdracht: Hulp aan slachtoffers, plegers en kinderen.

                werkafspraken
                  frequentie: maandelijks

                betrokkene
                  ingelicht: De betrokkene wordt vooraf ingelicht.
                  minderjarigen: [in te vullen]
            `,
            good: `
                doel: fysieke en psychische integriteit
                  omschrijving: Kindermishandeling voorkomen.

                werkafspraken
                  frequentie: maandelijks
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

                personne concernée
                  mineurs: [à compléter]
            `,
            good: `
                modalités
                  fréquence: tous les mois

                article 9: Enfants
                  L’intérêt supérieur de l’enfant prime.
            `,
        },
        {
            bad: `
                <|Modalitäten|>
                  Häufigkeit: monatlich
            `,
            good: `
                werkafspraken
                  omschrijving: Het overleg betreft enkel meerderjarigen.
            `,
        },
    ],
    check: asksFor({
        head: 'person-concerned',
        keys: ['minors'],
        says: wordings(
            '*minderjarig/belang van het kind/belangen van het kind',
            'mineurs/mineur d’âge/intérêt supérieur/intérêt de l’enfant',
            'Minderjährig/Kindeswohl/Wohl des Kindes',
            'minors/best interests of the child',
        ),
        touches: wordings(
            'kind/jongere/jeugd/meerderjarig/volwassen',
            'enfant/jeune/majeur/adulte',
            'Kind/Jugend/volljährig/Erwachsene/child/young/adult',
        ),
        acts: { 'veilige-huizen': '5', 'csil-r-fwb': '8' },
    }),
});
