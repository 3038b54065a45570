import { type KeyedEntry, textOf, valuePlace } from '../../analysis/entries.ts';
import type { Facts } from '../../analysis/facts.ts';
import { foldedPattern } from '../../analysis/mentions.ts';
import type { Place } from '../../analysis/place.ts';
import { commentary } from '../../law/sources.ts';
import { fold } from '../../syntax/fold.ts';
import { findDates, type IsoDate, writeDate } from '../../syntax/values/date.ts';
import { defineRule } from '../rule.ts';

/** The commentary calls the evaluation of the protocols themselves essential; this one has set itself a day. */
export default defineRule<{ readonly date: IsoDate }>({
    code: 'K806',
    name: 'evaluation-overdue',
    severity: 'info',
    source: [commentary(5)],
    message: {
        nl: ({ date }) => `De evaluatie van het protocol was voorzien op ${writeDate(date, 'nl')}; die dag is voorbij.`,
        fr: ({ date }) =>
            `L’évaluation du protocole était prévue pour le ${writeDate(date, 'fr')} ; cette date est passée.`,
        de: ({ date }) =>
            `Die Bewertung des Protokolls war für den ${writeDate(date, 'de')} vorgesehen; dieser Tag ist vorbei.`,
        en: ({ date }) =>
            `The evaluation of the protocol was planned for ${writeDate(date, 'en')}; that day has passed.`,
    },
    why: {
        nl: 'Niet alleen de casussen, ook de protocollen zelf moeten worden geëvalueerd.',
        fr: 'Il faut évaluer non seulement les cas, mais aussi les protocoles eux-mêmes.',
        de: 'Nicht nur die Fälle, auch die Protokolle selbst müssen bewertet werden.',
        en: 'Not only the cases but the protocols themselves have to be evaluated.',
    },
    remedy: {
        nl: 'Evalueer het protocol, en schrijf wanneer het opnieuw wordt geëvalueerd.',
        fr: 'Évaluez le protocole et indiquez quand il sera à nouveau évalué.',
        de: 'Bewerten Sie das Protokoll, und geben Sie an, wann es erneut bewertet wird.',
        en: 'Evaluate the protocol, and write when it will be evaluated again.',
    },
    examples: [
        {
            bad: `
                protocol leuven: Casusoverleg Leuven

                evaluatie
                  van het protocol: De stuurgroep evalueert het protocol uiterlijk op <|1 maart 2026|>.
            `,
            good: `
                protocol leuven: Casusoverleg Leuven

                evaluatie
                  per casus: uiterlijk op 1 maart 2026
                  van het protocol: jaarlijks, voor het eerst op 1 maart 2026
            `,
            today: '2026-11-22',
        },
        {
            bad: `
                protocole namur: Concertation de cas

                évaluation
                  du protocole: Une première évaluation le 1er mars 2025 et une seconde le <|1er mars 2026|>.
            `,
            good: `
                protocole namur: Concertation de cas

                évaluation
                  du protocole: Une première évaluation le 1er mars 2025 et une seconde le 1er mars 2027.
            `,
            today: '2026-11-22',
        },
        {
            bad: `
                Protokoll eupen: Fallkonzertierung Eupen

                Bewertung
                  des Protokolls: <|21. November 2026|>
            `,
            good: `
                Protokoll eupen: Fallkonzertierung Eupen
                  Gültigkeit: vom 1. Januar 2023 bis 31. Dezember 2025

                Bewertung
                  des Protokolls: 1. Juni 2025
            `,
            today: '2026-11-22',
        },
        {
            bad: `
                protocol gent: Casusoverleg Gent

                evaluatie
                  van het protocol: <|1/9/2026|>
            `,
            good: `
                protocol gent: Casusoverleg Gent

                evaluatie
                  van het protocol: Het werd geëvalueerd op 1 september 2026.
            `,
            today: '2026-11-22',
        },
    ],
    *check(facts, { today }) {
        const entry = facts.entry('evaluation', 'of-the-protocol');
        const isExpired = facts.validity?.to !== undefined && facts.validity.to < today;
        if (!facts.isProtocol || !entry || isExpired || otherwise.test(fold(textOf(entry)))) return;
        const last = lastDate(facts, entry);
        if (last && last.date < today) yield { at: last.place, data: { date: last.date } };
    },
});

function lastDate({ text }: Facts, entry: KeyedEntry): { readonly date: IsoDate; readonly place: Place } | undefined {
    const { start, end } = valuePlace(entry);
    const found = findDates(text.slice(start, end)).flatMap(({ date, ...at }) =>
        date ? [{ date, place: { start: start + at.start, end: start + at.end } }] : [],
    );
    return found.sort((a, b) => b.date.localeCompare(a.date))[0];
}

/** It comes back by itself, or it has been done. */
const otherwise = foldedPattern(
    'jaarlijks|maandelijks|halfjaar|semester|elk jaar|elke|ieder|om de|telkens|nadien|vervolgens|daarna',
    'annuel|chaque|tous les|toutes les|par an|ensuite|puis',
    'jährlich|monatlich|jedes|alle [^ ]{1,30} (?:jahr|monat)|danach|anschließend',
    'annually|yearly|every|each|thereafter',
    'geëvalueerd op|werd|is op|laatste?\\b|a été|ont été|dernier|wurde|zuletzt|\\bwas\\b|\\blast\\b',
);
