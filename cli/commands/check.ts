import type { LangiumDocument } from 'langium';
import type { Unreadable } from '../../language/analysis/limits.ts';
import type { ProtocolText } from '../../language/generated/ast.ts';
import { type Judgement, type JudgeOptions, judge, judgeUnreadable } from '../../language/rules/judge.ts';
import type { Severity } from '../../language/rules/rule.ts';
import type { FileProblem } from '../files.ts';
import { type Loaded, load } from '../load.ts';
import { messages } from '../messages.ts';
import { json } from '../report/json.ts';
import { pretty } from '../report/pretty.ts';
import type { Checked, ReportOptions } from '../report/report.ts';
import { exit, localeOf, type Terminal } from '../terminal.ts';
import type { SharedOptions } from './options.ts';

export interface CheckOptions extends SharedOptions {
    readonly format: 'pretty' | 'json';
    readonly failOn: Severity | 'never';
}

const formats = { pretty, json } satisfies Record<
    string,
    (checked: readonly Checked[], options: ReportOptions) => string
>;

/** Judges files and reports; writes nothing. */
export async function check(paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<number> {
    const { loaded, problems } = await load(paths, terminal);
    const locale = options.messages === 'auto' ? undefined : options.messages;
    const checked = loaded.map(each =>
        judgeLoaded(each, { today: options.now ?? terminal.today, locale: locale }, localeOf(terminal.env)),
    );
    const spoken = locale ?? onlyLocale(checked) ?? localeOf(terminal.env);
    for (const problem of problems) terminal.err(`kantschrift: ${tell(problem, paths, spoken)}\n`);
    if (checked.length > 0 || options.format === 'json') {
        terminal.out(formats[options.format](checked, { colours: terminal.colours, locale: spoken }));
    }
    return tellFailures(checked, terminal)
        ? exit.internal
        : problems.length > 0
          ? exit.usage
          : isFailing(checked, options.failOn)
            ? exit.findings
            : exit.clean;
}

export function judgeLoaded(
    { file, content }: Loaded,
    options: JudgeOptions,
    fallback: JudgeOptions['locale'],
): Checked {
    if (isDocument(content))
        return {
            file,
            text: content.textDocument.getText(),
            document: content.textDocument,
            judgement: judge(content, options),
        };
    return {
        file,
        text: '',
        document: undefined,
        judgement: judgeUnreadable(content, { ...options, locale: options.locale ?? fallback }),
    };
}

function isDocument(content: LangiumDocument<ProtocolText> | Unreadable): content is LangiumDocument<ProtocolText> {
    return typeof content === 'object';
}

/** The language of all documents, if they have one in common. */
function onlyLocale(checked: readonly Checked[]): JudgeOptions['locale'] {
    const [first, ...others] = new Set(
        checked.filter(({ document }) => document).map(({ judgement }) => judgement.locale),
    );
    return others.length === 0 ? first : undefined;
}

/** One line for what can't be read. */
export function tell({ path, kind }: FileProblem, paths: readonly string[], locale: keyof typeof messages): string {
    const { problems, nothingBelow } = messages[locale];
    return paths.length === 0 && kind === 'no-protocols' ? nothingBelow : `${path}: ${problems[kind]}`;
}

/** A rule that throws is a fault of this program: said on standard error, with the file. */
export function tellFailures(
    checked: readonly { file: string; judgement: Judgement }[],
    { env, err }: Terminal,
): boolean {
    const failures = checked.flatMap(({ file, judgement }) =>
        judgement.failures.map(failure => ({ file, ...failure })),
    );
    for (const { file, code, error } of failures)
        err(`kantschrift: ${file}: ${messages[localeOf(env)].internal(code)} (${error})\n`);
    return failures.length > 0;
}

const grades: readonly (Severity | 'never')[] = ['never', 'error', 'warning', 'info'];

function isFailing(checked: readonly Checked[], failOn: CheckOptions['failOn']): boolean {
    return checked.some(({ judgement }) =>
        judgement.findings.some(({ severity }) => grades.indexOf(severity) <= grades.indexOf(failOn)),
    );
}
