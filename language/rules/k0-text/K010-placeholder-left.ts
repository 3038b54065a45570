import { keyedEntries, textOf, valuePlace } from '../../analysis/entries.ts';
import { type Place, placeOfProperty } from '../../analysis/place.ts';
import { isPlaceholder } from '../../analysis/placeholders.ts';
import type { Block } from '../../generated/ast.ts';
import { quote } from '../../i18n/words.ts';
import { theText } from '../../law/sources.ts';
import { defineRule } from '../rule.ts';

interface Left {
    readonly words: string;
}

/** What a skeleton or a model text left to the drafter, and nobody filled in. */
export default defineRule<Left>({
    code: 'K010',
    name: 'placeholder-left',
    severity: 'error',
    source: [theText],
    message: {
        nl: ({ words }) => `${quote(words, 'nl')} moet nog worden ingevuld.`,
        fr: ({ words }) => `${quote(words, 'fr')} reste à compléter.`,
        de: ({ words }) => `${quote(words, 'de')} muss noch ausgefüllt werden.`,
        en: ({ words }) => `${quote(words, 'en')} still has to be filled in.`,
    },
    why: {
        nl: 'Zolang dit openstaat, zegt de tekst hierover niets.',
        fr: 'Tant que ce point reste ouvert, le texte n’en dit rien.',
        de: 'Solange dies offen ist, sagt der Text nichts darüber.',
        en: 'As long as this is open, the text says nothing about it.',
    },
    remedy: {
        nl: 'Vul het in, of schrap de regel als u hem niet nodig hebt.',
        fr: 'Complétez ce point, ou supprimez la ligne si vous n’en avez pas besoin.',
        de: 'Füllen Sie es aus, oder streichen Sie die Zeile, wenn Sie sie nicht brauchen.',
        en: 'Fill it in, or delete the line if you do not need it.',
    },
    examples: [
        {
            bad: `
                protocol leuven: <|[titel]|>
                  datum: <|xx/xx/20xx|>

                doel ifg: fysieke en psychische integriteit
                  omschrijving: <|Nader te bepalen.|>
                  noodzaak:
                    <|...|>
            `,
            good: `
                protocol leuven: Casusoverleg Leuven [ontwerp]
                  datum: datum van ondertekening

                doel ifg: fysieke en psychische integriteit
                  omschrijving: De risico’s worden in overleg bepaald; de maatregelen zijn per casus nader te bepalen.
                  noodzaak: […] is in dit geval de enige weg.
                  subsidiariteit: –
            `,
        },
        {
            bad: `
                base légale: <|[à compléter]|>
                  parquet: <|XXX|>

                participant cpas: <|À déterminer|>
                  secret: <|?|>
            `,
            good: `
                base légale: autorisation du procureur du Roi
                  parquet: Namur
                  motivation: Les services restent libres de déterminer leur propre suivi.

                modalités
                  clôture: [abrogé]
            `,
        },
        {
            bad: `
                Zweck: <|____|>
                  Beschreibung: <|wird noch bestimmt|>
            `,
            good: `
                Zweck: körperliche und psychische Unversehrtheit
                  Beschreibung: Wird noch Gewalt befürchtet, so bestimmt jeder Dienst seine Hilfe.
            `,
        },
    ],
    *check({ root }) {
        for (const block of root.blocks) {
            const label = labelOf(block);
            if (label && isPlaceholder(label.words)) yield { at: label.place(), data: { words: label.words } };
        }
        for (const entry of keyedEntries(root)) {
            const words = textOf(entry);
            if (isPlaceholder(words)) yield { at: valuePlace(entry), data: { words } };
        }
    },
});

/** What follows the words of a head that says something of its own. */
function labelOf(block: Block): { readonly words: string; readonly place: () => Place } | undefined {
    const property = labels[block.$type as keyof typeof labels];
    const words = property && (block as unknown as Readonly<Record<string, unknown>>)[property];
    return typeof words === 'string' ? { words, place: () => placeOfProperty(block, property) } : undefined;
}
const labels = { Protocol: 'title', LegalBasis: 'kind', Purpose: 'ground', Participant: 'title' } as const;
