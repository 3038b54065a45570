import { isSame } from '../../analysis/suppressions.ts';
import { theText } from '../../law/sources.ts';
import { remove } from '../fix.ts';
import { defineRule } from '../rule.ts';

/**
 * An accepted finding that is no longer found: kept, it would silence the next one unseen. Codes that this program
 * doesn't know are left to K015.
 */
export default defineRule({
    code: 'K013',
    name: 'suppression-unused',
    severity: 'warning',
    last: true,
    source: [theText],
    message: {
        nl: 'Er is hier geen opmerking die moet worden aanvaard.',
        fr: 'Il n’y a pas ici de remarque à accepter.',
        de: 'Hier gibt es keine Anmerkung, die hinzunehmen wäre.',
        en: 'There is no remark here to accept.',
    },
    why: {
        nl: 'Wat blijft staan, kan later ongemerkt een nieuwe opmerking verbergen.',
        fr: 'Si cette ligne reste, elle pourra plus tard masquer une nouvelle remarque à l’insu de tous.',
        de: 'Bleibt die Zeile stehen, kann sie später unbemerkt eine neue Anmerkung verbergen.',
        en: 'If the line stays, it may later hide a new remark unseen.',
    },
    remedy: {
        nl: 'Schrap deze regel; moet hij voor de hele tekst gelden, laat er dan een lege regel onder.',
        fr: 'Supprimez cette ligne ; si elle doit valoir pour tout le texte, faites-la suivre d’une ligne vide.',
        de: 'Streichen Sie diese Zeile; soll sie für den ganzen Text gelten, lassen Sie eine leere Zeile folgen.',
        en: 'Delete this line; if it should hold for the whole text, leave an empty line below it.',
    },
    examples: [
        {
            bad: `
                <|# kantschrift: negeer K101 — het decreet wordt nog gestemd|>
                protocol leuven: Casusoverleg Leuven
                  taal: nl

                rechtsgrond: decreet
            `,
            fixed: `
                protocol leuven: Casusoverleg Leuven
                  taal: nl

                rechtsgrond: decreet
            `,
            good: `
                # kantschrift: negeer K101 — het decreet wordt nog gestemd
                protocol leuven: Casusoverleg Leuven
                  taal: nl
            `,
        },
        {
            bad: `
                base légale: autorisation du procureur du Roi
                  <|# kantschrift: ignore consent-without-reasons jusqu’au 31 décembre 2026 — apostille en annexe|>
                  motivation: Aucun service ne dispose seul de toutes les informations.
            `,
            good: `
                # kantschrift: ignore consent-without-reasons jusqu’au 31 décembre 2025 — apostille en annexe
                base légale: autorisation du procureur du Roi
                  motivation: Aucun service ne dispose seul de toutes les informations.
            `,
        },
    ],
    *check(facts, { unused, rules }) {
        for (const { place, targets } of unused) {
            const isKnown = targets.some(({ word }) => rules.some(rule => isSame(word, rule)));
            if (isKnown) yield { at: place, fix: remove(facts, place) };
        }
    },
});
