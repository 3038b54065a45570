import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { IsoDate } from '../language/syntax/values/date.ts';
import { startServer } from './start.ts';

/** The language server on a machine with files: over stdio, or the channel that VS Code opens. */
startServer(createConnection(ProposedFeatures.all), { readFolder, today });

async function readFolder(uri: string): Promise<ReadonlyMap<string, string>> {
    const folder = fileURLToPath(uri);
    const names = await readdir(folder, { recursive: true }).catch(() => []);
    const files = names.filter(name => /\.protocol$/i.test(name) && !name.includes('node_modules'));
    const texts = files.map(
        async name =>
            [
                pathToFileURL(join(folder, name)).href,
                await readFile(join(folder, name), 'utf8').catch(() => ''),
            ] as const,
    );
    return new Map(await Promise.all(texts));
}

function today(): IsoDate {
    const now = new Date();
    return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}` as IsoDate;
}
