import { entryOf, headPlace, valuesOf } from '../../analysis/entries.ts';
import type { Facts } from '../../analysis/facts.ts';
import { capacitiesIn, isProsecutor, speaksOfProsecutor } from '../../analysis/prosecutor.ts';
import {
    consentIsSignedHere,
    type SignatureLine,
    signatureLines,
    signsFor,
    signsForAll,
} from '../../analysis/signing.ts';
import { commentary } from '../../law/sources.ts';
import { defineRule } from '../rule.ts';

/**
 * The consent is written and may take the form of a protocol concluded beforehand (commentary on art. 458ter, 4): then it
 * is the prosecutor's signature that makes it one. Without a block of signatures K801 speaks.
 */
export default defineRule({
    code: 'K120',
    name: 'consent-unsigned',
    severity: 'warning',
    source: [commentary(4)],
    requirement: {
        nl: 'De procureur des Konings ondertekent het protocol dat zijn toestemming is',
        fr: 'Le procureur du Roi signe le protocole qui constitue son autorisation',
        de: 'Der Prokurator des Königs unterzeichnet das Protokoll, das seine Erlaubnis ist',
        en: 'The procureur des Konings signs the protocol that is his consent',
    },
    applies: consentIsSignedHere,
    message: {
        nl: 'De procureur des Konings ondertekent het protocol niet, hoewel het zijn toestemming is.',
        fr: 'Le procureur du Roi ne signe pas le protocole, bien que celui-ci constitue son autorisation.',
        de: 'Der Prokurator des Königs unterzeichnet das Protokoll nicht, obwohl es seine Erlaubnis ist.',
        en: 'The procureur des Konings does not sign the protocol, although it is his consent.',
    },
    why: {
        nl: 'De toestemming is schriftelijk en kan de vorm van een protocol aannemen; zonder zijn handtekening blijkt ze niet uit dat protocol.',
        fr: 'L’autorisation est écrite et peut prendre la forme d’un protocole ; sans sa signature, elle ne ressort pas de ce protocole.',
        de: 'Die Erlaubnis ist schriftlich und kann die Form eines Protokolls annehmen; ohne seine Unterschrift geht sie aus diesem Protokoll nicht hervor.',
        en: 'The consent is written and may take the form of a protocol; without his signature it does not appear from that protocol.',
    },
    remedy: {
        nl: 'Laat de procureur des Konings mee ondertekenen, of verwijs naar het kantschrift met zijn toestemming.',
        fr: 'Faites signer le procureur du Roi, ou renvoyez à l’apostille qui contient son autorisation.',
        de: 'Lassen Sie den Prokurator des Königs mitunterzeichnen, oder verweisen Sie auf die Apostille mit seiner Erlaubnis.',
        en: 'Have the procureur des Konings sign too, or refer to the marginal note that holds his consent.',
    },
    examples: [
        {
            bad: `
                rechtsgrond: toestemming van de procureur des Konings
                  vorm: protocol

                deelnemer caw: CAW Oost-Brabant

                <|ondertekening|>
                  caw: Leuven, 12 februari 2026
            `,
            good: `
                rechtsgrond: toestemming van de procureur des Konings
                  vorm: protocol

                deelnemer parket: Parket van de procureur des Konings te Leuven

                deelnemer caw: CAW Oost-Brabant

                ondertekening
                  parket: Leuven, 12 februari 2026
                  caw: Leuven, 12 februari 2026
            `,
        },
        {
            bad: `
                base légale: autorisation motivée du procureur du Roi

                participant cpas: CPAS de Namur
                  qualité: CPAS

                <|signatures|>
                  cpas: Namur, 3 mars 2026
                  le bourgmestre de Namur
            `,
            good: `
                base légale: autorisation motivée du procureur du Roi
                  forme: apostille

                participant cpas: CPAS de Namur
                  qualité: CPAS

                signatures
                  cpas: Namur, 3 mars 2026
            `,
        },
        {
            bad: `
                Rechtsgrundlage: Erlaubnis des Prokurators des Königs
                  Form: Protokoll

                Teilnehmer jhd: Jugendhilfedienst
                  Eigenschaft: JHD

                <|Unterzeichnung|>
                  jhd: Eupen
            `,
            good: `
                Rechtsgrundlage: Erlaubnis des Prokurators des Königs
                  Form: Protokoll

                Teilnehmer jhd: Jugendhilfedienst
                  Eigenschaft: JHD

                Unterzeichnung
                  jhd: Eupen
                  Frau Dr. Schmitz: Eupen
            `,
        },
    ],
    *check(facts) {
        const [block] = facts.blocks('signatures');
        const lines = signatureLines(facts);
        if (!block || lines.length === 0 || !consentIsSignedHere(facts) || stoodBefore(facts)) return;
        const signed = lines.find(line => isOfProsecutor(facts, line));
        if (signed) yield { met: signed.place };
        else if (lines.every(line => isOfSomeoneElse(facts, line))) yield { at: headPlace(block) };
    },
});

/** A consent without a form that bears another date than the protocol may be a document of its own. */
function stoodBefore({ consents, date }: Facts): boolean {
    return consents.some(
        consent => !entryOf(consent.node, 'form') && consent.date !== undefined && consent.date !== date,
    );
}

function isOfProsecutor(facts: Facts, line: SignatureLine): boolean {
    return speaksOfProsecutor(line.words) || facts.parties.some(party => isProsecutor(party) && signsFor(line, party));
}

/** A name alone may be the prosecutor's, and so may a participant from justice of whom no more is said. */
function isOfSomeoneElse(facts: Facts, line: SignatureLine): boolean {
    if (signsForAll(line)) return false;
    const party = facts.parties.find(each => signsFor(line, each));
    if (party) return party.sector !== 'justice' || party.capacities.length > 0;
    if (line.party) return !valuesOf(entryOf(line.party, 'sector'), 'sector').includes('justice');
    return capacitiesIn(line.words).length > 0;
}
