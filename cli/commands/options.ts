import { InvalidArgumentError, Option } from 'commander';
import { type IsoDate, parseDate } from '../../language/syntax/values/date.ts';
import { type Locale, locales } from '../../language/syntax/vocabulary/index.ts';
import { messages } from '../messages.ts';
import { localeOf, type Terminal } from '../terminal.ts';

/** Options that several commands share. */
export interface SharedOptions {
    readonly messages: 'auto' | Locale;
    readonly now?: IsoDate;
}

export function messagesOption(): Option {
    return new Option('--messages <language>', 'language of the findings; auto: that of each document')
        .choices(['auto', ...locales])
        .default('auto');
}

export function nowOption({ env }: Terminal): Option {
    return new Option('--now <date>', 'the day on which everything that depends on today is judged').argParser(text => {
        const date = parseDate(text);
        if (!date) throw new InvalidArgumentError(messages[localeOf(env)].badDate(text));
        return date;
    });
}
