import { isPlaceholder } from '../../analysis/placeholders.ts';
import { theText } from '../../law/sources.ts';
import { defineRule } from '../rule.ts';

/** Who accepts a finding says why: the reason is what the next reader has. */
export default defineRule({
    code: 'K012',
    name: 'suppression-without-reason',
    severity: 'error',
    source: [theText],
    message: {
        nl: 'Er staat niet waarom deze opmerking wordt aanvaard.',
        fr: 'Le texte n’indique pas pourquoi cette remarque est acceptée.',
        de: 'Es steht nicht da, warum diese Anmerkung hingenommen wird.',
        en: 'It is not said why this remark is accepted.',
    },
    why: {
        nl: 'Zonder reden kan niemand later beoordelen of ze nog opgaat; de opmerking blijft daarom staan.',
        fr: 'Sans motif, personne ne pourra vérifier plus tard s’il tient encore ; la remarque est donc maintenue.',
        de: 'Ohne Grund kann später niemand beurteilen, ob er noch zutrifft; die Anmerkung bleibt deshalb bestehen.',
        en: 'Without a reason nobody can judge later whether it still holds; the remark therefore stays.',
    },
    remedy: {
        nl: 'Schrijf na een gedachtestreepje de reden: ‘# kantschrift: negeer K410 — reden’.',
        fr: 'Écrivez le motif après un tiret : « # kantschrift: ignore K410 — motif ».',
        de: 'Schreiben Sie den Grund nach einem Gedankenstrich: „# kantschrift: ignoriere K410 — Grund“.',
        en: 'Write the reason after a dash: ‘# kantschrift: ignore K410 — reason’.',
    },
    examples: [
        {
            bad: `
                <|# kantschrift: negeer K101 tot 31 december 2026|>
                protocol leuven: Casusoverleg Leuven
                  <|# kantschrift: negeer K410 — ...|>
                  taal: nl
            `,
            good: `
                # kantschrift: negeer K101 tot 31 december 2026 — het decreet wordt nog gestemd
                protocol leuven: Casusoverleg Leuven
                  # Kantschrift: nog na te vragen bij het parket.
                  taal: nl
            `,
        },
        {
            bad: `
                protocole namur: Concertation de cas
                  <|# kantschrift: ignore K410, K411|>
                  langue: fr
            `,
            good: `
                protocole namur: Concertation de cas
                  # kantschrift : ignore K410 - négociation en cours
                  langue: fr
            `,
        },
    ],
    *check({ suppressions }) {
        for (const { place, reason } of suppressions) if (reason === '' || isPlaceholder(reason)) yield { at: place };
    },
});
