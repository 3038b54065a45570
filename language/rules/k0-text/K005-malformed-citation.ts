import { keyedEntries, textOf, valuePlace } from '../../analysis/entries.ts';
import type { Facts } from '../../analysis/facts.ts';
import { type Place, placeOf } from '../../analysis/place.ts';
import { isPlaceholder } from '../../analysis/placeholders.ts';
import type { CitationEntry } from '../../generated/ast.ts';
import { quote } from '../../i18n/words.ts';
import { theText } from '../../law/sources.ts';
import { fold } from '../../syntax/fold.ts';
import { findCitations } from '../../syntax/values/citation.ts';
import { defineRule, type Fault } from '../rule.ts';

interface Cited {
    readonly words: string;
}

/**
 * What is cited must be found again: an article of an act. Offences and penalties may also be named in words, and an act
 * named elsewhere in the block serves all of its citations.
 */
export default defineRule<Cited, 'without-act'>({
    code: 'K005',
    name: 'malformed-citation',
    severity: 'warning',
    source: [theText],
    message: {
        nl: ({ words }) => `${quote(words, 'nl')} is niet als verwijzing naar een artikel te lezen.`,
        fr: ({ words }) => `${quote(words, 'fr')} ne peut pas être lu comme un renvoi à un article.`,
        de: ({ words }) => `${quote(words, 'de')} ist nicht als Verweis auf einen Artikel zu lesen.`,
        en: ({ words }) => `${quote(words, 'en')} cannot be read as a reference to an article.`,
    },
    why: {
        nl: 'Wie het protocol leest, moet kunnen opzoeken welke bepaling bedoeld is.',
        fr: 'Le lecteur du protocole doit pouvoir retrouver la disposition visée.',
        de: 'Wer das Protokoll liest, muss die gemeinte Bestimmung nachschlagen können.',
        en: 'Whoever reads the protocol must be able to look up the provision.',
    },
    remedy: {
        nl: 'Schrijf ‘art.’, het nummer en de wet, zoals ‘art. 137 Sw.’.',
        fr: 'Écrivez « art. », le numéro et la loi, comme « art. 137 C. pén. ».',
        de: 'Schreiben Sie „Art.“, die Nummer und das Gesetz, wie „Art. 137 StGB“.',
        en: 'Write ‘art.’, the number and the act, such as ‘art. 137 of the Criminal Code’.',
    },
    cases: {
        'without-act': {
            message: {
                nl: ({ words }) => `Bij ${quote(words, 'nl')} staat niet om welke wet het gaat.`,
                fr: ({ words }) => `Pour ${quote(words, 'fr')}, la loi visée n’est pas indiquée.`,
                de: ({ words }) => `Bei ${quote(words, 'de')} steht nicht, um welches Gesetz es geht.`,
                en: ({ words }) => `${quote(words, 'en')} does not say which act is meant.`,
            },
            remedy: {
                nl: 'Voeg de wet toe, zoals ‘Sw.’ of ‘van de wet van 30 juli 2018’.',
                fr: 'Ajoutez la loi, comme « C. pén. » ou « de la loi du 30 juillet 2018 ».',
                de: 'Fügen Sie das Gesetz hinzu, wie „StGB“ oder „des Gesetzes vom 30. Juli 2018“.',
                en: 'Add the act, such as ‘of the Criminal Code’ or ‘of the law of 30 July 2018’.',
            },
        },
    },
    examples: [
        {
            bad: `
                doel: fysieke en psychische integriteit
                  misdrijven: <|398 tot 400 Sw.|>

                geheimhouding
                  sanctie: <|art. 458|>
            `,
            good: `
                doel: fysieke en psychische integriteit
                  misdrijven: art. 398, 399 en 400 Sw.

                geheimhouding
                  sanctie: straf van niveau 2, zoals bepaald in artikel 352 van het Strafwetboek
            `,
        },
        {
            bad: `
                finalité: intégrité physique et psychique
                  infractions: <|398 C. pén.|>
            `,
            fixed: `
                finalité: intégrité physique et psychique
                  infractions: art. 398 C. pén.
            `,
            good: `
                finalité: infractions terroristes
                  infractions: Titre Iter du livre II, art. 137 à 141ter
                  description: Prévenir les infractions visées au Titre Iter du Code pénal.

                confidentialité
                  sanction: emprisonnement d’un an à trois ans et amende de cent à mille euros
            `,
        },
        {
            bad: `
                doel: fysieke en psychische integriteit
                  misdrijven: <|art. … Sw.|>

                geheimhouding
                  sanctie: <|art. Sw.|>
            `,
            good: `
                doel: fysieke en psychische integriteit
                  misdrijven: opzettelijke slagen en verwondingen; de misdrijven opgesomd in artikel 4 van dit protocol
            `,
        },
        {
            bad: `
                Zweck: körperliche und psychische Unversehrtheit
                  Straftaten: <|Art. 398, 399 und 400|>
            `,
            good: `
                Zweck: körperliche und psychische Unversehrtheit
                  Straftaten: Art. 398, 399 und 400 StGB
            `,
        },
    ],
    *check(facts) {
        for (const entry of keyedEntries(facts.root)) {
            if (entry.$type !== 'CitationEntry' || textOf(entry) === '' || isPlaceholder(textOf(entry))) continue;
            yield* judgeEntry(facts, entry);
        }
    },
});

function* judgeEntry({ text }: Facts, entry: CitationEntry): Generator<Fault<Cited, 'without-act'>> {
    const { start, end } = valuePlace(entry);
    const value = text.slice(start, end);
    const citations = findCitations(value);
    const [first, last] = [citations[0], citations.at(-1)];
    if (!first || !last) {
        yield* judgeNumbers(value, start);
        const gap = gapForNumber.exec(value);
        if (gap) yield { at: { start, end }, data: { words: oneLine(value) } };
        return;
    }
    const block = placeOf(entry.$container);
    const isKnown = citations.some(({ act }) => act) || namesAct.test(fold(text.slice(block.start, block.end)));
    if (isKnown || isWithin.test(fold(value))) return;
    const at: Place = { start: start + first.start, end: start + last.end };
    yield { at, case: 'without-act', data: { words: oneLine(text.slice(at.start, at.end)) } };
}

/** `398 Sw.`, or nothing but numbers: what would be a citation if it said that it is one. */
function* judgeNumbers(value: string, start: number): Generator<Fault<Cited, 'without-act'>> {
    const isNumber = /^\d/.test(value);
    const [assumed] = isNumber ? findCitations(article + value) : [];
    if (assumed?.start !== 0) return;
    const end = assumed.end - article.length;
    if (!assumed.act && end < value.replace(/[\s.;]+$/, '').length) return;
    const at = { start, end: start + value.length };
    const isGerman = /StGB|Strafgesetz/i.test(value);
    const fix = { edits: [{ start, end: start, text: isGerman ? 'Art. ' : article }], safe: true };
    yield { at, data: { words: oneLine(value) }, ...(assumed.act && { fix }) };
}
const article = 'art. ';

const oneLine = (words: string) => words.replace(/\s+/g, ' ');

/** Dots, crosses, brackets or nothing where the number of the article should stand. */
const gapForNumber =
    /\bart(?:\.|ikel\w*|icles?)\s*(?:…|\.{2,}|_+|x{2,}\b|\?+|\[[^\]]*\])|\bart(?:\.|ikel|icle)\s+(?:Sw|Sv|C\.? ?p[ée]n|Code|StGB|van het (?:Straf|Wet)|du Code|des Straf)/i;

/** The names of Codes and of kinds of acts, in folded words. */
const namesAct =
    /\b(?:sw|s\.?w\.?b|sv|straf(?:wet|gesetz|prozess)\w*|strafvordering|wetboek|wet|decreet|ordonnanti\w+|besluit|kb|codex|code|c\.? ?p(?:en)?|c\.? ?i\.? ?cr|loi|decret|ordonnance|arrete|stgb|stpgb|gesetz\w*|dekret\w*|ordonnanz|erlass\w*|act|law|decree|ordinance)\b|\btite?l iter|\btitre iter/;

/** A reference to another place in the same text. */
const isWithin =
    /\b(?:dit protocol|hierboven|hieronder|bijlage|zie|present protocole|ci dessus|ci dessous|annexe|voir|dieses protokolls|oben|unten|anlage|siehe|this protocol|above|below|annex)\b/;
