import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../language/analysis/facts.ts';
import { rules } from '../../language/rules/index.ts';
import type { Finding } from '../../language/rules/judge.ts';
import type { Rule } from '../../language/rules/rule.ts';
import { type Locale, locales } from '../../language/syntax/vocabulary/index.ts';
import { judgeText, open } from '../support/language.ts';
import { applyEdits, mark, unmark } from '../support/texts.ts';

/**
 * More cases of one rule than its file has room for: `K104.md` beside this file, judged by that rule only. Under its title
 * every heading names a test. Of the blocks there, "```protocol" speaks where it is marked `<|…|>` and nowhere else, so
 * without marks it is silent; "```protocol fixed" is what the fixes make of the block before it.
 */
interface Section {
    readonly heading: string;
    readonly blocks: { readonly kind: string; readonly marked: string }[];
}

const files = readdirSync(import.meta.dirname).filter(file => /^K.*\.md$/.test(file));

describe.each(files)('%s', file => {
    const [title, ...sections] = sectionsOf(readFileSync(join(import.meta.dirname, file), 'utf8'));
    const rule = rules.find(({ code }) => `${code}.md` === file);

    test('is called as a rule', () => {
        expect(title).toEqual({ heading: `${rule?.code} ${rule?.name}`, blocks: [] });
    });

    test.each(sections)('$heading', async ({ blocks }) => {
        if (!rule) expect.fail('there is no such rule');
        expect(blocks.length, 'blocks under this heading').toBeGreaterThan(0);
        for (const [i, { kind, marked }] of blocks.entries()) {
            if (!rule.code.startsWith('K0')) await isUnderstood(marked);
            if (kind === 'protocol') await speaksWhereMarked(rule, marked);
            else if (kind === 'protocol fixed') await isCured(rule, blocks[i - 1]?.marked ?? '', marked);
            else expect.fail(`a block is "protocol" or "protocol fixed", not "${kind}"`);
        }
    });
});

/** Headings and fences are all that is read of a page; the sentences between them are for people. */
function sectionsOf(page: string): readonly Section[] {
    const sections: Section[] = [];
    const parts = /^#+ +(?<heading>.+)|^```(?<kind>.*)\n(?<marked>[\s\S]*?)(?:^```$|(?![\s\S]))/gm;
    for (const { groups } of page.matchAll(parts)) {
        const { heading, kind = '', marked = '' } = groups ?? {};
        if (marked.includes('```')) throw new Error(`a block is not closed:\n${marked}`);
        if (heading === undefined) sections.at(-1)?.blocks.push({ kind, marked });
        else sections.push({ heading, blocks: [] });
    }
    return sections;
}

/** A rule of law that is silent about a text which isn't understood proves nothing. */
async function isUnderstood(marked: string): Promise<void> {
    const { text } = unmark(marked);
    const { problems } = factsOf(await open(text));
    expect(mark(text, problems), 'the text, with marks around what is not understood').toBe(text);
}

async function speaksWhereMarked(rule: Rule, marked: string): Promise<void> {
    const { text } = unmark(marked);
    for (const locale of locales) {
        const findings = await findingsOf(rule, text, locale);
        const places = findings.map(({ place }) => place);
        expect(mark(text, places)).toBe(marked);
        for (const { message, why, remedy } of findings)
            for (const words of [message, why, remedy]) expect(words).not.toMatch(/^\s*$|undefined|null|\[object|NaN/);
    }
}

async function isCured(rule: Rule, marked: string, fixed: string): Promise<void> {
    const { text } = unmark(marked);
    const edits = (await findingsOf(rule, text)).flatMap(({ fix }) => fix?.edits ?? []);
    expect(edits, 'there is nothing to fix').not.toEqual([]);
    expect(applyEdits(text, edits)).toBe(fixed);
    expect(await findingsOf(rule, fixed)).toEqual([]);
}

async function findingsOf(rule: Rule, text: string, locale?: Locale): Promise<readonly Finding[]> {
    const { findings, failures } = await judgeText(text, { rules: rule.last ? rules : [rule], locale });
    expect(failures).toEqual([]);
    return findings.filter(({ code }) => code === rule.code);
}
