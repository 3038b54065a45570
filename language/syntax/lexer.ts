import type { GrammarAST, LangiumCoreServices, Lexer, LexerResult, LexingReport } from 'langium';
import { keys } from './keys.ts';
import { isEmpty, type Line, scanLines } from './lines.ts';
import type { Problem, Span } from './problem.ts';
import { exact, looksLikeHead, type Recognised, recognise } from './recognise.ts';
import { Scan } from './scan.ts';
import { emitHeadValue, emitParty, emitTerm, emitValue } from './value-tokens.ts';
import type { Locale } from './vocabulary/index.ts';

/** What the lexer tells beside its tokens. */
export interface SyntaxReport extends LexingReport {
    readonly problems: readonly Problem[];
    readonly comments: readonly Span[];
    /** How many heads and keys were written in each language; tells the language of a text that doesn't say it. */
    readonly languages: ReadonlyMap<Locale, number>;
}

/**
 * Turns lines into tokens. It never fails and never emits a sequence that the grammar refuses: a line it does not
 * understand is one UNKNOWN token, so that a mistake stays on its line (language.md, properties 4 and 5).
 */
export class ProtocolLexer implements Lexer {
    readonly definition: Lexer['definition'];

    constructor(services: LangiumCoreServices) {
        const grammar: GrammarAST.Grammar = services.Grammar;
        const built = services.parser.TokenBuilder.buildTokens(grammar, { caseInsensitive: false });
        const types = Array.isArray(built) ? built : Object.values(built);
        this.definition = Object.fromEntries(types.map(type => [type.name, type]));
    }

    tokenize(text: string): LexerResult & { report: SyntaxReport } {
        const scan = new Scan(text, scanLines(text), this.definition);
        for (let i = 0; i < scan.limit; ) i = lexLine(scan, i);
        const { problems, languages, hidden } = scan;
        const comments = hidden
            .filter(({ image }) => image.startsWith('#'))
            .map(({ startOffset, image }) => ({ start: startOffset, end: startOffset + image.length }));
        const report: SyntaxReport = { diagnostics: [], problems, comments, languages };
        return { tokens: scan.tokens, hidden, errors: [], report };
    }
}

/** Emits the tokens of the line and of what belongs to it; returns the number of the next line to look at. */
function lexLine(scan: Scan, i: number): number {
    const line = scan.line(i);
    if (isEmpty(line)) return i + 1;
    if (scan.text[line.first] === '#') return lexComment(scan, i);
    if (isConflictStart(scan, line)) return lexConflict(scan, i);
    if (line.indent > scan.headIndent) {
        if (scan.block === 'definitions') return emitTerm(scan, i);
        if (scan.block === 'signatures') return emitParty(scan, i);
    }
    const recognised = recognise(scan, line);
    if (recognised.what === 'head') return lexHead(scan, i, recognised);
    if (recognised.what === 'key') return lexEntry(scan, i, recognised);
    return lexUnknown(scan, i, recognised.problem);
}

function lexComment(scan: Scan, i: number): number {
    const line = scan.line(i);
    scan.emit('COMMENT', line.first, line.end);
    scan.commentInterrupts = scan.textIndent !== undefined;
    return i + 1;
}

function lexHead(scan: Scan, i: number, found: Recognised & { what: 'head' }): number {
    const line = scan.line(i);
    if (found.problem) scan.problems.push(found.problem);
    scan.count(found.locales);
    scan.openBlock(found.head, line.indent);
    scan.emit(found.head, line.first, found.end);
    if (found.name) scan.emit('NAME', found.name.start, found.name.end);
    return emitHeadValue(scan, i, found.head, found.name?.end ?? found.end);
}

function lexEntry(scan: Scan, i: number, found: Recognised & { what: 'key' }): number {
    const line = scan.line(i);
    if (found.problem) scan.problems.push(found.problem);
    scan.count(found.locales);
    const outdented = line.indent <= scan.headIndent && scan.keyIndent !== undefined && line.indent < scan.keyIndent;
    if (outdented) {
        scan.problems.push({
            kind: 'outdented-key',
            start: line.first,
            end: found.end,
            key: found.key,
            indent: (scan.keyIndent ?? 0) - line.indent,
        });
    } else if (scan.keyIndent === undefined) scan.keyIndent = line.indent;
    scan.emit(found.key, line.first, found.end);
    if (found.argument) scan.emit('NAME', found.argument.start, found.argument.end);
    // A key that slipped to the margin must not swallow the keys that stand where it should have stood.
    const isNextKey = (below: Line) =>
        outdented && below.indent === scan.keyIndent && exact(scan, below)?.what === 'key';
    const next = emitValue(scan, i, found.key, found.argument?.end ?? found.end, isNextKey);
    scan.textIndent = keys[found.key].kind === 'text' ? line.indent : undefined;
    scan.commentInterrupts = false;
    return next;
}

/** One token for a line that is not understood, for the deeper lines below it and for the unknown lines that follow. */
function lexUnknown(scan: Scan, i: number, problem: Problem): number {
    const line = scan.line(i);
    const afterComment = scan.commentInterrupts && line.indent > (scan.textIndent ?? Number.POSITIVE_INFINITY);
    if (!afterComment && problem.kind === 'unknown-line' && looksLikeHead(scan, line))
        return lexUnknownHead(scan, i, problem);
    let last = line;
    let next = i + 1;
    for (; next < scan.limit; next++) {
        const candidate = scan.line(next);
        if (isEmpty(candidate)) continue;
        if (!belongsToUnknown(scan, line, candidate)) break;
        last = candidate;
    }
    scan.emit('UNKNOWN', line.first, last.end);
    // Under a head that isn't understood everything else follows from that, and is not reported again.
    if (afterComment) scan.problems.push({ kind: 'text-after-comment', start: line.first, end: last.end });
    else if (!scan.isBelowUnknownHead) scan.problems.push(problem);
    scan.commentInterrupts = false;
    return next;
}

function belongsToUnknown(scan: Scan, line: Line, candidate: Line): boolean {
    if (scan.text[candidate.first] === '#' && candidate.indent <= line.indent) return false;
    if (isConflictStart(scan, candidate)) return false;
    const found = exact(scan, candidate)?.what;
    if (candidate.indent === scan.keyIndent && found === 'key') return false;
    // Deeper lines go with it, but for keys below an unknown line at the margin: they keep their owner.
    if (candidate.indent > line.indent)
        return line.indent > scan.headIndent || found === undefined || found === 'unknown';
    return recognise(scan, candidate).what === 'unknown' && !looksLikeHead(scan, candidate);
}

function lexUnknownHead(scan: Scan, i: number, problem: Problem): number {
    const line = scan.line(i);
    scan.emit('UNKNOWN_HEAD', line.first, line.end);
    scan.problems.push(problem);
    scan.openBlock(undefined, line.indent);
    return i + 1;
}

function isConflictStart(scan: Scan, line: Line): boolean {
    return line.indent === 0 && /^<{7}(?: |$)/.test(scan.text.slice(line.first, Math.min(line.end, line.first + 8)));
}

/**
 * A region of Git conflict markers is one problem. Our side is read as usual, so that what it declares is known; the
 * markers and the other side are one hidden token each.
 */
function lexConflict(scan: Scan, i: number): number {
    const opening = scan.line(i);
    const closing = scan.closingMarkers.find(line => line.number > i && line.number < scan.limit);
    const { start, end } = { start: opening.first, end: opening.end };
    scan.problems.push({ kind: 'conflict', start, end, regionEnd: closing?.end ?? end });
    scan.emit('COMMENT', start, end);
    if (!closing) return i + 1;
    const region = scan.lines.slice(i + 1, closing.number + 1);
    const theirs = region.find(line => ['|||||||', '=======', '>>>>>>>'].includes(scan.marker(line))) ?? closing;
    lexUpTo(scan, i + 1, theirs.number);
    const last = endOfInterruptedText(scan, closing);
    scan.emit('COMMENT', theirs.first, last.end);
    return last.number + 1;
}

function lexUpTo(scan: Scan, from: number, limit: number): void {
    const { limit: before } = scan;
    scan.limit = limit;
    for (let i = from; i < limit; ) i = lexLine(scan, i);
    scan.limit = before;
}

/** What stands deeper below a region of conflict continues a text that the region cut in two. */
function endOfInterruptedText(scan: Scan, closing: Line): Line {
    const { textIndent = Number.POSITIVE_INFINITY } = scan;
    let last = closing;
    for (let next = closing.number + 1; next < scan.limit; next++) {
        const line = scan.line(next);
        if (isEmpty(line)) continue;
        if (line.indent <= textIndent) break;
        last = line;
    }
    return last;
}
