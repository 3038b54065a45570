import { entryOf, valuePlace } from '../../analysis/entries.ts';
import type { Basis, Facts } from '../../analysis/facts.ts';
import { hasProperty, type Place, placeOfProperty } from '../../analysis/place.ts';
import type { Words } from '../../i18n/words.ts';
import { actOfTitle } from '../../law/acts.ts';
import { theText } from '../../law/sources.ts';
import { fold } from '../../syntax/fold.ts';
import { findDates, type IsoDate, writeDate } from '../../syntax/values/date.ts';
import { replace } from '../fix.ts';
import { defineRule } from '../rule.ts';

/**
 * An act is known by its title; several bear the same date, so that the date alone tells nothing. Titles name other dates
 * too, of publication and of amendment: only the one that follows the kind of act is its own.
 */
export default defineRule<{ name: Words; written: IsoDate }>({
    code: 'K110',
    name: 'act-misdated',
    severity: 'error',
    source: [theText],
    message: {
        nl: ({ name, written }) => `De datum ${writeDate(written, 'nl')} klopt niet: bedoeld is ${name.nl}.`,
        fr: ({ name, written }) =>
            `La date du ${writeDate(written, 'fr')} est inexacte : le texte visé est ${name.fr}.`,
        de: ({ name, written }) => `Das Datum ${writeDate(written, 'de')} stimmt nicht: Gemeint ist ${name.de}.`,
        en: ({ name, written }) => `The date ${writeDate(written, 'en')} is wrong: what is meant is ${name.en}.`,
    },
    why: {
        nl: 'De titel is die van een bekende regeling, die een andere datum draagt; onder deze datum vindt niemand ze terug.',
        fr: 'L’intitulé est celui d’un texte connu qui porte une autre date ; à cette date, personne ne le retrouvera.',
        de: 'Die Überschrift ist die eines bekannten Textes, der ein anderes Datum trägt; unter diesem Datum findet ihn niemand.',
        en: 'The title is that of a known act, which bears another date; under this one nobody will find it.',
    },
    remedy: {
        nl: 'Schrijf de datum van de regeling zelf.',
        fr: 'Écrivez la date du texte lui-même.',
        de: 'Schreiben Sie das Datum des Textes selbst.',
        en: 'Write the date of the act itself.',
    },
    examples: [
        {
            bad: `
                taal: nl

                rechtsgrond: decreet
                  opschrift: decreet van <|8 april 2024|> tot oprichting en regeling van de Veilige Huizen
            `,
            fixed: `
                taal: nl

                rechtsgrond: decreet
                  opschrift: decreet van 29 maart 2024 tot oprichting en regeling van de Veilige Huizen
            `,
            good: `
                rechtsgrond: decreet van 29 maart 2024 tot oprichting en regeling van de Veilige Huizen, gewijzigd bij decreet van 4 juli 2025, B.S. 8 april 2024
            `,
        },
        {
            bad: `
                base légale: loi du <|14 septembre 2018|> portant création de cellules de sécurité intégrale locales
            `,
            fixed: `
                base légale: loi du 30 juillet 2018 portant création de cellules de sécurité intégrale locales
            `,
            good: `
                base légale: loi du 30 juillet 2018 relative à la protection des personnes physiques

                base légale: loi
                  intitulé: loi du 5 mai 2024 modifiant la loi du 30 juillet 2018 portant création de cellules de sécurité intégrale locales
                  date: 5 mai 2024
            `,
        },
        {
            bad: `
                rechtsgrond: wet
                  opschrift: tot oprichting van lokale integrale veiligheidscellen inzake radicalisme
                  datum: <|14 september 2018|>
            `,
            fixed: `
                rechtsgrond: wet
                  opschrift: tot oprichting van lokale integrale veiligheidscellen inzake radicalisme
                  datum: 30 juli 2018
            `,
            good: `
                rechtsgrond: decreet Veilige Huizen bekendgemaakt op 8 april 2024

                rechtsgrond: besluit van de burgemeester
                  opschrift: ter uitvoering van de wet van 30 juli 2018 tot oprichting van lokale integrale veiligheidscellen
                  datum: 3 december 2018
            `,
        },
    ],
    *check(facts) {
        for (const basis of facts.bases) {
            const act = basis.kind === 'consent' ? undefined : actOfTitle(fold(basis.title));
            if (!act || aboutAnother.test(fold(basis.title))) continue;
            const dates = datesOf(facts, basis, act.kind);
            // Two acts in one line: the date of this one stands there too.
            const all = findDates(`${basis.node.kind ?? ''} ${basis.title}`);
            if ([...dates, ...all].some(({ date }) => date === act.date)) continue;
            for (const { date, place } of dates) {
                const fix = { ...replace(place, writeDate(act.date, facts.locale)), safe: false };
                yield { at: place, data: { name: act.short, written: date }, fix };
            }
        }
    },
});

interface Dated {
    readonly date: IsoDate;
    readonly place: Place;
}

/** The dates that a basis gives as those of its act: in its own line, in the title, and under its own key. */
function datesOf({ text }: Facts, basis: Basis, kind: Basis['kind']): readonly Dated[] {
    const { node } = basis;
    const title = entryOf(node, 'act');
    const lines = [
        ...(hasProperty(node, 'kind') ? [placeOfProperty(node, 'kind')] : []),
        ...(title ? [valuePlace(title)] : []),
    ];
    const inLines = lines.flatMap(({ start, end }) => dateOfAct(text.slice(start, end), start));
    const own = basis.kind === kind ? entryOf(node, 'date') : undefined;
    const place = own && valuePlace(own);
    const [found] = place ? findDates(text.slice(place.start, place.end)) : [];
    if (!place || !found?.date) return inLines;
    return [
        ...inLines,
        { date: found.date, place: { start: place.start + found.start, end: place.start + found.end } },
    ];
}

/** The date that follows the first word for an act, with nothing but words between them. */
function dateOfAct(line: string, offset: number): readonly Dated[] {
    const kind = kindOfAct.exec(line);
    const after = kind ? kind.index + kind[0].length : 0;
    const [first] = kind ? findDates(line.slice(after)) : [];
    const between = line.slice(after, after + (first?.start ?? 0));
    if (!first?.date || !/^[\p{L}\s’']{0,60}$/u.test(between) || ofAnotherDay.test(fold(between))) return [];
    const start = offset + after;
    return [{ date: first.date, place: { start: start + first.start, end: start + first.end } }];
}

const kindOfAct = /(?<!\p{L})(?:wet|decreet|loi|d[ée]cret|Gesetz(?:es)?|Dekret(?:s|es)?|law|decree)(?!\p{L})/iu;

/** The day on which it was published, changed, or came into force. */
const ofAnotherDay =
    /bekendgemaakt|gepubliceerd|verschenen|gewijzigd|werking|kracht|publi|paru|modifi|vigu|veroffentlicht|geandert|kraft|amended|force/;

/** The title of an act that changes or carries out the known one holds its title too. */
const aboutAnother =
    /tot wijziging|wijzigend|houdende wijziging|tot uitvoering|ter uitvoering|houdende uitvoering|modifiant|portant (?:modification|execution)|execution d|zur (?:abanderung|anderung|ausfuhrung)|amending|implementing/;
