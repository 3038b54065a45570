import { headForms, headOf, keyForms, keyOf, lookUpValue } from './dictionary.ts';
import { fold } from './fold.ts';
import { belongs, type Head, heads, type Key, keys } from './keys.ts';
import { isEmpty, type Line } from './lines.ts';
import { nearest } from './nearest.ts';
import type { Meant, Problem, Span } from './problem.ts';
import type { Locale } from './vocabulary/index.ts';

/** Where the lexer is: what a line means depends on the block it stands in and on how deep it stands. */
export interface Place {
    readonly text: string;
    readonly lines: readonly Line[];
    readonly block: Head | undefined;
    /** Column of the current head, or -1 before any head. */
    readonly headIndent: number;
    /** Column of the first key of the current block, as soon as there was one. */
    readonly keyIndent: number | undefined;
    /** May one more word be compared with all others? Nobody reads the thousandth suggestion. */
    mayGuess(): boolean;
}

/** What a line turns out to be. `end` is the offset after the words of the head or key. */
export type Recognised =
    | {
          readonly what: 'head';
          readonly head: Head;
          readonly end: number;
          readonly name?: Span;
          readonly locales: readonly Locale[];
          readonly problem?: Problem;
      }
    | {
          readonly what: 'key';
          readonly key: Key;
          readonly end: number;
          readonly argument?: Span;
          readonly locales: readonly Locale[];
          readonly problem?: Problem;
      }
    | { readonly what: 'unknown'; readonly problem: Problem };

const none: readonly Locale[] = [];

/** Says what a line is: exactly, or by the one small mistake that explains it, or unknown. */
export function recognise(place: Place, line: Line): Recognised {
    return exact(place, line) ?? repaired(place, line) ?? unknown(place, line);
}

/** A head or key written as it should be. */
export function exact(place: Place, line: Line): Recognised | undefined {
    if (isBullet(place.text, line)) return undefined;
    const indented = isIndented(place, line);
    const key = exactKey(place, line);
    const head = exactHead(place, line);
    if (!indented) return head ?? (isPluralHead(place, key) ? undefined : key);
    const isHead = head?.what === 'head' && opensBlock(place, line, head.head);
    // A word that is both: with keys of its own below it, it is a head that slipped to the right.
    if (key?.what === 'key' && !(isHead && place.block !== undefined && !belongs(key.key, place.block))) return key;
    if (head?.what !== 'head') return head;
    return isHead ? head : amongKeys(head, line);
}

/** A line of a list: never a head or a key, whatever word it begins with. */
export function isBullet(text: string, line: Line): boolean {
    return /^[-*•–]\s/.test(text.slice(line.first, line.first + 2));
}

/** `Finalités` at the margin: the key of a framework by its letters, but plainly the head. */
function isPluralHead(place: Place, key: Recognised | undefined): boolean {
    return key?.what === 'key' && key.key === 'purposes' && place.block !== 'framework';
}

/** Deeper than the head above it; before any head nothing is. */
function isIndented({ headIndent }: Place, line: Line): boolean {
    return headIndent >= 0 && line.indent > headIndent;
}

function exactKey(place: Place, line: Line): Recognised | undefined {
    const end = keyEnd(place.text, line);
    const words = place.text.slice(line.first, end);
    const meaning = keyOf(fold(words), place.block);
    if (meaning) {
        const recognised = { what: 'key', key: meaning.name, end, locales: meaning.locales } as const;
        return line.colon >= 0
            ? recognised
            : { ...recognised, problem: missingColon(line, end, { key: meaning.name }) };
    }
    return line.colon >= 0 ? withArgument(place, line, end) : undefined;
}

/** `veiligheidsmachtiging korpschef: geheim`: the longest known beginning is the key, the rest its argument. */
function withArgument(place: Place, line: Line, end: number): Recognised | undefined {
    if (place.block !== 'framework') return undefined;
    for (const cut of wordEnds(place.text, line.first, end).reverse()) {
        const meaning = keyForms
            .get(fold(place.text.slice(line.first, cut)))
            ?.find(({ name }) => keys[name].kind === 'argument');
        if (!meaning) continue;
        const argument = { start: skipBlanks(place.text, cut, end), end };
        return { what: 'key', key: meaning.name, end: cut, argument, locales: meaning.locales };
    }
    return undefined;
}

function exactHead(place: Place, line: Line): Recognised | undefined {
    const { text } = place;
    const end = keyEnd(text, line);
    const whole = headOf(fold(text.slice(line.first, end)));
    if (whole) return { what: 'head', head: whole.name, end, locales: whole.locales };
    const cuts = wordEnds(text, line.first, end).slice(0, -1);
    for (const cut of cuts.reverse()) {
        const meaning = headOf(fold(text.slice(line.first, cut)));
        if (!meaning || !heads[meaning.name].named) continue;
        const name = { start: skipBlanks(text, cut, end), end };
        const article = meaning.name === 'article' ? numberedArticle(place, line) : undefined;
        if (article) return article;
        const found = { what: 'head', head: meaning.name, end: cut, name, locales: meaning.locales } as const;
        if (!/\s/.test(text.slice(name.start, name.end)))
            return line.colon >= 0 || isLikelyHead(place, line, meaning.name) ? found : undefined;
        // A name of several words: understood where the block below it says that this is a head, and reported.
        const isHead = line.colon >= 0 && isLikelyHead(place, line, meaning.name);
        return isHead ? { ...found, problem: { kind: 'name-with-blanks', ...name } } : undefined;
    }
    return undefined;
}

/** A line without a colon is a head only if what follows belongs under it, or it cannot carry anything else. */
function isLikelyHead(place: Place, line: Line, head: Head): boolean {
    return head === 'article' || opensBlock(place, line, head);
}

/** The next line is deeper and begins with a key of this block. */
function opensBlock(place: Place, line: Line, head: Head | undefined): boolean {
    const next = nextLine(place.lines, line);
    if (!next || next.indent <= line.indent || next.colon < 0) return false;
    const meaning = keyOf(fold(place.text.slice(next.first, keyEnd(place.text, next))), head);
    return meaning !== undefined && belongs(meaning.name, head);
}

/** The next line is deeper and has a colon: whatever it says, this line is not prose. */
function isAboveIndentedKey(place: Place, line: Line): boolean {
    const next = nextLine(place.lines, line);
    return next !== undefined && next.indent > line.indent && next.colon >= 0;
}

function amongKeys(head: Recognised & { what: 'head' }, line: Line): Recognised {
    return {
        what: 'unknown',
        problem: {
            kind: 'head-among-keys',
            start: line.first,
            end: head.name?.end ?? head.end,
            meant: { head: head.head },
        },
    };
}

/** One small mistake: a letter or two wrong in exactly one head or key, or the colon forgotten. */
function repaired(place: Place, line: Line): Recognised | undefined {
    if (isBullet(place.text, line)) return undefined;
    return numberedArticle(place, line) ?? misspelt(place, line) ?? withoutColon(place, line);
}

/** `Artikel 5. Modaliteiten`, `Article 5 – Secret`, `Art. 5: …`: the head of an article as another text writes it. */
function numberedArticle(place: Place, line: Line): (Recognised & { what: 'head' }) | undefined {
    if (isIndented(place, line)) return undefined;
    const words = place.text.slice(line.first, Math.min(line.end, line.first + longestTitle));
    const [, before = '', number = '', mark = ''] = numbered.exec(words) ?? [];
    const isShort = /^art\.?$/i.test(before);
    const meaning = headOf(fold(before));
    if (!isShort && (meaning?.name !== 'article' || mark.includes(':'))) return undefined;
    const start = line.first + words.indexOf(number, before.length);
    const [end, name] = [line.first + before.length, { start, end: start + number.length }];
    const head = 'article';
    const problem: Problem = isShort
        ? { kind: 'misspelt', start: line.first, end, meant: { head } }
        : missingColon(line, name.end, { head });
    return { what: 'head', head, end, name, locales: meaning?.locales ?? none, problem };
}
const longestTitle = 200;
/** A mark between the number and the title, or a title that begins as one does and is no sentence. */
const numbered =
    /^(\p{L}+\.?)\s+(\d+\p{L}*(?:\.\d+)*)(\s*[.):–—]\s*|\s+-\s+)?(?:(?<=[.):–—-]\s*)\p{L}|(?<=\s)\p{Lu}\p{L}*(?: \p{L}+){0,5}$)/u;

function misspelt(place: Place, line: Line): Recognised | undefined {
    const { text } = place;
    const end = keyEnd(text, line);
    const words = text.slice(line.first, end);
    if (words.length > longestKey) return undefined;
    const indented = isIndented(place, line);
    if (indented) {
        if (line.colon < 0) return undefined;
        const key = nearestKey(place, fold(words), place.block);
        return (
            key && {
                what: 'key',
                key,
                end,
                locales: none,
                problem: { kind: 'misspelt', start: line.first, end, meant: { key } },
            }
        );
    }
    const whole = nearestHead(place, fold(words));
    const carriesNothing = whole !== undefined && heads[whole].value === 'none' && isAboveIndentedKey(place, line);
    if (whole && (line.colon >= 0 || carriesNothing || opensBlock(place, line, whole)))
        return misspeltHead(line, whole, end);
    const cut = wordEnds(text, line.first, end).at(-2);
    const head = cut === undefined ? undefined : nearestHead(place, fold(text.slice(line.first, cut)));
    if (!head || cut === undefined || !heads[head].named) return undefined;
    if (line.colon < 0 && !opensBlock(place, line, head)) return undefined;
    return misspeltHead(line, head, cut, { start: skipBlanks(text, cut, end), end });
}

function misspeltHead(line: Line, head: Head, end: number, name?: Span): Recognised {
    const problem: Problem = { kind: 'misspelt', start: line.first, end, meant: { head } };
    return name
        ? { what: 'head', head, end, name, locales: none, problem }
        : { what: 'head', head, end, locales: none, problem };
}

/** `hoedanigheid procureur des Konings`: the words of a key of this block, then its value. */
function withoutColon(place: Place, line: Line): Recognised | undefined {
    const { text } = place;
    const indented = isIndented(place, line);
    for (const cut of wordEnds(text, line.first, line.end).slice(0, 6).reverse()) {
        if (line.colon >= 0 && cut > line.colon) continue;
        const folded = fold(text.slice(line.first, cut));
        if (indented) {
            const meaning = keyForms
                .get(folded)
                ?.find(({ name }) => place.block !== undefined && belongs(name, place.block));
            if (!meaning) continue;
            return {
                what: 'key',
                key: meaning.name,
                end: cut,
                locales: meaning.locales,
                problem: missingColon(line, cut, { key: meaning.name }),
            };
        }
        const meaning = line.colon < 0 ? headOf(folded) : undefined;
        const found = meaning && headWithoutColon(place, line, meaning.name, cut);
        if (meaning && found) return { ...found, locales: meaning.locales };
    }
    return undefined;
}

function headWithoutColon(
    place: Place,
    line: Line,
    head: Head,
    cut: number,
): (Recognised & { what: 'head' }) | undefined {
    const { text } = place;
    if (heads[head].value === 'none') return undefined;
    const nameEnd = heads[head].named ? wordEnds(text, skipBlanks(text, cut, line.end), line.end)[0] : undefined;
    const isPhrase = heads[head].value === 'phrase';
    const phraseAt = (from: number) =>
        lookUpValue(text.slice(from, line.end).trim(), ['ground', 'basis']) !== undefined;
    if (isPhrase && phraseAt(cut))
        return { what: 'head', head, end: cut, locales: none, problem: missingColon(line, cut, { head }) };
    const plausible = (isPhrase && nameEnd !== undefined && phraseAt(nameEnd)) || opensBlock(place, line, head);
    if (!plausible || nameEnd === undefined) return undefined;
    const name = { start: skipBlanks(text, cut, nameEnd), end: nameEnd };
    return { what: 'head', head, end: cut, name, locales: none, problem: missingColon(line, nameEnd, { head }) };
}

function unknown(place: Place, line: Line): Recognised {
    const end = keyEnd(place.text, line);
    const folded = fold(place.text.slice(line.first, end));
    const key = line.colon >= 0 && folded.length <= longestKey ? anyNear(place, folded) : undefined;
    return {
        what: 'unknown',
        problem: { kind: 'unknown-line', start: line.first, end: line.end, ...(key && { meant: key }) },
    };
}

function anyNear(place: Place, folded: string): Meant | undefined {
    const head = nearestHead(place, folded);
    if (head) return { head };
    const key = nearestKey(place, folded, undefined);
    return key && { key };
}

/** The one key that was meant: of this block if one of its keys is near enough, else of any block. */
function nearestKey(place: Place, folded: string, block: Head | undefined): Key | undefined {
    if (!place.mayGuess()) return undefined;
    const near = nearest(folded, keyForms.keys()).flatMap(form => keyForms.get(form)?.map(({ name }) => name) ?? []);
    const ofBlock =
        block === undefined
            ? []
            : unique(
                  nearest(folded, formsOfBlock(block)).flatMap(
                      form =>
                          keyForms
                              .get(form)
                              ?.map(({ name }) => name)
                              .filter(name => belongs(name, block)) ?? [],
                  ),
              );
    const found = ofBlock.length > 0 ? ofBlock : unique(near);
    return found.length === 1 ? found[0] : undefined;
}

function* formsOfBlock(block: Head): Generator<string> {
    for (const [form, meanings] of keyForms) if (meanings.some(({ name }) => belongs(name, block))) yield form;
}

function nearestHead(place: Place, folded: string): Head | undefined {
    if (!place.mayGuess()) return undefined;
    const found = unique(
        nearest(folded, headForms.keys()).flatMap(form => headForms.get(form)?.map(({ name }) => name) ?? []),
    );
    return found.length === 1 ? found[0] : undefined;
}

function unique<T>(items: readonly T[]): readonly T[] {
    return [...new Set(items)];
}

function missingColon(line: Line, end: number, meant: Meant): Problem {
    return { kind: 'missing-colon', start: line.first, end, meant };
}

/** Longer than any key: prose, not a misspelling. */
const longestKey = 48;

/** Offset after the last letter before the colon, or after the line. */
function keyEnd(text: string, line: Line): number {
    if (line.colon < 0) return line.end;
    let end = line.colon;
    while (end > line.first && /\s/.test(text[end - 1] ?? '')) end--;
    return end;
}

/** Offsets after each word between two offsets. */
function wordEnds(text: string, start: number, end: number): number[] {
    const ends: number[] = [];
    for (const word of text.slice(start, end).matchAll(/\S+/g)) ends.push(start + word.index + word[0].length);
    return ends;
}

function skipBlanks(text: string, start: number, end: number): number {
    let at = start;
    while (at < end && /\s/.test(text[at] ?? '')) at++;
    return at;
}

function nextLine(lines: readonly Line[], line: Line): Line | undefined {
    for (let i = line.number + 1; i < lines.length; i++) {
        const next = lines[i];
        if (next && !isEmpty(next)) return next;
    }
    return undefined;
}

/** At the margin, short, and above an indented key: somebody meant a head. */
export function looksLikeHead(place: Place, line: Line): boolean {
    const words = wordEnds(place.text, line.first, keyEnd(place.text, line)).length;
    return line.indent <= Math.max(place.headIndent, 0) && words <= 4 && opensBlock(place, line, undefined);
}
