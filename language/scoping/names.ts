import { type AstNode, DefaultNameProvider, UriUtils } from 'langium';
import { isProtocolText } from '../generated/ast.ts';

/** A block is named by its name; a whole document by its file, so that `gebruikt: organisaties` finds organisaties.protocol. */
export class ProtocolNames extends DefaultNameProvider {
    override getName(node: AstNode): string | undefined {
        if (!isProtocolText(node)) return super.getName(node);
        const { $document } = node;
        return $document && documentName(UriUtils.basename($document.uri));
    }
}

/** The name of a document: its file's name without the extension, in NFC. */
export function documentName(basename: string): string {
    return basename.replace(/\.protocol$/i, '').normalize('NFC');
}
