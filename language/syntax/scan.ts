import type { Lexer, LexerResult } from 'langium';
import type { Head } from './keys.ts';
import type { Line } from './lines.ts';
import type { Problem } from './problem.ts';
import type { Place } from './recognise.ts';
import type { Locale } from './vocabulary/index.ts';

type Token = LexerResult['tokens'][number];

/** The state of one run of the lexer: where it is in the text and what it has emitted. */
export class Scan implements Place {
    readonly tokens: Token[] = [];
    readonly hidden: Token[] = [];
    readonly problems: Problem[] = [];
    readonly languages = new Map<Locale, number>();
    block: Head | undefined;
    headIndent = -1;
    keyIndent: number | undefined;
    /** Column of the key whose free text came last; undefined if the last entry holds none. */
    textIndent: number | undefined;
    /** A comment has just ended a free text. */
    commentInterrupts = false;
    readonly text: string;
    readonly lines: readonly Line[];
    /** Number of the line before which everything must end: a conflict marker, or the end of the text. */
    limit: number;
    readonly #types: Lexer['definition'];
    #lineOfOffset = 0;
    #guesses = 0;
    #closing: readonly Line[] | undefined;

    constructor(text: string, lines: readonly Line[], types: Lexer['definition']) {
        this.text = text;
        this.lines = lines;
        this.limit = lines.length;
        this.#types = types;
    }

    line(i: number): Line {
        const line = this.lines[i];
        if (!line) throw new RangeError(`no line ${i}`);
        return line;
    }

    mayGuess(): boolean {
        return this.#guesses++ < mostGuesses;
    }

    /** The first seven characters of a line at the margin: what a Git conflict marker consists of. */
    marker(line: Line): string {
        return line.indent === 0 ? this.text.slice(line.first, line.first + 7) : '';
    }

    /** The lines that close a region of conflict; looked for once, however many regions are opened. */
    get closingMarkers(): readonly Line[] {
        this.#closing ??= this.lines.filter(line => this.marker(line) === '>>>>>>>');
        return this.#closing;
    }

    get isBelowUnknownHead(): boolean {
        return this.block === undefined && this.headIndent >= 0;
    }

    openBlock(head: Head | undefined, indent: number): void {
        this.block = head;
        this.headIndent = indent;
        this.keyIndent = undefined;
        this.textIndent = undefined;
        this.commentInterrupts = false;
    }

    count(locales: readonly Locale[]): void {
        for (const locale of locales) this.languages.set(locale, (this.languages.get(locale) ?? 0) + 1);
    }

    /** Emits one token; `image` must be the source text itself, since the syntax tree takes its length from it. */
    emit(type: string, start: number, end: number): void {
        const tokenType = this.#types[type];
        if (!tokenType || end <= start) return;
        const first = this.#lineAt(start);
        const last = this.#lineAt(end - 1);
        const token = {
            image: this.text.slice(start, end),
            startOffset: start,
            endOffset: end - 1,
            startLine: first.number + 1,
            startColumn: start - first.start + 1,
            endLine: last.number + 1,
            endColumn: end - last.start,
            tokenType,
            tokenTypeIdx: tokenType.tokenTypeIdx ?? 0,
        };
        (type === 'COMMENT' ? this.hidden : this.tokens).push(token);
    }

    /** Tokens come in the order of the text, so the line is found by walking on, never by searching. */
    #lineAt(offset: number): Line {
        let at = this.#lineOfOffset;
        while (at > 0 && this.line(at).start > offset) at--;
        while (at + 1 < this.lines.length && this.line(at + 1).start <= offset) at++;
        this.#lineOfOffset = at;
        return this.line(at);
    }
}

/** Comparing one word with all heads and keys takes about a millisecond. */
const mostGuesses = 1_500;
