import { Chalk, type ChalkInstance } from 'chalk';
import type { Requirement } from '../../language/rules/judge.ts';
import { standardInput } from '../files.ts';
import { load } from '../load.ts';
import { type Messages, messages } from '../messages.ts';
import { rangeOf } from '../report/json.ts';
import type { Checked } from '../report/report.ts';
import { exit, localeOf, type Terminal } from '../terminal.ts';
import { judgeLoaded, tell, tellFailures } from './check.ts';
import type { SharedOptions } from './options.ts';

/** The requirements, each with its article and the line that meets it. Exit 1 if one of the article's is not met. */
export async function checklist(file: string, options: SharedOptions, terminal: Terminal): Promise<number> {
    const { loaded, problems } = await load([file], terminal);
    const locale = options.messages === 'auto' ? undefined : options.messages;
    for (const problem of problems)
        terminal.err(`kantschrift: ${tell(problem, [file], locale ?? localeOf(terminal.env))}\n`);
    const wanted = loaded.filter(each => each.file === standardInput || file !== standardInput);
    const checked = wanted.map(each =>
        judgeLoaded(each, { today: options.now ?? terminal.today, locale }, localeOf(terminal.env)),
    );
    for (const each of checked) terminal.out(listOf(each, new Chalk({ level: terminal.colours ? 1 : 0 })));
    if (tellFailures(checked, terminal)) return exit.internal;
    if (problems.length > 0) return exit.usage;
    const isUnmet = checked.some(({ judgement }) =>
        judgement.requirements.some(({ asked, state }) => asked === 'by-law' && state === 'not-met'),
    );
    return isUnmet ? exit.findings : exit.clean;
}

function listOf(checked: Checked, chalk: ChalkInstance): string {
    const { file, judgement, document } = checked;
    const words = messages[judgement.locale];
    const isProtocol = document !== undefined && judgement.requirements.length > 0;
    if (!isProtocol) return `${chalk.bold(file)}\n${judgement.findings[0]?.message ?? words.checklist.noProtocol}\n`;
    const group = (asked: Requirement['asked'], title: string) => {
        const items = judgement.requirements.filter(requirement => requirement.asked === asked);
        const met = items.filter(({ state }) => state === 'met').length;
        return [
            chalk.bold(`${title} — ${words.checklist.total(met, items.length)}`),
            ...items.map(item => lineOf(item, checked, words, chalk)),
            '',
        ];
    };
    return [
        chalk.bold(file),
        '',
        ...group('by-law', words.checklist.byLaw),
        ...group('by-practice', words.checklist.byPractice),
        chalk.dim(words.checklist.disclaimer),
        '',
    ].join('\n');
}

const signs = { met: '✓', 'not-met': '✗', 'not-judged': '–' } as const;

function lineOf(
    { title, source, state, evidence, findings }: Requirement,
    { document }: Checked,
    words: Messages,
    chalk: ChalkInstance,
): string {
    const paint = { met: chalk.green, 'not-met': chalk.red, 'not-judged': chalk.dim }[state];
    const [first] = state === 'met' ? evidence : findings;
    const line = first && `${words.line} ${rangeOf(first.place, document).start.line + 1}`;
    const by = evidence.find(each => each.by !== undefined)?.by;
    const where =
        state === 'met' && by !== undefined ? `${words.checklist.by} ${by}` : state === 'not-judged' ? undefined : line;
    const details = [words.checklist.states[state], where, source].filter(Boolean).join(' · ');
    const why = state === 'not-met' ? `\n      ${findings.map(({ message }) => message).join(' ')}` : '';
    return `  ${paint(`${signs[state]} ${title}`)}\n      ${chalk.dim(details)}${why}`;
}
