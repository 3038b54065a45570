import { type AstNode, type CstNode, isCompositeCstNode } from 'langium';
import {
    type Block,
    type Entry,
    isPartyEntry,
    isTermEntry,
    isUnknownBlock,
    isUnknownEntry,
    type PartyEntry,
    type ProtocolText,
    type ReferenceEntry,
    type TermEntry,
    type UnknownBlock,
    type UnknownEntry,
} from '../generated/ast.ts';
import { lookUpQualified, lookUpValue } from '../syntax/dictionary.ts';
import { type Head, type Key, keys } from '../syntax/keys.ts';
import type { ValueOf, ValueSet } from '../syntax/values.ts';
import { type Place, placeOf } from './place.ts';

/** An entry that has a key: all but definitions, signing parties and lines that were not understood. */
export type KeyedEntry = Exclude<Entry, TermEntry | PartyEntry | UnknownEntry>;
/** A block whose head was understood. */
export type KnownBlock = Exclude<Block, UnknownBlock>;

export function isKeyed(entry: Entry): entry is KeyedEntry {
    return !isTermEntry(entry) && !isPartyEntry(entry) && !isUnknownEntry(entry);
}

const headOfType: Readonly<Record<KnownBlock['$type'], Head>> = {
    Protocol: 'protocol',
    LegalBasis: 'legal-basis',
    Purpose: 'purpose',
    Participant: 'participant',
    Arrangements: 'arrangements',
    Confidentiality: 'confidentiality',
    PersonConcerned: 'person-concerned',
    DataProtection: 'data',
    Evaluation: 'evaluation',
    Changes: 'changes',
    Definitions: 'definitions',
    Article: 'article',
    Signatures: 'signatures',
    Organisation: 'organisation',
    Framework: 'framework',
    Consultation: 'consultation',
};

/** The canonical name of a block's head; undefined before any head and under a head that wasn't understood. */
export function headOfBlock(block: AstNode): Head | undefined {
    return headOfType[block.$type as KnownBlock['$type']];
}

/** Every entry that has a key, under any head or before the first, in the order of the text. */
export function keyedEntries({ entries, blocks }: ProtocolText): readonly KeyedEntry[] {
    return [...entries, ...blocks.flatMap(block => block.entries)].filter(isKeyed);
}

/** The entries of a block with this key, in the order of the text. */
export function entriesOf(block: Block | ProtocolText | undefined, key: Key): readonly KeyedEntry[] {
    return (block?.entries ?? []).filter((entry): entry is KeyedEntry => isKeyed(entry) && entry.key === key);
}

/** The first entry of a block with this key that says something. */
export function entryOf(block: Block | ProtocolText | undefined, key: Key): KeyedEntry | undefined {
    return entriesOf(block, key).find(entry => textOf(entry) !== '');
}

/** What stands after the key, as one text: without the indentation of its lines, with LF between them. Empty if nothing does. */
export function textOf(entry: KeyedEntry | undefined): string {
    if (!entry) return '';
    const known = texts.get(entry);
    if (known !== undefined) return known;
    const text = readText(entry);
    texts.set(entry, text);
    return text;
}

/** Many rules read the same text. */
const texts = new WeakMap<KeyedEntry, string>();

function readText(entry: KeyedEntry): string {
    switch (entry.$type) {
        case 'TextEntry':
        case 'LineEntry':
            return dedent(entry.text ?? '');
        case 'DateEntry':
        case 'PeriodEntry':
        case 'DurationEntry':
        case 'CitationEntry':
            return dedent(entry.value ?? '');
        case 'PhraseEntry':
            return entry.phrases.join(', ');
        case 'ArgumentEntry':
            return entry.phrase ?? '';
        case 'ChoiceEntry':
            return dedent(entry.phrase ?? entry.text ?? '');
        case 'ReferenceEntry':
            return dedent(entry.text ?? [...entry.refs.map(ref => ref.$refText), ...entry.phrases].join(', '));
    }
}

/** Takes the indentation of continuation lines away; what is indented deeper than the others stays deeper. */
export function dedent(text: string): string {
    const [first = '', ...rest] = text.split(/\r\n|\r|\n/);
    const indents = rest.filter(line => line.trim() !== '').map(line => /^\s*/.exec(line)?.[0].length ?? 0);
    const common = indents.length === 0 ? 0 : Math.min(...indents);
    return [first, ...rest.map(line => line.slice(common).trimEnd())].join('\n').trim();
}

/** The place of what stands after the key; of the key itself if nothing does. */
export function valuePlace(entry: KeyedEntry): Place {
    const [key, ...rest] = pieces(entry);
    const values = rest.filter(({ text }) => text !== ':' && text !== ',');
    const [first, last] = [values[0], values.at(-1)];
    return first && last ? { start: first.offset, end: last.end } : placeOf(key);
}

/** The place of the key's own words. */
export function keyPlace(entry: KeyedEntry): Place {
    return placeOf(pieces(entry)[0]);
}

/** The place of the words of a head, without its name. */
export function headWords(block: AstNode): Place {
    return placeOf(pieces(block)[0]);
}

/** The place of the words of a head and its name: where a finding about a whole block stands. */
export function headPlace(block: Block): Place {
    if (isUnknownBlock(block)) return placeOf(block);
    const [head, next] = pieces(block);
    const isNamed = 'name' in block && block.name !== undefined && next !== undefined;
    return { start: head?.offset ?? 0, end: (isNamed ? next : head)?.end ?? 0 };
}

/** The pieces of text that a node consists of: its key or head, the colon, its values. */
function pieces(node: AstNode): readonly CstNode[] {
    let cst: CstNode | undefined = node.$cstNode;
    let content: readonly CstNode[] = [];
    // The rules that only choose between others (Entry, Block) are one layer each.
    while (cst && isCompositeCstNode(cst)) {
        content = cst.content.filter(({ hidden }) => !hidden);
        cst = content.length === 1 ? content[0] : undefined;
    }
    return content;
}

/** The values of a vocabulary that an entry names; words outside it are left out. */
export function valuesOf<S extends ValueSet>(entry: KeyedEntry | undefined, set: S): readonly ValueOf<S>[] {
    if (!entry) return [];
    const phrases = entry.$type === 'PhraseEntry' || entry.$type === 'ReferenceEntry' ? entry.phrases : [textOf(entry)];
    return phrases.flatMap(phrase => {
        const found = lookUpValue(phrase, [set]);
        return found ? [found.name as ValueOf<S>] : (qualified(entry, phrase, set) as ValueOf<S>[]);
    });
}

/** What a fixed word is followed by doesn't take it away: ‘beroepsgeheim (art. 458 Sw.)’. Among open words only brackets are a remark. */
function qualified(entry: KeyedEntry, phrase: string, set: ValueSet): readonly string[] {
    if (entry.$type !== 'PhraseEntry' && entry.$type !== 'ArgumentEntry') return [];
    const found = lookUpQualified(phrase, [set]);
    return found && (!shapeOf(entry).open || /^\([^()]*\)$/.test(found.rest)) ? found.names : [];
}

/** The references of an entry; none if it says it in words. */
export function refsOf(entry: KeyedEntry | undefined): ReferenceEntry['refs'] {
    return entry?.$type === 'ReferenceEntry' ? entry.refs : [];
}

/** The shape of an entry's key. */
export function shapeOf(entry: KeyedEntry): (typeof keys)[Key] {
    return keys[entry.key];
}
