import { entryOf, headPlace, valuePlace } from '../../analysis/entries.ts';
import type { Facts, Party } from '../../analysis/facts.ts';
import type { Words } from '../../i18n/words.ts';
import type { Key } from '../../syntax/keys.ts';
import { together } from '../fix.ts';
import { missingEntry } from '../missing.ts';
import type { Outcome } from '../rule.ts';
import { isNamed } from './listed.ts';

/** What is asked of every participant. */
interface Asked {
    readonly key: Key;
    isStated(party: Party): boolean;
    /** A passage elsewhere says it for everybody: then nobody is accused. */
    saidElsewhere(facts: Facts): boolean;
    /** The sentence at the participants after the first. */
    readonly alsoHere: Words;
}

/** Evidence at each participant of whom it is said; one finding that lists the others. */
export function* askedOfEachParty(
    facts: Facts,
    { key, isStated, saidElsewhere, alsoHere }: Asked,
): Generator<Outcome<{ names: readonly string[] }, never>> {
    const without = facts.parties.filter(party => isNamed(party) && !isStated(party));
    for (const party of facts.parties) if (!without.includes(party)) yield { met: evidencePlace(party, key) };
    const [first, ...others] = without.map(({ node }) => missingEntry(facts, node, key));
    if (!first || saidElsewhere(facts)) return;
    yield {
        at: first.at,
        data: { names: without.map(({ name, title }) => name ?? title) },
        related: others.map(({ at }) => ({ ...at, message: alsoHere })),
        fix: together([first, ...others].map(({ fix }) => fix)),
    };
}

function evidencePlace({ node }: Party, key: Key) {
    const own = entryOf(node, key);
    return own ? valuePlace(own) : headPlace(node);
}
