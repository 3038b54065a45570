import type { LangiumDocument, URI } from 'langium';
import { isReferenceEntry, type ProtocolText } from './generated/ast.ts';
import { createKantschriftServices, type KantschriftServices } from './module.ts';
import { addLibrary } from './scoping/library.ts';

/** A set of protocol texts that know each other, without disk or editor: the host gives the texts. */
export interface Workspace {
    readonly services: KantschriftServices;
    /** Adds a text, or replaces the one at this address; parsed at once, linked by `link`. */
    add(uri: URI, text: string): LangiumDocument<ProtocolText>;
    /** Forgets a text and what it declared; what was linked to it keeps its syntax tree. */
    remove(uri: URI): void;
    /** Resolves the references of all texts added since the last time. */
    link(): Promise<void>;
}

export function createWorkspace(): Workspace {
    const services = createKantschriftServices();
    const { LangiumDocuments, LangiumDocumentFactory, DocumentBuilder } = services.shared.workspace;
    let added: LangiumDocument[] = [...addLibrary(services)];
    return {
        services,
        add(uri, text) {
            if (LangiumDocuments.hasDocument(uri)) LangiumDocuments.deleteDocument(uri);
            const document = LangiumDocumentFactory.fromString<ProtocolText>(text, uri);
            LangiumDocuments.addDocument(document);
            added.push(document);
            return document;
        },
        remove(uri) {
            LangiumDocuments.deleteDocument(uri);
            services.shared.workspace.IndexManager.remove(uri);
        },
        async link() {
            const documents = added;
            added = [];
            await DocumentBuilder.build(documents);
        },
    };
}

/** The names of the documents that a text uses (`gebruikt: organisaties`), before they are resolved. */
export function usedNames(document: LangiumDocument<ProtocolText>): readonly string[] {
    const root = document.parseResult.value;
    const entries = [root, ...root.blocks].flatMap(block => block.entries.filter(isReferenceEntry));
    return entries
        .filter(({ key }) => acrossFiles.includes(key))
        .flatMap(({ refs }) => refs.map(({ $refText }) => $refText));
}

const acrossFiles: readonly string[] = ['uses', 'replaces', 'translation-of', 'protocol-ref', 'framework-ref'];
