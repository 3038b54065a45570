import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { headOfBlock, isKeyed, textOf } from '../../language/analysis/entries.ts';
import type { Block, Entry, ProtocolText } from '../../language/generated/ast.ts';
import { createKantschriftServices } from '../../language/module.ts';
import type { SyntaxReport } from '../../language/syntax/lexer.ts';
import { judgeText } from '../support/language.ts';

/**
 * Mistakes stay local (language.md, property 5): whatever happens to one line of a good protocol, no more than that line is
 * reported, and everything that does not stand on it is understood as before.
 */
const { language } = createKantschriftServices();
const folder = join(import.meta.dirname, '../../examples');
const examples = ['ifg.nl.protocol', 'ifg.fr.protocol', 'ifg.de.protocol', 'livc-r.nl.protocol'];

interface Piece {
    readonly print: string;
    readonly first: number;
    readonly last: number;
    /** The line of the head that it belongs to. */
    readonly head: number;
}

interface Understood {
    /** What was understood, each with the lines it stands on. */
    readonly pieces: readonly Piece[];
    readonly problems: readonly { readonly kind: string; readonly line: number }[];
}

function understand(text: string): Understood {
    const { value, lexerReport } = language.parser.LangiumParser.parse<ProtocolText>(text);
    const document = TextDocument.create('file:///x', 'kantschrift', 1, text);
    const lineOf = (offset: number) => document.positionAt(offset).line;
    const piece = (node: Block | Entry, print: string, head: number) => {
        const { offset = 0, end = 0 } = node.$cstNode ?? {};
        return { print, first: lineOf(offset), last: lineOf(end), head };
    };
    const beforeHeads = value.entries.map(entry => piece(entry, printOf(entry), -1));
    const inBlocks = value.blocks.flatMap(block => {
        const head = lineOf(block.$cstNode?.offset ?? 0);
        const title = /^[^\n]*/.exec(block.$cstNode?.text ?? '')?.[0] ?? '';
        const own = { ...piece(block, `${headOfBlock(block)} ${title.trim()}`, head), last: head };
        return [own, ...block.entries.map(entry => piece(entry, printOf(entry), head))];
    });
    const problems = (lexerReport as SyntaxReport).problems.map(({ kind, start }) => ({ kind, line: lineOf(start) }));
    return { pieces: [...beforeHeads, ...inBlocks], problems };
}

function printOf(entry: Entry): string {
    return isKeyed(entry) ? `${entry.key}: ${textOf(entry)}` : (entry.$cstNode?.text ?? '');
}

const ownsItsLines = /^(?:definitions|signatures|article) /;

const mutations: Readonly<Record<string, (line: string) => readonly string[]>> = {
    delete: () => [],
    duplicate: line => [line, line],
    garble: line => [line.replace(/^(\s*)\S.*$/, '$1#').replace('#', 'qzx wvk: jqx zzk')],
    'garble without colon': line => [line.replace(/^(\s*).*$/, '$1qzxwvk jqxzzk')],
    'wrong letter': line => [
        line.replace(/^(\s*\S{3})(\S)/, (_, start: string, letter: string) => start + (letter === 'x' ? 'y' : 'x')),
    ],
    'colon forgotten': line => [line.replace(/\s*:/, '')],
};

/**
 * What a change of a line may change with it: what stands on it; what a list of definitions or signatures or an article
 * holds, when its head changes; the text above, which takes in the text below when the line between them is gone.
 */
function isConcerned(before: Understood, lines: readonly string[], { first, last, head }: Piece, i: number): boolean {
    if (first <= i && i <= last) return true;
    if (head === i && isOwner(before, i)) return true;
    const isTextBelow = indentOf(lines[i + 1]) > indentOf(lines[i]);
    return isTextBelow && last < i && lines.slice(last + 1, i).every(line => line.trim() === '');
}

function isOwner(before: Understood, i: number): boolean {
    return before.pieces.some(({ first, print }) => first === i && ownsItsLines.test(print));
}

function indentOf(line = ''): number {
    return /^ */.exec(line)?.[0].length ?? 0;
}

function mutate(lines: readonly string[], i: number, change: (line: string) => readonly string[]): string {
    return [...lines.slice(0, i), ...change(lines[i] ?? ''), ...lines.slice(i + 1)].join('\n');
}

describe.each(examples)('%s', file => {
    const text = readFileSync(join(folder, file), 'utf8');
    const lines = text.split('\n');
    const before = understand(text);

    test('is understood wholly', () => {
        expect(before.problems).toEqual([]);
    });

    test.each(Object.entries(mutations))(
        '%s any one line: one message at most, there; all else is understood as before',
        (_, change) => {
            for (const [i, line] of lines.entries()) {
                if (line.trim() === '') continue;
                const { problems, pieces } = understand(mutate(lines, i, change));
                const where = `line ${i + 1}: ${line}\n${JSON.stringify(problems)}`;
                const ownLines = before.pieces
                    .filter(({ head }) => head === i && isOwner(before, i))
                    .map(({ last }) => last);
                if (ownLines.length === 0) expect(problems.length, where).toBeLessThanOrEqual(1);
                for (const problem of problems) {
                    expect(problem.line, where).toBeGreaterThanOrEqual(i - 1);
                    expect(problem.line, where).toBeLessThanOrEqual(Math.max(i + 1, ...ownLines));
                }
                const after = new Set(pieces.map(({ print }) => print));
                for (const piece of before.pieces)
                    if (!isConcerned(before, lines, piece, i))
                        expect(after.has(piece.print), `${where}\n${piece.print}`).toBe(true);
            }
        },
    );
});

test('a slip of the pen is one finding at most: what was meant is understood, so nothing else seems to be missing', async () => {
    const lines = readFileSync(join(folder, 'ifg.nl.protocol'), 'utf8').split('\n');
    for (const slip of ['wrong letter', 'colon forgotten']) {
        for (const [i, line] of lines.entries()) {
            if (line.trim() === '') continue;
            const { findings } = await judgeText(mutate(lines, i, mutations[slip] ?? (() => [])));
            expect(findings.length, `${slip}, line ${i + 1}: ${line}`).toBeLessThanOrEqual(1);
        }
    }
});
