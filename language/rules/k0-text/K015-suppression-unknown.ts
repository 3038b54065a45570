import { isSame, type Suppression } from '../../analysis/suppressions.ts';
import { enumerate, quote } from '../../i18n/words.ts';
import { theText } from '../../law/sources.ts';
import { nearest } from '../../syntax/nearest.ts';
import type { Locale } from '../../syntax/vocabulary/index.ts';
import { replace } from '../fix.ts';
import { type Context, defineRule } from '../rule.ts';

interface Unknown {
    readonly word: string;
    readonly near: readonly string[];
}

const anyOf = (words: readonly string[], locale: Locale) =>
    enumerate(
        words.map(word => quote(word, locale)),
        locale,
        'disjunction',
    );

/**
 * A suppression that names no rule silences nothing. A code of the right form passes, since another release of this
 * program may know it.
 */
export default defineRule<Unknown, 'nothing'>({
    code: 'K015',
    name: 'suppression-unknown',
    severity: 'warning',
    source: [theText],
    message: {
        nl: ({ word }) => `Er bestaat geen opmerking ${quote(word, 'nl')}.`,
        fr: ({ word }) => `Il n’existe pas de remarque ${quote(word, 'fr')}.`,
        de: ({ word }) => `Es gibt keine Anmerkung ${quote(word, 'de')}.`,
        en: ({ word }) => `There is no remark ${quote(word, 'en')}.`,
    },
    why: {
        nl: 'Wat niet bestaat, kan niet worden aanvaard: deze regel doet niets.',
        fr: 'Ce qui n’existe pas ne peut être accepté : cette ligne est sans effet.',
        de: 'Was es nicht gibt, kann nicht hingenommen werden: diese Zeile bewirkt nichts.',
        en: 'What does not exist cannot be accepted: this line does nothing.',
    },
    remedy: {
        nl: ({ near }) =>
            near.length > 0
                ? `Schrijf ${anyOf(near, 'nl')}.`
                : 'Schrijf de code van de opmerking, zoals ‘K410’, en zet de reden na een gedachtestreepje.',
        fr: ({ near }) =>
            near.length > 0
                ? `Écrivez ${anyOf(near, 'fr')}.`
                : 'Écrivez le code de la remarque, comme « K410 », et le motif après un tiret.',
        de: ({ near }) =>
            near.length > 0
                ? `Schreiben Sie ${anyOf(near, 'de')}.`
                : 'Schreiben Sie den Code der Anmerkung, wie „K410“, und den Grund nach einem Gedankenstrich.',
        en: ({ near }) =>
            near.length > 0
                ? `Write ${anyOf(near, 'en')}.`
                : 'Write the code of the remark, such as ‘K410’, and the reason after a dash.',
    },
    cases: {
        nothing: {
            message: {
                nl: 'Er staat niet welke opmerking wordt aanvaard.',
                fr: 'Le texte n’indique pas quelle remarque est acceptée.',
                de: 'Es steht nicht da, welche Anmerkung hingenommen wird.',
                en: 'It is not said which remark is accepted.',
            },
            why: {
                nl: 'Zonder code of naam doet deze regel niets.',
                fr: 'Sans code ni nom, cette ligne est sans effet.',
                de: 'Ohne Code oder Namen bewirkt diese Zeile nichts.',
                en: 'Without a code or a name this line does nothing.',
            },
        },
    },
    examples: [
        {
            bad: `
                # kantschrift: negeer <|K1O1|>, <|K000|> en <|basis-mising|> — het decreet wordt nog gestemd
                protocol leuven: Casusoverleg Leuven
                  taal: nl
            `,
            good: `
                # kantschrift: negeer K101, k209 en basis-missing — het decreet wordt nog gestemd
                protocol leuven: Casusoverleg Leuven
                  # Kantschrift: nog na te vragen bij het parket.
                  taal: nl
            `,
        },
        {
            bad: `
                # kantschrift: ignore <|consent-without-reason|> — apostille en annexe
                base légale: autorisation du procureur du Roi
            `,
            fixed: `
                # kantschrift: ignore consent-without-reasons — apostille en annexe
                base légale: autorisation du procureur du Roi
            `,
            good: `
                # kantschrift: ignore K104 apostille en annexe
                base légale: autorisation du procureur du Roi
            `,
        },
        {
            bad: `
                # kantschrift: negeer <|101|> — het decreet wordt nog gestemd
                protocol leuven: Casusoverleg Leuven
                  taal: nl
            `,
            fixed: `
                # kantschrift: negeer K101 — het decreet wordt nog gestemd
                protocol leuven: Casusoverleg Leuven
                  taal: nl
            `,
        },
        {
            bad: `
                <|# kantschrift: ignoriere — wird noch verhandelt|>
                Protokoll eupen: Fallkonzertierung Eupen
                  Sprache: de
            `,
        },
    ],
    *check({ suppressions }, { rules }) {
        for (const { place, targets, reason } of suppressions) {
            if (targets.length === 0) yield { at: place, case: 'nothing', data: { word: '', near: [] } };
            // Without a reason, what follows the first word may well be one that lacks its dash: K012 speaks.
            for (const target of reason === '' ? targets.slice(0, 1) : targets) {
                if (isPossible(target, rules)) continue;
                const near = nearRules(target.word, rules);
                const fix = near.length === 1 && near[0] !== undefined ? replace(target.place, near[0]) : undefined;
                yield { at: target.place, data: { word: target.word, near }, fix };
            }
        }
    },
});

/** Every section counts its codes from 1. */
const codeForm = /^K\d(?!00)\d\d$/i;

function isPossible({ word }: Suppression['targets'][number], rules: Context['rules']): boolean {
    return codeForm.test(word) || rules.some(rule => isSame(word, rule));
}

/** The names that were meant; codes are too near to each other, but a `K` may be missing. */
function nearRules(word: string, rules: Context['rules']): readonly string[] {
    const code = `K${word}`;
    if (rules.some(rule => rule.code === code)) return [code];
    return nearest(
        word.toLowerCase(),
        rules.map(({ name }) => name),
    );
}
