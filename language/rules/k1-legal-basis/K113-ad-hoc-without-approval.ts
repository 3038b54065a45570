import { isAdHoc } from '../../analysis/bases.ts';
import { entryOf } from '../../analysis/entries.ts';
import { foldedPattern, mentions } from '../../analysis/mentions.ts';
import { commentary } from '../../law/sources.ts';
import { missingEntry } from '../missing.ts';
import { defineRule } from '../rule.ts';

/**
 * According to the commentary (4) circular COL 4/2018 provides that every ad hoc consultation is submitted to the
 * procureur-general for approval. That binds the prosecutors among themselves; the article doesn't ask for it.
 */
export default defineRule({
    code: 'K113',
    name: 'ad-hoc-without-approval',
    severity: 'warning',
    source: [commentary(4)],
    message: {
        nl: 'Er staat geen goedkeuring van de procureur-generaal voor dit ad-hocoverleg.',
        fr: 'Le texte ne mentionne pas d’approbation du procureur général pour cette concertation ad hoc.',
        de: 'Für diese Ad-hoc-Konzertierung ist keine Genehmigung des Generalprokurators angegeben.',
        en: 'For this ad hoc consultation no approval by the procureur-general is mentioned.',
    },
    why: {
        nl: 'Volgens de omzendbrief COL 4/2018 wordt elk ad-hocoverleg aan de procureur-generaal ter goedkeuring voorgelegd. Dat is een interne regel van het openbaar ministerie, geen geldigheidsvoorwaarde van het artikel.',
        fr: 'Selon la circulaire COL 4/2018, toute concertation ad hoc est soumise à l’approbation du procureur général. C’est une règle interne au ministère public, non une condition de validité prévue par l’article.',
        de: 'Nach dem Rundschreiben COL 4/2018 wird jede Ad-hoc-Konzertierung dem Generalprokurator zur Genehmigung vorgelegt. Das ist eine interne Regel der Staatsanwaltschaft, keine Gültigkeitsbedingung des Artikels.',
        en: 'According to circular COL 4/2018 every ad hoc consultation is submitted to the procureur-general for approval. That is an internal rule of the public prosecutor’s service, no condition of validity in the article.',
    },
    remedy: {
        nl: 'Vermeld de datum van de ‘goedkeuring procureur-generaal’.',
        fr: 'Indiquez la date de l’« approbation procureur général ».',
        de: 'Geben Sie das Datum der „Genehmigung des Generalprokurators“ an.',
        en: 'State the date of the ‘approval’.',
    },
    examples: [
        {
            bad: `
                <|rechtsgrond|>: toestemming van de procureur des Konings
                  motivering: Een uitzonderlijke situatie.
                  ad hoc: ja
            `,
            fixed: `
                rechtsgrond: toestemming van de procureur des Konings
                  motivering: Een uitzonderlijke situatie.
                  ad hoc: ja
                  goedkeuring procureur-generaal: [in te vullen]
            `,
            good: `
                rechtsgrond: toestemming van de procureur des Konings
                  motivering: Een uitzonderlijke situatie, goedgekeurd door de procureur-generaal te Gent.
                  ad hoc: ja
            `,
        },
        {
            bad: `
                base légale: autorisation motivée du procureur du Roi
                  ad hoc: oui
                  <|approbation procureur général|>:
            `,
            good: `
                base légale: autorisation motivée du procureur du Roi
                  ad hoc: non
            `,
        },
        {
            bad: `
                <|Rechtsgrundlage|>: Erlaubnis des Prokurators des Königs
                  ad hoc: ja
            `,
            good: `
                rechtsgrond: decreet van 29 maart 2024 tot oprichting en regeling van de Veilige Huizen
                  ad hoc: ja
            `,
        },
    ],
    *check(facts) {
        for (const { node } of facts.consents.filter(isAdHoc)) {
            if (entryOf(node, 'approval') || mentions(facts, approved)) continue;
            yield missingEntry(facts, node, 'approval');
        }
    },
});

const procureurGeneral =
    '(?:procureure?s?[ ]generaa?le?s?|parket[ ]generaal|parquet[ ]general|generalprokurator(?:s|in)?|generalstaatsanwalt(?:schaft)?|prosecutor[ ]general)';
const approval =
    '(?:goedkeuring|goedgekeurd|keurde?|voorgelegd|toegestaan|instemming|ingestemd|stemt|stemde|akkoord|approbation|approuve|avalise|aval|soumise?|accord|autorise|genehmig|billigung|gebilligt|zustimm|zugestimmt|einverstanden|approv|submitted|agreed)';
const approved = foldedPattern(`${approval}.{0,80}${procureurGeneral}`, `${procureurGeneral}.{0,80}${approval}`);
