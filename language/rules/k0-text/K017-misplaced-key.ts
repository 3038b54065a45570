import { headOfBlock, isKeyed, type KeyedEntry, keyPlace } from '../../analysis/entries.ts';
import type { Facts } from '../../analysis/facts.ts';
import { type Place, placeOf, placeOfProperty } from '../../analysis/place.ts';
import {
    type Block,
    isProtocolText,
    isReferenceEntry,
    isUnknownBlock,
    type ProtocolText,
} from '../../generated/ast.ts';
import { enumerate, quote } from '../../i18n/words.ts';
import { theText } from '../../law/sources.ts';
import { headOf } from '../../syntax/dictionary.ts';
import { fold } from '../../syntax/fold.ts';
import { belongs, type Head, heads, keys } from '../../syntax/keys.ts';
import type { Locale } from '../../syntax/vocabulary/index.ts';
import { lineStart } from '../../text/line-bounds.ts';
import { eol, headForm } from '../fix.ts';
import { defineRule, type Fault, type Fix } from '../rule.ts';
import { indentAt, moveEntries, promoteHead } from './lines.ts';

interface Data {
    /** The keys, as typed. */
    readonly typed: readonly string[];
    /** The head they stand under, as typed; empty before the first head. */
    readonly under: string;
    /** The heads they belong under, in the language of the text. */
    readonly homes: readonly string[];
}
type Case = 'head-missing' | 'before-head' | 'belongs-nowhere' | 'head-indented';

/**
 * A key under a head that it does not belong to. Keys that follow each other and belong under the same head are one
 * finding: there a head was forgotten, or the lines slipped down together.
 */
export default defineRule<Data, Case>({
    code: 'K017',
    name: 'misplaced-key',
    severity: 'error',
    source: [theText],
    message: {
        nl: data => `${misplaced(data).nl}.`,
        fr: data => `${misplaced(data).fr}.`,
        de: data => `${misplaced(data).de}.`,
        en: data => `${misplaced(data).en}.`,
    },
    why: {
        nl: 'Een regel geldt voor de kop waaronder hij staat.',
        fr: 'Une ligne vaut pour le titre sous lequel elle figure.',
        de: 'Eine Zeile gilt für den Kopf, unter dem sie steht.',
        en: 'A line holds for the head it stands under.',
    },
    remedy: {
        nl: data => `Zet ${one(data, 'deze regel', 'deze regels')} onder ${places(data, 'nl')}.`,
        fr: data => `Placez ${one(data, 'cette ligne', 'ces lignes')} sous ${places(data, 'fr')}.`,
        de: data => `Setzen Sie ${one(data, 'diese Zeile', 'diese Zeilen')} unter ${places(data, 'de')}.`,
        en: data => `Put ${one(data, 'this line', 'these lines')} under ${places(data, 'en')}.`,
    },
    cases: {
        'head-missing': {
            message: {
                nl: data => `${misplaced(data).nl}; ontbreekt hier een kop?`,
                fr: data => `${misplaced(data).fr} ; manque-t-il un titre ici ?`,
                de: data => `${misplaced(data).de}; fehlt hier ein Kopf?`,
                en: data => `${misplaced(data).en}; is a head missing here?`,
            },
            remedy: {
                nl: data => `Zet de kop ${places(data, 'nl')} erboven.`,
                fr: data => `Placez le titre ${places(data, 'fr')} au-dessus.`,
                de: data => `Setzen Sie den Kopf ${places(data, 'de')} darüber.`,
                en: data => `Put the head ${places(data, 'en')} above it.`,
            },
        },
        'before-head': {
            message: {
                nl: data =>
                    `${keysOf(data, 'nl')} ${one(data, 'staat', 'staan')} vóór de eerste kop, maar ${one(data, 'hoort', 'horen')} onder ${places(data, 'nl')}.`,
                fr: data =>
                    `${keysOf(data, 'fr')} ${one(data, 'précède', 'précèdent')} le premier titre, mais ${one(data, 'relève', 'relèvent')} de ${places(data, 'fr')}.`,
                de: data =>
                    `${keysOf(data, 'de')} ${one(data, 'steht', 'stehen')} vor dem ersten Kopf, ${one(data, 'gehört', 'gehören')} aber unter ${places(data, 'de')}.`,
                en: data =>
                    `${keysOf(data, 'en')} ${one(data, 'stands', 'stand')} before the first head, but ${one(data, 'belongs', 'belong')} under ${places(data, 'en')}.`,
            },
        },
        'head-indented': {
            message: {
                nl: data => `${keysOf(data, 'nl')} is hier geen sleutel, maar een kop.`,
                fr: data => `${keysOf(data, 'fr')} n’est pas un mot-clé ici, mais un titre.`,
                de: data => `${keysOf(data, 'de')} ist hier kein Schlüsselwort, sondern ein Kopf.`,
                en: data => `${keysOf(data, 'en')} is no key here but a head.`,
            },
            remedy: {
                nl: data => `Zet ${keysOf(data, 'nl')} even ver naar links als de andere koppen.`,
                fr: data => `Alignez ${keysOf(data, 'fr')} sur les autres titres.`,
                de: data => `Richten Sie ${keysOf(data, 'de')} an den anderen Köpfen aus.`,
                en: data => `Align ${keysOf(data, 'en')} with the other heads.`,
            },
        },
        'belongs-nowhere': {
            message: {
                nl: data => `${keysOf(data, 'nl')} staat vóór de eerste kop en hoort dus nergens bij.`,
                fr: data => `${keysOf(data, 'fr')} précède le premier titre et ne se rattache donc à rien.`,
                de: data => `${keysOf(data, 'de')} steht vor dem ersten Kopf und gehört also zu nichts.`,
                en: data => `${keysOf(data, 'en')} stands before the first head and so belongs to nothing.`,
            },
            remedy: {
                nl: 'Zet de regel onder een kop.',
                fr: 'Placez la ligne sous un titre.',
                de: 'Setzen Sie die Zeile unter einen Kopf.',
                en: 'Put the line under a head.',
            },
        },
    },
    examples: [
        {
            bad: `
                deelnemer parket: Parket van Leuven
                  sector: justitie
                  <|frequentie|>: maandelijks,
                    behalve in augustus

                werkafspraken
                  voorzitter: parket
                  besluitvorming: consensus
            `,
            fixed: `
                deelnemer parket: Parket van Leuven
                  sector: justitie

                werkafspraken
                  voorzitter: parket
                  frequentie: maandelijks,
                    behalve in augustus
                  besluitvorming: consensus
            `,
            good: `
                deelnemer parket: Parket van Leuven
                  sector: justitie
                  omschrijving: Neemt de werking waar.
                  opdracht:
                    frequentie: dit woord staat in de tekst

                artikel 7: Frequentie
                  frequentie: dit ook
            `,
        },
        {
            bad: `
                participant parquet: Parquet de Namur
                  secteur: justice
                  <|présidence|>: parquet
                  fréquence: mensuelle
                  prise de décision: consensus
            `,
            fixed: `
                participant parquet: Parquet de Namur
                  secteur: justice

                modalités
                  présidence: parquet
                  fréquence: mensuelle
                  prise de décision: consensus
            `,
            good: `
                participant parquet: Parquet de Namur
                  secteur: justice

                modalités
                  présidence: parquet
                  fréquence: mensuelle
                  prise de décision: consensus
            `,
        },
        {
            bad: `
                <|taal|>: nl
                versie: 2

                protocol leuven: Casusoverleg Leuven
                  datum: 12 februari 2026
            `,
            fixed: `

                protocol leuven: Casusoverleg Leuven
                  datum: 12 februari 2026
                  taal: nl
                  versie: 2
            `,
        },
        {
            bad: `
                <|Beschreibung|>: Ein Text ohne Kopf.

                Teilnehmer a: Staatsanwaltschaft Eupen
                  Bereich: Justiz

                Teilnehmer b: Ministerium
                  Auftrag: Begleitung

                Modalitäten
                  Vorsitz: a
                  <|Schweigepflicht|>: Berufsgeheimnis
            `,
        },
        {
            bad: `
                doel kinderen: fysieke en psychische integriteit
                  noodzaak: Geen dienst ziet alles.
                  <|geheim|>: beroepsgeheim
                  <|verslag|>: De secretaris maakt een verslag.
                  subsidiariteit: Eerst gewone hulp.
            `,
            good: `
                onbekende kop
                  geheim: beroepsgeheim
                  verslag: De secretaris maakt een verslag.
            `,
        },
        {
            bad: `
                protocol leuven: Casusoverleg Leuven
                  taal: nl
                  <|doel|>: fysieke en psychische integriteit
            `,
            fixed: `
                protocol leuven: Casusoverleg Leuven
                  taal: nl
                doel: fysieke en psychische integriteit
            `,
            good: `
                kader nieuw: Decreet van 1 januari 2030
                  doel: fysieke en psychische integriteit
            `,
        },
    ],
    *check(facts) {
        const guessed = new Set(facts.problems.flatMap(({ kind, start }) => (kind === 'misspelt' ? [start] : [])));
        for (const block of [facts.root, ...facts.root.blocks])
            if (!isUnknownBlock(block))
                for (const run of runsOf(block, guessed)) yield asHead(facts, block, run) ?? faultOf(facts, block, run);
    },
});

/** Entries that follow each other, do not belong here, and have a head in common under which they do. */
interface Run {
    readonly entries: readonly KeyedEntry[];
    readonly homes: readonly Head[];
    /** Nothing that belongs here follows. */
    readonly isLast: boolean;
}

/** @param guessed where keys start that were only guessed from a misspelling: they accuse nobody */
function* runsOf(block: Block | ProtocolText, guessed: ReadonlySet<number>): Generator<Run> {
    const head = headOfBlock(block);
    let entries: KeyedEntry[] = [];
    let homes: readonly Head[] = [];
    for (const entry of block.entries) {
        const isMisplaced =
            isKeyed(entry) && !guessed.has(placeOf(entry).start) && (head === undefined || !belongs(entry.key, head));
        const own = isMisplaced ? keys[entry.key].blocks : [];
        const common = homes.filter(home => own.includes(home));
        if (entries.length > 0 && common.length === 0) {
            yield { entries, homes, isLast: false };
            entries = [];
        }
        homes = entries.length > 0 ? common : own;
        if (isMisplaced) entries.push(entry);
    }
    if (entries.length > 0) yield { entries, homes, isLast: true };
}

function faultOf(facts: Facts, block: Block | ProtocolText, run: Run): Fault<Data, Case> {
    const { entries, isLast } = run;
    const homes = likely(facts, run.homes);
    const [first] = entries as readonly [KeyedEntry, ...KeyedEntry[]];
    const at = keyPlace(first);
    const head = headOfBlock(block);
    const data = {
        typed: entries.map(entry => textAt(facts, keyPlace(entry))),
        under: head ? textAt(facts, placeOfProperty(block, 'head')) : '',
        homes: homes.map(home => headForm(home, facts.locale)),
    };
    const targets = homes.flatMap(home => facts.blocks(home));
    const [target] = targets;
    if (target) {
        const fix = targets.length === 1 ? moveEntries(facts, entries, target) : undefined;
        return { at, ...(!head && { case: 'before-head' }), data, fix };
    }
    if (!head) return { at, case: homes.length > 0 ? 'before-head' : 'belongs-nowhere', data };
    const fix = isLast ? insertHead(facts, block, first, homes) : undefined;
    return entries.length > 1 || fix ? { at, case: 'head-missing', data, fix } : { at, data };
}

/** `doel: …` is a key in a framework and a head in a protocol: with nowhere else to go it is the head, too deep. */
function asHead(facts: Facts, block: Block | ProtocolText, { entries, homes }: Run): Fault<Data, Case> | undefined {
    const [entry] = entries;
    const head = entry && headOf(fold(textAt(facts, keyPlace(entry))))?.name;
    if (!head || isReferenceEntry(entry) || isProtocolText(block)) return undefined;
    if (homes.some(home => facts.blocks(home).length > 0)) return undefined;
    const here = { entry, block, siblings: block.entries, index: block.entries.indexOf(entry) };
    const data = { typed: [textAt(facts, keyPlace(entry))], under: '', homes: [] };
    return { at: keyPlace(entry), case: 'head-indented', data, fix: promoteHead(facts, head, here) };
}

/** Frameworks and occasions are documents of their own: a text that holds none does not mean them. */
function likely(facts: Facts, homes: readonly Head[]): readonly Head[] {
    const own = homes.filter(
        home => (home !== 'framework' && home !== 'consultation') || facts.blocks(home).length > 0,
    );
    return own.length > 0 ? own : homes;
}

function textAt({ text }: Facts, { start, end }: Place): string {
    return text.slice(start, end);
}

/** The forgotten head above its keys: only if it is the only one that can be meant and needs no name. */
function insertHead(
    facts: Facts,
    block: Block | ProtocolText,
    first: KeyedEntry,
    homes: readonly Head[],
): Fix | undefined {
    const [home] = homes.filter(each => !heads[each].named);
    if (!home || homes.length > 1) return undefined;
    const start = lineStart(facts.text, placeOf(first).start);
    const indent = indentAt(facts.text, placeOf(block).start);
    const line = eol(facts);
    const text = `${line}${indent}${headForm(home, facts.locale)}${line}`;
    return { edits: [{ start, end: start, text }], safe: false };
}

function keysOf({ typed }: Data, locale: Locale): string {
    return enumerate(
        typed.map(key => quote(key, locale)),
        locale,
    );
}

function places({ homes }: Data, locale: Locale): string {
    return enumerate(
        homes.map(home => quote(home, locale)),
        locale,
        'disjunction',
    );
}

function one({ typed }: Data, singular: string, plural: string): string {
    return typed.length === 1 ? singular : plural;
}

function misplaced(data: Data): Readonly<Record<Locale, string>> {
    const under = (locale: Locale) => quote(data.under, locale);
    return {
        nl: `${keysOf(data, 'nl')} ${one(data, 'hoort', 'horen')} niet onder ${under('nl')}, maar onder ${places(data, 'nl')}`,
        fr: `${keysOf(data, 'fr')} ne ${one(data, 'relève', 'relèvent')} pas de ${under('fr')}, mais de ${places(data, 'fr')}`,
        de: `${keysOf(data, 'de')} ${one(data, 'gehört', 'gehören')} nicht unter ${under('de')}, sondern unter ${places(data, 'de')}`,
        en: `${keysOf(data, 'en')} ${one(data, 'belongs', 'belong')} not under ${under('en')} but under ${places(data, 'en')}`,
    };
}
