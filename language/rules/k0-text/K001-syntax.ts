import type { Facts } from '../../analysis/facts.ts';
import { placeOf, placeOfProperty } from '../../analysis/place.ts';
import { type Block, isDefinitions, isSignatures, isTermEntry } from '../../generated/ast.ts';
import { quote } from '../../i18n/words.ts';
import { theText } from '../../law/sources.ts';
import type { Problem } from '../../syntax/problem.ts';
import { lineStart } from '../../text/line-bounds.ts';
import { keyForm, replace } from '../fix.ts';
import { defineRule, type Fault } from '../rule.ts';
import { below, liftComment } from './displaced-text.ts';
import { entriesByStart, indentAt, promoteHead, type Standing, shorten } from './lines.ts';
import { formNear } from './near-form.ts';

interface Data {
    /** The words as they were typed. */
    readonly typed: string;
    /** What should stand there, in the language of the text. */
    readonly meant: string;
}
type Case =
    | 'unknown-word'
    | 'near-key'
    | 'near-head'
    | 'misspelt-key'
    | 'misspelt-head'
    | 'missing-colon'
    | 'term-without-colon'
    | 'text-after-comment'
    | 'head-among-keys'
    | 'value-under-head'
    | 'text-beside-head'
    | 'name-with-blanks';

const nearKey = {
    message: {
        nl: ({ typed, meant }: Data) => `${quote(typed, 'nl')} is hier geen sleutel; bedoelde u ${quote(meant, 'nl')}?`,
        fr: ({ typed, meant }: Data) =>
            `${quote(typed, 'fr')} n’est pas un mot-clé ici ; vouliez-vous écrire ${quote(meant, 'fr')} ?`,
        de: ({ typed, meant }: Data) =>
            `${quote(typed, 'de')} ist hier kein Schlüsselwort; meinten Sie ${quote(meant, 'de')}?`,
        en: ({ typed, meant }: Data) => `${quote(typed, 'en')} is no key here; did you mean ${quote(meant, 'en')}?`,
    },
    remedy: {
        nl: ({ meant }: Data) => `Schrijf ${quote(meant, 'nl')}.`,
        fr: ({ meant }: Data) => `Écrivez ${quote(meant, 'fr')}.`,
        de: ({ meant }: Data) => `Schreiben Sie ${quote(meant, 'de')}.`,
        en: ({ meant }: Data) => `Write ${quote(meant, 'en')}.`,
    },
};
const nearHead = {
    message: {
        nl: ({ typed, meant }: Data) => `${quote(typed, 'nl')} is geen kop; bedoelde u ${quote(meant, 'nl')}?`,
        fr: ({ typed, meant }: Data) =>
            `${quote(typed, 'fr')} n’est pas un titre ; vouliez-vous écrire ${quote(meant, 'fr')} ?`,
        de: ({ typed, meant }: Data) => `${quote(typed, 'de')} ist kein Kopf; meinten Sie ${quote(meant, 'de')}?`,
        en: ({ typed, meant }: Data) => `${quote(typed, 'en')} is no head; did you mean ${quote(meant, 'en')}?`,
    },
    remedy: nearKey.remedy,
};
const besideHead = {
    nl: ({ typed }: Data) => `Achter de kop ${quote(typed, 'nl')} kan geen tekst staan.`,
    fr: ({ typed }: Data) => `Le titre ${quote(typed, 'fr')} ne peut être suivi d’un texte.`,
    de: ({ typed }: Data) => `Hinter dem Kopf ${quote(typed, 'de')} kann kein Text stehen.`,
    en: ({ typed }: Data) => `No text can follow the head ${quote(typed, 'en')}.`,
};
const aligned = {
    nl: ({ meant }: Data) => `Zet ${quote(meant, 'nl')} even ver naar links als de andere koppen.`,
    fr: ({ meant }: Data) => `Alignez ${quote(meant, 'fr')} sur les autres titres.`,
    de: ({ meant }: Data) => `Richten Sie ${quote(meant, 'de')} an den anderen Köpfen aus.`,
    en: ({ meant }: Data) => `Align ${quote(meant, 'en')} with the other heads.`,
};
const guessed = {
    nl: ({ meant }: Data) => `De regel is gelezen alsof er ${quote(meant, 'nl')} stond, maar dat blijft een vermoeden.`,
    fr: ({ meant }: Data) =>
        `La ligne a été lue comme s’il était écrit ${quote(meant, 'fr')}, mais ce n’est qu’une supposition.`,
    de: ({ meant }: Data) =>
        `Die Zeile wurde gelesen, als stünde dort ${quote(meant, 'de')}, doch das bleibt eine Vermutung.`,
    en: ({ meant }: Data) => `The line was read as if it said ${quote(meant, 'en')}, but that is a guess.`,
};

/** A line that is not understood, or that is not written as it should be. One mistake is one finding, on its own line. */
export default defineRule<Data, Case>({
    code: 'K001',
    name: 'syntax',
    severity: 'error',
    source: [theText],
    message: {
        nl: 'Deze regel begint niet met een kop of een sleutel.',
        fr: 'Cette ligne ne commence ni par un titre ni par un mot-clé.',
        de: 'Diese Zeile beginnt weder mit einem Kopf noch mit einem Schlüsselwort.',
        en: 'This line begins with neither a head nor a key.',
    },
    why: {
        nl: 'Wat niet wordt begrepen, wordt ook niet nagekeken.',
        fr: 'Ce qui n’est pas compris n’est pas vérifié non plus.',
        de: 'Was nicht verstanden wird, wird auch nicht geprüft.',
        en: 'What is not understood is not checked either.',
    },
    remedy: {
        nl: 'Begin de regel met een sleutel en een dubbele punt, of spring hem dieper in dan de sleutel waar de tekst bij hoort.',
        fr: 'Commencez la ligne par un mot-clé suivi de deux-points, ou placez-la davantage en retrait que le mot-clé dont elle relève.',
        de: 'Beginnen Sie die Zeile mit einem Schlüsselwort und einem Doppelpunkt, oder rücken Sie sie tiefer ein als das Schlüsselwort, zu dem der Text gehört.',
        en: 'Begin the line with a key and a colon, or indent it deeper than the key that the text belongs to.',
    },
    cases: {
        'unknown-word': {
            message: {
                nl: ({ typed }) => `${quote(typed, 'nl')} is hier geen kop en geen sleutel.`,
                fr: ({ typed }) => `${quote(typed, 'fr')} n’est ici ni un titre ni un mot-clé.`,
                de: ({ typed }) => `${quote(typed, 'de')} ist hier weder ein Kopf noch ein Schlüsselwort.`,
                en: ({ typed }) => `${quote(typed, 'en')} is neither a head nor a key here.`,
            },
            remedy: {
                nl: ({ meant }) =>
                    `Kies een sleutel die onder deze kop past, of zet de tekst onder ${quote(meant, 'nl')}.`,
                fr: ({ meant }) =>
                    `Choisissez un mot-clé qui convient sous ce titre, ou placez le texte sous ${quote(meant, 'fr')}.`,
                de: ({ meant }) =>
                    `Wählen Sie ein Schlüsselwort, das unter diesen Kopf passt, oder setzen Sie den Text unter ${quote(meant, 'de')}.`,
                en: ({ meant }) =>
                    `Choose a key that fits under this head, or put the text under ${quote(meant, 'en')}.`,
            },
        },
        'near-key': nearKey,
        'near-head': { ...nearHead, remedy: aligned },
        'misspelt-key': { ...nearKey, why: guessed },
        'misspelt-head': { ...nearHead, why: guessed },
        'missing-colon': {
            message: {
                nl: ({ typed }) => `Achter ${quote(typed, 'nl')} ontbreekt een dubbele punt.`,
                fr: ({ typed }) => `Il manque les deux-points après ${quote(typed, 'fr')}.`,
                de: ({ typed }) => `Nach ${quote(typed, 'de')} fehlt ein Doppelpunkt.`,
                en: ({ typed }) => `A colon is missing after ${quote(typed, 'en')}.`,
            },
            why: {
                nl: 'De dubbele punt scheidt de kop of de sleutel van wat erachter komt.',
                fr: 'Les deux-points séparent le titre ou le mot-clé de ce qui le suit.',
                de: 'Der Doppelpunkt trennt den Kopf oder das Schlüsselwort von dem, was folgt.',
                en: 'The colon separates the head or the key from what follows it.',
            },
            remedy: {
                nl: 'Voeg de dubbele punt toe.',
                fr: 'Ajoutez les deux-points.',
                de: 'Fügen Sie den Doppelpunkt ein.',
                en: 'Add the colon.',
            },
        },
        'term-without-colon': {
            message: {
                nl: ({ typed }) => `Bij ${quote(typed, 'nl')} ontbreken de dubbele punt en de betekenis.`,
                fr: ({ typed }) => `Il manque à ${quote(typed, 'fr')} les deux-points et la définition.`,
                de: ({ typed }) => `Bei ${quote(typed, 'de')} fehlen der Doppelpunkt und die Bedeutung.`,
                en: ({ typed }) => `${quote(typed, 'en')} lacks the colon and the meaning.`,
            },
            why: {
                nl: 'Een begrip staat vóór de dubbele punt, zijn betekenis erachter.',
                fr: 'Le terme précède les deux-points, sa définition les suit.',
                de: 'Der Begriff steht vor dem Doppelpunkt, seine Bedeutung dahinter.',
                en: 'A term stands before the colon, its meaning after it.',
            },
            remedy: {
                nl: 'Schrijf ‘begrip: betekenis’.',
                fr: 'Écrivez « terme : définition ».',
                de: 'Schreiben Sie „Begriff: Bedeutung“.',
                en: 'Write ‘term: meaning’.',
            },
        },
        'text-after-comment': {
            message: {
                nl: 'Deze tekst hoort nergens meer bij: de tekst erboven stopt bij de opmerking.',
                fr: 'Ce texte ne se rattache plus à rien : celui qui précède s’arrête au commentaire.',
                de: 'Dieser Text gehört zu nichts mehr: Der Text darüber endet bei der Anmerkung.',
                en: 'This text no longer belongs to anything: the text above stops at the comment.',
            },
            why: {
                nl: 'Een opmerking (#) die niet dieper staat dan de sleutel, beëindigt de tekst erboven.',
                fr: 'Un commentaire (#) qui n’est pas plus en retrait que le mot-clé met fin au texte qui précède.',
                de: 'Eine Anmerkung (#), die nicht tiefer steht als das Schlüsselwort, beendet den Text darüber.',
                en: 'A comment (#) that stands no deeper than the key ends the text above it.',
            },
            remedy: {
                nl: 'Zet de opmerking boven de sleutel.',
                fr: 'Placez le commentaire au-dessus du mot-clé.',
                de: 'Setzen Sie die Anmerkung über das Schlüsselwort.',
                en: 'Put the comment above the key.',
            },
        },
        'head-among-keys': {
            message: {
                nl: ({ typed }) => `${quote(typed, 'nl')} is een kop, maar staat ingesprongen tussen de sleutels.`,
                fr: ({ typed }) => `${quote(typed, 'fr')} est un titre, mais se trouve en retrait parmi les mots-clés.`,
                de: ({ typed }) =>
                    `${quote(typed, 'de')} ist ein Kopf, steht aber eingerückt zwischen den Schlüsselwörtern.`,
                en: ({ typed }) => `${quote(typed, 'en')} is a head, but stands indented among the keys.`,
            },
            why: {
                nl: 'Wat ingesprongen staat, hoort bij de kop erboven.',
                fr: 'Ce qui est en retrait relève du titre qui précède.',
                de: 'Was eingerückt ist, gehört zum Kopf darüber.',
                en: 'What is indented belongs to the head above it.',
            },
            remedy: aligned,
        },
        'value-under-head': {
            message: besideHead,
            why: {
                nl: 'Onder deze kop staat alles achter een eigen sleutel.',
                fr: 'Sous ce titre, chaque élément suit son propre mot-clé.',
                de: 'Unter diesem Kopf steht alles hinter einem eigenen Schlüsselwort.',
                en: 'Under this head everything stands behind a key of its own.',
            },
            remedy: {
                nl: ({ meant }) => `Zet de tekst onder de sleutel ${quote(meant, 'nl')}.`,
                fr: ({ meant }) => `Placez le texte sous le mot-clé ${quote(meant, 'fr')}.`,
                de: ({ meant }) => `Setzen Sie den Text unter das Schlüsselwort ${quote(meant, 'de')}.`,
                en: ({ meant }) => `Put the text under the key ${quote(meant, 'en')}.`,
            },
        },
        'text-beside-head': {
            message: besideHead,
            why: {
                nl: 'Onder deze kop staat alles op een eigen regel.',
                fr: 'Sous ce titre, chaque élément occupe sa propre ligne.',
                de: 'Unter diesem Kopf steht alles auf einer eigenen Zeile.',
                en: 'Under this head everything stands on a line of its own.',
            },
            remedy: {
                nl: 'Zet de tekst op een eigen regel onder de kop, ingesprongen.',
                fr: 'Placez le texte sur sa propre ligne sous le titre, en retrait.',
                de: 'Setzen Sie den Text eingerückt auf eine eigene Zeile unter dem Kopf.',
                en: 'Put the text on a line of its own under the head, indented.',
            },
        },
        'name-with-blanks': {
            message: {
                nl: ({ typed }) => `De naam ${quote(typed, 'nl')} telt meer dan één woord.`,
                fr: ({ typed }) => `Le nom ${quote(typed, 'fr')} compte plus d’un mot.`,
                de: ({ typed }) => `Der Name ${quote(typed, 'de')} besteht aus mehr als einem Wort.`,
                en: ({ typed }) => `The name ${quote(typed, 'en')} has more than one word.`,
            },
            why: {
                nl: 'Elders in de tekst wordt met deze naam verwezen; daarom is hij één woord. De volledige benaming komt achter de dubbele punt.',
                fr: 'Ce nom sert de renvoi ailleurs dans le texte ; il ne compte donc qu’un mot. La dénomination complète suit les deux-points.',
                de: 'Mit diesem Namen wird anderswo im Text verwiesen; darum ist er ein einziges Wort. Die volle Bezeichnung folgt nach dem Doppelpunkt.',
                en: 'Other places of the text refer by this name; so it is one word. The full designation follows the colon.',
            },
            remedy: {
                nl: ({ meant }) => `Verbind de woorden: ${quote(meant, 'nl')}.`,
                fr: ({ meant }) => `Reliez les mots : ${quote(meant, 'fr')}.`,
                de: ({ meant }) => `Verbinden Sie die Wörter: ${quote(meant, 'de')}.`,
                en: ({ meant }) => `Join the words: ${quote(meant, 'en')}.`,
            },
        },
    },
    examples: [
        {
            bad: `
                deelnemer caw: CAW Oost-Brabant
                  <|sectro|>: hulpverlening

                <|werkafsprakn|>
                  frequentie: maandelijks
                  <|voorziter|>: caw
            `,
            fixed: `
                deelnemer caw: CAW Oost-Brabant
                  sector: hulpverlening

                werkafspraken
                  frequentie: maandelijks
                  voorzitter: caw
            `,
            good: `
                deelnemer caw: CAW Oost-Brabant
                  Sector : hulpverlening

                WERKAFSPRAKEN
                  Voorzitterschap: caw
                  omschrijving:
                    voorziter: zo stond het in de vorige versie
            `,
        },
        {
            bad: `
                <|particpant|> parquet: Parquet de Namur
                  <|qualité|> procureur du Roi
                  secteur: justice
            `,
            fixed: `
                participant parquet: Parquet de Namur
                  qualité: procureur du Roi
                  secteur: justice
            `,
            good: `
                participant parquet: Parquet de Namur
                  QUALITE : procureur du Roi
            `,
        },
        {
            bad: `
                confidentialité: <|Tous les participants sont tenus au secret.|>
            `,
            fixed: `
                confidentialité
                  description: Tous les participants sont tenus au secret.
            `,
        },
    ],
    *check(facts) {
        const standing = entriesByStart(facts);
        const blocks = new Map(facts.root.blocks.map(block => [placeOf(block).start, block]));
        for (const problem of facts.problems) {
            const fault =
                problem.kind === 'value-under-head'
                    ? valueUnderHead(facts, problem, blocks)
                    : faultOf(facts, problem, standing.get(problem.start));
            if (fault) yield fault;
        }
    },
});

/** Two kinds of problem are the business of other rules, K002 and K019; a value under a head is looked at by its block. */
function faultOf(facts: Facts, problem: Problem, here: Standing | undefined): Fault<Data, Case> | undefined {
    const typed = shorten(facts.text.slice(problem.start, problem.end));
    switch (problem.kind) {
        case 'conflict':
        case 'outdented-key':
        case 'value-under-head':
            return undefined;
        case 'unknown-line':
            return unknownLine(facts, problem, here);
        case 'misspelt': {
            const meant = formNear(facts, problem.meant, typed);
            const kind = 'head' in problem.meant ? 'misspelt-head' : 'misspelt-key';
            return { at: problem, case: kind, data: { typed, meant }, fix: replace(problem, meant) };
        }
        case 'missing-colon': {
            // `Artikel 5. Modaliteiten`: the colon comes where the other mark stands.
            const mark = /^\s*[.)–—-]\s*/.exec(facts.text.slice(problem.end, problem.end + longestMark))?.[0] ?? '';
            const fix = replace({ start: problem.end, end: problem.end + mark.length }, mark === '' ? ':' : ': ');
            return { at: problem, case: problem.kind, data: { typed, meant: `${typed}:` }, fix };
        }
        case 'text-after-comment':
            return { at: problem, case: problem.kind, data: { typed, meant: '' }, fix: liftComment(facts, here) };
        case 'head-among-keys':
            return {
                at: problem,
                case: problem.kind,
                data: { typed, meant: typed },
                fix: 'head' in problem.meant ? promoteHead(facts, problem.meant.head, here) : undefined,
            };
        case 'name-with-blanks': {
            const meant = facts.text.slice(problem.start, problem.end).trim().replace(/\s+/g, '-');
            return { at: problem, case: problem.kind, data: { typed, meant }, fix: replace(problem, meant) };
        }
    }
}

function unknownLine(
    facts: Facts,
    { start, end, meant }: Problem & { kind: 'unknown-line' },
    here: Standing | undefined,
): Fault<Data, Case> {
    const line = facts.text.slice(start, end);
    if (here && isTermEntry(here.entry))
        return { at: { start, end }, case: 'term-without-colon', data: { typed: shorten(line), meant: '' } };
    const word = /^[^:\r\n]*[^:\s]/.exec(line)?.[0] ?? line;
    const at = { start, end: start + word.length };
    const isWord = /^\s*:/.test(line.slice(word.length)) && word.length <= longestWord;
    if (!isWord) return { at: { start, end }, data: { typed: shorten(line), meant: '' } };
    if (!meant) return { at, case: 'unknown-word', data: { typed: word, meant: keyForm('description', facts.locale) } };
    const form = formNear(facts, meant, word);
    const data = { typed: word, meant: form };
    if ('head' in meant) return { at, case: 'near-head', data };
    return { at, case: 'near-key', data, fix: { ...replace(at, form), safe: false } };
}

const longestWord = 48;
/** A dash between blanks, and a blank more. */
const longestMark = 8;

function valueUnderHead(
    facts: Facts,
    problem: Problem & { kind: 'value-under-head' },
    blocks: ReadonlyMap<number, Block>,
): Fault<Data, Case> | undefined {
    const { text, locale } = facts;
    const block = blocks.get(lineStart(text, problem.start) + indentAt(text, problem.start).length);
    if (!block) return undefined;
    const head = placeOfProperty(block, 'head');
    const meant = keyForm('description', locale);
    const data = { typed: text.slice(head.start, head.end), meant };
    if (isDefinitions(block)) return { at: problem, case: 'text-beside-head', data };
    const isList = isSignatures(block);
    const fix = isList ? below(facts, block, head, problem) : below(facts, block, head, problem, `${meant}: `);
    return { at: problem, case: isList ? 'text-beside-head' : problem.kind, data, fix };
}
