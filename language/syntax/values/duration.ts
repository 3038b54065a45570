import { fold } from '../fold.ts';
import { addTo, type IsoDate } from './date.ts';

export interface Duration {
    readonly amount: number;
    readonly unit: 'day' | 'week' | 'month' | 'year';
}

export interface FoundDuration extends Duration {
    readonly start: number;
    readonly end: number;
}

const units: readonly (readonly [Duration['unit'], string])[] = [
    [
        'day',
        'dag|dagen|kalenderdag|kalenderdagen|werkdag|werkdagen|jour|jours|tag|tage|tagen|kalendertag|kalendertage|kalendertagen|day|days',
    ],
    ['week', 'week|weken|semaine|semaines|woche|wochen|weeks'],
    ['month', 'maand|maanden|mois|monat|monate|monaten|month|months'],
    ['year', 'jaar|jaren|an|ans|annee|annees|jahr|jahre|jahren|year|years'],
];

/** Numbers that protocols write out; larger ones come in figures. */
const numbers: Readonly<Record<string, number>> = Object.fromEntries(
    [
        ['een', 'un', 'une', 'ein', 'eine', 'einem', 'einen', 'eines', 'one'],
        ['twee', 'deux', 'zwei', 'two'],
        ['drie', 'trois', 'drei', 'three'],
        ['vier', 'quatre', 'four'],
        ['vijf', 'cinq', 'funf', 'five'],
        ['zes', 'six', 'sechs'],
        ['zeven', 'sept', 'sieben', 'seven'],
        ['acht', 'huit', 'eight'],
        ['negen', 'neuf', 'neun', 'nine'],
        ['tien', 'dix', 'zehn', 'ten'],
        ['elf', 'onze', 'eleven'],
        ['twaalf', 'douze', 'zwolf', 'twelve'],
        ['dertien', 'treize', 'dreizehn', 'thirteen'],
        ['veertien', 'quatorze', 'vierzehn', 'fourteen'],
        ['vijftien', 'quinze', 'funfzehn', 'fifteen'],
    ].flatMap((words, i) => words.map(word => [word, i + 1] as const)),
);

/** Every duration in a text: `14 dagen`, `6 mois`, `vijftien jaar`, `drie (3) jaar`. Offsets are those of the text. */
export function findDurations(text: string): readonly FoundDuration[] {
    const found: FoundDuration[] = [];
    const words = [...text.matchAll(/\p{L}+|\d+/gu)];
    for (const [i, match] of words.entries()) {
        const unit = unitOf(match[0]);
        if (!unit) continue;
        const back = [1, 2, 3].map(step => words[i - step]).find(word => word && amountOf(word[0]) !== undefined);
        const amount = back && amountOf(back[0]);
        if (!back || amount === undefined || /[.;:!?\n]/.test(text.slice(back.index, match.index))) continue;
        found.push({ amount, unit, start: back.index, end: match.index + match[0].length });
    }
    return found;
}

export function parseDuration(text: string): Duration | undefined {
    return findDurations(text)[0];
}

/** The day on which a duration that begins on a day ends. */
export function after(date: IsoDate, { amount, unit }: Duration): IsoDate {
    return unit === 'week' ? addTo(date, amount * 7, 'day') : addTo(date, amount, unit);
}

/** Length in days, for comparing durations: a month counts 30.44 days, a year 365.25. */
export function days({ amount, unit }: Duration): number {
    return amount * { day: 1, week: 7, month: 30.44, year: 365.25 }[unit];
}

function unitOf(word: string): Duration['unit'] | undefined {
    const folded = fold(word);
    return units.find(([, words]) => words.split('|').includes(folded))?.[0];
}

function amountOf(word: string): number | undefined {
    return /^\d{1,4}$/.test(word) ? Number(word) : numbers[fold(word)];
}
