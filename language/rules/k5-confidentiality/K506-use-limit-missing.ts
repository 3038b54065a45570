import { valuePlace } from '../../analysis/entries.ts';
import type { Facts } from '../../analysis/facts.ts';
import { foldedPattern, mentions } from '../../analysis/mentions.ts';
import { asOf } from '../../law/provisions.ts';
import { article } from '../../law/sources.ts';
import { missingUnder } from '../missing.ts';
import { type Context, defineRule } from '../rule.ts';

/**
 * Art. 458ter, § 2, al. 2: what is communicated "kunnen slechts aanleiding geven tot de strafrechtelijke vervolging van de
 * misdrijven waarvoor het overleg werd georganiseerd". A limit that holds by law, and that nobody guesses.
 */
export default defineRule({
    code: 'K506',
    name: 'use-limit-missing',
    severity: 'warning',
    source: [article('458ter', 2, 2)],
    requirement: {
        nl: 'Het gebruik voor strafvervolging is begrensd',
        fr: 'L’utilisation à des fins de poursuite pénale est limitée',
        de: 'Die Verwendung zur Strafverfolgung ist begrenzt',
        en: 'The use for criminal prosecution is limited',
    },
    message: {
        nl: 'Het protocol zegt niet tot de vervolging van welke misdrijven het meegedeelde kan leiden.',
        fr: 'Le protocole ne dit pas pour quels délits ce qui est communiqué peut donner lieu à des poursuites.',
        de: 'Das Protokoll sagt nicht, für welche Straftaten das Mitgeteilte zur Strafverfolgung führen kann.',
        en: 'The protocol does not say for which offences what is communicated may lead to prosecution.',
    },
    why: {
        nl: 'De geheimen die tijdens het overleg worden meegedeeld, kunnen slechts aanleiding geven tot de strafrechtelijke vervolging van de misdrijven waarvoor het overleg werd georganiseerd.',
        fr: 'Les secrets communiqués pendant la concertation ne peuvent donner lieu à la poursuite pénale que des seules infractions pour lesquelles elle a été organisée.',
        de: 'Die während der Konzertierung mitgeteilten Geheimnisse können nur zur Strafverfolgung der Straftaten führen, derentwegen sie organisiert wurde.',
        en: 'The secrets communicated during the consultation may lead only to the prosecution of the offences for which it was organised.',
    },
    remedy: {
        nl: 'Voeg onder ‘geheimhouding’ een ‘gebruik’ toe met deze grens.',
        fr: 'Ajoutez sous « confidentialité » une « utilisation » avec cette limite.',
        de: 'Fügen Sie unter „Geheimhaltung“ eine „Verwendung“ mit dieser Grenze hinzu.',
        en: 'Add a ‘use’ with this limit under ‘confidentiality’.',
    },
    examples: [
        {
            bad: `
                deelnemer parket: Parket Leuven
                  opdracht: Strafvervolging, met aandacht voor de veiligheid van slachtoffers.

                <|geheimhouding|>
                  gebonden: alle deelnemers
            `,
            fixed: `
                deelnemer parket: Parket Leuven
                  opdracht: Strafvervolging, met aandacht voor de veiligheid van slachtoffers.

                geheimhouding
                  gebonden: alle deelnemers
                  gebruik: De geheimen die tijdens het overleg worden meegedeeld, kunnen enkel aanleiding geven tot de strafrechtelijke vervolging van de misdrijven waarvoor het overleg is georganiseerd.
            `,
            good: `
                geheimhouding
                  gebonden: alle deelnemers

                artikel 9: Strafrechtelijke vervolging
                  Enkel de misdrijven waarvoor dit casusoverleg werd opgezet, kunnen worden vervolgd.
            `,
        },
        {
            bad: `
                protocole namur: Concertation de cas
                  date: 3 mars 2026

                confidentialité
                  tenus au secret: tous les participants
                  <|utilisation|>:
            `,
            fixed: `
                protocole namur: Concertation de cas
                  date: 3 mars 2026

                confidentialité
                  tenus au secret: tous les participants
                  utilisation: Les secrets qui sont communiqués pendant cette concertation ne peuvent donner lieu à la poursuite pénale que des seuls délits pour lesquels la concertation a été organisée.
            `,
            good: `
                confidentialité
                  tenus au secret: tous les participants
                  description:
                    Aucune poursuite pénale ne peut se fonder sur ce qui est communiqué, sauf pour les délits pour lesquels la
                    concertation a été organisée.
            `,
        },
        {
            bad: `
                <|protocole liege|>: Concertation de cas
                  date: 3 octobre 2026
            `,
            fixed: `
                protocole liege: Concertation de cas
                  date: 3 octobre 2026

                confidentialité
                  utilisation: Les secrets qui sont communiqués pendant cette concertation ne peuvent donner lieu à la poursuite pénale que des seules infractions pour lesquelles la concertation a été organisée.
            `,
            good: `
                Geheimhaltung
                  Beschreibung: Die Strafverfolgung beschränkt sich auf die Straftaten, derentwegen die Konzertierung stattfindet.
            `,
        },
    ],
    *check(facts, context) {
        if (!facts.isProtocol) return;
        const use = facts.entry('confidentiality', 'use');
        const said = use ? valuePlace(use) : mentions(facts, limit);
        if (said) yield { met: said };
        else yield missingUnder(facts, 'confidentiality', 'use', statute(facts, context));
    },
});

/** The sentence of the law; in French art. 458ter says « délits » and art. 353, § 2 « infractions ». */
function statute({ locale, date }: Facts, { today }: Context): string {
    const isOld = asOf('458ter', date ?? today) === '458ter';
    const only = isOld ? 'seuls délits pour lesquels' : 'seules infractions pour lesquelles';
    return {
        nl: 'De geheimen die tijdens het overleg worden meegedeeld, kunnen enkel aanleiding geven tot de strafrechtelijke vervolging van de misdrijven waarvoor het overleg is georganiseerd.',
        fr: `Les secrets qui sont communiqués pendant cette concertation ne peuvent donner lieu à la poursuite pénale que des ${only} la concertation a été organisée.`,
        de: 'Die während der Konzertierung mitgeteilten Geheimnisse können nur zur Strafverfolgung der Straftaten führen, derentwegen die Konzertierung organisiert worden ist.',
        en: 'The secrets communicated during the consultation may lead only to the criminal prosecution of the offences for which the consultation was organised.',
    }[locale];
}

/** Prosecution, limited. That a participant prosecutes says nothing of it. */
const limit = foldedPattern(
    '(?:misdrij[^ ]{1,8}|feiten) waarvoor (?:het|dit|een) (?:[^ ]{1,30} )?(?:casus)?overleg',
    'vervolg[^.]{0,130}(?:misdrij[^ ]{1,8}|feiten)[^.]{0,30}waarvoor',
    '(?:slechts|enkel|alleen|uitsluitend|niet|geen)\\b[^.]{0,100}(?:\\bvervolg|strafvervolg|strafrechtelijk)',
    '(?:délits?|infractions?|faits) pour lesquel[^ ]{1,30} (?:la|cette|une) concertation',
    "(?:seul[^ ]{0,6}|uniquement|exclusivement|aucune?|pas|ne|n')\\b[^.]{0,100}poursui|poursui[^.]{0,130}pour lesquel",
    'verfolg[^.]{0,130}(?:straftat[^ ]{0,4}|delikt[^ ]{0,4})[^.]{0,30}(?:derentwegen|wegen derer|deretwegen|weswegen|für die)',
    '(?:nur|ausschließlich|lediglich|nicht|keine)\\b[^.]{0,100}verfolg|verfolg[^.]{0,60}\\b(?:nur|ausschließlich|lediglich)\\b',
    '(?:\\bvervolg(?:d|en|ing)|strafvervolging)\\b[^.]{0,60}\\b(?:slechts|enkel|alleen|uitsluitend)\\b|poursui[^.]{0,60}\\b(?:que|seul[^ ]{0,6}|uniquement|exclusivement)\\b',
    '(?:only|solely|not|no)\\b[^.]{0,100}prosecut|offences for which (?:the|this) consultation',
    // Whoever speaks of other offences draws a line, in one direction or the other: another rule looks at it.
    '(?:autres?|andere[nr]?|other) (?:infractions?|délits?|faits|feiten|misdrijven|taten|straftaten|offences)',
    '458 ?ter,? (?:§|paragra(?:af|phe?)) ?2,? (?:tweede lid|lid 2|al[^ ]{0,6} 2|abs[^ ]{0,6} 2)',
);
