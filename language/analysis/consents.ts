import { findDates, type IsoDate } from '../syntax/values/date.ts';

/**
 * The consent as people write it where the basis stands: "de gemotiveerde en schriftelijke toestemming van mevrouw de
 * procureur …", "art. 458ter Sw. en toestemming van …". An agreement concluded *with* the consent begins otherwise.
 */
export function consentAtStart(words: string): { kind: 'consent'; rest: string } | undefined {
    const [found] = asConsent.exec(words) ?? [];
    return found === undefined ? undefined : { kind: 'consent', rest: words.slice(found.length).trim() };
}

/** `(toestemming van de procureur des Konings) te Gent d.d. 3 maart 2025`: only its place may stand before its date. */
export function dateOfConsent(rest: string): IsoDate | undefined {
    const [first] = findDates(rest);
    return first && placeOnly.test(rest.slice(0, first.start)) ? first.date : undefined;
}

const theArticle = String.raw`art(?:ikel|icle|\.)?\s*(?:458\s?ter|353)[^\p{L}]*(?:(?:van het|du|des)\s+)?(?:Sw\.?|Strafwetboek|C\.\s?p[ée]n\.?|Code p[ée]nal|StGB|Strafgesetzbuch(?:e?s)?)?[\s,;:–-]*`;
const before = String.raw`(?:en|et|und|de|een|l['’]|une|la|die|eine|met redenen omklede|gemotiveerde|schriftelijke|voorafgaande|schriftliche|vorherige|begr[üu]ndete|mit Gr[üu]nden versehene)[\s,]*`;
const given = '(?:toestemming|machtiging|autorisation|Erlaubnis|Erm[äa]chtigung)';
const between = String.raw`\s+(?:et|écrite|motivée|préalable|accordée|donnée|délivrée|par|van|vanwege|door|du|des|de|der|het|la|le|M\.|Mme|Mevr\.|mevrouw|Madame|Monsieur|Frau|Herrn|eerste|premier|substituut|substitut)`;
const prosecutor = String.raw`\s+(?:procureure?s?(?: des Konings| du Roi|(?!\s+(?:des|du)\s))|parket(?:ten)?|parquets?|PdK|Prokurator(?:in|s)?(?: des Königs)?|Staatsanwaltschaft)(?!\p{L})`;
const asConsent = new RegExp(`^(?:${theArticle})?(?:${before})*${given}(?:${between})*${prosecutor}`, 'iu');

const placeOnly =
    /^(?:[\s,(]|\p{Lu}[\p{L}’'-]*(?=[\s,(]|$)|(?:te|in|van|de|du|des|von|zu|à|afdeling|division|Abteilung|[dD][dD]\.?|[dD]\.[dD]\.|op|le|en date|vom|am)(?=\s|$)|d['’](?=\p{Lu}))*$/u;
