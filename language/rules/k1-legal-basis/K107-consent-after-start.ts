import { basisPlace, mayBeEligible } from '../../analysis/bases.ts';
import { entryOf, refsOf, textOf, valuePlace } from '../../analysis/entries.ts';
import type { Basis, Facts } from '../../analysis/facts.ts';
import { foldedPattern } from '../../analysis/mentions.ts';
import type { Place } from '../../analysis/place.ts';
import type { Block } from '../../generated/ast.ts';
import type { Words } from '../../i18n/words.ts';
import { consultationFrom } from '../../law/provisions.ts';
import { article, commentary } from '../../law/sources.ts';
import { fold } from '../../syntax/fold.ts';
import { findDates, type IsoDate, parseDate, writeDate } from '../../syntax/values/date.ts';
import { defineRule } from '../rule.ts';

interface Dates {
    readonly consent: IsoDate;
    readonly start: IsoDate;
}

/**
 * The consultation is organised "bij een met redenen omklede toestemming": the commentary (3, 4) says that this is settled
 * before it starts. Several consents may follow each other, so the earliest counts; an act needs no consent.
 */
export default defineRule<Dates, 'consultation'>({
    code: 'K107',
    name: 'consent-after-start',
    severity: 'error',
    source: [article('458ter', 1, 1), commentary(3), commentary(4)],
    message: {
        nl: ({ consent, start }) =>
            `De toestemming is van ${writeDate(consent, 'nl')}, maar het protocol geldt al vanaf ${writeDate(start, 'nl')}.`,
        fr: ({ consent, start }) =>
            `L’autorisation date du ${writeDate(consent, 'fr')}, mais le protocole produit ses effets dès le ${writeDate(start, 'fr')}.`,
        de: ({ consent, start }) =>
            `Die Erlaubnis ist vom ${writeDate(consent, 'de')}, das Protokoll gilt aber schon ab dem ${writeDate(start, 'de')}.`,
        en: ({ consent, start }) =>
            `The consent is of ${writeDate(consent, 'en')}, but the protocol already holds from ${writeDate(start, 'en')}.`,
    },
    why: {
        nl: 'Het overleg berust op de toestemming: die moet er zijn voor het begint.',
        fr: 'La concertation repose sur l’autorisation : celle-ci doit exister avant qu’elle ne commence.',
        de: 'Die Konzertierung beruht auf der Erlaubnis: Diese muss vorliegen, bevor sie beginnt.',
        en: 'The consultation rests on the consent, which must exist before it begins.',
    },
    remedy: {
        nl: 'Laat het protocol ten vroegste ingaan op de dag van de toestemming, of vermeld de eerdere toestemming.',
        fr: 'Faites débuter le protocole au plus tôt le jour de l’autorisation, ou mentionnez l’autorisation antérieure.',
        de: 'Lassen Sie das Protokoll frühestens am Tag der Erlaubnis beginnen, oder nennen Sie die frühere Erlaubnis.',
        en: 'Let the protocol begin on the day of the consent at the earliest, or name the earlier consent.',
    },
    cases: {
        consultation: {
            message: {
                nl: ({ consent, start }) =>
                    `Dit overleg is van ${writeDate(start, 'nl')}, de toestemming pas van ${writeDate(consent, 'nl')}.`,
                fr: ({ consent, start }) =>
                    `Cette concertation date du ${writeDate(start, 'fr')}, l’autorisation seulement du ${writeDate(consent, 'fr')}.`,
                de: ({ consent, start }) =>
                    `Diese Konzertierung ist vom ${writeDate(start, 'de')}, die Erlaubnis erst vom ${writeDate(consent, 'de')}.`,
                en: ({ consent, start }) =>
                    `This consultation is of ${writeDate(start, 'en')}, the consent only of ${writeDate(consent, 'en')}.`,
            },
            remedy: {
                nl: 'Ga de datums na, of vermeld de eerdere toestemming.',
                fr: 'Vérifiez les dates, ou mentionnez l’autorisation antérieure.',
                de: 'Prüfen Sie die Daten, oder nennen Sie die frühere Erlaubnis.',
                en: 'Check the dates, or name the earlier consent.',
            },
        },
    },
    examples: [
        {
            bad: `
                protocol leuven-ifg: Casusoverleg Leuven
                  geldig: van 1 maart 2026 tot 28 februari 2029

                rechtsgrond: toestemming van de procureur des Konings
                  datum: <|12 maart 2026|>
            `,
            good: `
                protocol leuven-ifg: Casusoverleg Leuven
                  geldig: van 1 maart 2026 tot 28 februari 2029

                rechtsgrond: toestemming van de procureur des Konings
                  datum: 12 maart 2026

                rechtsgrond: toestemming van de procureur des Konings
                  datum: 12 februari 2026
            `,
        },
        {
            bad: `
                protocole namur: Concertation de cas
                  validité: à partir du 1er avril 2026

                base légale: autorisation motivée du procureur du Roi
                  date: 1er avril 2026

                concertation dossier-1: Première réunion
                  date: <|27 mars 2026|>
            `,
            good: `
                protocole namur: Concertation de cas
                  validité: à partir du 1er mars 2026

                base légale: autorisation motivée du procureur du Roi
                  date: 1er avril 2026

                base légale: décret du 29 mars 2024
            `,
        },
        {
            bad: `
                Protokoll eupen: Fallkonzertierung Eupen
                  Gültigkeit: vom 1. November 2026 bis zum 31. Oktober 2029

                Rechtsgrundlage: <|Erlaubnis des Prokurators des Königs vom 2. November 2026|>
            `,
            good: `
                Protokoll eupen: Fallkonzertierung Eupen
                  Gültigkeit: vom 1. November 2026 bis zum 31. Oktober 2029

                Rechtsgrundlage: Erlaubnis des Prokurators des Königs
                  Datum: 1. November 2026
            `,
        },
    ],
    *check(facts) {
        const first = earliest(facts);
        if (!first?.date || facts.bases.some(basis => basis.kind !== 'consent' && mayBeEligible(basis))) return;
        const { date: consent } = first;
        const at = datePlace(first);
        const start = facts.validity?.from;
        const validity = facts.entry('protocol', 'validity');
        // A start before the article existed is K109's business.
        if (validity && start && start >= consultationFrom && consent > start && !followsAnother(first, start))
            yield { at, data: { consent, start }, related: [{ ...valuePlace(validity), message: startsHere }] };
        for (const block of facts.blocks('consultation').filter(each => isUnder(facts, each))) {
            const entry = entryOf(block, 'date');
            const held = parseDate(textOf(entry));
            if (!entry || !held || held >= consent) continue;
            const related = [{ ...at, message: consentHere }];
            yield { at: valuePlace(entry), case: 'consultation', data: { consent, start: held }, related };
        }
    },
});

function earliest({ consents }: Facts): Basis | undefined {
    // One consent without a date may be the earliest.
    if (consents.some(({ date }) => date === undefined)) return undefined;
    return [...consents].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))[0];
}

function datePlace(basis: Basis): Place {
    const entry = entryOf(basis.node, 'date');
    return entry ? valuePlace(entry) : basisPlace(basis);
}

/** It renews, extends or replaces a consent that was there when the protocol began, or long before. */
function followsAnother({ node }: Basis, start: IsoDate): boolean {
    const own = (['act', 'granted-by', 'description', 'reasons'] as const).map(key => textOf(entryOf(node, key)));
    const words = [node.kind ?? '', ...own].join('\n');
    return renews.test(fold(words)) && findDates(words).some(({ date }) => date !== undefined && date <= start);
}

const renews = foldedPattern(
    'vernieuw|hernieuw|verleng|vervang|bevestig|bekrachtig|eerder|vorige|renouvel|prolong|prorog|remplac|confirm|précéd|antérieur',
    'erneuer|verlänger|ersetz|bestätig|früher|vorherig|renew|extend|replac|earlier',
);

/** A record that names another protocol was held under that one. */
function isUnder({ protocol }: Facts, block: Block): boolean {
    const refs = refsOf(entryOf(block, 'protocol-ref'));
    return refs.every(({ ref }) => ref !== undefined && ref === protocol);
}

const startsHere: Words = {
    nl: 'Hier begint het protocol te gelden.',
    fr: 'Le protocole prend effet ici.',
    de: 'Hier beginnt das Protokoll zu gelten.',
    en: 'The protocol begins to hold here.',
};

const consentHere: Words = {
    nl: 'De toestemming.',
    fr: 'L’autorisation.',
    de: 'Die Erlaubnis.',
    en: 'The consent.',
};
