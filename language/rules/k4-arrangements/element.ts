import { entryOf, headOfBlock, headPlace, type KeyedEntry, valuePlace, valuesOf } from '../../analysis/entries.ts';
import type { Facts } from '../../analysis/facts.ts';
import { type Place, placeOfProperty } from '../../analysis/place.ts';
import { isArticle } from '../../generated/ast.ts';
import type { ActId } from '../../law/acts.ts';
import { act, cite } from '../../law/sources.ts';
import { fold } from '../../syntax/fold.ts';
import type { Head, Key } from '../../syntax/keys.ts';
import { missingKeys } from '../missing.ts';
import type { Context, Evidence, Outcome } from '../rule.ts';
import { saidIn, wordings } from './wordings.ts';

/** One thing that working arrangements should settle, and how they may do so. */
export interface Element {
    /** The head it belongs under; without it that of the arrangements. */
    readonly head?: Head;
    /** Any of these keys settles it. */
    readonly keys: readonly Key[];
    /** What the skeleton adds; without it the first key. */
    readonly adds?: readonly Key[];
    /** Ways of settling it in prose. */
    readonly says?: RegExp;
    /** Ways of touching it in prose. Whether that settles it, only a reader can tell: the rule is silent. */
    readonly touches?: RegExp;
    /** Blocks whose prose speaks of something else in these words. */
    readonly notIn?: readonly Head[];
    /** Acts that settle it themselves, with the article. */
    readonly acts?: { readonly [id in ActId]?: string };
    /** An act that determines the modalities may well settle it: under one the rule is silent. */
    readonly leftToAct?: true;
    /** Another place that settles it. */
    settledAt?(facts: Facts): Place | undefined;
    /** Does the question arise at all? */
    arises?(facts: Facts): boolean;
}

/**
 * The check of a rule that asks for one element. It waits until there are arrangements: before that K401 alone speaks,
 * since one mistake is one message.
 */
export function asksFor(element: Element): (facts: Facts, context: Context) => Generator<Outcome<undefined, never>> {
    const { head = 'arrangements', keys, adds = keys.slice(0, 1), touches, notIn } = element;
    return function* (facts, context) {
        if (!facts.isProtocol) return;
        const evidence = evidenceOf(facts, context, element);
        if (evidence) yield evidence;
        else if (element.arises && !element.arises(facts)) return;
        else if (element.leftToAct && facts.providedBy('arrangements')) return;
        else if (touches && saidIn(facts, touches, notIn)) return;
        else if (isWorkedOut(facts, head)) yield missingKeys(facts, head, adds);
    };
}

function evidenceOf(facts: Facts, context: Context, element: Element): Evidence | undefined {
    const { head = 'arrangements', keys, says, notIn, acts = {} } = element;
    const entry = keys.map(key => entryFor(facts, head, key)).find(found => found !== undefined);
    if (entry) return { met: valuePlace(entry) };
    const place = element.settledAt?.(facts) ?? (says && saidIn(facts, says, notIn));
    return place ? { met: place } : metByAct(facts, context, acts);
}

/** The entry under its own head, or where it was put by mistake: that is another rule's finding. */
export function entryFor(facts: Facts, head: Head, key: Key): KeyedEntry | undefined {
    const own = facts.entry(head, key);
    if (own || key === 'description') return own;
    const others = facts.root.blocks.filter(block => headOfBlock(block) !== 'consultation');
    return others.map(block => entryOf(block, key)).find(entry => entry !== undefined);
}

/** The evidence that an act on which the consultation rests settles a thing itself. */
export function metByAct(
    facts: Facts,
    { locale, today }: Context,
    acts: NonNullable<Element['acts']>,
): Evidence | undefined {
    for (const { act: known, node } of facts.bases) {
        const articles = known && acts[known.id];
        if (!articles) continue;
        return { met: headPlace(node), by: cite([act(known.id, articles)], locale, facts.date ?? today) };
    }
    return undefined;
}

/** Has the drafter come to this part of the protocol? */
export function isWorkedOut(facts: Facts, head: Head): boolean {
    if (head === 'arrangements') return facts.blocks(head).some(({ entries }) => entries.length > 0);
    const hasArrangements = arrangementsOf(facts) !== undefined || facts.providedBy('arrangements') !== undefined;
    return hasArrangements || facts.blocks(head).length > 0;
}

/** Where the protocol says how the consultation goes: under the head for it, in an article of that title, or in prose. */
export function arrangementsOf(facts: Facts): Place | undefined {
    const block = facts.blocks('arrangements').find(({ entries }) => entries.length > 0);
    if (block) return headPlace(block);
    const article = facts
        .blocks('article')
        .filter(isArticle)
        .find(({ title = '', text }) => text && arrangementsTitle.test(fold(title)));
    return article ? placeOfProperty(article, 'title') : saidIn(facts, howItGoes, ['purpose', 'evaluation', 'data']);
}

/** ‘Werkingsgebied’ and ‘inwerkingtreding’ are something else. */
const arrangementsTitle =
    /\b(?:werking(?!s)|werkwijze|werkafspraken|modaliteiten|verloop|modalites|fonctionnement|deroulement|modalitaten|arbeitsweise|ablauf|arrangements|organisati(?:e|on) (?:van|des|de la|du) |tenue des reunions)/;

/** Is there an article that may say how the consultation goes, since its title announces nothing else? */
export function mayStandInArticles(facts: Facts): boolean {
    return facts
        .blocks('article')
        .some(block => isArticle(block) && block.text && !otherTitle.test(fold(block.title ?? '')));
}

const otherTitle = wordings(
    '*inwerkingtreding/duur/looptijd/geldigheid/slot/einde/begrip/definitie/*geheim/vertrouwelijk/discretie/zwijg/sanctie/straf',
    'doel/finaliteit/aanleiding/preambule/overweging/rechtsgrond/toestemming/wettelijk/juridisch/evaluatie/gegevens/privacy',
    'deelnemers/partijen/partners/ondertekening/handtekening/toepassing/gebied/wijziging/toetreding/uittreding/opzeg/bijlage/opdracht',
    'entrée en vigueur/durée/validité/dispositions finales/définition/secret/confiden/discrétion/sanction/peine/finalité/objecti/objet/but',
    'préambule/considérant/base/autorisation/cadre/évaluation/données/vie privée/participants/parties/partenaires/signature/champ',
    'modification/adhésion/retrait/dénonciation/résiliation/annexe/mission',
    'Inkrafttreten/Dauer/Gültigkeit/Schluss/Begriff/*Geheim/Vertraulich/Diskretion/Schweige/Strafe/Zweck/Ziel/Präambel/Anlass/Rechtsgrundlage',
    'Erlaubnis/Bewertung/Daten/Teilnehmer/Partner/Parteien/Unterzeichnung/Änderung/Beitritt/Austritt/Kündigung/Anlage/Auftrag',
    'kennismaking/wederzijdse kennis/talen/vorming/omzendbrief/connaissance/langues/formation/circulaire',
    'Kenntnis/gegenseitige Kenntnis/Sprachen/Weiterbildung/Rundschreiben/Rechtsrahmen/gesetzlich',
    'entry into force/duration/term/definition/confidential/purpose/participants/signatures/data',
);

/** That one meets, who calls the meeting, or how it decides. */
const howItGoes = wordings(
    'vergadert/vergaderd/samengeroepen/bijeengeroepen/samenroepen/bijeenroepen',
    'overleg/partners/deelnemers/men … komt samen/komen samen/komt bijeen/komen bijeen/samenkomen/bijeenkomen',
    'vergadering/overleg … vindt plaats/vinden plaats/wordt gehouden/worden gehouden/gaat door/gaan door',
    'kan/kunnen/mag/mogen … casus/situatie/overleg … aanmelden/indienen/inbrengen/voorleggen/agenderen/aanvragen',
    'beslis … opvolging/vervolg/gevolg van/verdere aanpak/eigen stappen',
    'se réunit/se réunissent/est réunie/réunions se tiennent/réunions ont lieu/concertation est convoquée/est convoquée par',
    'concertation/réunion … se tient/a lieu … fois/chaque/tous les/toutes les/jeudi/mardi/mois',
    'peut/peuvent … introduire/saisir/soumettre/convoquer … cas/situation/concertation/secrétariat',
    'suites/suivi … décidé/arrêté/convenu',
    'trifft sich/treffen sich/tagt/einberufen',
    'Konzertierung/Fallkonzertierung/Sitzung/sie … findet … statt',
    'entscheiden/entscheidet/Entscheidungen … Vorgehen/Folge/Verantwortung/einstimmig',
    'consultation/meeting … is held/takes place/meets/is convened',
);

/** An occasion by itself, and not a series: it has no frequency, and nobody leaves it. */
export function isAdHoc({ bases }: Facts): boolean {
    return bases.some(({ node }) => valuesOf(entryOf(node, 'ad-hoc'), 'yes-no').includes('yes'));
}
