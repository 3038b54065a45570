import { entryOf, textOf, valuePlace } from '../../analysis/entries.ts';
import type { Facts } from '../../analysis/facts.ts';
import { foldedPattern, mentions } from '../../analysis/mentions.ts';
import { type Place, placeOf, placeOfProperty } from '../../analysis/place.ts';
import { signatureLines } from '../../analysis/signing.ts';
import { commentary } from '../../law/sources.ts';
import { findDates } from '../../syntax/values/date.ts';
import { missingEntry } from '../missing.ts';
import { defineRule } from '../rule.ts';

/**
 * The commentary: participants, purpose and modalities are settled "voor de start van het overleg", in a protocol concluded
 * beforehand. Only a date shows that, and it decides which text of the law the protocol is read under.
 */
export default defineRule({
    code: 'K807',
    name: 'date-missing',
    severity: 'warning',
    source: [commentary(3), commentary(4)],
    requirement: {
        nl: 'Het protocol is gedateerd',
        fr: 'Le protocole est daté',
        de: 'Das Protokoll ist datiert',
        en: 'The protocol is dated',
    },
    message: {
        nl: 'Het protocol draagt geen datum.',
        fr: 'Le protocole ne porte pas de date.',
        de: 'Das Protokoll trägt kein Datum.',
        en: 'The protocol bears no date.',
    },
    why: {
        nl: 'Wie deelneemt, met welk doel en hoe, staat vast voor de start van het overleg; zonder datum blijkt dat niet.',
        fr: 'Qui participe, dans quel but et comment, est déterminé avant le début de la concertation ; sans date, rien ne l’établit.',
        de: 'Wer teilnimmt, zu welchem Zweck und wie, steht vor dem Beginn der Konzertierung fest; ohne Datum ist das nicht ersichtlich.',
        en: 'Who takes part, for which purpose and how, is settled before the consultation starts; without a date nothing shows it.',
    },
    remedy: {
        nl: 'Voeg onder ‘protocol’ een ‘datum’ toe.',
        fr: 'Ajoutez une « date » sous « protocole ».',
        de: 'Fügen Sie unter „Protokoll“ ein „Datum“ hinzu.',
        en: 'Add a ‘date’ under ‘protocol’.',
    },
    examples: [
        {
            bad: `
                <|protocol leuven|>: Casusoverleg Leuven
                  geldig: onbepaalde duur

                rechtsgrond: wet van 30 juli 2018 tot oprichting van lokale integrale veiligheidscellen
            `,
            fixed: `
                protocol leuven: Casusoverleg Leuven
                  datum: [in te vullen]
                  geldig: onbepaalde duur

                rechtsgrond: wet van 30 juli 2018 tot oprichting van lokale integrale veiligheidscellen
            `,
            good: `
                protocol leuven: Casusoverleg Leuven

                rechtsgrond: toestemming van de procureur des Konings
                  datum: 12 februari 2026
            `,
        },
        {
            bad: `
                protocole namur: Concertation de cas
                  <|date|>:

                signatures
                  saj: Namur
            `,
            fixed: `
                protocole namur: Concertation de cas
                  date: [à compléter]

                signatures
                  saj: Namur
            `,
            good: `
                protocole namur: Concertation de cas

                signatures
                  saj: Namur, le 3 mars 2026
            `,
        },
        {
            bad: `
                <|Protokoll eupen|>: Fallkonzertierung Eupen

                Bewertung
                  des Protokolls: 1. Juni 2027
            `,
            good: `
                Zweck: körperliche und psychische Unversehrtheit

                Bewertung
                  des Protokolls: 1. Juni 2027
            `,
        },
        {
            bad: `
                <|protocol gent|>: Casusoverleg Gent

                artikel 1: Aanleiding
                  De werkgroep kwam voor het eerst samen op 3 maart 2024.
            `,
            good: `
                protocol gent: Casusoverleg Gent

                artikel 12: Slotbepaling
                  Opgemaakt te Gent op 12 februari 2026 in twee exemplaren.
            `,
        },
    ],
    *check(facts) {
        const { protocol } = facts;
        if (!protocol) return;
        const dated = dateOf(facts);
        if (dated) yield { met: dated };
        else yield missingEntry(facts, protocol, 'date');
    },
});

/** Where the text bears its date: its own key, the consent it carries, the signatures, its title or version, its last words. */
function dateOf(facts: Facts): Place | undefined {
    const own = facts.entry('protocol', 'date');
    const ofConsent = facts.consents.flatMap(({ node }) => entryOf(node, 'date') ?? [])[0];
    const entry = own ?? ofConsent;
    if (entry) return valuePlace(entry);
    const signed = signatureLines(facts).find(({ words }) => findDates(words).length > 0);
    return signed?.place ?? dateInHead(facts) ?? mentions(facts, concluded);
}

function dateInHead({ protocol }: Facts): Place | undefined {
    if (!protocol) return undefined;
    if (findDates(protocol.title ?? '').length > 0) return placeOfProperty(protocol, 'title');
    const version = entryOf(protocol, 'version');
    return version && findDates(textOf(version)).length > 0 ? placeOf(version) : undefined;
}

/** The closing words of a signed text, with a year in them. */
const concluded = foldedPattern(
    '(?:opgemaakt|gedaan|ondertekend|overeengekomen|gesloten|\\bfait|\\bétabli|\\bsigné|\\bconclu)\\b[^.]{0,120}\\d{4}',
    '(?:ausgefertigt|unterzeichnet|geschehen|\\bdone|\\bsigned|concluded)\\b[^.]{0,120}\\d{4}',
);
