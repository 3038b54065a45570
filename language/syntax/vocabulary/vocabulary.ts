import type { Head, Key } from '../keys.ts';
import { type ValueOf, type ValueSet, valueSets } from '../values.ts';

/**
 * What a person types in one language. One string lists the forms of one canonical name:
 * - `;` separates synonyms; the first is the preferred form, the one that completion offers;
 * - `(x)` may be left out: `accordé(e) par`;
 * - `a/b` is either: `Billigung/Genehmigung des Generalprokurators`;
 * - ` (?)` marks a form that nobody has yet seen in an official Belgian text.
 */
export interface Vocabulary {
    readonly heads: Readonly<Record<Head, string>>;
    readonly keys: Readonly<Record<Key, string>>;
    readonly values: { readonly [S in ValueSet]: Readonly<Record<ValueOf<S>, string>> };
}

export interface Form {
    readonly text: string;
    readonly verified: boolean;
}

/** The forms that one notation stands for, the preferred one first. */
export function forms(notation: string): readonly Form[] {
    return notation.split(';').flatMap(part => {
        const verified = !part.includes('(?)');
        return expand(
            part
                .replace(/\s*\(\?\)/g, '')
                .replace(/\s+/g, ' ')
                .trim(),
        ).map(text => ({ text, verified }));
    });
}

/** The form that completion offers and that a text in this language is written in. */
export function preferredForm(notation: string): string {
    const known = preferred.get(notation);
    if (known !== undefined) return known;
    const form = forms(notation)[0]?.text ?? notation;
    preferred.set(notation, form);
    return form;
}
/** As many as there are notations in the vocabularies. */
const preferred = new Map<string, string>();

function expand(form: string): string[] {
    const optional = /^(.*?)\(([^)]*)\)(.*)$/.exec(form);
    if (optional) {
        const [, before = '', inside = '', after = ''] = optional;
        return [...expand(`${before}${after}`.trim()), ...expand(before + inside + after)];
    }
    // A slash between letters is a choice; the one in "COL 4/2018" is not.
    const choice = /^(.*?)(\p{L}+)\/(\p{L}+)(.*)$/u.exec(form);
    if (!choice) return [form];
    const [, before = '', first = '', second = '', after = ''] = choice;
    return [...expand(before + first + after), ...expand(before + second + after)];
}

/** Every canonical value with its set, in the order of the sets. */
export function* allValues(): Generator<readonly [ValueSet, string]> {
    for (const set of Object.keys(valueSets) as ValueSet[]) for (const value of valueSets[set]) yield [set, value];
}
