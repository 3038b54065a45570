import { valuePlace } from '../../analysis/entries.ts';
import { foldedPattern, mentions } from '../../analysis/mentions.ts';
import { practice } from '../../law/sources.ts';
import { missingEntry } from '../missing.ts';
import { defineRule } from '../rule.ts';

/** Common drafting sense: the law asks no term, but who reads a protocol must know whether it still holds. */
export default defineRule({
    code: 'K808',
    name: 'validity-missing',
    severity: 'info',
    source: [practice],
    requirement: {
        nl: 'Het protocol zegt vanaf en tot wanneer het geldt',
        fr: 'Le protocole indique à partir de quand et jusqu’à quand il vaut',
        de: 'Das Protokoll gibt an, ab wann und bis wann es gilt',
        en: 'The protocol says from when and until when it holds',
    },
    message: {
        nl: 'Het protocol zegt niet vanaf wanneer en hoelang het geldt.',
        fr: 'Le protocole n’indique ni à partir de quand ni pour combien de temps il vaut.',
        de: 'Das Protokoll gibt nicht an, ab wann und wie lange es gilt.',
        en: 'The protocol does not say from when and for how long it holds.',
    },
    why: {
        nl: 'Wie in het overleg spreekt, moet kunnen nagaan of het protocol op die dag van toepassing was.',
        fr: 'Qui parle dans la concertation doit pouvoir vérifier si le protocole s’appliquait ce jour-là.',
        de: 'Wer in der Konzertierung spricht, muss prüfen können, ob das Protokoll an diesem Tag galt.',
        en: 'Whoever speaks in the consultation must be able to check whether the protocol applied on that day.',
    },
    remedy: {
        nl: 'Voeg onder ‘protocol’ een regel ‘geldig’ toe; onbepaalde duur mag.',
        fr: 'Ajoutez une « validité » sous « protocole » ; une durée indéterminée est possible.',
        de: 'Fügen Sie unter „Protokoll“ eine „Gültigkeit“ hinzu; unbestimmte Dauer ist möglich.',
        en: 'Add a ‘validity’ under ‘protocol’; it may be open-ended.',
    },
    examples: [
        {
            bad: `
                <|protocol leuven|>: Casusoverleg Leuven
                  taal: nl
                  datum: 12 februari 2026

                gegevens
                  bewaartermijn: De duur van de bewaring is één jaar.
            `,
            fixed: `
                protocol leuven: Casusoverleg Leuven
                  taal: nl
                  datum: 12 februari 2026
                  geldig: [in te vullen]

                gegevens
                  bewaartermijn: De duur van de bewaring is één jaar.
            `,
            good: `
                protocol leuven: Casusoverleg Leuven
                  geldig: onbepaalde duur
            `,
        },
        {
            bad: `
                protocole namur: Concertation de cas
                  date: 3 mars 2026
                  <|validité|>:
            `,
            fixed: `
                protocole namur: Concertation de cas
                  date: 3 mars 2026
                  validité: [à compléter]
            `,
            good: `
                protocole namur: Concertation de cas

                article 12: Entrée en vigueur
                  Le présent protocole entre en vigueur le jour de sa signature.
            `,
        },
        {
            bad: `
                <|Protokoll eupen|>: Fallkonzertierung Eupen
                  Anlass: Das Dekret ist am 18. April 2024 in Kraft getreten.
            `,
            good: `
                Protokoll eupen: Fallkonzertierung Eupen

                Schlussbestimmungen
                  Verlängerung: Das Protokoll gilt für unbestimmte Dauer.
            `,
        },
        {
            bad: `
                <|protocol gent|>: Casusoverleg Gent
                  aanleiding: Sinds de inwerkingtreding van het decreet is er vraag naar overleg.
            `,
            good: `
                rechtsgrond: decreet
                  opschrift: decreet van 29 maart 2024 tot oprichting en regeling van de Veilige Huizen
            `,
        },
    ],
    *check(facts) {
        const { protocol } = facts;
        if (!protocol) return;
        const validity = facts.entry('protocol', 'validity');
        const said = validity ? valuePlace(validity) : mentions(facts, term);
        if (said) yield { met: said };
        else yield missingEntry(facts, protocol, 'validity');
    },
});

/** The term of this protocol; not that of a file, a mandate or an act. */
const term = foldedPattern(
    '(?:protocol|overeenkomst|samenwerking)\\b[^.]{0,80}(?:treedt in werking|geldt|is geldig|loopt|heeft uitwerking|van kracht|duur van|gesloten voor)',
    '(?:on)?bepaalde (?:duur|tijd)|^(?:duur|looptijd|geldigheid|geldigheidsduur|inwerkingtreding)\\b|(?:duur|looptijd) van (?:het|dit) protocol',
    "(?:protocole|convention|accord)\\b[^.]{0,80}(?:entre(?:ra)? en vigueur|produi[^ ]{0,6} ses effets|est (?:valable|conclu)|s'applique (?:à partir|jusqu|pour)|prend (?:cours|effet|fin))",
    'durée (?:in)?déterminée|^(?:durée|validité|entrée en vigueur)\\b(?! de conservation)|durée (?:du|de ce) protocole',
    'protokoll\\b[^.]{0,80}(?:tritt|gilt|ist gültig|wird für|läuft)|unbestimmte[rn]? (?:dauer|zeit)|dauer ist unbestimmt|^(?:dauer|gültigkeit|laufzeit|inkrafttreten)\\b',
    'protocol\\b[^.]{0,80}(?:enters? into force|is valid|applies from|takes effect|term of)|indefinite|^(?:term|duration|validity|entry into force)\\b',
);
