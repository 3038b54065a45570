import { join } from 'node:path';
import { check } from './commands/check.ts';
import { checklist } from './commands/checklist.ts';
import { exit, hostTerminal } from './terminal.ts';

/** `npm start`: the examples, findings in a faulty one, a checklist, and how to try a text of one's own. */
const terminal = { ...hostTerminal(), cwd: join(import.meta.dirname, '..') };
const say = (text: string) => terminal.out(`${text}\n`);

say('› kantschrift check examples/*.protocol\n');
const code = await check(['examples/*.protocol'], { format: 'pretty', failOn: 'warning', messages: 'auto' }, terminal);
say('\n› kantschrift check examples/faulty/sociale-fraude.protocol\n');
await check(
    ['examples/faulty/sociale-fraude.protocol'],
    { format: 'pretty', failOn: 'never', messages: 'auto' },
    terminal,
);
say('\n› kantschrift checklist examples/ifg.nl.protocol\n');
await checklist('examples/ifg.nl.protocol', { messages: 'auto' }, terminal);
say('To try a text of your own, copy an example: cp examples/ifg.nl.protocol my.protocol');
say('Then: npm run -s kantschrift -- check my.protocol     (and: checklist my.protocol)');
process.exitCode = code === exit.findings ? exit.clean : code;
