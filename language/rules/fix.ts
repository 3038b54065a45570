import { headOfBlock } from '../analysis/entries.ts';
import type { Facts } from '../analysis/facts.ts';
import type { Place } from '../analysis/place.ts';
import type { Block } from '../generated/ast.ts';
import type { Words } from '../i18n/words.ts';
import { type Head, heads, type Key, keys } from '../syntax/keys.ts';
import type { ValueOf, ValueSet } from '../syntax/values.ts';
import { type Locale, vocabularies } from '../syntax/vocabulary/index.ts';
import { preferredForm } from '../syntax/vocabulary/vocabulary.ts';
import { lineEnd, lineStart } from '../text/line-bounds.ts';
import type { Edit, Fix } from './rule.ts';

/** What a skeleton leaves to the drafter; K010 speaks until it is filled in. */
export const placeholder: Words = {
    nl: '[in te vullen]',
    fr: '[à compléter]',
    de: '[auszufüllen]',
    en: '[to be completed]',
};

/** Writes something else at a place. Safe: what stood there was not understood, or means the same. */
export function replace(place: Place, text: string): Fix {
    return { edits: [{ start: place.start, end: place.end, text }], safe: true };
}

/** Adds an entry to a block, where the canonical order wants it; its value is left to the drafter unless it is given. */
export function insertEntry(facts: Facts, block: Block, key: Key, value?: string): Fix {
    const at = entryPosition(facts, block, key);
    const text = `${eol(facts)}${indentOf(facts, block)}${keyForm(key, facts.locale)}: ${value ?? placeholder[facts.locale]}`;
    return { edits: [{ start: at, end: at, text }], safe: false };
}

/** The end of the line after which the canonical order wants an entry of a block. */
export function entryPosition(facts: Facts, block: Block, key: Key): number {
    const before = block.entries.filter(entry => 'key' in entry && order(entry.key) <= order(key)).at(-1);
    return before?.$cstNode?.end ?? headerEnd(facts, block);
}

/** Adds a block with these entries, where the canonical order of blocks wants it. */
export function insertBlock(
    facts: Facts,
    head: Head,
    entries: readonly (readonly [Key, string | undefined])[],
    value?: string,
): Fix {
    const before = facts.root.blocks.filter(block => headOrder(headOfBlock(block)) <= headOrder(head)).at(-1);
    const at = before?.$cstNode?.end ?? 0;
    const lines = [
        `${headForm(head, facts.locale)}${value === undefined ? '' : heads[head].named && /^\S+: /.test(value) ? ` ${value}` : `: ${value}`}`,
        ...entries.map(([key, words]) => `  ${keyForm(key, facts.locale)}: ${words ?? placeholder[facts.locale]}`),
    ];
    const text = lines.join(eol(facts));
    const edit: Edit = before
        ? { start: at, end: at, text: eol(facts) + eol(facts) + text }
        : { start: 0, end: 0, text: text + eol(facts) };
    return { edits: [edit], safe: false };
}

/** Adds lines that are no keys to a block, such as the parties that sign; with its head if that is missing. */
export function insertLines(facts: Facts, head: Head, lines: readonly string[]): Fix {
    const block = facts.blocks(head).at(-1);
    const indent = block ? indentOf(facts, block) : '  ';
    const text = lines.map(line => eol(facts) + indent + line).join('');
    if (!block) {
        const { edits, safe } = insertBlock(facts, head, []);
        return { edits: edits.map(edit => ({ ...edit, text: edit.text.trimEnd() + text })), safe };
    }
    const at = block.entries.at(-1)?.$cstNode?.end ?? headerEnd(facts, block);
    return { edits: [{ start: at, end: at, text }], safe: false };
}

/** Takes a place away, with its whole line if nothing else stands on it. */
export function remove(facts: Facts, { start, end }: Place): Fix {
    const from = lineStart(facts.text, start);
    const rest = /^[^\S\r\n]*(?:\r\n|\r|\n|$)/.exec(facts.text.slice(end));
    const isWholeLine = facts.text.slice(from, start).trim() === '' && rest !== null;
    const edit: Edit = isWholeLine
        ? { start: from, end: end + (rest?.[0].length ?? 0), text: '' }
        : { start, end, text: '' };
    return { edits: [edit], safe: true };
}

/** Several fixes as one; what they insert at one place stays in their order. */
export function together(fixes: readonly Fix[]): Fix {
    const edits = new Map<string, Edit>();
    for (const edit of fixes.flatMap(fix => fix.edits)) {
        const place = `${edit.start}-${edit.end}`;
        edits.set(place, { ...edit, text: (edits.get(place)?.text ?? '') + edit.text });
    }
    return { edits: [...edits.values()], safe: fixes.every(({ safe }) => safe) };
}

/** The form of a key that a text in this language is written in. */
export function keyForm(key: Key, locale: Locale): string {
    return preferredForm(vocabularies[locale].keys[key]);
}

export function headForm(head: Head, locale: Locale): string {
    return preferredForm(vocabularies[locale].heads[head]);
}

/** The form of a value that a text in this language is written in. */
export function valueForm<S extends ValueSet>(set: S, value: ValueOf<S>, locale: Locale): string {
    return preferredForm(vocabularies[locale].values[set][value]);
}

const keyOrder = new Map(Object.keys(keys).map((key, i) => [key, i]));
const blockOrder = new Map(Object.keys(heads).map((head, i) => [head, i]));

function order(key: Key): number {
    return keyOrder.get(key) ?? 0;
}

function headOrder(head: Head | undefined): number {
    return head === undefined ? Number.POSITIVE_INFINITY : (blockOrder.get(head) ?? 0);
}

function headerEnd({ text }: Facts, block: Block): number {
    const start = block.$cstNode?.offset ?? 0;
    return start + text.slice(start, lineEnd(text, start)).trimEnd().length;
}

/** The blanks before the entries of a block. */
export function indentOf({ text }: Facts, block: Block): string {
    const first = block.entries[0]?.$cstNode?.offset;
    if (first === undefined) return '  ';
    const line = text.slice(lineStart(text, first), first);
    return line.trim() === '' && line !== '' ? line : '  ';
}

/** The line end that the text uses. */
export function eol({ text }: Facts): string {
    return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}
