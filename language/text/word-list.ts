import { belongs, type Head, heads, type Key, keys } from '../syntax/keys.ts';
import { type ValueSet, valueSets } from '../syntax/values.ts';
import { locales, vocabularies } from '../syntax/vocabulary/index.ts';
import { forms } from '../syntax/vocabulary/vocabulary.ts';

/** The whole vocabulary as a page of tables: what may be written, in each language; the preferred form first. */
export function wordList(): string {
    const all = Object.keys(keys) as Key[];
    const everywhere = all.filter(key => keys[key].blocks.length === 0);
    const blocks = (Object.keys(heads) as Head[]).map(head => {
        const own = all.filter(key => keys[key].blocks.length > 0 && belongs(key, head));
        const rows = own.map(key => row(`${key} (${keys[key].kind})`, locale => vocabularies[locale].keys[key]));
        return [
            `## ${head}`,
            '',
            ...table(
                row(`**${head}**`, locale => vocabularies[locale].heads[head]),
                ...rows,
            ),
            '',
        ];
    });
    const anyBlock = everywhere.map(key => row(`${key} (${keys[key].kind})`, locale => vocabularies[locale].keys[key]));
    const values = (Object.keys(valueSets) as ValueSet[]).map(set => {
        const rows = valueSets[set].map(value =>
            row(value, locale => (vocabularies[locale].values[set] as Readonly<Record<string, string>>)[value] ?? ''),
        );
        return [`### ${set}`, '', ...table(...rows), ''];
    });
    return [
        '# Words',
        '',
        'Generated from the vocabularies: `npm test -- -u` renews it. Blocks with their keys, in their usual order, then the values.',
        'The first form is the preferred one; all of them are understood, whatever the case, the accents or the hyphens.',
        '',
        'What a key takes: **text** free text of any length; **line** a line of free text; **phrase** one or more of the fixed words',
        'below; **choice** a fixed word or a text; **reference** names, or a sentence instead; **date**, **period**, **duration**;',
        '**citation** articles, or the offences in words; **argument** a word of its own before the colon.',
        '',
        ...blocks.flat(),
        '## any block',
        '',
        ...table(...anyBlock),
        '',
        '## Values',
        '',
        ...values.flat(),
    ].join('\n');
}

function table(...rows: readonly string[]): readonly string[] {
    return [`| | ${locales.join(' | ')} |`, `|---|${locales.map(() => '---|').join('')}`, ...rows];
}

function row(name: string, notation: (locale: (typeof locales)[number]) => string): string {
    const cells = locales.map(locale =>
        forms(notation(locale))
            .map(({ text }) => text)
            .join('; '),
    );
    return `| ${name} | ${cells.join(' | ')} |`;
}
