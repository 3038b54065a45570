import { basisPlace, mayBeEligible, statesBasisInProse } from '../../analysis/bases.ts';
import { article, commentary } from '../../law/sources.ts';
import { defineRule } from '../rule.ts';

/**
 * Art. 458ter, § 1, al. 1 knows two bases; a circular is neither. The commentary adds that COL 4/2018 is only the view of
 * the public prosecutor and doesn't bind welfare workers. Beside an eligible basis a circular does no harm.
 */
export default defineRule({
    code: 'K103',
    name: 'circular-as-basis',
    severity: 'error',
    source: [article('458ter', 1, 1), commentary(4)],
    message: {
        nl: 'Een omzendbrief is geen rechtsgrond voor een casusoverleg.',
        fr: 'Une circulaire n’est pas une base légale pour une concertation de cas.',
        de: 'Ein Rundschreiben ist keine Rechtsgrundlage für eine Fallkonzertierung.',
        en: 'A circular is no legal basis for a case consultation.',
    },
    why: {
        nl: 'Een omzendbrief is geen wet, decreet of ordonnantie en geen toestemming van de procureur des Konings; ook de COL 4/2018 geeft enkel de visie van het parket weer en bindt de welzijnswerkers niet.',
        fr: 'Une circulaire n’est ni une loi, ni un décret, ni une ordonnance, ni une autorisation du procureur du Roi ; la COL 4/2018 elle-même n’exprime que le point de vue du parquet et ne lie pas les travailleurs sociaux.',
        de: 'Ein Rundschreiben ist weder Gesetz noch Dekret noch Ordonnanz und auch keine Erlaubnis des Prokurators des Königs; auch das Rundschreiben COL 4/2018 gibt nur die Sicht der Staatsanwaltschaft wieder und bindet die Fachkräfte der Hilfsdienste nicht.',
        en: 'A circular is no law, decree or ordinance and no consent of the procureur des Konings; COL 4/2018 too is only the view of the public prosecutor and does not bind welfare workers.',
    },
    remedy: {
        nl: 'Noem de wet, het decreet of de ordonnantie waarop het overleg berust, of vraag de gemotiveerde toestemming van de procureur des Konings.',
        fr: 'Indiquez la loi, le décret ou l’ordonnance sur lequel repose la concertation, ou demandez l’autorisation motivée du procureur du Roi.',
        de: 'Nennen Sie das Gesetz, das Dekret oder die Ordonnanz, auf dem die Fallkonzertierung beruht, oder ersuchen Sie um die mit Gründen versehene Erlaubnis des Prokurators des Königs.',
        en: 'Name the law, decree or ordinance on which the consultation rests, or ask for the reasoned consent of the procureur des Konings.',
    },
    examples: [
        {
            bad: `
                rechtsgrond: <|omzendbrief|>
                  opschrift: COL 4/2018 van het College van procureurs-generaal
            `,
            good: `
                rechtsgrond: omzendbrief
                  opschrift: COL 4/2018 van het College van procureurs-generaal

                rechtsgrond: toestemming van de procureur des Konings
                  parket: Leuven
            `,
        },
        {
            bad: `
                base légale: <|COL 4/2018|>
            `,
            good: `
                base légale: circulaire COL 4/2018 et autorisation motivée du procureur du Roi de Namur
            `,
        },
        {
            bad: `
                Rechtsgrundlage: <|Rundschreiben|>
            `,
            good: `
                rechtsgrond: meldrecht
            `,
        },
    ],
    *check(facts) {
        const { bases } = facts;
        const [first] = bases;
        if (!first || bases.some(({ kind }) => kind !== 'circular')) return;
        if (bases.some(mayBeEligible) || statesBasisInProse(facts)) return;
        yield { at: basisPlace(first) };
    },
});
