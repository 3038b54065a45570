import { type ActId, actOfTitle } from '../law/acts.ts';
import { act as actSource, cite } from '../law/sources.ts';
import { fold } from '../syntax/fold.ts';
import type { Locale } from '../syntax/vocabulary/index.ts';
import { entryOf, headPlace, textOf, valuePlace, valuesOf } from './entries.ts';
import type { Basis, Facts } from './facts.ts';
import { foldedPattern } from './mentions.ts';
import { hasProperty, type Place, placeOfProperty } from './place.ts';

/** The words that say which basis it is; the head where nothing follows it. */
export function basisPlace({ node }: Basis): Place {
    return hasProperty(node, 'kind') ? placeOfProperty(node, 'kind') : headPlace(node);
}

/** Where an act is named: its title, else the words after the head, else the framework. */
export function actPlace(basis: Basis): Place {
    const entry = entryOf(basis.node, 'act') ?? (basis.title === '' ? entryOf(basis.node, 'framework-ref') : undefined);
    return entry ? valuePlace(entry) : basisPlace(basis);
}

/** A law, decree or ordinance, or something taken under one: what the article puts beside the consent. */
export function isAct({ eligible, kind }: Basis): boolean {
    return eligible && kind !== 'consent';
}

/** Does it say of itself that it is for one occasion only? */
export function isAdHoc({ node }: Basis): boolean {
    return valuesOf(entryOf(node, 'ad-hoc'), 'yes-no').includes('yes');
}

/** A circular and the right to report are never more than that, whichever act their title goes on to name. */
const neverAnAct: readonly Basis['kind'][] = ['circular', 'reporting-right', 'shared-secrecy', 'state-of-necessity'];

/**
 * Is it eligible, or may it be so although its first words say something else or nothing that is known? "Overeenkomst,
 * gesloten met toestemming van de procureur des Konings" and "artikel 5 van de wet van …" may.
 */
export function mayBeEligible(basis: Basis): boolean {
    const { node, kind, eligible, title, act, framework } = basis;
    const words = fold(`${node.kind ?? ''} ${title}`);
    const isGranted = textOf(entryOf(node, 'granted-by')) !== '' && textOf(entryOf(node, 'reasons')) !== '';
    if (eligible || isGranted || consent.test(words) || agreed.test(words) || byTheOm.test(node.kind ?? ''))
        return true;
    if (neverAnAct.includes(kind)) return false;
    return act !== undefined || framework !== undefined || anAct.test(words);
}

/** Does an article of the protocol, or its preamble, state the basis in sentences? Then nothing is certain about it. */
export function statesBasisInProse(facts: Facts): boolean {
    return prose(facts).some(text => consent.test(text) || statement.test(text) || actOfTitle(text) !== undefined);
}

/** The texts in which a protocol says of itself what it is: its articles, its occasion and its description, folded. */
export function prose(facts: Facts): readonly string[] {
    const articles = facts.root.blocks.flatMap(block =>
        block.$type === 'Article' ? [fold(`${block.title ?? ''}\n${block.text ?? ''}`)] : [],
    );
    const own = (['occasion', 'description'] as const).map(key => fold(textOf(facts.entry('protocol', key))));
    return [...articles, ...own].filter(Boolean);
}

/** Names the act that provides something, by the article where that is known: the words beside what is met. */
export function byAct(
    { act, title, node }: Basis,
    locale: Locale,
    articles: { readonly [id in ActId]?: string } = {},
): string {
    const known = act && articles[act.id];
    if (act && known) return cite([actSource(act.id, known)], locale, act.date);
    return act?.short[locale] ?? (title || (node.kind ?? ''));
}

const prosecutor = String.raw`(?:procureur|parket|parquet|prokurator|staatsanw|prosecutor|openbaar ministerie|het om\b|ministère public|\bp\.?d\.?k\b|\bpr\b)`;
const given = String.raw`\b(?:toestemming|machtiging|kantschrift|autorisation|apostille|erlaubnis|ermächtigung|randvermerk|consent)\b`;

/** Speaks of the consent, in a sentence of any kind. */
const consent = foldedPattern(
    `${given}.{0,40}${prosecutor}`,
    String.raw`${prosecutor}.{0,80}(?:${given}|\b(?:autorise|erlaubt|machtigt|consents)\b)`,
    'met redenen omklede (?:schriftelijke )?(?:toestemming|beslissing)|(?:autorisation|décision) motivée|mit gründen versehene (?:erlaubnis|entscheidung)|reasoned consent',
);

/** The looser words that people put where the basis stands. An "accord de coopération" is another matter. */
const agreement = String.raw`(?:\b(?:instemming|goedkeuring|akkoord|beslissing|ondertekend|approbation|décision|signée?|genehmigung|zustimmung|einverständnis|entscheidung|unterzeichnet)\b|\baccord\b(?! de (?:coopération|collaboration)))`;
const agreed = foldedPattern(`${agreement}.{0,40}${prosecutor}`, `${prosecutor}.{0,40}${agreement}`);

/** "Toestemming OM Gent": its case tells it from the preposition. */
const byTheOm = /toestemming\s+(?:(?:van|vanwege)\s+het\s+)?OM(?!\p{L})|Toestemming\s+OM(?!\p{L})/u;

const anAct = foldedPattern(
    // Compounds and abbreviations are acts too: jeugddecreet, burgemeestersbesluit, KB, AR.
    String.raw`(?:wet|wetten|decreet|decreten|besluit|besluiten|gesetz|gesetzes|dekret|dekrets|dekretes|erlass|erlasses)\b`,
    String.raw`\b(?:wetboek|ordonnantie|ordonnanties|loi|lois|décret|décrets|ordonnance|ordonnances|arrêtés?|ordonnanz|law|act|decree|ordinance|kb|mb|bvr|ar|livc|csil)\b`,
    String.raw`\b[ka]\. ?[br]\.`,
    'gesetz(?!buch)|wettelijk|wettelijke|légale',
);

const statement = foldedPattern(
    '^(?:rechtsgrond|wettelijke? (?:basis|kader|grondslag)|juridische? (?:basis|kader)|base légale|cadre (?:légal|juridique)|rechtsgrundlage|legal basis)',
    String.raw`(?:georganiseerd|plaatsvindt|vindt plaats|berust|steunt|organisée?|repose|se fonde|organisiert|beruht|stützt|organised|rests)\b.{0,60}\b(?:wet|decreet|ordonnantie|loi|décret|ordonnance|gesetze?s?|dekrete?s?|ordonnanz|law|decree|ordinance)\b`,
);
