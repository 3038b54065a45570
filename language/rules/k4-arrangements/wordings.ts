import type { Facts } from '../../analysis/facts.ts';
import { passages } from '../../analysis/mentions.ts';
import { contains, type Place, placeOf } from '../../analysis/place.ts';
import { fold } from '../../syntax/fold.ts';
import type { Head } from '../../syntax/keys.ts';

/**
 * One pattern for several ways of saying a thing, each written as a drafter writes it. `…` stands for other words of the
 * same sentence, and `/` separates words of which any may stand there. Every word may have an ending
 * (‘minderjarig’ also finds ‘minderjarigen’); after `*` it may be the end of a compound (‘*maandelijks’ also finds
 * ‘tweemaandelijks’). Case, accents and the like don't matter.
 */
export function wordings(...ways: readonly string[]): RegExp {
    return new RegExp(ways.map(way => way.split('…').map(oneOf).join(otherWords)).join('|'));
}

const otherWords = '[^.;!?]{0,100}?';
/** Folded text has hardly a letter outside these, and the classes of Unicode take long to compile. */
const startOfWord = '(?<![a-z0-9])';

function oneOf(words: string): string {
    return `(?:${words.split('/').map(beginning).join('|')})`;
}

function beginning(words: string): string {
    const [first = ''] = words.trim();
    const literal = fold(first === '*' ? words.trim().slice(1) : words).replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
    return first === '*' ? literal : startOfWord + literal;
}

/** What stands here is said of one party, or of something else than this protocol. */
const apart: readonly Head[] = ['participant', 'organisation', 'framework', 'consultation'];

/** Where the protocol first says a thing in its free texts, in one of these ways. */
export function saidIn(facts: Facts, ways: RegExp, notIn: readonly Head[] = []): Place | undefined {
    const elsewhere = [...apart, ...notIn].flatMap(head => facts.blocks(head)).map(placeOf);
    return passages(facts)
        .filter(({ folded }) => ways.test(folded))
        .map(({ place }) => place())
        .find(place => !elsewhere.some(block => contains(block, place)));
}
