import { keyedEntries, textOf, valuePlace } from '../../analysis/entries.ts';
import type { Facts } from '../../analysis/facts.ts';
import type { Place } from '../../analysis/place.ts';
import { isPlaceholder } from '../../analysis/placeholders.ts';
import { quote } from '../../i18n/words.ts';
import { theText } from '../../law/sources.ts';
import { fold } from '../../syntax/fold.ts';
import { nearest } from '../../syntax/nearest.ts';
import { findDates, monthNames } from '../../syntax/values/date.ts';
import { parseDuration } from '../../syntax/values/duration.ts';
import { defineRule, type Fault } from '../rule.ts';

interface Written {
    readonly words: string;
}
type Case = 'unreadable' | 'duration';

/**
 * A day that isn't in the calendar, and what was meant as a date or a duration but can't be read as one. A date may also
 * be told in words ("datum van ondertekening", "tot opzegging"): only figures are judged.
 */
export default defineRule<Written, Case>({
    code: 'K004',
    name: 'impossible-date',
    severity: 'error',
    source: [theText],
    message: {
        nl: ({ words }) => `${quote(words, 'nl')} is geen dag van de kalender.`,
        fr: ({ words }) => `${quote(words, 'fr')} n’est pas un jour du calendrier.`,
        de: ({ words }) => `${quote(words, 'de')} ist kein Tag des Kalenders.`,
        en: ({ words }) => `${quote(words, 'en')} is not a day of the calendar.`,
    },
    why: {
        nl: 'De datum bepaalt welk recht geldt, of de toestemming voorafging en hoelang het protocol loopt.',
        fr: 'La date détermine le droit applicable, le caractère préalable de l’autorisation et la durée du protocole.',
        de: 'Vom Datum hängt ab, welches Recht gilt, ob die Erlaubnis vorher erteilt wurde und wie lange das Protokoll läuft.',
        en: 'The date decides which law applies, whether the consent came first and how long the protocol runs.',
    },
    remedy: {
        nl: 'Verbeter de dag, de maand of het jaar.',
        fr: 'Corrigez le jour, le mois ou l’année.',
        de: 'Berichtigen Sie den Tag, den Monat oder das Jahr.',
        en: 'Correct the day, the month or the year.',
    },
    cases: {
        unreadable: {
            message: {
                nl: ({ words }) => `${quote(words, 'nl')} is niet als datum te lezen.`,
                fr: ({ words }) => `${quote(words, 'fr')} ne peut pas être lu comme une date.`,
                de: ({ words }) => `${quote(words, 'de')} ist nicht als Datum zu lesen.`,
                en: ({ words }) => `${quote(words, 'en')} cannot be read as a date.`,
            },
            remedy: {
                nl: 'Schrijf dag, maand en jaar voluit, zoals ‘12 februari 2026’.',
                fr: 'Écrivez le jour, le mois et l’année en entier, comme « 12 février 2026 ».',
                de: 'Schreiben Sie Tag, Monat und Jahr aus, wie „12. Februar 2026“.',
                en: 'Write day, month and year in full, such as ‘12 February 2026’.',
            },
        },
        duration: {
            message: {
                nl: ({ words }) => `${quote(words, 'nl')} is niet als termijn te lezen.`,
                fr: ({ words }) => `${quote(words, 'fr')} ne peut pas être lu comme un délai.`,
                de: ({ words }) => `${quote(words, 'de')} ist nicht als Frist zu lesen.`,
                en: ({ words }) => `${quote(words, 'en')} cannot be read as a term.`,
            },
            why: {
                nl: 'Een termijn kan enkel worden bewaakt als duidelijk is hoelang hij duurt.',
                fr: 'Un délai ne peut être contrôlé que si sa durée est claire.',
                de: 'Eine Frist kann nur überwacht werden, wenn ihre Dauer klar ist.',
                en: 'A term can only be watched if its length is clear.',
            },
            remedy: {
                nl: 'Schrijf een getal en een eenheid, zoals ‘14 dagen’.',
                fr: 'Écrivez un nombre et une unité, comme « 14 jours ».',
                de: 'Schreiben Sie eine Zahl und eine Einheit, wie „14 Tage“.',
                en: 'Write a number and a unit, such as ‘14 days’.',
            },
        },
    },
    examples: [
        {
            bad: `
                protocol leuven: Casusoverleg Leuven
                  datum: <|31 februari 2026|>
                  geldig: van <|30/02/2026|> tot <|28 febuari 2029|>
            `,
            good: `
                protocol leuven: Casusoverleg Leuven
                  datum: datum van ondertekening door de 5 partijen
                  geldig: vanaf de ondertekening tot het einde van het schooljaar 2026-2027
            `,
        },
        {
            bad: `
                base légale: autorisation du procureur du Roi
                  date: <|12/02/26|>
            `,
            good: `
                protocole namur: Concertation de cas
                  date: Namur, le 1er mars 2026
                  validité: du 1 mars au 30 juin 2026

                base légale: autorisation du procureur du Roi
                  date: date de la signature
            `,
        },
        {
            bad: `
                kader eigen: Decreet van 1 maart 2026
                  in werking: <|maart 2026|>
                  uitnodigingstermijn: <|14 d.|>
            `,
            good: `
                kader eigen: Decreet van 1 maart 2026
                  in werking: [in te vullen]
                  uitnodigingstermijn: veertien kalenderdagen
                  evaluatietermijn: jaarlijks
            `,
        },
        {
            bad: `
                Protokoll eupen: Fallkonzertierung Eupen
                  Datum: <|31. Juni 2026|>

                Rechtsgrundlage: Erlaubnis des Prokurators des Königs
                  Datum: <|Eupen, den 12. Feber 2026|>
            `,
            good: `
                Protokoll eupen: Fallkonzertierung Eupen
                  Datum: 30. Juni 2026
                  Gültigkeit: bis zur Kündigung
            `,
        },
    ],
    *check(facts) {
        for (const entry of keyedEntries(facts.root)) {
            if (!['DateEntry', 'PeriodEntry', 'DurationEntry'].includes(entry.$type)) continue;
            if (textOf(entry) === '' || isPlaceholder(textOf(entry))) continue;
            const place = valuePlace(entry);
            if (entry.$type === 'DurationEntry') yield* judgeDuration(facts, place);
            else yield* judgeDates(facts, place, entry.$type === 'DateEntry');
        }
    },
});

function* judgeDuration({ text }: Facts, at: Place): Generator<Fault<Written, Case>> {
    const words = text.slice(at.start, at.end);
    if (/\d/.test(words) && !parseDuration(words)) yield { at, case: 'duration', data: { words } };
}

function* judgeDates({ text }: Facts, { start, end }: Place, isOneDate: boolean): Generator<Fault<Written, Case>> {
    const value = text.slice(start, end);
    const found = findDates(value);
    const within = (from: number, to: number) => ({ start: start + from, end: start + to });
    for (const date of found)
        if (date.date === undefined)
            yield { at: within(date.start, date.end), data: { words: value.slice(date.start, date.end) } };
    const attempts = attemptsIn(value).filter(({ start: from }) =>
        found.every(date => from < date.start || from >= date.end),
    );
    for (const attempt of attempts)
        yield {
            at: within(attempt.start, attempt.end),
            case: 'unreadable',
            data: { words: value.slice(attempt.start, attempt.end) },
        };
    if (isOneDate && found.length === 0 && attempts.length === 0 && incomplete.test(fold(value)))
        yield { at: { start, end }, case: 'unreadable', data: { words: value } };
}

/** `12/02/26`, `12 febuari 2026`, `12 februari 26`: meant as dates, but none that findDates knows. */
function attemptsIn(value: string): readonly Place[] {
    const attempt =
        /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{2}(?!\d)|(?<!\d)\d{1,2}\p{L}{0,3}\.?\s+(?<month>\p{L}{3,})\.?\s+(?:\d{4}|\d{2})(?!\d)/gu;
    return [...value.matchAll(attempt)]
        .filter(
            ({ groups }) => groups?.month === undefined || nearest(fold(groups.month), monthNames().keys()).length > 0,
        )
        .map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

/** All that was given is figures, or a month and a year, or a day and words that are no month. */
const incomplete =
    /^(?:[\p{L} ]+, )?(?:(?:op|le|am|on|den|de) )?(?:[\d/. ]+|\p{L}+\.? (?:19|20)\d{2}|\d{1,2}\p{L}{0,3}\.? (?!dag|jour|tag|day)\p{L}{3,}\.?(?: \d{2,4})?)$/u;
