import {
    type AstNode,
    type AstNodeDescription,
    DefaultScopeComputation,
    type LangiumDocument,
    type LocalSymbols,
    MultiMap,
} from 'langium';
import type { ProtocolText } from '../generated/ast.ts';

/** What a document offers to itself and to others: its blocks that have a name, and itself. */
export class ProtocolScopeComputation extends DefaultScopeComputation {
    override async collectExportedSymbols(document: LangiumDocument): Promise<AstNodeDescription[]> {
        const root = document.parseResult.value as ProtocolText;
        const exported: AstNodeDescription[] = [];
        this.addExportedSymbol(root, exported, document);
        for (const block of root.blocks) this.addExportedSymbol(block, exported, document);
        return exported;
    }

    override async collectLocalSymbols(document: LangiumDocument): Promise<LocalSymbols> {
        const root = document.parseResult.value as ProtocolText;
        const symbols = new MultiMap<AstNode, AstNodeDescription>();
        for (const block of root.blocks) this.addLocalSymbol(block, document, symbols);
        return symbols;
    }
}
