import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../language/rules/index.ts';
import type { Example, Rule } from '../../language/rules/rule.ts';
import type { IsoDate } from '../../language/syntax/values/date.ts';
import { locales } from '../../language/syntax/vocabulary/index.ts';
import { judgeText, testDay } from '../support/language.ts';
import { applyEdits, mark, outdent, unmark } from '../support/texts.ts';

const folder = join(import.meta.dirname, '../../language/rules');
const wanted = new RegExp(process.env.RULES ?? 'K', 'i');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    f => /K\d{3}-.*\.ts$/.test(f) && wanted.test(f),
);
const own: Rule[] = [];
for (const file of files) own.push((await import(join(folder, file))).default);

async function findingsOf(rule: Rule, text: string, { today }: Example, locale?: (typeof locales)[number]) {
    const suppressing = rule.last ? [...new Map([...rules, ...own].map(r => [r.code, r])).values()] : [rule];
    const judgement = await judgeText(text, { rules: suppressing, today: (today ?? testDay) as IsoDate, locale });
    expect(judgement.failures).toEqual([]);
    return judgement.findings.filter(({ code }) => code === rule.code);
}
describe.each(own.map(rule => [rule.code, rule] as const))('%s', (_, rule) => {
    test.each(rule.examples.map((example, i) => [i + 1, example] as const))('bad %i', async (_, example) => {
        const { text, places } = unmark(outdent(example.bad));
        expect(places.length).toBeGreaterThan(0);
        const findings = await findingsOf(rule, text, example);
        expect(
            mark(
                text,
                findings.map(({ place }) => place),
            ),
        ).toBe(mark(text, places));
    });
    const withGood = rule.examples.flatMap(example =>
        example.good === undefined ? [] : [{ ...example, good: example.good }],
    );
    test.each(withGood.map((example, i) => [i + 1, example] as const))('good %i', async (_, example) => {
        const findings = await findingsOf(rule, outdent(example.good), example);
        expect(findings.map(({ message }) => message)).toEqual([]);
    });
    const withFix = rule.examples.flatMap(example =>
        example.fixed === undefined ? [] : [{ ...example, fixed: example.fixed }],
    );
    test.each(withFix.map((example, i) => [i + 1, example] as const))('fixed %i', async (_, example) => {
        const { text } = unmark(outdent(example.bad));
        const fixes = (await findingsOf(rule, text, example)).map(({ fix }) => fix);
        expect(fixes.every(fix => fix !== undefined)).toBe(true);
        const fixed = applyEdits(
            text,
            fixes.flatMap(fix => fix?.edits ?? []),
        );
        expect(fixed.trimEnd()).toBe(outdent(example.fixed).trimEnd());
        expect(await findingsOf(rule, fixed, example)).toEqual([]);
    });
    test('all languages', async () => {
        for (const example of rule.examples) {
            const { text } = unmark(outdent(example.bad));
            for (const locale of locales)
                for (const { message, why, remedy, source } of await findingsOf(rule, text, example, locale))
                    for (const words of [message, why, remedy, source]) {
                        expect(words.trim()).not.toBe('');
                        expect(words).not.toMatch(/undefined|null|\[object|NaN/);
                        if (process.env.SHOW) console.log(words);
                    }
        }
    });
});
