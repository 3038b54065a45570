import { type LangiumDocument, URI } from 'langium';
import { type Connection, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { unreadable } from '../language/analysis/limits.ts';
import type { ProtocolText } from '../language/generated/ast.ts';
import { type Judgement, judge, judgeUnreadable } from '../language/rules/judge.ts';
import type { IsoDate } from '../language/syntax/values/date.ts';
import { createWorkspace } from '../language/workspace.ts';
import { diagnosticOf } from './diagnostics.ts';

/** What the server needs of the machine it runs on; a browser has another one. */
export interface Host {
    /** The protocol texts below a folder of the workspace, by address. */
    readFolder(uri: string): Promise<ReadonlyMap<string, string>>;
    today(): IsoDate;
}

/**
 * Serves findings over a connection: those of every open text, anew after each change, since one text may use another.
 * What else an editor can ask comes with the features of the server; the findings stay those of the command line.
 */
export function startServer(connection: Connection, host: Host): void {
    const workspace = createWorkspace();
    const texts = new TextDocuments(TextDocument);
    let folders: readonly string[] = [];

    connection.onInitialize(({ workspaceFolders, rootUri }) => {
        folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
        return {
            capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental },
            serverInfo: { name: 'kantschrift' },
        };
    });
    // A text may use another one of its folder: before those are read, a name that it uses would seem to lead nowhere.
    let isRead: Promise<void> = Promise.resolve();
    connection.onInitialized(() => {
        isRead = readFolders();
        return publishAll();
    });
    texts.onDidChangeContent(publishAll);
    texts.onDidClose(({ document }) => void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] }));

    /** One run at a time; a change that comes while one runs is taken in by the next. */
    let running: Promise<void> | undefined;
    let isWaiting = false;
    async function publishAll(): Promise<void> {
        if (running) {
            isWaiting = true;
            return running;
        }
        running = publishOnce();
        await running;
        running = undefined;
        if (!isWaiting) return;
        isWaiting = false;
        await publishAll();
    }

    async function readFolders(): Promise<void> {
        for (const folder of folders) {
            for (const [uri, text] of await host.readFolder(folder))
                if (!texts.get(uri) && !unreadable(text)) workspace.add(URI.parse(uri), text);
        }
    }

    async function publishOnce(): Promise<void> {
        await isRead;
        const open = texts.all().map(text => ({
            text,
            content: unreadable(text.getText()) ?? workspace.add(URI.parse(text.uri), text.getText()),
        }));
        await workspace.link();
        for (const { text, content } of open) {
            const { findings } = judgementOf(content);
            const diagnostics = findings.map(finding => diagnosticOf(finding, text));
            await connection.sendDiagnostics({ uri: text.uri, version: text.version, diagnostics });
        }
    }

    function judgementOf(
        content: LangiumDocument<ProtocolText> | NonNullable<ReturnType<typeof unreadable>>,
    ): Judgement {
        const options = { today: host.today() };
        return typeof content === 'string' ? judgeUnreadable(content, options) : judge(content, options);
    }

    texts.listen(connection);
    connection.listen();
}
