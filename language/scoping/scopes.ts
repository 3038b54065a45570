import {
    type AstNodeDescription,
    AstUtils,
    EMPTY_SCOPE,
    type IndexManager,
    type LangiumCoreServices,
    type LangiumDocument,
    MapScope,
    type ReferenceInfo,
    type Scope,
    type ScopeProvider,
    UriUtils,
    WorkspaceCache,
} from 'langium';
import {
    isConsultation,
    isProtocolText,
    isReferenceEntry,
    type ProtocolText,
    type ReferenceEntry,
    type ReferenceKey,
} from '../generated/ast.ts';
import { libraryScheme } from './library.ts';

/** What the references of a key may point at. */
export const targets: Readonly<Record<ReferenceKey | 'party', readonly string[]>> = {
    uses: ['ProtocolText'],
    replaces: ['Protocol', 'ProtocolText'],
    'translation-of': ['Protocol', 'ProtocolText'],
    'organisation-ref': ['Organisation'],
    'framework-ref': ['Framework'],
    'protocol-ref': ['Protocol'],
    'purpose-ref': ['Purpose'],
    chair: ['Participant'],
    coordinator: ['Participant'],
    initiative: ['Participant'],
    bound: ['Participant'],
    invited: ['Participant'],
    present: ['Participant'],
    'guarded-by': ['Participant', 'Organisation'],
    controller: ['Participant', 'Organisation'],
    party: ['Participant', 'Organisation'],
};

/** Keys whose names are looked for in the whole workspace, not only in the documents that this one uses. */
const acrossWorkspace: readonly string[] = ['uses', 'replaces', 'translation-of', 'framework-ref', 'protocol-ref'];

/**
 * What a reference may see: the blocks of its own document; those of the documents it uses (`gebruikt`); for an occasion
 * those of its protocol; frameworks and whole documents everywhere. Maps, made once per document and kind of target.
 */
export class ProtocolScopes implements ScopeProvider {
    readonly #index: IndexManager;
    readonly #cache: WorkspaceCache<string, Scope>;

    constructor(services: LangiumCoreServices) {
        this.#index = services.shared.workspace.IndexManager;
        this.#cache = new WorkspaceCache(services.shared);
    }

    getScope(context: ReferenceInfo): Scope {
        const { container } = context;
        const key = isReferenceEntry(container) ? container.key : 'party';
        const document = AstUtils.getDocument(container);
        const ofProtocol = key === 'protocol-ref' || key === 'uses' ? undefined : protocolOfOccasion(container);
        const cacheKey = [document.uri.toString(), ofProtocol?.uri.toString() ?? '', key].join('\n');
        return this.#cache.get(cacheKey, () => this.#scope(key, document, ofProtocol));
    }

    #scope(key: ReferenceKey | 'party', document: LangiumDocument, ofProtocol: LangiumDocument | undefined): Scope {
        const types = targets[key];
        if (acrossWorkspace.includes(key)) return this.#everywhere(types, document);
        const visible = [document, ...(ofProtocol ? [ofProtocol] : []), ...this.#used(document)];
        // Two declarations of one name are a finding of their own (K007); the first one is what the name means.
        const offered = visible.flatMap(each => this.#offers(each, types));
        return offered.length === 0 ? EMPTY_SCOPE : new MapScope(firstOfEachName(offered));
    }

    /** Own document first, then the nearest file, the library of frameworks last. */
    #everywhere(types: readonly string[], document: LangiumDocument): Scope {
        const offered = types.flatMap(type => this.#index.allElements(type).toArray());
        const near = (description: AstNodeDescription) => distance(description, document);
        return new MapScope(firstOfEachName(offered.sort((a, b) => near(a) - near(b))));
    }

    #offers(document: LangiumDocument, types: readonly string[]): AstNodeDescription[] {
        const root = document.parseResult.value;
        return [...(document.localSymbols?.getStream(root) ?? [])].filter(({ type }) => types.includes(type));
    }

    /** The documents named under `gebruikt`, in the order in which they are named. */
    #used(document: LangiumDocument): LangiumDocument[] {
        const root = document.parseResult.value as ProtocolText;
        const entries = [root, ...root.blocks].flatMap(block =>
            block.entries.filter(isReferenceEntry).filter(entry => entry.key === 'uses'),
        );
        return entries
            .flatMap(entry => entry.refs)
            .flatMap(({ ref }) => (ref && isProtocolText(ref) ? [AstUtils.getDocument(ref)] : []));
    }
}

function protocolOfOccasion(container: ReferenceInfo['container']): LangiumDocument | undefined {
    const occasion = container.$container;
    if (!isConsultation(occasion)) return undefined;
    const entry = occasion.entries.find(
        (each): each is ReferenceEntry => isReferenceEntry(each) && each.key === 'protocol-ref',
    );
    const protocol = entry?.refs[0]?.ref;
    return protocol && AstUtils.getDocument(protocol);
}

function firstOfEachName(descriptions: readonly AstNodeDescription[]): AstNodeDescription[] {
    const byName = new Map<string, AstNodeDescription>();
    for (const description of descriptions)
        if (!byName.has(description.name)) byName.set(description.name, description);
    return [...byName.values()];
}

/** How far away a declaration stands: in the same document, folder by folder, in the library. */
function distance(description: AstNodeDescription, document: LangiumDocument): number {
    if (UriUtils.equals(description.documentUri, document.uri)) return 0;
    if (description.documentUri.scheme === libraryScheme) return Number.MAX_SAFE_INTEGER;
    return 1 + UriUtils.relative(UriUtils.dirname(document.uri), description.documentUri).split('/').length;
}
