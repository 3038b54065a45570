import { isAdHoc, mayBeEligible, statesBasisInProse } from '../../analysis/bases.ts';
import { entryOf, valuePlace } from '../../analysis/entries.ts';
import type { Facts } from '../../analysis/facts.ts';
import { type Place, placeOfProperty } from '../../analysis/place.ts';
import { isPlaceholder } from '../../analysis/placeholders.ts';
import { article, commentary } from '../../law/sources.ts';
import { defineRule } from '../rule.ts';

/**
 * Art. 458ter knows no ad hoc consultation without a basis. The commentary (4): for ad hoc consultation too, "de met een
 * met reden omklede beslissing van de procureur des Konings" is essential. What an act provides needs no such decision.
 */
export default defineRule({
    code: 'K115',
    name: 'ad-hoc-without-consent',
    severity: 'error',
    source: [article('458ter', 1, 1), commentary(4)],
    message: {
        nl: 'Dit ad-hocoverleg heeft geen eigen gemotiveerde beslissing van de procureur des Konings.',
        fr: 'Cette concertation ad hoc n’a pas fait l’objet d’une décision motivée propre du procureur du Roi.',
        de: 'Für diese Ad-hoc-Konzertierung gibt es keine eigene, mit Gründen versehene Entscheidung des Prokurators des Königs.',
        en: 'This ad hoc consultation has no reasoned decision of its own by the procureur des Konings.',
    },
    why: {
        nl: 'Ook een eenmalig overleg mag maar worden georganiseerd bij of krachtens een wet, decreet of ordonnantie, of met een met redenen omklede toestemming van de procureur des Konings.',
        fr: 'Même unique, une concertation ne peut être organisée que par ou en vertu d’une loi, d’un décret ou d’une ordonnance, ou moyennant une autorisation motivée du procureur du Roi.',
        de: 'Auch eine einmalige Konzertierung darf nur durch oder aufgrund eines Gesetzes, eines Dekrets oder einer Ordonnanz oder mit einer mit Gründen versehenen Erlaubnis des Prokurators des Königs organisiert werden.',
        en: 'Even a single consultation may be organised only by or under a law, decree or ordinance, or with the reasoned consent of the procureur des Konings.',
    },
    remedy: {
        nl: 'Vraag vooraf de gemotiveerde toestemming van de procureur des Konings, en vermeld ze als rechtsgrond.',
        fr: 'Demandez au préalable l’autorisation motivée du procureur du Roi, et indiquez-la comme base légale.',
        de: 'Ersuchen Sie im Voraus um die mit Gründen versehene Erlaubnis des Prokurators des Königs, und geben Sie sie als Rechtsgrundlage an.',
        en: 'Ask beforehand for the reasoned consent of the procureur des Konings, and state it as the legal basis.',
    },
    examples: [
        {
            bad: `
                rechtsgrond: omzendbrief
                  opschrift: COL 4/2018
                  ad hoc: <|ja|>
            `,
            good: `
                rechtsgrond: decreet van 29 maart 2024 tot oprichting en regeling van de Veilige Huizen
                  ad hoc: ja
            `,
        },
        {
            bad: `
                protocole dossier-12: Concertation <|ad hoc|>, dossier 12

                base légale: circulaire
            `,
            good: `
                protocole dossier-12: Concertation ad hoc, dossier 12

                base légale: autorisation motivée du procureur du Roi
            `,
        },
        {
            bad: `
                Protokoll fall-12: <|Ad-hoc|>-Konzertierung, Fall 12
            `,
            good: `
                protocol leuven-ifg: Casusoverleg Leuven
                  aanleiding: Tot nu toe gebeurde het overleg ad hoc.

                rechtsgrond: omzendbrief
            `,
        },
        {
            bad: `
                protocol gent: Overleg Gent
                  aanleiding: Dit <|ad-hoc|>overleg betreft één gezin.
            `,
            good: `
                protocol gent: Van ad hoc naar structureel overleg

                rechtsgrond: omzendbrief
            `,
        },
    ],
    *check(facts) {
        const { bases } = facts;
        const isOpen = bases.some(basis => mayBeEligible(basis) || isPlaceholder(basis.node.kind ?? ''));
        if (!facts.isProtocol || isOpen || statesBasisInProse(facts)) return;
        const entry = entryOf(bases.find(isAdHoc)?.node, 'ad-hoc');
        const at = entry ? valuePlace(entry) : (inTitle(facts) ?? inOccasion(facts));
        if (at) yield { at };
    },
});

/** The protocol calls itself ad hoc, and doesn't set itself off from that. */
function inTitle({ protocol, text }: Facts): Place | undefined {
    if (!protocol?.title) return undefined;
    const place = placeOfProperty(protocol, 'title');
    return /structure|structuur|struktur|geen ad|niet ad|pas ad hoc/i.test(protocol.title)
        ? undefined
        : placeIn(text, place, adHoc);
}

function inOccasion(facts: Facts): Place | undefined {
    const occasion = facts.entry('protocol', 'occasion');
    return occasion && placeIn(facts.text, valuePlace(occasion), thisAdHoc);
}

function placeIn(text: string, { start, end }: Place, pattern: RegExp): Place | undefined {
    const found = pattern.exec(text.slice(start, end));
    if (!found) return undefined;
    const from = start + found.index;
    return { start: from, end: from + found[0].length };
}

const occasion = '(?:overleg|concertation|konzertierung|beratung|consultation|protocole?|protokoll)';
const adHoc = new RegExp(
    String.raw`^ad[\s-]?hoc|(?<!\p{L})ad[\s-]?hoc(?=[\s-]?\p{L}*${occasion})|(?<=${occasion}\s(?:de\scas\s)?)ad[\s-]?hoc`,
    'iu',
);
/** "Dit ad-hocoverleg", "cette concertation de cas ad hoc": the text speaks of itself. */
const thisAdHoc =
    /(?<=(?<!\p{L})(?:dit|deze|cette|diese[rs]?|this)\s(?:(?:concertation|(?:de|case)\s?\p{L}*|eenmalige?)\s){0,3})ad[\s-]?hoc/iu;
