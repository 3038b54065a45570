import { fold } from '../syntax/fold.ts';

/**
 * Is this whole text something that still has to be filled in? `[in te vullen]`, `…`, `XXX`, `nader te bepalen`, and
 * whatever stands in square brackets from its beginning to its end.
 */
export function isPlaceholder(text: string): boolean {
    if (text.length > longest) return false;
    const folded = fold(text);
    if (folded === '') return false;
    if (/^\[[^[\]]*\]$/.test(folded.replace(/[.;,:]+$/, ''))) return !notAsked.test(folded);
    if (gap.test(folded) || emptyDate.test(folded)) return true;
    const words = folded.replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, '');
    return abbreviated.test(words.replaceAll('.', '')) || patterns.some(pattern => pattern.test(words));
}

/** Longer than anything that is left to fill in: a text. */
const longest = 120;

/** Brackets around these words say that the element was taken out on purpose. */
const notAsked = /^\[(?:opgeheven|geschrapt|vervallen|abroge|supprime|aufgehoben|gestrichen|repealed)/;

/** Dots, underscores and question marks only; a dash says that there is nothing to say. */
const gap = /^(?:\.{2,}|…|_{2,}|\?)[.…_?/ ]*$/;

/** `dd/mm/jjjj`, `xx/xx/20xx`; the fold has made a hyphen a blank. */
const emptyDate = /^(?:dd|jj|tt|x{2,})[/. ](?:mm|x{2,})[/. ](?:\d*x{2,}|yyyy|jjjj|aaaa)$/;
const abbreviated = /^(?:x{3,}|tbd|tbc|ntb|todo)$/;

/** As a whole, in the form of fold(): lower case, without accents, "auszufüllen" being "auszufullen". */
const patterns: readonly RegExp[] = [
    /^(?:nog )?(?:nader )?(?:te bepalen|te preciseren|in te vullen|aan te vullen|te vervolledigen)$/,
    /^(?:encore )?a (?:completer|determiner|preciser|definir|remplir)(?: ulterieurement)?$/,
    /^(?:noch |naher )?(?:auszufullen|zu bestimmen|zu erganzen|einzutragen)$/,
    /^(?:wird|werden) noch (?:bestimmt|erganzt|ausgefullt|eingetragen|festgelegt)$/,
    /^(?:still )?to be (?:completed|determined|defined|specified|filled in)$/,
];
