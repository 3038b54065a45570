import { readdirSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { type Finding, judge } from '../../language/rules/judge.ts';
import type { Example, Rule } from '../../language/rules/rule.ts';
import type { IsoDate } from '../../language/syntax/values/date.ts';
import { type Locale, locales } from '../../language/syntax/vocabulary/index.ts';
import { open, testDay } from './language.ts';
import { outdent, unmark } from './texts.ts';

/** A rule with the file that holds it, `k1-legal-basis/K101-basis-missing.ts`. */
export interface RuleFile {
    readonly file: string;
    readonly rule: Rule;
}

/** The rules as the folder holds them, not as the index names them. */
export async function rulesInFolder(): Promise<readonly RuleFile[]> {
    const folder = join(import.meta.dirname, '../../language/rules');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter(file => /^K\d{3}-.*\.ts$/.test(basename(file)))
        .sort((a, b) => basename(a).localeCompare(basename(b)));
    return Promise.all(
        files.map(async file => ({
            file: file.split(sep).join('/'),
            rule: (await import(join(folder, file))).default as Rule,
        })),
    );
}

/** What one rule says of its bad example, in every language; `all` are for the rules that judge what came of the others. */
export async function findingsInEveryLanguage(
    rule: Rule,
    { bad, today = testDay }: Example,
    all: readonly Rule[],
): Promise<{ readonly text: string; readonly findings: Readonly<Record<Locale, readonly Finding[]>> }> {
    const { text } = unmark(outdent(bad));
    const document = await open(text);
    const of = (locale: Locale) =>
        judge(document, { rules: rule.last ? all : [rule], today: today as IsoDate, locale }).findings.filter(
            ({ code }) => code === rule.code,
        );
    return { text, findings: Object.fromEntries(locales.map(locale => [locale, of(locale)])) as never };
}
