import { fold } from './fold.ts';
import { belongs, type Head, type Key } from './keys.ts';
import type { ValueSet } from './values.ts';
import { type Locale, locales, vocabularies } from './vocabulary/index.ts';
import { allValues, forms } from './vocabulary/vocabulary.ts';

/** What a folded form may stand for, and in which languages it does. */
export interface Meaning<T extends string> {
    readonly name: T;
    readonly locales: readonly Locale[];
}
type Dictionary<T extends string> = ReadonlyMap<string, readonly Meaning<T>[]>;

/** Folded form → what it means, made once from the vocabularies. */
export const headForms: Dictionary<Head> = dictionary(
    locale => Object.entries(vocabularies[locale].heads) as [Head, string][],
);
export const keyForms: Dictionary<Key> = dictionary(
    locale => Object.entries(vocabularies[locale].keys) as [Key, string][],
);
const valueForms = new Map<ValueSet, Map<string, Meaning<string>[]>>();
for (const [set, value] of allValues()) {
    const ofSet = valueForms.get(set) ?? new Map<string, Meaning<string>[]>();
    valueForms.set(set, ofSet);
    for (const locale of locales) {
        const notation = (vocabularies[locale].values[set] as Readonly<Record<string, string>>)[value] ?? '';
        add(ofSet, notation, value, locale);
    }
}

/** The head that a form stands for. */
export function headOf(folded: string): Meaning<Head> | undefined {
    return headForms.get(folded)?.[0];
}

/** The key that a form stands for, in this block if it can be: "beslissing" is a rule here and an outcome there. */
export function keyOf(folded: string, block: Head | undefined): Meaning<Key> | undefined {
    const meanings = keyForms.get(folded);
    if (!meanings || !block) return meanings?.[0];
    return meanings.find(meaning => belongs(meaning.name, block)) ?? meanings[0];
}

/** The value of one of these sets that a phrase stands for. */
export function lookUpValue(
    phrase: string,
    sets: readonly ValueSet[],
): (Meaning<string> & { set: ValueSet }) | undefined {
    const folded = fold(phrase).replace(/[.;,]+$/, '');
    for (const set of sets) {
        const found = valueForms.get(set)?.get(folded)?.[0];
        if (found) return { ...found, set };
    }
    return undefined;
}

/**
 * The values that a phrase of a closed vocabulary names, with what a drafter adds to them: ‘beroepsgeheim (art. 458 Sw.)’,
 * ‘enkel op uitnodiging van de voorzitter’, ‘beroepsgeheim en onderzoeksgeheim’. `rest` is what was added.
 */
export function lookUpQualified(
    phrase: string,
    sets: readonly ValueSet[],
): { readonly names: readonly string[]; readonly rest: string } | undefined {
    const words = phrase.trim().replace(onlyWord, '');
    const ends = [...words.matchAll(/[^\s(]+/g)].map(({ index, 0: word }) => index + word.length).slice(0, mostWords);
    for (const end of ends.reverse()) {
        const found = lookUpValue(words.slice(0, end).replace(/[\s–—:-]+$/, ''), sets);
        if (!found) continue;
        const rest = words.slice(end).trim();
        const next = rest === '' ? undefined : lookUpQualified(rest.replace(andWord, ''), sets);
        return { names: [found.name, ...(next?.names ?? [])], rest: next ? next.rest : rest };
    }
    return undefined;
}
const onlyWord =
    /^(?:enkel|alleen|uitsluitend|steeds|altijd|uniquement|seulement|exclusivement|toujours|nur|ausschlie(?:ß|ss)lich|immer|only|always)\s+/iu;
/** ‘beroepsgeheim **en** onderzoeksgeheim’. */
export const andWord = /^(?:en(?:\/of)?|of|et(?:\/ou)?|ou|und|oder|and|or|[+&/])\s+/iu;
/** As many words as the longest value has. */
const mostWords = 7;

function dictionary<T extends string>(entries: (locale: Locale) => readonly (readonly [T, string])[]): Dictionary<T> {
    const map = new Map<string, Meaning<T>[]>();
    for (const locale of locales) for (const [name, notation] of entries(locale)) add(map, notation, name, locale);
    return map;
}

function add<T extends string>(map: Map<string, Meaning<T>[]>, notation: string, name: T, locale: Locale): void {
    for (const { text } of forms(notation)) {
        const folded = fold(text);
        const meanings = map.get(folded) ?? [];
        map.set(folded, meanings);
        const same = meanings.findIndex(meaning => meaning.name === name);
        const known = meanings[same];
        if (!known) meanings.push({ name, locales: [locale] });
        else if (!known.locales.includes(locale)) meanings[same] = { name, locales: [...known.locales, locale] };
    }
}
