import { entryOf } from '../../analysis/entries.ts';
import type { Facts, Party } from '../../analysis/facts.ts';
import { isArticle } from '../../generated/ast.ts';
import type { Words } from '../../i18n/words.ts';
import { commentary } from '../../law/sources.ts';
import { fold } from '../../syntax/fold.ts';
import { defineRule } from '../rule.ts';
import { askedOfEachParty } from './each-party.ts';
import { listed, mayBeInDirectory } from './listed.ts';

/**
 * The commentary, no. 5: the consultation will be worth while only if everybody is at home in "de eigen opdracht en
 * finaliteit" and knows and respects those of the others.
 */
export default defineRule<{ names: readonly string[] }>({
    code: 'K309',
    name: 'mission-missing',
    severity: 'info',
    source: [commentary(5)],
    requirement: {
        nl: 'Voor elke deelnemer staat er wat zijn eigen opdracht is',
        fr: 'Le texte dit pour chaque participant quelle est sa propre mission',
        de: 'Für jeden Teilnehmer ist der eigene Auftrag angegeben',
        en: 'The text states the own mission of each participant',
    },
    message: {
        nl: ({ names }) => `Voor ${listed(names, 'nl')} staat er niet wat de eigen opdracht is.`,
        fr: ({ names }) => `La mission propre n’est pas indiquée pour ${listed(names, 'fr')}.`,
        de: ({ names }) => `Für ${listed(names, 'de')} ist der eigene Auftrag nicht angegeben.`,
        en: ({ names }) => `The text does not state the own mission of ${listed(names, 'en')}.`,
    },
    why: {
        nl: 'Partners met verschillende finaliteiten overleggen pas goed als ieder de opdracht van de anderen kent en respecteert.',
        fr: 'Des partenaires aux finalités différentes ne se concertent bien que si chacun connaît et respecte la mission des autres.',
        de: 'Partner mit verschiedenen Zwecken beraten sich nur dann gut, wenn jeder den Auftrag der anderen kennt und achtet.',
        en: 'Partners with different purposes consult well only if each knows and respects the mission of the others.',
    },
    remedy: {
        nl: 'Vermeld bij elke deelnemer de ‘opdracht’.',
        fr: 'Indiquez la « mission » de chaque participant.',
        de: 'Geben Sie für jeden Teilnehmer den „Auftrag“ an.',
        en: 'State the ‘mission’ of each participant.',
    },
    examples: [
        {
            bad: `
                <|deelnemer parket|>: Parket Leuven
                  geheim: onderzoeksgeheim

                deelnemer caw: CAW Oost-Brabant
                  opdracht: Hulp aan slachtoffers.

                deelnemer politie: Politie Leuven
            `,
            fixed: `
                deelnemer parket: Parket Leuven
                  geheim: onderzoeksgeheim
                  opdracht: [in te vullen]

                deelnemer caw: CAW Oost-Brabant
                  opdracht: Hulp aan slachtoffers.

                deelnemer politie: Politie Leuven
                  opdracht: [in te vullen]
            `,
            good: `
                deelnemer caw
                  organisatie: caw-ob

                organisatie caw-ob: CAW Oost-Brabant
                  opdracht: Hulp aan slachtoffers, plegers en kinderen.
            `,
        },
        {
            bad: `
                <|participant cpas|>: CPAS de Namur
                participant parquet: Parquet de Namur
                participant police: Police locale
                participant saj: SAJ de Namur
                participant sos: Équipe SOS Enfants
            `,
            good: `
                participant cpas: CPAS de Namur
                participant parquet: Parquet de Namur

                article 4: Missions des partenaires
                  Le CPAS aide les victimes. Le parquet poursuit les infractions.
            `,
        },
        {
            bad: `
                <|Teilnehmer jhd|>: Jugendhilfedienst
            `,
            good: `
                deelnemer caw: CAW Oost-Brabant
                  omschrijving: Het CAW helpt slachtoffers, plegers en kinderen.
            `,
        },
    ],
    check: facts =>
        askedOfEachParty(facts, { key: 'mission', isStated, saidElsewhere: hasArticleOnMissions, alsoHere }),
});

const alsoHere: Words = {
    nl: 'Ook hier staat de eigen opdracht niet.',
    fr: 'Ici non plus, la mission propre n’est pas indiquée.',
    de: 'Auch hier ist der eigene Auftrag nicht angegeben.',
    en: 'Here too the own mission is not stated.',
};

/** A description says what an organisation does as well as a mission would. */
function isStated({ node, organisation, mission }: Party): boolean {
    const described = entryOf(node, 'description') ?? entryOf(organisation, 'description');
    return mission !== '' || described !== undefined || mayBeInDirectory(node, organisation);
}

function hasArticleOnMissions(facts: Facts): boolean {
    return facts
        .blocks('article')
        .filter(isArticle)
        .some(({ title = '' }) =>
            /opdracht|\btaken\b|(?:wat|ce que) (?:elke|iedere|chaque) |\btaches\b|\brol(?:len)?\b|missie|finaliteit|mission|\broles?\b|finalites|auftrag|aufgabe/.test(
                fold(title),
            ),
        );
}
