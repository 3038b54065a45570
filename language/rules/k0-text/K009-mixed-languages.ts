import { GrammarUtils } from 'langium';
import { headOfBlock, headWords, isKeyed, type KeyedEntry, keyPlace, valuePlace } from '../../analysis/entries.ts';
import type { Facts } from '../../analysis/facts.ts';
import { type Place, placeOf, placeOfProperty } from '../../analysis/place.ts';
import { type Block, isLegalBasis, isPurpose, isUnknownBlock } from '../../generated/ast.ts';
import { quote } from '../../i18n/words.ts';
import { theText } from '../../law/sources.ts';
import { headForms, keyForms, lookUpValue, type Meaning } from '../../syntax/dictionary.ts';
import { fold } from '../../syntax/fold.ts';
import { type Key, keys } from '../../syntax/keys.ts';
import type { ValueSet } from '../../syntax/values.ts';
import { type Locale, locales, vocabularies } from '../../syntax/vocabulary/index.ts';
import { preferredForm } from '../../syntax/vocabulary/vocabulary.ts';
import { headForm, keyForm, replace } from '../fix.ts';
import { defineRule } from '../rule.ts';

interface Data {
    /** As written. */
    readonly word: string;
    /** The language the word belongs to, and the one the text says it is in. */
    readonly language: Locale;
    readonly stated: Locale;
    /** What should stand there. */
    readonly preferred: string;
}

/** What each language is called in the language of the finding. */
const names: Readonly<Record<Locale, Readonly<Record<Locale, string>>>> = {
    nl: { nl: 'Nederlands', fr: 'Frans', de: 'Duits', en: 'Engels' },
    fr: { nl: 'du néerlandais', fr: 'du français', de: 'de l’allemand', en: 'de l’anglais' },
    de: { nl: 'Niederländisch', fr: 'Französisch', de: 'Deutsch', en: 'Englisch' },
    en: { nl: 'Dutch', fr: 'French', de: 'German', en: 'English' },
};
const french: Readonly<Record<Locale, string>> = {
    nl: 'en néerlandais',
    fr: 'en français',
    de: 'en allemand',
    en: 'en anglais',
};

/** Only a text that says which language it is in (`taal: nl`) can mix another one in. */
export default defineRule<Data, 'stated-otherwise'>({
    code: 'K009',
    name: 'mixed-languages',
    severity: 'warning',
    source: [theText],
    message: {
        nl: ({ word, language, stated }) =>
            `${quote(word, 'nl')} is ${names.nl[language]}, terwijl de tekst in het ${names.nl[stated]} is gesteld.`,
        fr: ({ word, language, stated }) =>
            `${quote(word, 'fr')} est ${names.fr[language]}, alors que le texte est rédigé ${french[stated]}.`,
        de: ({ word, language, stated }) =>
            `${quote(word, 'de')} ist ${names.de[language]}, während der Text auf ${names.de[stated]} verfasst ist.`,
        en: ({ word, language, stated }) =>
            `${quote(word, 'en')} is ${names.en[language]}, while the text is written in ${names.en[stated]}.`,
    },
    why: {
        nl: 'Een tekst staat in één taal; een andere taalversie is een eigen document.',
        fr: 'Un texte est rédigé dans une seule langue ; une autre version linguistique est un document distinct.',
        de: 'Ein Text steht in einer Sprache; eine andere Sprachfassung ist ein eigenes Dokument.',
        en: 'A text stands in one language; another language version is a document of its own.',
    },
    remedy: {
        nl: ({ preferred }) => `Schrijf ${quote(preferred, 'nl')}.`,
        fr: ({ preferred }) => `Écrivez ${quote(preferred, 'fr')}.`,
        de: ({ preferred }) => `Schreiben Sie ${quote(preferred, 'de')}.`,
        en: ({ preferred }) => `Write ${quote(preferred, 'en')}.`,
    },
    cases: {
        'stated-otherwise': {
            message: {
                nl: ({ word, language }) =>
                    `De tekst is in het ${names.nl[language]} geschreven, maar als taal staat ${quote(word, 'nl')} vermeld.`,
                fr: ({ word, language }) =>
                    `Le texte est rédigé ${french[language]}, mais la langue indiquée est ${quote(word, 'fr')}.`,
                de: ({ word, language }) =>
                    `Der Text ist auf ${names.de[language]} verfasst, als Sprache ist aber ${quote(word, 'de')} angegeben.`,
                en: ({ word, language }) =>
                    `The text is written in ${names.en[language]}, but the language given is ${quote(word, 'en')}.`,
            },
            why: {
                nl: 'De vermelde taal bepaalt in welke taal de tekst wordt nagekeken en aangevuld.',
                fr: 'La langue indiquée détermine celle dans laquelle le texte est vérifié et complété.',
                de: 'Die angegebene Sprache bestimmt, in welcher Sprache der Text geprüft und ergänzt wird.',
                en: 'The language given decides in which language the text is checked and completed.',
            },
        },
    },
    examples: [
        {
            bad: `
                protocol leuven: Casusoverleg Leuven
                  taal: nl

                <|finalité|> kinderen: <|intégrité physique et psychique|>
                  <|nécessité|>: Geen dienst ziet alles.

                deelnemer parket: Parket van Leuven
                  hoedanigheid: <|procureur du Roi|>
                  geheim: onderzoeksgeheim, <|devoir de discrétion|>
            `,
            fixed: `
                protocol leuven: Casusoverleg Leuven
                  taal: nl

                doel kinderen: fysieke en psychische integriteit
                  noodzaak: Geen dienst ziet alles.

                deelnemer parket: Parket van Leuven
                  hoedanigheid: procureur des Konings
                  geheim: onderzoeksgeheim, discretieplicht
            `,
            good: `
                protocol brussel: Casusoverleg Brussel
                  taal: nl
                  context: Het arrondissement telt twee taalrollen.

                rechtsgrond: décret du 3 mai 2019 portant assentiment
                  opschrift: loi du 30 juillet 2018 portant création de cellules de sécurité intégrale locales

                deelnemer saj: Service de l’aide à la jeunesse de Bruxelles
                  hoedanigheid: SAJ
                  sector: jeugdhulp

                deelnemer sos: Équipe SOS Enfants
                  hoedanigheid: équipe SOS Enfants
            `,
        },
        {
            bad: `
                protocole namur: Concertation de cas
                  langue: fr

                modalités
                  <|voorzitter|>: parquet
                  <|reporting duties|>: Chacun énonce ses obligations.
                  prise de décision: <|Konsens|>

                participant parquet: Parquet de Namur
                  secteur: justice

                confidentialité
                  liés: <|alle deelnemers|>
            `,
            fixed: `
                protocole namur: Concertation de cas
                  langue: fr

                modalités
                  présidence: parquet
                  obligations de signalement: Chacun énonce ses obligations.
                  prise de décision: consensus

                participant parquet: Parquet de Namur
                  secteur: justice

                confidentialité
                  liés: tous les participants
            `,
            good: `
                participant parquet: Parquet de Namur
                  sector: justitie

                werkafspraken
                  présidence: parquet
            `,
        },
        {
            bad: `
                protocole namur: Concertation de cas
                  langue: <|nl|>

                participant parquet: Parquet de Namur
                  secteur: justice

                modalités
                  présidence: parquet
            `,
            fixed: `
                protocole namur: Concertation de cas
                  langue: fr

                participant parquet: Parquet de Namur
                  secteur: justice

                modalités
                  présidence: parquet
            `,
        },
    ],
    *check(facts) {
        const { statedLanguage: stated } = facts;
        const language = facts.entry('protocol', 'language');
        if (stated === undefined || !language) return;
        const written = [...headsAndKeys(facts, stated)];
        const other = mainLanguage(written, stated);
        if (other !== undefined) {
            const at = valuePlace(language);
            const data = { word: facts.text.slice(at.start, at.end), language: other, stated, preferred: other };
            yield { at, case: 'stated-otherwise', data, fix: replace(at, other) };
            return;
        }
        for (const { at, locales: spoken, preferred } of [...written, ...values(facts, stated)]) {
            const [first] = spoken;
            if (first === undefined || spoken.includes(stated)) continue;
            const data = { word: facts.text.slice(at.start, at.end), language: first, stated, preferred };
            yield { at, data, fix: replace(at, preferred) };
        }
    },
});

/** A word of the language, the languages in which it exists, and how the stated one says it. */
interface Word {
    readonly at: Place;
    readonly locales: readonly Locale[];
    readonly preferred: string;
}

/** The other language to which more than half of the heads and keys belong, and not to the stated one. */
function mainLanguage(written: readonly Word[], stated: Locale): Locale | undefined {
    const foreign = written.filter(word => !word.locales.includes(stated));
    const count = (words: readonly Word[], locale: Locale) =>
        words.filter(word => word.locales.includes(locale)).length;
    const [best] = locales
        .filter(locale => count(foreign, locale) * 2 > written.length)
        .sort((a, b) => count(written, b) - count(written, a));
    return best;
}

function* headsAndKeys(facts: Facts, stated: Locale): Generator<Word> {
    const word = <T extends string>(
        at: Place,
        forms: ReadonlyMap<string, readonly Meaning<T>[]>,
        preferred: string,
    ) => {
        const meanings = forms.get(fold(facts.text.slice(at.start, at.end))) ?? [];
        return {
            at,
            locales: locales.filter(locale => meanings.some(each => each.locales.includes(locale))),
            preferred,
        };
    };
    for (const block of [facts.root, ...facts.root.blocks]) {
        const head = headOfBlock(block);
        if (head) yield word(headWords(block), headForms, headForm(head, stated));
        for (const entry of block.entries)
            if (isKeyed(entry)) yield word(keyPlace(entry), keyForms, keyForm(entry.key, stated));
    }
}

function* values(facts: Facts, stated: Locale): Generator<Word> {
    for (const block of facts.root.blocks) {
        if (isUnknownBlock(block)) continue;
        if (isPurpose(block) || isLegalBasis(block)) yield* headValue(block, stated);
        for (const entry of block.entries)
            if (isKeyed(entry) && entry.key !== 'language') yield* entryValues(entry, stated);
    }
}

function headValue(block: Block, stated: Locale): readonly Word[] {
    if (isPurpose(block)) return wordsOf(block.ground, () => placeOfProperty(block, 'ground'), ['ground'], stated);
    if (isLegalBasis(block)) return wordsOf(block.kind, () => placeOfProperty(block, 'kind'), ['basis'], stated);
    return [];
}

function entryValues(entry: KeyedEntry, stated: Locale): readonly Word[] {
    const sets = keys[entry.key as Key].values ?? [];
    if (entry.$type === 'ChoiceEntry' || entry.$type === 'ArgumentEntry')
        return wordsOf(entry.phrase, () => placeOfProperty(entry, 'phrase'), sets, stated);
    if (entry.$type !== 'PhraseEntry' && entry.$type !== 'ReferenceEntry') return [];
    const places = GrammarUtils.findNodesForProperty(entry.$cstNode, 'phrases').map(placeOf);
    return entry.phrases.flatMap((phrase, i) => wordsOf(phrase, () => places[i] ?? placeOf(entry), sets, stated));
}

function wordsOf(
    phrase: string | undefined,
    at: () => Place,
    sets: readonly ValueSet[],
    stated: Locale,
): readonly Word[] {
    const value = phrase === undefined ? undefined : lookUpValue(phrase, sets);
    if (!value || value.locales.includes(stated) || institutions.includes(value.name)) return [];
    const forms = vocabularies[stated].values[value.set] as Readonly<Record<string, string>>;
    return [{ at: at(), locales: value.locales, preferred: preferredForm(forms[value.name] ?? '') }];
}

/** Institutions of one Community: their name is not translated, since the other Community has another institution. */
const institutions: readonly string[] = [
    'caw',
    'child-abuse-centre',
    'ocmw',
    'clb',
    'probation',
    'youth-care',
    'youth-court-service',
    'youth-care-provider',
    'mental-health-centre',
    'sexual-violence-centre',
    'safe-house-coordinator',
];
