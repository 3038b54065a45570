import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type LangiumDocument, URI } from 'langium';
import { largestSize, type Unreadable, unreadable } from '../language/analysis/limits.ts';
import type { ProtocolText } from '../language/generated/ast.ts';
import { libraryNames } from '../language/scoping/library.ts';
import { documentName } from '../language/scoping/names.ts';
import { createWorkspace, usedNames, type Workspace } from '../language/workspace.ts';
import {
    besides,
    type FileProblem,
    findFiles,
    read,
    readStandardInput,
    shown,
    sizeOf,
    standardInput,
} from './files.ts';
import type { Terminal } from './terminal.ts';

/** A file that was asked for: a document that can be judged, or the reason why its text can't be read. */
export interface Loaded {
    /** As reports show it. */
    readonly file: string;
    readonly content: LangiumDocument<ProtocolText> | Unreadable;
}

/** Reads the texts that the arguments name, with the documents they use, and links them. */
export async function load(
    paths: readonly string[],
    terminal: Terminal,
): Promise<{ loaded: readonly Loaded[]; problems: readonly FileProblem[] }> {
    const { cwd, stdin } = terminal;
    const { files, problems } = await findFiles(paths, cwd);
    const workspace = createWorkspace();
    const loaded: Loaded[] = [];
    const unread: FileProblem[] = [];
    const documents: LangiumDocument<ProtocolText>[] = [];
    const open = (path: string, text: string) => {
        const document = workspace.add(URI.file(path), text);
        documents.push(document);
        return document;
    };
    if (paths.includes(standardInput)) {
        const bytes = await readStandardInput(stdin);
        const text = decode(bytes);
        loaded.push({ file: standardInput, content: unreadable(text) ?? open(join(cwd, 'stdin.protocol'), text) });
    }
    for (const path of files) {
        const file = shown(path, cwd);
        const content = await textOf(path);
        if (typeof content === 'object') unread.push({ path: file, kind: content.problem });
        else loaded.push({ file, content: unreadable(content) ?? open(path, content) });
    }
    await openUsed(workspace, documents, cwd);
    await workspace.link();
    return { loaded, problems: [...problems, ...unread] };
}

/** The text of a file; of one over the limit only so much that it is seen to be too large. */
async function textOf(path: string): Promise<string | { problem: FileProblem['kind'] }> {
    if ((await sizeOf(path)) > 4 * largestSize) return ' '.repeat(largestSize + 1);
    const bytes = await read(path);
    return typeof bytes === 'string' ? { problem: bytes } : decode(bytes);
}

/** Bytes that are no UTF-8 become U+FFFD, which the core recognises as what it is. */
function decode(bytes: Uint8Array): string {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** Opens what the texts use: beside the text that names it, else anywhere below the current folder. */
async function openUsed(
    workspace: Workspace,
    asked: readonly LangiumDocument<ProtocolText>[],
    cwd: string,
): Promise<void> {
    const open = new Map(asked.map(document => [document.uri.fsPath, document]));
    const isKnown = (name: string) =>
        libraryNames().includes(name) || [...open.values()].some(({ uri }) => nameOf(uri) === name);
    const openFile = async (path: string) => {
        const text = open.has(path) ? undefined : await textOf(path);
        if (typeof text !== 'string' || unreadable(text)) return;
        open.set(path, workspace.add(URI.file(path), text));
    };
    let unresolved: string[] = [];
    // The map grows while it is walked: what a used document uses is opened too.
    for (const [path, document] of open) {
        for (const name of usedNames(document)) {
            const beside = besides(path, name);
            if (existsSync(beside)) await openFile(beside);
            else if (!isKnown(name)) unresolved = [...unresolved, name];
        }
    }
    if (unresolved.every(isKnown)) return;
    for (const path of (await findFiles([], cwd)).files) await openFile(path);
}

function nameOf(uri: URI): string {
    return documentName(uri.path.slice(uri.path.lastIndexOf('/') + 1));
}
