import type { ActId } from '../law/acts.ts';
import { fold } from '../syntax/fold.ts';
import type { Ground } from '../syntax/values.ts';
import { foldedPattern } from './mentions.ts';

/** The articles in which known acts say what the consultation is for. */
export const articlesOnPurpose = { 'livc-r': '2', 'veilige-huizen': '9' } as const satisfies {
    readonly [id in ActId]?: string;
};

type Patterns = Readonly<Record<Ground, RegExp>>;

/** The grounds that a text names in the words of the article, or nearly so. */
export function namedGrounds(text: string): readonly Ground[] {
    return matching(named, text);
}

/** The grounds that a text makes plain: it names them, or a harm that every source counts among them. */
export function plainGrounds(text: string): readonly Ground[] {
    return matching(plain, text);
}

function matching(patterns: Patterns, text: string): readonly Ground[] {
    const folded = fold(text);
    return (Object.keys(patterns) as Ground[]).filter(ground => patterns[ground].test(folded));
}

/** Beginnings of folded words; personal data and fraud are another matter. */
const persons =
    '(?:person(?!enbezogen|nel)|persoon(?!sgeg)|kind|enfant|slachtoffer|victim|opfer|minderjarig|mineur|minderjahrig|jongere|jeune|jugendlich|vrouw|femme|frau(?!d)|gezin|famil|patient|arts|medecin|arzt|huisarts|zorgverlener|hulpverlener|oudere|aines?|altere|leerling|eleve|derde|tiers|dritte|child|woman|women)';
const ofPersons = `(?:van|de|des|der|von|of|d'une?|d'un) (?:(?:de|het|een|la|l'|elk|elke|ieder|iedere|jeder|jedes|the|andere|hun|leurs?|die) ?)*${persons}`;

const named: Patterns = {
    integrity: foldedPattern(
        String.raw`\b(?:fysieke|lichamelijke|psychische|seksuele|morele|körperliche[rn]?|psychische[rn]?|physische[rn]?|seelische[rn]?|geistige[rn]?|physical|bodily|mental|psychological)\b.{0,40}\b(?:integriteit|unversehrtheit|integrität|integrity)`,
        String.raw`\bintégrité (?:et la sécurité )?(?:physique|psychique|corporelle|morale|sexuelle|mentale)`,
        `(?:integriteit|intégrité|unversehrtheit|integrität|integrity) ${ofPersons}`,
        'integriteitsbescherming|integritätsschutz|(?:lichamelijke|psychische) onschendbaarheid',
    ),
    'terrorist-offences': foldedPattern(
        'terroristische? misdrij|infractions? terroriste|délits? terroriste|terroristische[rn]? straftat|terrorist offence',
        String.raw`\btit(?:el|re) (?:iter|i ter|ierter|1ter)\b`,
        String.raw`\btitel 4,? (?:hoofdstuk|kapitel) 1\b|\btitre 4,? chapitre 1`,
    ),
    'criminal-organisation': foldedPattern(
        'criminele organisatie|organisations? criminelle|kriminelle[rn]? organisation|criminal organi[sz]ation',
        String.raw`\b324 ?bis\b`,
    ),
};

/**
 * Does a text speak of what injures body or mind, or of protecting persons? Integrity has no list of offences; such a
 * purpose is inside the article whatever its words.
 */
export function protectsPersons(text: string): boolean {
    return harm.test(fold(text));
}

const harm = foldedPattern(
    'geweld|mishandel|letsel|verwond|verkracht|aanrand|(?:kinder|seksueel |lichamelijk )misbruik|mensenhandel|belaging|stalking',
    'gedwongen huwelijk|uithuwelijk|verminking|suicid|zelfdoding|zelfmoord|doodslag|moord|femicid|bedreiging|foltering|verwaarlo|uitbuiting',
    String.raw`violence|maltrait|blessure|\bviols?\b|agression|abus sexuel|êtres humains|harcèlement|mariages? forcé|mutilation|homicide|meurtre|féminicide|menace|négligence`,
    'gewalt|misshandl|körperverletz|missbrauch|menschenhandel|nachstell|zwangsheirat|zwangsehe|verstümmel|suizid|selbstmord|selbsttötung|tötung|femizid|bedroh|vernachlässig|kinderschutz|opferschutz',
    'abuse|assault|rape|trafficking|threat',
    `(?:bescherm|veiligheid|protéger|protection|protège|sécurité|schutz|schützen|sicherheit|protect|safety).{0,40}${persons}`,
    `${persons}.{0,40}(?:beschermen|protéger|schützen|protect)`,
    '(?:sécurité|sûreté|safety|veiligheid|sicherheit) (?:physique|psychique|physical)|(?:fysieke|psychische|körperliche) (?:veiligheid|sicherheit)',
);

/** Violence and abuse within families and between partners, and of children: the themes for which the article was made. */
const plain: Patterns = {
    ...named,
    integrity: new RegExp(
        [
            named.integrity.source,
            foldedPattern(
                '(?:familiaal|huiselijk|eergerelateerd|seksueel) geweld|partnergeweld|geweld (?:in|binnen) (?:het|een) gezin',
                'kindermishandeling|oude(?:r|ren)mis(?:be)?handeling',
                'violences? (?:intra)?familiale|violences? conjugale|violences? domestique|violences? sexuelle',
                'violences? entre (?:ex )?(?:partenaires|conjoints)|violences? au sein (?:du couple|de la famille)',
                'maltraitance (?:infantile|d.enfants?|des enfants|des aînés)',
                'häusliche[rn]? gewalt|gewalt in der familie|familiäre[rn]? gewalt|partner(?:schafts)?gewalt',
                'kindesmisshandlung|sexuelle[rn]? gewalt',
                '(?:domestic|family|partner|sexual) violence|child abuse',
            ).source,
        ].join('|'),
    ),
};
