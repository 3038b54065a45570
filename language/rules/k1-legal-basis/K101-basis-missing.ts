import { statesBasisInProse } from '../../analysis/bases.ts';
import { headPlace } from '../../analysis/entries.ts';
import { article } from '../../law/sources.ts';
import { insertBlock, placeholder } from '../fix.ts';
import { defineRule } from '../rule.ts';

/** Art. 458ter, § 1, al. 1: by or under a law, decree or ordinance, or with the reasoned consent of the prosecutor. */
export default defineRule({
    code: 'K101',
    name: 'basis-missing',
    severity: 'error',
    source: [article('458ter', 1, 1)],
    requirement: {
        nl: 'Het overleg heeft een rechtsgrond',
        fr: 'La concertation a une base légale',
        de: 'Die Fallkonzertierung hat eine Rechtsgrundlage',
        en: 'The consultation has a legal basis',
    },
    message: {
        nl: 'Er staat nergens op welke rechtsgrond het overleg berust.',
        fr: 'Le texte n’indique pas sur quelle base légale repose la concertation.',
        de: 'Der Text nennt keine Rechtsgrundlage für die Fallkonzertierung.',
        en: 'The text names no legal basis for the consultation.',
    },
    why: {
        nl: 'Het artikel geldt enkel voor een overleg dat wordt georganiseerd bij of krachtens een wet, decreet of ordonnantie, of bij een met redenen omklede toestemming van de procureur des Konings.',
        fr: 'L’article ne vaut que pour une concertation organisée par ou en vertu d’une loi, d’un décret ou d’une ordonnance, ou moyennant une autorisation motivée du procureur du Roi.',
        de: 'Der Artikel gilt nur für eine Konzertierung, die durch oder aufgrund eines Gesetzes, eines Dekrets oder einer Ordonnanz oder mit einer mit Gründen versehenen Erlaubnis des Prokurators des Königs organisiert wird.',
        en: 'The article holds only for a consultation organised by or under a law, decree or ordinance, or with the reasoned consent of the procureur des Konings.',
    },
    remedy: {
        nl: 'Voeg een ‘rechtsgrond’ toe.',
        fr: 'Ajoutez une « base légale ».',
        de: 'Fügen Sie eine „Rechtsgrundlage“ hinzu.',
        en: 'Add a ‘legal basis’.',
    },
    examples: [
        {
            bad: `
                <|protocol leuven-ifg|>: Casusoverleg Leuven
                  taal: nl
            `,
            fixed: `
                protocol leuven-ifg: Casusoverleg Leuven
                  taal: nl

                rechtsgrond: [in te vullen]
            `,
            good: `
                protocol leuven-ifg: Casusoverleg Leuven
                  taal: nl

                rechtsgrond: decreet
            `,
        },
        {
            bad: `
                <|protocole namur|>: Concertation de cas
                  langue: fr
            `,
            good: `
                organisation caw: CAW Oost-Brabant
                  secteur: aide aux personnes
            `,
        },
        {
            bad: `
                <|Protokoll eupen|>: Fallkonzertierung Eupen

                Artikel 1: Rechte der Betroffenen
                  Es gilt das Gesetz vom 30. Juli 2018 über den Schutz personenbezogener Daten.
            `,
            good: `
                protocol leuven-ifg: Casusoverleg Leuven

                artikel 1: Rechtsgrond
                  De procureur des Konings te Leuven verleent hierbij zijn met redenen omklede toestemming.
            `,
        },
    ],
    *check(facts) {
        if (!facts.isProtocol) return;
        const eligible = facts.bases.find(basis => basis.eligible);
        if (eligible) yield { met: headPlace(eligible.node) };
        if (facts.bases.length > 0 || statesBasisInProse(facts)) return;
        yield { at: facts.head, fix: insertBlock(facts, 'legal-basis', [], placeholder[facts.locale]) };
    },
});
