import { prose } from '../../analysis/bases.ts';
import { entryOf, textOf, valuePlace } from '../../analysis/entries.ts';
import type { Basis, Facts } from '../../analysis/facts.ts';
import { foldedPattern } from '../../analysis/mentions.ts';
import type { Place } from '../../analysis/place.ts';
import { isPlaceholder } from '../../analysis/placeholders.ts';
import { article } from '../../law/sources.ts';
import { fold } from '../../syntax/fold.ts';
import { findDates } from '../../syntax/values/date.ts';
import { missingEntry } from '../missing.ts';
import { defineRule } from '../rule.ts';

/** Art. 458ter, § 1, al. 1: "een met redenen omklede toestemming". A kantschrift holds its reasons itself. */
export default defineRule<undefined, 'separate'>({
    code: 'K104',
    name: 'consent-without-reasons',
    severity: 'error',
    source: [article('458ter', 1, 1)],
    requirement: {
        nl: 'De toestemming is met redenen omkleed',
        fr: 'L’autorisation est motivée',
        de: 'Die Erlaubnis ist mit Gründen versehen',
        en: 'The consent states its reasons',
    },
    applies: ({ consents }) => consents.length > 0,
    message: {
        nl: 'De toestemming van de procureur des Konings is niet gemotiveerd.',
        fr: 'L’autorisation du procureur du Roi n’est pas motivée.',
        de: 'Die Erlaubnis des Prokurators des Königs ist nicht mit Gründen versehen.',
        en: 'The consent of the procureur des Konings states no reasons.',
    },
    why: {
        nl: 'Het artikel eist een met redenen omklede toestemming; zonder motivering ontbreekt de rechtsgrond.',
        fr: 'L’article exige une autorisation motivée ; sans motivation, la base légale fait défaut.',
        de: 'Der Artikel verlangt eine mit Gründen versehene Erlaubnis; ohne Begründung fehlt die Rechtsgrundlage.',
        en: 'The article requires a reasoned consent; without reasons the legal basis is lacking.',
    },
    remedy: {
        nl: 'Voeg onder de rechtsgrond een ‘motivering’ toe.',
        fr: 'Ajoutez une « motivation » sous la base légale.',
        de: 'Fügen Sie unter der Rechtsgrundlage eine „Begründung“ hinzu.',
        en: 'Add ‘reasons’ under the legal basis.',
    },
    cases: {
        separate: {
            severity: 'info',
            message: {
                nl: 'De motivering staat niet hier, maar in het kantschrift.',
                fr: 'La motivation ne figure pas ici, mais dans l’apostille.',
                de: 'Die Begründung steht nicht hier, sondern in der Apostille.',
                en: 'The reasons do not stand here but in the marginal note.',
            },
            remedy: {
                nl: 'Neem de motivering van het kantschrift over, of voeg het bij de bijlagen.',
                fr: 'Reprenez la motivation de l’apostille, ou joignez celle-ci en annexe.',
                de: 'Übernehmen Sie die Begründung der Apostille oder fügen Sie diese als Anlage bei.',
                en: 'Take over the reasons of the marginal note, or add it as an annex.',
            },
        },
    },
    examples: [
        {
            bad: `
                <|rechtsgrond|>: toestemming van de procureur des Konings
                  parket: Leuven
                  datum: 12 februari 2026
            `,
            fixed: `
                rechtsgrond: toestemming van de procureur des Konings
                  parket: Leuven
                  datum: 12 februari 2026
                  motivering: [in te vullen]
            `,
            good: `
                rechtsgrond: toestemming van de procureur des Konings
                  parket: Leuven
                  motivering: Geen enkele dienst kan de veiligheid alleen inschatten.
            `,
        },
        {
            bad: `
                base légale: autorisation motivée du procureur du Roi
                  parquet: Namur
                  <|motivation|>:
            `,
            good: `
                base légale: loi
                  intitulé: loi du 30 juillet 2018 portant création de cellules de sécurité intégrale locales
            `,
        },
        {
            bad: `
                rechtsgrond: toestemming van de procureur des Konings
                  vorm: <|kantschrift|>
                  datum: 3 maart 2026
            `,
            good: `
                protocol gent: Casusoverleg Gent
                  aanleiding:
                    Overwegende dat geen enkele dienst de veiligheid van het gezin alleen kan inschatten;

                rechtsgrond: toestemming van de procureur des Konings
                  vorm: protocol
            `,
        },
        {
            bad: `
                <|Rechtsgrundlage|>: Erlaubnis des Prokurators des Königs
                  Staatsanwaltschaft: Eupen
            `,
            good: `
                Rechtsgrundlage: Erlaubnis des Prokurators des Königs
                  Begründung: [auszufüllen]
            `,
        },
    ],
    *check(facts) {
        for (const basis of facts.consents) {
            const { node } = basis;
            const reasons = entryOf(node, 'reasons');
            const note = noteOf(basis);
            if (reasons) {
                if (!isPlaceholder(textOf(reasons))) yield { met: valuePlace(reasons) };
            } else if (isAnnexed(facts, basis)) continue;
            else if (note && isDated(basis)) yield { at: note, case: 'separate' };
            else if (isNote.test(fold(textOf(entryOf(node, 'form')))) || !givesReasons(facts, basis))
                yield missingEntry(facts, node, 'reasons');
        }
    },
});

/** Where the text says that the consent is a marginal note. */
function noteOf({ node }: Basis): Place | undefined {
    const form = entryOf(node, 'form');
    return form && isNote.test(fold(textOf(form))) ? valuePlace(form) : undefined;
}

const isNote = foldedPattern('^(?:(?:een|une?|eine?) )?(?:kantschrift|apostille|randvermerk|marginal note)');

function isDated({ node, title, date }: Basis): boolean {
    return date !== undefined || findDates(`${title}\n${textOf(entryOf(node, 'form'))}`).length > 0;
}

/** The consent is added to the protocol, with its reasons. */
function isAnnexed(facts: Facts, { node, title }: Basis): boolean {
    const own = `${title}\n${textOf(entryOf(node, 'description'))}\n${textOf(entryOf(node, 'form'))}`;
    return annexed.test(fold(own)) || consent.test(fold(textOf(facts.entry('protocol', 'annexes'))));
}

const annexed = foldedPattern('bijlage|bijgevoegd|annexe|jointe?|anlage|anhang|beigefügt|annexed|attached');
const consent = foldedPattern(
    'toestemming|machtiging|kantschrift|autorisation|apostille|erlaubnis|ermächtigung|consent',
);

/** A protocol that is the consent may give its reasons in its preamble or in an article; or beside the consent itself. */
function givesReasons(facts: Facts, { node }: Basis): boolean {
    const own = fold(textOf(entryOf(node, 'description')));
    return because.test(own) || prose(facts).some(text => recitals.test(text) || because.test(text));
}

const recitals = foldedPattern(
    'overwegende|overwegingen|gelet op|^(?:de )?(?:motivering|redenen|motieven)',
    'considérant|vu la nécessité|^(?:la |les )?(?:motivation|motifs)',
    '^(?:die )?(?:begründung|gründe)|in (?:der )?erwägung|in anbetracht',
    'whereas|considering that|^(?:the )?reasons',
);

const because = foldedPattern(
    String.raw`\b(?:omdat|aangezien|doordat|gezien (?:de|het)|om reden|daar geen|attendu|étant donné|parce que|dès lors que|compte tenu|au motif|en raison|weil|angesichts|aufgrund dessen|because)\b`,
);
