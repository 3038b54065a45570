import { valuePlace } from '../../analysis/entries.ts';
import { theText } from '../../law/sources.ts';
import { type IsoDate, writeDate } from '../../syntax/values/date.ts';
import { defineRule } from '../rule.ts';

/** A period that ends before it begins has no day in it: this text alone shows it. */
export default defineRule<{ readonly from: IsoDate; readonly to: IsoDate }>({
    code: 'K803',
    name: 'period-inverted',
    severity: 'error',
    source: [theText],
    message: {
        nl: ({ from, to }) =>
            `Het protocol eindigt op ${writeDate(to, 'nl')}, voordat het begint op ${writeDate(from, 'nl')}.`,
        fr: ({ from, to }) =>
            `Le protocole prend fin le ${writeDate(to, 'fr')}, avant de commencer le ${writeDate(from, 'fr')}.`,
        de: ({ from, to }) =>
            `Das Protokoll endet am ${writeDate(to, 'de')}, bevor es am ${writeDate(from, 'de')} beginnt.`,
        en: ({ from, to }) =>
            `The protocol ends on ${writeDate(to, 'en')}, before it begins on ${writeDate(from, 'en')}.`,
    },
    why: {
        nl: 'Een periode die eindigt voor ze begint, telt geen enkele dag.',
        fr: 'Une période qui prend fin avant de commencer ne compte aucun jour.',
        de: 'Ein Zeitraum, der endet, bevor er beginnt, zählt keinen einzigen Tag.',
        en: 'A period that ends before it begins has no day in it.',
    },
    remedy: {
        nl: 'Verbeter de begin- of de einddatum.',
        fr: 'Corrigez la date de début ou de fin.',
        de: 'Berichtigen Sie das Anfangs- oder das Enddatum.',
        en: 'Correct the first or the last day.',
    },
    examples: [
        {
            bad: `
                protocol leuven: Casusoverleg Leuven
                  geldig: <|van 1 maart 2026 tot 28 februari 2025|>
            `,
            good: `
                protocol leuven: Casusoverleg Leuven
                  geldig: van 1 maart 2026 tot 28 februari 2029
            `,
        },
        {
            bad: `
                protocole namur: Concertation de cas
                  validité: <|du 1er mars 2026 au 1er février 2026|>
            `,
            good: `
                protocole namur: Concertation de cas
                  validité: le 1er mars 2026, pour une durée indéterminée
            `,
        },
        {
            bad: `
                Protokoll eupen: Fallkonzertierung Eupen
                  Gültigkeit: <|1.3.2027 – 1.3.2026|>
            `,
            good: `
                Protokoll eupen: Fallkonzertierung Eupen
                  Gültigkeit: vom 1. März 2026 bis 1. März 2026
            `,
        },
    ],
    *check(facts) {
        const { from, to } = facts.validity ?? {};
        const validity = facts.entry('protocol', 'validity');
        if (!facts.isProtocol || !validity || !from || !to || from <= to) return;
        yield { at: valuePlace(validity), data: { from, to } };
    },
});
