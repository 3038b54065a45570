import { basisPlace, mayBeEligible, statesBasisInProse } from '../../analysis/bases.ts';
import { article, commentary } from '../../law/sources.ts';
import { defineRule } from '../rule.ts';

/**
 * Art. 458bis (353, § 1) lets one who holds a secret report an offence; art. 458ter (353, § 2) asks for a basis of its own
 * before several people may share secrets in a consultation.
 */
export default defineRule({
    code: 'K112',
    name: 'reporting-right-as-basis',
    severity: 'error',
    source: [article('458ter', 1, 1), article('458bis'), commentary(3)],
    message: {
        nl: 'Het meldrecht is geen rechtsgrond voor een casusoverleg.',
        fr: 'Le droit de signalement n’est pas une base légale pour une concertation de cas.',
        de: 'Das Melderecht ist keine Rechtsgrundlage für eine Fallkonzertierung.',
        en: 'The right to report is no legal basis for a case consultation.',
    },
    why: {
        nl: 'Het meldrecht laat een beroepsgeheimhouder toe zelf een misdrijf te melden; voor een overleg waarin meerdere partners geheimen delen, eist het artikel een wet, decreet of ordonnantie, of een toestemming van de procureur des Konings.',
        fr: 'Ce droit permet au dépositaire d’un secret de signaler lui-même une infraction ; pour une concertation où plusieurs partenaires partagent des secrets, l’article exige une loi, un décret ou une ordonnance, ou une autorisation du procureur du Roi.',
        de: 'Dieses Recht erlaubt dem Träger eines Geheimnisses, selbst eine Straftat zu melden; für eine Konzertierung, in der mehrere Partner Geheimnisse teilen, verlangt der Artikel ein Gesetz, ein Dekret oder eine Ordonnanz oder eine Erlaubnis des Prokurators des Königs.',
        en: 'That right lets the holder of a secret report an offence himself; for a consultation in which several partners share secrets the article requires a law, decree or ordinance, or the consent of the procureur des Konings.',
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
                rechtsgrond: <|artikel 458bis|>
            `,
            good: `
                rechtsgrond: meldrecht

                rechtsgrond: decreet van 29 maart 2024 tot oprichting en regeling van de Veilige Huizen
            `,
        },
        {
            bad: `
                base légale: <|article 458bis du Code pénal|>
            `,
            good: `
                base légale: droit de signalement

                base légale: circulaire
            `,
        },
        {
            bad: `
                Rechtsgrundlage: <|Melderecht|>
            `,
            good: `
                Rechtsgrundlage: Melderecht

                Artikel 2: Rechtsgrundlage
                  Der Prokurator des Königs hat seine mit Gründen versehene Erlaubnis erteilt.
            `,
        },
    ],
    *check(facts) {
        const { bases } = facts;
        const [first] = bases;
        if (!first || bases.some(({ kind }) => kind !== 'reporting-right')) return;
        if (bases.some(mayBeEligible) || statesBasisInProse(facts)) return;
        yield { at: basisPlace(first) };
    },
});
