import { byAct, prose } from '../../analysis/bases.ts';
import { entryOf, headPlace, textOf } from '../../analysis/entries.ts';
import type { Aim, Facts } from '../../analysis/facts.ts';
import { articlesOnPurpose, plainGrounds } from '../../analysis/grounds.ts';
import { foldedPattern } from '../../analysis/mentions.ts';
import { isPlaceholder } from '../../analysis/placeholders.ts';
import { article } from '../../law/sources.ts';
import { insertBlock, placeholder } from '../fix.ts';
import { defineRule } from '../rule.ts';

/** Art. 458ter, § 1, al. 3: the act or the consent determines "met welke finaliteit" the consultation takes place. */
export default defineRule({
    code: 'K201',
    name: 'purpose-missing',
    severity: 'error',
    source: [article('458ter', 1, 3)],
    requirement: {
        nl: 'Het overleg heeft een doel',
        fr: 'La concertation a une finalité',
        de: 'Die Fallkonzertierung hat einen Zweck',
        en: 'The consultation has a purpose',
    },
    message: {
        nl: 'Er staat nergens met welk doel het overleg plaatsvindt.',
        fr: 'Le texte n’indique pas avec quelle finalité la concertation a lieu.',
        de: 'Der Text sagt nicht, zu welchem Zweck die Fallkonzertierung stattfindet.',
        en: 'The text does not say for which purpose the consultation takes place.',
    },
    why: {
        nl: 'De wet, het decreet, de ordonnantie of de toestemming moet ten minste bepalen wie deelneemt, met welke finaliteit en volgens welke modaliteiten.',
        fr: 'La loi, le décret, l’ordonnance ou l’autorisation doit au moins déterminer qui peut participer, avec quelle finalité et selon quelles modalités.',
        de: 'Das Gesetz, das Dekret, die Ordonnanz oder die Erlaubnis muss mindestens bestimmen, wer teilnehmen kann, zu welchem Zweck und nach welchen Modalitäten.',
        en: 'The law, decree, ordinance or consent must at least determine who may take part, for which purpose and in which way.',
    },
    remedy: {
        nl: 'Voeg een ‘doel’ toe.',
        fr: 'Ajoutez une « finalité ».',
        de: 'Fügen Sie einen „Zweck“ hinzu.',
        en: 'Add a ‘purpose’.',
    },
    examples: [
        {
            bad: `
                <|protocol leuven-ifg|>: Casusoverleg Leuven
                  taal: nl

                rechtsgrond: toestemming van de procureur des Konings
                  parket: Leuven
            `,
            fixed: `
                protocol leuven-ifg: Casusoverleg Leuven
                  taal: nl

                rechtsgrond: toestemming van de procureur des Konings
                  parket: Leuven

                doel: [in te vullen]
                  omschrijving: [in te vullen]
            `,
            good: `
                protocol gent-ifg: Casusoverleg Gent

                rechtsgrond: decreet van 29 maart 2024 tot oprichting en regeling van de Veilige Huizen
            `,
        },
        {
            bad: `
                <|protocole namur|>: Concertation de cas
                  langue: fr
            `,
            good: `
                protocole namur: Concertation de cas

                article 2: Finalité
                  La concertation vise à protéger l’intégrité physique et psychique des membres de la famille.
            `,
        },
        {
            bad: `
                <|Protokoll eupen|>: Fallkonzertierung Eupen
            `,
            good: `
                organisatie caw: CAW Oost-Brabant
                  opdracht: Hulp aan slachtoffers
            `,
        },
        {
            bad: `
                <|base légale|>: décret de la Communauté française du 8 juin 2023 (participation aux CSIL R)
            `,
            good: `
                rechtsgrond: toestemming van de procureur des Konings
                  motivering:
                    Overwegende dat overleg nodig is om de fysieke en psychische integriteit van de gezinsleden te beschermen;
            `,
        },
    ],
    *check(facts, { locale }) {
        if (!facts.isProtocol) return;
        const stated = facts.aims.find(saysSomething);
        const provider = facts.providedBy('purpose');
        if (stated) yield { met: headPlace(stated.node) };
        else if (provider) yield { met: headPlace(provider.node), by: byAct(provider, locale, articlesOnPurpose) };
        else if (facts.aims.length === 0 && !isInProse(facts)) {
            const fix = insertBlock(facts, 'purpose', [['description', undefined]], placeholder[facts.locale]);
            yield { at: facts.head, fix };
        }
    },
});

function saysSomething({ label, description }: Aim): boolean {
    return [label, description].some(words => words !== '' && !isPlaceholder(words));
}

/** An article, the preamble or the reasons of the consent may say what the consultation is for. */
function isInProse(facts: Facts): boolean {
    const reasons = facts.consents.map(({ node }) => textOf(entryOf(node, 'reasons')));
    return (
        prose(facts).some(text => aims.test(text) || plainGrounds(text).length > 0) ||
        reasons.some(text => plainGrounds(text).length > 0)
    );
}

const aims = foldedPattern(
    '^(?:doel|doelstelling|doelstellingen|finaliteit|oogmerk|finalité|objectif|objectifs|but|zweck|ziel|purpose)(?: |$|\\n)',
    '(?:heeft|hebben) (?:tot|als) (?:doel|finaliteit)|beoogt|strekt ertoe|a pour (?:but|objet|objectif|finalité)|vise à|bezweckt|zum ziel|the purpose',
);
