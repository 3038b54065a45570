import type { TextDocument } from 'langium';
import type { Place } from '../../language/analysis/place.ts';
import type { Finding } from '../../language/rules/judge.ts';
import type { Checked } from './report.ts';

/** One entry a file, also for files without findings; positions are zero-based, as in LSP. */
export function json(checked: readonly Checked[]): string {
    const files = checked.map(({ file, document, judgement }) => ({
        file,
        findings: judgement.findings.map(finding => findingOf(finding, document)),
    }));
    return `${JSON.stringify(files, null, 2)}\n`;
}

function findingOf(
    { code, name, severity, message, why, remedy, source, place, related }: Finding,
    document: TextDocument | undefined,
) {
    return {
        code,
        name,
        severity,
        message,
        why,
        remedy,
        source,
        range: rangeOf(place, document),
        related: related.map(each => ({
            message: each.message,
            uri: each.uri,
            range: rangeOf(each.place, document?.uri === each.uri ? document : undefined),
        })),
    };
}

/** Where a place is in lines and characters; the start of the file if its text isn't known. */
export function rangeOf({ start, end }: Place, document: TextDocument | undefined) {
    if (!document) return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    return { start: document.positionAt(start), end: document.positionAt(end) };
}
