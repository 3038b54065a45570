import { execFile } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

export interface Run {
    readonly code: number;
    readonly out: string;
    readonly err: string;
}

/** Runs the command line as a process of its own, as its user does. */
export function kantschrift(
    args: readonly string[],
    { cwd = root, input, env = {} }: { cwd?: string; input?: string; env?: Record<string, string> } = {},
): Promise<Run> {
    return new Promise(resolve => {
        const options = {
            cwd,
            env: { ...process.env, NO_COLOR: '1', LC_ALL: 'nl_BE.UTF-8', ...env },
            maxBuffer: 64 * 1024 * 1024,
        };
        const child = execFile(
            process.execPath,
            [join(root, 'node_modules/.cache/built/cli.cjs'), ...args],
            options,
            (error, out, err) => {
                resolve({ code: error ? Number(error.code ?? 1) : 0, out, err });
            },
        );
        child.stdin?.end(input ?? '');
    });
}
