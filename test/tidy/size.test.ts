import { expect, test } from 'vitest';
import { handWritten, linesOf, nodesOf } from '../support/sources.ts';

const sources = handWritten();
const lengths = new Map(sources.map(({ path, text }) => [path, text.trimEnd().split('\n').length]));

/** Words in four languages and examples: a rule is as long as they are, and is read in one go all the same. */
const isRule = (path: string) => /\/K\d{3}-[^/]+$/.test(path);

/** The bodies of tests are lists of cases; what is measured is what runs for a user. */
const functions = sources
    .filter(({ floor }) => floor !== 'test')
    .flatMap(({ path, text, tree }) =>
        [...nodesOf(tree)]
            .filter(({ type }) => /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(type))
            .map(node => ({
                where: `${path}:${text.slice(0, node.start).split('\n').length}`,
                lines: linesOf(text, node),
            })),
    );

test('no file has more than 400 lines', () => {
    expect([...lengths].filter(([, lines]) => lines > 400)).toEqual([]);
});

test('half of the files, rules aside, have at most 75 lines', () => {
    const sorted = [...lengths].filter(([path]) => !isRule(path)).map(([, lines]) => lines);
    expect(sorted.sort((a, b) => a - b)[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(75);
});

test('no function has more than 80 lines', () => {
    expect(functions.filter(({ lines }) => lines > 80)).toEqual([]);
});

test('of a hundred functions at most five have more than 40 lines', () => {
    const long = functions.filter(({ lines }) => lines > 40);
    expect(long.length, JSON.stringify(long, null, 1)).toBeLessThanOrEqual(functions.length * 0.05);
});

test('the parser finds the functions', () => {
    expect(functions.length).toBeGreaterThan(sources.length);
});
