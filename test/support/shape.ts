import { headOfBlock, isKeyed } from '../../language/analysis/entries.ts';
import type { ProtocolText } from '../../language/generated/ast.ts';
import { lookUpValue } from '../../language/syntax/dictionary.ts';
import { keys } from '../../language/syntax/keys.ts';
import { findDates } from '../../language/syntax/values/date.ts';

/** Blocks, names, keys, values, references and dates: everything but what is written in a language. */
export function shapeOf(root: ProtocolText): readonly string[] {
    return root.blocks.flatMap(block => {
        const name = 'name' in block ? (block.name ?? '') : '';
        const value = 'ground' in block ? block.ground : 'kind' in block ? block.kind : undefined;
        const meant = value === undefined ? '' : (lookUpValue(value, ['ground', 'basis'])?.name ?? '?');
        return [
            `${headOfBlock(block)} ${name} ${meant}`,
            ...block.entries.map(entry => {
                if (!isKeyed(entry)) return `  ${entry.$type}`;
                const phrases =
                    'phrases' in entry ? entry.phrases : 'phrase' in entry && entry.phrase ? [entry.phrase] : [];
                const values = phrases.map(phrase => lookUpValue(phrase, keys[entry.key].values ?? [])?.name ?? 'free');
                const dates = 'value' in entry ? findDates(entry.value ?? '').map(({ date }) => date) : [];
                const refs = 'refs' in entry ? entry.refs.map(({ $refText }) => $refText) : [];
                const isLanguage = entry.key === 'language';
                return `  ${entry.key} ${[...(isLanguage ? [] : values), ...dates, ...refs].join(' ')}`;
            }),
        ];
    });
}
