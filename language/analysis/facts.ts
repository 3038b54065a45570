import type { LangiumDocument } from 'langium';
import {
    type Block,
    type Framework,
    isFramework,
    isLegalBasis,
    isOrganisation,
    isParticipant,
    isProtocol,
    isPurpose,
    isUnknownBlock,
    type LegalBasis,
    type Organisation,
    type Participant,
    type Protocol,
    type ProtocolText,
    type Purpose,
} from '../generated/ast.ts';
import { type Act, type ActId, actOfTitle, acts } from '../law/acts.ts';
import { libraryFramework } from '../scoping/library.ts';
import { lookUpValue } from '../syntax/dictionary.ts';
import { fold } from '../syntax/fold.ts';
import type { Head, Key } from '../syntax/keys.ts';
import type { SyntaxReport } from '../syntax/lexer.ts';
import type { Problem } from '../syntax/problem.ts';
import { findDates, type IsoDate, parseDate } from '../syntax/values/date.ts';
import { type Period, parsePeriod } from '../syntax/values/period.ts';
import type { BasisKind, Capacity, Ground, Secrecy, Sector, ValueOf } from '../syntax/values.ts';
import { type Locale, locales } from '../syntax/vocabulary/index.ts';
import { consentAtStart, dateOfConsent } from './consents.ts';
import { entriesOf, entryOf, headOfBlock, headPlace, type KeyedEntry, refsOf, textOf, valuesOf } from './entries.ts';
import type { Place } from './place.ts';
import { findSuppressions, type Suppression } from './suppressions.ts';

/** One legal basis, with what it names. */
export interface Basis {
    readonly node: LegalBasis;
    /** Undefined if the words after the head are none of the known kinds. */
    readonly kind: BasisKind | undefined;
    readonly eligible: boolean;
    /** The title of the act, from `opschrift` or from the head's own line. */
    readonly title: string;
    readonly date: IsoDate | undefined;
    /** The framework it names, or that its act is known to have. */
    readonly framework: Framework | undefined;
    /** The known act that its title or framework names. */
    readonly act: (Act & { readonly id: ActId }) | undefined;
}

/** A participant, with what the directory of organisations says of it where it doesn't say it itself. */
export interface Party {
    readonly node: Participant;
    readonly name: string | undefined;
    readonly title: string;
    readonly organisation: Organisation | undefined;
    readonly capacities: readonly Capacity[];
    readonly sector: Sector | undefined;
    readonly secrecy: readonly Secrecy[];
    readonly mission: string;
    readonly onInvitation: boolean;
}

export interface Aim {
    readonly node: Purpose;
    readonly ground: Ground | undefined;
    /** The words after the head. */
    readonly label: string;
    readonly description: string;
}

/** What a rule may ask of a document: typed, in the law's words, computed once. */
export interface Facts {
    readonly document: LangiumDocument<ProtocolText>;
    readonly root: ProtocolText;
    readonly text: string;
    readonly problems: readonly Problem[];
    readonly suppressions: readonly Suppression[];
    /** The language the text says it is in, else the one most of its keys are written in. */
    readonly locale: Locale;
    readonly statedLanguage: Locale | undefined;
    /** Is it a protocol at all, or a directory of organisations, a framework, a record of an occasion? */
    readonly isProtocol: boolean;
    readonly protocol: Protocol | undefined;
    readonly bases: readonly Basis[];
    /** The bases that are a consent of the procureur des Konings. */
    readonly consents: readonly Basis[];
    readonly aims: readonly Aim[];
    readonly parties: readonly Party[];
    readonly validity: Period | undefined;
    /** The date of the document: it decides which law it is read under. Undefined if the text gives none. */
    readonly date: IsoDate | undefined;
    /** The blocks under this head, in the order of the text. */
    blocks(head: Head): readonly Block[];
    /** The first entry with this key, in any block under this head, that says something. */
    entry(head: Head, key: Key): KeyedEntry | undefined;
    /** The basis whose act itself fixes who, purpose or modalities, so that the protocol need not repeat it. */
    providedBy(element: ValueOf<'provides'>): Basis | undefined;
    /** Where a finding about the whole text stands: the protocol's head, else the first block. */
    readonly head: Place;
}

const computed = new WeakMap<ProtocolText, Facts>();

/** The facts of a parsed and linked document, as they were when it was last judged. */
export function factsOf(document: LangiumDocument<ProtocolText>): Facts {
    return computed.get(document.parseResult.value) ?? freshFacts(document);
}

/** The facts computed anew: another document that this one uses may have changed under the same syntax tree. */
export function freshFacts(document: LangiumDocument<ProtocolText>): Facts {
    const root = document.parseResult.value;
    const facts = computeFacts(document, root);
    computed.set(root, facts);
    return facts;
}

function computeFacts(document: LangiumDocument<ProtocolText>, root: ProtocolText): Facts {
    const text = document.textDocument.getText();
    const byHead = groupByHead(root);
    const blocks = (head: Head) => byHead.get(head) ?? [];
    const entry = (head: Head, key: Key) => firstOf(blocks(head), block => entryOf(block, key));
    const protocol = blocks('protocol').find(isProtocol);
    const report = document.parseResult.lexerReport as SyntaxReport | undefined;
    const statedLanguage = valuesOf(entry('protocol', 'language'), 'language')[0];
    const bases = blocks('legal-basis').filter(isLegalBasis).map(basisOf);
    const validity = parsePeriod(textOf(entry('protocol', 'validity')));
    const consents = bases.filter(({ kind }) => kind === 'consent');
    return {
        document,
        root,
        text,
        problems: report?.problems ?? [],
        suppressions: findSuppressions(root, text, report?.comments ?? []),
        locale: statedLanguage ?? mostUsed(report?.languages) ?? languageOfWords(text),
        statedLanguage,
        isProtocol: protocolHeads.some(head => blocks(head).length > 0),
        protocol,
        bases,
        consents,
        aims: blocks('purpose').filter(isPurpose).map(aimOf),
        parties: blocks('participant').filter(isParticipant).map(partyOf),
        validity,
        date: parseDate(textOf(entry('protocol', 'date'))) ?? earliest(consents) ?? validity?.from,
        blocks,
        entry,
        providedBy: element =>
            bases.find(({ framework }) => valuesOf(entryOf(framework, 'provides'), 'provides').includes(element)),
        head: headOfText(protocol, root),
    };
}

/** A text under one of these heads is a protocol, or was meant to become one. */
const protocolHeads: readonly Head[] = [
    'protocol',
    'legal-basis',
    'purpose',
    'participant',
    'arrangements',
    'confidentiality',
];

function groupByHead(root: ProtocolText): ReadonlyMap<Head, readonly Block[]> {
    const byHead = new Map<Head, Block[]>();
    for (const block of root.blocks) {
        const head = headOfBlock(block);
        if (!head) continue;
        const blocks = byHead.get(head) ?? [];
        byHead.set(head, blocks);
        blocks.push(block);
    }
    return byHead;
}

const eligible: readonly BasisKind[] = [
    'law',
    'decree',
    'ordinance',
    'under-a-law',
    'under-a-decree',
    'under-an-ordinance',
    'consent',
];

function basisOf(node: LegalBasis): Basis {
    const words = node.kind ?? '';
    const { kind, rest } = basisKind(words);
    const title = [rest, textOf(entryOf(node, 'act'))].filter(Boolean).join(' ');
    const named = firstOf(refsOf(entryOf(node, 'framework-ref')), ({ ref }) =>
        ref && isFramework(ref) ? ref : undefined,
    );
    const act = kind === 'consent' ? undefined : (actOfTitle(fold(`${words} ${title}`)) ?? actOfFramework(named));
    return {
        node,
        kind,
        eligible: kind !== undefined && eligible.includes(kind),
        title,
        date: parseDate(textOf(entryOf(node, 'date'))) ?? (kind === 'consent' ? dateOfConsent(rest) : ownDate(rest)),
        // A basis that names a known act is bound by its framework even without a `kader` line.
        framework: named ?? (act?.framework === undefined ? undefined : libraryFramework(act.framework)),
        act,
    };
}

/** `(wet) van 30 juli 2018 …`: the date right after the kind; a later one belongs to some other act. */
function ownDate(rest: string): IsoDate | undefined {
    const [first] = findDates(rest);
    return first && first.start <= longestGlue ? first.date : undefined;
}
const longestGlue = 5;

/** `wet van 30 juli 2018 tot oprichting van …`, `het Vlaamse decreet van …`: the kind, and what follows it as the title. */
export function basisKind(words: string): { kind: BasisKind | undefined; rest: string } {
    const found = kindAtStart(words) ?? kindAtStart(words.replace(beforeKind, '')) ?? consentAtStart(words);
    return found ?? { kind: undefined, rest: words };
}

/** What people write before the kind of an act: `de`, `het Vlaamse`, `artikel 5 van de`; art. 458ter is no act itself. */
const beforeKind =
    /^(?:art(?:ikel|icle|\.)?\s*(?!458|353)\d+\S*\s+(?:van|du|de|des|of)\s+)?(?:(?:de|het|een|la|le|l['’]|das|des|die|der|the)\s*)?(?:(?:vlaamse?|federale?|waalse?|brusselse?|federal)\s+)?/iu;

function kindAtStart(words: string): { kind: BasisKind; rest: string } | undefined {
    const ends = [...words.matchAll(/\S+/g)].map(word => word.index + word[0].length).slice(0, 7);
    for (const end of [words.length, ...ends.reverse()]) {
        const found = lookUpValue(words.slice(0, end), ['basis']);
        if (found) return { kind: found.name as BasisKind, rest: words.slice(end).trim() };
    }
    return undefined;
}

function actOfFramework(framework: Framework | undefined): Basis['act'] {
    const found = (Object.entries(acts) as [ActId, Act][]).find(
        ([, act]) => act.framework !== undefined && act.framework === framework?.name,
    );
    return found && { id: found[0], ...found[1] };
}

function partyOf(node: Participant): Party {
    const organisation = firstOf(refsOf(entryOf(node, 'organisation-ref')), ({ ref }) =>
        ref && isOrganisation(ref) ? ref : undefined,
    );
    const own = (key: Key) => entryOf(node, key) ?? entryOf(organisation, key);
    return {
        node,
        name: node.name,
        title: node.title ?? organisation?.title ?? node.name ?? '',
        organisation,
        capacities: valuesOf(own('capacity'), 'capacity'),
        sector: valuesOf(own('sector'), 'sector')[0],
        secrecy: valuesOf(own('secrecy'), 'secrecy'),
        mission: textOf(own('mission')),
        onInvitation: valuesOf(entryOf(node, 'attendance'), 'attendance').includes('on-invitation'),
    };
}

function aimOf(node: Purpose): Aim {
    const label = node.ground ?? '';
    const description = entriesOf(node, 'description').map(textOf).filter(Boolean).join('\n');
    return { node, label, description, ground: lookUpValue(label, ['ground'])?.name as Ground | undefined };
}

function headOfText(protocol: Protocol | undefined, root: ProtocolText): Place {
    const block = protocol ?? root.blocks.find(each => !isUnknownBlock(each)) ?? root.blocks[0];
    return block ? headPlace(block) : { start: 0, end: 0 };
}

function earliest(bases: readonly Basis[]): IsoDate | undefined {
    return bases.flatMap(({ date }) => (date ? [date] : [])).sort()[0];
}

function mostUsed(languages: ReadonlyMap<Locale, number> = new Map()): Locale | undefined {
    const count = (locale: Locale) => languages.get(locale) ?? 0;
    const best = locales.reduce((most, locale) => (count(locale) > count(most) ? locale : most));
    return count(best) > 0 ? best : undefined;
}

/** The language of a text in which no key was understood yet: by the small words that only one language has. */
function languageOfWords(text: string): Locale {
    const words =
        text
            .slice(0, mostLooked)
            .toLowerCase()
            .match(/\p{L}+/gu) ?? [];
    const count = (locale: Locale) => words.filter(word => smallWords[locale].includes(word)).length;
    return locales.reduce((most, locale) => (count(locale) > count(most) ? locale : most));
}
const mostLooked = 5_000;
const smallWords: Readonly<Record<Locale, readonly string[]>> = {
    nl: ['het', 'een', 'van', 'voor', 'met', 'wordt', 'zijn', 'tussen'],
    fr: ['le', 'la', 'les', 'du', 'des', 'et', 'entre', 'pour', 'une', 'dans', 'langue', 'protocole'],
    de: ['der', 'die', 'das', 'und', 'für', 'mit', 'zwischen', 'wird', 'ein', 'eine', 'zur'],
    en: ['the', 'and', 'of', 'for', 'between', 'with', 'is', 'are'],
};

function firstOf<T, R>(items: Iterable<T>, pick: (item: T) => R | undefined): R | undefined {
    for (const item of items) {
        const picked = pick(item);
        if (picked !== undefined) return picked;
    }
    return undefined;
}
