import { enumerate } from '../i18n/words.ts';
import type { IsoDate } from '../syntax/values/date.ts';
import type { Locale } from '../syntax/vocabulary/index.ts';
import { type ActId, acts } from './acts.ts';
import { asOf, type ProvisionId, provision } from './provisions.ts';

/** What a rule rests on. Every finding names it, in the numbering that is law on the document's date. */
export type Source =
    | { readonly kind: 'article'; readonly id: ProvisionId; readonly paragraph?: 1 | 2; readonly alinea?: 1 | 2 | 3 }
    | { readonly kind: 'act'; readonly id: ActId; readonly articles: string }
    | { readonly kind: 'commentary'; readonly section: 1 | 2 | 3 | 4 | 5 }
    | { readonly kind: 'practice' }
    | { readonly kind: 'text' };

/** An article of the Code; paragraph and alinea are those of art. 458ter and are translated for art. 353, § 2. */
export function article(id: ProvisionId, paragraph?: 1 | 2, alinea?: 1 | 2 | 3): Source {
    return { kind: 'article', id, ...(paragraph && { paragraph }), ...(alinea && { alinea }) };
}

/** Articles of an act: `art. 12 en 14` is `12, 14`, `art. 12 tot 21` is `12–21`. */
export function act(id: ActId, articles: string): Source {
    return { kind: 'act', id, articles };
}

/** The commentary on art. 458ter from which this project started (2018), by its numbered section. */
export function commentary(section: 1 | 2 | 3 | 4 | 5): Source {
    return { kind: 'commentary', section };
}

/** Common drafting sense, never more than a warning. */
export const practice: Source = { kind: 'practice' };

/** The text itself: what a reader of this file could see without the law. */
export const theText: Source = { kind: 'text' };

/** The sources in words, `;` between them. */
export function cite(sources: readonly Source[], locale: Locale, date: IsoDate): string {
    const known = cited.get(sources) ?? new Map<string, string>();
    cited.set(sources, known);
    const key = `${locale} ${date}`;
    const words = known.get(key) ?? citeAll(sources, locale, date);
    if (known.size < mostDates) known.set(key, words);
    return words;
}

/** The checklist cites every rule's sources each time a text changes. */
const cited = new WeakMap<readonly Source[], Map<string, string>>();
const mostDates = 50;

function citeAll(sources: readonly Source[], locale: Locale, date: IsoDate): string {
    const sections = sources.flatMap(source => (source.kind === 'commentary' ? [String(source.section)] : []));
    const others = sources.filter(({ kind }) => kind !== 'commentary').map(source => citeOne(source, locale, date));
    const first = sources[0]?.kind === 'commentary' ? 'commentary' : 'others';
    const commented = sections.length === 0 ? [] : [commentaryWords[locale](enumerate(sections, locale))];
    return (first === 'commentary' ? [...commented, ...others] : [...others, ...commented]).join('; ');
}

function citeOne(source: Source, locale: Locale, date: IsoDate): string {
    switch (source.kind) {
        case 'article':
            return citeArticle(source, locale, date);
        case 'act':
            return citeAct(source, locale);
        case 'commentary':
            return commentaryWords[locale](String(source.section));
        case 'practice':
            return practiceWords[locale];
        case 'text':
            return textWords[locale];
    }
}

function citeArticle(source: Source & { kind: 'article' }, locale: Locale, date: IsoDate): string {
    const { code, article: number } = provision(source.id);
    const written = inCode[code][locale](`${number}${place(source, locale)}`);
    const now = asOf(source.id, date);
    if (now === source.id) return written;
    const successor = `${provision(now).article}${newPlace(source, locale)}`;
    return `${inCode[code][locale](successor)} ${formerly[locale](`${number}${place(source, locale)}`)}`;
}

function place({ paragraph, alinea }: Source & { kind: 'article' }, locale: Locale): string {
    const section =
        paragraph === undefined
            ? ''
            : `${locale === 'de' ? ' ' : ', '}§ ${paragraph}${locale === 'fr' && paragraph === 1 ? 'er' : ''}`;
    return section + alineaWords(alinea, locale);
}

/** § 1, al. 1–3 of art. 458ter are § 2, al. 1–3 of art. 353; its § 2 follows in the same paragraph. */
function newPlace({ id, paragraph, alinea }: Source & { kind: 'article' }, locale: Locale): string {
    return id === '458ter' && paragraph === 1 ? alineaWords(alinea, locale) : '';
}

function alineaWords(alinea: 1 | 2 | 3 | undefined, locale: Locale): string {
    if (alinea === undefined) return '';
    const ordinals = {
        nl: ['eerste lid', 'tweede lid', 'derde lid'],
        fr: ['al. 1er', 'al. 2', 'al. 3'],
        de: ['Absatz 1', 'Absatz 2', 'Absatz 3'],
        en: ['first paragraph', 'second paragraph', 'third paragraph'],
    }[locale];
    return `${locale === 'de' ? ' ' : ', '}${ordinals[alinea - 1]}`;
}

function citeAct({ id, articles: written }: Source & { kind: 'act' }, locale: Locale): string {
    const { short } = acts[id];
    const upTo = { nl: ' tot ', fr: ' à ', de: ' bis ', en: ' to ' }[locale];
    const articles = enumerate(written.split(', '), locale).replaceAll('–', upTo);
    switch (locale) {
        case 'nl':
            return `art. ${articles} van ${short.nl}`;
        case 'fr':
            return `art. ${articles} ${short.fr.replace(/^le /, 'du ').replace(/^la /, 'de la ')}`;
        case 'de':
            return `Art. ${articles} ${short.de.replace(/^das /, '')}`;
        case 'en':
            return `art. ${articles} of ${short.en}`;
    }
}

type Cited = Readonly<Record<Locale, (words: string) => string>>;
const inCode: Readonly<Record<'penal-code' | 'procedure', Cited>> = {
    'penal-code': {
        nl: words => `art. ${words} Sw.`,
        fr: words => `art. ${words} C. pén.`,
        de: words => `Art. ${words} StGB`,
        en: words => `art. ${words} of the Criminal Code`,
    },
    procedure: {
        nl: words => `art. ${words} Sv.`,
        fr: words => `art. ${words} C.i.cr.`,
        de: words => `Art. ${words} StPGB`,
        en: words => `art. ${words} of the Code of Criminal Procedure`,
    },
};
const formerly: Cited = {
    nl: words => `(voorheen art. ${words})`,
    fr: words => `(anciennement art. ${words})`,
    de: words => `(früher Art. ${words})`,
    en: words => `(formerly art. ${words})`,
};
const commentaryWords: Readonly<Record<Locale, (sections: string) => string>> = {
    nl: sections => `commentaar bij art. 458ter Sw. (2018), nr. ${sections}`,
    fr: sections => `commentaire de l’art. 458ter C. pén. (2018), n° ${sections}`,
    de: sections => `Kommentar zu Art. 458ter StGB (2018), Nr. ${sections}`,
    en: sections => `commentary on art. 458ter (2018), no. ${sections}`,
};
const practiceWords: Readonly<Record<Locale, string>> = {
    nl: 'goede praktijk',
    fr: 'bonne pratique',
    de: 'gute Praxis',
    en: 'good practice',
};
const textWords: Readonly<Record<Locale, string>> = {
    nl: 'de tekst zelf',
    fr: 'le texte lui-même',
    de: 'der Text selbst',
    en: 'the text itself',
};
