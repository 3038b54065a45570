import { fold } from '../fold.ts';
import { locales } from '../vocabulary/index.ts';

/** A day as `2026-02-12`: sorts as it is compared. */
export type IsoDate = string & { readonly __brand: 'IsoDate' };

export interface FoundDate {
    /** Undefined if the words look like a date but name no day of the calendar. */
    readonly date: IsoDate | undefined;
    readonly start: number;
    readonly end: number;
}

/** Every date in a text, in any of the languages, possible or not (`31 februari 2026`). Offsets are those of the text. */
export function findDates(text: string): readonly FoundDate[] {
    return [...text.matchAll(anyDate())].map(match => {
        const { y1, m1, d1, d2, m2, y2, d3, name, y3 } = match.groups ?? {};
        const month = name === undefined ? Number(m1 ?? m2) : (monthNames().get(fold(name).replace('.', '')) ?? 0);
        const date = calendarDate(Number(y1 ?? y2 ?? y3), month, Number(d1 ?? d2 ?? d3));
        return { date, start: match.index, end: match.index + match[0].length };
    });
}

/** The one day that a value names; undefined if it names none, or one that doesn't exist. */
export function parseDate(text: string): IsoDate | undefined {
    return findDates(text)[0]?.date;
}

/** A day of the calendar; undefined for one that doesn't exist. Months and days count from one. */
export function calendarDate(year: number, month: number, day: number): IsoDate | undefined {
    const date = new Date(Date.UTC(year, month - 1, day));
    const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
    return exists && year > 1000 ? (date.toISOString().slice(0, 10) as IsoDate) : undefined;
}

/** The day so many days, months or years later; a month that is too short gives its last day. */
export function addTo(date: IsoDate, amount: number, unit: 'day' | 'month' | 'year'): IsoDate {
    const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
    if (unit === 'day') return iso(new Date(Date.UTC(year, month - 1, day + amount)));
    const months = unit === 'year' ? amount * 12 : amount;
    const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
    return iso(new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))));
}

function iso(date: Date): IsoDate {
    return date.toISOString().slice(0, 10) as IsoDate;
}

/** `12 februari 2026`, `1er mars 2026`, `12. Februar 2026`, `12/02/2026`, `2026-02-12`. */
function anyDate(): RegExp {
    pattern ??= new RegExp(
        [
            String.raw`(?<![\d])(?<y1>\d{4})-(?<m1>\d{1,2})-(?<d1>\d{1,2})(?!\d)`,
            String.raw`(?<![\d])(?<d2>\d{1,2})[/.-](?<m2>\d{1,2})[/.-](?<y2>\d{4})(?!\d)`,
            String.raw`(?<![\d])(?<d3>\d{1,2})(?:er|ste|de|e|st|nd|rd|th)?\.?[ \t\u00a0\u202f\r\n]+(?<name>${monthPattern()})\.?[ \t\u00a0\u202f\r\n]+(?<y3>\d{4})(?!\d)`,
        ].join('|'),
        'giu',
    );
    return pattern;
}
let pattern: RegExp | undefined;

function monthPattern(): string {
    const accents: Readonly<Record<string, string>> = { e: '[eéè]', u: '[uûü]', a: '[aä]' };
    const names = [...monthNames().keys()].sort((a, b) => b.length - a.length);
    return names.map(name => name.replace(/[eua]/g, letter => accents[letter] ?? letter)).join('|');
}

/** Folded names of months, long and short, in every language: from Intl, so that no table has to be kept. */
export function monthNames(): ReadonlyMap<string, number> {
    if (months.size > 0) return months;
    for (const locale of locales) {
        for (const style of ['long', 'short'] as const) {
            const format = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' });
            for (let month = 0; month < 12; month++)
                months.set(fold(format.format(Date.UTC(2026, month, 15))).replace('.', ''), month + 1);
        }
    }
    return months;
}
const months = new Map<string, number>();

/** A day as it is written out in a language: `12 februari 2026`, `1er mars 2026`. */
export function writeDate(date: IsoDate, locale: string): string {
    const written = new Intl.DateTimeFormat(locale === 'de' ? 'de-BE' : locale === 'en' ? 'en-GB' : locale, {
        dateStyle: 'long',
        timeZone: 'UTC',
    }).format(new Date(`${date}T00:00:00Z`));
    return locale === 'fr' ? written.replace(/^1 /, '1er ') : written;
}
