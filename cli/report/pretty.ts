import { Chalk, type ChalkInstance } from 'chalk';
import stringWidth from 'string-width';
import type { Finding } from '../../language/rules/judge.ts';
import type { Severity } from '../../language/rules/rule.ts';
import { lineEnd, lineStart } from '../../language/text/line-bounds.ts';
import { messages } from '../messages.ts';
import { rangeOf } from './json.ts';
import type { Checked, ReportOptions } from './report.ts';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** For people at a terminal: each finding with its line, its reason and its article; a line of counts at the end. */
export function pretty(checked: readonly Checked[], { colours, locale }: ReportOptions): string {
    const chalk = new Chalk({ level: colours ? 1 : 0 });
    const blocks = checked.flatMap(each =>
        gravestFirst(each.judgement.findings).map(finding => findingBlock(each, finding, chalk)),
    );
    return `${[...blocks, summary(checked, locale, chalk)].join('\n')}\n`;
}

/** What must be repaired before what may be considered; otherwise in the order of the text. */
function gravestFirst(findings: readonly Finding[]): readonly Finding[] {
    return severities.flatMap(severity => findings.filter(finding => finding.severity === severity));
}

function findingBlock({ file, text, document, judgement }: Checked, finding: Finding, chalk: ChalkInstance): string {
    const words = messages[judgement.locale];
    const paint = { error: chalk.red, warning: chalk.yellow, info: chalk.cyan }[finding.severity];
    const { start } = rangeOf(finding.place, document);
    const number = String(start.line + 1);
    const gutter = ' '.repeat(number.length);
    const bar = chalk.dim('│');
    const lines = [
        `${paint.bold(`${words.severities[finding.severity]} ${finding.code}`)} ${chalk.bold(finding.message)}`,
        `${gutter} ${chalk.dim(`┌ ${file}:${start.line + 1}:${start.character + 1}`)}`,
        ...(document ? sourceLines(text, finding, number, gutter, bar, paint) : []),
        `${gutter} ${bar} ${chalk.dim(`${words.why}${words.colon}`)} ${finding.why}`,
        `${gutter} ${bar} ${chalk.dim(`${words.remedy}${words.colon}`)} ${finding.remedy}`,
        `${gutter} ${chalk.dim(`└ ${words.source}${words.colon}`)} ${finding.source} ${chalk.dim(`(${finding.name})`)}`,
    ];
    const related = finding.related.map(({ message, place, uri }) => {
        const at = document && uri === document.uri ? `${file}:${document.positionAt(place.start).line + 1}` : uri;
        return `${gutter} ${bar} ${message} (${at})`;
    });
    lines.splice(-1, 0, ...related);
    return `${lines.join('\n')}\n`;
}

/** The line of the text, and marks under the place; a place of several lines is marked on its first. */
function sourceLines(
    text: string,
    { place }: Finding,
    number: string,
    gutter: string,
    bar: string,
    paint: ChalkInstance,
): string[] {
    const from = Math.max(lineStart(text, place.start), place.start - shownBefore);
    const to = Math.min(
        lineEnd(text, place.start),
        Math.max(place.start + shownAfter, from + shownBefore + shownAfter),
    );
    const cut = (isCut: boolean) => (isCut ? '…' : '');
    const tabs = (words: string) => words.replaceAll('\t', '    ');
    const before = cut(from > lineStart(text, place.start)) + tabs(text.slice(from, place.start));
    const marked = tabs(text.slice(place.start, Math.min(place.end, to)).trimEnd());
    const rest = tabs(text.slice(place.start, to)) + cut(to < lineEnd(text, place.start));
    const marks = '^'.repeat(Math.max(1, stringWidth(marked)));
    const indent = ' '.repeat(stringWidth(before));
    return [`${number} ${bar} ${(before + rest).trimEnd()}`, `${gutter} ${bar} ${indent}${paint(marks)}`];
}

/** Of a very long line only what stands around the place: a paragraph from Word is one line. */
const shownBefore = 120;
const shownAfter = 160;

function summary(checked: readonly Checked[], locale: ReportOptions['locale'], chalk: ChalkInstance): string {
    const words = messages[locale];
    const all = checked.flatMap(({ judgement }) => judgement.findings);
    if (all.length === 0) return chalk.green(words.nothingFound(checked.length));
    const counts = severities.flatMap(severity => {
        const n = all.filter(finding => finding.severity === severity).length;
        return n === 0 ? [] : [words.counts[severity](n)];
    });
    return words.found(checked.length, counts.join(', '));
}
