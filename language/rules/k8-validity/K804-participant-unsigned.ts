import { headPlace } from '../../analysis/entries.ts';
import type { Party } from '../../analysis/facts.ts';
import { isProsecutor, speaksOfProsecutor } from '../../analysis/prosecutor.ts';
import {
    consentIsSignedHere,
    hasSignatures,
    signatureLines,
    signsFor,
    signsForAll,
    signsForNobody,
} from '../../analysis/signing.ts';
import { enumerate } from '../../i18n/words.ts';
import { practice } from '../../law/sources.ts';
import { insertLines, placeholder } from '../fix.ts';
import { defineRule } from '../rule.ts';

/** Common drafting sense: a standing participant of a protocol that is signed is a party to it. */
export default defineRule<{ readonly titles: readonly string[] }>({
    code: 'K804',
    name: 'participant-unsigned',
    severity: 'warning',
    source: [practice],
    message: {
        nl: ({ titles }) => `Bij de ondertekening ontbreken deze vaste deelnemers: ${enumerate(titles, 'nl')}.`,
        fr: ({ titles }) => `Ces participants permanents manquent parmi les signataires : ${enumerate(titles, 'fr')}.`,
        de: ({ titles }) => `Unter den Unterzeichnern fehlen diese ständigen Teilnehmer: ${enumerate(titles, 'de')}.`,
        en: ({ titles }) => `These standing participants are missing from the signatures: ${enumerate(titles, 'en')}.`,
    },
    why: {
        nl: 'Wie vast deelneemt aan een overleg op grond van een vooraf afgesloten protocol, sluit dat protocol mee.',
        fr: 'Qui participe de façon permanente à une concertation fondée sur un protocole conclu au préalable est partie à ce protocole.',
        de: 'Wer ständig an einer Konzertierung teilnimmt, die auf einem vorher geschlossenen Protokoll beruht, schließt dieses Protokoll mit ab.',
        en: 'A standing participant in a consultation under a protocol concluded beforehand is a party to that protocol.',
    },
    remedy: {
        nl: 'Voeg onder ‘ondertekening’ een regel toe voor wie ontbreekt, of laat hem op uitnodiging deelnemen.',
        fr: 'Ajoutez sous « signatures » une ligne pour qui manque, ou prévoyez qu’il participe sur invitation.',
        de: 'Fügen Sie unter „Unterzeichnung“ eine Zeile für die Fehlenden hinzu, oder lassen Sie sie auf Einladung teilnehmen.',
        en: 'Add a line under ‘signatures’ for those missing, or have them take part on invitation.',
    },
    examples: [
        {
            bad: `
                rechtsgrond: toestemming van de procureur des Konings
                  vorm: protocol

                deelnemer parket: Parket Leuven
                deelnemer caw: CAW Oost-Brabant
                deelnemer stad: Stad Leuven
                deelnemer school: Scholengroep
                  deelname: op uitnodiging

                <|ondertekening|>
                  parket: Leuven, 12 februari 2026
            `,
            fixed: `
                rechtsgrond: toestemming van de procureur des Konings
                  vorm: protocol

                deelnemer parket: Parket Leuven
                deelnemer caw: CAW Oost-Brabant
                deelnemer stad: Stad Leuven
                deelnemer school: Scholengroep
                  deelname: op uitnodiging

                ondertekening
                  parket: Leuven, 12 februari 2026
                  caw: [in te vullen]
                  stad: [in te vullen]
            `,
            good: `
                rechtsgrond: toestemming van de procureur des Konings

                deelnemer parket: Parket Leuven
                  hoedanigheid: procureur des Konings
                deelnemer caw: CAW Oost-Brabant
                deelnemer stad: Stad Leuven

                ondertekening
                  De procureur des Konings: Leuven, 12 februari 2026
                  Jan Peeters, directeur van het CAW Oost-Brabant
                  Voor de stad: de burgemeester
            `,
        },
        {
            bad: `
                base légale: autorisation motivée du procureur du Roi

                participant parquet: Parquet de Namur
                participant: Service de l’aide à la jeunesse

                <|signatures|>
                  parquet: Namur, le 3 mars 2026
            `,
            good: `
                base légale: autorisation motivée du procureur du Roi
                  forme: apostille

                participant parquet: Parquet de Namur
                participant saj: Service de l’aide à la jeunesse

                signatures
                  parquet: Namur, le 3 mars 2026
            `,
        },
        {
            bad: `
                Rechtsgrundlage: Erlaubnis des Prokurators des Königs

                Teilnehmer jhd: Jugendhilfedienst
                Teilnehmer polizei: Polizeizone Weser-Göhl

                <|Unterzeichnung|>
                  polizei: Eupen, 3. März 2026
            `,
            good: `
                Rechtsgrundlage: Erlaubnis des Prokurators des Königs

                Teilnehmer jhd: Jugendhilfedienst
                Teilnehmer polizei: Polizeizone Weser-Göhl

                Unterzeichnung
                  Eupen, 3. März 2026, im Namen aller Teilnehmer
            `,
        },
        {
            bad: `
                rechtsgrond: toestemming van de procureur des Konings

                deelnemer caw: CAW Oost-Brabant
                deelnemer stad: Stad Leuven

                <|ondertekening|>
                  Opgemaakt te Leuven in drie exemplaren
                  caw: elektronisch ondertekend
            `,
            good: `
                rechtsgrond: toestemming van de procureur des Konings

                deelnemer caw: CAW Oost-Brabant
                deelnemer stad: Stad Leuven

                ondertekening
                  caw: Leuven, 12 februari 2026
                  Gemeente Leuven: Leuven, 12 februari 2026
            `,
        },
    ],
    *check(facts) {
        const [block] = facts.blocks('signatures');
        if (!block || !hasSignatures(facts) || !consentIsSignedHere(facts)) return;
        const lines = signatureLines(facts);
        if (lines.length === 0 || lines.some(signsForAll)) return;
        // Somebody whom the text calls otherwise may be the one who is missing; K802 asks about that.
        if (lines.some(line => !speaksOfProsecutor(line.words) && signsForNobody(line, facts.parties))) return;
        // Whether the prosecutor signs is K120's business.
        const isMissing = (party: Party) =>
            !party.onInvitation && !isProsecutor(party) && !lines.some(line => signsFor(line, party));
        const missing = facts.parties.filter(isMissing);
        if (missing.length === 0) return;
        const named = missing.flatMap(({ name }) =>
            name === undefined ? [] : [`${name}: ${placeholder[facts.locale]}`],
        );
        yield {
            at: headPlace(block),
            data: { titles: missing.map(({ title }) => title) },
            fix: named.length > 0 ? insertLines(facts, 'signatures', named) : undefined,
        };
    },
});
