/** Takes the indentation of the code around a text away, and the empty lines before and after it. */
export function outdent(text: string): string {
    const lines = text
        .replace(/^[ \t]*\n/, '')
        .replace(/\n[ \t]*$/, '\n')
        .split('\n');
    const indents = lines.filter(line => line.trim() !== '').map(line => /^ */.exec(line)?.[0].length ?? 0);
    const common = Math.min(...indents, 100);
    return lines.map(line => line.slice(common)).join('\n');
}

/** A text without its marks `<|` and `|>`, and where they stood. */
export function unmark(marked: string): { text: string; places: { start: number; end: number }[] } {
    const places: { start: number; end: number }[] = [];
    let text = '';
    let rest = marked;
    for (let open = rest.indexOf('<|'); open >= 0; open = rest.indexOf('<|')) {
        const close = rest.indexOf('|>', open);
        if (close < 0) throw new Error(`a mark is opened but not closed in:\n${marked}`);
        text += rest.slice(0, open);
        const inside = rest.slice(open + 2, close);
        places.push({ start: text.length, end: text.length + inside.length });
        text += inside;
        rest = rest.slice(close + 2);
    }
    return { text: text + rest, places };
}

/** The text with marks around these places: what a failing test shows. */
export function mark(text: string, places: readonly { start: number; end: number }[]): string {
    const sorted = [...places].sort((a, b) => b.start - a.start);
    return sorted.reduce(
        (marked, { start, end }) => `${marked.slice(0, start)}<|${marked.slice(start, end)}|>${marked.slice(end)}`,
        text,
    );
}

export function applyEdits(text: string, edits: readonly { start: number; end: number; text: string }[]): string {
    const sorted = [...edits].sort((a, b) => b.start - a.start);
    return sorted.reduce((edited, edit) => edited.slice(0, edit.start) + edit.text + edited.slice(edit.end), text);
}
