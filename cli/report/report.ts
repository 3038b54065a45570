import type { TextDocument } from 'langium';
import type { Judgement } from '../../language/rules/judge.ts';
import type { Locale } from '../../language/syntax/vocabulary/index.ts';

/** One file and what was found in it. */
export interface Checked {
    /** As it is shown: relative to the current folder, `-` for standard input. */
    readonly file: string;
    readonly text: string;
    /** Undefined for a file whose text can't be read. */
    readonly document: TextDocument | undefined;
    readonly judgement: Judgement;
}

export interface ReportOptions {
    readonly colours: boolean;
    /** The language of what the report says beside the findings. */
    readonly locale: Locale;
}
