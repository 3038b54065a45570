import { placeOf } from '../../analysis/place.ts';
import {
    type Block,
    isConsultation,
    isProtocolText,
    isReferenceEntry,
    type ProtocolText,
    type ReferenceEntry,
} from '../../generated/ast.ts';
import { enumerate, quote, type Wording } from '../../i18n/words.ts';
import { theText } from '../../law/sources.ts';
import { lookUpValue } from '../../syntax/dictionary.ts';
import { fold } from '../../syntax/fold.ts';
import type { Locale } from '../../syntax/vocabulary/index.ts';
import { replace } from '../fix.ts';
import { defineRule } from '../rule.ts';
import { candidatesFor, type Kind, type Targets, targetsOf } from './candidates.ts';

interface Data {
    /** The name as written. */
    readonly name: string;
    /** What may have been meant. */
    readonly candidates: readonly string[];
}
type Case = Exclude<Kind, 'participant'>;

/** What each key refers to; `replaces` is not here, since the text it names may well be on paper. */
const kindOf: Partial<Readonly<Record<ReferenceEntry['key'], Kind>>> = {
    uses: 'document',
    'translation-of': 'translation',
    'organisation-ref': 'organisation',
    'framework-ref': 'framework',
    'protocol-ref': 'protocol',
    'purpose-ref': 'purpose',
    chair: 'participant',
    coordinator: 'participant',
    initiative: 'participant',
    bound: 'participant',
    invited: 'participant',
    present: 'participant',
    'guarded-by': 'party',
    controller: 'party',
};

/** A name that is declared neither in this text nor in one it refers to. */
export default defineRule<Data, Case>({
    code: 'K006',
    name: 'unresolved-reference',
    severity: 'error',
    source: [theText],
    message: orMeant({
        nl: name => `Geen deelnemer heet ${name}`,
        fr: name => `Aucun participant ne porte le nom ${name}`,
        de: name => `Kein Teilnehmer heißt ${name}`,
        en: name => `No participant is named ${name}`,
    }),
    why: {
        nl: 'Een naam die nergens gegeven is, wijst niets of niemand aan.',
        fr: 'Un nom que rien ni personne ne porte est un renvoi dans le vide.',
        de: 'Ein Name, der nirgends vergeben ist, bezeichnet nichts und niemanden.',
        en: 'A name that is given nowhere points at nothing and nobody.',
    },
    remedy: orWrite({
        nl: 'Gebruik de naam achter een kop ‘deelnemer’, of zeg het in een zin.',
        fr: 'Utilisez le nom donné à un « participant », ou exprimez-le par une phrase.',
        de: 'Verwenden Sie den Namen hinter einem Kopf „Teilnehmer“, oder sagen Sie es in einem Satz.',
        en: 'Use the name that follows a head ‘participant’, or say it in a sentence.',
    }),
    cases: {
        party: {
            message: orMeant({
                nl: name => `Geen deelnemer en geen organisatie heet ${name}`,
                fr: name => `Aucun participant ni aucune organisation ne porte le nom ${name}`,
                de: name => `Kein Teilnehmer und keine Organisation heißt ${name}`,
                en: name => `No participant and no organisation is named ${name}`,
            }),
        },
        organisation: {
            message: orMeant({
                nl: name => `Geen organisatie heet ${name}`,
                fr: name => `Aucune organisation ne porte le nom ${name}`,
                de: name => `Keine Organisation heißt ${name}`,
                en: name => `No organisation is named ${name}`,
            }),
            remedy: orWrite({
                nl: 'Geef de organisatie een eigen kop ‘organisatie’, of noem achter ‘verwijst naar’ het document waarin zij staat.',
                fr: 'Donnez à l’organisation son titre « organisation », ou indiquez après « renvoie à » le document où elle figure.',
                de: 'Geben Sie der Organisation einen Kopf „Organisation“, oder nennen Sie hinter „verweist auf“ das Dokument, in dem sie steht.',
                en: 'Give the organisation a head ‘organisation’, or name after ‘uses’ the document in which it stands.',
            }),
        },
        framework: {
            message: orMeant({
                nl: name => `Geen kader heet ${name}`,
                fr: name => `Aucun cadre ne porte le nom ${name}`,
                de: name => `Kein Rahmen heißt ${name}`,
                en: name => `No framework is named ${name}`,
            }),
            remedy: orWrite({
                nl: 'Gebruik de naam van een bekend kader, of beschrijf het onder een kop ‘kader’ in een eigen document.',
                fr: 'Utilisez le nom d’un cadre connu, ou décrivez-le sous un titre « cadre » dans un document à part.',
                de: 'Verwenden Sie den Namen eines bekannten Rahmens, oder beschreiben Sie ihn unter einem Kopf „Rahmen“ in einem eigenen Dokument.',
                en: 'Use the name of a known framework, or describe it under a head ‘framework’ in a document of its own.',
            }),
        },
        purpose: {
            message: orMeant({
                nl: name => `Geen doel heet ${name}`,
                fr: name => `Aucune finalité ne porte le nom ${name}`,
                de: name => `Kein Zweck heißt ${name}`,
                en: name => `No purpose is named ${name}`,
            }),
            remedy: orWrite({
                nl: 'Gebruik de naam achter een kop ‘doel’ van het protocol.',
                fr: 'Utilisez le nom donné à une « finalité » du protocole.',
                de: 'Verwenden Sie den Namen hinter einem Kopf „Zweck“ des Protokolls.',
                en: 'Use the name that follows a head ‘purpose’ of the protocol.',
            }),
        },
        protocol: {
            message: orMeant({
                nl: name => `Er is geen protocol gevonden dat ${name} heet`,
                fr: name => `Aucun protocole du nom de ${name} n’a été trouvé`,
                de: name => `Es wurde kein Protokoll gefunden, das ${name} heißt`,
                en: name => `No protocol named ${name} was found`,
            }),
            remedy: orWrite({
                nl: 'Gebruik de naam achter de kop ‘protocol’ van het document, en bewaar dat bij dit document.',
                fr: 'Utilisez le nom qui suit le titre « protocole » du document, et conservez celui-ci avec le présent document.',
                de: 'Verwenden Sie den Namen hinter dem Kopf „Protokoll“ des Dokuments, und bewahren Sie es bei diesem Dokument auf.',
                en: 'Use the name that follows the head ‘protocol’ of the document, and keep that with this document.',
            }),
        },
        document: {
            message: orMeant({
                nl: name => `Bij dit document is geen document ${name} gevonden`,
                fr: name => `Aucun document ${name} n’a été trouvé à côté de celui-ci`,
                de: name => `Bei diesem Dokument wurde kein Dokument ${name} gefunden`,
                en: name => `No document ${name} was found beside this one`,
            }),
            remedy: orWrite({
                nl: 'Gebruik de naam van het bestand zonder ‘.protocol’, en bewaar het bij dit document.',
                fr: 'Utilisez le nom du fichier sans « .protocol », et conservez-le avec le présent document.',
                de: 'Verwenden Sie den Namen der Datei ohne „.protocol“, und bewahren Sie sie bei diesem Dokument auf.',
                en: 'Use the name of the file without ‘.protocol’, and keep it with this document.',
            }),
        },
        translation: {
            message: orMeant({
                nl: name => `Er is geen protocol of document gevonden dat ${name} heet`,
                fr: name => `Aucun protocole ni document du nom de ${name} n’a été trouvé`,
                de: name => `Es wurde kein Protokoll oder Dokument gefunden, das ${name} heißt`,
                en: name => `No protocol or document named ${name} was found`,
            }),
            remedy: orWrite({
                nl: 'Gebruik de naam van het protocol waarvan dit een taalversie is, en bewaar dat bij dit document.',
                fr: 'Utilisez le nom du protocole dont ce texte est une version linguistique, et conservez celui-là avec le présent document.',
                de: 'Verwenden Sie den Namen des Protokolls, dessen Sprachfassung dieser Text ist, und bewahren Sie es bei diesem Dokument auf.',
                en: 'Use the name of the protocol of which this is a language version, and keep that with this document.',
            }),
        },
    },
    examples: [
        {
            bad: `
                deelnemer parket: Parket van Leuven
                  hoedanigheid: procureur des Konings

                deelnemer caw: CAW Oost-Brabant
                  sector: hulpverlening

                werkafspraken
                  voorzitter: <|prket|>
                  initiatiefrecht: parket, <|CAW|>
            `,
            fixed: `
                deelnemer parket: Parket van Leuven
                  hoedanigheid: procureur des Konings

                deelnemer caw: CAW Oost-Brabant
                  sector: hulpverlening

                werkafspraken
                  voorzitter: parket
                  initiatiefrecht: parket, caw
            `,
            good: `
                protocol leuven: Casusoverleg Leuven
                  vervangt: leuven-2019

                deelnemer parket: Parket van Leuven

                werkafspraken
                  voorzitter: parket
                  coördinator: beurtelings
                  initiatiefrecht: alle deelnemers

                betrokkene
                  belangen bewaakt door: de dienst die de persoon het best kent

                ondertekening
                  gouverneur: Leuven, 12 februari 2026
            `,
        },
        {
            bad: `
                participant ville: Ville de Namur
                  qualité: bourgmestre

                modalités
                  présidence: <|bourgmestre|>

                base légale: loi
                  cadre: <|livcr|>
            `,
            fixed: `
                participant ville: Ville de Namur
                  qualité: bourgmestre

                modalités
                  présidence: ville

                base légale: loi
                  cadre: livc-r
            `,
            good: `
                participant ville: Ville de Namur

                modalités
                  présidence: ville

                base légale: loi
                  cadre: livc-r
            `,
        },
        {
            bad: `
                Teilnehmer caw: Zentrum
                  Organisation: <|zentrum|>

                Daten
                  Verantwortlicher: <|gemeinde|>
            `,
        },
    ],
    *check(facts) {
        const targets = new Map<Kind, Targets>();
        const isBlindText = lacksDocument(facts.root);
        for (const block of [facts.root, ...facts.root.blocks]) {
            const isBlind = isBlindText || (isConsultation(block) && lacksDocument(block));
            for (const [kind, { ref, $refText: name, $refNode }, entry] of referencesOf(block)) {
                if (ref || saysNobody(kind, name)) continue;
                const at = placeOf($refNode);
                const candidates = candidatesFor(targetsOf(facts, kind, targets), name);
                const [only] = candidates;
                if (only === undefined && saysWho(kind, name, entry)) continue;
                if (isBlind && only === undefined && !isDocument(kind)) continue;
                const fix = only !== undefined && candidates.length === 1 ? replace(at, only) : undefined;
                yield { at, ...(kind !== 'participant' && { case: kind }), data: { name, candidates }, fix };
            }
        }
    },
});

function* referencesOf(
    block: Block | ProtocolText,
): Generator<readonly [Kind, ReferenceEntry['refs'][number], ReferenceEntry]> {
    for (const entry of block.entries) {
        const kind = isReferenceEntry(entry) ? kindOf[entry.key] : undefined;
        if (kind && isReferenceEntry(entry)) for (const reference of entry.refs) yield [kind, reference, entry];
    }
}

/** Names are unknown where the document that declares them was not found: that is one finding, not one for each name. */
function lacksDocument(block: Block | ProtocolText): boolean {
    if (isProtocolText(block)) return [...block.blocks].some(each => !isConsultation(each) && lacksDocument(each));
    return [...referencesOf(block)].some(([kind, { ref }]) => !ref && (kind === 'document' || kind === 'protocol'));
}

function isDocument(kind: Kind): boolean {
    return kind === 'document' || kind === 'protocol' || kind === 'translation' || kind === 'framework';
}

/** `voorzitter: burgemeester`: a capacity, alone, says who it is without a name. */
function saysWho(kind: Kind, word: string, { refs }: ReferenceEntry): boolean {
    const isPerson = kind === 'participant' || kind === 'party';
    return isPerson && refs.length === 1 && (lookUpValue(word, ['capacity']) !== undefined || someone.test(fold(word)));
}
const someone = /^(?:magistra(?:at|t)|substituut|substitut|chacun|chacune|toutes|allen|iederen|advocaten|avocats)$/;

/** "Beurtelings", "niemand": one word that names no participant and is no name. */
function saysNobody(kind: Kind, word: string): boolean {
    return (kind === 'participant' || kind === 'party') && nobody.test(fold(word));
}
const nobody =
    /^(?:afwisselend|beurtelings|roterend|wisselend|alternerend|niemand|geen|tournante|alternee|alternativement|rotative|personne|aucune?|abwechselnd|wechselnd|rotierend|niemand|keine[rs]?|rotating|alternating|nobody|none)$/;

function orMeant(none: Readonly<Record<Locale, (name: string) => string>>): Wording<Data> {
    const said = (locale: Locale, meant: (candidates: string) => string) => (data: Data) => {
        const candidates = data.candidates.map(name => quote(name, locale));
        const question = candidates.length === 0 ? '.' : meant(enumerate(candidates, locale, 'disjunction'));
        return none[locale](quote(data.name, locale)) + question;
    };
    return {
        nl: said('nl', names => `; bedoelde u ${names}?`),
        fr: said('fr', names => ` ; vouliez-vous écrire ${names} ?`),
        de: said('de', names => `; meinten Sie ${names}?`),
        en: said('en', names => `; did you mean ${names}?`),
    };
}

function orWrite(otherwise: Readonly<Record<Locale, string>>): Wording<Data> {
    const said = (locale: Locale, write: (name: string) => string) => (data: Data) => {
        const [only] = data.candidates;
        return only !== undefined && data.candidates.length === 1 ? write(quote(only, locale)) : otherwise[locale];
    };
    return {
        nl: said('nl', name => `Schrijf ${name}.`),
        fr: said('fr', name => `Écrivez ${name}.`),
        de: said('de', name => `Schreiben Sie ${name}.`),
        en: said('en', name => `Write ${name}.`),
    };
}
