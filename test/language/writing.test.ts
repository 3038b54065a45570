import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AstUtils } from 'langium';
import { describe, expect, test } from 'vitest';
import { entryOf, textOf } from '../../language/analysis/entries.ts';
import { factsOf } from '../../language/analysis/facts.ts';
import type { SyntaxReport } from '../../language/syntax/lexer.ts';
import { judgeText, open } from '../support/language.ts';
import { shapeOf } from '../support/shape.ts';

/** The seven properties of the language (design), each as somebody would write. */
const example = readFileSync(join(import.meta.dirname, '../../examples/ifg.fr.protocol'), 'utf8');

describe('however it is saved, it is the same protocol', () => {
    test.each([
        ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
        ['lone CR', (text: string) => text.replaceAll('\n', '\r')],
        ['tabs', (text: string) => text.replace(/^( {2})+/gm, blanks => '\t'.repeat(blanks.length / 2))],
        ['a byte order mark', (text: string) => `\ufeff${text}`],
        ['NFD', (text: string) => text.normalize('NFD')],
        ['no-break spaces before the colon', (text: string) => text.replace(/^( *[\p{L} ’']+):/gmu, '$1\u00a0:')],
        ['blanks at the end of lines', (text: string) => text.replaceAll('\n', '  \n')],
        ['empty lines between all lines', (text: string) => text.replaceAll('\n', '\n\n')],
        ['keys in capitals', (text: string) => text.replace(/^ +[\p{L} ’']+(?=:)/gmu, key => key.toUpperCase())],
        [
            'keys without accents',
            (text: string) =>
                text.replace(/^ +[\p{L} ’']+(?=:)/gmu, key => key.normalize('NFD').replace(/\p{M}/gu, '')),
        ],
    ])('%s', async (_, save) => {
        const [before, after] = [await open(example), await open(save(example))];
        expect((after.parseResult.lexerReport as SyntaxReport).problems).toEqual([]);
        expect(shapeOf(after.parseResult.value)).toEqual(shapeOf(before.parseResult.value));
        const codes = async (text: string) => (await judgeText(text)).findings.map(({ code }) => code);
        expect(await codes(save(example))).toEqual(await codes(example));
    });
});

describe('free text needs no care', () => {
    const pasted = [
        'Overwegende: “dit” is geplakt; sector: ook dit is tekst.',
        '# dit ook',
        '',
        '  - lijst met « aanhalingstekens » en https://voorbeeld.be:8080/x?y=z#q',
        'doel doel: 10:30 u., § 2, artikel 5: tekst',
        'deelnemer zonder meer',
    ];
    const text = `rechtsgrond: toestemming van de procureur des Konings\n  motivering:\n${pasted.map(line => (line === '' ? '' : `    ${line}`)).join('\n')}\n  parket: Leuven\n`;

    test('whatever is pasted is text, line for line, and ends where its indentation ends', async () => {
        const facts = factsOf(await open(text));
        expect(facts.problems).toEqual([]);
        expect(textOf(facts.entry('legal-basis', 'reasons'))).toBe(pasted.join('\n'));
        expect(textOf(facts.entry('legal-basis', 'office'))).toBe('Leuven');
    });

    test('a text begins on the line of its key and goes on below it', async () => {
        const facts = factsOf(
            await open(
                'doel x: fysieke en psychische integriteit\n  noodzaak: Eerste regel.\n    Tweede regel.\n\n    Derde.\n',
            ),
        );
        expect(textOf(facts.entry('purpose', 'necessity'))).toBe('Eerste regel.\nTweede regel.\n\nDerde.');
    });
});

describe('every word may be a name', () => {
    test.each([
        ['doel', 'doel doel: fysieke en psychische integriteit\n  noodzaak: x\n'],
        ['sector', 'deelnemer sector: Dienst\n  geheim: beroepsgeheim\n'],
        ['hôpital', 'deelnemer hôpital: Ziekenhuis\n  geheim: beroepsgeheim\n'],
        ['Бюро-1', 'deelnemer Бюро-1: Dienst\n  geheim: beroepsgeheim\n'],
    ])('%s', async (name, text) => {
        const { parseResult } = await open(text);
        expect((parseResult.lexerReport as SyntaxReport).problems).toEqual([]);
        expect(parseResult.value.blocks.map(block => ('name' in block ? block.name : undefined))).toEqual([name]);
    });

    test('a name in NFD and one in NFC are one name', async () => {
        const { findings } = await judgeText(
            `deelnemer ${'école'.normalize('NFD')}: École\n\nwerkafspraken\n  voorzitter: ${'école'.normalize('NFC')}\n`,
        );
        expect(findings.filter(({ code }) => code === 'K006')).toEqual([]);
    });
});

describe('references', () => {
    const directory =
        'organisatie caw: CAW Oost-Brabant\n  sector: hulpverlening\n  geheim: beroepsgeheim\n  opdracht: Hulp.\n';
    const refsOf = async (text: string, others: Record<string, string> = {}) => {
        const document = await open(text, others);
        return AstUtils.streamAst(document.parseResult.value)
            .flatMap(node => AstUtils.streamReferences(node))
            .map(({ reference }) => [reference.$refText, 'ref' in reference && reference.ref !== undefined])
            .toArray();
    };

    test('an organisation of a document that is used', async () => {
        const text = 'protocol p: Titel\n  gebruikt: gids\ndeelnemer hulp:\n  organisatie: caw\n';
        expect(await refsOf(text, { gids: directory })).toEqual([
            ['gids', true],
            ['caw', true],
        ]);
    });

    test('an organisation of a document that is not used stays unknown', async () => {
        expect(await refsOf('protocol p: Titel\ndeelnemer hulp:\n  organisatie: caw\n', { gids: directory })).toEqual([
            ['caw', false],
        ]);
    });

    test('a participant has what the directory says of its organisation, where it does not say it itself', async () => {
        const document = await open(
            'protocol p: Titel\n  gebruikt: gids\ndeelnemer hulp:\n  organisatie: caw\n  opdracht: Eigen opdracht.\n',
            { gids: directory },
        );
        const [party] = factsOf(document).parties;
        expect(party).toMatchObject({
            title: 'CAW Oost-Brabant',
            sector: 'care',
            secrecy: ['professional'],
            mission: 'Eigen opdracht.',
        });
    });

    test('known acts are everywhere, and their title is enough', async () => {
        expect(await refsOf('rechtsgrond: wet\n  kader: livc-r\n')).toEqual([['livc-r', true]]);
        const byTitle = await open(
            'rechtsgrond: wet van 30 juli 2018 tot oprichting van lokale integrale veiligheidscellen\n',
        );
        expect(factsOf(byTitle).providedBy('participants')?.framework?.name).toBe('livc-r');
    });

    test('an occasion sees the participants and purposes of its protocol', async () => {
        const protocol = 'protocol p: Titel\ndoel kind: fysieke en psychische integriteit\ndeelnemer caw: CAW\n';
        const text = 'overleg een: Eerste overleg\n  protocol: p\n  doel: kind\n  aanwezig: caw, niemand-anders\n';
        expect(await refsOf(text, { p: protocol })).toEqual([
            ['p', true],
            ['kind', true],
            ['caw', true],
            ['niemand-anders', false],
        ]);
    });

    test('what is said in words instead of names is no reference', async () => {
        expect(
            await refsOf(
                'werkafspraken\n  voorzitter: de coördinator van dienst\n  initiatiefrecht: alle deelnemers\n',
            ),
        ).toEqual([]);
    });
});

describe('accepting a finding', () => {
    const basis =
        'rechtsgrond: toestemming van de procureur des Konings\n  parket: Leuven\n  datum: 12 februari 2026\n';
    const codes = async (text: string) => (await judgeText(text)).findings.map(({ code }) => code);

    test.each([
        ['directly above the block', `# kantschrift: negeer K104 — de motivering volgt\n${basis}`],
        ['by its name', `# kantschrift: negeer consent-without-reasons — de motivering volgt\n${basis}`],
        ['in French', `# kantschrift: ignore K104 jusqu’au 31 décembre 2026 — la motivation suit\n${basis}`],
        ['in German', `# kantschrift: ignoriere K104 bis 31. Dezember 2026 — die Begründung folgt\n${basis}`],
        [
            'for the whole text, at its end',
            `${basis}\n# kantschrift: negeer K104 tot 31 december 2026 — de motivering volgt\n`,
        ],
    ])('%s', async (_, text) => {
        expect(await codes(basis)).toContain('K104');
        const found = await codes(text);
        expect(found).not.toContain('K104');
        expect(found.filter(code => ['K012', 'K013', 'K014', 'K015'].includes(code))).toEqual([]);
    });

    test('above another block it accepts nothing, and is said to be of no use', async () => {
        const found = await codes(
            `${basis}\n# kantschrift: negeer K104 — elders\ndoel x: fysieke en psychische integriteit\n`,
        );
        expect(found).toContain('K104');
        expect(found).toContain('K013');
    });

    test('what was accepted is kept on record, with its reason', async () => {
        const { suppressed } = await judgeText(`# kantschrift: negeer K104 — de motivering volgt\n${basis}`);
        expect(suppressed.map(({ finding, by }) => [finding.code, by.reason])).toEqual([
            ['K104', 'de motivering volgt'],
        ]);
    });
});

test('a region of conflict markers is one finding, and the rest is understood', async () => {
    const text =
        'protocol p: Titel\n<<<<<<< HEAD\n  taal: fr\n  vesrie: 1\n=======\n  taal: nl\n  onzin onzin\n>>>>>>> tak\n  datum: 1 maart 2026\n';
    const { findings } = await judgeText(text);
    const inRegion = findings.filter(
        ({ place }) => place.start > text.indexOf('<<<') && place.start < text.indexOf('>>>>>>>'),
    );
    expect(inRegion).toEqual([]);
    expect(findings.filter(({ code }) => code === 'K002')).toHaveLength(1);
    const facts = factsOf(await open(text));
    expect(textOf(entryOf(facts.protocol, 'date'))).toBe('1 maart 2026');
});
