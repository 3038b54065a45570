import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseAst } from 'vitest/node';

export const root = join(import.meta.dirname, '../..');

export type Floor = 'language' | 'server' | 'cli' | 'client' | 'syntaxes' | 'test';
export const floors: readonly Floor[] = ['language', 'server', 'cli', 'client', 'syntaxes', 'test'];

/** A hand-written source file, as a tree. */
export interface Source {
    readonly floor: Floor;
    /** From the root of the project, with slashes. */
    readonly path: string;
    readonly text: string;
    readonly tree: SyntaxNode;
}

/** A node of the tree: what is read of it here, whatever its type. */
export interface SyntaxNode {
    readonly type: string;
    readonly start: number;
    readonly end: number;
}

/** Every .ts file that a person writes. */
export function handWritten(): readonly Source[] {
    const present = floors.filter(floor => existsSync(join(root, floor)));
    return present.flatMap(floor =>
        readdirSync(join(root, floor), { recursive: true, encoding: 'utf8' })
            .map(file => `${floor}/${file.split(sep).join('/')}`)
            .filter(path => path.endsWith('.ts') && !isGenerated(path))
            .sort()
            .map(path => {
                const text = readFileSync(join(root, path), 'utf8');
                return { floor, path, text, tree: parseAst(text, { lang: 'ts' }, path) };
            }),
    );
}

function isGenerated(path: string): boolean {
    return path.endsWith('.d.ts') || path.startsWith('language/generated/') || path === 'language/rules/index.ts';
}

/** The node and everything below it. */
export function* nodesOf(node: SyntaxNode): Generator<SyntaxNode> {
    yield node;
    for (const child of Object.values(node)) {
        for (const each of Array.isArray(child) ? child : [child]) if (isNode(each)) yield* nodesOf(each);
    }
}

function isNode(value: unknown): value is SyntaxNode {
    return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** The lines that a node stands on. */
export function linesOf(text: string, { start, end }: SyntaxNode): number {
    return text.slice(start, end).split('\n').length;
}
