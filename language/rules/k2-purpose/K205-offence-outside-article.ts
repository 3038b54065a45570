import { entriesOf, valuePlace } from '../../analysis/entries.ts';
import type { Facts } from '../../analysis/facts.ts';
import { enumerate } from '../../i18n/words.ts';
import { newCodeFrom, terroristOffences } from '../../law/provisions.ts';
import { article } from '../../law/sources.ts';
import { type ArticleRange, type Citation, compareArticles, findCitations } from '../../syntax/values/citation.ts';
import type { IsoDate } from '../../syntax/values/date.ts';
import { defineRule } from '../rule.ts';

/**
 * Art. 458ter, § 1, al. 2: "de misdrijven bedoeld in Titel Iter van Boek II", arts. 137–141ter; in the new Code title 4,
 * chapter 1, arts. 371–388. A citation that names no Code, or another act, is for a reader.
 */
export default defineRule<{ articles: readonly string[] }>({
    code: 'K205',
    name: 'offence-outside-article',
    severity: 'error',
    source: [article('458ter', 1, 2)],
    message: {
        nl: ({ articles }) => `Geen terroristisch misdrijf: art. ${enumerate(articles, 'nl')} van het Strafwetboek.`,
        fr: ({ articles }) => `Hors des infractions terroristes : art. ${enumerate(articles, 'fr')} du Code pénal.`,
        de: ({ articles }) => `Keine terroristische Straftat: Art. ${enumerate(articles, 'de')} des Strafgesetzbuches.`,
        en: ({ articles }) =>
            `Not among the terrorist offences: art. ${enumerate(articles, 'en')} of the Criminal Code.`,
    },
    why: {
        nl: 'Het artikel bedoelt enkel de terroristische misdrijven van Boek II, Titel Iter (art. 137 tot 141ter), in het nieuwe Strafwetboek titel 4, hoofdstuk 1 (art. 371 tot 388).',
        fr: 'L’article ne vise que les infractions terroristes du Livre II, Titre Iter (art. 137 à 141ter), dans le nouveau Code pénal titre 4, chapitre 1er (art. 371 à 388).',
        de: 'Der Artikel meint nur die terroristischen Straftaten des Buches II, Titel Iter (Art. 137 bis 141ter), im neuen Strafgesetzbuch Titel 4, Kapitel 1 (Art. 371 bis 388).',
        en: 'The article means only the terrorist offences of Book II, Titel Iter (art. 137 to 141ter), in the new Criminal Code title 4, chapter 1 (art. 371 to 388).',
    },
    remedy: {
        nl: 'Laat dit misdrijf weg, of organiseer het overleg voor een grond waar het bij hoort.',
        fr: 'Supprimez cette infraction, ou rattachez-la à une finalité dont elle relève.',
        de: 'Streichen Sie diese Straftat, oder ordnen Sie sie einem Zweck zu, zu dem sie gehört.',
        en: 'Leave this offence out, or place it under a purpose to which it belongs.',
    },
    examples: [
        {
            bad: `
                protocol livc: LIVC R
                  datum: 3 maart 2020

                doel: terroristische misdrijven
                  misdrijven: art. 137 tot 141ter Sw., <|art. 324ter Sw.|>
            `,
            good: `
                protocol livc: LIVC R
                  datum: 3 maart 2026

                doel: terroristische misdrijven
                  misdrijven: art. 140bis Sw., art. 373 tot 375 van het nieuwe Strafwetboek, art. 5 van de wet van 30 juli 2018, art. 476
            `,
        },
        {
            bad: `
                finalité: infractions terroristes
                  infractions: <|art. 398 C. pén.|>, art. 140 C. pén.
            `,
            good: `
                finalité: intégrité physique et psychique
                  infractions: art. 398 C. pén.

                finalité: infractions terroristes
                  infractions: art. 375 C. pén.
            `,
        },
        {
            bad: `
                protocol livc: LIVC R
                  datum: 3 maart 2020

                doel: terroristische misdrijven
                  misdrijven: <|art. 375 Sw.|>
            `,
            good: `
                protocol livc: LIVC R
                  datum: 3 oktober 2026

                doel: terroristische misdrijven
                  misdrijven: art. 137 Sw., art. 371 Sw.
            `,
        },
        {
            bad: `
                Zweck: terroristische Straftaten
                  Straftaten: <|Art. 140 des neuen Strafgesetzbuches|>
            `,
        },
    ],
    *check(facts) {
        for (const { node, ground } of facts.aims) {
            if (ground !== 'terrorist-offences') continue;
            for (const entry of entriesOf(node, 'offences')) {
                const { start, end } = valuePlace(entry);
                for (const citation of findCitations(facts.text.slice(start, end))) {
                    const articles = outside(facts, citation).map(written);
                    const at = { start: start + citation.start, end: start + citation.end };
                    if (articles.length > 0) yield { at, data: { articles } };
                }
            }
        }
    },
});

/** The articles of a citation that lie in neither of the ranges that it may mean. */
function outside(facts: Facts, { articles, act }: Citation): readonly ArticleRange[] {
    const kind = act?.kind;
    if (kind !== 'penal-code' && kind !== 'new-penal-code') return [];
    const { old, new: current } = terroristOffences;
    const ranges: readonly ArticleRange[] =
        kind === 'new-penal-code' ? [current] : foresees(facts) ? [old, current] : [old];
    return articles.filter(cited => !ranges.some(range => isWithin(cited, range)));
}

/**
 * May "the Criminal Code" mean the new one here? Not in a text from before the law that made it; afterwards a protocol may
 * look ahead. The old numbers stay understood for ever: acts still cite them.
 */
function foresees({ date, validity }: Facts): boolean {
    const isLongLived = validity?.to === undefined || validity.to >= newCodeFrom;
    return date === undefined || date >= newCodeFrom || (date >= newCodeMade && isLongLived);
}

/** The laws of 29 February 2024 introducing Books I and II of the new Code. */
const newCodeMade = '2024-02-29' as IsoDate;

function isWithin({ from, to }: ArticleRange, range: ArticleRange): boolean {
    return compareArticles(from, range.from) >= 0 && compareArticles(to, range.to) <= 0;
}

function written({ from, to }: ArticleRange): string {
    return from === to ? from : `${from}–${to}`;
}
