import type { LangiumDocument } from 'langium';
import { type Facts, freshFacts } from '../analysis/facts.ts';
import type { Unreadable } from '../analysis/limits.ts';
import { contains, type Place } from '../analysis/place.ts';
import { isInForce, names, type Suppression } from '../analysis/suppressions.ts';
import type { ProtocolText } from '../generated/ast.ts';
import { say } from '../i18n/words.ts';
import { cite } from '../law/sources.ts';
import type { IsoDate } from '../syntax/values/date.ts';
import type { Locale } from '../syntax/vocabulary/index.ts';
import { rules as allRules } from './index.ts';
import type { Context, Evidence, Fault, Fix, Rule, Severity } from './rule.ts';

/** A finding in words: what VS Code, the terminal and the pull request show alike. */
export interface Finding {
    readonly code: Rule['code'];
    readonly name: string;
    readonly severity: Severity;
    readonly message: string;
    readonly why: string;
    readonly remedy: string;
    readonly source: string;
    readonly place: Place;
    readonly related: readonly { readonly message: string; readonly place: Place; readonly uri: string }[];
    readonly fix?: Fix;
}

/** What became of one requirement; `not judged` where the rule neither found it nor its absence. */
export interface Requirement {
    readonly code: string;
    readonly title: string;
    readonly source: string;
    /** Asked by the article itself, or by good practice around it. */
    readonly asked: 'by-law' | 'by-practice';
    readonly state: 'met' | 'not-met' | 'not-judged';
    readonly evidence: readonly { readonly place: Place; readonly by?: string }[];
    readonly findings: readonly Finding[];
}

export interface Judgement {
    readonly locale: Locale;
    readonly findings: readonly Finding[];
    readonly requirements: readonly Requirement[];
    /** Findings that a person has accepted, with a reason. */
    readonly suppressed: readonly { readonly finding: Finding; readonly by: Suppression }[];
    /** Rules that threw: a fault of this program, never of the text. */
    readonly failures: readonly { readonly code: string; readonly error: unknown }[];
}

export interface JudgeOptions {
    readonly today: IsoDate;
    /** The language of the findings; without it that of the document. */
    readonly locale?: Locale | undefined;
    /** Only these rules, for tests of one rule. */
    readonly rules?: readonly Rule[];
}

/** Applies every rule to a parsed and linked document. Pure: the same document, options and law give the same answer. */
export function judge(document: LangiumDocument<ProtocolText>, options: JudgeOptions): Judgement {
    const facts = freshFacts(document);
    const { today, locale = facts.locale, rules = allRules } = options;
    const failures: { code: string; error: unknown }[] = [];
    const run = (some: readonly Rule[], context: Context) =>
        some.map(rule => ({ rule, ...apply(rule, facts, context, failures) }));
    const context: Context = { today, locale, rules: allRules, unused: [] };
    const results = run(
        rules.filter(({ last }) => !last),
        context,
    );
    const found = onlyUnreadable(giveWay(wordAll(results, facts, context), rules));
    const inForce = facts.suppressions.filter(suppression => isInForce(suppression, today));
    const silenced = (finding: Finding) => inForce.filter(suppression => suppresses(suppression, finding));
    const unused = facts.suppressions.filter(
        each => !inForce.includes(each) || !found.some(finding => suppresses(each, finding)),
    );
    const later = wordAll(
        run(
            rules.filter(({ last }) => last),
            { ...context, unused: unused.filter(each => inForce.includes(each)) },
        ),
        facts,
        context,
    );
    return {
        locale,
        findings: [...found.filter(finding => silenced(finding).length === 0), ...later].sort(byPlace),
        requirements: results.flatMap(({ rule, evidence }) => requirement(rule, evidence, found, facts, context)),
        suppressed: found.flatMap(finding =>
            silenced(finding)
                .slice(0, 1)
                .map(by => ({ finding, by })),
        ),
        failures,
    };
}

/**
 * The one finding about a text that can't be read, for a host that knows so before it parses.
 *
 * @throws nothing; without K016 among the rules it gives no finding
 */
export function judgeUnreadable(
    reason: Unreadable,
    { today, locale = 'en', rules = allRules }: JudgeOptions,
): Judgement {
    const rule = rules.find(({ code }) => code === 'K016');
    const at = { start: 0, end: 0 };
    const findings = rule
        ? [inWords(rule, { at, case: reason, data: undefined }, undefined, { today, locale, rules, unused: [] })]
        : [];
    return { locale, findings, requirements: [], suppressed: [], failures: [] };
}

interface Result {
    readonly rule: Rule;
    readonly faults: readonly Fault<unknown>[];
    readonly evidence: readonly Evidence[];
}

/** The findings in words, without those from a region of conflict markers, which is one finding by itself. */
function wordAll(results: readonly Result[], facts: Facts, context: Context): Finding[] {
    const conflicts = facts.problems.flatMap(problem =>
        problem.kind === 'conflict' ? [{ start: problem.start, end: problem.regionEnd }] : [],
    );
    const isOutside = (rule: Rule, at: Place) =>
        rule.code === 'K002' || !conflicts.some(region => contains(region, at));
    return results.flatMap(({ rule, faults }) =>
        faults.filter(({ at }) => isOutside(rule, at)).map(fault => inWords(rule, fault, facts, context)),
    );
}

/** Of a text that can't be read nothing else is said. */
function onlyUnreadable(findings: readonly Finding[]): readonly Finding[] {
    const alone = findings.filter(({ code }) => code === 'K016');
    return alone.length > 0 ? alone : findings;
}

/** One place, one mistake: of a modest rule and another one that speak there, the graver one is heard; else the other. */
function giveWay(findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
    const modest = new Set(rules.filter(({ givesWay }) => givesWay).map(({ code }) => code));
    const loud = new Map<number, Finding[]>();
    for (const finding of findings) {
        if (modest.has(finding.code)) continue;
        const here = loud.get(finding.place.start) ?? [];
        loud.set(finding.place.start, [...here, finding]);
    }
    const quiet = findings.filter(({ code }) => modest.has(code));
    const lost = new Set(
        quiet.flatMap(each => {
            const others = loud.get(each.place.start) ?? [];
            const isGravest = others.every(({ severity }) => grades.indexOf(severity) > grades.indexOf(each.severity));
            return isGravest ? others : [each];
        }),
    );
    return findings.filter(finding => !lost.has(finding));
}

const grades: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings about suppressions and about a text that can't be read can't be accepted away. */
const unsuppressible = ['K002', 'K012', 'K013', 'K014', 'K015', 'K016'];

function suppresses(suppression: Suppression, finding: Finding): boolean {
    const { start, end } = suppression.scope;
    return (
        names(suppression, finding) &&
        !unsuppressible.includes(finding.code) &&
        start <= finding.place.start &&
        finding.place.start <= end
    );
}

function apply(
    rule: Rule,
    facts: Facts,
    context: Context,
    failures: { code: string; error: unknown }[],
): Omit<Result, 'rule'> {
    const faults: Fault<unknown>[] = [];
    const evidence: Evidence[] = [];
    try {
        for (const outcome of rule.check(facts, context)) {
            if ('met' in outcome) evidence.push(outcome);
            else faults.push(outcome);
        }
    } catch (error) {
        failures.push({ code: rule.code, error });
    }
    return { faults, evidence };
}

/** The words and the grade of a finding are the rule's, of its case where it states one. */
function inWords(rule: Rule, fault: Fault<unknown>, facts: Facts | undefined, context: Context): Finding {
    const manner = { ...rule, ...(fault.case === undefined ? {} : rule.cases?.[fault.case]) };
    const { locale } = context;
    const uri = facts?.document.uri.toString() ?? '';
    return {
        code: rule.code,
        name: rule.name,
        severity: manner.severity,
        message: say(manner.message, locale, fault.data),
        why: say(manner.why, locale, fault.data),
        remedy: say(manner.remedy, locale, fault.data),
        source: cite(rule.source, locale, facts?.date ?? context.today),
        place: { start: fault.at.start, end: fault.at.end },
        related: (fault.related ?? []).map(({ start, end, message, document }) => ({
            message: message[locale],
            place: { start, end },
            uri: document?.uri.toString() ?? uri,
        })),
        ...(fault.fix && { fix: fault.fix }),
    };
}

function requirement(
    rule: Rule,
    all: readonly Evidence[],
    found: readonly Finding[],
    facts: Facts,
    context: Context,
): Requirement[] {
    if (!rule.requirement || !facts.isProtocol || rule.applies?.(facts) === false) return [];
    // What still has to be filled in (K010) is not there yet.
    const gaps = found.filter(({ code }) => code === 'K010');
    const gapsIn = ({ met, by }: Evidence) =>
        by === undefined ? gaps.filter(({ place }) => contains(met, place)) : [];
    const evidence = all.filter(each => gapsIn(each).length === 0);
    const findings = [...found.filter(({ code }) => code === rule.code), ...all.flatMap(gapsIn)];
    const state = findings.length > 0 ? 'not-met' : evidence.length > 0 ? 'met' : 'not-judged';
    const byLaw = rule.severity !== 'info' && rule.source.some(source => source.kind === 'article');
    return [
        {
            code: rule.code,
            title: rule.requirement[context.locale],
            source: cite(rule.source, context.locale, facts.date ?? context.today),
            asked: byLaw ? 'by-law' : 'by-practice',
            state,
            evidence: evidence.map(({ met, by }) => ({ place: met, ...(by !== undefined && { by }) })),
            findings,
        },
    ];
}

function byPlace(a: Finding, b: Finding): number {
    return a.place.start - b.place.start || a.place.end - b.place.end || a.code.localeCompare(b.code);
}
