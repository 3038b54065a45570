import { headOfBlock, isKeyed, keyPlace, valuePlace } from '../../analysis/entries.ts';
import type { Facts } from '../../analysis/facts.ts';
import { type Place, placeOf } from '../../analysis/place.ts';
import { isTextEntry, type TextEntry } from '../../generated/ast.ts';
import { quote } from '../../i18n/words.ts';
import { theText } from '../../law/sources.ts';
import { keyForms } from '../../syntax/dictionary.ts';
import { fold } from '../../syntax/fold.ts';
import { belongs, type Head, type Key, keys } from '../../syntax/keys.ts';
import type { Line } from '../../syntax/lines.ts';
import type { Problem } from '../../syntax/problem.ts';
import { lineStart } from '../../text/line-bounds.ts';
import { replace } from '../fix.ts';
import { defineRule, type Fault } from '../rule.ts';
import { entriesByStart, indentAt, indentLines, linesOf, type Standing } from './lines.ts';

interface Data {
    /** The key as typed. */
    readonly key: string;
    /** The key whose text has taken it in; empty where none has. */
    readonly into: string;
}

/**
 * Indentation is the one thing that can go wrong without a sound: a key at the margin, or a key so deep that it has become
 * free text. A text that starts on its own line below its key may begin its lines as it likes.
 */
export default defineRule<Data, 'swallowed'>({
    code: 'K019',
    name: 'indentation-suspicious',
    severity: 'warning',
    source: [theText],
    message: {
        nl: ({ key }) => `${quote(key, 'nl')} staat verder naar links dan de andere sleutels onder deze kop.`,
        fr: ({ key }) => `${quote(key, 'fr')} se trouve plus à gauche que les autres mots-clés de ce titre.`,
        de: ({ key }) => `${quote(key, 'de')} steht weiter links als die anderen Schlüsselwörter unter diesem Kopf.`,
        en: ({ key }) => `${quote(key, 'en')} stands further to the left than the other keys under this head.`,
    },
    why: {
        nl: 'De insprong bepaalt waar een tekst ophoudt en waar een regel bij hoort.',
        fr: 'Le retrait détermine où s’arrête un texte et à quoi se rattache une ligne.',
        de: 'Die Einrückung bestimmt, wo ein Text endet und wozu eine Zeile gehört.',
        en: 'The indentation decides where a text ends and what a line belongs to.',
    },
    remedy: {
        nl: 'Spring de regel even ver in als de andere sleutels.',
        fr: 'Alignez la ligne sur les autres mots-clés.',
        de: 'Rücken Sie die Zeile so weit ein wie die anderen Schlüsselwörter.',
        en: 'Indent the line as far as the other keys.',
    },
    cases: {
        swallowed: {
            message: {
                nl: ({ key, into }) =>
                    `${quote(key, 'nl')} staat zo diep dat het deel is van de tekst van ${quote(into, 'nl')}.`,
                fr: ({ key, into }) =>
                    `${quote(key, 'fr')} est si en retrait que la ligne fait partie du texte de ${quote(into, 'fr')}.`,
                de: ({ key, into }) =>
                    `${quote(key, 'de')} steht so tief, dass die Zeile zum Text von ${quote(into, 'de')} gehört.`,
                en: ({ key, into }) =>
                    `${quote(key, 'en')} stands so deep that it is part of the text of ${quote(into, 'en')}.`,
            },
            remedy: {
                nl: 'Spring de regel even ver in als de sleutel erboven; is het toch tekst, begin de tekst dan op de regel na de sleutel.',
                fr: 'Alignez la ligne sur le mot-clé qui précède ; si c’est bien du texte, commencez celui-ci à la ligne qui suit le mot-clé.',
                de: 'Rücken Sie die Zeile so weit ein wie das Schlüsselwort darüber; ist es doch Text, so beginnen Sie ihn auf der Zeile nach dem Schlüsselwort.',
                en: 'Indent the line as far as the key above; if it is text after all, begin the text on the line after the key.',
            },
        },
    },
    examples: [
        {
            bad: `
                werkafspraken
                  voorzitter: parket
                <|relevantiefilter|>: Enkel wat nodig is,
                    wordt gedeeld.
                  frequentie: maandelijks
            `,
            fixed: `
                werkafspraken
                  voorzitter: parket
                  relevantiefilter: Enkel wat nodig is,
                      wordt gedeeld.
                  frequentie: maandelijks
            `,
            good: `
                werkafspraken
                voorzitter: parket
                relevantiefilter: Enkel wat nodig is, wordt gedeeld.
                frequentie: maandelijks
            `,
        },
        {
            bad: `
                modalités
                  rapport: Le secrétaire rédige un rapport.
                    <|retour d’information|>: Chaque service informe le sien.
                    <|suivi|>: Le coordinateur suit les accords.
                  quorum: la moitié
            `,
            fixed: `
                modalités
                  rapport: Le secrétaire rédige un rapport.
                  retour d’information: Chaque service informe le sien.
                  suivi: Le coordinateur suit les accords.
                  quorum: la moitié
            `,
            good: `
                modalités
                  rapport:
                    suivi: le rapport en traite
                    clôture: le rapport en traite aussi
                  flux d’informations: L’échange porte sur les points suivants :
                    signalement: par le service qui connaît la personne
                    clôture: par le coordinateur
            `,
        },
        {
            bad: `
                doel kinderen: fysieke en psychische integriteit
                  omschrijving: Kinderen beschermen.
                      <|noodzaak|>: Geen dienst ziet alles.
            `,
            fixed: `
                doel kinderen: fysieke en psychische integriteit
                  omschrijving: Kinderen beschermen.
                  noodzaak: Geen dienst ziet alles.
            `,
            good: `
                doel kinderen: fysieke en psychische integriteit
                  omschrijving: Kinderen beschermen.
                    verslag: geen sleutel van dit blok
                    Het gaat om de veiligheid van kinderen en om de volgende
                    criteria: leeftijd en ernst.
                  noodzaak: Het overleg is nodig wegens de ernst van de feiten en de
                    subsidiariteit: zie hierna.
                  subsidiariteit: Eerst gewone hulp.
            `,
        },
        {
            bad: `
                Modalitäten
                  Vorsitz: ministerium
                <|Häufigkeit|>: monatlich
            `,
            fixed: `
                Modalitäten
                  Vorsitz: ministerium
                  Häufigkeit: monatlich
            `,
            good: `
                Modalitäten
                  Vorsitz: ministerium

                Geheimhaltung
                  gebunden: alle Teilnehmer
            `,
        },
    ],
    *check(facts) {
        const standing = entriesByStart(facts);
        for (const problem of facts.problems) {
            const here = standing.get(problem.start);
            // A key that belongs under another head anyway is K017's business.
            if (problem.kind !== 'outdented-key' || !here?.block || !belongs(problem.key, headOfBlock(here.block)))
                continue;
            yield outdented(facts, problem, here);
        }
        for (const block of facts.root.blocks) {
            const head = headOfBlock(block);
            const given = new Set(block.entries.filter(isKeyed).map(({ key }) => key));
            if (head)
                for (const entry of block.entries) if (isTextEntry(entry)) yield* swallowed(facts, entry, head, given);
        }
    },
});

function outdented(
    { text }: Facts,
    problem: Problem & { kind: 'outdented-key' },
    { entry }: Standing,
): Fault<Data, 'swallowed'> {
    const { start, end, indent } = problem;
    return {
        at: problem,
        data: { key: text.slice(start, end), into: '' },
        fix: { edits: indentLines(linesOf(text, placeOf(entry)), indent), safe: false },
    };
}

/** Keys directly below a text that began on its key's line. */
function* swallowed(
    { text, locale }: Facts,
    entry: TextEntry,
    head: Head,
    given: ReadonlySet<Key>,
): Generator<Fault<Data, 'swallowed'>> {
    if (!entry.text || !/[\r\n]/.test(entry.text)) return;
    const key = keyPlace(entry);
    const value = valuePlace(entry);
    if (lineStart(text, value.start) !== lineStart(text, key.start)) return;
    const [first, ...below] = linesOf(text, value);
    if (!first) return;
    let above = text.slice(value.start, first.end);
    for (const line of below) {
        const found = isUnfinished(above) ? undefined : keyOn(text, line, head, locale);
        const isGiven = found && !keys[found.key].repeatable && given.has(found.key);
        if (!found || isGiven) return;
        yield {
            at: found.at,
            case: 'swallowed',
            data: { key: text.slice(found.at.start, found.at.end), into: text.slice(key.start, key.end) },
            fix: {
                ...replace({ start: lineStart(text, line.first), end: line.first }, indentAt(text, key.start)),
                safe: false,
            },
        };
        above = text.slice(line.colon + 1, line.end);
    }
}

/** A sentence that goes on: it announces something, or fills its line without coming to an end. */
function isUnfinished(line: string): boolean {
    const words = line.trim();
    return /[,;:(–—-]$/.test(words) || (words.length > 40 && !/[.!?…)»”’"]$/.test(words));
}

function keyOn(
    text: string,
    line: Line,
    head: Head,
    locale: string,
): { readonly key: Key; readonly at: Place } | undefined {
    if (line.colon < 0) return undefined;
    const words = text.slice(line.first, line.colon).trimEnd();
    const meaning = keyForms
        .get(fold(words))
        ?.find(({ name, locales }) => belongs(name, head) && locales.some(each => each === locale));
    return meaning && { key: meaning.name, at: { start: line.first, end: line.first + words.length } };
}
