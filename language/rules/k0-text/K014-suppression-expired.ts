import { theText } from '../../law/sources.ts';
import { type IsoDate, writeDate } from '../../syntax/values/date.ts';
import { defineRule } from '../rule.ts';

interface Expired {
    readonly until: IsoDate;
}

/** A finding was accepted up to a day, and that day is past: it is shown again. */
export default defineRule<Expired, 'unreadable'>({
    code: 'K014',
    name: 'suppression-expired',
    severity: 'warning',
    source: [theText],
    message: {
        nl: ({ until }) => `Deze opmerking was aanvaard tot ${writeDate(until, 'nl')}; die datum is voorbij.`,
        fr: ({ until }) => `Cette remarque était acceptée jusqu’au ${writeDate(until, 'fr')} ; cette date est passée.`,
        de: ({ until }) => `Diese Anmerkung war bis ${writeDate(until, 'de')} hingenommen; das Datum ist vorbei.`,
        en: ({ until }) => `This remark was accepted until ${writeDate(until, 'en')}; that date has passed.`,
    },
    why: {
        nl: 'Na die datum wordt de opmerking weer getoond.',
        fr: 'Après cette date, la remarque est de nouveau affichée.',
        de: 'Nach diesem Datum wird die Anmerkung wieder gezeigt.',
        en: 'After that date the remark is shown again.',
    },
    remedy: {
        nl: 'Regel wat nog openstond, of geef een nieuwe datum en schrap anders deze regel.',
        fr: 'Réglez ce qui restait ouvert, ou indiquez une nouvelle date ; sinon supprimez cette ligne.',
        de: 'Regeln Sie, was noch offen war, oder geben Sie ein neues Datum an; sonst streichen Sie diese Zeile.',
        en: 'Settle what was still open, or give a new date; otherwise delete this line.',
    },
    cases: {
        unreadable: {
            message: {
                nl: 'Tot wanneer deze opmerking is aanvaard, is niet als datum te lezen.',
                fr: 'La date jusqu’à laquelle cette remarque est acceptée n’est pas lisible.',
                de: 'Bis wann diese Anmerkung hingenommen ist, ist nicht als Datum zu lesen.',
                en: 'Until when this remark is accepted cannot be read as a date.',
            },
            why: {
                nl: 'Zolang de datum niet leesbaar is, wordt de opmerking gewoon getoond.',
                fr: 'Tant que la date n’est pas lisible, la remarque reste affichée.',
                de: 'Solange das Datum nicht lesbar ist, wird die Anmerkung weiter gezeigt.',
                en: 'As long as the date cannot be read, the remark is shown.',
            },
            remedy: {
                nl: 'Schrijf de datum voluit, zoals ‘tot 31 december 2026’.',
                fr: 'Écrivez la date en entier, comme « jusqu’au 31 décembre 2026 ».',
                de: 'Schreiben Sie das Datum aus, etwa „bis 31. Dezember 2026“.',
                en: 'Write the date in full, such as ‘until 31 December 2026’.',
            },
        },
    },
    examples: [
        {
            bad: `
                <|# kantschrift: ignore K104 jusqu'à fin 2025 — la motivation suit|>
                base légale: autorisation du procureur du Roi
                  parquet: Namur
            `,
        },
        {
            today: '2027-01-01',
            bad: `
                <|# kantschrift: negeer K101 tot 31 december 2026 — het decreet wordt nog gestemd|>
                protocol leuven: Casusoverleg Leuven
                  taal: nl
            `,
            good: `
                # kantschrift: negeer K101 tot 1 januari 2027 — het decreet wordt nog gestemd
                protocol leuven: Casusoverleg Leuven
                  taal: nl
            `,
        },
        {
            today: '2026-12-31',
            bad: `
                <|# kantschrift: ignore K101 jusqu’au 30 décembre 2026 — décret en préparation|>
                protocole namur: Concertation de cas
                  langue: fr
            `,
            good: `
                # kantschrift: ignore K101 jusqu’au 31 décembre 2026 — décret en préparation
                protocole namur: Concertation de cas
                  # kantschrift: ignoriere K410 — wird noch verhandelt
                  langue: fr
            `,
        },
    ],
    *check({ suppressions }, { today }) {
        for (const { place, until, isUntilUnreadable } of suppressions) {
            if (until !== undefined && until < today) yield { at: place, data: { until } };
            else if (isUntilUnreadable) yield { at: place, case: 'unreadable', data: { until: today } };
        }
    },
});
