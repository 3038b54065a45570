import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Floor, floors, handWritten, nodesOf, type Source, type SyntaxNode } from '../support/sources.ts';

/** One import: of a package, or of a file given from the root of the project. */
interface Import {
    readonly from: string;
    readonly target: string;
    readonly isType: boolean;
}

/**
 * What each floor may import. A file of another floor by that floor's name, a package by its own; `type:` before it means
 * its types alone. A test may start whatever it tests, except the client, which only runs inside VS Code.
 */
const allowed: Readonly<Record<Floor, readonly string[]>> = {
    language: ['language', 'langium'],
    server: ['server', 'language', 'langium', 'langium/lsp', 'vscode-languageserver*', 'vscode-uri', 'node:*'],
    cli: ['cli', 'language', 'package.json', 'langium', 'chalk', 'commander', 'globby', 'string-width', 'node:*'],
    client: ['client', 'type:language', 'type:server', 'vscode', 'vscode-languageclient*', 'vscode-uri', 'node:*'],
    syntaxes: ['syntaxes', 'language', 'node:*'],
    test: ['test', 'language', 'server', 'cli', 'syntaxes', '*'],
};

const sources = handWritten();
const imports = sources.flatMap(importsOf);

describe.each(floors)('%s', floor => {
    test('imports only what stands below it', () => {
        const strangers = imports
            .filter(({ from }) => floorOf(from) === floor)
            .filter(each => !allowed[floor].some(pattern => fits(each, pattern)));
        expect(strangers.map(({ from, target }) => `${from} imports ${target}`)).toEqual([]);
    });
});

test('a file that is imported is named with its ending, so that Node runs the sources as they are', () => {
    const known = new Set([...sources.map(({ path }) => path), 'language/rules/index.ts']);
    const nameless = imports.filter(
        ({ target }) => floorOf(target) && !known.has(target) && !target.startsWith('language/generated/'),
    );
    expect(nameless.map(({ from, target }) => `${from} imports ${target}`)).toEqual([]);
});

test('what runs in a browser imports nothing of Node', () => {
    const reached = reachableFrom(['server/browser.ts', 'client/browser.ts', 'language/module.ts']);
    const ofNode = imports.filter(({ from, target }) => reached.has(from) && /^node:|\/node$/.test(target));
    expect(ofNode.map(({ from, target }) => `${from} imports ${target}`)).toEqual([]);
});

/** The files that these import, directly or not, as far as they exist. */
function reachableFrom(entries: readonly string[]): ReadonlySet<string> {
    const reached = new Set(entries);
    for (const path of reached)
        for (const { from, target, isType } of imports) if (from === path && !isType) reached.add(target);
    return reached;
}

function importsOf({ path, tree }: Source): readonly Import[] {
    return [...nodesOf(tree)].flatMap(node => {
        const specifier = specifierOf(node);
        if (specifier === undefined) return [];
        const target = specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier;
        return [{ from: path, target, isType: isTypeOnly(node) }];
    });
}

/** `import … from 'x'`, `export … from 'x'`, `import('x')`, `import('x').T`. */
function specifierOf(node: SyntaxNode): string | undefined {
    const isImport = /^(?:Import(?:Declaration|Expression)|Export(?:All|Named)Declaration|TSImportType)$/.test(
        node.type,
    );
    const { source } = node as SyntaxNode & { readonly source?: { readonly value?: unknown } | null };
    return isImport && typeof source?.value === 'string' ? source.value : undefined;
}

interface Clause {
    readonly importKind?: string;
    readonly exportKind?: string;
}

function isTypeOnly(node: SyntaxNode & Clause & { readonly specifiers?: readonly Clause[] }): boolean {
    const isType = ({ importKind, exportKind }: Clause) => importKind === 'type' || exportKind === 'type';
    const { specifiers = [] } = node;
    return node.type === 'TSImportType' || isType(node) || (specifiers.length > 0 && specifiers.every(isType));
}

function fits({ target, isType }: Import, pattern: string): boolean {
    if (pattern.startsWith('type:')) return isType && floorOf(target) === pattern.slice('type:'.length);
    const floor = floorOf(target);
    if (floor) return floor === pattern;
    return pattern.endsWith('*') ? target.startsWith(pattern.slice(0, -1)) : target === pattern;
}

function floorOf(path: string): Floor | undefined {
    return floors.find(floor => path.startsWith(`${floor}/`));
}
