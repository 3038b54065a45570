import { type Element, elementOfTitle, isDeferral } from '../../analysis/deferrals.ts';
import { entriesOf, isKeyed, type KeyedEntry, keyPlace, textOf, valuePlace } from '../../analysis/entries.ts';
import type { Aim, Facts } from '../../analysis/facts.ts';
import { type Place, placeOfProperty } from '../../analysis/place.ts';
import { isPlaceholder } from '../../analysis/placeholders.ts';
import { isArticle } from '../../generated/ast.ts';
import { article } from '../../law/sources.ts';
import type { Key } from '../../syntax/keys.ts';
import { defineRule, type Fault } from '../rule.ts';

/**
 * Art. 458ter, § 1, al. 3: the act or the consent determines "ten minste wie aan het overleg kan deelnemen, met welke
 * finaliteit en volgens welke modaliteiten". What is wholly left to later, or to the chair, isn't determined; a choice
 * case by case from a closed list is.
 */
export default defineRule<undefined, Element>({
    code: 'K020',
    name: 'element-deferred',
    severity: 'error',
    source: [article('458ter', 1, 3)],
    message: {
        nl: 'Dit wordt hier niet bepaald, maar aan een latere beslissing overgelaten.',
        fr: 'Ce point n’est pas déterminé ici, mais laissé à une décision ultérieure.',
        de: 'Dies wird hier nicht bestimmt, sondern einer späteren Entscheidung überlassen.',
        en: 'This is not determined here, but left to a later decision.',
    },
    why: {
        nl: 'De wet, het decreet, de ordonnantie of de toestemming bepaalt ten minste wie aan het overleg kan deelnemen, met welke finaliteit en volgens welke modaliteiten.',
        fr: 'La loi, le décret, l’ordonnance ou l’autorisation détermine au moins qui peut participer à la concertation, avec quelle finalité et selon quelles modalités.',
        de: 'Das Gesetz, das Dekret, die Ordonnanz oder die Erlaubnis bestimmt mindestens, wer an der Konzertierung teilnehmen darf, zu welchem Zweck und nach welchen Modalitäten.',
        en: 'The law, decree, ordinance or consent determines at least who may take part in the consultation, for which purpose and under which arrangements.',
    },
    remedy: {
        nl: 'Schrijf het hier uit.',
        fr: 'Précisez ce point ici.',
        de: 'Schreiben Sie es hier aus.',
        en: 'Write it out here.',
    },
    cases: {
        participants: {
            message: {
                nl: 'Wie deelneemt, wordt hier niet bepaald, maar aan een latere beslissing overgelaten.',
                fr: 'Le texte ne détermine pas qui participe, mais laisse ce point à une décision ultérieure.',
                de: 'Wer teilnimmt, wird hier nicht bestimmt, sondern einer späteren Entscheidung überlassen.',
                en: 'Who takes part is not determined here, but left to a later decision.',
            },
            remedy: {
                nl: 'Noem de deelnemers; wie per casus wordt uitgenodigd, kan uit die lijst worden gekozen.',
                fr: 'Nommez les participants ; ceux qui sont invités cas par cas peuvent être choisis dans cette liste.',
                de: 'Nennen Sie die Teilnehmer; wer je Fall eingeladen wird, kann aus dieser Liste gewählt werden.',
                en: 'Name the participants; who is invited to a case can be chosen from that list.',
            },
        },
        purpose: {
            message: {
                nl: 'Het doel wordt hier niet bepaald, maar aan een latere beslissing overgelaten.',
                fr: 'La finalité n’est pas déterminée ici, mais laissée à une décision ultérieure.',
                de: 'Der Zweck wird hier nicht bestimmt, sondern einer späteren Entscheidung überlassen.',
                en: 'The purpose is not determined here, but left to a later decision.',
            },
            remedy: {
                nl: 'Omschrijf het doel van het overleg.',
                fr: 'Décrivez la finalité de la concertation.',
                de: 'Beschreiben Sie den Zweck der Konzertierung.',
                en: 'Describe the purpose of the consultation.',
            },
        },
        arrangements: {
            message: {
                nl: 'Deze werkafspraak wordt hier niet gemaakt, maar aan een latere beslissing overgelaten.',
                fr: 'Cette modalité n’est pas déterminée ici, mais laissée à une décision ultérieure.',
                de: 'Diese Modalität wird hier nicht bestimmt, sondern einer späteren Entscheidung überlassen.',
                en: 'This arrangement is not made here, but left to a later decision.',
            },
            remedy: {
                nl: 'Schrijf de afspraak uit.',
                fr: 'Décrivez cette modalité.',
                de: 'Beschreiben Sie diese Modalität.',
                en: 'Write the arrangement out.',
            },
        },
    },
    examples: [
        {
            bad: `
                deelnemer: <|De deelnemers worden later bepaald.|>

                doel: fysieke en psychische integriteit
                  omschrijving: <|Het doel van het overleg wordt bepaald door de voorzitter.|>

                werkafspraken
                  frequentie: <|De frequentie zal later worden vastgelegd.|>
                  informatiestroom: <|wordt nader bepaald|>
            `,
            good: `
                deelnemer parket: Parket Leuven
                deelnemer: De deelnemers worden door de voorzitter per casus gekozen uit de lijst in bijlage

                doel: fysieke en psychische integriteit
                  omschrijving:
                    Herhaling van geweld voorkomen.
                    De maatregelen worden later bepaald.

                werkafspraken
                  uitnodiging: De datum van de volgende vergadering wordt later bepaald.
                  frequentie: wordt bepaald door de voorzitter, ten minste maandelijks
                  besluitvorming: in onderling overleg te bepalen
                  afsluiting: De voorzitter bepaalt wanneer een casus wordt afgesloten.
                  plan van aanpak: wordt later vastgelegd
            `,
        },
        {
            bad: `
                participant: <|Les participants seront déterminés ultérieurement|>

                modalités
                  description: <|À fixer par le président.|>
            `,
            good: `
                participant cpas: CPAS de Namur

                modalités
                  description: Les modalités seront précisées ultérieurement.
                  fréquence: tous les mois

                article 4: Participants
                  Les participants sont désignés par le président.
            `,
        },
        {
            bad: `
                Zweck: <|Die Ziele werden später festgelegt|>

                Artikel 3: Die Teilnehmer der Fallkonzertierung
                  <|Die Teilnehmer werden vom Vorsitzenden bestimmt.|>
            `,
            good: `
                Zweck: körperliche und psychische Unversehrtheit
                  Beschreibung: Die Teilnehmer werden später festgelegt, soweit der Fall sie betrifft.

                Artikel 9: Bewertung der Arbeitsweise
                  Die Modalitäten werden später festgelegt.
            `,
        },
        {
            bad: `
                protocol leuven: Casusoverleg Leuven

                artikel 2: Doel
                  <|Wordt later bepaald in onderling overleg.|>
            `,
            good: `
                protocol leuven: LIVC R Leuven

                rechtsgrond: wet
                  kader: livc-r

                artikel 2: Doel
                  Het doel wordt later bepaald.
            `,
        },
    ],
    *check(facts) {
        if (!facts.isProtocol) return;
        const isAsked = (element: Element) => facts.providedBy(element) === undefined;
        const isOpen = (element: Element) => isAsked(element) && !isGiven(facts, element);
        if (isOpen('participants')) yield* judgeParticipants(facts);
        if (isAsked('purpose')) for (const aim of facts.aims) yield* judgeAim(aim);
        if (isAsked('arrangements')) yield* judgeArrangements(facts);
        for (const block of facts.blocks('article').filter(isArticle)) {
            const element = elementOfTitle(block.title ?? '');
            if (element && isOpen(element) && isDeferral(block.text ?? '', element))
                yield { at: placeOfProperty(block, 'text'), case: element };
        }
    },
});

type Deferred = Fault<undefined, Element>;

/** Does the text determine the element in some other place? */
function isGiven(facts: Facts, element: Element): boolean {
    const isReal = (text: string) => text !== '' && !isPlaceholder(text) && !isDeferral(text, element);
    switch (element) {
        case 'participants':
            return facts.parties.some(({ title }) => isReal(title));
        case 'purpose':
            return facts.aims.some(({ label, description }) => isReal(label) || isReal(description));
        case 'arrangements':
            return entriesUnderArrangements(facts).some(entry => isReal(textOf(entry)));
    }
}

function* judgeParticipants({ parties }: Facts): Generator<Deferred> {
    for (const { node, title } of parties) {
        if (isDeferral(title, 'participants')) yield { at: placeOfProperty(node, 'title'), case: 'participants' };
        for (const entry of entriesOf(node, 'description')) yield* judgeEntry(entry, 'participants');
    }
}

function* judgeAim({ node, label }: Aim): Generator<Deferred> {
    const descriptions = entriesOf(node, 'description').filter(entry => textOf(entry) !== '');
    const open = descriptions.flatMap(entry => [...judgeEntry(entry, 'purpose')]);
    if (open.length < descriptions.length) return;
    if (isDeferral(label, 'purpose')) yield { at: placeOfProperty(node, 'ground'), case: 'purpose' };
    else yield* open;
}

/** What the law names among the arrangements; that a plan or a closure comes later is how a case runs. */
const lasting: readonly Key[] = [
    'initiative',
    'intake',
    'frequency',
    'relevance',
    'speaking',
    'flow',
    'decision',
    'dissent',
];

function* judgeArrangements(facts: Facts): Generator<Deferred> {
    const entries = entriesUnderArrangements(facts);
    const isWhole = !isGiven(facts, 'arrangements');
    for (const entry of entries) {
        if (entry.key === 'description' && isWhole) yield* judgeEntry(entry, 'arrangements');
        if (!lasting.includes(entry.key)) continue;
        const key = keyPlace(entry);
        const isLater = isDeferral(textOf(entry), 'arrangements', facts.text.slice(key.start, key.end), true);
        if (isLater) yield { at: valuePlace(entry), case: 'arrangements' };
    }
}

function entriesUnderArrangements(facts: Facts): readonly KeyedEntry[] {
    return facts.blocks('arrangements').flatMap(block => block.entries.filter(isKeyed));
}

function* judgeEntry(entry: KeyedEntry, element: Element): Generator<Deferred> {
    const at: Place = valuePlace(entry);
    if (isDeferral(textOf(entry), element)) yield { at, case: element };
}
