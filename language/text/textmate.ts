import { type Head, heads, type Key, keys } from '../syntax/keys.ts';
import { locales, vocabularies } from '../syntax/vocabulary/index.ts';
import { forms } from '../syntax/vocabulary/vocabulary.ts';

/** The colours before the server answers: a TextMate grammar made from the vocabulary. */
export function textMateGrammar(): object {
    const headForms = alternatives(Object.keys(heads) as Head[], 'heads');
    const keyForms = alternatives(Object.keys(keys) as Key[], 'keys');
    return {
        name: 'Kantschrift',
        scopeName: 'source.kantschrift',
        patterns: [{ include: '#comment' }, { include: '#head' }, { include: '#key' }],
        repository: {
            comment: { match: '^\\s*#.*$', name: 'comment.line.number-sign.kantschrift' },
            head: {
                match: `(?i)^(${headForms})(?:[ \\t]+([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]*))?[ \\t]*(:|$)`,
                captures: {
                    1: { name: 'keyword.control.kantschrift' },
                    2: { name: 'entity.name.kantschrift' },
                    3: { name: 'punctuation.separator.kantschrift' },
                },
            },
            key: {
                match: `(?i)^[ \\t]+(${keyForms})[ \\t]*(:)`,
                captures: {
                    1: { name: 'variable.parameter.kantschrift' },
                    2: { name: 'punctuation.separator.kantschrift' },
                },
            },
        },
    };
}

export function languageConfiguration(): object {
    return {
        comments: { lineComment: '#' },
        autoClosingPairs: [
            { open: '(', close: ')' },
            { open: '«', close: '»' },
            { open: '‘', close: '’' },
            { open: '„', close: '“' },
        ],
        wordPattern: "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_'’-]*",
        folding: { offSide: true },
    };
}

/** Every form in every language, longest first so that the longest one matches. */
function alternatives(names: readonly (Head | Key)[], table: 'heads' | 'keys'): string {
    const all = locales.flatMap(locale => {
        const notations = vocabularies[locale][table] as Readonly<Record<string, string>>;
        return names.flatMap(name => forms(notations[name] ?? '').map(({ text }) => text));
    });
    const sorted = [...new Set(all)].sort((a, b) => b.length - a.length || a.localeCompare(b));
    return sorted
        .map(form =>
            form
                .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
                .replaceAll("'", "['’]")
                .replaceAll(' ', '[ \\t-]+'),
        )
        .join('|');
}
