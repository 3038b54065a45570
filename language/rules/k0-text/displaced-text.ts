import { isKeyed } from '../../analysis/entries.ts';
import type { Facts } from '../../analysis/facts.ts';
import { type Place, placeOf } from '../../analysis/place.ts';
import { type Block, isUnknownEntry } from '../../generated/ast.ts';
import { lineStart } from '../../text/line-bounds.ts';
import { eol, indentOf } from '../fix.ts';
import type { Edit, Fix } from '../rule.ts';
import { indentAt, indentLines, linesOf, type Standing } from './lines.ts';

/** Comments that cut a text in two go above its key. */
export function liftComment(facts: Facts, here: Standing | undefined): Fix | undefined {
    const before = here?.siblings[here.index - 1];
    if (!here || !before || isUnknownEntry(before)) return undefined;
    const { text } = facts;
    const cut = { start: placeOf(before).end, end: lineStart(text, placeOf(here.entry).start) };
    const lines = text.slice(cut.start, cut.end).split(/\r\n|\r|\n/);
    const comments = lines.filter(line => line.trimStart().startsWith('#'));
    const isParagraph = lines.slice(1, -1).some(line => line.trim() === '');
    const at = lineStart(text, placeOf(before).start);
    const lifted = comments.map(comment => comment + eol(facts)).join('');
    const edits: Edit[] = [
        { start: at, end: at, text: lifted },
        { ...cut, text: eol(facts).repeat(isParagraph ? 2 : 1) },
    ];
    return { edits, safe: false };
}

/** `geheimhouding: tekst` becomes `omschrijving: tekst` on a line of its own; not if the block is described already. */
export function below(facts: Facts, block: Block, head: Place, value: Place, key = ''): Fix | undefined {
    if (block.entries.some(entry => isKeyed(entry) && entry.key === 'description')) return undefined;
    const indent = block.entries.length > 0 ? indentOf(facts, block) : `${indentAt(facts.text, head.start)}  `;
    const deeper = linesOf(facts.text, value).slice(1);
    return {
        edits: [
            { start: head.end, end: value.start, text: eol(facts) + indent + key },
            ...(key === '' ? [] : indentLines(deeper, 2)),
        ],
        safe: false,
    };
}
