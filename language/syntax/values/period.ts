import { fold } from '../fold.ts';
import { addTo, findDates, type IsoDate } from './date.ts';
import { after, parseDuration } from './duration.ts';

/** A span of days; both ends belong to it. Without `to` it has no end, without `from` its beginning isn't told. */
export interface Period {
    readonly from?: IsoDate;
    readonly to?: IsoDate;
    readonly openEnded: boolean;
}

const openEnded =
    /\b(?:onbepaalde (?:duur|tijd)|duree indeterminee|unbestimmte(?:r|n)? (?:dauer|zeit)|indefinite|open ended)\b/;
const until = /^(?:geldig )?(?:tot|jusqu|bis|until|till)/;

/**
 * `van 1 maart 2026 tot 28 februari 2029`, `du … au …`, `vanaf …`, `à partir du …`, `onbepaalde duur`, `drie jaar vanaf …`.
 *
 * @returns undefined if the text names neither a day, nor a duration, nor says that there is no end
 */
export function parsePeriod(text: string): Period | undefined {
    const folded = fold(text);
    const found = findDates(text);
    const dates = found.flatMap(({ date }) => (date ? [date] : []));
    const isOpen = openEnded.test(folded);
    const [first, second] = dates;
    if (first && second) return { from: first, to: second, openEnded: false };
    if (first && until.test(folded)) return { to: first, openEnded: false };
    const dateAt = found[0];
    const duration = parseDuration(dateAt ? text.slice(0, dateAt.start) + text.slice(dateAt.end) : text);
    if (first && duration && !isOpen)
        return { from: first, to: addTo(after(first, duration), -1, 'day'), openEnded: false };
    if (first) return { from: first, openEnded: true };
    if (isOpen) return { openEnded: true };
    return duration ? { openEnded: false } : undefined;
}
