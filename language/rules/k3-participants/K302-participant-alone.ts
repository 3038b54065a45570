import { entryOf, headPlace } from '../../analysis/entries.ts';
import type { Party } from '../../analysis/facts.ts';
import { article } from '../../law/sources.ts';
import { fold } from '../../syntax/fold.ts';
import { placeholder } from '../fix.ts';
import { mayBeProvided } from '../provided.ts';
import { defineRule } from '../rule.ts';
import { participantsInProse } from './participation.ts';

/** Art. 458ter, § 1, al. 1: secrets may be shared "in het kader van een overleg"; nobody consults with himself. */
export default defineRule({
    code: 'K302',
    name: 'participant-alone',
    severity: 'error',
    source: [article('458ter', 1, 1)],
    message: {
        nl: 'Er is maar één deelnemer vermeld.',
        fr: 'Un seul participant est mentionné.',
        de: 'Es ist nur ein Teilnehmer genannt.',
        en: 'Only one participant is named.',
    },
    why: {
        nl: 'Het artikel laat toe geheimen mee te delen in een overleg, en dat veronderstelt ten minste twee deelnemers.',
        fr: 'L’article permet de communiquer des secrets dans une concertation, ce qui suppose au moins deux participants.',
        de: 'Der Artikel erlaubt, Geheimnisse in einer Konzertierung mitzuteilen; das setzt mindestens zwei Teilnehmer voraus.',
        en: 'The article allows secrets to be shared in a consultation, and that takes at least two participants.',
    },
    remedy: {
        nl: 'Voeg de andere deelnemers toe, of gebruik een meervoud als deze kop voor meerdere diensten staat.',
        fr: 'Ajoutez les autres participants, ou employez le pluriel si ce titre désigne plusieurs services.',
        de: 'Fügen Sie die anderen Teilnehmer hinzu, oder verwenden Sie die Mehrzahl, wenn dieser Kopf mehrere Dienste bezeichnet.',
        en: 'Add the other participants, or use the plural if this head stands for several services.',
    },
    examples: [
        {
            bad: `
                <|deelnemer parket|>: Parket van de procureur des Konings te Leuven
                  sector: justitie
            `,
            good: `
                deelnemer parket: Parket van de procureur des Konings te Leuven
                deelnemer caw: CAW Oost-Brabant
            `,
        },
        {
            bad: `
                <|participant cpas|>: CPAS de Namur
            `,
            good: `
                participant zones: Les zones de police de l’arrondissement
            `,
        },
        {
            bad: `
                <|deelnemer|>: Dienst voor slachtoffers
            `,
            good: `
                deelnemer partners: Parket van Leuven en lokale politie
            `,
        },
        {
            bad: `
                <|Teilnehmer staatsanwaltschaft|>: Staatsanwaltschaft Eupen
            `,
            good: `
                deelnemer politie: Lokale politiezones van het arrondissement
            `,
        },
        {
            bad: `
                <|deelnemer vk|>: Vertrouwenscentrum Kindermishandeling
            `,
            good: `
                rechtsgrond: wet
                  opschrift: wet van 30 juli 2018 tot oprichting van lokale integrale veiligheidscellen

                deelnemer caw: CAW Oost-Brabant
            `,
        },
        {
            bad: `
                <|deelnemer huis|>: Huis van het Kind
            `,
            good: `
                deelnemer: [in te vullen]
            `,
        },
        {
            bad: `
                <|deelnemer politie|>: Lokale politie Antwerpen
            `,
            good: `
                Teilnehmer polizei: Lokale Polizeizonen
            `,
        },
        {
            bad: `
                <|participant sos|>: Équipe SOS Enfants
            `,
            good: `
                deelnemer parket: Parket Leuven

                artikel 5: Andere deelnemers
                  Ook het CAW en de lokale politie kunnen deelnemen.
            `,
        },
    ],
    *check(facts) {
        const [only, second] = facts.parties;
        if (!only || second || facts.providedBy('participants') || mayBeProvided(facts)) return;
        if (standsForOne(only) && !participantsInProse(facts, 2)) yield { at: headPlace(only.node) };
    },
});

/** Is it plain that this is one service? A list, a plural, a description or a name left open may stand for more. */
function standsForOne({ node, title }: Party): boolean {
    if (title.trim() === '' || Object.values(placeholder).includes(title.trim())) return false;
    return !entryOf(node, 'description') && !isPlural(title) && !collective.test(fold(title));
}

/** ‘Alle’, a list, or a plural before the first preposition: ‘dienst voor slachtoffers’ is one service. */
function isPlural(title: string): boolean {
    if (/^(?:alle|elke|iedere|verschillende|meerdere|les|des|tous|toutes|chaque|die|jede|\d+)\s/iu.test(title))
        return true;
    if (/[,;/&+]|\s(?:en|et|und|and|alsook|ainsi que|sowie)\s/iu.test(title)) return true;
    const [nucleus = ''] = title.replace(determiner, '').split(preposition);
    return nucleus.split(/[\s_-]+/u).some((word, i) => isPluralWord(word, i === 0));
}

/** A word with a capital inside a title may be a place, such as Leuven; it is a plural only if it is a known noun. */
function isPluralWord(word: string, isFirst: boolean): boolean {
    const isAbbreviation = /^\p{Lu}+$/u.test(word);
    if (isAbbreviation || /(?:huis|is|us|ss|corps)$/iu.test(word)) return false;
    return pluralNoun.test(fold(word)) || ((isFirst || /^\p{Ll}/u.test(word)) && /(?:en|s|x)$/iu.test(word));
}

const determiner = /^(?:(?:de|het|la|le|das|der)\s+|l['’])/iu;
const preposition = /\s(?:van|voor|te|ter|in|bij|tot|de|du|des|à|au|aux|pour|von|vom|für|der|zu)(?=\s)|\sd['’]/iu;
/** In folded words. */
const pluralNoun =
    /(?:zones|zonen|diensten|dienste|besturen|partnerschaften|partners|organisaties|instanties|centra|scholen|huizen|artsen|korpsen|parketten|gemeenten|steden|teams|voorzieningen|behorden|amter|gemeinden|schulen|arzte|einrichtungen|organisationen|services|partenaires)$/;
const collective =
    /netwerk|verband|overleg|tafel|platform|plateforme|reseau|netzwerk|koepel|federati|kring|associati|consortium|groep|groupe|gruppe/;
