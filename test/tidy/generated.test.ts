import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { cite } from '../../language/law/sources.ts';
import { rules } from '../../language/rules/index.ts';
import type { IsoDate } from '../../language/syntax/values/date.ts';
import { languageConfiguration, textMateGrammar } from '../../language/text/textmate.ts';
import { wordList } from '../../language/text/word-list.ts';
import { judgeText, testDay } from '../support/language.ts';
import { outdent, unmark } from '../support/texts.ts';

/** `npm test -- -u` renews what is generated; without it a stale file fails. */
const root = join(import.meta.dirname, '../..');

function ruleFiles(): string[] {
    const folder = join(root, 'language/rules');
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter(file => /K\d{3}-[a-z0-9-]+\.ts$/.test(file))
        .sort((a, b) => basename(a).localeCompare(basename(b)));
}

test('the index of rules names every rule file', async () => {
    const files = ruleFiles();
    const names = files.map(file => basename(file).slice(0, 4).toLowerCase());
    const index = [
        '// Generated from the files beside it: `npm test -- -u` renews it.',
        ...files.map((file, i) => `import ${names[i]} from './${file}';`),
        "import type { Rule } from './rule.ts';",
        '',
        `export const rules: readonly Rule[] = [\n${names.map(name => `    ${name},\n`).join('')}];`,
        '',
    ].join('\n');
    await expect(index).toMatchFileSnapshot('../../language/rules/index.ts');
});

test('the table of rules says what the rule files say', async () => {
    const rows: string[] = [];
    for (const rule of rules) {
        const [example] = rule.examples;
        const { text } = unmark(outdent(example?.bad ?? ''));
        const today = (example?.today ?? testDay) as IsoDate;
        const { findings } = await judgeText(text, { rules: rule.last ? rules : [rule], today, locale: 'nl' });
        const said = findings.find(({ code }) => code === rule.code)?.message ?? '';
        const cell = said.replaceAll('|', '\\|').replaceAll('\n', ' ');
        rows.push(`| ${rule.code} | ${rule.name} | ${rule.severity} | ${cell} | ${cite(rule.source, 'nl', testDay)} |`);
    }
    const table = [
        '# Rules',
        '',
        'Generated from the rule files: `npm test -- -u` renews it. Each with what it says of its first example, in Dutch.',
        '',
        '| code | name | severity | says, for example | source |',
        '|---|---|---|---|---|',
        ...rows,
        '',
    ].join('\n');
    await expect(table).toMatchFileSnapshot('../../language/rules/README.md');
});

test('the library of known acts holds the files of language/frameworks', async () => {
    const folder = join(root, 'language/frameworks');
    const entries = readdirSync(folder)
        .filter(file => file.endsWith('.protocol'))
        .sort()
        .map(
            file =>
                `    '${file.replace('.protocol', '')}': ${JSON.stringify(readFileSync(join(folder, file), 'utf8'))},`,
        );
    const module = [
        '// Generated from language/frameworks: `npm test -- -u` renews it.',
        'export const frameworks: Readonly<Record<string, string>> = {',
        ...entries,
        '};',
        '',
    ].join('\n');
    await expect(module).toMatchFileSnapshot('../../language/generated/frameworks.ts');
});

test('colours and language configuration come from the vocabulary', async () => {
    const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
    await expect(json(textMateGrammar())).toMatchFileSnapshot('../../syntaxes/kantschrift.tmLanguage.json');
    await expect(json(languageConfiguration())).toMatchFileSnapshot('../../syntaxes/language-configuration.json');
});

test('the list of words is that of the vocabularies', async () => {
    await expect(wordList()).toMatchFileSnapshot('../../language/syntax/vocabulary/README.md');
});

test('the parser is generated from the grammar as it stands', () => {
    const out = mkdtempSync(join(tmpdir(), 'kantschrift-'));
    try {
        const { langium } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
        const languages = langium.languages.map((language: { grammar: string }) => ({
            ...language,
            grammar: join(root, language.grammar),
        }));
        writeFileSync(
            join(out, 'langium-config.json'),
            JSON.stringify({ ...langium, languages, out: join(out, 'generated') }),
        );
        execFileSync(
            process.execPath,
            [
                join(root, 'node_modules/langium-cli/bin/langium.js'),
                'generate',
                '--file',
                join(out, 'langium-config.json'),
                '--mode=production',
            ],
            { cwd: root, stdio: 'pipe' },
        );
        for (const file of ['ast.ts', 'grammar.ts', 'module.ts']) {
            const fresh = readFileSync(join(out, 'generated', file), 'utf8');
            expect(readFileSync(join(root, 'language/generated', file), 'utf8'), relative(root, file)).toBe(fresh);
        }
    } finally {
        rmSync(out, { recursive: true });
    }
}, 30_000);
