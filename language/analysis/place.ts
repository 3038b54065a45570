import { type AstNode, type CstNode, GrammarUtils } from 'langium';

/** A stretch of the text; `end` is exclusive. */
export interface Place {
    readonly start: number;
    readonly end: number;
}

export const nowhere: Place = { start: 0, end: 0 };

/** Where a node stands in the text. */
export function placeOf(node: AstNode | CstNode | undefined): Place {
    const cst = node && '$type' in node ? node.$cstNode : node;
    return cst ? { start: cst.offset, end: cst.end } : nowhere;
}

/** Where the value of a property stands; the node itself if it has none. */
export function placeOfProperty(node: AstNode, property: string, index?: number): Place {
    const cst = GrammarUtils.findNodeForProperty(node.$cstNode, property, index);
    return cst ? placeOf(cst) : placeOf(node);
}

/** Does the text say anything at this property? */
export function hasProperty(node: AstNode, property: string): boolean {
    return GrammarUtils.findNodeForProperty(node.$cstNode, property) !== undefined;
}

export function contains(outer: Place, inner: Place): boolean {
    return outer.start <= inner.start && inner.end <= outer.end;
}
