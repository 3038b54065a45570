import { AstUtils } from 'langium';
import { entryOf, isKeyed, refsOf } from '../../analysis/entries.ts';
import type { Facts } from '../../analysis/facts.ts';
import {
    type Block,
    isFramework,
    isOrganisation,
    isParticipant,
    isProtocol,
    isProtocolText,
    isPurpose,
    type ProtocolText,
} from '../../generated/ast.ts';
import { actOfTitle } from '../../law/acts.ts';
import { libraryNames } from '../../scoping/library.ts';
import { lookUpValue } from '../../syntax/dictionary.ts';
import { fold } from '../../syntax/fold.ts';
import { nearest } from '../../syntax/nearest.ts';

/** What a name may refer to. */
export type Kind =
    | 'participant'
    | 'party'
    | 'organisation'
    | 'framework'
    | 'purpose'
    | 'protocol'
    | 'document'
    | 'translation';

/** What a kind of reference may mean: names by what they fold to, and by what says the same in other words. */
export interface Targets {
    readonly names: ReadonlyMap<string, readonly string[]>;
    readonly described: ReadonlyMap<string, readonly string[]>;
    readonly kind: Kind;
    /** What was found for a word before. */
    readonly found: Map<string, readonly string[]>;
}

/** The targets of a kind, computed when it is first asked for. */
export function targetsOf(facts: Facts, kind: Kind, known: Map<Kind, Targets>): Targets {
    const cached = known.get(kind);
    if (cached) return cached;
    const blocks = visibleBlocks(facts).filter(block => isTarget(block, kind));
    const all = [...blocks.flatMap(nameOf), ...(kind === 'framework' ? libraryNames() : [])];
    const names = groupBy(all.map(name => [fold(name), name]));
    const described = groupBy(blocks.flatMap(block => nameOf(block).flatMap(name => descriptionsOf(block, name))));
    const targets = { kind, names, described, found: new Map() };
    known.set(kind, targets);
    return targets;
}

/** The names that are near to the word, and those of participants and acts that the word describes. */
export function candidatesFor({ kind, names, described, found }: Targets, word: string): readonly string[] {
    const cached = found.get(word);
    if (cached) return cached;
    const folded = fold(word);
    const capacity = lookUpValue(word, ['capacity'])?.name;
    const act = kind === 'framework' ? actOfTitle(folded)?.framework : undefined;
    // Comparing every word with every name takes long where thousands are wrong; nobody reads that far.
    const near = found.size < mostCompared ? nearest(folded, names.keys()) : [];
    const candidates = new Set([
        ...near.flatMap(form => names.get(form) ?? []),
        ...(described.get(folded) ?? []),
        ...(capacity === undefined ? [] : (described.get(capacityMark + capacity) ?? [])),
        ...(act === undefined ? [] : [act]),
    ]);
    found.set(word, [...candidates]);
    return [...candidates];
}

const mostCompared = 200;
/** Keeps a capacity, such as `mayor`, apart from a title of the same letters. */
const capacityMark = ':';

/** What a block is called in full, who sits there, and which organisation stands behind it: each with its name. */
function descriptionsOf(block: Block, name: string): (readonly [string, string])[] {
    const title = 'title' in block && block.title ? [fold(block.title)] : [];
    if (!isParticipant(block)) return title.map(words => [words, name]);
    const holds = entryOf(block, 'capacity');
    const phrases = holds?.$type === 'PhraseEntry' ? holds.phrases : [];
    const capacities = phrases.flatMap(phrase => lookUpValue(phrase, ['capacity'])?.name ?? []);
    const organisations = refsOf(entryOf(block, 'organisation-ref')).map(({ $refText }) => fold($refText));
    const all = [...title, ...capacities.map(capacity => capacityMark + capacity), ...organisations];
    return all.map(words => [words, name]);
}

function groupBy(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
    const groups = new Map<string, string[]>();
    for (const [key, value] of pairs) {
        const group = groups.get(key) ?? [];
        groups.set(key, group);
        group.push(value);
    }
    return groups;
}

function nameOf(block: Block): readonly string[] {
    return 'name' in block && block.name ? [block.name] : [];
}

function isTarget(block: Block, kind: Kind): boolean {
    switch (kind) {
        case 'participant':
            return isParticipant(block);
        case 'party':
            return isParticipant(block) || isOrganisation(block);
        case 'organisation':
            return isOrganisation(block);
        case 'framework':
            return isFramework(block);
        case 'purpose':
            return isPurpose(block);
        case 'protocol':
        case 'translation':
            return isProtocol(block);
        case 'document':
            return false;
    }
}

/** The blocks of this text, of those it uses, and of the protocol under which an occasion took place. */
function visibleBlocks({ root }: Facts): readonly Block[] {
    const roots = new Set<ProtocolText>([root]);
    for (const block of [root, ...root.blocks])
        for (const entry of block.entries)
            if (isKeyed(entry) && (entry.key === 'uses' || entry.key === 'protocol-ref'))
                for (const { ref } of refsOf(entry)) {
                    const other = ref && AstUtils.findRootNode(ref);
                    if (isProtocolText(other)) roots.add(other);
                }
    return [...roots].flatMap(({ blocks }) => blocks);
}
