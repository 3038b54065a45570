import { entryOf, textOf, valuePlace } from '../../analysis/entries.ts';
import type { Aim, Facts } from '../../analysis/facts.ts';
import { isPlaceholder } from '../../analysis/placeholders.ts';
import { article } from '../../law/sources.ts';
import { findCitations } from '../../syntax/values/citation.ts';
import type { Ground } from '../../syntax/values.ts';
import { missingEntry } from '../missing.ts';
import { defineRule } from '../rule.ts';

/**
 * Art. 458ter, § 2, al. 2: what is said can lead to prosecution only of "de misdrijven waarvoor het overleg werd
 * georganiseerd". Terrorist offences are listed by the Code; the other two grounds have no list.
 */
export default defineRule({
    code: 'K214',
    name: 'offences-unspecified',
    severity: 'info',
    source: [article('458ter', 2, 2)],
    requirement: {
        nl: 'Het protocol zegt voor welke misdrijven het overleg wordt georganiseerd',
        fr: 'Le protocole indique pour quelles infractions la concertation est organisée',
        de: 'Das Protokoll sagt, wegen welcher Straftaten die Fallkonzertierung organisiert wird',
        en: 'The protocol says for which offences the consultation is organised',
    },
    applies: ({ aims }) => aims.some(({ ground }) => ground && unlisted.includes(ground)),
    message: {
        nl: 'Er staat niet voor welke misdrijven dit overleg wordt georganiseerd.',
        fr: 'Le texte n’indique pas pour quelles infractions cette concertation est organisée.',
        de: 'Es steht nicht da, wegen welcher Straftaten diese Fallkonzertierung organisiert wird.',
        en: 'The text does not say for which offences this consultation is organised.',
    },
    why: {
        nl: 'Wat op het overleg wordt meegedeeld, kan enkel leiden tot vervolging van de misdrijven waarvoor het werd georganiseerd; zonder opgave blijft die grens onbepaald.',
        fr: 'Ce qui est communiqué durant la concertation ne peut donner lieu à la poursuite que des infractions pour lesquelles elle a été organisée ; si elles ne sont pas indiquées, cette limite reste indéterminée.',
        de: 'Was während der Konzertierung mitgeteilt wird, kann nur zur Verfolgung der Straftaten führen, wegen derer sie organisiert wurde; ohne Angabe bleibt diese Grenze unbestimmt.',
        en: 'What is communicated can lead only to prosecution of the offences for which the consultation was organised; if they are not stated, that limit stays indefinite.',
    },
    remedy: {
        nl: 'Voeg onder het doel de ‘misdrijven’ toe, met artikelnummers of in woorden.',
        fr: 'Ajoutez sous la finalité les « infractions », par leurs articles ou en toutes lettres.',
        de: 'Fügen Sie unter dem Zweck die „Straftaten“ hinzu, mit ihren Artikeln oder in Worten.',
        en: 'Add the ‘offences’ under the purpose, by their articles or in words.',
    },
    examples: [
        {
            bad: `
                taal: nl

                <|doel herhaling-voorkomen|>: fysieke en psychische integriteit
                  omschrijving: Herhaling van familiaal geweld voorkomen.
                  noodzaak: Geen enkele dienst ziet het geheel.
            `,
            fixed: `
                taal: nl

                doel herhaling-voorkomen: fysieke en psychische integriteit
                  omschrijving: Herhaling van familiaal geweld voorkomen.
                  misdrijven: [in te vullen]
                  noodzaak: Geen enkele dienst ziet het geheel.
            `,
            good: `
                doel: fysieke en psychische integriteit
                  omschrijving: Herhaling voorkomen van de feiten bedoeld in de artikelen 398 tot 410 Sw.
            `,
        },
        {
            bad: `
                finalité: organisation criminelle
                  <|infractions|>:
            `,
            good: `
                finalité: infractions terroristes

                finalité: intégrité physique et psychique
                  infractions: coups et blessures, viol, menaces
            `,
        },
        {
            bad: `
                <|Zweck|>: kriminelle Organisation
            `,
            good: `
                rechtsgrond: decreet van 29 maart 2024 tot oprichting en regeling van de Veilige Huizen

                doel: fysieke en psychische integriteit
            `,
        },
    ],
    *check(facts) {
        for (const { node } of facts.aims.filter(({ ground }) => ground && unlisted.includes(ground))) {
            const offences = entryOf(node, 'offences');
            if (offences) {
                if (!isPlaceholder(textOf(offences))) yield { met: valuePlace(offences) };
                // What an act says of the purpose, the protocol need not repeat.
            } else if (!citesOffences(facts, node) && !facts.providedBy('purpose'))
                yield missingEntry(facts, node, 'offences');
        }
    },
});

const unlisted: readonly Ground[] = ['integrity', 'criminal-organisation'];

/** The purpose, or the limit on prosecution itself, may name the articles. */
function citesOffences(facts: Facts, node: Aim['node']): boolean {
    const own = (['description', 'necessity', 'criteria'] as const).map(key => entryOf(node, key));
    const use = facts.entry('confidentiality', 'use');
    return [...own, use]
        .flatMap(entry => findCitations(textOf(entry)))
        .some(({ articles }) => articles.some(({ from }) => !ofConsultation.test(from)));
}

/** The articles on secrecy and the definition of a criminal organisation, which name no offence of the purpose. */
const ofConsultation = /^(?:458|352$|353$|324bis|406$)/;
