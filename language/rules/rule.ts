import type { LangiumDocument } from 'langium';
import type { Facts } from '../analysis/facts.ts';
import type { Place } from '../analysis/place.ts';
import type { Suppression } from '../analysis/suppressions.ts';
import type { Wording, Words } from '../i18n/words.ts';
import type { Source } from '../law/sources.ts';
import type { IsoDate } from '../syntax/values/date.ts';
import type { Locale } from '../syntax/vocabulary/index.ts';

export type Severity = 'error' | 'warning' | 'info';

/** What a rule is given beside the facts of the document. */
export interface Context {
    /** Given by the host: the core reads no clock. */
    readonly today: IsoDate;
    /** The language in which findings are worded; what a fix writes is in the language of the document. */
    readonly locale: Locale;
    /** The rules that exist: codes and names, for the rules about suppressions. */
    readonly rules: readonly Rule[];
    /** For the rules that run last: the suppressions that silenced nothing. */
    readonly unused: readonly Suppression[];
}

/** One change of the text, in offsets. */
export interface Edit extends Place {
    readonly text: string;
}

/** A safe fix changes nothing that was understood; an unsafe one wants to be read by a person. */
export interface Fix {
    readonly edits: readonly Edit[];
    readonly safe: boolean;
}

/** Another place that explains a finding, possibly in another document. */
export interface Related extends Place {
    readonly document?: LangiumDocument;
    readonly message: Words;
}

/** A fault. `case` names the variant whose severity and wording the rule states apart. */
export type Fault<Data, Case extends string = string> = {
    readonly at: Place;
    readonly case?: Case;
    readonly related?: readonly Related[];
    readonly fix?: Fix | undefined;
} & (Data extends undefined ? { readonly data?: undefined } : { readonly data: Data });

/** What the rule asks for is there: the line that meets it, or the act that fixes it. */
export interface Evidence {
    readonly met: Place;
    /** Words that say how, where it is not met by the line itself: "by art. 3 of the law of 30 July 2018". */
    readonly by?: string;
}

export type Outcome<Data, Case extends string = string> = Fault<Data, Case> | Evidence;

/**
 * A text with `<|` and `|>` around each place where the rule speaks, in the order of the text. Its lines may be indented
 * with the code around them.
 */
export interface Example {
    /** Speaks at the marked places and nowhere else. */
    readonly bad: string;
    /** Silent, although it looks like the bad one. */
    readonly good?: string;
    /** What applying the fixes of the bad one gives. */
    readonly fixed?: string;
    /** Today, where the rule depends on it. */
    readonly today?: string;
}

interface Manner<Data> {
    readonly severity: Severity;
    /** What is wrong, in one sentence. */
    readonly message: Wording<Data>;
    /** Why: the reason, in a sentence that a jurist accepts. */
    readonly why: Wording<Data>;
    /** What to do; the title of the fix. */
    readonly remedy: Wording<Data>;
}

export interface RuleDefinition<Data, Case extends string> extends Manner<Data> {
    readonly code: `K${number}`;
    readonly name: string;
    readonly source: readonly Source[];
    /** What the law or good practice asks for, as the checklist names it. */
    readonly requirement?: Words;
    /** Does the requirement arise in this text at all? Without it: in every protocol. */
    applies?(facts: Facts): boolean;
    /** Variants of the finding: only what differs from the rule's own severity and wording. */
    readonly cases?: Readonly<Record<Case, Partial<Manner<Data>>>>;
    /** Silent where another rule speaks at the same place: it has less to say than they. */
    readonly givesWay?: true;
    /** Runs after the others, since it judges what came of them. */
    readonly last?: true;
    readonly examples: readonly Example[];
    check(facts: Facts, context: Context): Iterable<Outcome<Data, Case>>;
}

/** A rule as everybody but its own file sees it. */
export type Rule = RuleDefinition<unknown, string>;

/** Types a rule; `Data` is what its sentences are filled with, `undefined` if nothing. */
export function defineRule<Data = undefined, Case extends string = never>(rule: RuleDefinition<Data, Case>): Rule {
    return rule as unknown as Rule;
}
