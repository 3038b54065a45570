import { lookUpValue } from '../syntax/dictionary.ts';
import { fold } from '../syntax/fold.ts';
import type { Capacity } from '../syntax/values.ts';
import type { Party } from './facts.ts';
import { foldedPattern } from './mentions.ts';

/** A capacity that a line of free text names, in its words. */
export interface NamedCapacity {
    readonly capacity: Capacity | 'police';
    readonly words: string;
}

/** The capacities that a line names. The longest words win: "federale procureur" is not the procureur des Konings. */
export function capacitiesIn(line: string): readonly NamedCapacity[] {
    const words = [...line.matchAll(/\p{L}[\p{L}\p{M}-]*/gu)];
    const found: NamedCapacity[] = [];
    for (let i = 0; i < words.length; ) {
        const [length, named] = longestAt(line, words, i);
        if (named) found.push(named);
        i += length;
    }
    return found;
}

/** No capacity has more words. */
const longest = 6;

function longestAt(
    line: string,
    words: readonly RegExpExecArray[],
    i: number,
): readonly [number, NamedCapacity | undefined] {
    const start = words[i]?.index ?? 0;
    for (let length = Math.min(longest, words.length - i); length > 0; length--) {
        const last = words[i + length - 1];
        const run = line.slice(start, (last?.index ?? 0) + (last?.[0].length ?? 0));
        const value = lookUpValue(run, ['capacity', 'sector']);
        if (value?.set === 'capacity') return [length, { capacity: value.name as Capacity, words: run }];
        if (value?.name === 'police') return [length, { capacity: 'police', words: run }];
    }
    return [1, undefined];
}

/** Do these words speak of the public prosecutor, by whatever title? */
export function speaksOfProsecutor(words: string): boolean {
    return prosecution.test(fold(words)) || abbreviated.test(words);
}

export function isProsecutor({ capacities, title }: Party): boolean {
    return capacities.some(capacity => offices.includes(capacity)) || speaksOfProsecutor(title);
}

const offices: readonly Capacity[] = ['procureur', 'reference-magistrate'];

const prosecution = foldedPattern(
    'procureur|parket|parquet|prokurator|staatsanw|prosecutor|prosecution|substitu|magistra|openbaar ministerie|ministère public',
);

/** Openbaar ministerie, procureur des Konings: in capitals, since "om" is a word. */
const abbreviated = /(?<!\p{L})(?:OM|P\.?[dD]\.?K)(?!\p{L})/u;

/** What the title of a prosecutor's office holds before it says where it is. */
const withoutPlace = foldedPattern(
    '^(?:procureur|procureurs|parket|parketten|parquet|konings|roi|prokurator|prokurators|königs|staatsanwalt|staatsanwältin|staatsanwaltschaft|openbaar|ministerie|ministère|public|prosecutor|office|afdeling|sectie|section|abteilung|eerste|premier|substituut|substitut|magistraat|magistrat|referentiemagistraat|referenzmagistrat|mevrouw|madame|monsieur|heer|frau|herr|de|het|le|la|les|der|die|das|the)$',
);

/** Does a line that names the prosecutor or the office also say where: "parket Leuven", "procureur du Roi de Namur"? */
export function saysWhere(line: string): boolean {
    const names = line.match(/\p{Lu}[\p{L}\p{M}]*/gu) ?? [];
    return names.some(name => !withoutPlace.test(fold(name)));
}
