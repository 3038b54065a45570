import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { kantschrift, root } from './process.ts';

/** `kantschrift check` as its users run it: a process in a folder of its own. */
let folder: string;
beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kantschrift-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const clean = 'organisatie caw: CAW Oost-Brabant\n  sector: hulpverlening\n';
const faulty = 'rechtsgrond: toestemming van de procureur des Konings\n  parket: Leuven\n  datum: 12 februari 2026\n';
const write = (name: string, text: string | Uint8Array) => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
};
const json = async (args: readonly string[], options: { input?: string } = {}) => {
    const run = await kantschrift(['check', '--format', 'json', ...args], { cwd: folder, ...options });
    return {
        ...run,
        files: JSON.parse(run.out) as { file: string; findings: { code: string; severity: string; range: object }[] }[],
    };
};

describe('exit codes', () => {
    test('0 without findings, and it says so', async () => {
        write('a.protocol', clean);
        const { code, out } = await kantschrift(['check'], { cwd: folder });
        expect(code).toBe(0);
        expect(out).toBe('1 bestand nagekeken: geen bevindingen.\n');
    });

    test('1 with an error', async () => {
        write('a.protocol', faulty);
        expect((await kantschrift(['check'], { cwd: folder })).code).toBe(1);
    });

    test('0 with --fail-on never, whatever is found', async () => {
        write('a.protocol', faulty);
        expect((await kantschrift(['check', '--fail-on', 'never'], { cwd: folder })).code).toBe(0);
    });

    test.each([
        [['chek'], 'check'],
        [['check', '--formt', 'json'], '--format'],
        [['check', '--format', 'xlm'], 'json'],
        [['check', '--fail-on', 'allways'], 'never'],
        [['check', '--now', 'gisteren'], 'gisteren'],
        [['checklist'], 'file'],
    ])('2 for wrong use, with what was meant: %j', async (args, hint) => {
        const { code, err, out } = await kantschrift(args, { cwd: folder });
        expect(code).toBe(2);
        expect(err).toContain(hint);
        expect(out).toBe('');
    });
});

describe('which files', () => {
    test('every .protocol below the current folder, in any case of the extension, but none that Git ignores', async () => {
        write('a.protocol', clean);
        write('b/c.PROTOCOL', clean);
        write('b/d.txt', clean);
        write('.gitignore', 'weg/\n');
        write('weg/e.protocol', clean);
        write('node_modules/f.protocol', clean);
        expect((await json([])).files.map(({ file }) => file)).toEqual(['a.protocol', 'b/c.PROTOCOL']);
    });

    test('a folder, a glob and a file that is named; each once', async () => {
        write('b/c.protocol', clean);
        write('b/d.protocol', clean);
        write('e.txt', clean);
        const files = async (...args: string[]) => (await json(args)).files.map(({ file }) => file);
        expect(await files('b')).toEqual(['b/c.protocol', 'b/d.protocol']);
        expect(await files('b/*.protocol', 'b/c.protocol')).toEqual(['b/c.protocol', 'b/d.protocol']);
        expect(await files('e.txt')).toEqual(['e.txt']);
    });

    test('standard input', async () => {
        const { files, code } = await json(['-'], { input: faulty });
        expect(code).toBe(1);
        expect(files[0]?.file).toBe('-');
        expect(files[0]?.findings.map(finding => finding.code)).toContain('K104');
    });

    test('an organisation of a document that is used is known, and the used document itself is not reported', async () => {
        write('gids.protocol', clean);
        write('p.protocol', 'protocol p: Titel\n  gebruikt: gids\ndeelnemer hulp:\n  organisatie: caw\n');
        const { files } = await json(['p.protocol']);
        expect(files.map(({ file }) => file)).toEqual(['p.protocol']);
        expect(files[0]?.findings.map(finding => finding.code)).not.toContain('K006');
    });
});

describe('bad input: one clear line each, and the others are still checked', () => {
    const lines = (text: string) => text.split('\n').filter(Boolean);

    test.each([
        ['a missing file', () => 'weg.protocol', /weg\.protocol: dit bestand of deze map bestaat niet/],
        [
            'a folder without protocols',
            () => {
                mkdirSync(join(folder, 'leeg'));
                return 'leeg';
            },
            /leeg: in deze map staat geen enkel/,
        ],
        ['a glob that matches nothing', () => 'x/*.protocol', /geen enkel bestand past/],
        [
            'a broken link',
            () => {
                symlinkSync('nergens', join(folder, 'l.protocol'));
                return 'l.protocol';
            },
            /l\.protocol: deze koppeling verwijst naar/,
        ],
        [
            'a loop of links',
            () => {
                symlinkSync('m.protocol', join(folder, 'm.protocol'));
                return 'm.protocol';
            },
            /m\.protocol: deze koppeling verwijst in een kring/,
        ],
        ['a device', () => '/dev/null', /\/dev\/null: dit is geen gewoon bestand/],
    ])('%s', async (_, make, message) => {
        write('goed.protocol', clean);
        const path = make();
        const { code, err, files } = await json(['goed.protocol', path]);
        expect(lines(err)).toHaveLength(1);
        expect(err).toMatch(message);
        expect(code).toBe(2);
        expect(files.map(({ file }) => file)).toEqual(['goed.protocol']);
    });

    test('a broken link inside a folder', async () => {
        write('goed.protocol', clean);
        symlinkSync('nergens', join(folder, 'l.protocol'));
        const { code, err, files } = await json(['.']);
        expect(lines(err)).toHaveLength(1);
        expect(code).toBe(2);
        expect(files.map(({ file }) => file)).toEqual(['goed.protocol']);
    });

    test('a folder that links to its parent is not walked for ever', async () => {
        write('a.protocol', clean);
        symlinkSync('..', join(folder, 'terug'));
        expect((await json([])).files.map(({ file }) => file)).toEqual(['a.protocol']);
    });

    test.runIf(process.getuid?.() !== 0)('a file without read permission', async () => {
        write('a.protocol', clean);
        chmodSync(join(folder, 'a.protocol'), 0);
        const { code, err } = await kantschrift(['check', 'a.protocol'], { cwd: folder });
        expect(err).toContain('geen recht');
        expect(code).toBe(2);
    });

    test.each([
        ['no UTF-8', Buffer.from('organisatie caf\xe9: x\n', 'latin1')],
        ['binary', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 255])],
        ['empty', ''],
        ['20 MB', Buffer.alloc(20 * 1024 * 1024, 'tekst ')],
    ])('%s: one finding K016, and exit code 1', async (_, content) => {
        write('goed.protocol', clean);
        write('slecht.protocol', content);
        const { code, files } = await json(['.']);
        expect(files.map(({ file, findings }) => [file, findings.map(finding => finding.code)])).toEqual([
            ['goed.protocol', []],
            ['slecht.protocol', ['K016']],
        ]);
        expect(code).toBe(1);
    });

    test('nothing below the current folder', async () => {
        const { code, err, out } = await kantschrift(['check'], { cwd: folder });
        expect(lines(err)).toEqual(['kantschrift: onder de huidige map staat geen enkel .protocol-bestand']);
        expect(out).toBe('');
        expect(code).toBe(2);
    });
});

describe('what is shown', () => {
    test('pretty: the line, marks under the place, the code, the reason, what to do and the article', async () => {
        write('a.protocol', faulty);
        const { out } = await kantschrift(['check', 'a.protocol'], { cwd: folder });
        const block = out.slice(out.indexOf('fout K104'));
        expect(block).toMatch(/^fout K104 De toestemming van de procureur des Konings is niet gemotiveerd\./);
        expect(block).toContain('┌ a.protocol:1:1');
        expect(block).toContain('1 │ rechtsgrond: toestemming van de procureur des Konings\n  │ ^^^^^^^^^^^\n');
        expect(block).toMatch(
            /waarom: .+\n.*wat te doen: .+\n.*bron: art\. 458ter, § 1, eerste lid Sw\. \(consent-without-reasons\)/,
        );
        expect(out.trimEnd().split('\n').at(-1)).toMatch(/^1 bestand nagekeken: \d+ fouten?, /);
    });

    test('no colours where they are not wanted, colours where they are', async () => {
        write('a.protocol', faulty);
        const colour = '\u001b[';
        expect((await kantschrift(['check'], { cwd: folder })).out).not.toContain(colour);
        expect((await kantschrift(['check'], { cwd: folder, env: { NO_COLOR: '', FORCE_COLOR: '1' } })).out).toContain(
            colour,
        );
    });

    test('json: zero-based ranges, one entry a file, also without findings', async () => {
        write('a.protocol', clean);
        write('b.protocol', `\n\n${faulty}`);
        const { files } = await json([]);
        expect(files[0]).toEqual({ file: 'a.protocol', findings: [] });
        const finding = files[1]?.findings.find(({ code }) => code === 'K104');
        expect(finding?.range).toEqual({ start: { line: 2, character: 0 }, end: { line: 2, character: 11 } });
        expect(Object.keys(finding ?? {})).toEqual([
            'code',
            'name',
            'severity',
            'message',
            'why',
            'remedy',
            'source',
            'range',
            'related',
        ]);
    });

    test('--messages chooses the language of the findings; auto is that of the document', async () => {
        write('a.protocol', faulty);
        expect((await kantschrift(['check'], { cwd: folder, env: { LC_ALL: 'fr_BE.UTF-8' } })).out).toContain(
            'niet gemotiveerd',
        );
        expect((await kantschrift(['check', '--messages', 'fr'], { cwd: folder })).out).toContain(
            'erreur K104 L’autorisation du procureur du Roi n’est pas motivée.',
        );
    });

    test('--now decides what depends on today', async () => {
        write(
            'a.protocol',
            'protocol p: Titel\n  datum: 1 januari 2020\n  geldig: van 1 januari 2020 tot 31 december 2022\n',
        );
        const codes = async (now: string) => (await json(['--now', now])).files[0]?.findings.map(({ code }) => code);
        expect(await codes('2021-06-01')).not.toContain('K805');
        expect(await codes('1 juni 2023')).toContain('K805');
    });

    test('nothing is ever written', async () => {
        write('a.protocol', faulty);
        const before = statSync(join(folder, 'a.protocol'));
        await kantschrift(['check'], { cwd: folder });
        const after = statSync(join(folder, 'a.protocol'));
        expect([after.mtimeMs, after.size]).toEqual([before.mtimeMs, before.size]);
    });
});

test('a reader that stops early is no error', async () => {
    const { code, err } = await new Promise<{ code: number; err: string }>(resolve => {
        import('node:child_process').then(({ exec }) => {
            exec(
                `"${process.execPath}" node_modules/.cache/built/cli.cjs check --fail-on never examples/faulty | head -1`,
                { cwd: root },
                (error, _, stderr) => resolve({ code: error?.code ?? 0, err: stderr }),
            );
        });
    });
    expect(code).toBe(0);
    expect(err).toBe('');
});
