import { describe, expect, test } from 'vitest';
import { kantschrift } from './process.ts';

describe('kantschrift checklist', () => {
    test('each requirement of the article with its state, its article and the line that meets it', async () => {
        const { code, out } = await kantschrift(['checklist', 'examples/ifg.nl.protocol']);
        expect(code).toBe(0);
        expect(out).toMatch(/Wat het artikel vraagt — (\d+) van \1 aanwezig/);
        expect(out).toMatch(
            /✓ De toestemming is met redenen omkleed\n {6}aanwezig · regel \d+ · art\. 353, § 2, eerste lid Sw\./,
        );
        expect(out).not.toMatch(/✗/);
    });

    test('what is missing is said, and the exit code says so', async () => {
        const { code, out } = await kantschrift(['checklist', '-'], {
            input: 'protocole p: Titre\nbase légale: autorisation du procureur du Roi\n  parquet: Namur\n',
        });
        expect(code).toBe(1);
        expect(out).toMatch(/✗ L’autorisation est motivée\n {6}pas en ordre · ligne 2/);
    });

    test('an act that fixes who may take part meets the requirement', async () => {
        const { out } = await kantschrift(['checklist', 'examples/veilig-huis.nl.protocol']);
        expect(out).not.toMatch(/✗/);
    });

    test('a directory of organisations is no protocol', async () => {
        const { code, out } = await kantschrift(['checklist', 'examples/organisaties.protocol']);
        expect(code).toBe(0);
        expect(out).toContain('geen protocol');
    });

    test('it never says that a protocol is lawful', async () => {
        for (const locale of ['nl', 'fr', 'de', 'en']) {
            const { out } = await kantschrift(['checklist', 'examples/ifg.nl.protocol', '--messages', locale]);
            expect(out).not.toMatch(/rechtmatig|conforme à la loi|rechtmäßig|lawful|geldig protocol/i);
        }
    });
});
