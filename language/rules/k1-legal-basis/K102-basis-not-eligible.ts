import { basisPlace, mayBeEligible, statesBasisInProse } from '../../analysis/bases.ts';
import type { Basis, Facts } from '../../analysis/facts.ts';
import { candidates } from '../../analysis/near-values.ts';
import { isPlaceholder } from '../../analysis/placeholders.ts';
import { quote } from '../../i18n/words.ts';
import { article } from '../../law/sources.ts';
import { fold } from '../../syntax/fold.ts';
import { defineRule } from '../rule.ts';

type Case =
    | 'empty'
    | 'article-itself'
    | 'governments'
    | 'services'
    | 'regulation'
    | 'person'
    | 'shared-secrecy'
    | 'necessity';

/**
 * Art. 458ter, § 1, al. 1: "hetzij bij of krachtens een wet, decreet of ordonnantie, hetzij bij een met redenen omklede
 * toestemming van de procureur des Konings". An agreement between governments may have been assented to by an act of
 * parliament: only a reader can tell. Circulars and the right to report have rules of their own (K103, K112), unless both
 * stand there.
 */
export default defineRule<{ words: string }, Case>({
    code: 'K102',
    name: 'basis-not-eligible',
    severity: 'error',
    source: [article('458ter', 1, 1)],
    message: {
        nl: ({ words }) => `${quote(words, 'nl')} is geen rechtsgrond voor een casusoverleg.`,
        fr: ({ words }) => `${quote(words, 'fr')} n’est pas une base légale pour une concertation de cas.`,
        de: ({ words }) => `${quote(words, 'de')} ist keine Rechtsgrundlage für eine Fallkonzertierung.`,
        en: ({ words }) => `${quote(words, 'en')} is no legal basis for a case consultation.`,
    },
    why: {
        nl: 'Het artikel kent er maar twee: een overleg bij of krachtens een wet, decreet of ordonnantie, of een met redenen omklede toestemming van de procureur des Konings.',
        fr: 'L’article n’en connaît que deux : une concertation organisée par ou en vertu d’une loi, d’un décret ou d’une ordonnance, ou une autorisation motivée du procureur du Roi.',
        de: 'Der Artikel kennt nur zwei: eine Konzertierung durch oder aufgrund eines Gesetzes, eines Dekrets oder einer Ordonnanz, oder eine mit Gründen versehene Erlaubnis des Prokurators des Königs.',
        en: 'The article knows only two: a consultation by or under a law, decree or ordinance, or the reasoned consent of the procureur des Konings.',
    },
    remedy: {
        nl: 'Noem de wet, het decreet of de ordonnantie waarop het overleg berust, of vraag de gemotiveerde toestemming van de procureur des Konings.',
        fr: 'Indiquez la loi, le décret ou l’ordonnance sur lequel repose la concertation, ou demandez l’autorisation motivée du procureur du Roi.',
        de: 'Nennen Sie das Gesetz, das Dekret oder die Ordonnanz, auf dem die Fallkonzertierung beruht, oder ersuchen Sie um die mit Gründen versehene Erlaubnis des Prokurators des Königs.',
        en: 'Name the law, decree or ordinance on which the consultation rests, or ask for the reasoned consent of the procureur des Konings.',
    },
    cases: {
        empty: {
            message: {
                nl: 'Welke rechtsgrond? Er staat niets achter ‘rechtsgrond’.',
                fr: 'Quelle base légale ? Rien ne suit « base légale ».',
                de: 'Welche Rechtsgrundlage? Nach „Rechtsgrundlage“ steht nichts.',
                en: 'Which legal basis? Nothing stands after ‘legal basis’.',
            },
            remedy: {
                nl: 'Schrijf achter ‘rechtsgrond’ welke het is: een wet, een decreet, een ordonnantie, of de toestemming van de procureur des Konings.',
                fr: 'Écrivez après « base légale » laquelle : une loi, un décret, une ordonnance, ou l’autorisation du procureur du Roi.',
                de: 'Schreiben Sie nach „Rechtsgrundlage“, welche es ist: ein Gesetz, ein Dekret, eine Ordonnanz oder die Erlaubnis des Prokurators des Königs.',
                en: 'Write after ‘legal basis’ which one it is: a law, a decree, an ordinance, or the consent of the procureur des Konings.',
            },
        },
        'article-itself': {
            severity: 'warning',
            message: {
                nl: 'Het artikel over het casusoverleg is zelf geen rechtsgrond.',
                fr: 'L’article relatif à la concertation n’est pas lui-même une base légale.',
                de: 'Der Artikel über die Konzertierung ist nicht selbst eine Rechtsgrundlage.',
                en: 'The article on the consultation is not itself a legal basis.',
            },
            why: {
                nl: 'Het artikel richt geen overleg in: het vraagt dat dit gebeurt bij of krachtens een wet, decreet of ordonnantie, of bij een met redenen omklede toestemming van de procureur des Konings.',
                fr: 'L’article n’organise aucune concertation : il demande qu’elle le soit par ou en vertu d’une loi, d’un décret ou d’une ordonnance, ou moyennant une autorisation motivée du procureur du Roi.',
                de: 'Der Artikel organisiert keine Konzertierung: Er verlangt, dass dies durch oder aufgrund eines Gesetzes, eines Dekrets oder einer Ordonnanz oder mit einer mit Gründen versehenen Erlaubnis des Prokurators des Königs geschieht.',
                en: 'The article sets up no consultation: it asks that this be done by or under a law, decree or ordinance, or with the reasoned consent of the procureur des Konings.',
            },
        },
        governments: {
            severity: 'warning',
            message: {
                nl: 'Een samenwerkingsakkoord tussen overheden is op zichzelf geen rechtsgrond voor een casusoverleg.',
                fr: 'Un accord de coopération entre autorités n’est pas en soi une base légale pour une concertation de cas.',
                de: 'Ein Zusammenarbeitsabkommen zwischen Behörden ist für sich allein keine Rechtsgrundlage für eine Fallkonzertierung.',
                en: 'A cooperation agreement between governments is by itself no legal basis for a case consultation.',
            },
            why: {
                nl: 'Het artikel vraagt een wet, decreet of ordonnantie; of een akte van instemming met het akkoord daarvoor volstaat, moet een jurist nagaan.',
                fr: 'L’article demande une loi, un décret ou une ordonnance ; qu’un acte d’assentiment à l’accord y suffise, c’est à un juriste de le vérifier.',
                de: 'Der Artikel verlangt ein Gesetz, ein Dekret oder eine Ordonnanz; ob ein Zustimmungsakt zu dem Abkommen genügt, muss ein Jurist prüfen.',
                en: 'The article asks for a law, decree or ordinance; whether an act assenting to the agreement is enough, a jurist must check.',
            },
            remedy: {
                nl: 'Noem de wet, het decreet of de ordonnantie houdende instemming met het akkoord.',
                fr: 'Indiquez la loi, le décret ou l’ordonnance portant assentiment à l’accord.',
                de: 'Nennen Sie das Gesetz, das Dekret oder die Ordonnanz zur Zustimmung zu dem Abkommen.',
                en: 'Name the law, decree or ordinance that assents to the agreement.',
            },
        },
        services: {
            why: {
                nl: 'Diensten kunnen onder elkaar geen uitzondering op het beroepsgeheim maken. Hun overeenkomst kan wel de vorm zijn waarin de procureur des Konings zijn toestemming geeft.',
                fr: 'Des services ne peuvent créer entre eux une exception au secret professionnel. Leur convention peut en revanche être la forme dans laquelle le procureur du Roi donne son autorisation.',
                de: 'Dienste können untereinander keine Ausnahme vom Berufsgeheimnis schaffen. Ihre Vereinbarung kann aber die Form sein, in der der Prokurator des Königs seine Erlaubnis erteilt.',
                en: 'Services cannot make an exception to professional secrecy between themselves. Their agreement may be the form in which the procureur des Konings gives his consent.',
            },
        },
        regulation: {
            why: {
                nl: 'Een gemeentelijk reglement is geen wet, decreet of ordonnantie; het kan op zichzelf geen uitzondering op het beroepsgeheim maken.',
                fr: 'Un règlement communal n’est ni une loi, ni un décret, ni une ordonnance ; il ne peut à lui seul créer une exception au secret professionnel.',
                de: 'Eine Gemeindeverordnung ist weder Gesetz noch Dekret noch Ordonnanz; sie kann für sich allein keine Ausnahme vom Berufsgeheimnis schaffen.',
                en: 'A municipal regulation is no law, decree or ordinance; by itself it cannot make an exception to professional secrecy.',
            },
        },
        person: {
            why: {
                nl: 'Het artikel vraagt de toestemming van de procureur des Konings of een wet, decreet of ordonnantie; die van de betrokkene komt daar niet voor in de plaats.',
                fr: 'L’article demande l’autorisation du procureur du Roi, ou une loi, un décret ou une ordonnance ; le consentement de la personne concernée ne les remplace pas.',
                de: 'Der Artikel verlangt die Erlaubnis des Prokurators des Königs oder ein Gesetz, ein Dekret oder eine Ordonnanz; die Einwilligung der betroffenen Person tritt nicht an deren Stelle.',
                en: 'The article asks for the consent of the procureur des Konings, or a law, decree or ordinance; that of the person concerned does not take its place.',
            },
        },
        'shared-secrecy': {
            why: {
                nl: 'Gedeeld beroepsgeheim is een andere regeling: het delen tussen wie zelf door het beroepsgeheim gebonden is. Het casusoverleg met andere partners eist een eigen rechtsgrond.',
                fr: 'Le secret professionnel partagé est un autre régime : le partage entre personnes elles-mêmes tenues au secret professionnel. La concertation avec d’autres partenaires exige sa propre base légale.',
                de: 'Das geteilte Berufsgeheimnis ist eine andere Regelung: das Teilen unter Personen, die selbst an das Berufsgeheimnis gebunden sind. Die Konzertierung mit anderen Partnern braucht eine eigene Rechtsgrundlage.',
                en: 'Shared professional secrecy is another regime: sharing among those who are themselves bound by professional secrecy. A consultation with other partners needs a basis of its own.',
            },
        },
        necessity: {
            why: {
                nl: 'Noodtoestand kan een mededeling in één concrete situatie rechtvaardigen; een overleg wordt vooraf georganiseerd en heeft een van de rechtsgronden van het artikel nodig.',
                fr: 'L’état de nécessité peut justifier une communication dans une situation concrète ; une concertation s’organise au préalable et requiert l’une des bases légales de l’article.',
                de: 'Der Notstand kann eine Mitteilung in einer konkreten Situation rechtfertigen; eine Konzertierung wird im Voraus organisiert und braucht eine der Rechtsgrundlagen des Artikels.',
                en: 'Necessity may justify a communication in one concrete situation; a consultation is organised beforehand and needs one of the bases of the article.',
            },
        },
    },
    examples: [
        {
            bad: `
                rechtsgrond: <|gemeentereglement|>
                  opschrift: Reglement op het lokaal veiligheidsoverleg
            `,
            good: `
                rechtsgrond: gemeentereglement

                rechtsgrond: besluit van de burgemeester
                  opschrift: Oprichting van de lokale integrale veiligheidscel
            `,
        },
        {
            bad: `
                <|base légale|>
                  date: 3 mars 2026
            `,
            good: `
                base légale
                  intitulé: décret flamand du 29 mars 2024 relatif aux Refuges
            `,
        },
        {
            bad: `
                rechtsgrond: <|samenwerkingsakkoord|> 
            `,
            good: `
                rechtsgrond: samenwerkingsakkoord, met instemming bij decreet van 3 mei 2025
            `,
        },
        {
            bad: `
                base légale: <|convention de collaboration entre le parquet, la police et le CPAS|>
            `,
            good: `
                rechtsgrond: samenwerkingsprotocol
                  verleend door: procureur des Konings te Gent
                  motivering: Geen enkele dienst overziet de situatie alleen.
            `,
        },
        {
            bad: `
                rechtsgrond: <|toestemming van de burgemeester|>
            `,
            good: `
                rechtsgrond: tostemming van de procureur des Konings
            `,
        },
        {
            bad: `
                rechtsgrond: <|artikel 458ter van het Strafwetboek|>
            `,
            good: `
                base légale: article 458ter du Code pénal, autorisation du procureur du Roi de Liège
            `,
        },
        {
            bad: `
                rechtsgrond: <|omzendbrief|>

                rechtsgrond: meldrecht
            `,
            good: `
                rechtsgrond: omzendbrief
            `,
        },
        {
            bad: `
                Rechtsgrundlage: <|Einwilligung der Person|>

                Rechtsgrundlage: Notstand
            `,
            good: `
                rechtsgrond: [in te vullen]
            `,
        },
        { bad: 'base légale: <|état de nécessité|>', good: 'rechtsgrond: meldrecht' },
        { bad: 'rechtsgrond: <|gedeeld beroepsgeheim|>', good: 'rechtsgrond: de wet van 30 juli 2018' },
    ],
    *check(facts) {
        const { bases } = facts;
        if (bases.length === 0 || bases.some(basis => mayBeEligible(basis) || isUnfinished(facts, basis))) return;
        if (isLeftTo(bases, 'circular') || isLeftTo(bases, 'reporting-right') || statesBasisInProse(facts)) return;
        const worst = bases.find(basis => caseOf(basis) === 'governments') ?? bases.find(isEmpty) ?? bases[0];
        const variant = worst && caseOf(worst);
        if (!worst) return;
        yield {
            at: basisPlace(worst),
            data: { words: worst.node.kind ?? '' },
            ...(variant && { case: variant }),
        };
    },
});

function isLeftTo(bases: readonly Basis[], kind: Basis['kind']): boolean {
    return bases.every(basis => basis.kind === kind);
}

/** Still to be filled in (K010), or a near miss of words that are known (K003). */
function isUnfinished({ locale }: Facts, { node, kind }: Basis): boolean {
    const words = node.kind ?? '';
    if (kind !== undefined || words === '' || citesTheArticle.test(fold(words))) return false;
    return isPlaceholder(words) || candidates(words, ['basis'], locale).length > 0;
}

function isEmpty({ node }: Basis): boolean {
    return (node.kind ?? '') === '';
}

const citesTheArticle = /458 ?ter|353,? ?(?:§|paragra\S+) ?2/;

function caseOf(basis: Basis): Case | undefined {
    if (isEmpty(basis)) return 'empty';
    if (basis.kind === undefined && citesTheArticle.test(fold(basis.node.kind ?? ''))) return 'article-itself';
    return basis.kind && variants[basis.kind];
}

const variants: { readonly [K in NonNullable<Basis['kind']>]?: Case } = {
    'cooperation-agreement': 'governments',
    'service-agreement': 'services',
    'municipal-regulation': 'regulation',
    'consent-of-the-person': 'person',
    'shared-secrecy': 'shared-secrecy',
    'state-of-necessity': 'necessity',
};
