import { describe, expect, test } from 'vitest';
import type { Finding } from '../../language/rules/judge.ts';
import type { Rule } from '../../language/rules/rule.ts';
import { type Locale, locales } from '../../language/syntax/vocabulary/index.ts';
import { findingsInEveryLanguage, rulesInFolder } from '../support/rules.ts';

/** One sentence of a rule, in every language; `about` is the text it speaks of, whose words it may repeat. */
interface Sentence {
    readonly where: string;
    readonly words: Readonly<Record<Locale, string>>;
    readonly about: string;
}

const fields = ['message', 'why', 'remedy'] as const;
const files = await rulesInFolder();
const all = files.map(({ rule }) => rule);

/** « 12:30 » and addresses aside, French writes a blank before these. */
const blankless = /\p{L}[;:?!](?!\/\/)/u;

/** The quotation marks and apostrophes that a language does not use. */
const foreign: Readonly<Record<Locale, RegExp>> = {
    nl: /["“”„«»]|'/u,
    fr: /["“”„‘]|'/u,
    de: /["«»‘]|'/u,
    en: /["„«»]|'/u,
};

const pairs: Readonly<Record<Locale, readonly [RegExp, RegExp]>> = {
    // The closing mark is an apostrophe too.
    nl: [/‘/gu, /‘[^‘]*?’/gu],
    fr: [/«/gu, /«[ \u00a0\u202f][^«]*?[ \u00a0\u202f]»/gu],
    de: [/„/gu, /„[^„]*?“/gu],
    en: [/‘/gu, /‘[^‘]*?’/gu],
};

/** No sentence says that a protocol is lawful: this program cannot know. */
const claims: Readonly<Record<Locale, RegExp>> = {
    nl: /\b(?:protocol|overleg|toestemming|rechtsgrond|tekst) (?:is|zijn|was|blijft) (?:\p{L}+ )?(?:rechts)?(?:geldig|matig|wettig|wettelijk in orde|conform)|rechtmatig\b/iu,
    fr: /(?:protocole|concertation|autorisation|base légale|texte) (?:est|sont|reste) (?:\p{L}+ )?(?:légale?|licite|valable|valide|régulière?|conforme)s?\b/iu,
    de: /(?:Protokoll|Konzertierung|Erlaubnis|Rechtsgrundlage|Text) (?:ist|sind|bleibt) (?:\p{L}+ )?(?:rechtmäßig|gültig|zulässig|rechtens|gesetzeskonform)/iu,
    en: /(?:protocol|consultation|consent|legal basis|text) (?:is|are|remains) (?:\p{L}+ )?(?:lawful|legal|valid|compliant)\b/iu,
};

describe.each(files.map(({ rule }) => [`${rule.code} ${rule.name}`, rule] as const))('%s', (_, rule) => {
    test('speaks four languages, each in its own way', async () => {
        for (const { where, words, about } of await sentencesOf(rule)) {
            const spoken = locales.map(locale => words[locale].trim());
            expect(new Set(spoken).size, `${where}: ${spoken.join(' | ')}`).toBe(locales.length);
            expect(spoken, where).not.toContain('');
            for (const locale of locales) expect(slips(words[locale], locale, about), where).toEqual([]);
        }
    });
});

/** What is wrong with the marks and claims of a sentence. What stands in quotation marks is as somebody else writes it. */
function slips(sentence: string, locale: Locale, about: string): readonly string[] {
    const said = withoutRepeated(sentence, about);
    const [opening, whole] = pairs[locale];
    const own = said.replaceAll(whole, '…');
    return [
        ...(foreign[locale].test(own) ? [`a mark that ${locale} doesn't use: ${sentence}`] : []),
        ...(locale === 'fr' && blankless.test(own) ? [`no blank before the mark: ${sentence}`] : []),
        ...(said.match(opening)?.length === said.match(whole)?.length
            ? []
            : [`quotation marks don't match: ${sentence}`]),
        ...(claims[locale].test(own) ? [`claims that something is lawful: ${sentence}`] : []),
    ];
}

/** The words that a sentence repeats from the text it speaks of keep the marks that the drafter gave them. */
function withoutRepeated(sentence: string, about: string): string {
    return sentence.replace(/\S*["'“”„«»‘]\S*/gu, word => (about.includes(word.replace(/[.,;:]+$/, '')) ? '…' : word));
}

/** What a rule says by itself, and what it says of its examples. */
async function sentencesOf(rule: Rule): Promise<readonly Sentence[]> {
    const said = fixedSentences(rule);
    for (const [i, example] of rule.examples.entries()) {
        const { text, findings } = await findingsInEveryLanguage(rule, example, all);
        for (const [j] of findings.nl.entries())
            for (const field of fields) said.push(ofFindings(`example ${i + 1}`, field, j, findings, text));
    }
    return said;
}

function fixedSentences({ requirement, ...rule }: Rule): Sentence[] {
    const manners = [rule, ...Object.values(rule.cases ?? {})];
    const wordings = [requirement, ...manners.flatMap(manner => fields.map(field => manner[field]))];
    return wordings.flatMap(wording => {
        const said = wording && locales.map(locale => [locale, wording[locale]] as const);
        if (!said?.every((pair): pair is readonly [Locale, string] => typeof pair[1] === 'string')) return [];
        return [{ where: said[0]?.[1] ?? '', words: Object.fromEntries(said) as Sentence['words'], about: '' }];
    });
}

function ofFindings(
    where: string,
    field: (typeof fields)[number],
    index: number,
    findings: Readonly<Record<Locale, readonly Finding[]>>,
    about: string,
): Sentence {
    const said = locales.map(locale => [locale, findings[locale][index]?.[field] ?? ''] as const);
    return { where, words: Object.fromEntries(said) as Sentence['words'], about };
}
