import { type KeyedEntry, keyedEntries, shapeOf, textOf, valuePlace } from '../../analysis/entries.ts';
import { basisKind, type Facts } from '../../analysis/facts.ts';
import { candidates, choices, nearMisses } from '../../analysis/near-values.ts';
import { type Place, placeOfProperty } from '../../analysis/place.ts';
import { isPlaceholder } from '../../analysis/placeholders.ts';
import { enumerate, quote } from '../../i18n/words.ts';
import { theText } from '../../law/sources.ts';
import { andWord, lookUpQualified, lookUpValue } from '../../syntax/dictionary.ts';
import type { KeyShape } from '../../syntax/keys.ts';
import type { ValueSet } from '../../syntax/values.ts';
import type { Locale } from '../../syntax/vocabulary/index.ts';
import { replace } from '../fix.ts';
import { defineRule, type Fault } from '../rule.ts';

interface Unknown {
    readonly words: string;
    /** What may have been meant; empty if nothing resembles it. */
    readonly near: readonly string[];
    /** Some of what is possible. */
    readonly possible: readonly string[];
}
type Case = 'misspelt';

const anyOf = (words: readonly string[], locale: Locale) =>
    enumerate(
        words.map(word => quote(word, locale)),
        locale,
        'disjunction',
    );

/**
 * The words of a closed vocabulary are understood or they are not; the other rules draw conclusions from them. Where
 * other words are welcome too, only a plain misspelling is reported.
 */
export default defineRule<Unknown, Case>({
    code: 'K003',
    name: 'unknown-value',
    severity: 'error',
    source: [theText],
    message: {
        nl: ({ words, near }) =>
            `${quote(words, 'nl')} wordt hier niet herkend${near.length > 0 ? `; bedoelde u ${anyOf(near, 'nl')}?` : '.'}`,
        fr: ({ words, near }) =>
            `${quote(words, 'fr')} n’est pas reconnu ici${near.length > 0 ? ` ; vouliez-vous dire ${anyOf(near, 'fr')} ?` : '.'}`,
        de: ({ words, near }) =>
            `${quote(words, 'de')} wird hier nicht erkannt${near.length > 0 ? `; meinten Sie ${anyOf(near, 'de')}?` : '.'}`,
        en: ({ words, near }) =>
            `${quote(words, 'en')} is not recognised here${near.length > 0 ? `; did you mean ${anyOf(near, 'en')}?` : '.'}`,
    },
    why: {
        nl: 'Hier staan vaste woorden: wat niet wordt herkend, telt bij de controle van het protocol niet mee.',
        fr: 'Des termes fixes sont attendus ici : ce qui n’est pas reconnu n’est pas pris en compte lors du contrôle du protocole.',
        de: 'Hier stehen feste Wörter: was nicht erkannt wird, zählt bei der Prüfung des Protokolls nicht mit.',
        en: 'Fixed words are expected here: what is not recognised does not count when the protocol is checked.',
    },
    remedy: {
        nl: ({ near, possible }) =>
            near.length > 0 ? `Schrijf ${anyOf(near, 'nl')}.` : `Kies bijvoorbeeld ${anyOf(possible, 'nl')}.`,
        fr: ({ near, possible }) =>
            near.length > 0 ? `Écrivez ${anyOf(near, 'fr')}.` : `Choisissez par exemple ${anyOf(possible, 'fr')}.`,
        de: ({ near, possible }) =>
            near.length > 0
                ? `Schreiben Sie ${anyOf(near, 'de')}.`
                : `Wählen Sie zum Beispiel ${anyOf(possible, 'de')}.`,
        en: ({ near, possible }) =>
            near.length > 0 ? `Write ${anyOf(near, 'en')}.` : `Choose for instance ${anyOf(possible, 'en')}.`,
    },
    cases: {
        misspelt: {
            severity: 'warning',
            why: {
                nl: 'Andere woorden mogen hier ook staan, maar een verschreven woord wordt niet begrepen en telt bij de controle niet mee.',
                fr: 'D’autres termes sont admis ici, mais un mot mal orthographié n’est pas compris et n’est pas pris en compte lors du contrôle.',
                de: 'Andere Wörter dürfen hier auch stehen, aber ein verschriebenes Wort wird nicht verstanden und zählt bei der Prüfung nicht mit.',
                en: 'Other words may stand here too, but a misspelt one is not understood and does not count in the check.',
            },
        },
    },
    examples: [
        {
            bad: `
                deelnemer caw: CAW Oost-Brabant
                  sector: <|hulpverlenning|>
                  geheim: <|beroepgeheim|>
            `,
            fixed: `
                deelnemer caw: CAW Oost-Brabant
                  sector: hulpverlening
                  geheim: beroepsgeheim
            `,
            good: `
                deelnemer jeugdhuis: Jeugdhuis De Brug
                  hoedanigheid: jeugdwerkers, advocaten
                  sector: jeugdhuis
                  geheim: discretieplicht

                deelnemer caw: CAW Oost-Brabant
                  geheim: Beroepsgeheim, ambtsgeheim.
            `,
        },
        {
            bad: `
                participant parquet: Parquet de Namur
                  qualité: <|procurreur du Roi|>
                  secret: <|secret absolu|>
            `,
            good: `
                participant psychiatrie: Service de psychiatrie
                  qualité: psychiatrie, procureurs du Roi, bourgmestres
                  secteur: santé mentale
                  secret: [à compléter]
            `,
        },
        {
            bad: `
                rechtsgrond: <|toesteming van de procureur des Konings|>
                  vorm: <|kantschrif|>

                doel ifg: <|fysieke en psychisch integriteit|>

                werkafspraken
                  besluitvorming: <|concensus|>
            `,
            fixed: `
                rechtsgrond: toestemming van de procureur des Konings
                  vorm: kantschrift

                doel ifg: fysieke en psychische integriteit

                werkafspraken
                  besluitvorming: consensus
            `,
            good: `
                rechtsgrond: decreet van 29 maart 2024 tot oprichting en regeling van de Veilige Huizen

                deelnemer saw: Samenlevingsopbouw
                  geheim: beroepsgeheim – art. 458 Sw.
                  deelname: enkel op uitnodiging, wanneer de casus het vereist

                deelnemer politie: Lokale politie
                  geheim: beroepsgeheim en onderzoeksgeheim

                doel: de veiligheid van kinderen

                werkafspraken
                  besluitvorming: consensus over elk voorstel, zonder stemming
            `,
        },
        {
            bad: `
                kader eigen: Besluit van 1 maart 2026
                  soort: <|richtlijn|>
            `,
            good: `
                kader eigen: Decreet van 1 maart 2026
                  soort: decreet van de Vlaamse Gemeenschap
            `,
        },
        {
            bad: `
                Teilnehmer hilfe: Hilfsdienst
                  Geheimnis: Berufsgeheimnis und <|Amtsgeheimniss|>

                Rechtsgrundlage: <|Ermächtigng des Prokurators des Königs|>
                  ad hoc: <|vielleicht|>
            `,
            good: `
                Teilnehmer arzt: Hausärzte
                  Eigenschaft: Hausärzte
                  Geheimnis: Berufsgeheimnis (Art. 458 StGB), auch gegenüber Dritten
                  Teilnahme: ständig, sofern ein Patient betroffen ist
                  Sicherheitsermächtigung: geheim (Stufe 2, Gesetz vom 11. Dezember 1998)
            `,
        },
    ],
    *check(facts) {
        for (const entry of keyedEntries(facts.root)) {
            if (isPlaceholder(textOf(entry))) continue;
            if (entry.$type === 'PhraseEntry') yield* judgePhrases(facts, entry);
            else if (entry.$type === 'ArgumentEntry' && entry.phrase !== undefined)
                yield* judgeWords(facts, entry.phrase, valuePlace(entry), shapeOf(entry));
            else if (entry.$type === 'ChoiceEntry') yield* judgeChoice(facts, entry);
        }
        for (const { node, kind } of facts.bases)
            if (kind === undefined && node.kind !== undefined) yield* judgeBasis(facts, node.kind, node);
        for (const { node, ground, label } of facts.aims)
            if (ground === undefined)
                yield* meant(placeOfProperty(node, 'ground'), label, candidates(label, ['ground'], facts.locale));
    },
});

function* judgePhrases(facts: Facts, entry: KeyedEntry & { $type: 'PhraseEntry' }): Generator<Fault<Unknown, Case>> {
    const shape = shapeOf(entry);
    let isRemark = false;
    for (const [i, words] of entry.phrases.entries()) {
        const isKnown = lookUpValue(words, shape.values ?? []) !== undefined;
        if (!isKnown) yield* judgeWords(facts, words, placeOfProperty(entry, 'phrases', i), shape, isRemark);
        isRemark ||= lookUpQualified(words, shape.values ?? []) !== undefined;
    }
}

/** @param isRemark is a value named before it, so that other words may be said of that one: `beroepsgeheim, ook na het overleg` */
function* judgeWords(
    facts: Facts,
    words: string,
    at: Place,
    { values = [], open }: KeyShape,
    isRemark = false,
): Generator<Fault<Unknown, Case>> {
    if (lookUpValue(words, values) || isPlaceholder(words)) return;
    if (open) {
        yield* misspelt(facts, words, at, values, 'misspelt');
        return;
    }
    // The kind of a framework may be followed by more of its title, as that of a legal basis.
    if (values.includes('basis') && basisKind(words).kind) return;
    const known = lookUpQualified(words, values);
    const added = known?.rest.replace(andWord, '') ?? '';
    const start = added === '' || added === known?.rest ? at.start : at.end - added.length;
    const typed = words.slice(start - at.start);
    const near = candidates(typed, values, facts.locale);
    if (near.length === 0 && (known || isRemark)) return;
    const place = { start, end: at.end };
    const possible = choices(values, facts.locale).slice(0, mostListed);
    yield {
        at: place,
        data: { words: typed, near, possible },
        fix: typed.length < shortestMended ? undefined : fixOf(place, near),
    };
}

/** A rule of decision may be told in prose; one line that is nearly a word of the vocabulary was meant to be it. */
function* judgeChoice(facts: Facts, entry: KeyedEntry & { $type: 'ChoiceEntry' }) {
    const { text } = entry;
    if (text === undefined || /[\r\n]/.test(text)) return;
    yield* misspelt(facts, text, valuePlace(entry), shapeOf(entry).values ?? [], 'misspelt');
}

/** The kind may be followed by the title of the act: `decreet van 29 maart 2024`. */
function* judgeBasis(facts: Facts, words: string, node: Facts['bases'][number]['node']) {
    const { start } = placeOfProperty(node, 'kind');
    const whole = candidates(words, ['basis'], facts.locale);
    if (whole.length > 0) {
        yield* meant({ start, end: start + words.length }, words, whole);
        return;
    }
    const ends = [...words.matchAll(/\S+/g)].map(({ index, 0: word }) => index + word.length);
    for (const end of ends.slice(0, mostWords).reverse()) {
        const faults = [...misspelt(facts, words.slice(0, end), { start, end: start + end }, ['basis'])];
        yield* faults;
        if (faults.length > 0) return;
    }
}

/** What a phrase that takes one of a few values was meant to be; K102 and K202 speak where there is nothing near it. */
function* meant(at: Place, words: string, near: readonly string[]): Generator<Fault<Unknown, Case>> {
    if (near.length > 0) yield { at, data: { words, near, possible: [] }, fix: fixOf(at, near) };
}

function* misspelt(
    { locale }: Facts,
    words: string,
    at: Place,
    sets: readonly ValueSet[],
    named?: 'misspelt',
): Generator<Fault<Unknown, Case>> {
    const near = nearMisses(words, sets, locale);
    if (near.length === 0) return;
    yield { at, data: { words, near, possible: [] }, fix: fixOf(at, near), ...(named && { case: named }) };
}

function fixOf(at: Place, near: readonly string[]) {
    return near.length === 1 && near[0] !== undefined ? replace(at, near[0]) : undefined;
}

/** Shorter words are too near to each other to choose one for the drafter: ‘ja’, ‘na’. */
const shortestMended = 5;
/** A vocabulary longer than this is shown by its first words. */
const mostListed = 7;
/** As many words as the longest value has. */
const mostWords = 7;
