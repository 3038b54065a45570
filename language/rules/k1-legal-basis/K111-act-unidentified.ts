import { basisPlace, isAct } from '../../analysis/bases.ts';
import { entryOf, refsOf, textOf, valuePlace } from '../../analysis/entries.ts';
import type { Basis } from '../../analysis/facts.ts';
import { foldedPattern, mentions } from '../../analysis/mentions.ts';
import { isPlaceholder } from '../../analysis/placeholders.ts';
import { article } from '../../law/sources.ts';
import type { BasisKind } from '../../syntax/values.ts';
import { missingEntry } from '../missing.ts';
import { defineRule } from '../rule.ts';

/** Art. 458ter, § 1, al. 1 and 3: the act fixes who, purpose and modalities, so a reader has to know which act it is. */
export default defineRule({
    code: 'K111',
    name: 'act-unidentified',
    severity: 'warning',
    source: [article('458ter', 1, 1), article('458ter', 1, 3)],
    requirement: {
        nl: 'De wet, het decreet of de ordonnantie is nader genoemd',
        fr: 'La loi, le décret ou l’ordonnance est identifié',
        de: 'Das Gesetz, das Dekret oder die Ordonnanz ist genau bezeichnet',
        en: 'The law, decree or ordinance is identified',
    },
    applies: ({ bases }) => bases.some(isAct),
    message: {
        nl: 'Er staat niet welke wet, welk decreet of welke ordonnantie bedoeld is.',
        fr: 'Le texte n’indique pas de quelle loi, de quel décret ou de quelle ordonnance il s’agit.',
        de: 'Es steht nicht da, welches Gesetz, welches Dekret oder welche Ordonnanz gemeint ist.',
        en: 'The text does not say which law, decree or ordinance is meant.',
    },
    why: {
        nl: 'De regeling bepaalt wie deelneemt, met welk doel en hoe; zonder titel of datum kan niemand dat nagaan.',
        fr: 'C’est ce texte qui détermine qui participe, avec quelle finalité et selon quelles modalités ; sans intitulé ni date, personne ne peut le vérifier.',
        de: 'Dieser Text bestimmt, wer teilnimmt, zu welchem Zweck und nach welchen Modalitäten; ohne Überschrift und Datum kann das niemand nachprüfen.',
        en: 'The act determines who takes part, with which purpose and how; without a title or a date nobody can check that.',
    },
    remedy: {
        nl: 'Voeg het ‘opschrift’ met de datum toe.',
        fr: 'Ajoutez l’« intitulé » avec la date.',
        de: 'Fügen Sie die „Überschrift“ mit dem Datum hinzu.',
        en: 'Add the title (‘act’) with its date.',
    },
    examples: [
        {
            bad: `
                <|rechtsgrond|>: krachtens een decreet
            `,
            fixed: `
                rechtsgrond: krachtens een decreet
                  opschrift: [in te vullen]
            `,
            good: `
                rechtsgrond: decreet van 29 maart 2024
            `,
        },
        {
            bad: `
                base légale: loi
                  <|intitulé|>:
            `,
            good: `
                base légale: loi
                  cadre: livc-r
            `,
        },
        {
            bad: `
                <|Rechtsgrundlage|>: Dekret
            `,
            good: `
                protocol gent-ifg: Casusoverleg Gent
                  aanleiding: Gelet op het decreet van 29 maart 2024 tot oprichting en regeling van de Veilige Huizen;

                rechtsgrond: decreet
            `,
        },
        {
            bad: `
                <|base légale|>: arrêté royal
            `,
            good: `
                rechtsgrond: krachtens een decreet

                rechtsgrond: decreet van 29 maart 2024 tot oprichting en regeling van de Veilige Huizen
            `,
        },
    ],
    *check(facts) {
        const acts = facts.bases.filter(isAct);
        const identified = acts.filter(basis => isIdentified(basis) && !isPlaceholder(basis.title));
        const [first] = identified;
        if (first) yield { met: titlePlace(first) };
        for (const { node, kind = 'law' } of acts.filter(basis => !isIdentified(basis))) {
            // What is taken under an act may be followed by that act itself.
            const isFollowed = kind.startsWith('under') && first !== undefined;
            if (!isFollowed && !mentions(facts, datedAct(kind))) yield missingEntry(facts, node, 'act');
        }
    },
});

function isIdentified({ node, title, date, framework, act }: Basis): boolean {
    const hasFramework = framework !== undefined || refsOf(entryOf(node, 'framework-ref')).length > 0;
    return (
        title !== '' || date !== undefined || textOf(entryOf(node, 'date')) !== '' || hasFramework || act !== undefined
    );
}

function titlePlace(basis: Basis) {
    const entry = entryOf(basis.node, 'act') ?? entryOf(basis.node, 'framework-ref') ?? entryOf(basis.node, 'date');
    return entry ? valuePlace(entry) : basisPlace(basis);
}

/** An act of this kind with its date, anywhere in the text: the drafter has said which one he means. */
function datedAct(kind: BasisKind): RegExp {
    const words = kind.endsWith('decree') ? decree : kind.endsWith('ordinance') ? ordinance : law;
    return foldedPattern(String.raw`(?:${words})\b[^;]{0,60}\b(?:19|20)\d{2}\b`, 'veilige ?hui[sz]en|refuges');
}

const law = 'wet|besluit|loi|arrêté|gesetze?s?|erlasse?s?|law';
const decree = 'decreet|besluit|décret|arrêté|dekrete?s?|erlasse?s?|decree';
const ordinance = 'ordonnantie|besluit|ordonnance|arrêté|ordonnanz|erlasse?s?|ordinance';
