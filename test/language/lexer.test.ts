import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createKantschriftServices } from '../../language/module.ts';
import type { SyntaxReport } from '../../language/syntax/lexer.ts';
import { hurriedText as text } from '../support/arbitrary.ts';

const { language } = createKantschriftServices();
const { Lexer, LangiumParser } = language.parser;

test('a parser that never fails: any text is understood, with nothing left over', () => {
    fc.assert(
        fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 300 })), source => {
            const result = LangiumParser.parse(source);
            expect(result.parserErrors.map(({ message }) => message)).toEqual([]);
            expect(result.lexerErrors).toEqual([]);
        }),
        { numRuns: 3_000 },
    );
});

test('every token stands where LSP says it stands, and its image is the text there', () => {
    fc.assert(
        fc.property(text, source => {
            const document = TextDocument.create('file:///x', 'kantschrift', 1, source);
            const { tokens, hidden } = Lexer.tokenize(source);
            for (const token of [...tokens, ...hidden]) {
                const end = (token.endOffset ?? 0) + 1;
                expect(token.image).toBe(source.slice(token.startOffset, end));
                expect(document.positionAt(token.startOffset)).toEqual({
                    line: (token.startLine ?? 0) - 1,
                    character: (token.startColumn ?? 0) - 1,
                });
                const last = document.positionAt(token.endOffset ?? 0);
                expect({ line: token.endLine, character: token.endColumn }).toEqual({
                    line: last.line + 1,
                    character: last.character + 1,
                });
            }
        }),
        { numRuns: 1_000 },
    );
});

test('tokens follow each other without overlap, and every word of the text is in one of them', () => {
    fc.assert(
        fc.property(text, source => {
            const { tokens, hidden } = Lexer.tokenize(source);
            const all = [...tokens, ...hidden].sort((a, b) => a.startOffset - b.startOffset);
            let end = 0;
            for (const token of all) {
                // Only separators of lists, list bullets and blanks may stand between tokens.
                expect(source.slice(end, token.startOffset)).toMatch(/^[\s\ufeff;,.*•-]*$/u);
                expect(token.startOffset).toBeGreaterThanOrEqual(end);
                end = (token.endOffset ?? 0) + 1;
            }
            expect(source.slice(end)).toMatch(/^[\s\ufeff;,.*•-]*$/u);
        }),
        { numRuns: 1_000 },
    );
});

test('every line that is not understood is told, and nothing else is', () => {
    const report = (source: string) => (Lexer.tokenize(source).report as SyntaxReport).problems.map(({ kind }) => kind);
    expect(report('protocol x: Titel\n  taal: nl\n')).toEqual([]);
    expect(report('protocol x: Titel\n  tael: nl\n')).toEqual(['misspelt']);
    expect(report('protocol x: Titel\n  taal nl\n')).toEqual(['missing-colon']);
    expect(report('protocol x: Titel\n  iets heel anders\n')).toEqual(['unknown-line']);
});
