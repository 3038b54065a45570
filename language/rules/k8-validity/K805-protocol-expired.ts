import { valuePlace } from '../../analysis/entries.ts';
import { foldedPattern, mentions } from '../../analysis/mentions.ts';
import { article } from '../../law/sources.ts';
import { type IsoDate, writeDate } from '../../syntax/values/date.ts';
import { defineRule } from '../rule.ts';

/** Art. 458ter, § 1, al. 1 and 3: without a consent that still holds, there is no consultation in its sense. */
export default defineRule<{ readonly to: IsoDate }>({
    code: 'K805',
    name: 'protocol-expired',
    severity: 'info',
    source: [article('458ter', 1, 3)],
    message: {
        nl: ({ to }) => `Dit protocol liep af op ${writeDate(to, 'nl')}.`,
        fr: ({ to }) => `Ce protocole a expiré le ${writeDate(to, 'fr')}.`,
        de: ({ to }) => `Dieses Protokoll ist am ${writeDate(to, 'de')} abgelaufen.`,
        en: ({ to }) => `This protocol expired on ${writeDate(to, 'en')}.`,
    },
    why: {
        nl: 'Een overleg na die dag steunt niet meer op wat hier over deelnemers, doel en werkwijze is bepaald.',
        fr: 'Une concertation tenue après cette date ne repose plus sur ce qui est déterminé ici quant aux participants, à la finalité et aux modalités.',
        de: 'Eine Konzertierung nach diesem Tag beruht nicht mehr auf dem, was hier zu Teilnehmern, Zweck und Modalitäten bestimmt ist.',
        en: 'A consultation after that day no longer rests on what is determined here about participants, purpose and arrangements.',
    },
    remedy: {
        nl: 'Verleng het protocol, vervang het, of houd geen overleg meer op grond ervan.',
        fr: 'Prolongez le protocole, remplacez-le ou ne tenez plus de concertation sur cette base.',
        de: 'Verlängern oder ersetzen Sie das Protokoll, oder halten Sie keine Konzertierung mehr auf dieser Grundlage ab.',
        en: 'Renew the protocol, replace it, or hold no more consultations under it.',
    },
    examples: [
        {
            bad: `
                protocol leuven: Casusoverleg Leuven
                  geldig: <|van 1 maart 2023 tot 28 februari 2026|>
            `,
            good: `
                protocol leuven: Casusoverleg Leuven
                  geldig: van 1 maart 2023 tot 1 maart 2026
            `,
            today: '2026-03-01',
        },
        {
            bad: `
                protocole namur: Concertation de cas
                  validité: <|trois ans à partir du 1er mars 2023|>
            `,
            good: `
                protocole namur: Concertation de cas
                  validité: trois ans à partir du 1er mars 2023

                dispositions finales
                  prolongation: Le protocole est reconduit tacitement, chaque fois pour un an.
            `,
            today: '2026-11-22',
        },
        {
            bad: `
                Protokoll eupen: Fallkonzertierung Eupen
                  Gültigkeit: <|bis 31. Dezember 2025|>
            `,
            good: `
                Protokoll eupen: Fallkonzertierung Eupen
                  Gültigkeit: unbestimmte Dauer ab 1. Januar 2020
            `,
            today: '2026-11-22',
        },
    ],
    *check(facts, { today }) {
        const { from, to } = facts.validity ?? {};
        const validity = facts.entry('protocol', 'validity');
        const isInverted = from !== undefined && to !== undefined && from > to;
        if (!facts.isProtocol || !validity || !to || to >= today || isInverted) return;
        if (mentions(facts, tacitRenewal)) return;
        yield { at: valuePlace(validity), data: { to } };
    },
});

/** Then nobody can tell from the text alone whether it still runs. */
const tacitRenewal = foldedPattern(
    'stilzwijgend|automatisch (?:verleng|hernieuw|vernieuw)|(?:verlengd|hernieuwd) (?:[^ ]{1,30} )?automatisch',
    'tacite|automatiquement (?:prolong|recond|renouv)|(?:prolong|recond|renouv)[^ ]{0,8} automatique',
    'stillschweigend|automatisch (?:verlänger|erneuer)|verlängert sich',
    'tacit|automatically renew|renewed automatically',
);
