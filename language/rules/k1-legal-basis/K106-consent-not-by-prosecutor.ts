import { basisPlace } from '../../analysis/bases.ts';
import { entryOf, textOf, valuePlace } from '../../analysis/entries.ts';
import { capacitiesIn, type NamedCapacity, speaksOfProsecutor } from '../../analysis/prosecutor.ts';
import { enumerate, quote } from '../../i18n/words.ts';
import { article } from '../../law/sources.ts';
import type { Locale } from '../../syntax/vocabulary/index.ts';
import { defineRule } from '../rule.ts';

/**
 * Art. 458ter, § 1, al. 1: "toestemming van de procureur des Konings". A substitute or "het parket" acts for him. Whether
 * another magistrate of the public prosecutor's service may, the article doesn't say.
 */
export default defineRule<{ authorities: readonly string[] }, 'magistrate'>({
    code: 'K106',
    name: 'consent-not-by-prosecutor',
    severity: 'error',
    source: [article('458ter', 1, 1)],
    message: {
        nl: ({ authorities }) =>
            `De toestemming is verleend door iemand anders dan de procureur des Konings: ${quoted(authorities, 'nl')}.`,
        fr: ({ authorities }) =>
            `L’autorisation est accordée par une autre autorité que le procureur du Roi : ${quoted(authorities, 'fr')}.`,
        de: ({ authorities }) =>
            `Die Erlaubnis wurde von jemand anderem als dem Prokurator des Königs erteilt: ${quoted(authorities, 'de')}.`,
        en: ({ authorities }) =>
            `The consent is given by someone other than the procureur des Konings: ${quoted(authorities, 'en')}.`,
    },
    why: {
        nl: 'Het artikel geeft die bevoegdheid aan de procureur des Konings en aan niemand anders.',
        fr: 'L’article donne cette compétence au procureur du Roi et à personne d’autre.',
        de: 'Der Artikel gibt diese Befugnis dem Prokurator des Königs und niemandem sonst.',
        en: 'The article gives this power to the procureur des Konings and to nobody else.',
    },
    remedy: {
        nl: 'Vraag de met redenen omklede toestemming van de procureur des Konings.',
        fr: 'Demandez l’autorisation motivée du procureur du Roi.',
        de: 'Ersuchen Sie um die mit Gründen versehene Erlaubnis des Prokurators des Königs.',
        en: 'Ask for the reasoned consent of the procureur des Konings.',
    },
    cases: {
        magistrate: {
            severity: 'warning',
            why: {
                nl: 'Het artikel noemt enkel de procureur des Konings; of een ander lid van het openbaar ministerie deze toestemming kan geven, zegt het niet.',
                fr: 'L’article ne cite que le procureur du Roi ; il ne dit pas si un autre membre du ministère public peut donner cette autorisation.',
                de: 'Der Artikel nennt nur den Prokurator des Königs; ob ein anderes Mitglied der Staatsanwaltschaft diese Erlaubnis erteilen kann, sagt er nicht.',
                en: 'The article names only the procureur des Konings; whether another member of the public prosecutor’s service can give this consent, it does not say.',
            },
            remedy: {
                nl: 'Laat ook de procureur des Konings zijn toestemming geven, of ga na of deze volstaat.',
                fr: 'Obtenez aussi l’autorisation du procureur du Roi, ou vérifiez si celle-ci suffit.',
                de: 'Holen Sie auch die Erlaubnis des Prokurators des Königs ein, oder prüfen Sie, ob diese genügt.',
                en: 'Obtain the consent of the procureur des Konings too, or check whether this one is enough.',
            },
        },
    },
    examples: [
        {
            bad: `
                rechtsgrond: toestemming van de procureur des Konings
                  verleend door: <|de burgemeester van Leuven|>
            `,
            good: `
                rechtsgrond: toestemming van de procureur des Konings
                  verleend door: het parket te Leuven, op vraag van de burgemeester
            `,
        },
        {
            bad: `
                base légale: autorisation motivée du procureur du Roi
                  accordée par: <|le juge d’instruction|>
            `,
            good: `
                base légale: autorisation motivée du procureur du Roi
                  accordée par: le premier substitut, au nom du procureur du Roi de Namur
            `,
        },
        {
            bad: `
                rechtsgrond: toestemming van de procureur des Konings
                  verleend door: <|federale procureur|>
            `,
            good: `
                rechtsgrond: toestemming van de procureur des Konings
                  verleend door: de procureur des Konings en de arbeidsauditeur
            `,
        },
        {
            bad: `
                rechtsgrond: <|met redenen omklede toestemming van de korpschef|>
            `,
            good: `
                rechtsgrond: toestemming van de procureur des Konings, na advies van de korpschef
                  verleend door: mevrouw Peeters
            `,
        },
        {
            bad: `
                Rechtsgrundlage: Erlaubnis des Prokurators des Königs
                  erteilt von: <|Generalprokurator|>
            `,
            good: `
                Rechtsgrundlage: Erlaubnis des Prokurators des Königs
                  erteilt von: die Staatsanwaltschaft Eupen
            `,
        },
    ],
    *check(facts) {
        for (const basis of facts.consents) {
            const grantedBy = entryOf(basis.node, 'granted-by');
            const words = giverIn(grantedBy ? textOf(grantedBy) : (basis.node.kind ?? ''));
            const at = grantedBy ? valuePlace(grantedBy) : basisPlace(basis);
            const others = otherAuthorities(words);
            const [first] = others;
            if (!first) continue;
            const data = { authorities: others.map(other => other.words) };
            if (others.some(isMagistrate)) yield { at, data, case: 'magistrate' };
            else yield { at, data };
        }
    },
});

/** Who is only heard, asks for the consent or agrees with it doesn't give it. */
function giverIn(words: string): string {
    const [giver = ''] = words.split(heard);
    return speaksOfProsecutor(words) ? words : giver;
}

const heard =
    /[\s,(]+(?:(?:na|op|met)\s+(?:gunstig\s+|het\s+)?(?:advies|overleg|vraag|verzoek|voorstel|akkoord|instemming)|in\s+aanwezigheid|gehoord|après\s+(?:avis|concertation|consultation)|sur\s+(?:avis|demande|proposition)|à\s+la\s+demande|en\s+(?:présence|concertation)|de\s+l['’]avis|avec\s+l['’]accord|nach\s+(?:Anhörung|Rücksprache|Stellungnahme)|auf\s+(?:Antrag|Vorschlag|Anfrage)|im\s+(?:Beisein|Einvernehmen)|after|at\s+the\s+request)(?!\p{L})/iu;

/** Who gives the consent, where nobody of the procureur's office is named beside him. */
function otherAuthorities(words: string): readonly NamedCapacity[] {
    const named = capacitiesIn(words).filter(each => isMagistrate(each) || isOutsider(each));
    const rest = named.reduce((text, each) => text.replace(each.words, ''), words);
    return speaksOfProsecutor(rest) ? [] : named;
}

function isMagistrate({ capacity }: NamedCapacity): boolean {
    return magistrates.includes(capacity);
}

function isOutsider({ capacity }: NamedCapacity): boolean {
    return outsiders.includes(capacity);
}

const magistrates: readonly NamedCapacity['capacity'][] = ['procureur-general', 'federal-procureur', 'labour-auditor'];
const outsiders: readonly NamedCapacity['capacity'][] = [
    'mayor',
    'chief-of-police',
    'local-police',
    'police',
    'prevention-official',
    'investigating-judge',
    'governor',
    'minister',
];

function quoted(words: readonly string[], locale: Locale): string {
    return enumerate(
        words.map(word => quote(word, locale)),
        locale,
    );
}
