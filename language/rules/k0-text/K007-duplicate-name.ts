import type { Facts } from '../../analysis/facts.ts';
import { placeOfProperty } from '../../analysis/place.ts';
import type { Block } from '../../generated/ast.ts';
import { quote, type Words } from '../../i18n/words.ts';
import { theText } from '../../law/sources.ts';
import type { Head } from '../../syntax/keys.ts';
import { defineRule } from '../rule.ts';

/**
 * What is told apart by its name. A participant and the organisation behind it may share one; a second `protocol` is K008's
 * business whatever it is called.
 */
const another = {
    purpose: { nl: 'een ander doel', fr: 'une autre finalité', de: 'einen anderen Zweck', en: 'another purpose' },
    participant: {
        nl: 'een andere deelnemer',
        fr: 'un autre participant',
        de: 'einen anderen Teilnehmer',
        en: 'another participant',
    },
    article: { nl: 'een ander artikel', fr: 'un autre article', de: 'einen anderen Artikel', en: 'another article' },
    organisation: {
        nl: 'een andere organisatie',
        fr: 'une autre organisation',
        de: 'eine andere Organisation',
        en: 'another organisation',
    },
    framework: { nl: 'een ander kader', fr: 'un autre cadre', de: 'einen anderen Rahmen', en: 'another framework' },
} as const satisfies Partial<Record<Head, Words>>;

interface Data {
    readonly name: string;
    readonly kind: keyof typeof another;
}

/** Two declarations of one name: a reference by it can then mean either. Names are compared in NFC. */
export default defineRule<Data>({
    code: 'K007',
    name: 'duplicate-name',
    severity: 'error',
    source: [theText],
    message: {
        nl: ({ name, kind }) => `De naam ${quote(name, 'nl')} staat al voor ${another[kind].nl}.`,
        fr: ({ name, kind }) => `Le nom ${quote(name, 'fr')} désigne déjà ${another[kind].fr}.`,
        de: ({ name, kind }) => `Der Name ${quote(name, 'de')} steht schon für ${another[kind].de}.`,
        en: ({ name, kind }) => `The name ${quote(name, 'en')} already stands for ${another[kind].en}.`,
    },
    why: {
        nl: 'Wie elders met deze naam verwijst, kan er twee bedoelen.',
        fr: 'Un renvoi à ce nom pourrait viser l’un ou l’autre.',
        de: 'Wer anderswo mit diesem Namen verweist, könnte beide meinen.',
        en: 'A reference by this name could mean either.',
    },
    remedy: {
        nl: 'Geef elk een eigen naam, of verwijder wat dubbel staat.',
        fr: 'Donnez à chacun son propre nom, ou supprimez ce qui figure deux fois.',
        de: 'Geben Sie jedem einen eigenen Namen, oder löschen Sie, was doppelt steht.',
        en: 'Give each a name of its own, or delete what stands there twice.',
    },
    examples: [
        {
            bad: `
                deelnemer caw: CAW Oost-Brabant
                  sector: hulpverlening

                deelnemer <|caw|>: CAW Halle-Vilvoorde
                  sector: hulpverlening
            `,
            good: `
                deelnemer caw: CAW Oost-Brabant
                  organisatie: caw

                organisatie caw: Centrum algemeen welzijnswerk
                  sector: hulpverlening

                artikel caw: Het centrum
            `,
        },
        {
            bad: `
                finalité prévention: intégrité physique et psychique

                finalité <|prévention|>: infractions terroristes

                article 5: Durée
                  Le protocole vaut trois ans.

                article <|5|>: Résiliation
                  Chaque partenaire peut se retirer.
            `,
            good: `
                finalité: intégrité physique et psychique

                finalité: infractions terroristes

                article 5: Durée

                article 5bis: Résiliation
            `,
        },
        {
            bad: `
                Organisation \u00e9cole: \u00c9cole Saint-Joseph
                  Bereich: Unterricht

                Organisation <|e\u0301cole|>: \u00c9cole Saint-Michel
                  Bereich: Unterricht
            `,
        },
    ],
    *check(facts) {
        for (const kind of Object.keys(another) as Data['kind'][]) yield* duplicates(facts, kind);
    },
});

function* duplicates(facts: Facts, kind: Data['kind']) {
    const first = new Map<string, Block>();
    for (const block of facts.blocks(kind)) {
        const name = 'name' in block ? block.name : undefined;
        if (name === undefined) continue;
        const known = first.get(name);
        if (!known) first.set(name, block);
        else
            yield {
                at: placeOfProperty(block, 'name'),
                data: { name, kind },
                related: [{ ...placeOfProperty(known, 'name'), message: firstPlace }],
            };
    }
}

const firstPlace: Words = {
    nl: 'Hier staat de naam voor het eerst.',
    fr: 'Ce nom figure ici pour la première fois.',
    de: 'Hier steht der Name zum ersten Mal.',
    en: 'The name stands here for the first time.',
};
