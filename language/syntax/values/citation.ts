import { fold } from '../fold.ts';
import { findDates, type IsoDate } from './date.ts';

/** The texts that citations in protocols name. `penal-code` alone does not say which of the two Codes is meant. */
export type CitedAct =
    | { readonly kind: 'penal-code' | 'new-penal-code' | 'procedure' }
    | { readonly kind: 'act'; readonly date: IsoDate; readonly title: string };

export interface Citation {
    /** `137`, `140bis`, `324bis`; a range gives its two ends. */
    readonly articles: readonly ArticleRange[];
    /** `§ 2`, `lid 1`, as written; empty if none. */
    readonly place: string;
    readonly act: CitedAct | undefined;
    readonly start: number;
    readonly end: number;
}

export interface ArticleRange {
    readonly from: string;
    readonly to: string;
}

const suffix = '(?:bis|ter|quater|quinquies|sexies|septies|octies|novies)';
const number = String.raw`\d{1,4}(?:/\d{1,2})?\s?${suffix}?(?:/\d)?`;
const range = String.raw`${number}(?:\s*(?:tot(?: en met)?|t\.?e\.?m\.?|t/m|à|a|au|bis(?! zu)|to|-|–)\s*${number})?`;
const list = String.raw`${range}(?:\s*(?:,|en|et|und|and|of|ou|oder|or)\s*${range})*`;
const article = String.raw`\b(?:art(?:ikelen|ikels|ikeln|ikel|icles|icle)?\b\.?)\s*(?<articles>${list})`;
const place = String.raw`(?<place>(?:\s*,?\s*(?:§§?\s*\d+(?:er)?|(?:al(?:in[ée]a)?|lid|Abs(?:atz)?)\.?\s*\d+(?:er)?|(?:eerste|tweede|derde|vierde|vijfde)\s+lid|\d+°|,?\s*(?:al\.|alinéa)\s*\d+(?:er)?))*)`;
const glue = String.raw`\s*,?\s*(?:van\s+(?:het|de)|du|de\s+la|de\s+l['’]|des|der|of\s+the|of)?\s*`;
const newCode = String.raw`(?:nieuwe?\s+(?:Sw\b\.?|Strafwetboek)|nouveau\s+C(?:ode|\.)\s*p[ée]n(?:al|\.)|neue[ns]?\s+(?:StGB|Strafgesetzbuch(?:es)?)|new\s+(?:Criminal|Penal)\s+Code)`;
const code = String.raw`(?:Sw\b\.?|S\.?W\.?B\b\.?|Strafwetboek|C\.\s?p[ée]n\.?|C\.\s?P\.|Code\s+p[ée]nal|StGB\b|Strafgesetzbuch(?:es)?|Criminal\s+Code|Penal\s+Code)`;
const procedure = String.raw`(?:Sv\b\.?|Wetboek\s+van\s+Strafvordering|C\.?\s?i\.?\s?cr\.?|Code\s+d['’]instruction\s+criminelle|Strafprozessgesetzbuch(?:es)?|Code\s+of\s+Criminal\s+Procedure)`;
const named = String.raw`(?<act>(?:wet|decreet|ordonnantie|loi|d[ée]cret|ordonnance|Gesetz(?:es)?|Dekret(?:s|es)?|Ordonnanz|Act|Law|Decree|Ordinance)\s+(?:van|du|de|vom|of)\s+(?<date>[^,;.()]{6,40}?\d{4}))`;
const pattern = new RegExp(
    `${article}${place}(?:${glue}(?:(?<newCode>${newCode})|(?<code>${code})|(?<procedure>${procedure})|${named}))?`,
    'giu',
);

/** Every citation of an article in a text. Offsets are those of the text. */
export function findCitations(text: string): readonly Citation[] {
    return [...text.matchAll(pattern)].map(match => ({
        articles: articlesOf(match.groups?.articles ?? ''),
        place: (match.groups?.place ?? '').replace(/^[\s,]+/, ''),
        act: actOf(match.groups ?? {}),
        start: match.index,
        end: match.index + match[0].trimEnd().length,
    }));
}

function articlesOf(list: string): readonly ArticleRange[] {
    const pieces = [...list.matchAll(new RegExp(range, 'giu'))].map(([piece]) => piece);
    return pieces.map(piece => {
        const [from = '', to = from] = [...piece.matchAll(new RegExp(number, 'giu'))].map(([one]) =>
            fold(one).replace(/\s/g, ''),
        );
        return { from, to };
    });
}

function actOf(groups: Readonly<Record<string, string | undefined>>): CitedAct | undefined {
    if (groups.newCode) return { kind: 'new-penal-code' };
    if (groups.code) return { kind: 'penal-code' };
    if (groups.procedure) return { kind: 'procedure' };
    const date = groups.date && findDates(groups.date)[0]?.date;
    return date ? { kind: 'act', date, title: groups.act ?? '' } : undefined;
}

/** Order of article numbers: 140 < 140bis < 140ter < 141. */
export function compareArticles(a: string, b: string): number {
    const [x, y] = [key(a), key(b)];
    return x[0] - y[0] || x[1] - y[1];
}

const suffixes = ['', 'bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'novies'];

function key(article: string): readonly [number, number] {
    const [, digits = '0', rest = ''] = /^(\d+)(\D*)/.exec(article) ?? [];
    return [Number(digits), Math.max(0, suffixes.indexOf(rest))];
}
