import { type CstNode, DefaultValueConverter, type GrammarAST, isCompositeCstNode, type ValueType } from 'langium';

/** Turns the surface form of a key into its canonical name, and a name into NFC; every other token is itself. */
export class ProtocolValueConverter extends DefaultValueConverter {
    protected override runConverter(rule: GrammarAST.AbstractRule, input: string, cst: CstNode): ValueType {
        if (rule.name.endsWith('Key')) return keyword(cst) ?? input;
        return rule.name === 'NAME' ? input.normalize('NFC') : input;
    }
}

/** The lexer made the surface form a token of the canonical keyword. */
function keyword(cst: CstNode): string | undefined {
    const leaf = isCompositeCstNode(cst) ? cst.content[0] : cst;
    return leaf && 'tokenType' in leaf ? (leaf.tokenType as { name: string }).name : undefined;
}
