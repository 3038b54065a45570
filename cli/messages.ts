import type { Severity } from '../language/rules/rule.ts';
import type { Locale } from '../language/syntax/vocabulary/index.ts';

/** What the command line itself says, beside the findings; one table a language. */
export interface Messages {
    readonly severities: Readonly<Record<Severity, string>>;
    /** What stands between a label and what follows it: French puts a blank before the colon. */
    readonly colon: string;
    readonly why: string;
    readonly remedy: string;
    readonly source: string;
    readonly line: string;
    readonly counts: Readonly<Record<Severity, (n: number) => string>>;
    readonly nothingFound: (files: number) => string;
    readonly found: (files: number, counts: string) => string;
    readonly problems: {
        readonly missing: string;
        readonly 'no-protocols': string;
        readonly 'no-match': string;
        readonly 'broken-link': string;
        readonly 'link-loop': string;
        readonly 'no-permission': string;
        readonly 'not-a-file': string;
        readonly unreadable: string;
    };
    readonly nothingBelow: string;
    readonly checklist: {
        readonly byLaw: string;
        readonly byPractice: string;
        readonly states: Readonly<Record<'met' | 'not-met' | 'not-judged', string>>;
        readonly by: string;
        readonly total: (met: number, all: number) => string;
        readonly noProtocol: string;
        readonly disclaimer: string;
    };
    readonly badDate: (text: string) => string;
    readonly internal: (code: string) => string;
}

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

const nl: Messages = {
    colon: ':',
    severities: { error: 'fout', warning: 'waarschuwing', info: 'ter info' },
    why: 'waarom',
    remedy: 'wat te doen',
    source: 'bron',
    line: 'regel',
    counts: {
        error: n => plural(n, 'fout', 'fouten'),
        warning: n => plural(n, 'waarschuwing', 'waarschuwingen'),
        info: n => `${n} ter info`,
    },
    nothingFound: files => `${plural(files, 'bestand', 'bestanden')} nagekeken: geen bevindingen.`,
    found: (files, counts) => `${plural(files, 'bestand', 'bestanden')} nagekeken: ${counts}.`,
    problems: {
        missing: 'dit bestand of deze map bestaat niet',
        'no-protocols': 'in deze map staat geen enkel .protocol-bestand',
        'no-match': 'geen enkel bestand past bij dit patroon',
        'broken-link': 'deze koppeling verwijst naar een bestand dat niet bestaat',
        'link-loop': 'deze koppeling verwijst in een kring naar zichzelf',
        'no-permission': 'u hebt geen recht om dit te lezen',
        'not-a-file': 'dit is geen gewoon bestand',
        unreadable: 'dit kan niet worden gelezen',
    },
    nothingBelow: 'onder de huidige map staat geen enkel .protocol-bestand',
    checklist: {
        byLaw: 'Wat het artikel vraagt',
        byPractice: 'Wat een zorgvuldig protocol daarnaast regelt',
        states: { met: 'aanwezig', 'not-met': 'niet in orde', 'not-judged': 'niet beoordeeld' },
        by: 'door',
        total: (met, all) => `${met} van ${all} aanwezig`,
        noProtocol: 'Dit bestand is geen protocol: er is niets na te gaan.',
        disclaimer: 'Kantschrift zegt wat ontbreekt of de wet tegenspreekt. Of de inhoud volstaat, beoordelen mensen.',
    },
    badDate: text => `‘${text}’ is geen datum; schrijf bijvoorbeeld 2026-11-22`,
    internal: code => `interne fout in regel ${code}; meld dit alstublieft`,
};

const fr: Messages = {
    colon: ' :',
    severities: { error: 'erreur', warning: 'avertissement', info: 'pour info' },
    why: 'pourquoi',
    remedy: 'que faire',
    source: 'source',
    line: 'ligne',
    counts: {
        error: n => plural(n, 'erreur', 'erreurs'),
        warning: n => plural(n, 'avertissement', 'avertissements'),
        info: n => `${n} pour info`,
    },
    nothingFound: files => `${plural(files, 'fichier examiné', 'fichiers examinés')} : aucune remarque.`,
    found: (files, counts) => `${plural(files, 'fichier examiné', 'fichiers examinés')} : ${counts}.`,
    problems: {
        missing: 'ce fichier ou ce dossier n’existe pas',
        'no-protocols': 'ce dossier ne contient aucun fichier .protocol',
        'no-match': 'aucun fichier ne correspond à ce motif',
        'broken-link': 'ce lien renvoie à un fichier qui n’existe pas',
        'link-loop': 'ce lien renvoie en boucle à lui-même',
        'no-permission': 'vous n’avez pas le droit de lire ceci',
        'not-a-file': 'ceci n’est pas un fichier ordinaire',
        unreadable: 'lecture impossible',
    },
    nothingBelow: 'le dossier courant ne contient aucun fichier .protocol',
    checklist: {
        byLaw: 'Ce que demande l’article',
        byPractice: 'Ce qu’un protocole soigné règle en outre',
        states: { met: 'présent', 'not-met': 'pas en ordre', 'not-judged': 'non apprécié' },
        by: 'par',
        total: (met, all) => `${met} sur ${all} présents`,
        noProtocol: 'Ce fichier n’est pas un protocole : il n’y a rien à vérifier.',
        disclaimer:
            'Kantschrift signale ce qui manque ou contredit la loi. Si le contenu suffit, ce sont des personnes qui l’apprécient.',
    },
    badDate: text => `« ${text} » n’est pas une date ; écrivez par exemple 2026-11-22`,
    internal: code => `erreur interne dans la règle ${code} ; merci de la signaler`,
};

const de: Messages = {
    colon: ':',
    severities: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
    why: 'warum',
    remedy: 'was zu tun ist',
    source: 'Quelle',
    line: 'Zeile',
    counts: {
        error: n => `${n} Fehler`,
        warning: n => plural(n, 'Warnung', 'Warnungen'),
        info: n => plural(n, 'Hinweis', 'Hinweise'),
    },
    nothingFound: files => `${plural(files, 'Datei', 'Dateien')} geprüft: keine Bemerkungen.`,
    found: (files, counts) => `${plural(files, 'Datei', 'Dateien')} geprüft: ${counts}.`,
    problems: {
        missing: 'diese Datei oder dieser Ordner existiert nicht',
        'no-protocols': 'dieser Ordner enthält keine .protocol-Datei',
        'no-match': 'keine Datei passt zu diesem Muster',
        'broken-link': 'diese Verknüpfung verweist auf eine Datei, die nicht existiert',
        'link-loop': 'diese Verknüpfung verweist im Kreis auf sich selbst',
        'no-permission': 'Sie dürfen dies nicht lesen',
        'not-a-file': 'dies ist keine gewöhnliche Datei',
        unreadable: 'dies kann nicht gelesen werden',
    },
    nothingBelow: 'unter dem aktuellen Ordner liegt keine .protocol-Datei',
    checklist: {
        byLaw: 'Was der Artikel verlangt',
        byPractice: 'Was ein sorgfältiges Protokoll darüber hinaus regelt',
        states: { met: 'vorhanden', 'not-met': 'nicht in Ordnung', 'not-judged': 'nicht beurteilt' },
        by: 'durch',
        total: (met, all) => `${met} von ${all} vorhanden`,
        noProtocol: 'Diese Datei ist kein Protokoll: Es gibt nichts zu prüfen.',
        disclaimer:
            'Kantschrift meldet, was fehlt oder dem Gesetz widerspricht. Ob der Inhalt genügt, beurteilen Menschen.',
    },
    badDate: text => `„${text}“ ist kein Datum; schreiben Sie zum Beispiel 2026-11-22`,
    internal: code => `interner Fehler in Regel ${code}; bitte melden`,
};

const en: Messages = {
    colon: ':',
    severities: { error: 'error', warning: 'warning', info: 'info' },
    why: 'why',
    remedy: 'what to do',
    source: 'source',
    line: 'line',
    counts: {
        error: n => plural(n, 'error', 'errors'),
        warning: n => plural(n, 'warning', 'warnings'),
        info: n => `${n} for information`,
    },
    nothingFound: files => `${plural(files, 'file', 'files')} checked: no findings.`,
    found: (files, counts) => `${plural(files, 'file', 'files')} checked: ${counts}.`,
    problems: {
        missing: 'this file or folder does not exist',
        'no-protocols': 'this folder holds no .protocol file',
        'no-match': 'no file matches this pattern',
        'broken-link': 'this link points to a file that does not exist',
        'link-loop': 'this link points to itself in a circle',
        'no-permission': 'you may not read this',
        'not-a-file': 'this is not an ordinary file',
        unreadable: 'this cannot be read',
    },
    nothingBelow: 'there is no .protocol file below the current folder',
    checklist: {
        byLaw: 'What the article asks for',
        byPractice: 'What a careful protocol settles besides',
        states: { met: 'present', 'not-met': 'not in order', 'not-judged': 'not judged' },
        by: 'by',
        total: (met, all) => `${met} of ${all} present`,
        noProtocol: 'This file is no protocol: there is nothing to go through.',
        disclaimer:
            'Kantschrift says what is missing or contradicts the law. Whether the content is enough, people judge.',
    },
    badDate: text => `‘${text}’ is not a date; write for example 2026-11-22`,
    internal: code => `internal error in rule ${code}; please report it`,
};

export const messages: Readonly<Record<Locale, Messages>> = { nl, fr, de, en };
