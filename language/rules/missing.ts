import { entriesOf, headPlace, keyPlace } from '../analysis/entries.ts';
import type { Facts } from '../analysis/facts.ts';
import type { Place } from '../analysis/place.ts';
import type { Block } from '../generated/ast.ts';
import type { Head, Key } from '../syntax/keys.ts';
import { insertBlock, insertEntry, placeholder, together } from './fix.ts';
import type { Fix } from './rule.ts';

/** Where a missing element is reported, and the skeleton that adds it. */
export interface Missing {
    readonly at: Place;
    readonly fix: Fix;
}

/** A key that is missing in a block: reported at the head, or at the key itself where it stands there with nothing after it. */
export function missingEntry(facts: Facts, block: Block, key: Key, value = placeholder[facts.locale]): Missing {
    const empty = entriesOf(block, key)[0];
    if (!empty) return { at: headPlace(block), fix: insertEntry(facts, block, key, value) };
    const at = keyPlace(empty);
    const end = empty.$cstNode?.end ?? at.end;
    const glue = facts.text.slice(at.end, end).includes(':') ? ' ' : ': ';
    return { at, fix: { edits: [{ start: end, end, text: glue + value }], safe: false } };
}

/** A key that is missing under a head that may itself be missing; then at the head of the text, with the whole block. */
export function missingUnder(facts: Facts, head: Head, key: Key, value?: string): Missing {
    const blocks = facts.blocks(head);
    const block = blocks.find(each => entriesOf(each, key).length > 0) ?? blocks[0];
    if (block) return missingEntry(facts, block, key, value);
    return { at: facts.head, fix: insertBlock(facts, head, [[key, value]]) };
}

/** Keys of one block that are missing together: one finding, one fix. */
export function missingKeys(facts: Facts, head: Head, keys: readonly Key[]): Missing {
    const [block] = facts.blocks(head);
    const [only] = keys;
    const added = keys.map(key => [key, undefined] as const);
    if (!block) return { at: facts.head, fix: insertBlock(facts, head, added) };
    if (only && keys.length === 1) return missingUnder(facts, head, only);
    return { at: headPlace(block), fix: together(keys.map(key => missingEntry(facts, block, key).fix)) };
}
