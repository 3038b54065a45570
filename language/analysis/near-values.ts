import { fold } from '../syntax/fold.ts';
import { editDistance, nearest } from '../syntax/nearest.ts';
import { type ValueSet, valueSets } from '../syntax/values.ts';
import { type Locale, locales, vocabularies } from '../syntax/vocabulary/index.ts';
import { forms, preferredForm } from '../syntax/vocabulary/vocabulary.ts';

/**
 * The values of these sets that somebody may have meant, as they are written: in his language, else in another. Two
 * letters apart are "artsgeheim" and "ambtsgeheim" already, so one is allowed, and two in long words.
 */
export function candidates(phrase: string, sets: readonly ValueSet[], locale: Locale): readonly string[] {
    const typed = folded(phrase);
    const inOrder = [locale, ...locales.filter(each => each !== locale)];
    for (const each of inOrder) {
        const spelled = spellings(sets, each);
        const found = nearest(typed, spelled.keys())
            .filter(form => editDistance(typed, form, mistakesIn(form)) <= mistakesIn(form))
            .map(form => spelled.get(form) ?? form);
        if (found.length > 0) return found;
    }
    return [];
}

/**
 * The values of these sets of which a phrase is plainly a misspelling. Stricter than `candidates`, for places where
 * other words may stand as well: in one language, word by word, and only in words too long to resemble another one by
 * chance. Another ending is no misspelling but another form of the word ("advocaten", "psychiatrie").
 */
export function nearMisses(phrase: string, sets: readonly ValueSet[], locale: Locale): readonly string[] {
    const typed = folded(phrase);
    return [...spellings(sets, locale)].flatMap(([form, written]) => (isMisspelt(typed, form) ? [written] : []));
}

/** The values of these sets as a text in this language writes them. */
export function choices(sets: readonly ValueSet[], locale: Locale): readonly string[] {
    return sets.flatMap(set => Object.values(notations(set, locale)).map(preferredForm));
}

/** Folded form → the form itself. */
function spellings(sets: readonly ValueSet[], locale: Locale): ReadonlyMap<string, string> {
    const key = `${locale} ${sets.join(' ')}`;
    const known = spelled.get(key);
    if (known) return known;
    const texts = sets.flatMap(set => Object.values(notations(set, locale)).flatMap(notation => forms(notation)));
    const made = new Map(texts.map(({ text }) => [fold(text), text]));
    spelled.set(key, made);
    return made;
}
const spelled = new Map<string, ReadonlyMap<string, string>>();

function notations(set: ValueSet, locale: Locale): Readonly<Record<string, string>> {
    const all: Readonly<Record<string, string>> = vocabularies[locale].values[set];
    return Object.fromEntries(valueSets[set].map(value => [value, all[value] ?? '']));
}

function folded(phrase: string): string {
    return fold(phrase).replace(/[.;,]+$/, '');
}

function isMisspelt(typed: string, form: string): boolean {
    if (typed === form || Math.abs(typed.length - form.length) > 3) return false;
    const words = form.split(' ');
    const typedWords = typed.split(' ');
    return (
        words.length === typedWords.length &&
        words.every((word, i) => word === typedWords[i] || isWordMisspelt(typedWords[i] ?? '', word))
    );
}

const shortest = 7;
const ending = 3;

function isWordMisspelt(typed: string, word: string): boolean {
    const bound = mistakesIn(word);
    if (word.length < shortest || editDistance(typed, word, bound) > bound) return false;
    let same = 0;
    while (same < word.length && typed[same] === word[same]) same++;
    const isOtherEnding = typed.length >= word.length && typed.length - same <= ending && word.length - same <= ending;
    return !isOtherEnding;
}

/** How many letters may be wrong in a word. */
function mistakesIn(word: string): number {
    return word.length < 12 ? 1 : 2;
}
