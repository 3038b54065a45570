import { entryOf } from '../../analysis/entries.ts';
import type { Party } from '../../analysis/facts.ts';
import type { Organisation, Participant } from '../../generated/ast.ts';
import { enumerate, quote } from '../../i18n/words.ts';
import type { Locale } from '../../syntax/vocabulary/index.ts';

/** More names than this make a sentence unreadable. */
const most = 4;

/** Participants in a sentence: all of them, or the first ones and how many more. */
export function listed(names: readonly string[], locale: Locale): string {
    const quoted = names.map(name => quote(name, locale));
    if (quoted.length <= most) return enumerate(quoted, locale);
    const rest = quoted.length - (most - 1);
    return enumerate([...quoted.slice(0, most - 1), more[locale](rest)], locale);
}

const more: Readonly<Record<Locale, (count: number) => string>> = {
    nl: count => `${count} andere deelnemers`,
    fr: count => `${count} autres participants`,
    de: count => `${count} weitere Teilnehmer`,
    en: count => `${count} other participants`,
};

/** A head after which nothing stands is K010's and K011's finding. */
export function isNamed({ name, title }: Party): boolean {
    return (name ?? title) !== '';
}

/** It refers to an organisation that is not found here: what the directory says of it is not known. */
export function mayBeInDirectory(node: Participant, organisation: Organisation | undefined): boolean {
    return organisation === undefined && entryOf(node, 'organisation-ref') !== undefined;
}
