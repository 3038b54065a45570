import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AstUtils, URI } from 'langium';
import { describe, expect, test } from 'vitest';
import { judge } from '../language/rules/judge.ts';
import { createWorkspace } from '../language/workspace.ts';
import { testDay } from './support/language.ts';
import { shapeOf } from './support/shape.ts';

/** The examples, opened together as a drafter has them: one workspace. */
const folder = join(import.meta.dirname, '../examples');
const filesIn = (path: string) => readdirSync(path).filter(file => file.endsWith('.protocol'));
const workspace = createWorkspace();
const open = (path: string) => workspace.add(URI.file(path), readFileSync(path, 'utf8'));
const good = filesIn(folder).map(file => ({ file, document: open(join(folder, file)) }));
const faulty = filesIn(join(folder, 'faulty')).map(file => ({ file, document: open(join(folder, 'faulty', file)) }));
await workspace.link();

describe.each(good)('examples/$file', ({ document }) => {
    test('gives no error and no warning', () => {
        const { findings, failures } = judge(document, { today: testDay });
        expect(failures).toEqual([]);
        const seen = findings.filter(({ severity }) => severity !== 'info');
        expect(seen.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
    });

    test('has every reference resolved', () => {
        const broken = AstUtils.streamAst(document.parseResult.value)
            .flatMap(node => AstUtils.streamReferences(node))
            .filter(({ reference }) => 'ref' in reference && reference.ref === undefined)
            .map(({ reference }) => reference.$refText);
        expect([...broken]).toEqual([]);
    });
});

describe.each(faulty)('examples/faulty/$file', ({ file, document }) => {
    test('gives the findings that stand beside it', async () => {
        const { findings, failures } = judge(document, { today: testDay });
        expect(failures).toEqual([]);
        const lines = findings.map(({ code, severity, message, place }) => {
            const { line, character } = document.textDocument.positionAt(place.start);
            return `${line + 1}:${character + 1} ${severity} ${code} ${message}`;
        });
        expect(lines.length).toBeGreaterThan(0);
        await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
            `../examples/faulty/${file.replace('.protocol', '.findings')}`,
        );
    });
});

test('the pilots of before 2017 rest on no basis', () => {
    for (const file of ['protocol-van-moed-2006.protocol', 'co3-2012.protocol']) {
        const pilot = faulty.find(each => each.file === file);
        const codes = pilot ? judge(pilot.document, { today: testDay }).findings.map(({ code }) => code) : [];
        expect(
            codes.some(code => ['K101', 'K102', 'K112'].includes(code)),
            file,
        ).toBe(true);
    }
});

describe('one protocol in three languages', () => {
    const versions = ['nl', 'fr', 'de'].map(
        locale => good.find(({ file }) => file === `ifg.${locale}.protocol`)?.document,
    );

    test('gives the same syntax tree, but for free text', () => {
        const [nl, fr, de] = versions.map(document => document && shapeOf(document.parseResult.value));
        expect(nl?.length).toBeGreaterThan(80);
        expect(fr).toEqual(nl);
        expect(de).toEqual(nl);
    });

    test('gives the same findings', () => {
        const codes = versions.map(
            document => document && judge(document, { today: testDay }).findings.map(({ code }) => code),
        );
        expect(codes[1]).toEqual(codes[0]);
        expect(codes[2]).toEqual(codes[0]);
    });

    test('meets the same requirements', () => {
        const met = versions.map(
            document =>
                document && judge(document, { today: testDay }).requirements.map(({ code, state }) => [code, state]),
        );
        expect(met[1]).toEqual(met[0]);
        expect(met[2]).toEqual(met[0]);
    });
});
