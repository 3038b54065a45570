import { entryOf, headPlace } from '../analysis/entries.ts';
import type { Basis, Facts } from '../analysis/facts.ts';
import type { ValueOf } from '../syntax/values.ts';
import type { Locale } from '../syntax/vocabulary/index.ts';
import type { Evidence } from './rule.ts';

/** The evidence that an act itself fixes who, purpose or modalities, so that the protocol need not repeat it. */
export function providedByAct(facts: Facts, element: ValueOf<'provides'>, locale: Locale): Evidence | undefined {
    const basis = facts.providedBy(element);
    return basis && { met: headPlace(basis.node), by: nameOfAct(basis, locale) };
}

/** What an act is called in a sentence. */
function nameOfAct({ act, framework, title }: Basis, locale: Locale): string {
    return act?.short[locale] ?? framework?.title ?? title;
}

/** Does the consultation rest on an act of which nobody has said here what it fixes? Then it may fix anything. */
export function mayBeProvided({ bases }: Facts): boolean {
    return bases.some(
        ({ eligible, kind, framework }) =>
            eligible && kind !== 'consent' && entryOf(framework, 'provides') === undefined,
    );
}
