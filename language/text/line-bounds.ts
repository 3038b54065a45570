/** Offset of the beginning of the line on which an offset stands. Walks back, so a long text costs no more than its line. */
export function lineStart(text: string, offset: number): number {
    let at = offset;
    while (at > 0 && !isLineEnd(text.charCodeAt(at - 1))) at--;
    return at;
}

/** Offset after the last character of the line on which an offset stands. */
export function lineEnd(text: string, offset: number): number {
    let at = offset;
    while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
    return at;
}

function isLineEnd(code: number): boolean {
    return code === 10 || code === 13;
}
