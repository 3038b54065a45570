import { actPlace } from '../../analysis/bases.ts';
import { entryOf, textOf, valuePlace } from '../../analysis/entries.ts';
import type { Facts } from '../../analysis/facts.ts';
import type { Place } from '../../analysis/place.ts';
import type { Words } from '../../i18n/words.ts';
import type { ActId } from '../../law/acts.ts';
import { consultationFrom } from '../../law/provisions.ts';
import { article } from '../../law/sources.ts';
import { type IsoDate, parseDate, writeDate } from '../../syntax/values/date.ts';
import { defineRule } from '../rule.ts';

interface Found {
    readonly name: Words;
    readonly start: IsoDate;
    readonly inForce: IsoDate;
}

/**
 * Art. 458ter came into force on 3 August 2017; of the acts known here the day is known too, save one. A consent beside
 * the act may carry the time before it.
 */
export default defineRule<Found, 'before-article'>({
    code: 'K109',
    name: 'act-not-in-force',
    severity: 'error',
    source: [article('458ter', 1, 1)],
    message: {
        nl: ({ name, start, inForce }) =>
            `Op ${writeDate(start, 'nl')} was ${name.nl} nog niet in werking (in werking sinds ${writeDate(inForce, 'nl')}).`,
        fr: ({ name, start, inForce }) =>
            `Le ${writeDate(start, 'fr')}, ${name.fr} n’était pas encore en vigueur (entrée en vigueur : ${writeDate(inForce, 'fr')}).`,
        de: ({ name, start, inForce }) =>
            `Am ${writeDate(start, 'de')} war ${name.de} noch nicht in Kraft (in Kraft seit dem ${writeDate(inForce, 'de')}).`,
        en: ({ name, start, inForce }) =>
            `On ${writeDate(start, 'en')} ${name.en} was not yet in force (in force since ${writeDate(inForce, 'en')}).`,
    },
    why: {
        nl: 'Een overleg kan maar bij of krachtens een wet, decreet of ordonnantie worden georganiseerd als die al van kracht is.',
        fr: 'Une concertation ne peut être organisée par ou en vertu d’une loi, d’un décret ou d’une ordonnance que si ce texte est déjà en vigueur.',
        de: 'Eine Konzertierung kann nur dann durch oder aufgrund eines Gesetzes, eines Dekrets oder einer Ordonnanz organisiert werden, wenn dieser Text bereits in Kraft ist.',
        en: 'A consultation can be organised by or under a law, decree or ordinance only if that is already in force.',
    },
    remedy: {
        nl: 'Laat het protocol beginnen wanneer de regeling in werking is, of noem een andere rechtsgrond voor de tijd daarvoor.',
        fr: 'Faites débuter le protocole quand le texte est en vigueur, ou indiquez une autre base légale pour la période antérieure.',
        de: 'Lassen Sie das Protokoll beginnen, wenn die Regelung in Kraft ist, oder nennen Sie für die Zeit davor eine andere Rechtsgrundlage.',
        en: 'Let the protocol begin when the act is in force, or name another basis for the time before.',
    },
    cases: {
        'before-article': {
            message: {
                nl: ({ name, start, inForce }) =>
                    `Op ${writeDate(start, 'nl')} bestond ${name.nl} nog niet: het is pas sinds ${writeDate(inForce, 'nl')} van kracht.`,
                fr: ({ name, start, inForce }) =>
                    `Le ${writeDate(start, 'fr')}, ${name.fr} n’existait pas encore : il n’est en vigueur que depuis le ${writeDate(inForce, 'fr')}.`,
                de: ({ name, start, inForce }) =>
                    `Am ${writeDate(start, 'de')} gab es ${name.de} noch nicht: Er ist erst seit dem ${writeDate(inForce, 'de')} in Kraft.`,
                en: ({ name, start, inForce }) =>
                    `On ${writeDate(start, 'en')} ${name.en} did not exist yet: it has been in force only since ${writeDate(inForce, 'en')}.`,
            },
            why: {
                nl: 'Voor die dag kon geen enkele rechtsgrond van dit artikel een casusoverleg dragen.',
                fr: 'Avant ce jour, aucune des bases légales de cet article ne pouvait fonder une concertation de cas.',
                de: 'Vor diesem Tag konnte keine der Rechtsgrundlagen dieses Artikels eine Fallkonzertierung tragen.',
                en: 'Before that day none of the bases of this article could carry a case consultation.',
            },
            remedy: {
                nl: 'Ga na of de datum klopt, en laat het protocol later beginnen.',
                fr: 'Vérifiez la date et faites débuter le protocole plus tard.',
                de: 'Prüfen Sie das Datum, und lassen Sie das Protokoll später beginnen.',
                en: 'Check the date, and let the protocol begin later.',
            },
        },
    },
    examples: [
        {
            bad: `
                protocol gent-ifg: Casusoverleg Gent
                  geldig: vanaf 1 maart 2024

                rechtsgrond: decreet
                  opschrift: <|decreet van 29 maart 2024 tot oprichting en regeling van de Veilige Huizen|>
            `,
            good: `
                protocol gent-ifg: Casusoverleg Gent
                  datum: 1 maart 2024
                  geldig: vanaf 1 mei 2024

                rechtsgrond: decreet
                  opschrift: decreet van 29 maart 2024 tot oprichting en regeling van de Veilige Huizen
            `,
        },
        {
            bad: `
                protocole csil: Cellule de sécurité intégrale locale
                  date: 1er septembre 2018

                base légale: <|loi du 30 juillet 2018 portant création de cellules de sécurité intégrale locales|>
            `,
            good: `
                protocole csil: Cellule de sécurité intégrale locale
                  date: 24 septembre 2018

                base légale: loi du 30 juillet 2018 portant création de cellules de sécurité intégrale locales
            `,
        },
        {
            bad: `
                protocol moed: Protocol van Moed
                  geldig: <|van 1 maart 2006 tot 1 maart 2008|>

                rechtsgrond: toestemming van de procureur des Konings
            `,
            good: `
                protocol livc: Deelname aan de LIVC R
                  datum: 1 juni 2021

                rechtsgrond: decreet
                  opschrift: decreet van 21 mei 2021 houdende de machtiging van de Vlaamse deelnemers aan de LIVC
            `,
        },
    ],
    *check(facts) {
        const start = startOf(facts);
        if (!facts.isProtocol || !start || facts.bases.length === 0) return;
        const { date, place } = start;
        if (date < consultationFrom) {
            const data = { name: theArticle, start: date, inForce: consultationFrom };
            yield { at: place, case: 'before-article', data };
            return;
        }
        if (facts.consents.length > 0) return;
        for (const basis of facts.bases) {
            const { act } = basis;
            if (!act || !basis.eligible || isUnknown.includes(act.id) || date >= act.inForce) continue;
            yield { at: actPlace(basis), data: { name: act.short, start: date, inForce: act.inForce } };
        }
    },
});

/** The day on which the protocol begins, or that it bears; dates in a title may be those of an act. */
function startOf(facts: Facts): { date: IsoDate; place: Place } | undefined {
    const validity = facts.entry('protocol', 'validity');
    const from = facts.validity?.from;
    if (validity && from) return { date: from, place: valuePlace(validity) };
    const entries = [facts.entry('protocol', 'date'), ...facts.consents.map(({ node }) => entryOf(node, 'date'))];
    return entries.flatMap(entry => {
        const date = parseDate(textOf(entry));
        return entry && date ? [{ date, place: valuePlace(entry) }] : [];
    })[0];
}

const theArticle: Words = {
    nl: 'artikel 458ter',
    fr: 'l’article 458ter',
    de: 'Artikel 458ter',
    en: 'article 458ter',
};

/** Acts of which it isn't known when they came into force. */
const isUnknown: readonly ActId[] = ['livc-r-vlaanderen'];
