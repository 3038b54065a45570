import { entriesOf, type KeyedEntry, refsOf, textOf, valuePlace, valuesOf } from '../../analysis/entries.ts';
import type { Facts } from '../../analysis/facts.ts';
import { foldedPattern, mentions } from '../../analysis/mentions.ts';
import { enumerate } from '../../i18n/words.ts';
import { article } from '../../law/sources.ts';
import { fold } from '../../syntax/fold.ts';
import { replace, valueForm } from '../fix.ts';
import { defineRule } from '../rule.ts';

/**
 * Art. 458ter, § 2, al. 1: "De deelnemers" without exception, and "Eenieder die dit geheim schendt": those who hold no
 * professional secret are bound as well.
 */
export default defineRule<{ readonly unnamed: readonly string[] }>({
    code: 'K503',
    name: 'confidentiality-partial',
    severity: 'warning',
    source: [article('458ter', 2, 1)],
    requirement: {
        nl: 'Alle deelnemers zijn tot geheimhouding gehouden',
        fr: 'Tous les participants sont tenus au secret',
        de: 'Alle Teilnehmer sind zur Geheimhaltung verpflichtet',
        en: 'All participants are bound to secrecy',
    },
    message: {
        nl: ({ unnamed }) =>
            `Slechts een deel van de deelnemers wordt tot geheimhouding gehouden; niet genoemd: ${enumerate(unnamed, 'nl')}.`,
        fr: ({ unnamed }) =>
            `Seule une partie des participants est tenue au secret ; ne sont pas cités : ${enumerate(unnamed, 'fr')}.`,
        de: ({ unnamed }) =>
            `Nur ein Teil der Teilnehmer wird zur Geheimhaltung verpflichtet; nicht genannt: ${enumerate(unnamed, 'de')}.`,
        en: ({ unnamed }) => `Only some participants are bound to secrecy; not named: ${enumerate(unnamed, 'en')}.`,
    },
    why: {
        nl: 'Het artikel verplicht de deelnemers zonder onderscheid tot geheimhouding, ook wie geen beroepsgeheim heeft.',
        fr: 'L’article tient au secret les participants sans distinction, même ceux qui n’ont pas de secret professionnel.',
        de: 'Der Artikel verpflichtet die Teilnehmer ohne Unterschied zur Geheimhaltung, auch die ohne Berufsgeheimnis.',
        en: 'The article binds the participants without distinction, also those without professional secrecy.',
    },
    remedy: {
        nl: 'Schrijf ‘alle deelnemers’.',
        fr: 'Écrivez « tous les participants ».',
        de: 'Schreiben Sie „alle Teilnehmer“.',
        en: 'Write ‘all participants’.',
    },
    examples: [
        {
            bad: `
                deelnemer caw: CAW Oost-Brabant
                deelnemer parket: Parket Leuven
                deelnemer stad: Stad Leuven
                  deelname: op uitnodiging

                geheimhouding
                  gebonden: <|caw, parket|>
            `,
            fixed: `
                deelnemer caw: CAW Oost-Brabant
                deelnemer parket: Parket Leuven
                deelnemer stad: Stad Leuven
                  deelname: op uitnodiging

                geheimhouding
                  gebonden: alle deelnemers
            `,
            good: `
                deelnemer caw: CAW Oost-Brabant
                deelnemer parket: Parket Leuven

                geheimhouding
                  gebonden: parket, caw
            `,
        },
        {
            bad: `
                participant saj: Service de l’aide à la jeunesse
                participant police: Zone de police Namur Capitale

                confidentialité
                  tenus au secret: <|saj|>
                  utilisation: Seuls les délits pour lesquels la concertation a été organisée peuvent être poursuivis.
            `,
            fixed: `
                participant saj: Service de l’aide à la jeunesse
                participant police: Zone de police Namur Capitale

                confidentialité
                  tenus au secret: tous les participants
                  utilisation: Seuls les délits pour lesquels la concertation a été organisée peuvent être poursuivis.
            `,
            good: `
                participant saj: Service de l’aide à la jeunesse
                participant police: Zone de police Namur Capitale

                confidentialité
                  tenus au secret: saj
                  description: La police et toute personne présente gardent également le secret.
            `,
        },
        {
            bad: `
                Teilnehmer jhd: Jugendhilfedienst
                Teilnehmer polizei: Polizeizone Weser-Göhl

                Geheimhaltung
                  gebunden: <|jhd|>
            `,
            good: `
                Teilnehmer jhd: Jugendhilfedienst
                Teilnehmer polizei: Polizeizone Weser-Göhl

                Geheimhaltung
                  gebunden: alle Teilnehmer
            `,
        },
        {
            bad: `
                deelnemer caw: CAW Oost-Brabant
                deelnemer: Stad Leuven

                geheimhouding
                  gebonden: <|caw|>
            `,
            good: `
                deelnemer caw: CAW Oost-Brabant
                deelnemer stad: Stad Leuven

                geheimhouding
                  gebonden: de medewerkers van het CAW en hun leidinggevenden
            `,
        },
    ],
    *check(facts) {
        if (!facts.isProtocol) return;
        const bound = facts.blocks('confidentiality').flatMap(block => entriesOf(block, 'bound'));
        const all = bound.find(bindsEveryone);
        const said = all ? valuePlace(all) : mentions(facts, everyoneIsBound);
        const unnamed = partiesOutside(facts, bound);
        const [first] = bound.filter(entry => refsOf(entry).length > 0);
        if (said) yield { met: said };
        else if (!first || !unnamed) return;
        else if (unnamed.length === 0) yield { met: valuePlace(first) };
        else {
            const everyone = valueForm('everyone', 'everyone', facts.locale);
            yield { at: valuePlace(first), data: { unnamed }, fix: replace(valuePlace(first), everyone) };
        }
    },
});

/** The participants that the names leave out; undefined where a name means nobody, or a text says it otherwise. */
function partiesOutside({ parties }: Facts, bound: readonly KeyedEntry[]): readonly string[] | undefined {
    const refs = bound.flatMap(refsOf);
    const isText = bound.some(entry => refsOf(entry).length === 0 && textOf(entry) !== '');
    if (isText || refs.some(({ ref }) => ref === undefined)) return undefined;
    const names = refs.map(({ $refText }) => $refText);
    return parties.filter(({ name }) => name === undefined || !names.includes(name)).map(({ title }) => title);
}

function bindsEveryone(entry: KeyedEntry): boolean {
    return valuesOf(entry, 'everyone').length > 0 || everyone.test(fold(textOf(entry)));
}

/** Those who take part, without exception. */
const whoever = [
    '(?:alle|elke|iedere|de) (?:deelnemer|partner|aanwezige|personen)|(?:een)?ieder(?:een)?\\b|al wie|wie deelneemt',
    '(?:tous les|toutes les|chaque|tout|les) (?:participant|partenaire|personne)|toute personne|quiconque',
    '(?:alle|jeder|jede|die) (?:teilnehmer|partner|person)|wer teilnimmt',
    '(?:all|every|each|the) participant|every(?:one|body)|whoever',
].join('|');
/** The secret of this consultation; not a participant's own professional secrecy. */
const secret = [
    'geheimhouding|(?:dit|het) geheim\\b|vertrouwelijk|(?:au|ce|le) secret(?! professionnel)|confiden',
    'geheimhaltung|dieses geheimnis|verschwieg|vertraulich|secrecy|this secret',
].join('|');
const applies = "geldt|bindt|s'applique|\\blie\\b|s'impose|gilt|bindet|applies|binds";
const everyone = foldedPattern(`^(?:${whoever})`);
const everyoneIsBound = foldedPattern(
    `(?:${whoever})[^.]{0,120}(?:${secret})`,
    `(?:${secret})[^.]{0,60}(?:${applies})[^.]{0,30}(?:${whoever})`,
);
