import type {
    ArgumentKey,
    ChoiceKey,
    CitationKey,
    DateKey,
    DurationKey,
    LineKey,
    PeriodKey,
    PhraseKey,
    ReferenceKey,
    TextKey,
} from '../generated/ast.ts';
import type { ValueSet } from './values.ts';

/** The blocks of the language, in the order in which a protocol usually gives them. */
export const heads = {
    protocol: { named: true, value: 'line' },
    'legal-basis': { named: true, value: 'phrase' },
    purpose: { named: true, value: 'phrase' },
    participant: { named: true, value: 'line' },
    arrangements: { named: false, value: 'none' },
    confidentiality: { named: false, value: 'none' },
    'person-concerned': { named: false, value: 'none' },
    data: { named: false, value: 'none' },
    evaluation: { named: false, value: 'none' },
    changes: { named: false, value: 'none' },
    definitions: { named: false, value: 'none' },
    article: { named: true, value: 'article' },
    signatures: { named: false, value: 'none' },
    organisation: { named: true, value: 'line' },
    framework: { named: true, value: 'line' },
    consultation: { named: true, value: 'line' },
} as const satisfies Record<string, HeadShape>;

interface HeadShape {
    readonly named: boolean;
    readonly value: 'line' | 'phrase' | 'article' | 'none';
}

export type Head = keyof typeof heads;
export type Key =
    | TextKey
    | LineKey
    | PhraseKey
    | ChoiceKey
    | ReferenceKey
    | DateKey
    | PeriodKey
    | DurationKey
    | CitationKey
    | ArgumentKey;

/** Which value a key takes; the names are those of the entry rules of the grammar. */
export type KeyKind = KindOf<Key>;
type KindOf<K> = K extends TextKey
    ? 'text'
    : K extends LineKey
      ? 'line'
      : K extends PhraseKey
        ? 'phrase'
        : K extends ChoiceKey
          ? 'choice'
          : K extends ReferenceKey
            ? 'reference'
            : K extends DateKey
              ? 'date'
              : K extends PeriodKey
                ? 'period'
                : K extends DurationKey
                  ? 'duration'
                  : K extends CitationKey
                    ? 'citation'
                    : 'argument';

export interface KeyShape {
    readonly kind: KeyKind;
    /** The blocks in which the key may stand; an empty list means every block. */
    readonly blocks: readonly Head[];
    /** The vocabularies in which its phrases are looked up. */
    readonly values?: readonly ValueSet[];
    /** A word outside the vocabulary is accepted: the vocabulary is a help, not a bound. */
    readonly open?: true;
    /** Only names may stand here; without it a text that says it otherwise is accepted. */
    readonly strict?: true;
    /** May be given more than once in a block. */
    readonly repeatable?: true;
}

/** Every key with its shape, in the order in which a block usually gives them; the grammar decides the kind. */
export const keys: Readonly<Record<Key, KeyShape>> = {
    // any block
    description: { kind: 'text', blocks: [] },
    date: { kind: 'date', blocks: ['protocol', 'legal-basis', 'framework', 'consultation'] },
    // protocol
    language: { kind: 'phrase', blocks: ['protocol'], values: ['language'] },
    version: { kind: 'line', blocks: ['protocol'] },
    validity: { kind: 'period', blocks: ['protocol'] },
    territory: { kind: 'line', blocks: ['protocol'] },
    uses: { kind: 'reference', blocks: ['protocol', 'consultation'], strict: true, repeatable: true },
    occasion: { kind: 'text', blocks: ['protocol'] },
    replaces: { kind: 'reference', blocks: ['protocol'] },
    'translation-of': { kind: 'reference', blocks: ['protocol'], strict: true },
    annexes: { kind: 'text', blocks: ['protocol'] },
    // legal basis
    act: { kind: 'line', blocks: ['legal-basis'] },
    'framework-ref': { kind: 'reference', blocks: ['legal-basis'], strict: true },
    'granted-by': { kind: 'line', blocks: ['legal-basis'] },
    office: { kind: 'line', blocks: ['legal-basis'] },
    form: { kind: 'phrase', blocks: ['legal-basis'], values: ['form'] },
    reasons: { kind: 'text', blocks: ['legal-basis'] },
    'ad-hoc': { kind: 'phrase', blocks: ['legal-basis'], values: ['yes-no'] },
    exceptional: { kind: 'text', blocks: ['legal-basis'] },
    approval: { kind: 'date', blocks: ['legal-basis'] },
    // purpose
    offences: { kind: 'citation', blocks: ['purpose'], repeatable: true },
    necessity: { kind: 'text', blocks: ['purpose'] },
    subsidiarity: { kind: 'text', blocks: ['purpose'] },
    criteria: { kind: 'text', blocks: ['purpose', 'framework'] },
    // participant
    'organisation-ref': { kind: 'reference', blocks: ['participant'], strict: true },
    capacity: { kind: 'phrase', blocks: ['participant', 'organisation'], values: ['capacity'], open: true },
    sector: { kind: 'phrase', blocks: ['participant', 'organisation'], values: ['sector'], open: true },
    secrecy: { kind: 'phrase', blocks: ['participant', 'organisation'], values: ['secrecy'] },
    mission: { kind: 'text', blocks: ['participant', 'organisation'] },
    attendance: { kind: 'phrase', blocks: ['participant'], values: ['attendance'] },
    deputy: { kind: 'line', blocks: ['participant'] },
    mandate: { kind: 'line', blocks: ['participant', 'organisation'] },
    clearance: { kind: 'phrase', blocks: ['participant'], values: ['clearance'] },
    // arrangements
    chair: { kind: 'reference', blocks: ['arrangements', 'consultation'] },
    coordinator: { kind: 'reference', blocks: ['arrangements'] },
    initiative: { kind: 'reference', blocks: ['arrangements'], values: ['everyone'] },
    intake: { kind: 'text', blocks: ['arrangements'] },
    invitation: { kind: 'text', blocks: ['arrangements'] },
    frequency: { kind: 'line', blocks: ['arrangements'] },
    urgency: { kind: 'text', blocks: ['arrangements'] },
    quorum: { kind: 'line', blocks: ['arrangements'] },
    relevance: { kind: 'text', blocks: ['arrangements'] },
    speaking: { kind: 'text', blocks: ['arrangements'] },
    flow: { kind: 'text', blocks: ['arrangements'] },
    decision: { kind: 'choice', blocks: ['arrangements'], values: ['decision'] },
    dissent: { kind: 'text', blocks: ['arrangements'] },
    report: { kind: 'text', blocks: ['arrangements'] },
    feedback: { kind: 'text', blocks: ['arrangements'] },
    'follow-up': { kind: 'text', blocks: ['arrangements'] },
    plan: { kind: 'text', blocks: ['arrangements'] },
    closure: { kind: 'text', blocks: ['arrangements'] },
    'reporting-duties': { kind: 'text', blocks: ['arrangements'] },
    // confidentiality
    bound: { kind: 'reference', blocks: ['confidentiality'], values: ['everyone'] },
    use: { kind: 'text', blocks: ['confidentiality'] },
    penalty: { kind: 'citation', blocks: ['confidentiality'] },
    // person concerned
    informed: { kind: 'text', blocks: ['person-concerned'] },
    heard: { kind: 'text', blocks: ['person-concerned'] },
    counsel: { kind: 'text', blocks: ['person-concerned'] },
    'guarded-by': { kind: 'reference', blocks: ['person-concerned'] },
    minors: { kind: 'text', blocks: ['person-concerned'] },
    // data
    controller: { kind: 'reference', blocks: ['data'], values: ['everyone'] },
    retention: { kind: 'text', blocks: ['data'] },
    categories: { kind: 'text', blocks: ['data'] },
    security: { kind: 'text', blocks: ['data'] },
    rights: { kind: 'text', blocks: ['data'] },
    // evaluation
    'of-cases': { kind: 'text', blocks: ['evaluation'] },
    'of-the-protocol': { kind: 'text', blocks: ['evaluation'] },
    // changes
    accession: { kind: 'text', blocks: ['changes'] },
    exit: { kind: 'text', blocks: ['changes'] },
    amendment: { kind: 'text', blocks: ['changes'] },
    renewal: { kind: 'text', blocks: ['changes'] },
    disputes: { kind: 'text', blocks: ['changes'] },
    // framework
    kind: { kind: 'phrase', blocks: ['framework'], values: ['basis'] },
    'in-force': { kind: 'date', blocks: ['framework'] },
    source: { kind: 'line', blocks: ['framework'] },
    'article-of-the-act': { kind: 'line', blocks: ['framework'] },
    purposes: { kind: 'phrase', blocks: ['framework'], values: ['ground'] },
    'convened-by': { kind: 'phrase', blocks: ['framework'], values: ['capacity'], open: true },
    required: { kind: 'phrase', blocks: ['framework'], values: ['capacity'], open: true, repeatable: true },
    'on-invitation': { kind: 'phrase', blocks: ['framework'], values: ['capacity'], open: true, repeatable: true },
    allowed: { kind: 'phrase', blocks: ['framework'], values: ['capacity'], open: true, repeatable: true },
    'clearance-of': { kind: 'argument', blocks: ['framework'], values: ['clearance'], repeatable: true },
    'feedback-rule': { kind: 'phrase', blocks: ['framework'], values: ['decision', 'feedback-rule'] },
    register: { kind: 'phrase', blocks: ['framework'], values: ['register'] },
    'retention-maximum': { kind: 'duration', blocks: ['framework'] },
    'invitation-term': { kind: 'duration', blocks: ['framework'] },
    'evaluation-term': { kind: 'duration', blocks: ['framework'] },
    provides: { kind: 'phrase', blocks: ['framework'], values: ['provides'] },
    // consultation
    'protocol-ref': { kind: 'reference', blocks: ['consultation'], strict: true },
    'purpose-ref': { kind: 'reference', blocks: ['consultation'], strict: true },
    'invited-on': { kind: 'date', blocks: ['consultation'] },
    invited: { kind: 'reference', blocks: ['consultation'], values: ['everyone'], repeatable: true },
    present: { kind: 'reference', blocks: ['consultation'], values: ['everyone'], repeatable: true },
    outcome: { kind: 'text', blocks: ['consultation'] },
} satisfies { readonly [K in Key]: KeyShape & { readonly kind: KindOf<K> } };

/** May this key stand in this block? Before any head everything may. */
export function belongs(key: Key, block: Head | undefined): boolean {
    const { blocks } = keys[key];
    return block === undefined || blocks.length === 0 || blocks.includes(block);
}
