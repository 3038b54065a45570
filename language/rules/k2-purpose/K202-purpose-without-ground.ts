import { byAct } from '../../analysis/bases.ts';
import { entryOf, headPlace, textOf, valuePlace } from '../../analysis/entries.ts';
import type { Aim, Facts } from '../../analysis/facts.ts';
import { articlesOnPurpose, namedGrounds, plainGrounds, protectsPersons } from '../../analysis/grounds.ts';
import { foldedPattern } from '../../analysis/mentions.ts';
import { candidates } from '../../analysis/near-values.ts';
import { hasProperty, type Place, placeOfProperty } from '../../analysis/place.ts';
import { isPlaceholder } from '../../analysis/placeholders.ts';
import { enumerate, quote } from '../../i18n/words.ts';
import { article } from '../../law/sources.ts';
import { lookUpValue } from '../../syntax/dictionary.ts';
import { fold } from '../../syntax/fold.ts';
import type { Ground } from '../../syntax/values.ts';
import type { Locale } from '../../syntax/vocabulary/index.ts';
import { insertEntry, valueForm } from '../fix.ts';
import { defineRule, type Edit, type Fix } from '../rule.ts';

/**
 * Art. 458ter, § 1, al. 2: the consultation can "uitsluitend" be organised to protect "de fysieke en psychische
 * integriteit van de persoon of van derden" or to prevent terrorist offences or those of a criminal organisation.
 */
export default defineRule<{ grounds: readonly Ground[] }, 'plain'>({
    code: 'K202',
    name: 'purpose-without-ground',
    severity: 'error',
    source: [article('458ter', 1, 2)],
    requirement: {
        nl: 'Het doel noemt een van de drie gronden van het artikel',
        fr: 'La finalité cite l’un des trois objectifs de l’article',
        de: 'Der Zweck nennt eines der drei Ziele des Artikels',
        en: 'The purpose names one of the three grounds of the article',
    },
    message: {
        nl: 'Dit doel noemt geen van de drie gronden waarvoor het artikel een casusoverleg toelaat.',
        fr: 'Cette finalité ne cite aucun des trois objectifs auxquels l’article réserve la concertation de cas.',
        de: 'Dieser Zweck nennt keines der drei Ziele, denen der Artikel die Fallkonzertierung vorbehält.',
        en: 'This purpose names none of the three grounds on which a case consultation can be organised.',
    },
    why: {
        nl: 'Het overleg kan uitsluitend dienen om de fysieke en psychische integriteit van personen te beschermen, of om terroristische misdrijven of misdrijven in het raam van een criminele organisatie te voorkomen.',
        fr: 'La concertation peut exclusivement servir à protéger l’intégrité physique et psychique des personnes, ou à prévenir des infractions terroristes ou des délits commis dans le cadre d’une organisation criminelle.',
        de: 'Die Konzertierung darf ausschließlich dazu dienen, die körperliche und psychische Unversehrtheit von Personen zu schützen oder terroristischen Straftaten oder Straftaten im Rahmen einer kriminellen Organisation vorzubeugen.',
        en: 'The consultation can serve only to protect the physical and mental integrity of persons, or to prevent terrorist offences or offences committed within a criminal organisation.',
    },
    remedy: {
        nl: `Schrijf achter ‘doel’ welke grond het is: ${every('nl')}.`,
        fr: `Écrivez après « finalité » de quel objectif il s’agit : ${every('fr')}.`,
        de: `Schreiben Sie nach „Zweck“, welches Ziel es ist: ${every('de')}.`,
        en: `Write after ‘purpose’ which ground it is: ${every('en')}.`,
    },
    cases: {
        plain: {
            severity: 'warning',
            message: {
                nl: ({ grounds }) =>
                    `Het doel noemt de grond niet, al blijkt hij uit de tekst: ${some(grounds, 'nl')}.`,
                fr: ({ grounds }) =>
                    `La finalité ne cite pas l’objectif légal, bien qu’il ressorte du texte : ${some(grounds, 'fr')}.`,
                de: ({ grounds }) =>
                    `Der Zweck nennt das gesetzliche Ziel nicht, obwohl es aus dem Text hervorgeht: ${some(grounds, 'de')}.`,
                en: ({ grounds }) =>
                    `The purpose does not name its ground, although the text makes it plain: ${some(grounds, 'en')}.`,
            },
            remedy: {
                nl: ({ grounds }) => `Schrijf ${some(grounds, 'nl')} achter ‘doel’.`,
                fr: ({ grounds }) => `Écrivez ${some(grounds, 'fr')} après « finalité ».`,
                de: ({ grounds }) => `Schreiben Sie ${some(grounds, 'de')} nach „Zweck“.`,
                en: ({ grounds }) => `Write ${some(grounds, 'en')} after ‘purpose’.`,
            },
        },
    },
    examples: [
        {
            bad: `
                taal: nl

                doel: <|herhaling van familiaal geweld voorkomen|>
                  noodzaak: Geen enkele dienst ziet het geheel.
            `,
            fixed: `
                taal: nl

                doel: fysieke en psychische integriteit
                  omschrijving: herhaling van familiaal geweld voorkomen
                  noodzaak: Geen enkele dienst ziet het geheel.
            `,
            good: `
                doel: bescherming van de fysieke en psychische integriteit van personen

                doel: fysieke of psychische integriteit
            `,
        },
        {
            bad: `
                <|finalité prévention|>:
                  description: Éviter la répétition de violences intrafamiliales.
            `,
            fixed: `
                finalité prévention: intégrité physique et psychique
                  description: Éviter la répétition de violences intrafamiliales.
            `,
            good: `
                finalité: protéger l’intégrité physique des enfants
            `,
        },
        {
            bad: `
                doel: <|een betere buurt|>
            `,
            good: `
                rechtsgrond: decreet van 29 maart 2024 tot oprichting en regeling van de Veilige Huizen

                doel: een veilig gezin
            `,
        },
        {
            bad: `
                finalité: <|lutte contre la fraude sociale|>
            `,
            good: `
                doel: fysike en psychische integriteit
            `,
        },
        {
            bad: `
                Zweck sicherheit: <|Sicherheit|>
                  Beschreibung: Wiederholte Gewalt in der Familie verhindern.
            `,
            fixed: `
                Zweck sicherheit: körperliche und psychische Unversehrtheit
                  Beschreibung: Sicherheit. Wiederholte Gewalt in der Familie verhindern.
            `,
            good: `
                doel: terrorisme voorkomen

                doel: [in te vullen]
            `,
        },
    ],
    *check(facts, { locale }) {
        if (!facts.isProtocol) return;
        const provider = facts.providedBy('purpose');
        for (const aim of facts.aims) {
            const place = placeOfAim(aim);
            if (namesGround(aim)) yield { met: place };
            else if (provider) yield { met: headPlace(provider.node), by: byAct(provider, locale, articlesOnPurpose) };
            else if (!isLeftToOthers(facts, aim)) yield faultOf(facts, aim, place);
        }
    },
});

/** In its name, after its head, or in its description: there a purpose may name the ground in the words of the article. */
function namesGround({ node, ground, label, description }: Aim): boolean {
    const words = `${node.name ?? ''} ${label}\n${description}`;
    return ground !== undefined || isGround(node.name) || namedGrounds(words).length > 0;
}

function placeOfAim({ node }: Aim): Place {
    return hasProperty(node, 'ground') ? placeOfProperty(node, 'ground') : headPlace(node);
}

function isGround(name: string | undefined): boolean {
    return name !== undefined && lookUpValue(name, ['ground']) !== undefined;
}

/** To be filled in (K010), a near miss (K003), or terrorism and organised crime without their articles (K212, K213). */
function isLeftToOthers({ locale }: Facts, { label, description }: Aim): boolean {
    if (isPlaceholder(label) || (label === '' && isPlaceholder(description))) return true;
    if (label !== '' && candidates(label, ['ground'], locale).length > 0) return true;
    const words = fold(`${label}\n${description}`);
    return halfNamed.test(words) && groundsOf(words).length === 0;
}

const halfNamed = foldedPattern(
    String.raw`terroris|\bterreur|georganiseerde (?:misdaad|criminaliteit)|criminalité organisée|crime organisé|organisierte[rn]? kriminalität|organi[sz]ed crime`,
    // "De eerste grond van art. 458ter, § 1, tweede lid" is one of the three.
    'integriteit|intégrité|unversehrtheit|integrität|integrity|458 ?ter',
);

/** The grounds that a text makes plain, by its theme or by the harm it wants to prevent. */
function groundsOf(text: string): readonly Ground[] {
    const grounds = plainGrounds(text);
    return grounds.length === 0 && protectsPersons(text) ? ['integrity'] : grounds;
}

function faultOf(facts: Facts, aim: Aim, at: Place) {
    const grounds = groundsOf(`${aim.label}\n${aim.description}`);
    const [ground, ...others] = grounds;
    if (ground === undefined) return { at, data: { grounds } };
    return {
        at,
        case: 'plain',
        data: { grounds },
        fix: others.length === 0 ? nameIt(facts, aim, ground) : undefined,
    } as const;
}

/** Writes the ground after the head; the words that stood there go to the description. */
function nameIt(facts: Facts, { node, label, description }: Aim, ground: Ground): Fix {
    const words = valueForm('ground', ground, facts.locale);
    if (label === '') return { edits: [afterHead(facts, headPlace(node), words)], safe: false };
    const written = { ...placeOfProperty(node, 'ground'), text: words };
    const entry = entryOf(node, 'description');
    if (!entry) return { edits: [written, ...insertEntry(facts, node, 'description', label).edits], safe: false };
    if (fold(description).includes(fold(label))) return { edits: [written], safe: false };
    const start = valuePlace(entry).start;
    const sentence = /[.!?]$/.test(label) ? `${label} ` : `${label}. `;
    return { edits: [written, { start, end: start, text: textOf(entry) === '' ? label : sentence }], safe: false };
}

function afterHead({ text }: Facts, { end }: Place, words: string): Edit {
    const colon = /^[^\S\r\n]*:/.exec(text.slice(end))?.[0].length;
    const at = end + (colon ?? 0);
    return { start: at, end: at, text: colon === undefined ? `: ${words}` : ` ${words}` };
}

function some(grounds: readonly Ground[], locale: Locale): string {
    return enumerate(
        grounds.map(ground => quote(valueForm('ground', ground, locale), locale)),
        locale,
    );
}

function every(locale: Locale): string {
    const all: readonly Ground[] = ['integrity', 'terrorist-offences', 'criminal-organisation'];
    return enumerate(
        all.map(ground => quote(valueForm('ground', ground, locale), locale)),
        locale,
        'disjunction',
    );
}
