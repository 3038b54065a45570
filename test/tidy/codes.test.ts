import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../language/analysis/facts.ts';
import type { Rule } from '../../language/rules/rule.ts';
import { open } from '../support/language.ts';
import { findingsInEveryLanguage, rulesInFolder } from '../support/rules.ts';
import { outdent, unmark } from '../support/texts.ts';

/**
 * Every code with its name and its severity: error, warning or information. This is the one list of them, and the promise
 * of stable codes: a line may be added, never renumbered, renamed or given to another rule, since texts and settings out
 * there name them. A code whose rule isn't written yet is taken all the same.
 */
const promised = `
    K001 syntax E, K002 conflict-marker E, K003 unknown-value E, K004 impossible-date E, K005 malformed-citation W
    K006 unresolved-reference E, K007 duplicate-name E, K008 repeated-key E, K009 mixed-languages W
    K010 placeholder-left E, K011 empty-text W, K012 suppression-without-reason E, K013 suppression-unused W
    K014 suppression-expired W, K015 suppression-unknown W, K016 unreadable-file E, K017 misplaced-key E
    K018 invisible-character W, K019 indentation-suspicious W, K020 element-deferred E
    K101 basis-missing E, K102 basis-not-eligible E, K103 circular-as-basis E, K104 consent-without-reasons E
    K105 consent-unidentified W, K106 consent-not-by-prosecutor E, K107 consent-after-start E
    K108 retroactive-effect W, K109 act-not-in-force E, K110 act-misdated E, K111 act-unidentified W
    K112 reporting-right-as-basis E, K113 ad-hoc-without-approval W, K114 ad-hoc-without-exception W
    K115 ad-hoc-without-consent E, K116 decree-under-new-code I, K117 article-renumbered I, K118 article-too-new W
    K119 consent-not-covering W, K120 consent-unsigned W, K121 consent-oral W, K122 amendment-without-consent W
    K123 act-without-clause I, K124 article-uncited I
    K201 purpose-missing E, K202 purpose-without-ground E, K203 purpose-outside-article E, K204 purpose-mixed W
    K205 offence-outside-article E, K206 purpose-off-its-ground W, K207 theme-needs-tie W, K208 purpose-repressive W
    K209 purpose-too-general I, K210 necessity-unargued I, K211 subsidiarity-unargued I, K212 organisation-uncited W
    K213 terrorism-uncited W, K214 offences-unspecified I, K215 purpose-restated-differently W
    K301 participants-missing E, K302 participant-alone E, K303 participants-open-ended W
    K304 secrecy-regime-missing I, K305 finalities-alike I, K306 secret-holder-missing I, K307 lawyer-participates W
    K308 participation-compelled E, K309 mission-missing I, K310 refusal-penalised W
    K401 arrangements-missing E, K402 initiative-missing W, K403 frequency-missing W, K404 decision-missing W
    K405 dissent-missing I, K406 prosecutor-decides-alone I, K407 relevance-filter-missing W, K408 chair-missing I
    K409 report-missing I, K410 feedback-missing I, K411 evaluation-missing I, K412 person-position-missing I
    K413 reverse-flow-unfounded I, K414 outside-meeting-uncovered W, K415 invitation-unspecified I
    K416 minors-unaddressed I, K417 data-protection-missing I, K418 exit-missing I, K419 reporting-duties-unstated I
    K501 confidentiality-missing W, K502 confidentiality-exempts E, K503 confidentiality-partial W
    K504 duty-to-speak E, K505 voluntariness-unsaid I, K506 use-limit-missing W, K507 use-limit-broadened E
    K508 onward-sharing W, K509 penalty-miscited W, K510 secrecy-lifted-in-general W
    K601 shared-secrecy-term W, K602 case-coordination-term W, K603 title-misplaced E
    K604 participation-cited-for-definition W, K605 circular-as-binding W, K606 legislation-denied W
    K607 conditions-cumulated W, K608 internal-article-missing W
    K701 required-participant-missing E, K702 participant-not-foreseen W, K703 purpose-beyond-framework E
    K704 wrong-convener E, K705 feedback-rule-breached E, K706 retention-exceeded E, K707 invitation-too-late E
    K708 criteria-incomplete E, K709 mandate-missing W, K710 clearance-missing W, K711 register-forbidden W
    K712 prior-care-missing W, K713 hierarchy-between-partners W, K714 mandated-services-unconsulted W
    K721 attendee-not-foreseen E, K722 outside-validity E, K723 purpose-not-foreseen E, K724 invited-late W
    K725 before-consent E, K731 organisation-inconsistent W, K732 protocol-duplicated I
    K733 language-versions-differ W
    K801 signatures-missing W, K802 signatory-unknown W, K803 period-inverted E, K804 participant-unsigned W
    K805 protocol-expired I, K806 evaluation-overdue I, K807 date-missing W, K808 validity-missing I
    K901 national-number E, K902 contact-details W, K903 person-named W, K904 health-detail W`;

const severities = { E: 'error', W: 'warning', I: 'info' } as const;
const catalogue = new Map(
    [...promised.matchAll(/(K\d{3}) ([a-z0-9-]+) ([EWI])\b/g)].map(
        ([, code = '', name, letter]) =>
            [code, { code, name, severity: severities[letter as keyof typeof severities] }] as const,
    ),
);
const files = await rulesInFolder();
const all = files.map(({ rule }) => rule);

test('no code and no name is promised twice', () => {
    const names = [...catalogue.values()].map(({ name }) => name);
    expect(catalogue.size).toBe([...promised.matchAll(/\bK\d{3}\b/g)].length);
    expect(new Set(names).size).toBe(names.length);
});

describe.each(files.map(({ file, rule }) => [basename(file, '.ts'), file, rule] as const))(
    '%s',
    (title, file, rule) => {
        test('is called as its file, and stands in the folder of its section', () => {
            expect(`${rule.code}-${rule.name}`).toBe(title);
            expect(dirname(file)).toMatch(new RegExp(`^k${rule.code[1]}-`));
        });

        test('has the code, the name and the severity that were promised', () => {
            const { code, name, severity } = rule;
            expect({ code, name, severity }).toEqual(catalogue.get(code));
        });

        test('shows two texts where it speaks and two where it is silent, in two languages', async () => {
            expect(rule.examples.length).toBeGreaterThanOrEqual(2);
            expect(rule.examples.filter(({ good }) => good !== undefined).length).toBeGreaterThanOrEqual(2);
            expect((await languagesOf(rule)).size).toBeGreaterThanOrEqual(2);
        });

        test('shows what its fix makes of a text, if it has one', async () => {
            const shows = rule.examples.some(({ fixed }) => fixed !== undefined);
            expect(shows || !(await hasFix(rule))).toBe(true);
        });
    },
);

async function languagesOf({ examples }: Rule): Promise<ReadonlySet<string>> {
    const languages = new Set<string>();
    for (const { bad } of examples) languages.add(factsOf(await open(unmark(outdent(bad)).text)).locale);
    return languages;
}

async function hasFix(rule: Rule): Promise<boolean> {
    for (const example of rule.examples) {
        const { findings } = await findingsInEveryLanguage(rule, example, all);
        if (findings.nl.some(({ fix }) => fix !== undefined)) return true;
    }
    return false;
}
