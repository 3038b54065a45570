import { fold } from '../syntax/fold.ts';

/** What the law asks the act or the consent to determine beforehand. */
export type Element = 'participants' | 'purpose' | 'arrangements';

interface Vocabulary {
    readonly subjects: Readonly<Record<Element, string>>;
    readonly verbs: string;
    readonly later: string;
    /** To whom, or to what, the choice is left: the chair, a mutual agreement. */
    readonly left: string;
    /** Words that change nothing. What isn't in any of these lists, such as a criterion or a denial, saves the sentence. */
    readonly glue: string;
}

const vocabularies: readonly Vocabulary[] = [
    {
        subjects: {
            participants: 'deelnemers deelnemer partners partijen leden samenstelling lijst wie deelneemt',
            purpose: 'doel doelen doelstelling doelstellingen finaliteit finaliteiten',
            arrangements: 'modaliteiten werkafspraken afspraken werking werkwijze',
        },
        verbs: 'bepaald bepalen bepaalt vastgelegd vastgesteld leggen legt aangeduid aangewezen afgesproken kiest',
        later: 'later latere nader nog achteraf nadien',
        left: 'voorzitter voorzitster coördinator coördinatrice onderling',
        glue: 'de het een dit deze van aan in op door zij ze worden wordt zal zullen moet moeten te en is zijn vast overleg casusoverleg protocol tijdstip moment datum stadium',
    },
    {
        subjects: {
            participants: 'participants participant partenaires parties membres composition liste qui participe',
            purpose: 'finalité finalités but buts objectif objectifs',
            arrangements: 'modalités fonctionnement',
        },
        verbs: 'déterminé déterminés déterminée déterminées déterminer fixé fixés fixée fixées fixer précisé précisés précisée précisées préciser défini définis définie définies définir définit désigné désignés désignée désignées désigner arrêté arrêtés arrêtée arrêtées arrêter convenus convenues',
        later: 'ultérieurement ultérieure tard postérieurement encore',
        left: 'président présidente présidence coordinateur coordinatrice coordination commun',
        glue: 'les le la l un une ce cette de des du d à au aux par en et sera seront est sont être doit doivent devra devront il elle ils elles plus date moment accord concertation cas protocole',
    },
    {
        subjects: {
            participants: 'Teilnehmer Partner Parteien Mitglieder Zusammensetzung Liste wer teilnimmt',
            purpose: 'Zweck Zwecke Ziel Ziele Zielsetzung Zielsetzungen',
            arrangements: 'Modalitäten Arbeitsweise Ablauf',
        },
        verbs: 'bestimmt bestimmen festgelegt festlegen festzulegen festgesetzt bezeichnet benannt vereinbart legt',
        later: 'später späteren nachträglich noch',
        left: 'Vorsitz Vorsitzende Vorsitzenden Vorsitzender Koordinator Koordinatorin gegenseitigen',
        glue: 'die der das dem den des einem einer zu zum im von vom durch an und wird werden ist sind soll sollen muss müssen sie fest Zeitpunkt Einvernehmen Fallkonzertierung Konzertierung Protokolls',
    },
    {
        subjects: {
            participants: 'participants members partners list who',
            purpose: 'purpose purposes aim aims',
            arrangements: 'arrangements modalities',
        },
        verbs: 'determined determines decided decides fixed defined agreed laid chosen',
        later: 'later subsequently',
        left: 'chair chairperson coordinator mutual',
        glue: 'the a of will be are is to by at in and date stage down agreement consultation protocol',
    },
];

const words = (list: string) => list.split(' ').map(fold);
const known = vocabularies.map(({ subjects, verbs, later, left, glue }) => ({
    subjects: {
        participants: words(subjects.participants),
        purpose: words(subjects.purpose),
        arrangements: words(subjects.arrangements),
    },
    verbs: words(verbs),
    later: words(later),
    left: words(left),
    all: new Set(words([...Object.values(subjects), verbs, later, left, glue].join(' '))),
}));

/** More words, and more, are prose that no list foresees. */
const longestSentence = 200;

/**
 * Does the whole of a text leave an element to later, or to the chair? One short sentence of which every word is known:
 * "De deelnemers worden later bepaald". Anything more than that may be a criterion.
 *
 * @param subject the words of the key the text stands after, which it may repeat
 * @param laterOnly that somebody decides is an arrangement too, and no deferral
 */
export function isDeferral(text: string, element: Element, subject = '', laterOnly = false): boolean {
    if (text.length > longestSentence) return false;
    const said = fold(text)
        .replace(/\.$/, '')
        .split(/[\s,']+/);
    const own = words(subject);
    return known.some(({ subjects, verbs, later, left, all }) => {
        const has = (list: readonly string[]) => said.some(word => list.includes(word));
        const isAboutAnother = has(Object.values(subjects).flat()) && !has(subjects[element]);
        return (
            said.every(word => all.has(word) || own.includes(word)) &&
            has(verbs) &&
            (has(later) || (!laterOnly && has(left))) &&
            !isAboutAnother
        );
    });
}

/** The element that the title of an article announces, if it announces nothing else. */
export function elementOfTitle(title: string): Element | undefined {
    const said = fold(title)
        .split(/[\s,.:']+/)
        .filter(word => word !== '' && !/^\d+$/.test(word));
    for (const { subjects, verbs, later, left, all } of known) {
        const isOther = (word: string) => !all.has(word) || [verbs, later, left].some(list => list.includes(word));
        if (said.length === 0 || said.some(isOther)) continue;
        const found = (['participants', 'purpose', 'arrangements'] as const).filter(element =>
            said.some(word => subjects[element].includes(word)),
        );
        if (found.length === 1) return found[0];
    }
    return undefined;
}
