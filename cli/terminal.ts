import type { IsoDate } from '../language/syntax/values/date.ts';
import { type Locale, locales } from '../language/syntax/vocabulary/index.ts';

/** The world around a command, so that commands neither read the clock nor the process. */
export interface Terminal {
    readonly cwd: string;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly stdin: AsyncIterable<Uint8Array>;
    /** The local date. */
    readonly today: IsoDate;
    /** Does standard output take colours? */
    readonly colours: boolean;
    out(text: string): void;
    err(text: string): void;
}

/** How a run ended. */
export const exit = { clean: 0, findings: 1, usage: 2, internal: 3 } as const;

/** The language of the command line itself: that of the environment if it is one of ours, else English. */
export function localeOf(env: Terminal['env']): Locale {
    const spoken = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
    return locales.find(locale => spoken.toLowerCase().startsWith(locale)) ?? 'en';
}

/** The terminal that this process runs in. */
export function hostTerminal(): Terminal {
    const { env, stdout } = process;
    const isWanted = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0';
    return {
        // npm runs its scripts in the project's folder; paths are meant from where it was called.
        cwd: (env.npm_lifecycle_event === 'kantschrift' && env.INIT_CWD) || process.cwd(),
        env,
        stdin: process.stdin,
        today: localDate(new Date()),
        colours: !env.NO_COLOR && (isWanted || (stdout.isTTY && env.TERM !== 'dumb')),
        out: text => void stdout.write(text),
        err: text => void process.stderr.write(text),
    };
}

function localDate(now: Date): IsoDate {
    const two = (n: number) => String(n).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as IsoDate;
}
