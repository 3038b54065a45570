import { type Article, type Entry, isArticle, isTermEntry, isUnknownBlock, isUnknownEntry } from '../generated/ast.ts';
import { fold } from '../syntax/fold.ts';
import { isKeyed, textOf, valuePlace } from './entries.ts';
import type { Facts } from './facts.ts';
import { type Place, placeOf, placeOfProperty } from './place.ts';

/** One free text of a document, folded, with the place where it stands. */
export interface Passage {
    readonly folded: string;
    readonly place: () => Place;
}

const known = new WeakMap<Facts, readonly Passage[]>();

/**
 * The free texts of a document: what stands after its keys, its definitions, its articles with their titles, and the
 * lines that were not understood, which say something all the same.
 */
export function passages(facts: Facts): readonly Passage[] {
    const cached = known.get(facts);
    if (cached) return cached;
    const found = [...allPassages(facts)];
    known.set(facts, found);
    return found;
}

function* allPassages({ root }: Facts): Generator<Passage> {
    yield* entryPassages(root.entries);
    for (const block of root.blocks) {
        if (isArticle(block)) yield* articlePassages(block);
        if (isUnknownBlock(block)) yield { folded: fold(block.text), place: () => placeOf(block) };
        if ('extra' in block && block.extra !== undefined)
            yield { folded: fold(block.extra), place: () => placeOfProperty(block, 'extra') };
        yield* entryPassages(block.entries);
    }
}

function* entryPassages(entries: readonly Entry[]): Generator<Passage> {
    for (const entry of entries) {
        if (isKeyed(entry)) yield { folded: fold(textOf(entry)), place: () => valuePlace(entry) };
        else if (isUnknownEntry(entry)) yield { folded: fold(entry.text), place: () => placeOf(entry) };
        else if (isTermEntry(entry))
            yield { folded: fold(`${entry.term} ${entry.text ?? ''}`), place: () => placeOf(entry) };
    }
}

function* articlePassages(article: Article): Generator<Passage> {
    if (article.title)
        yield {
            folded: fold(article.title).replace(/^[\s.)–—-]+/, ''),
            place: () => placeOfProperty(article, 'title'),
        };
    if (article.text) yield { folded: fold(article.text), place: () => placeOfProperty(article, 'text') };
}

/** Where the text first speaks of a matter, by a pattern over folded words; undefined if it nowhere does. */
export function mentions(facts: Facts, pattern: RegExp): Place | undefined {
    return passages(facts)
        .find(({ folded }) => pattern.test(folded))
        ?.place();
}

/**
 * A pattern over folded text, written in the words people write: `toestemming`, `intégrité physique`. Its escapes are
 * lower-case ones, since folding makes everything so, and it holds no hyphen that isn't one of the words'.
 */
export function foldedPattern(...alternatives: readonly string[]): RegExp {
    return new RegExp(alternatives.map(fold).join('|'));
}
