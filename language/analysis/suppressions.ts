import type { ProtocolText } from '../generated/ast.ts';
import { fold } from '../syntax/fold.ts';
import type { Span } from '../syntax/problem.ts';
import { findDates, type IsoDate } from '../syntax/values/date.ts';
import type { Place } from './place.ts';

/** `# kantschrift: negeer K209 tot 31 december 2026 — reden`: a finding that a person has accepted. */
export interface Suppression {
    /** The whole comment. */
    readonly place: Place;
    /** The codes or names it lists, as written, each with its place. */
    readonly targets: readonly { readonly word: string; readonly place: Place }[];
    readonly reason: string;
    readonly until: IsoDate | undefined;
    /** It says until when, in words that name no day: nobody can tell whether it still holds, so it doesn't. */
    readonly isUntilUnreadable: boolean;
    /** Where it holds: the block or entry below it; the whole text if nothing stands directly below it. */
    readonly scope: Place;
}

const opening = /^#\s*kantschrift\s*:\s*/iu;
const verbs = ['negeer', 'negeren', 'ignore', 'ignorer', 'ignorez', 'ignoriere', 'ignorieren'];
const untilWords = ['tot', 'jusqu', 'bis', 'until', 'till'];
const conjunctions = ['en', 'et', 'und', 'and'];
const dash = /\s(?:[—–]|--?)\s|\s*[—–]\s*/u;

/** The suppressions of a text, in its order, from its comments. */
export function findSuppressions(root: ProtocolText, text: string, comments: readonly Span[]): readonly Suppression[] {
    return comments.flatMap(comment => {
        const line = text.slice(comment.start, comment.end);
        const start = opening.exec(line)?.[0].length;
        if (start === undefined) return [];
        const verb = /^\p{L}+/u.exec(line.slice(start))?.[0] ?? '';
        const isVerb = verbs.includes(fold(verb));
        // A comment about a kantschrift, the prosecutor's note, is no instruction.
        if (!isVerb && !/\bK\d{3}\b/i.test(line)) return [];
        const afterVerb = isVerb ? start + verb.length : start;
        const separator = dash.exec(line.slice(afterVerb));
        const reasonAt = separator ? afterVerb + separator.index + separator[0].length : line.length;
        const instruction = line.slice(afterVerb, separator ? afterVerb + separator.index : line.length);
        return [
            {
                place: { start: comment.start, end: comment.end },
                ...instructionOf(instruction, comment.start + afterVerb),
                reason: line.slice(reasonAt).trim(),
                scope: scopeOf(root, text, comment),
            },
        ];
    });
}

/** The codes, and the date up to which they hold. */
function instructionOf(
    instruction: string,
    offset: number,
): Pick<Suppression, 'targets' | 'until' | 'isUntilUnreadable'> {
    const words = [...instruction.matchAll(/[\p{L}\p{N}_-]+/gu)];
    const end = words.findIndex(([word]) => untilWords.includes(fold(word)));
    const before = (end < 0 ? words : words.slice(0, end)).filter(([word]) => !conjunctions.includes(word));
    // Whatever verb somebody chose: with a code behind it, it is plain what is meant.
    const firstCode = before.findIndex(([word]) => code.test(word));
    const named = before.filter((match, i) => i >= firstCode || /[-\d]/.test(match[0]));
    const until = findDates(instruction)[0]?.date;
    return {
        targets: named.map(match => ({
            word: match[0],
            place: { start: offset + match.index, end: offset + match.index + match[0].length },
        })),
        until,
        isUntilUnreadable: end >= 0 && until === undefined,
    };
}

const code = /^K\d{3}$/i;

/** The block or entry that begins on the next line; everything if an empty line or the end of the text follows. */
function scopeOf(root: ProtocolText, text: string, comment: Span): Place {
    const below = /^[^\r\n]*(?:\r\n|\r|\n)(?:[^\S\r\n]*#[^\r\n]*(?:\r\n|\r|\n))*[^\S\r\n]*(?=[^\s#])/u.exec(
        text.slice(comment.start),
    );
    const whole = { start: 0, end: text.length };
    if (!below) return whole;
    const start = comment.start + below[0].length;
    const nodes = root.blocks.flatMap(block => [block, ...block.entries]).concat(root.entries);
    const cst = nodes.find(({ $cstNode }) => $cstNode?.offset === start)?.$cstNode;
    if (cst) return { start, end: cst.end };
    const lineEnd = /\r|\n|$/.exec(text.slice(start))?.index ?? 0;
    return { start, end: start + lineEnd };
}

/** Does this suppression name the code or the name of a rule? */
export function names(suppression: Suppression, rule: { readonly code: string; readonly name: string }): boolean {
    return suppression.targets.some(({ word }) => isSame(word, rule));
}

export function isSame(word: string, { code, name }: { readonly code: string; readonly name: string }): boolean {
    return word.toUpperCase() === code || word.toLowerCase() === name;
}

/** A suppression works if it gives a reason and has not expired. */
export function isInForce({ reason, until, isUntilUnreadable }: Suppression, today: IsoDate): boolean {
    return reason !== '' && !isUntilUnreadable && (until === undefined || today <= until);
}
