import { isPartyEntry, isSignatures, type Organisation, type Participant } from '../generated/ast.ts';
import { fold } from '../syntax/fold.ts';
import { type ValueOf, valueSets } from '../syntax/values.ts';
import { locales, vocabularies } from '../syntax/vocabulary/index.ts';
import { forms } from '../syntax/vocabulary/vocabulary.ts';
import { entryOf, textOf, valuesOf } from './entries.ts';
import type { Facts, Party } from './facts.ts';
import { foldedPattern } from './mentions.ts';
import { type Place, placeOfProperty } from './place.ts';

type Capacity = ValueOf<'capacity'>;

/** One line under the signatures. */
export interface SignatureLine {
    /** The words before the colon, as written; undefined where the whole line is free text. */
    readonly who: string | undefined;
    readonly place: Place;
    readonly party: Participant | Organisation | undefined;
    /** All words of the line. */
    readonly words: string;
}

export function signatureLines(facts: Facts): readonly SignatureLine[] {
    return facts
        .blocks('signatures')
        .flatMap(block => block.entries.filter(isPartyEntry))
        .map(entry => {
            const who = entry.party?.$refText;
            const ref = entry.party?.ref;
            return {
                who,
                place: placeOfProperty(entry, who === undefined ? 'text' : 'party'),
                party: ref?.$type === 'Participant' || ref?.$type === 'Organisation' ? ref : undefined,
                words: `${who ?? ''} ${entry.text ?? ''}`,
            };
        });
}

/** Is anything written under the signatures, even what is not understood as a line of a party? */
export function hasSignatures(facts: Facts): boolean {
    return facts
        .blocks('signatures')
        .some(block => block.entries.length > 0 || (isSignatures(block) && block.extra !== undefined));
}

/**
 * Does the protocol itself carry the consent of the procureur des Konings, so that it is signed? Not where the consent is
 * a marginal note, nor where an act is a basis too.
 */
export function consentIsSignedHere({ bases, consents }: Facts): boolean {
    const hasAct = bases.some(({ eligible, kind }) => eligible && kind !== 'consent');
    return consents.length > 0 && !hasAct && consents.every(({ node }) => isProtocolForm(entryOf(node, 'form')));
}

function isProtocolForm(form: ReturnType<typeof entryOf>): boolean {
    return form === undefined || valuesOf(form, 'form').includes('protocol');
}

/** Does this line sign for this participant: by its name, its title, its organisation or its capacity? */
export function signsFor({ party, who, words }: SignatureLine, of: Party): boolean {
    if (party) return party === of.node || party === of.organisation || party.name === of.name;
    const names = [of.name, of.title, of.organisation?.title, ...capacityWords(of)];
    const isNamed = names.some(name => name !== undefined && holds(words, name));
    return isNamed || (who !== undefined && names.some(name => name !== undefined && holds(name, withoutPrefix(who))));
}

/** Does this line sign for everyone: `namens alle partners`? */
export function signsForAll({ words }: SignatureLine): boolean {
    return everyone.test(fold(words));
}

const everyone = foldedPattern(
    '\\b(?:alle|de) (?:deelnemers|partners|partijen)',
    '\\b(?:tous |toutes )?les (?:participants|partenaires|parties)',
    '\\balle[nr]? (?:teilnehmer|partner|parteien)',
    '\\b(?:all|the) (?:participants|partners|parties)',
);

/** Every word for the capacities of a participant, in every language: a Flemish service may sign a French text. */
function capacityWords({ node, organisation, capacities }: Party): readonly string[] {
    const stated = textOf(entryOf(node, 'capacity') ?? entryOf(organisation, 'capacity'));
    const titled = capacitiesIn([node.title, organisation?.title].join(' '));
    return [stated, ...[...capacities, ...titled].flatMap(formsOfCapacity)];
}

/** ‘Lokale politie Voeren’ says what it is without stating its capacity; so « Police locale de Fourons » may sign for it. */
function capacitiesIn(title: string): readonly Capacity[] {
    return valueSets.capacity.filter(capacity => formsOfCapacity(capacity).some(form => holds(title, form)));
}

function formsOfCapacity(capacity: Capacity): readonly string[] {
    return locales.flatMap(locale => forms(vocabularies[locale].values.capacity[capacity]).map(({ text }) => text));
}

/** What stands in a signature block without being a party: `datum: …`, `Opgemaakt te Leuven`. */
export const formOfSignature = foldedPattern(
    '^(?:datum|plaats|naam|namen|functie|hoedanigheid|handtekening|opgemaakt|gedaan|gelezen|akkoord|voor akkoord|getekend|aldus|ondertekend)\\b',
    '^(?:date|lieu|noms?|prénom|fonction|qualité|signatures?|fait|signé|lu et approuvé|pour accord|établi|ainsi)\\b',
    '^(?:ort|namen?|funktion|unterschrift|gelesen|geschehen|ausgefertigt|unterzeichnet|so geschehen|place|function|done|signed|read)\\b',
);

/** A line of somebody who is none of the participants, as far as one can tell: perhaps one of them under another name. */
export function signsForNobody(line: SignatureLine, parties: readonly Party[]): boolean {
    const isFormOnly = formOfSignature.test(fold(line.words)) || /^[\p{P}\s]*$/u.test(line.words);
    return !isFormOnly && !line.party && !parties.some(party => signsFor(line, party));
}

/** Are these words, whole and in this order, part of the others? */
function holds(whole: string, part: string): boolean {
    const needle = plain(part);
    return needle !== '' && ` ${plain(whole)} `.includes(` ${needle} `);
}

function plain(words: string): string {
    return fold(words)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}

/** `voor het CAW`, `pour la police`: the words before the one who signs. */
function withoutPrefix(who: string): string {
    return plain(who).replace(
        /^(?:(?:voor|namens|pour|au nom|fur|im namen|for|de|het|du|des|la|le|les|der|die|das|the|l) )+/,
        '',
    );
}
