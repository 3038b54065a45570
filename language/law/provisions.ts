import type { IsoDate } from '../syntax/values/date.ts';

/**
 * The provisions that the rules rest on, each with the time it is law and what follows it. Every line states its source;
 * a postponement or a repair of the new Code is one line here.
 *
 * Sources, by the names of the research behind this file: the consolidated Penal Code of 1867 in Justel (numac
 * 1867060850, state of 18 February 2026); the laws of 29 February 2024 introducing Book I (numac 2024002052) and Book II
 * (numac 2024002088) of the new Code.
 */
export interface Provision {
    readonly code: 'penal-code' | 'procedure';
    readonly article: string;
    readonly from: IsoDate | undefined;
    /** First day on which it is no longer law. */
    readonly until: IsoDate | undefined;
    readonly successor?: ProvisionId;
}

/**
 * First day of the new Code. Book I: law of 29-2-2024, art. 38, as amended by the law of 30-3-2026, art. 252. For Book II
 * the same day is inferred: the published text still names the earlier date, but was amended the same day.
 */
export const newCodeFrom = '2026-09-01' as IsoDate;

/** Art. 458ter was inserted by art. 313 of the law of 6 July 2017 and came into force on this day. */
export const consultationFrom = '2017-08-03' as IsoDate;

const old = (article: string, successor: ProvisionId, from?: string): Provision => ({
    code: 'penal-code',
    article,
    from: from as IsoDate | undefined,
    until: newCodeFrom,
    successor,
});
const current = (article: string): Provision => ({ code: 'penal-code', article, from: newCodeFrom, until: undefined });

export const provisions = {
    '458': old('458', '352'),
    '458bis': old('458bis', '353-1'),
    '458ter': old('458ter', '353-2', consultationFrom),
    '458quater': old('458quater', '353-3', consultationFrom),
    '324bis': old('324bis', '406'),
    '352': current('352'),
    '353-1': current('353, § 1'),
    '353-2': current('353, § 2'),
    '353-3': current('353, § 3'),
    '406': current('406'),
    /** Information from the prosecutor to care workers. */
    '28quinquies': { code: 'procedure', article: '28quinquies', from: undefined, until: undefined },
} as const satisfies Record<string, Provision>;

export type ProvisionId =
    | '352'
    | '353-1'
    | '353-2'
    | '353-3'
    | '406'
    | '458'
    | '458bis'
    | '458ter'
    | '458quater'
    | '324bis'
    | '28quinquies';

export function provision(id: ProvisionId): Provision {
    return provisions[id];
}

/** The provision that is law on a day: itself, or what has taken its place. */
export function asOf(id: ProvisionId, date: IsoDate): ProvisionId {
    const { until, successor }: Provision = provisions[id];
    return until !== undefined && date >= until && successor ? successor : id;
}

/**
 * The articles that hold the terrorist offences. Old Code: Book II, Titel Iter, inserted by the law of 19 December 2003,
 * art. 2. New Code: Book II, title 4, chapter 1.
 */
export const terroristOffences = {
    old: { from: '137', to: '141ter', until: newCodeFrom },
    new: { from: '371', to: '388', since: newCodeFrom },
} as const;
