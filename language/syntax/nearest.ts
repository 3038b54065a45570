/**
 * The words of a list that somebody may have meant: those at the smallest Damerau–Levenshtein distance, if that is small
 * for their length (1 below five letters, 2 below nine, else 3).
 *
 * @param typed what was typed, folded
 * @param words what could have been meant, folded
 */
export function nearest(typed: string, words: Iterable<string>): readonly string[] {
    let bound = tolerance(typed.length);
    let best: string[] = [];
    for (const word of words) {
        if (Math.abs(word.length - typed.length) > Math.min(bound, tolerance(word.length))) continue;
        const distance = editDistance(typed, word, bound);
        if (distance > Math.min(bound, tolerance(word.length))) continue;
        if (distance < bound) best = [];
        bound = distance;
        if (!best.includes(word)) best.push(word);
    }
    return best;
}

function tolerance(length: number): number {
    if (length < 5) return 1;
    return length < 9 ? 2 : 3;
}

/** Damerau–Levenshtein distance (adjacent letters changed round count once); any number above `bound` means "too far". */
export function editDistance(a: string, b: string, bound: number): number {
    let before: number[] = [];
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        let smallest = i;
        for (let j = 1; j <= b.length; j++) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let value = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            if (swapped) value = Math.min(value, (before[j - 2] ?? 0) + 1);
            current.push(value);
            smallest = Math.min(smallest, value);
        }
        if (smallest > bound) return bound + 1;
        before = previous;
        previous = current;
    }
    return previous[b.length] ?? 0;
}
