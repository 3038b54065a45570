import { entriesOf, isKeyed, type KeyedEntry } from '../../analysis/entries.ts';
import type { Facts } from '../../analysis/facts.ts';
import { type Place, placeOf } from '../../analysis/place.ts';
import type { Block, Entry } from '../../generated/ast.ts';
import { belongs, type Head, heads, keys } from '../../syntax/keys.ts';
import { isEmpty, type Line, scanLines } from '../../syntax/lines.ts';
import { lineStart } from '../../text/line-bounds.ts';
import { entryPosition, eol, indentOf } from '../fix.ts';
import type { Edit, Fix } from '../rule.ts';

/** An entry with the block it stands in (none before the first head) and its neighbours there. */
export interface Standing {
    readonly entry: Entry;
    readonly block: Block | undefined;
    readonly siblings: readonly Entry[];
    readonly index: number;
}

/** Every entry by the offset at which it starts: the problems of the lexer are known by their offsets. */
export function entriesByStart({ root }: Facts): ReadonlyMap<number, Standing> {
    const byStart = new Map<number, Standing>();
    const add = (siblings: readonly Entry[], block?: Block) => {
        for (const [index, entry] of siblings.entries())
            byStart.set(placeOf(entry).start, { entry, block, siblings, index });
    };
    add(root.entries);
    for (const block of root.blocks) add(block.entries, block);
    return byStart;
}

/** The blanks before the first word of a line. */
export function indentAt(text: string, offset: number): string {
    return /^\s*?(?=\S|$)/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? '';
}

/** The lines that a place touches, with offsets of the whole text; empty ones are left out. */
export function linesOf(text: string, { start, end }: Place): readonly Line[] {
    const from = lineStart(text, start);
    const lines = scanLines(text.slice(from, end)).filter(line => !isEmpty(line));
    return lines.map(line => ({
        ...line,
        start: line.start + from,
        first: line.first + from,
        end: line.end + from,
        colon: line.colon < 0 ? -1 : line.colon + from,
    }));
}

/** The first line of some words, cut where it is too long to be quoted. */
export function shorten(words: string): string {
    const line = (/^[^\r\n]*/.exec(words)?.[0] ?? '').trim();
    return line.length > longestLine ? `${line.slice(0, longestLine).trimEnd()}…` : line;
}

const longestLine = 60;

/** Puts lines so many columns deeper. */
export function indentLines(lines: readonly Line[], columns: number): readonly Edit[] {
    return lines.map(({ first }) => ({ start: first, end: first, text: ' '.repeat(columns) }));
}

/** Takes entries with their lines to another block, where the canonical order wants them; not if it has such an entry already. */
export function moveEntries(facts: Facts, entries: readonly KeyedEntry[], target: Block): Fix | undefined {
    const isTaken = ({ key }: KeyedEntry) => !keys[key].repeatable && entriesOf(target, key).length > 0;
    if (entries.some(isTaken)) return undefined;
    const added = new Map<number, string>();
    for (const entry of entries) {
        const at = entryPosition(facts, target, entry.key);
        added.set(at, (added.get(at) ?? '') + eol(facts) + reindented(facts, entry, indentOf(facts, target)));
    }
    return {
        edits: [
            ...entries.map(entry => ({ ...wholeLines(facts.text, placeOf(entry)), text: '' })),
            ...[...added].map(([at, text]) => ({ start: at, end: at, text })),
        ],
        safe: false,
    };
}

/**
 * Brings a head that slipped in among the keys of a block to the column of that block's own head; not if the text has it
 * already, or if keys follow that would wrongly go along with it.
 */
export function promoteHead(facts: Facts, head: Head, here: Standing | undefined): Fix | undefined {
    if (!here?.block || (!heads[head].named && facts.blocks(head).length > 0)) return undefined;
    const goesAlong = here.siblings
        .slice(here.index + 1)
        .every(entry => isKeyed(entry) && belongs(entry.key, head) && entry.key !== 'description');
    if (!goesAlong) return undefined;
    const { start } = placeOf(here.entry);
    const indent = indentAt(facts.text, placeOf(here.block).start);
    return { edits: [{ start: lineStart(facts.text, start), end: start, text: indent }], safe: false };
}

/** The text of an entry as it stands under another indentation. */
function reindented({ text }: Facts, entry: Entry, indent: string): string {
    const place = placeOf(entry);
    const before = indentAt(text, place.start);
    const [first = '', ...rest] = text.slice(place.start, place.end).split(/(?<=\r\n|\n|\r(?!\n))/);
    const deeper = (line: string) => (line.startsWith(before) ? indent + line.slice(before.length) : line);
    return indent + first + rest.map(line => (line.trim() === '' ? line : deeper(line))).join('');
}

/** The lines of a place with their line ends; with the line end before them where none follows. */
function wholeLines(text: string, { start, end }: Place): Place {
    const rest = /^[^\r\n]*(\r\n|\r|\n)?/.exec(text.slice(end)) ?? [''];
    const from = lineStart(text, start);
    const before = /(?:\r\n|\r|\n)$/.exec(text.slice(Math.max(0, from - 2), from))?.[0].length ?? 0;
    return { start: rest[1] === undefined ? from - before : from, end: end + rest[0].length };
}
