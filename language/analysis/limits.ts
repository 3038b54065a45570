/** Longest text that is read, in characters. A protocol has some 40,000; what is longer is something else. */
export const largestSize = 2_000_000;

/** Most lines that are read. */
export const mostLines = 50_000;

/** Why a text is not read; the cases of K016. */
export type Unreadable = 'binary' | 'too-large' | 'empty' | 'not-utf8';

/**
 * Says of a text whether it can be read as a protocol at all. Cheap, so that a host can ask before it parses.
 *
 * @returns undefined if it can
 */
export function unreadable(text: string): Unreadable | undefined {
    if (text.length > largestSize) return 'too-large';
    if (text.includes('\u0000')) return 'binary';
    if (text.includes('\ufffd')) return 'not-utf8';
    if (text.trim() === '') return 'empty';
    return lineCount(text) > mostLines ? 'too-large' : undefined;
}

function lineCount(text: string): number {
    let count = 1;
    for (const _ of text.matchAll(/\r\n|\r|\n/g)) count++;
    return count;
}
