import type { IsoDate } from '../syntax/values/date.ts';

/**
 * The acts under which consultations are organised, or that people name for it. An act is recognised in a title by its
 * words, folded; never by its date alone, since several acts bear the date of 29 March 2024 or 30 July 2018.
 */
export interface Act {
    readonly kind: 'law' | 'decree';
    readonly date: IsoDate;
    readonly inForce: IsoDate;
    /** All of one of these groups of folded words stand in a title that names this act. */
    readonly recognisedBy: readonly (readonly string[])[];
    /** The name of its framework in language/frameworks. */
    readonly framework?: string;
    readonly short: { readonly nl: string; readonly fr: string; readonly de: string; readonly en: string };
    readonly source: string;
}

const date = (iso: string) => iso as IsoDate;

export const acts = {
    'livc-r': {
        kind: 'law',
        date: date('2018-07-30'),
        inForce: date('2018-09-24'),
        recognisedBy: [
            ['lokale integrale veiligheidscellen', 'oprichting'],
            ['cellules de securite integrale locales', 'creation'],
            ['buros fur lokale integrale sicherheit'],
        ],
        framework: 'livc-r',
        short: {
            nl: 'de wet van 30 juli 2018 (LIVC R)',
            fr: 'la loi du 30 juillet 2018 (CSIL R)',
            de: 'das Gesetz vom 30. Juli 2018 (CSIL R/LIVC R)',
            en: 'the law of 30 July 2018 (LIVC R)',
        },
        source: 'numac 2018031809',
    },
    'livc-r-vlaanderen': {
        kind: 'decree',
        date: date('2021-05-21'),
        /** The date on which it came into force was not found; that of the act itself is the earliest it can be. */
        inForce: date('2021-05-21'),
        recognisedBy: [['machtiging van de vlaamse deelnemers'], ['autorisation des participants flamands']],
        framework: 'livc-r-vlaanderen',
        short: {
            nl: 'het Vlaamse decreet van 21 mei 2021 (deelname aan de LIVC R)',
            fr: 'le décret flamand du 21 mai 2021 (participation aux CSIL R)',
            de: 'das flämische Dekret vom 21. Mai 2021 (Teilnahme an den LIVC R)',
            en: 'the Flemish decree of 21 May 2021 (participation in the LIVC R)',
        },
        source: 'vvsg.be, kennisitem Veiligheid: nieuw decreet LIVC R',
    },
    'veilige-huizen': {
        kind: 'decree',
        date: date('2024-03-29'),
        inForce: date('2024-04-18'),
        recognisedBy: [['veilige huizen'], ['refuges', 'decret'], ['refuges', 'flamand']],
        framework: 'veilige-huizen',
        short: {
            nl: 'het decreet van 29 maart 2024 (Veilige Huizen)',
            fr: 'le décret du 29 mars 2024 (« Veilige Huizen »)',
            de: 'das Dekret vom 29. März 2024 („Veilige Huizen“)',
            en: 'the decree of 29 March 2024 (Veilige Huizen)',
        },
        source: 'numac 2024003315',
    },
    'csil-r-fwb': {
        kind: 'decree',
        date: date('2023-06-08'),
        inForce: date('2023-08-28'),
        recognisedBy: [
            ['communaute francaise', 'cellules de securite integrale locales'],
            ['communaute francaise', 'csil'],
            ['franse gemeenschap', 'lokale integrale veiligheidscellen'],
        ],
        framework: 'csil-r-fwb',
        short: {
            nl: 'het decreet van de Franse Gemeenschap van 8 juni 2023 (CSIL R)',
            fr: 'le décret de la Communauté française du 8 juin 2023 (CSIL R)',
            de: 'das Dekret der Französischen Gemeinschaft vom 8. Juni 2023 (CSIL R)',
            en: 'the decree of the French Community of 8 June 2023 (CSIL R)',
        },
        source: 'numac 2023042906',
    },
} as const satisfies Record<string, Act>;

export type ActId = keyof typeof acts;

/** The act that a title names; the more specific one where the words of two fit. */
export function actOfTitle(foldedTitle: string): (Act & { readonly id: ActId }) | undefined {
    const found = (Object.entries(acts) as [ActId, Act][]).filter(([, act]) =>
        act.recognisedBy.some(words => words.every(word => foldedTitle.includes(word))),
    );
    const [id, act] = found.find(([each]) => each !== 'livc-r') ?? found[0] ?? [];
    return id && act && { id, ...act };
}
