import { join } from 'node:path';
import { build } from 'esbuild';

/** Before the tests: the command line and the server as they ship, so that tests run what users run. */
export default async function setup(): Promise<void> {
    const root = join(import.meta.dirname, '..');
    const shared = { bundle: true, platform: 'node', target: 'node20', format: 'cjs', logLevel: 'warning' } as const;
    await build({
        ...shared,
        entryPoints: [join(root, 'cli/main.ts')],
        outfile: join(root, 'node_modules/.cache/built/cli.cjs'),
    });
    await build({
        ...shared,
        entryPoints: [join(root, 'server/node.ts')],
        outfile: join(root, 'node_modules/.cache/built/server.cjs'),
    });
}
