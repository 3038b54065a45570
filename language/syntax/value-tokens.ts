import { lookUpValue } from './dictionary.ts';
import { type Head, heads, type Key, keys } from './keys.ts';
import { isEmpty, type Line } from './lines.ts';
import type { Span } from './problem.ts';
import { exact, isBullet } from './recognise.ts';
import type { Scan } from './scan.ts';

/** Emits what follows the words of a head on its line; returns the number of the next line to look at. */
export function emitHeadValue(scan: Scan, i: number, head: Head, from: number): number {
    const line = scan.line(i);
    const value = afterColon(scan, line, from);
    const shape = heads[head].value;
    if (shape === 'article') {
        scan.emit('LINE', value.start, value.end);
        const text = deeperLines(scan, i);
        scan.emit('TEXT', text.start, text.end);
        return text.next;
    }
    if (shape !== 'none') {
        scan.emit(shape === 'phrase' ? 'PHRASE' : 'LINE', value.start, value.end);
        return i + 1;
    }
    if (value.start >= value.end) return i + 1;
    // A text under a head that takes none: understood as one piece, so that it is reported once.
    const rest = deeperLines(scan, i, candidate => exact(scan, candidate) !== undefined);
    const end = Math.max(value.end, rest.end);
    scan.emit('LINE', value.start, end);
    scan.problems.push({ kind: 'value-under-head', start: value.start, end, head });
    return rest.next;
}

/**
 * Emits the value of an entry as tokens of its kind.
 *
 * @param stop says of a deeper line that it is no part of the value after all
 * @returns the number of the next line to look at
 */
export function emitValue(scan: Scan, i: number, key: Key, from: number, stop: (line: Line) => boolean): number {
    const { kind, strict, values = [] } = keys[key];
    if (kind === 'text') {
        const text = wholeText(scan, i, from, stop);
        scan.emit('TEXT', text.start, text.end);
        return text.next;
    }
    if (kind === 'choice' || (kind === 'reference' && !strict)) {
        const text = wholeText(scan, i, from, candidate => isKey(scan, candidate));
        const isChoice = kind === 'choice' && lookUpValue(scan.text.slice(text.start, text.end), values) !== undefined;
        if (isChoice) scan.emit('PHRASE', text.start, text.end);
        else if (kind === 'reference') emitReferences(scan, text, key, false);
        else scan.emit('TEXT', text.start, text.end);
        return text.next;
    }
    // What is looked up word by word goes on only where a list does; a line or a date may be broken anywhere.
    const isList = kind === 'phrase' || kind === 'reference' || kind === 'argument';
    const value = oneLine(scan, i, from, isList);
    if (kind === 'phrase') emitList(scan, value, piece => scan.emit('PHRASE', piece.start, piece.end));
    else if (kind === 'reference') emitReferences(scan, value, key, true);
    else scan.emit(kind === 'line' ? 'LINE' : kind === 'argument' ? 'PHRASE' : 'VALUE', value.start, value.end);
    return value.next;
}

/** `term: text`, one line of a list of definitions. */
export function emitTerm(scan: Scan, i: number): number {
    const line = scan.line(i);
    scan.keyIndent ??= line.indent;
    scan.textIndent = line.indent;
    if (line.colon <= line.first) return emitUnknownLines(scan, line);
    const end = trimEnd(scan.text, line.first, line.colon);
    scan.emit('TERM', line.first, end);
    const text = wholeText(scan, i, end);
    scan.emit('TEXT', text.start, text.end);
    return text.next;
}

/** `parket: Leuven, 12 februari 2026`, one line per party that signs; a line without a colon is free text. */
export function emitParty(scan: Scan, i: number): number {
    const line = scan.line(i);
    scan.keyIndent ??= line.indent;
    const isName = line.colon >= 0 || isOneWord(scan.text.slice(line.first, line.end));
    if (!isName) {
        scan.emit('LINE', line.first, line.end);
        return i + 1;
    }
    if (line.colon === line.first) return emitUnknownLines(scan, line);
    const end = line.colon < 0 ? line.end : trimEnd(scan.text, line.first, line.colon);
    scan.emit('NAME', line.first, end);
    const value = afterColon(scan, line, end);
    scan.emit('LINE', value.start, value.end);
    return i + 1;
}

/** Lines that are no `word: text`, one after the other: one mistake. */
function emitUnknownLines(scan: Scan, line: Line): number {
    let last = line;
    let next = line.number + 1;
    for (; next < scan.limit; next++) {
        const candidate = scan.line(next);
        if (isEmpty(candidate)) continue;
        const isComment = scan.text[candidate.first] === '#';
        if (candidate.indent <= scan.headIndent || isComment || candidate.colon > candidate.first) break;
        last = candidate;
    }
    scan.emit('UNKNOWN', line.first, last.end);
    scan.problems.push({ kind: 'unknown-line', start: line.first, end: last.end });
    return next;
}

/** Names if every piece is one word or a word of the vocabulary; else a text that says it otherwise. */
function emitReferences(scan: Scan, text: Span, key: Key, strict: boolean): void {
    const { values = [] } = keys[key];
    const isPhrase = (piece: string) => lookUpValue(piece, values) !== undefined;
    const pieces = [...split(scan.text, text)].map(piece => scan.text.slice(piece.start, piece.end));
    if (!strict && !pieces.every(piece => isOneWord(piece) || isPhrase(piece))) {
        scan.emit('TEXT', text.start, text.end);
        return;
    }
    emitList(scan, text, piece => {
        const words = scan.text.slice(piece.start, piece.end);
        scan.emit(isPhrase(words) ? 'PHRASE' : 'NAME', piece.start, piece.end);
    });
}

function emitList(scan: Scan, span: Span, emit: (piece: Span) => void): void {
    let after = span.start;
    for (const piece of split(scan.text, span)) {
        const comma = scan.text.slice(after, piece.start).indexOf(',');
        if (comma >= 0) scan.emit(',', after + comma, after + comma + 1);
        emit(piece);
        after = piece.end;
    }
}

/**
 * The pieces between commas, semicolons and line ends, without the bullets of a list and a full stop at the end. A comma
 * in brackets belongs to a remark: ‘geheim (niveau 2, wet van 11 december 1998)’.
 */
function* split(text: string, span: Span): Generator<Span> {
    for (const match of text.slice(span.start, span.end).matchAll(/(?:\([^()\r\n]*\)|[^,;\r\n])+/g)) {
        let start = span.start + match.index;
        let end = start + match[0].length;
        const bullet = /^\s*(?:[-*•]\s+)?/.exec(match[0])?.[0].length ?? 0;
        start += bullet;
        end = trimEnd(text, start, end);
        if (text[end - 1] === '.' && end === trimEnd(text, start, span.end)) end--;
        if (end > start) yield { start, end };
    }
}

function isOneWord(words: string): boolean {
    return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]*$/u.test(words.trim());
}

interface Extent extends Span {
    /** Number of the line after the value. */
    readonly next: number;
}

/** What follows the colon, and the deeper lines below it. */
function wholeText(scan: Scan, i: number, from: number, stop?: (line: Line) => boolean): Extent {
    const value = afterColon(scan, scan.line(i), from);
    const rest = deeperLines(scan, i, stop);
    if (value.start >= value.end) return rest;
    return { start: value.start, end: Math.max(value.end, rest.end), next: rest.next };
}

/** A value of one line: on the key's line, or on the next one where nothing follows the colon; a list may go on after a comma, or with bullets. */
function oneLine(scan: Scan, i: number, from: number, isList: boolean): Extent {
    const { indent } = scan.line(i);
    let { start, end } = afterColon(scan, scan.line(i), from);
    let next = i + 1;
    for (; next < scan.limit; next++) {
        const line = scan.line(next);
        const isOpen = !isList || start >= end || scan.text[end - 1] === ',' || isBullet(scan.text, line);
        if (!isOpen || isEmpty(line) || line.indent <= indent || scan.text[line.first] === '#' || isKey(scan, line))
            break;
        start = start >= end ? line.first : start;
        end = line.end;
    }
    return { start, end, next };
}

/** A key with its colon: a word alone, such as the name of a participant, is part of the value. */
function isKey(scan: Scan, line: Line): boolean {
    const what = line.colon >= 0 ? exact(scan, line)?.what : undefined;
    return what === 'key' || what === 'head';
}

function deeperLines(scan: Scan, i: number, stop: (line: Line) => boolean = () => false): Extent {
    const { indent } = scan.line(i);
    let first: Line | undefined;
    let last: Line | undefined;
    let next = i + 1;
    for (; next < scan.limit; next++) {
        const line = scan.line(next);
        if (isEmpty(line)) continue;
        if (line.indent <= indent || stop(line)) break;
        first ??= line;
        last = line;
    }
    return { start: first?.first ?? 0, end: last?.end ?? 0, next: (last?.number ?? i) + 1 };
}

/** Emits the colon, and says where the value on this line stands. */
function afterColon(scan: Scan, line: Line, from: number): Span {
    const hasColon = line.colon >= from;
    const colonFollows = hasColon && scan.text.slice(from, line.colon).trim() === '';
    if (colonFollows) scan.emit(':', line.colon, line.colon + 1);
    let start = colonFollows ? line.colon + 1 : from;
    while (start < line.end && /\s/.test(scan.text[start] ?? '')) start++;
    return { start, end: line.end };
}

function trimEnd(text: string, start: number, end: number): number {
    let at = end;
    while (at > start && /\s/.test(text[at - 1] ?? '')) at--;
    return at;
}
