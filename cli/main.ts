#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { type CheckOptions, check } from './commands/check.ts';
import { checklist } from './commands/checklist.ts';
import { messagesOption, nowOption, type SharedOptions } from './commands/options.ts';
import { exit, hostTerminal, type Terminal } from './terminal.ts';

/** Runs the command line; returns the exit code: 0 clean, 1 findings, 2 wrong use, 3 internal error. */
async function main(args: readonly string[], terminal: Terminal): Promise<number> {
    let code: number = exit.clean;
    const program = new Command('kantschrift')
        .description(
            'Notes in the margin of a case-consultation protocol (art. 458ter / 353 § 2 of the Belgian Criminal Code)',
        )
        .version(packageJson.version)
        .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
        .showHelpAfterError('(kantschrift --help tells more)')
        .exitOverride();
    program
        .command('check')
        .description('judge protocol texts and say what is missing or contradicts the law')
        .argument(
            '[paths...]',
            'files, folders, globs; - for standard input; without any: every .protocol below this folder',
        )
        .addOption(
            new Option('--format <format>', 'how findings are shown').choices(['pretty', 'json']).default('pretty'),
        )
        .addOption(
            new Option('--fail-on <severity>', 'the least severity that makes the exit code 1')
                .choices(['error', 'warning', 'info', 'never'])
                .default('error'),
        )
        .addOption(messagesOption())
        .addOption(nowOption(terminal))
        .action(async (paths: string[], options: CheckOptions) => {
            code = await check(paths, options, terminal);
        });
    program
        .command('checklist')
        .description('the requirements of the article, met or not, each with the line that meets it')
        .argument('<file>', 'a protocol; - for standard input')
        .addOption(messagesOption())
        .addOption(nowOption(terminal))
        .action(async (file: string, options: SharedOptions) => {
            code = await checklist(file, options, terminal);
        });
    try {
        await program.parseAsync(args, { from: 'user' });
    } catch (error) {
        if (!(error instanceof CommanderError)) throw error;
        return error.exitCode === 0 ? exit.clean : exit.usage;
    }
    return code;
}

// `kantschrift check | head` closes the pipe early; that is no error of anybody.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? exit.clean);
    throw error;
});

main(process.argv.slice(2), hostTerminal()).then(
    code => {
        process.exitCode = code;
    },
    (error: unknown) => {
        process.stderr.write(
            `kantschrift: internal error: ${error instanceof Error ? (error.stack ?? error.message) : error}\n`,
        );
        process.exitCode = exit.internal;
    },
);
