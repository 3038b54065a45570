import type { Facts } from '../../analysis/facts.ts';
import { speaksOfProsecutor } from '../../analysis/prosecutor.ts';
import { formOfSignature, type SignatureLine, signatureLines, signsFor, signsForAll } from '../../analysis/signing.ts';
import { quote } from '../../i18n/words.ts';
import { practice } from '../../law/sources.ts';
import { fold } from '../../syntax/fold.ts';
import { defineRule } from '../rule.ts';

/**
 * Art. 458ter, § 1, al. 3 asks who may take part, not who signs. One may sign without sitting, but a party that sits and
 * signs under two names isn't determined: hence a question.
 */
export default defineRule<{ readonly who: string }>({
    code: 'K802',
    name: 'signatory-unknown',
    severity: 'warning',
    source: [practice],
    message: {
        nl: ({ who }) => `${quote(who, 'nl')} ondertekent, maar staat niet bij de deelnemers.`,
        fr: ({ who }) => `${quote(who, 'fr')} signe, mais ne figure pas parmi les participants.`,
        de: ({ who }) => `${quote(who, 'de')} unterzeichnet, steht aber nicht bei den Teilnehmern.`,
        en: ({ who }) => `${quote(who, 'en')} signs, but is not among the participants.`,
    },
    why: {
        nl: 'Wie aan het overleg kan deelnemen, moet vooraf vaststaan; ondertekenen zonder deel te nemen mag, maar een lezer moet weten wat bedoeld is.',
        fr: 'Qui peut participer à la concertation doit être déterminé au préalable ; on peut signer sans participer, mais le lecteur doit savoir ce qu’il en est.',
        de: 'Wer an der Konzertierung teilnehmen kann, muss vorher feststehen; man kann unterzeichnen, ohne teilzunehmen, aber der Leser muss wissen, was gemeint ist.',
        en: 'Who may take part in the consultation must be settled beforehand; one may sign without taking part, but a reader must know which is meant.',
    },
    remedy: {
        nl: 'Voeg deze partij toe als deelnemer, schrijf de naam die ze bij de deelnemers heeft, of ga na of ze enkel ondertekent.',
        fr: 'Ajoutez cette partie comme participant, écrivez le nom qu’elle porte parmi les participants, ou vérifiez qu’elle ne fait que signer.',
        de: 'Fügen Sie diese Partei als Teilnehmer hinzu, schreiben Sie den Namen, den sie bei den Teilnehmern hat, oder prüfen Sie, ob sie nur unterzeichnet.',
        en: 'Add this party as a participant, write the name it has among the participants, or check that it only signs.',
    },
    examples: [
        {
            bad: `
                deelnemer parket: Parket van de procureur des Konings te Leuven
                deelnemer caw: CAW Oost-Brabant

                ondertekening
                  parket: Leuven, 12 februari 2026
                  <|Stad Leuven|>: Jan Peeters, burgemeester
            `,
            good: `
                deelnemer parket: Parket van de procureur des Konings te Leuven
                deelnemer caw: CAW Oost-Brabant
                deelnemer stad: Stad Leuven
                  hoedanigheid: burgemeester

                ondertekening
                  Voor de procureur des Konings: Leuven, 12 februari 2026
                  Jan Peeters: burgemeester van Leuven
                  CAW: Leuven, 12 februari 2026
                  Opgemaakt te: Leuven
                  Els Janssens, namens de provincie
            `,
        },
        {
            bad: `
                participant saj: Service de l’aide à la jeunesse

                signatures
                  saj: Namur, le 3 mars 2026
                  <|Ville de Namur|>: le 3 mars 2026
            `,
            good: `
                base légale: autorisation motivée du procureur du Roi

                participant saj: Service de l’aide à la jeunesse

                participant politie: Lokale politie Voeren

                signatures
                  Pour le SAJ: Namur, le 3 mars 2026
                  Le procureur du Roi: Namur, le 3 mars 2026
                  Police locale de Fourons: Namur, le 3 mars 2026
            `,
        },
        {
            bad: `
                Teilnehmer jhd: Jugendhilfedienst

                Unterzeichnung
                  <|ÖSHZ|>: Eupen, 3. März 2026
            `,
            good: `
                Modalitäten
                  Häufigkeit: monatlich

                Unterzeichnung
                  ÖSHZ: Eupen, 3. März 2026
            `,
        },
    ],
    *check(facts) {
        if (!facts.isProtocol || facts.parties.length === 0) return;
        for (const line of signatureLines(facts)) {
            if (line.who === undefined || line.party || isKnown(line, facts)) continue;
            yield { at: line.place, data: { who: line.who } };
        }
    },
});

/** The prosecutor who consents signs as such, whether or not he takes part. */
function isKnown(line: SignatureLine, { parties, consents }: Facts): boolean {
    if (formOfSignature.test(fold(line.words)) || signsForAll(line)) return true;
    return (consents.length > 0 && speaksOfProsecutor(line.words)) || parties.some(party => signsFor(line, party));
}
