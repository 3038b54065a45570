import { fold } from '../fold.ts';
import { addTo, type FoundDate, findDates, type IsoDate } from './date.ts';
import { after, parseDuration } from './duration.ts';

/** A span of days; both ends belong to it. Without `to` it has no end, without `from` its beginning isn't told. */
export interface Period {
    readonly from?: IsoDate;
    readonly to?: IsoDate;
    readonly openEnded: boolean;
}

const openEnded =
    /\b(?:onbepaalde (?:duur|tijd)|duree indeterminee|unbestimmte(?:r|n)? (?:dauer|zeit)|indefinite|open ended)\b/;

/**
 * `van 1 maart 2026 tot 28 februari 2029`, `du … au …`, `vanaf …`, `à partir du …`, `onbepaalde duur`, `drie jaar vanaf …`.
 *
 * @returns undefined if the text names neither a day, nor a duration, nor says that there is no end
 */
export function parsePeriod(text: string): Period | undefined {
    const folded = fold(text);
    const found = findDates(text).filter(isDay);
    const [first, second] = found;
    const isOpen = openEnded.test(folded);
    const duration = parseDuration(withoutDates(text, found));
    if (!first) return isOpen ? { openEnded: true } : duration && { openEnded: false };
    const joined = second && fold(text.slice(first.end, second.start));
    if (second && joined !== undefined && joins.test(joined))
        return { from: first.date, to: second.date, openEnded: false };
    if (endsHere.test(fold(text.slice(0, first.start))))
        return second ? { openEnded: false } : { to: first.date, openEnded: false };
    if (duration && !isOpen)
        return { from: first.date, to: addTo(after(first.date, duration), -1, 'day'), openEnded: false };
    return { from: first.date, openEnded: isOpen || second === undefined };
}

/** What stands between the two ends of a period; anything else and the second date is some other date. */
const joins = /^,? ?(?:tot|t\.? ?e\.? ?m|t\/m|au|jusqu|bis|to|until|till|$)/;

/** What stands before a date that is the end of a period: `van 1 maart tot 30 juni 2026` names its beginning without a year. */
const endsHere = /(?:tot(?: en met)?|t\.? ?e\.? ?m\.?|t\/m|au|jusqu'au|bis(?: zum)?|until|till) ?$/;

function isDay(found: FoundDate): found is FoundDate & { date: IsoDate } {
    return found.date !== undefined;
}

function withoutDates(text: string, dates: readonly FoundDate[]): string {
    return [...dates].reverse().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}
