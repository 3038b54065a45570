import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { URI } from 'langium';
import { judge } from '../language/rules/judge.ts';
import { createWorkspace } from '../language/workspace.ts';
import { testDay } from './support/language.ts';

/**
 * `npm run bench`: what it costs to parse, link and judge a text, warm, and how the cost grows. Machines differ and are
 * noisy, so every figure stands beside a yardstick measured in the same run: JSON.parse of the same text as 40 copies.
 */
const example = readFileSync(join(import.meta.dirname, '../examples/ifg.nl.protocol'), 'utf8');
const workspace = createWorkspace();
let count = 0;

async function check(text: string): Promise<number> {
    const document = workspace.add(URI.file(`/bench/${count++}.protocol`), text);
    await workspace.link();
    const { findings } = judge(document, { today: testDay });
    workspace.remove(document.uri);
    return findings.length;
}

/** A protocol of about so many lines: the example, with more participants, purposes, definitions and articles. */
function protocolOf(lines: number): string {
    const extra: string[] = [];
    for (let i = 0; extra.length < lines - example.split('\n').length; i++) {
        extra.push(
            '',
            `deelnemer dienst-${i}: Dienst ${i} te Leuven`,
            '  sector: hulpverlening',
            '  geheim: beroepsgeheim',
            `  opdracht: Hulp aan gezinnen in wijk ${i}, ook na de afsluiting van de casus.`,
            '',
            `artikel extra-${i}: Afspraak ${i}`,
            `  Dienst ${i} volgt de afspraken van artikel 1 op, zoals bedoeld in art. 458ter Sw., tot 28 februari 2029.`,
        );
    }
    return `${example}${extra.join('\n')}\n`;
}

async function median(run: () => unknown, times: number): Promise<number> {
    const taken: number[] = [];
    for (let i = 0; i < times; i++) {
        const start = performance.now();
        await run();
        taken.push(performance.now() - start);
    }
    return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

const tenKilobytes = example.slice(0, example.lastIndexOf('\n\n', 10_240));
for (let i = 0; i < 60; i++) await check(tenKilobytes);

const rows: string[][] = [['text', 'ms', '× yardstick', 'µs a line']];
for (const [name, text, times] of [
    ['10 KB', tenKilobytes, 60],
    ['1,000 lines', protocolOf(1_000), 15],
    ['3,000 lines', protocolOf(3_000), 9],
    ['10,000 lines', protocolOf(10_000), 5],
] as const) {
    const json = JSON.stringify(Array.from({ length: 40 }, () => text));
    const yardstick = await median(() => JSON.parse(json), times);
    const taken = await median(() => check(text), times);
    rows.push([
        name,
        taken.toFixed(1),
        (taken / yardstick).toFixed(1),
        ((1_000 * taken) / text.split('\n').length).toFixed(0),
    ]);
}
for (const row of rows) console.log(row.map((cell, i) => (i === 0 ? cell.padEnd(14) : cell.padStart(12))).join(''));
