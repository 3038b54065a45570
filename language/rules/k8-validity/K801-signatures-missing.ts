import { headPlace } from '../../analysis/entries.ts';
import type { Facts } from '../../analysis/facts.ts';
import { foldedPattern, mentions } from '../../analysis/mentions.ts';
import { consentIsSignedHere, hasSignatures } from '../../analysis/signing.ts';
import { commentary } from '../../law/sources.ts';
import { insertLines, placeholder } from '../fix.ts';
import { defineRule } from '../rule.ts';

/** The consent may be a kantschrift or a protocol concluded beforehand; the written consent is then the signed protocol. */
export default defineRule({
    code: 'K801',
    name: 'signatures-missing',
    severity: 'warning',
    source: [commentary(4)],
    requirement: {
        nl: 'Het protocol vermeldt wie ondertekent',
        fr: 'Le protocole indique qui le signe',
        de: 'Das Protokoll gibt an, wer unterzeichnet',
        en: 'The protocol states who signs it',
    },
    applies: consentIsSignedHere,
    message: {
        nl: 'De toestemming wordt in dit protocol gegeven, maar niemand ondertekent het.',
        fr: 'L’autorisation est donnée dans ce protocole, mais personne ne le signe.',
        de: 'Die Erlaubnis wird in diesem Protokoll erteilt, aber niemand unterzeichnet es.',
        en: 'The consent is given in this protocol, but nobody signs it.',
    },
    why: {
        nl: 'De met redenen omklede toestemming is schriftelijk: een kantschrift of een vooraf afgesloten protocol. Zonder handtekening blijkt niet dat ze gegeven is.',
        fr: 'L’autorisation motivée est écrite : une apostille ou un protocole conclu au préalable. Sans signature, rien n’établit qu’elle a été donnée.',
        de: 'Die mit Gründen versehene Erlaubnis ist schriftlich: eine Apostille oder ein vorher geschlossenes Protokoll. Ohne Unterschrift ist nicht ersichtlich, dass sie erteilt wurde.',
        en: 'The reasoned consent is written: a marginal note or a protocol concluded beforehand. Without a signature nothing shows that it was given.',
    },
    remedy: {
        nl: 'Voeg ‘ondertekening’ toe, met een regel voor elke partij die ondertekent.',
        fr: 'Ajoutez « signatures », avec une ligne pour chaque partie qui signe.',
        de: 'Fügen Sie „Unterzeichnung“ hinzu, mit einer Zeile für jede Partei, die unterzeichnet.',
        en: 'Add ‘signatures’, with a line for each party that signs.',
    },
    examples: [
        {
            bad: `
                <|protocol leuven|>: Casusoverleg Leuven

                rechtsgrond: toestemming van de procureur des Konings
                  vorm: protocol

                deelnemer parket: Parket Leuven

                deelnemer caw: CAW Oost-Brabant

                geheimhouding
                  gebonden: alle deelnemers
            `,
            fixed: `
                protocol leuven: Casusoverleg Leuven

                rechtsgrond: toestemming van de procureur des Konings
                  vorm: protocol

                deelnemer parket: Parket Leuven

                deelnemer caw: CAW Oost-Brabant

                geheimhouding
                  gebonden: alle deelnemers

                ondertekening
                  parket: [in te vullen]
                  caw: [in te vullen]
            `,
            good: `
                protocol leuven: Casusoverleg Leuven

                rechtsgrond: toestemming van de procureur des Konings
                  vorm: kantschrift
                  datum: 12 februari 2026
            `,
        },
        {
            bad: `
                base légale: autorisation motivée du procureur du Roi

                participant parquet: Parquet de Namur

                <|signatures|>
            `,
            fixed: `
                base légale: autorisation motivée du procureur du Roi

                participant parquet: Parquet de Namur

                signatures
                  parquet: [à compléter]
            `,
            good: `
                base légale: autorisation motivée du procureur du Roi

                signatures
                  Fait à Namur, le 12 février 2026, par le procureur du Roi
            `,
        },
        {
            bad: `
                <|Rechtsgrundlage|>: Erlaubnis des Prokurators des Königs
                  Form: Protokoll
            `,
            good: `
                Rechtsgrundlage: Gesetz
                  Überschrift: Gesetz vom 30. Juli 2018
            `,
        },
        {
            bad: `
                <|protocol gent|>: Casusoverleg Gent

                rechtsgrond: toestemming van de procureur des Konings

                artikel 5: Vertrouwelijkheid
                  De genodigden ondertekenen vooraf een verklaring.
            `,
            good: `
                protocol gent: Casusoverleg Gent

                rechtsgrond: toestemming van de procureur des Konings

                artikel 12: Slotbepaling
                  Opgemaakt te Gent op 12 februari 2026 in twee exemplaren.
            `,
        },
    ],
    *check(facts) {
        if (!facts.isProtocol || !consentIsSignedHere(facts)) return;
        const [block] = facts.blocks('signatures');
        const place = block ? headPlace(block) : facts.head;
        const said = hasSignatures(facts) ? place : mentions(facts, signing);
        if (said) yield { met: said };
        else yield { at: place, fix: signatureSkeleton(facts) };
    },
});

/** A line per participant that has a name; none of them has one, then only the drafter knows who signs. */
function signatureSkeleton(facts: Facts) {
    const names = facts.parties.filter(({ onInvitation }) => !onInvitation).flatMap(({ name }) => name ?? []);
    if (names.length === 0) return undefined;
    return insertLines(
        facts,
        'signatures',
        names.map(name => `${name}: ${placeholder[facts.locale]}`),
    );
}

/** The end of a signed text, or a sheet for the signatures. */
const signing = foldedPattern(
    '^(?:ondertekening|ondertekenaars|handtekeningen|signatures?|signataires|unterzeichnung|unterschriften)$',
    'handtekening(?:en)?(?:blad|lijst|pagina)|(?:page|feuille) de signatures?|unterschrift(?:en)?(?:blatt|seite)',
    '(?:opgemaakt|gedaan|overeengekomen|ondertekend) te\\b|\\b(?:fait|établi|signé) (?:et signé )?à [^.;]{2,60}\\ble\\b',
    '(?:ausgefertigt|unterzeichnet|geschehen) (?:in|zu)\\b|(?:done|signed) (?:at|in)\\b',
    'elektronisch (?:ondertekend|unterzeichnet)|signée?s? électroniquement|signed electronically',
);
