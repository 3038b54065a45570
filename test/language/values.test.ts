import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareArticles, findCitations } from '../../language/syntax/values/citation.ts';
import {
    addTo,
    calendarDate,
    findDates,
    type IsoDate,
    parseDate,
    writeDate,
} from '../../language/syntax/values/date.ts';
import { findDurations, parseDuration } from '../../language/syntax/values/duration.ts';
import { parsePeriod } from '../../language/syntax/values/period.ts';
import { locales } from '../../language/syntax/vocabulary/index.ts';

describe('dates', () => {
    test.each([
        ['12 februari 2026', '2026-02-12'],
        ['donderdag 12 februari 2026', '2026-02-12'],
        ['1er mars 2026', '2026-03-01'],
        ['8 aout 2024', '2024-08-08'],
        ['12. Februar 2026', '2026-02-12'],
        ['1. MÄRZ 2026', '2026-03-01'],
        ['12/02/2026', '2026-02-12'],
        ['2026-02-12', '2026-02-12'],
        ['12 mrt. 2026', '2026-03-12'],
        ['29 februari 2024', '2024-02-29'],
    ])('%s', (text, expected) => {
        expect(parseDate(text)).toBe(expected);
    });

    test.each(['31 februari 2026', '29/02/2025', '0 maart 2026', '12/13/2026', '2026-02-30'])(
        '%s is no day of the calendar',
        text => {
            expect(findDates(text)).toHaveLength(1);
            expect(parseDate(text)).toBeUndefined();
        },
    );

    test.each(['binnenkort', 'art. 12 van 2026', ''])('%s holds no date', text => {
        expect(findDates(text).filter(({ date }) => date !== undefined)).toEqual([]);
    });

    test('a date that is written out is read back, in every language', () => {
        const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
        fc.assert(
            fc.property(day, fc.constantFrom(...locales), (date, locale) => {
                const iso = date.toISOString().slice(0, 10) as IsoDate;
                expect(parseDate(writeDate(iso, locale))).toBe(iso);
            }),
        );
    });

    test('a month later is never more than a month later', () => {
        expect(addTo('2026-01-31' as IsoDate, 1, 'month')).toBe('2026-02-28');
        expect(addTo('2024-02-29' as IsoDate, 1, 'year')).toBe('2025-02-28');
        expect(calendarDate(2026, 2, 31)).toBeUndefined();
    });
});

describe('periods', () => {
    test.each([
        ['van 1 maart 2026 tot 28 februari 2029', { from: '2026-03-01', to: '2029-02-28', openEnded: false }],
        ['1 maart 2026 t.e.m. 28 februari 2029', { from: '2026-03-01', to: '2029-02-28', openEnded: false }],
        ['du 1er mars 2026 au 28 février 2029', { from: '2026-03-01', to: '2029-02-28', openEnded: false }],
        ['vom 1. März 2026 bis zum 28. Februar 2029', { from: '2026-03-01', to: '2029-02-28', openEnded: false }],
        ['vanaf 1 maart 2026', { from: '2026-03-01', openEnded: true }],
        ['à partir du 1er mars 2026', { from: '2026-03-01', openEnded: true }],
        ['tot 28 februari 2029', { to: '2029-02-28', openEnded: false }],
        ['van 1 maart tot 30 juni 2026', { to: '2026-06-30', openEnded: false }],
        ['drie jaar vanaf 1 maart 2026', { from: '2026-03-01', to: '2029-02-28', openEnded: false }],
        ['onbepaalde duur', { openEnded: true }],
        ['durée indéterminée', { openEnded: true }],
        ['vanaf 1 maart 2026, zoals goedgekeurd op 12 februari 2026', { from: '2026-03-01', openEnded: false }],
    ])('%s', (text, expected) => {
        expect(parsePeriod(text)).toEqual(expected);
    });

    test('a text that names no period is none', () => {
        expect(parsePeriod('tot de ondertekening van een nieuw protocol')).toBeUndefined();
    });
});

describe('durations', () => {
    test.each([
        ['14 dagen', 14, 'day'],
        ['6 mois', 6, 'month'],
        ['15 Jahre', 15, 'year'],
        ['maximaal vijftien jaar', 15, 'year'],
        ['drie (3) jaar na de afsluiting', 3, 'year'],
        ['quatorze jours', 14, 'day'],
    ])('%s', (text, amount, unit) => {
        expect(parseDuration(text)).toMatchObject({ amount, unit });
    });

    test('numbers and units of different sentences make no duration', () => {
        expect(findDurations('Zie artikel 5. Jaar na jaar wordt dit herzien.')).toEqual([]);
    });
});

describe('citations', () => {
    const read = (text: string) =>
        findCitations(text).map(({ articles, act }) => [
            articles.map(({ from, to }) => (from === to ? from : `${from}–${to}`)).join(','),
            act?.kind,
        ]);
    test.each([
        ['art. 137 Sw.', [['137', 'penal-code']]],
        ['artikel 140bis Strafwetboek', [['140bis', 'penal-code']]],
        ['art. 353, § 2 C. pén.', [['353', 'penal-code']]],
        ['art. 137 tot 141ter Sw.', [['137–141ter', 'penal-code']]],
        ['artikelen 398, 399 en 400 van het Strafwetboek', [['398,399,400', 'penal-code']]],
        ['art. 4, § 2 van de wet van 30 juli 2018', [['4', 'act']]],
        ['Artikel 458ter des Strafgesetzbuches', [['458ter', 'penal-code']]],
        ['les articles 371 à 388 du nouveau Code pénal', [['371–388', 'new-penal-code']]],
        ['art. 28quinquies, § 1, eerste lid Sv.', [['28quinquies', 'procedure']]],
        ['art. 324bis', [['324bis', undefined]]],
        ['de partij neemt deel aan 3 vergaderingen', []],
    ])('%s', (text, expected) => {
        expect(read(text)).toEqual(expected);
    });

    test('numbers with bis, ter and quater stand in the order of the law', () => {
        const sorted = ['141', '140quater', '140', '137', '140ter', '140bis'].sort(compareArticles);
        expect(sorted).toEqual(['137', '140', '140bis', '140ter', '140quater', '141']);
    });

    test('stands where it says it stands', () => {
        fc.assert(
            fc.property(fc.string(), fc.string(), (before, after) => {
                const text = `${before} art. 458ter Sw. ${after}`;
                for (const { start, end } of findCitations(text)) expect(text.slice(start, end)).toMatch(/^art/i);
            }),
        );
    });
});
