import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hurriedText } from '../support/arbitrary.ts';
import { judgeText } from '../support/language.ts';

test('no rule throws on any text, and every finding stands inside it', async () => {
    await fc.assert(
        fc.asyncProperty(hurriedText, async text => {
            const { findings, failures } = await judgeText(text);
            expect(failures).toEqual([]);
            for (const { place, fix } of findings) {
                for (const { start, end } of [place, ...(fix?.edits ?? [])]) {
                    expect(start).toBeLessThanOrEqual(end);
                    expect(end).toBeLessThanOrEqual(text.length);
                }
            }
        }),
        { numRuns: 400 },
    );
});

test('the same text gives the same findings', async () => {
    await fc.assert(
        fc.asyncProperty(hurriedText, async text => {
            const [first, second] = [await judgeText(text), await judgeText(text)];
            expect(second.findings).toEqual(first.findings);
        }),
        { numRuns: 60 },
    );
});
