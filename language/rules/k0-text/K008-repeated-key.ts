import { headPlace, isKeyed, type KeyedEntry, keyPlace, textOf } from '../../analysis/entries.ts';
import type { Facts } from '../../analysis/facts.ts';
import { placeOf, placeOfProperty } from '../../analysis/place.ts';
import { type Block, isUnknownBlock } from '../../generated/ast.ts';
import { enumerate, quote, type Words } from '../../i18n/words.ts';
import { theText } from '../../law/sources.ts';
import { type Head, type Key, keys } from '../../syntax/keys.ts';
import type { Locale } from '../../syntax/vocabulary/index.ts';
import { remove } from '../fix.ts';
import { defineRule, type Fault } from '../rule.ts';

/** The heads under which a protocol says everything of one matter. */
const singular: readonly Head[] = [
    'protocol',
    'arrangements',
    'confidentiality',
    'person-concerned',
    'data',
    'evaluation',
    'changes',
    'definitions',
    'signatures',
];

interface Data {
    /** The heads or keys that stand twice, as typed. */
    readonly words: readonly string[];
}
type Case = 'head' | 'head-missing';

/** A key given twice says two things where one is asked. Where several repeat, the head of a new block was forgotten. */
export default defineRule<Data, Case>({
    code: 'K008',
    name: 'repeated-key',
    severity: 'error',
    source: [theText],
    message: {
        nl: ({ words }) => `${list(words, 'nl')} staat al onder deze kop.`,
        fr: ({ words }) => `${list(words, 'fr')} figure déjà sous ce titre.`,
        de: ({ words }) => `${list(words, 'de')} steht schon unter diesem Kopf.`,
        en: ({ words }) => `${list(words, 'en')} stands under this head already.`,
    },
    why: {
        nl: 'Deze sleutel kan maar één keer; met twee is niet te zien welke geldt.',
        fr: 'Ce mot-clé ne peut figurer qu’une fois ; avec deux, on ne sait lequel vaut.',
        de: 'Dieses Schlüsselwort kann nur einmal stehen; bei zweien ist nicht zu sehen, welches gilt.',
        en: 'This key can be given only once; with two there is no telling which one holds.',
    },
    remedy: {
        nl: 'Voeg beide samen, of verwijder er een.',
        fr: 'Réunissez les deux, ou supprimez l’un d’eux.',
        de: 'Fassen Sie beide zusammen, oder löschen Sie eines.',
        en: 'Join the two, or delete one.',
    },
    cases: {
        head: {
            message: {
                nl: ({ words }) => `De kop ${list(words, 'nl')} staat er al.`,
                fr: ({ words }) => `Le titre ${list(words, 'fr')} figure déjà dans le texte.`,
                de: ({ words }) => `Der Kopf ${list(words, 'de')} steht schon im Text.`,
                en: ({ words }) => `The head ${list(words, 'en')} stands in the text already.`,
            },
            why: {
                nl: 'Onder deze kop staat alles over één onderwerp bijeen; met twee is niet te zien wat geldt.',
                fr: 'Ce titre rassemble tout ce qui concerne une matière ; avec deux, on ne sait lequel vaut.',
                de: 'Unter diesem Kopf steht alles über einen Gegenstand beisammen; bei zweien ist nicht zu sehen, was gilt.',
                en: 'Under this head stands all that concerns one matter; with two there is no telling what holds.',
            },
        },
        'head-missing': {
            message: {
                nl: ({ words }) => `${list(words, 'nl')} staan al onder deze kop; ontbreekt hier een kop?`,
                fr: ({ words }) => `${list(words, 'fr')} figurent déjà sous ce titre ; manque-t-il un titre ici ?`,
                de: ({ words }) => `${list(words, 'de')} stehen schon unter diesem Kopf; fehlt hier ein Kopf?`,
                en: ({ words }) => `${list(words, 'en')} stand under this head already; is a head missing here?`,
            },
            why: {
                nl: 'Zonder eigen kop horen deze regels bij het blok erboven.',
                fr: 'Sans titre propre, ces lignes se rattachent à ce qui précède.',
                de: 'Ohne eigenen Kopf gehören diese Zeilen zu dem, was darüber steht.',
                en: 'Without a head of their own these lines belong to what stands above.',
            },
            remedy: {
                nl: 'Zet de ontbrekende kop boven deze regel, of verwijder wat dubbel staat.',
                fr: 'Placez le titre manquant au-dessus de cette ligne, ou supprimez ce qui figure deux fois.',
                de: 'Setzen Sie den fehlenden Kopf über diese Zeile, oder löschen Sie, was doppelt steht.',
                en: 'Put the missing head above this line, or delete what stands there twice.',
            },
        },
    },
    examples: [
        {
            bad: `
                werkafspraken
                  voorzitter: parket
                  frequentie: maandelijks
                  <|Voorzitterschap|>: caw
            `,
            good: `
                doel kinderen: fysieke en psychische integriteit
                  misdrijven: art. 398 Sw.
                  misdrijven: art. 417/11 Sw.
                  omschrijving:
                    Kinderen beschermen.
                    omschrijving: dit woord staat in de tekst

                doel ouders: fysieke en psychische integriteit
                  misdrijven: art. 398 Sw.
                  omschrijving: Ouders beschermen.
            `,
        },
        {
            bad: `
                werkafspraken
                  frequentie: maandelijks
                  quorum: de helft
                  <|frequentie|>: maandelijks
            `,
            fixed: `
                werkafspraken
                  frequentie: maandelijks
                  quorum: de helft
            `,
        },
        {
            bad: `
                participant parquet: Parquet de Namur
                  secteur: justice
                  secret: secret professionnel
                  <|secteur|>: aide
                  secret: secret professionnel
                  mission: Aide aux victimes.
            `,
            good: `
                participant parquet: Parquet de Namur
                  secteur: justice
                  secret: secret professionnel

                participant cpas: CPAS de Namur
                  secteur: aide
                  secret: secret professionnel
                  mission: Aide aux victimes.
            `,
        },
        {
            bad: `
                Modalitäten
                  Vorsitz: ministerium

                Teilnehmer ministerium: Ministerium der Deutschsprachigen Gemeinschaft

                <|Modalitäten|>
                  Häufigkeit: monatlich
            `,
            good: `
                Rechtsgrundlage: Gesetz

                Rechtsgrundlage: Dekret

                Teilnehmer a: Staatsanwaltschaft Eupen

                Teilnehmer b: Polizeizone Weser-Göhl
            `,
        },
        {
            bad: `
                protocol leuven: Casusoverleg Leuven

                <|protocol tienen|>: Casusoverleg Tienen
            `,
            good: `
                kader nieuw: Decreet van 1 januari 2030
                  vereist: burgemeester
                  vereist: korpschef
                  machtiging korpschef: geheim
                  machtiging burgemeester: geheim
            `,
        },
    ],
    *check(facts) {
        for (const head of singular) {
            const [first, ...others] = facts.blocks(head);
            for (const block of others) if (first) yield headAgain(facts, first, block);
        }
        const guessed = new Set(facts.problems.flatMap(({ kind, start }) => (kind === 'misspelt' ? [start] : [])));
        for (const block of facts.root.blocks) if (!isUnknownBlock(block)) yield* keysAgain(facts, block, guessed);
    },
});

function headAgain(facts: Facts, first: Block, block: Block): Fault<Data, Case> {
    const { start, end } = placeOfProperty(block, 'head');
    return {
        at: headPlace(block),
        case: 'head',
        data: { words: [facts.text.slice(start, end)] },
        related: [{ ...headPlace(first), message: firstPlace }],
    };
}

/** @param guessed where keys start that were only guessed from a misspelling: they accuse nobody */
function* keysAgain(facts: Facts, block: Block, guessed: ReadonlySet<number>): Generator<Fault<Data, Case>> {
    const first = new Map<Key, KeyedEntry>();
    const again: (readonly [KeyedEntry, KeyedEntry])[] = [];
    for (const entry of block.entries) {
        if (!isKeyed(entry) || keys[entry.key].repeatable || guessed.has(placeOf(entry).start)) continue;
        const known = first.get(entry.key);
        if (known) again.push([entry, known]);
        else first.set(entry.key, entry);
    }
    const wordsOf = (entry: KeyedEntry) => facts.text.slice(keyPlace(entry).start, keyPlace(entry).end);
    const words = new Map(again.map(([, known]) => [known.key, wordsOf(known)]));
    const isRun = words.size > 1;
    for (const [entry, known] of isRun ? again.slice(0, 1) : again)
        yield {
            at: keyPlace(entry),
            ...(isRun && { case: 'head-missing' }),
            data: { words: isRun ? [...words.values()] : [wordsOf(entry)] },
            related: [{ ...keyPlace(known), message: firstPlace }],
            fix: !isRun && textOf(entry) === textOf(known) ? remove(facts, placeOf(entry)) : undefined,
        };
}

const firstPlace: Words = {
    nl: 'Hier staat het voor het eerst.',
    fr: 'Il figure ici pour la première fois.',
    de: 'Hier steht es zum ersten Mal.',
    en: 'It stands here for the first time.',
};

function list(words: readonly string[], locale: Locale): string {
    return enumerate(
        words.map(word => quote(word, locale)),
        locale,
    );
}
