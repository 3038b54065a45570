import type { Locale } from '../syntax/vocabulary/index.ts';

/** One sentence or word in every language. */
export type Words = Readonly<Record<Locale, string>>;

/** One sentence in every language, with the facts that the rule found; each language may need its own sentence around them. */
export type Wording<Data> = Readonly<Record<Locale, string | ((data: Data) => string)>>;

export function say<Data>(wording: Wording<Data>, locale: Locale, data: Data): string {
    const sentence = wording[locale];
    return typeof sentence === 'string' ? sentence : sentence(data);
}

/** A word in the quotation marks of a language. */
export function quote(words: string, locale: Locale): string {
    const [open, close] = quotes[locale];
    return `${open}${words}${close}`;
}

const quotes: Readonly<Record<Locale, readonly [string, string]>> = {
    nl: ['‘', '’'],
    fr: ['« ', ' »'],
    de: ['„', '“'],
    en: ['‘', '’'],
};

/** `a, b en c`, as the language lists things. */
export function enumerate(
    items: readonly string[],
    locale: Locale,
    type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
    const key = `${locale} ${type}`;
    const format = formats.get(key) ?? new Intl.ListFormat(locale, { type, style: 'long' });
    formats.set(key, format);
    return format.format(items);
}

/** Making one costs more than all it is used for. */
const formats = new Map<string, Intl.ListFormat>();
