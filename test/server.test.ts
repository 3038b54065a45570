import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
    createProtocolConnection,
    type ProtocolConnection,
    PublishDiagnosticsNotification,
    type PublishDiagnosticsParams,
    StreamMessageReader,
    StreamMessageWriter,
} from 'vscode-languageserver/node';

/** The server as an editor runs it: a process, spoken to over stdio. */
const root = join(import.meta.dirname, '..');
const server = spawn(process.execPath, [join(root, 'node_modules/.cache/built/server.cjs'), '--stdio'], { cwd: root });
let connection: ProtocolConnection;

beforeAll(async () => {
    connection = createProtocolConnection(
        new StreamMessageReader(server.stdout),
        new StreamMessageWriter(server.stdin),
    );
    connection.listen();
    const rootUri = pathToFileURL(join(root, 'examples')).href;
    await connection.sendRequest('initialize', { processId: process.pid, rootUri, capabilities: {} });
    await connection.sendNotification('initialized', {});
});

afterAll(async () => {
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    if (server.exitCode === null) await once(server, 'exit');
});

/** The findings that the server publishes for this version of a text. */
function findingsOf(uri: string, version: number): Promise<PublishDiagnosticsParams> {
    return new Promise(resolve => {
        const listening = connection.onNotification(PublishDiagnosticsNotification.type, params => {
            if (params.uri !== uri || params.version !== version) return;
            listening.dispose();
            resolve(params);
        });
    });
}

async function openText(uri: string, text: string): Promise<PublishDiagnosticsParams> {
    const published = findingsOf(uri, 1);
    await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'kantschrift', version: 1, text },
    });
    return published;
}

test('an open text shows its findings where they stand, with the article', async () => {
    const { diagnostics } = await openText(
        'file:///nieuw.protocol',
        'rechtsgrond: toestemming van de procureur des Konings\n  parket: Leuven\n',
    );
    const reasons = diagnostics.find(({ code }) => code === 'K104');
    expect(reasons?.range.start).toEqual({ line: 0, character: 0 });
    expect(reasons?.message).toContain('niet gemotiveerd');
    expect(reasons?.message).toContain('art. ');
});

test('a text that uses the directory beside it finds its organisations', async () => {
    const file = join(root, 'examples/livc-r.nl.protocol');
    const { diagnostics } = await openText(pathToFileURL(file).href, readFileSync(file, 'utf8'));
    expect(diagnostics.filter(({ code }) => code === 'K006')).toEqual([]);
});

test('a change gives new findings', async () => {
    const uri = 'file:///nieuw.protocol';
    const published = findingsOf(uri, 2);
    await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: 2 },
        contentChanges: [{ text: 'organisatie caw: CAW Oost-Brabant\n' }],
    });
    expect((await published).diagnostics).toEqual([]);
});
