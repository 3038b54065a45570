import type { TextDocument } from 'langium';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Finding } from '../language/rules/judge.ts';

const severities = {
    error: DiagnosticSeverity.Error,
    warning: DiagnosticSeverity.Warning,
    info: DiagnosticSeverity.Information,
} as const;

/** A finding as an editor shows it: the words of the rule, with the reason, what to do and the article. */
export function diagnosticOf(
    { code, severity, message, why, remedy, source, place, related }: Finding,
    document: TextDocument,
): Diagnostic {
    const range = (start: number, end: number) => ({
        start: document.positionAt(start),
        end: document.positionAt(end),
    });
    return {
        range: range(place.start, place.end),
        severity: severities[severity],
        code,
        source: 'kantschrift',
        message: `${message}\n${why}\n→ ${remedy}\n${source}`,
        relatedInformation: related
            .filter(({ uri }) => uri === document.uri)
            .map(each => ({
                message: each.message,
                location: { uri: each.uri, range: range(each.place.start, each.place.end) },
            })),
    };
}
