/**
 * The form of a word that two spellings share: case, accents, straight and curly apostrophes, hyphen and blank, runs of
 * blanks, ß and ss, ä and ae do not matter (language.md, property 6). Keys and values are compared in this form; names
 * are not, they are compared in NFC.
 *
 * "ä", "ae" and "a" all become "a", and so on for œ, ö, ü: a German without umlauts on the keyboard writes "ae", a
 * Fleming in a hurry writes "coordinator". That no two words of the vocabulary meet this way is a test.
 */
export function fold(text: string): string {
    const known = memo.get(text);
    if (known !== undefined) return known;
    const folded = isAscii.test(text) ? foldLetters(text) : foldLetters(plain(text));
    if (text.length > longestMemo) return folded;
    if (memo.size >= memoLimit) memo.clear();
    memo.set(text, folded);
    return folded;
}

const isAscii = /^[\0-\x7f]*$/;

/** Accents, invisible characters, apostrophes and ligatures; a text without any is spared this. */
function plain(text: string): string {
    return text
        .normalize('NFD')
        .replace(/[\p{M}\p{Cf}]/gu, '')
        .replace(/[’‘ʼ`´]/g, "'")
        .replace(/ß/g, 'ss')
        .replace(/[œŒ]/g, 'o')
        .replace(/[æÆ]/g, 'a');
}

function foldLetters(text: string): string {
    return text
        .toLowerCase()
        .replace(/[\s\u2010-\u2013-]+/g, ' ')
        .replace(/([aou])e/g, '$1')
        .trim();
}

/** Keys repeat from document to document, and many rules read one text; the limits keep a long session small. */
const longestMemo = 2_000;
const memoLimit = 4_000;
const memo = new Map<string, string>();
