import { type LangiumDocument, URI } from 'langium';
import { type Framework, isFramework, type ProtocolText } from '../generated/ast.ts';
import { frameworks } from '../generated/frameworks.ts';
import type { KantschriftServices } from '../module.ts';

/** The scheme of the documents that ship with the language: known acts, written in the language itself. */
export const libraryScheme = 'kantschrift';

const byName = new Map<string, Framework>();

/** The known act of this name, as a framework block. */
export function libraryFramework(name: string): Framework | undefined {
    return byName.get(name);
}

/** The names of the known acts. */
export function libraryNames(): readonly string[] {
    return [...byName.keys()];
}

/** Adds the known acts (language/frameworks) to the workspace; they are read-only for everybody. */
export function addLibrary({ shared }: KantschriftServices): readonly LangiumDocument[] {
    const { LangiumDocuments, LangiumDocumentFactory } = shared.workspace;
    return Object.entries(frameworks).map(([name, text]) => {
        const uri = URI.from({ scheme: libraryScheme, path: `/frameworks/${name}.protocol` });
        const document = LangiumDocumentFactory.fromString<ProtocolText>(text, uri);
        LangiumDocuments.addDocument(document);
        for (const block of document.parseResult.value.blocks)
            if (isFramework(block) && block.name) byName.set(block.name, block);
        return document;
    });
}
