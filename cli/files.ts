import type { Stats } from 'node:fs';
import { lstat, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { type GlobEntry, globby, isDynamicPattern } from 'globby';
import type { Messages } from './messages.ts';

/** What stands in the way of reading something that was asked for. */
export interface FileProblem {
    readonly path: string;
    readonly kind: keyof Messages['problems'];
}

export interface Found {
    /** Absolute paths, sorted, each once. */
    readonly files: readonly string[];
    readonly problems: readonly FileProblem[];
}

/** Standard input, as a path. */
export const standardInput = '-';

/**
 * The protocol texts that the arguments name: files, folders, globs; without arguments those below the folder. In
 * folders `.gitignore` is honoured and the extension may have any case; a file that is named is taken whatever it is called.
 */
export async function findFiles(paths: readonly string[], cwd: string): Promise<Found> {
    const asked = paths.filter(path => path !== standardInput);
    const found = await Promise.all(
        paths.length === 0 ? [inFolder(cwd, cwd)] : asked.map(path => resolveArgument(path, cwd)),
    );
    const files = [...new Set(found.flatMap(each => each.files))].sort();
    return { files, problems: found.flatMap(each => each.problems) };
}

async function resolveArgument(path: string, cwd: string): Promise<Found> {
    const absolute = resolve(cwd, path);
    const found = await look(absolute);
    if ('stats' in found) {
        if (found.stats.isDirectory()) return inFolder(absolute, path);
        return found.stats.isFile() ? { files: [absolute], problems: [] } : problem(path, 'not-a-file');
    }
    if (found.kind !== 'missing' || !isDynamicPattern(path)) return problem(path, found.kind);
    const matched = await glob([path.split(sep).join('/')], cwd);
    return matched.files.length + matched.problems.length > 0 ? matched : problem(path, 'no-match');
}

async function inFolder(folder: string, asked: string): Promise<Found> {
    const found = await glob(['**/*.protocol'], folder);
    return found.files.length + found.problems.length > 0 ? found : problem(asked, 'no-protocols');
}

/** Links to files are followed, links to folders are not: a folder that links to its parent would never end. */
async function glob(patterns: readonly string[], cwd: string): Promise<Found> {
    let entries: GlobEntry[];
    try {
        entries = await globby(patterns, {
            cwd,
            absolute: true,
            gitignore: true,
            caseSensitiveMatch: false,
            expandDirectories: { files: ['**/*.protocol'] },
            followSymbolicLinks: false,
            onlyFiles: false,
            objectMode: true,
            dot: false,
            ignore: ['**/node_modules/**'],
        });
    } catch (error) {
        return problem(cwd, kindOf(error));
    }
    const looked = await Promise.all(entries.map(async ({ path }) => ({ path, found: await look(path) })));
    return {
        files: looked.filter(({ found }) => 'stats' in found && found.stats.isFile()).map(({ path }) => resolve(path)),
        problems: looked.flatMap(({ path, found }) =>
            'kind' in found ? [{ path: relative(cwd, path), kind: found.kind }] : [],
        ),
    };
}

function problem(path: string, kind: FileProblem['kind']): Found {
    return { files: [], problems: [{ path, kind }] };
}

async function look(path: string): Promise<{ stats: Stats } | { kind: FileProblem['kind'] }> {
    try {
        return { stats: await stat(path) };
    } catch (error) {
        const kind = kindOf(error);
        if (kind !== 'missing') return { kind };
        const isLink = await lstat(path).then(
            stats => stats.isSymbolicLink(),
            () => false,
        );
        return { kind: isLink ? 'broken-link' : 'missing' };
    }
}

/** Reads a file whole, or says why it can't be read. */
export async function read(path: string): Promise<Uint8Array | FileProblem['kind']> {
    try {
        return await readFile(path);
    } catch (error) {
        return kindOf(error);
    }
}

/** The size of a file in bytes, before it is read; 0 if that can't be told. */
export async function sizeOf(path: string): Promise<number> {
    const found = await look(path);
    return 'stats' in found ? found.stats.size : 0;
}

export async function readStandardInput(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of input) chunks.push(chunk);
    return Buffer.concat(chunks);
}

/** A path as reports show it: from the current folder, with slashes. */
export function shown(path: string, cwd: string): string {
    const short = relative(cwd, path);
    return (short === '' || short.startsWith(`..${sep}..`) ? path : short).split(sep).join('/');
}

/** Where a document that is used (`gebruikt: organisaties`) would stand: beside the one that uses it. */
export function besides(path: string, name: string): string {
    return join(path, '..', `${name.replace(/\.protocol$/i, '')}.protocol`);
}

function kindOf(error: unknown): FileProblem['kind'] {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
    if (code === 'ELOOP') return 'link-loop';
    return code === 'EACCES' || code === 'EPERM' ? 'no-permission' : 'unreadable';
}
