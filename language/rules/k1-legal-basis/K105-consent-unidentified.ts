import { entryOf, headPlace, textOf, valuePlace, valuesOf } from '../../analysis/entries.ts';
import type { Basis, Facts } from '../../analysis/facts.ts';
import { foldedPattern, passages } from '../../analysis/mentions.ts';
import { isPlaceholder } from '../../analysis/placeholders.ts';
import { isProsecutor, saysWhere, speaksOfProsecutor } from '../../analysis/prosecutor.ts';
import { signatureLines } from '../../analysis/signing.ts';
import type { LegalBasis } from '../../generated/ast.ts';
import { commentary } from '../../law/sources.ts';
import { fold } from '../../syntax/fold.ts';
import { findDates } from '../../syntax/values/date.ts';
import { missingEntry } from '../missing.ts';
import { defineRule, type Evidence, type Fix } from '../rule.ts';

/**
 * The consent is written and given beforehand (commentary on art. 458ter, 3 and 4): who reads the protocol must be able to
 * find it, by the prosecutor's office that gave it and its date. A protocol that is the consent says both by itself.
 */
export default defineRule<undefined, 'office' | 'date'>({
    code: 'K105',
    name: 'consent-unidentified',
    severity: 'warning',
    source: [commentary(3), commentary(4)],
    requirement: {
        nl: 'De toestemming vermeldt het parket en de datum',
        fr: 'L’autorisation indique le parquet et la date',
        de: 'Die Erlaubnis nennt die Staatsanwaltschaft und das Datum',
        en: 'The consent states the prosecutor’s office and the date',
    },
    applies: ({ consents }) => consents.length > 0,
    message: {
        nl: 'Er staat niet van welk parket de toestemming komt, en ook niet van wanneer ze is.',
        fr: 'Le texte n’indique ni de quel parquet émane l’autorisation, ni sa date.',
        de: 'Es steht nicht da, von welcher Staatsanwaltschaft die Erlaubnis stammt, und auch nicht, von wann sie ist.',
        en: 'The text says neither from which prosecutor’s office the consent comes nor when it was given.',
    },
    why: {
        nl: 'De procureur des Konings geeft zijn toestemming schriftelijk en vooraf; wie zich erop beroept, moet kunnen aantonen welke toestemming dat is.',
        fr: 'Le procureur du Roi donne son autorisation par écrit et au préalable ; qui s’en prévaut doit pouvoir montrer de quelle autorisation il s’agit.',
        de: 'Der Prokurator des Königs erteilt seine Erlaubnis schriftlich und im Voraus; wer sich darauf beruft, muss zeigen können, um welche Erlaubnis es sich handelt.',
        en: 'The procureur des Konings gives his consent in writing and beforehand; whoever relies on it must be able to show which consent that is.',
    },
    remedy: {
        nl: 'Vermeld het ‘parket’ en de ‘datum’ van de toestemming.',
        fr: 'Indiquez le « parquet » et la « date » de l’autorisation.',
        de: 'Geben Sie „Staatsanwaltschaft“ und „Datum“ der Erlaubnis an.',
        en: 'State the ‘office’ and the ‘date’ of the consent.',
    },
    cases: {
        office: {
            message: {
                nl: 'Er staat niet van welk parket de toestemming komt.',
                fr: 'Le texte n’indique pas de quel parquet émane l’autorisation.',
                de: 'Es steht nicht da, von welcher Staatsanwaltschaft die Erlaubnis stammt.',
                en: 'The text does not say from which prosecutor’s office the consent comes.',
            },
            remedy: {
                nl: 'Vermeld het ‘parket’.',
                fr: 'Indiquez le « parquet ».',
                de: 'Geben Sie die „Staatsanwaltschaft“ an.',
                en: 'State the ‘office’.',
            },
        },
        date: {
            message: {
                nl: 'Er staat niet wanneer de toestemming is gegeven.',
                fr: 'Le texte n’indique pas quand l’autorisation a été donnée.',
                de: 'Es steht nicht da, wann die Erlaubnis erteilt wurde.',
                en: 'The text does not say when the consent was given.',
            },
            remedy: {
                nl: 'Vermeld de ‘datum’ van de toestemming.',
                fr: 'Indiquez la « date » de l’autorisation.',
                de: 'Geben Sie das „Datum“ der Erlaubnis an.',
                en: 'State the ‘date’ of the consent.',
            },
        },
    },
    examples: [
        {
            bad: `
                <|rechtsgrond|>: toestemming van de procureur des Konings
                  motivering: Geen enkele dienst kan de veiligheid alleen inschatten.
            `,
            fixed: `
                rechtsgrond: toestemming van de procureur des Konings
                  datum: [in te vullen]
                  parket: [in te vullen]
                  motivering: Geen enkele dienst kan de veiligheid alleen inschatten.
            `,
            good: `
                protocol leuven-ifg: Casusoverleg Leuven
                  datum: 12 februari 2026

                rechtsgrond: toestemming van de procureur des Konings
                  vorm: protocol

                deelnemer parket: Parket van de procureur des Konings te Leuven
                  hoedanigheid: procureur des Konings
            `,
        },
        {
            bad: `
                base légale: autorisation motivée du procureur du Roi
                  date: 3 mars 2026
                  <|parquet|>:
            `,
            fixed: `
                base légale: autorisation motivée du procureur du Roi
                  date: 3 mars 2026
                  parquet: [à compléter]
            `,
            good: `
                base légale: autorisation motivée du procureur du Roi de Namur, 3 mars 2026
            `,
        },
        {
            bad: `
                protocole namur: Concertation de cas
                  date: 3 mars 2026

                <|base légale|>: autorisation motivée du procureur du Roi
                  accordée par: procureur du Roi de Namur
                  forme: apostille
            `,
            good: `
                rechtsgrond: toestemming van de procureur des Konings
                  vorm: kantschrift
                  opschrift: kantschrift nr. 2026/118
            `,
        },
        {
            bad: `
                <|Rechtsgrundlage|>: Erlaubnis des Prokurators des Königs
                  Datum: 3. März 2026

                Teilnehmer justiz: Staatsanwaltschaft
                  Eigenschaft: Prokurator des Königs
            `,
            good: `
                Rechtsgrundlage: Erlaubnis des Prokurators des Königs
                  erteilt von: Prokurator des Königs in Eupen am 3. März 2026
            `,
        },
    ],
    *check(facts) {
        for (const basis of facts.consents) {
            if (isNumbered(basis)) continue;
            const lacksOffice = !hasOffice(facts, basis);
            const lacksDate = !hasDate(facts, basis);
            const { node } = basis;
            if (lacksOffice && lacksDate) yield missingBoth(facts, node);
            else if (lacksOffice) yield { ...missingEntry(facts, node, 'office'), case: 'office' };
            else if (lacksDate) yield { ...missingEntry(facts, node, 'date'), case: 'date' };
            else yield* evidence(node);
        }
    },
});

/** A marginal note that bears a number is identified by it. */
function isNumbered({ node, title }: Basis): boolean {
    const isNote = valuesOf(entryOf(node, 'form'), 'form').includes('marginal-note');
    const withoutDates = findDates(title).reduceRight(
        (text, { start, end }) => text.slice(0, start) + text.slice(end),
        title,
    );
    return isNote && /\d/.test(withoutDates);
}

function hasOffice(facts: Facts, { node, title }: Basis): boolean {
    const grantedBy = textOf(entryOf(node, 'granted-by'));
    return (
        textOf(entryOf(node, 'office')) !== '' ||
        saysWhere(grantedBy) ||
        saysWhere(title) ||
        facts.parties.some(party => isProsecutor(party) && saysWhere(party.title)) ||
        signatureLines(facts).some(({ words }) => speaksOfProsecutor(words) && saysWhere(words)) ||
        district.test(fold(`${facts.protocol?.title ?? ''}\n${textOf(facts.entry('protocol', 'territory'))}`)) ||
        ofAPlace.test(facts.text)
    );
}

/** A district has one prosecutor's office. */
const district = /arrondissement|parket|parquet|bezirk/;

/** "De procureur des Konings te Leuven", in any sentence of the text. */
const ofAPlace =
    /(?:procureure?s?\s(?:des\sKonings|du\sRoi)|[Pp]rokurator(?:s|in)?\sdes\sKönigs|[Ss]taatsanwaltschaft|[Pp]arket|[Pp]arquet)\s(?:(?:te|van|de|du|à|in|von)\s|d['’])?\p{Lu}/u;

function hasDate(facts: Facts, { node, title, date }: Basis): boolean {
    if (date || textOf(entryOf(node, 'date')) !== '') return true;
    const own = (['granted-by', 'form', 'reasons', 'description'] as const).map(key => textOf(entryOf(node, key)));
    if (findDates([title, ...own].join('\n')).length > 0) return true;
    const form = entryOf(node, 'form');
    const isTheProtocol = form === undefined || valuesOf(form, 'form').includes('protocol');
    const isDated = facts.entry('protocol', 'date') !== undefined;
    const isToldWhen = passages(facts).some(({ folded }) => given.test(folded) && findDates(folded).length > 0);
    return (
        isToldWhen ||
        (isTheProtocol && (isDated || signatureLines(facts).some(({ words }) => findDates(words).length > 0)))
    );
}

const given = foldedPattern('toestemming|machtiging|kantschrift|autorisation|apostille|erlaubnis|ermächtigung|consent');

/** What is still to be filled in meets nothing, and is K010's finding. */
function* evidence(node: LegalBasis): Generator<Evidence> {
    const entries = (['office', 'date', 'granted-by'] as const).flatMap(key => entryOf(node, key) ?? []);
    const [first] = entries;
    if (entries.some(entry => isPlaceholder(textOf(entry)))) return;
    yield { met: first ? valuePlace(first) : headPlace(node) };
}

/** Both at once: two insertions at one place are one edit, so that their order is certain. */
function missingBoth(facts: Facts, node: LegalBasis): { at: ReturnType<typeof headPlace>; fix: Fix } {
    const date = missingEntry(facts, node, 'date');
    const office = missingEntry(facts, node, 'office');
    const [first] = date.fix.edits;
    const [second] = office.fix.edits;
    const merged = first && second && first.start === second.start;
    const edits = merged ? [{ ...first, text: first.text + second.text }] : [...date.fix.edits, ...office.fix.edits];
    return { at: date.at, fix: { edits, safe: false } };
}
