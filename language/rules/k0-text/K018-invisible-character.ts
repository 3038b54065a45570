import type { Facts } from '../../analysis/facts.ts';
import type { Place } from '../../analysis/place.ts';
import { enumerate } from '../../i18n/words.ts';
import { theText } from '../../law/sources.ts';
import type { Locale } from '../../syntax/vocabulary/index.ts';
import { replace } from '../fix.ts';
import { defineRule } from '../rule.ts';

interface Data {
    /** `U+200B`, each character once. */
    readonly characters: readonly string[];
}

/**
 * Characters that nobody sees. Those that turn the direction of reading make a signatory read something else than what the
 * file holds. A soft hyphen and a no-break space belong to ordinary typing.
 */
export default defineRule<Data, 'direction'>({
    code: 'K018',
    name: 'invisible-character',
    severity: 'warning',
    source: [theText],
    message: {
        nl: data => `Hier staat een onzichtbaar teken: ${list(data, 'nl')}.`,
        fr: data => `Un caractère invisible se trouve ici : ${list(data, 'fr')}.`,
        de: data => `Hier steht ein unsichtbares Zeichen: ${list(data, 'de')}.`,
        en: data => `An invisible character stands here: ${list(data, 'en')}.`,
    },
    why: {
        nl: 'Twee teksten die er gelijk uitzien, verschillen dan toch; zoeken en vergelijken lopen mis.',
        fr: 'Deux textes d’apparence identique diffèrent alors ; recherche et comparaison échouent.',
        de: 'Zwei Texte, die gleich aussehen, sind dann doch verschieden; Suchen und Vergleichen schlagen fehl.',
        en: 'Two texts that look alike then differ all the same; searching and comparing go wrong.',
    },
    remedy: {
        nl: 'Verwijder het onzichtbare teken.',
        fr: 'Supprimez le caractère invisible.',
        de: 'Löschen Sie das unsichtbare Zeichen.',
        en: 'Delete the invisible character.',
    },
    cases: {
        direction: {
            message: {
                nl: data => `Hier staat een onzichtbaar teken dat de leesrichting kan omkeren: ${list(data, 'nl')}.`,
                fr: data =>
                    `Un caractère invisible qui peut inverser le sens de lecture se trouve ici : ${list(data, 'fr')}.`,
                de: data =>
                    `Hier steht ein unsichtbares Zeichen, das die Leserichtung umkehren kann: ${list(data, 'de')}.`,
                en: data =>
                    `An invisible character that can reverse the direction of reading stands here: ${list(data, 'en')}.`,
            },
            why: {
                nl: 'Wie ondertekent, leest dan mogelijk iets anders dan wat er staat.',
                fr: 'Le signataire risque de lire autre chose que ce qui est écrit.',
                de: 'Wer unterzeichnet, liest dann womöglich etwas anderes, als dort steht.',
                en: 'Who signs may then read something else than what is written.',
            },
        },
    },
    examples: [
        {
            bad: `
                werkafspraken
                  frequentie: maan<|\u200b|>delijks
                  verslag: De secretaris<|\u2060\u200b|> maakt een verslag.
            `,
            fixed: `
                werkafspraken
                  frequentie: maandelijks
                  verslag: De secretaris maakt een verslag.
            `,
            good: `
                \ufeffwerkafspraken
                  frequentie\u00a0: maan\u00addelijks
                  verslag: Bijlage 👨‍👩‍👧 en 🏴\u{e0067}\u{e0062}\u{e007f}, naam \u0645\u06cc\u200c\u062e, \u0915\u094d\u200d\u0937.
            `,
        },
        {
            bad: `
                confidentialité
                  utilisation: Ne peut <|\u202e|>pas<|\u202c|> donner lieu à des poursuites.
                  liés: tous<|\u200d|> les participants
            `,
            fixed: `
                confidentialité
                  utilisation: Ne peut pas donner lieu à des poursuites.
                  liés: tous les participants
            `,
            good: `
                confidentialité
                  utilisation\u202f: Ne peut pas donner lieu à des poursuites.
            `,
        },
    ],
    *check(facts) {
        for (const { at, characters } of invisible(facts))
            yield {
                at,
                ...(characters.some(each => direction.test(each)) && { case: 'direction' }),
                data: { characters: [...new Set(characters.map(codePoint))] },
                // Never `remove`: a line that holds nothing else may well part two paragraphs.
                fix: replace(at, ''),
            };
    },
});

/** Joiners, tags and a byte order mark are invisible too; what stands around them tells whether they belong there. */
const runs = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]+/gu;
const direction = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const joiners = /^[\u200c\u200d]+$/u;
const tags = /^[\u{e0020}-\u{e007f}]+$/u;
const emoji = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u;
const flag = /\u{1f3f4}$/u;
/** Scripts in which a joiner changes the form of a letter. */
const joining =
    /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mong}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Mymr}\p{scx=Khmr}]$/u;

function* invisible({ text }: Facts): Generator<{ at: Place; characters: readonly string[] }> {
    for (const { 0: run, index } of text.matchAll(runs)) {
        const mark = index === 0 && run.startsWith('\ufeff') ? 1 : 0;
        const characters = [...run.slice(mark)];
        const before = text.slice(Math.max(0, index - 2), index);
        const isAtHome =
            (joiners.test(run) && (emoji.test(before) || joining.test(before))) ||
            (tags.test(run) && flag.test(before));
        if (characters.length > 0 && !isAtHome)
            yield { at: { start: index + mark, end: index + run.length }, characters };
    }
}

function codePoint(character: string): string {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function list({ characters }: Data, locale: Locale): string {
    return enumerate(characters, locale);
}
