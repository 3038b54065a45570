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
    const folded = text
        .normalize('NFD')
        .replace(/[\p{M}\p{Cf}]/gu, '')
        .toLowerCase()
        .replace(/[’‘ʼ`´]/g, "'")
        .replace(/[\s\u00a0\u202f\u2010-\u2013-]+/g, ' ')
        .replaceAll('ß', 'ss')
        .replace(/œ|oe/g, 'o')
        .replace(/æ|ae/g, 'a')
        .replaceAll('ue', 'u')
        .trim();
    if (text.length > longestMemo) return folded;
    if (memo.size >= memoLimit) memo.clear();
    memo.set(text, folded);
    return folded;
}

/** Keys repeat from document to document, texts don't; the limits keep a long session from holding all it ever saw. */
const longestMemo = 64;
const memoLimit = 4_000;
const memo = new Map<string, string>();
