import { entryOf } from '../../analysis/entries.ts';
import type { Facts, Party } from '../../analysis/facts.ts';
import { passages } from '../../analysis/mentions.ts';
import type { Words } from '../../i18n/words.ts';
import { commentary } from '../../law/sources.ts';
import { defineRule } from '../rule.ts';
import { askedOfEachParty } from './each-party.ts';
import { listed, mayBeInDirectory } from './listed.ts';

/**
 * The commentary: partners "met al dan niet een beroepsgeheim" (no. 1), holders of professional secrecy, of the secrecy
 * of the investigation, of the secrecy of office, and others who hold none (no. 3).
 */
export default defineRule<{ names: readonly string[] }>({
    code: 'K304',
    name: 'secrecy-regime-missing',
    severity: 'info',
    source: [commentary(1), commentary(3)],
    requirement: {
        nl: 'Voor elke deelnemer staat er welk geheim geldt',
        fr: 'Le texte dit pour chaque participant quel secret le lie',
        de: 'Für jeden Teilnehmer ist angegeben, welches Geheimnis gilt',
        en: 'The text says for each participant which secrecy applies',
    },
    message: {
        nl: ({ names }) => `Voor ${listed(names, 'nl')} staat er niet welk geheim geldt.`,
        fr: ({ names }) => `Le texte ne dit pas quel secret s’applique à ${listed(names, 'fr')}.`,
        de: ({ names }) => `Für ${listed(names, 'de')} ist nicht angegeben, welches Geheimnis gilt.`,
        en: ({ names }) => `The text does not say which secrecy applies to ${listed(names, 'en')}.`,
    },
    why: {
        nl: 'Aan een casusoverleg nemen dragers van verschillende geheimen deel, en soms ook wie er geen heeft; wie dat van elkaar weet, kan beter beslissen wat hij meedeelt.',
        fr: 'Une concertation de cas réunit des dépositaires de secrets différents, et parfois des personnes qui n’en ont aucun ; qui le sait décide mieux de ce qu’il communique.',
        de: 'An einer Fallkonzertierung nehmen Träger verschiedener Geheimnisse teil, manchmal auch Personen ohne Geheimnis; wer das weiß, kann besser entscheiden, was er mitteilt.',
        en: 'A case consultation brings together holders of different secrets, and sometimes people who hold none; those who know this can decide better what they share.',
    },
    remedy: {
        nl: 'Vermeld bij elke deelnemer het ‘geheim’: beroepsgeheim, onderzoeksgeheim, ambtsgeheim, discretieplicht of geen.',
        fr: 'Indiquez pour chaque participant le « secret » : secret professionnel, secret de l’information, secret de fonction, devoir de discrétion ou aucun.',
        de: 'Geben Sie für jeden Teilnehmer das „Geheimnis“ an: Berufsgeheimnis, Ermittlungsgeheimnis, Amtsgeheimnis, Diskretionspflicht oder keines.',
        en: 'State the ‘secrecy’ of each participant: professional, investigation, office, discretion or none.',
    },
    examples: [
        {
            bad: `
                <|deelnemer parket|>: Parket Leuven
                  sector: justitie

                deelnemer caw: CAW Oost-Brabant
                  sector: hulpverlening
                  opdracht: Hulp aan slachtoffers.

                deelnemer vk: Vertrouwenscentrum Kindermishandeling
                  geheim: beroepsgeheim
            `,
            fixed: `
                deelnemer parket: Parket Leuven
                  sector: justitie
                  geheim: [in te vullen]

                deelnemer caw: CAW Oost-Brabant
                  sector: hulpverlening
                  geheim: [in te vullen]
                  opdracht: Hulp aan slachtoffers.

                deelnemer vk: Vertrouwenscentrum Kindermishandeling
                  geheim: beroepsgeheim
            `,
            good: `
                deelnemer caw
                  organisatie: caw-ob

                organisatie caw-ob: CAW Oost-Brabant
                  geheim: beroepsgeheim
            `,
        },
        {
            bad: `
                participant parquet: Parquet de Namur
                  secret: secret de l'information

                <|participant cpas|>: CPAS de Namur
            `,
            fixed: `
                participant parquet: Parquet de Namur
                  secret: secret de l'information

                participant cpas: CPAS de Namur
                  secret: [à compléter]
            `,
            good: `
                participant cpas: CPAS de Namur

                article 6: Secret
                  Le CPAS est tenu au secret professionnel, la police au secret de fonction.
            `,
        },
        {
            bad: `
                Teilnehmer justiz: Staatsanwaltschaft Eupen
                  <|Geheimnis|>:
            `,
            good: `
                deelnemer caw: CAW Oost-Brabant
                  omschrijving: De medewerkers zijn gebonden door het beroepsgeheim.
            `,
        },
    ],
    check: facts => askedOfEachParty(facts, { key: 'secrecy', isStated, saidElsewhere: regimesInProse, alsoHere }),
});

const alsoHere: Words = {
    nl: 'Ook hier staat niet welk geheim geldt.',
    fr: 'Ici non plus, le texte ne dit pas quel secret s’applique.',
    de: 'Auch hier ist nicht angegeben, welches Geheimnis gilt.',
    en: 'Here too the text does not say which secrecy applies.',
};

/** A word that is no known secrecy is another rule's finding; so is an organisation that nobody knows. */
function isStated({ node, organisation }: Party): boolean {
    const stated = entryOf(node, 'secrecy') ?? entryOf(organisation, 'secrecy');
    return stated !== undefined || mayBeInDirectory(node, organisation) || secretWord.test(inWords(node));
}

function inWords(node: Party['node']): string {
    return node.entries.map(entry => ('text' in entry ? (entry.text ?? '') : '')).join('\n');
}

const secretWord = /geheim|secret|discreti|discréti|schwiegen|confiden/iu;

/** A passage that tells professional secrecy from the other kinds settles it for everybody. */
function regimesInProse(facts: Facts): boolean {
    return passages(facts).some(({ folded }) => professional.test(folded) && otherwise.test(folded));
}

/** In folded words. */
const professional = /art(?:ikel|icle|\.) 458|beropsgeheim|secret professionnel|berufsgeheimnis|professional secre/;
const otherwise =
    /ambtsgeheim|onderzoeks?geheim|geheim van het onderzok|28 ?quinquies|discretieplicht|secret de (?:la )?fonction|secret de l'in(?:formation|struction)|devoir de discretion|amtsgeheimnis|ermittlungsgeheimnis|untersuchungsgeheimnis/;
