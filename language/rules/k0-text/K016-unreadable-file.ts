import { largestSize, mostLines, type Unreadable, unreadable } from '../../analysis/limits.ts';
import type { Place } from '../../analysis/place.ts';
import { theText } from '../../law/sources.ts';
import type { Locale } from '../../syntax/vocabulary/index.ts';
import { defineRule } from '../rule.ts';

/** A number as the language writes it; only when it is said, since making the format takes time at every start. */
const figure = (locale: Locale, number: number) => new Intl.NumberFormat(locale).format(number);

/** A file that can't be read as text, or is no protocol by its size alone. One finding about the whole of it. */
export default defineRule<undefined, Unreadable>({
    code: 'K016',
    name: 'unreadable-file',
    severity: 'error',
    source: [theText],
    message: {
        nl: 'Dit bestand is niet als tekst te lezen.',
        fr: 'Ce fichier ne peut pas être lu comme un texte.',
        de: 'Diese Datei ist nicht als Text zu lesen.',
        en: 'This file cannot be read as text.',
    },
    why: {
        nl: 'Wat niet kan worden gelezen, kan niet worden gecontroleerd.',
        fr: 'Ce qui ne peut être lu ne peut être contrôlé.',
        de: 'Was nicht gelesen werden kann, kann nicht geprüft werden.',
        en: 'What cannot be read cannot be checked.',
    },
    remedy: {
        nl: 'Bewaar het protocol als gewone tekst (UTF-8).',
        fr: 'Enregistrez le protocole en texte brut (UTF-8).',
        de: 'Speichern Sie das Protokoll als einfachen Text (UTF-8).',
        en: 'Save the protocol as plain text (UTF-8).',
    },
    cases: {
        binary: {
            message: {
                nl: 'Dit bestand bevat tekens die in geen tekst voorkomen: het is geen gewone tekst.',
                fr: 'Ce fichier contient des caractères qui n’apparaissent dans aucun texte : ce n’est pas du texte brut.',
                de: 'Diese Datei enthält Zeichen, die in keinem Text vorkommen: sie ist kein einfacher Text.',
                en: 'This file holds characters that occur in no text: it is not plain text.',
            },
        },
        'not-utf8': {
            message: {
                nl: 'In dit bestand zijn letters verloren gegaan: het is niet als UTF-8 bewaard.',
                fr: 'Des lettres de ce fichier ont été perdues : il n’est pas enregistré en UTF-8.',
                de: 'In dieser Datei sind Buchstaben verloren gegangen: sie ist nicht als UTF-8 gespeichert.',
                en: 'Letters of this file have been lost: it is not saved as UTF-8.',
            },
            remedy: {
                nl: 'Bewaar het bestand opnieuw als UTF-8 en kijk de letters met accenten na.',
                fr: 'Enregistrez de nouveau le fichier en UTF-8 et vérifiez les lettres accentuées.',
                de: 'Speichern Sie die Datei erneut als UTF-8 und prüfen Sie die Umlaute.',
                en: 'Save the file again as UTF-8 and check the letters with accents.',
            },
        },
        'too-large': {
            message: {
                nl: () =>
                    `Deze tekst is langer dan ${figure('nl', largestSize)} tekens of ${figure('nl', mostLines)} regels.`,
                fr: () =>
                    `Ce texte dépasse ${figure('fr', largestSize)} caractères ou ${figure('fr', mostLines)} lignes.`,
                de: () =>
                    `Dieser Text ist länger als ${figure('de', largestSize)} Zeichen oder ${figure('de', mostLines)} Zeilen.`,
                en: () =>
                    `This text is longer than ${figure('en', largestSize)} characters or ${figure('en', mostLines)} lines.`,
            },
            why: {
                nl: 'Zo lang is geen protocol; de tekst wordt niet gecontroleerd.',
                fr: 'Aucun protocole n’est aussi long ; le texte n’est pas contrôlé.',
                de: 'So lang ist kein Protokoll; der Text wird nicht geprüft.',
                en: 'No protocol is that long; the text is not checked.',
            },
            remedy: {
                nl: 'Bewaar elk protocol in een eigen bestand.',
                fr: 'Enregistrez chaque protocole dans un fichier distinct.',
                de: 'Speichern Sie jedes Protokoll in einer eigenen Datei.',
                en: 'Save each protocol in a file of its own.',
            },
        },
        empty: {
            message: {
                nl: 'Dit bestand is leeg.',
                fr: 'Ce fichier est vide.',
                de: 'Diese Datei ist leer.',
                en: 'This file is empty.',
            },
            why: {
                nl: 'In een leeg bestand valt niets te controleren.',
                fr: 'Il n’y a rien à contrôler dans un fichier vide.',
                de: 'In einer leeren Datei gibt es nichts zu prüfen.',
                en: 'There is nothing to check in an empty file.',
            },
            remedy: {
                nl: 'Begin met ‘protocol naam: titel’.',
                fr: 'Commencez par « protocole nom : titre ».',
                de: 'Beginnen Sie mit „Protokoll Name: Titel“.',
                en: 'Begin with ‘protocol name: title’.',
            },
        },
    },
    examples: [
        {
            bad: 'protocol leuven: Casus<|\u0000|>overleg',
            good: `
                protocol leuven: Casusoverleg – “risico’s”, § 2, ½, ŵ, 會
                  taal: nl
            `,
        },
        { bad: 'protocole liège: Concertation de Li<|\ufffd|>ge' },
        { bad: '<||>', good: '# Dit protocol volgt nog.' },
    ],
    *check({ text }) {
        const reason = unreadable(text);
        if (reason) yield { at: placeOfReason(text, reason), case: reason };
    },
});

/** The first character that shows it; else the beginning of the text. */
function placeOfReason(text: string, reason: Unreadable): Place {
    const at = text.search(/[\u0000\ufffd]/);
    return at < 0 || reason === 'too-large' ? { start: 0, end: 0 } : { start: at, end: at + 1 };
}
