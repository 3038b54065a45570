import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

let client: LanguageClient | undefined;

/** Starts the language server beside the editor; nothing leaves the machine. */
export async function activate(context: ExtensionContext): Promise<void> {
    const module = Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath;
    const run = { module, transport: TransportKind.ipc };
    client = new LanguageClient(
        'kantschrift',
        'Kantschrift',
        { run, debug: run },
        { documentSelector: [{ language: 'kantschrift' }] },
    );
    await client.start();
}

export async function deactivate(): Promise<void> {
    await client?.stop();
}
