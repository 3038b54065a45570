import type { Head, Key } from './keys.ts';

/**
 * What the lexer understood although it was not written as it should be, or did not understand at all. Facts only: the
 * rules K001, K002 and K019 give them words, a severity and a fix.
 */
export type Problem = Span &
    (
        | { readonly kind: 'unknown-line'; readonly meant?: Meant }
        | { readonly kind: 'misspelt'; readonly meant: Meant }
        | { readonly kind: 'missing-colon'; readonly meant: Meant }
        | { readonly kind: 'text-after-comment' }
        | { readonly kind: 'head-among-keys'; readonly meant: Meant }
        | { readonly kind: 'outdented-key'; readonly key: Key; readonly indent: number }
        | { readonly kind: 'value-under-head'; readonly head: Head }
        | { readonly kind: 'name-with-blanks' }
        | { readonly kind: 'conflict'; readonly regionEnd: number }
    );

/** Offsets in the text; `end` is exclusive. */
export interface Span {
    readonly start: number;
    readonly end: number;
}

export type Meant = { readonly head: Head } | { readonly key: Key };
