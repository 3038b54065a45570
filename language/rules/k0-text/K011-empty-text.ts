import { entriesOf, type KeyedEntry, keyedEntries, keyPlace, textOf } from '../../analysis/entries.ts';
import { quote } from '../../i18n/words.ts';
import { theText } from '../../law/sources.ts';
import { defineRule } from '../rule.ts';

interface Empty {
    /** The key as it is written there. */
    readonly key: string;
}

/** A key with nothing after it. It gives way to the rule that misses what should stand there. */
export default defineRule<Empty>({
    code: 'K011',
    name: 'empty-text',
    severity: 'warning',
    source: [theText],
    message: {
        nl: ({ key }) => `Na ${quote(key, 'nl')} staat niets.`,
        fr: ({ key }) => `${quote(key, 'fr')} n’est suivi d’aucun texte.`,
        de: ({ key }) => `Nach ${quote(key, 'de')} steht nichts.`,
        en: ({ key }) => `Nothing follows ${quote(key, 'en')}.`,
    },
    why: {
        nl: 'Een lege sleutel regelt niets, maar wekt wel de indruk dat er iets geregeld is.',
        fr: 'Un mot-clé vide ne règle rien, mais donne l’impression que quelque chose est réglé.',
        de: 'Ein leeres Schlüsselwort regelt nichts, erweckt aber den Eindruck, es sei etwas geregelt.',
        en: 'An empty key settles nothing but gives the impression that something is settled.',
    },
    remedy: {
        nl: 'Vul de tekst aan, of schrap de regel.',
        fr: 'Complétez le texte, ou supprimez la ligne.',
        de: 'Ergänzen Sie den Text, oder streichen Sie die Zeile.',
        en: 'Add the text, or delete the line.',
    },
    examples: [
        {
            bad: `
                doel ifg: fysieke en psychische integriteit
                  <|omschrijving|>:
                  <|noodzaak|>:

                werkafspraken
                  <|voorzitter|>:
                  frequentie: maandelijks
            `,
            good: `
                doel ifg: fysieke en psychische integriteit
                  omschrijving:
                    Herhaling van geweld voorkomen.

                werkafspraken
                  voorzitter: parket
                  initiatiefrecht:
                    parket,
                    caw
            `,
        },
        {
            bad: `
                participant cpas: CPAS de Namur
                  <|secret|>:
                  <|mission|> :
            `,
            good: `
                participant cpas: CPAS de Namur
                  secret: secret professionnel
                  mission :
                    - aide sociale

                modalités
            `,
        },
    ],
    *check({ root, text }) {
        for (const entry of keyedEntries(root)) {
            if (textOf(entry) !== '' || isGivenElsewhere(entry)) continue;
            const at = keyPlace(entry);
            yield { at, data: { key: text.slice(at.start, at.end) } };
        }
    },
});

/** Given twice in its block, once with a text: that is K008's finding. */
function isGivenElsewhere(entry: KeyedEntry): boolean {
    const { $container: block } = entry;
    return entriesOf(block, entry.key).some(other => textOf(other) !== '');
}
