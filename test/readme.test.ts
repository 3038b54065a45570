import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judgeText } from './support/language.ts';

/** What the README shows is true: a page that is read first must not lie. */
const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');

test('the protocol of the README is understood, and gives no error and no warning', async () => {
    const [protocol] = [...readme.matchAll(/```\n(protocol [\s\S]*?)```/g)].map(([, text]) => text ?? '');
    const { findings } = await judgeText(protocol ?? '');
    expect(
        findings.filter(({ severity }) => severity !== 'info').map(({ code, message }) => `${code} ${message}`),
    ).toEqual([]);
});

test('the findings that the README shows are those that the command gives', async () => {
    const { kantschrift } = await import('./cli/process.ts');
    const [shown] = [...readme.matchAll(/\$ npm run -s kantschrift -- (check .*)\n([\s\S]*?)```/g)];
    const { out } = await kantschrift((shown?.[1] ?? '').split(' '));
    expect(out).toContain(shown?.[2]?.trimEnd());
});

test('every test and file that the README names exists', () => {
    const named = [
        ...readme.matchAll(/`((?:test|language|examples|cli|server|client|syntaxes)\/[\w./-]+\.(?:ts|md|langium))`/g),
    ];
    expect(named.length).toBeGreaterThan(8);
    for (const [, path] of named)
        expect(() => readFileSync(join(import.meta.dirname, '..', path ?? '')), path).not.toThrow();
});
