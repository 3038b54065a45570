import { headPlace, type KeyedEntry, refsOf, textOf, valuePlace, valuesOf } from '../../analysis/entries.ts';
import type { Facts, Party } from '../../analysis/facts.ts';
import type { Words } from '../../i18n/words.ts';
import { commentary } from '../../law/sources.ts';
import { fold } from '../../syntax/fold.ts';
import type { Capacity } from '../../syntax/values.ts';
import { defineRule } from '../rule.ts';
import { wordings } from './wordings.ts';

/**
 * The commentary, no. 5, calls it a pitfall that "de stem van het parket sterk zal doorwegen". Whom to prosecute is the
 * prosecutor's own business, and no finding.
 */
export default defineRule<undefined, 'as-chair'>({
    code: 'K406',
    name: 'prosecutor-decides-alone',
    severity: 'info',
    source: [commentary(5)],
    message: {
        nl: 'Hier beslist de procureur des Konings alleen over het gevolg dat aan het overleg wordt gegeven.',
        fr: 'Ici, le procureur du Roi décide seul des suites de la concertation.',
        de: 'Hier entscheidet der Prokurator des Königs allein über die Folgen der Fallkonzertierung.',
        en: 'Here the procureur des Konings alone decides on the follow-up of the consultation.',
    },
    why: {
        nl: 'De partners hebben elk een eigen opdracht; het commentaar noemt het een valkuil dat de stem van het parket sterk doorweegt.',
        fr: 'Chaque partenaire a sa propre mission ; le commentaire voit un écueil dans le poids de la voix du parquet.',
        de: 'Jeder Partner hat seinen eigenen Auftrag; der Kommentar nennt es eine Gefahr, dass die Stimme der Staatsanwaltschaft stark ins Gewicht fällt.',
        en: 'Each partner has a mission of its own; the commentary calls it a pitfall that the voice of the prosecutor weighs heavily.',
    },
    remedy: {
        nl: 'Ga na of dit de bedoeling is, en laat anders elke partner binnen zijn eigen opdracht beslissen.',
        fr: 'Vérifiez si telle est l’intention ; sinon, laissez chaque partenaire décider dans le cadre de sa mission.',
        de: 'Prüfen Sie, ob dies beabsichtigt ist; lassen Sie sonst jeden Partner im Rahmen seines Auftrags entscheiden.',
        en: 'Check whether this is what you want; otherwise let each partner decide within its own mission.',
    },
    cases: {
        'as-chair': {
            message: {
                nl: 'De voorzitter die hier alleen beslist, is het parket.',
                fr: 'La présidence, qui décide seule ici, est assurée par le parquet.',
                de: 'Der Vorsitz, der hier allein entscheidet, liegt bei der Staatsanwaltschaft.',
                en: 'The chair who decides alone here is the prosecutor.',
            },
        },
    },
    examples: [
        {
            bad: `
                werkafspraken
                  besluitvorming: <|de procureur des Konings beslist|>
            `,
            good: `
                werkafspraken
                  besluitvorming: De procureur des Konings beslist over de vervolging; elke partner beslist zelf over zijn hulp.
            `,
        },
        {
            bad: `
                participant parquet: Parquet de Namur
                  qualité: procureur du Roi

                modalités
                  présidence: parquet
                  prise de décision: <|la présidence décide|>
            `,
            good: `
                participant commune: Ville de Namur
                  qualité: bourgmestre

                modalités
                  présidence: commune
                  prise de décision: la présidence décide
            `,
        },
        {
            bad: `
                modalités
                  prise de décision: <|Le procureur du Roi décide seul des suites de la concertation.|>
            `,
            good: `
                modalités
                  prise de décision: Le procureur du Roi décide des suites en concertation avec les partenaires.
            `,
        },
        {
            bad: `
                werkafspraken
                  besluitvorming: consensus
                  bij onenigheid: <|Het parket beslist.|>
            `,
            good: `
                werkafspraken
                  besluitvorming: consensus
                  bij onenigheid: Het parket beslist niet in de plaats van de partners over het gevolg.
            `,
        },
        {
            bad: `
                Modalitäten
                  Beschlussfassung: <|Über das weitere Vorgehen entscheidet die Staatsanwaltschaft.|>
            `,
            good: `
                Modalitäten
                  Beschlussfassung: Über die Verfolgung entscheidet die Staatsanwaltschaft.
            `,
        },
    ],
    *check(facts) {
        const chair = chairFromProsecution(facts);
        for (const key of ['decision', 'dissent'] as const) {
            const entry = facts.entry('arrangements', key);
            if (!entry) continue;
            const at = valuePlace(entry);
            if (saysProsecutor(entry)) yield { at };
            else if (chair && valuesOf(entry, 'decision').includes('chair'))
                yield { at, case: 'as-chair', related: [{ ...headPlace(chair.node), message: isChair }] };
        }
    },
});

const isChair: Words = {
    nl: 'Deze deelnemer zit het overleg voor.',
    fr: 'Ce participant préside la concertation.',
    de: 'Dieser Teilnehmer hat den Vorsitz.',
    en: 'This participant chairs the consultation.',
};

const prosecution: readonly Capacity[] = ['procureur', 'reference-magistrate'];

function chairFromProsecution(facts: Facts): Party | undefined {
    const chairs = refsOf(facts.entry('arrangements', 'chair')).map(({ ref }) => ref);
    const [only, second] = facts.parties.filter(({ node }) => chairs.includes(node));
    return second === undefined && only?.capacities.some(capacity => prosecution.includes(capacity)) ? only : undefined;
}

function saysProsecutor(entry: KeyedEntry): boolean {
    if (valuesOf(entry, 'decision').includes('prosecutor')) return true;
    const sentences = fold(textOf(entry)).split(/[.;:!?]/);
    return sentences.some(
        sentence =>
            prosecutor.test(sentence) &&
            decides.test(sentence) &&
            followUpOrAlone.test(sentence) &&
            !somebodyElse.test(sentence),
    );
}

const prosecutor = wordings(
    'procureur/parket/openbaar ministerie/parquet/ministère public/Prokurator/Staatsanwaltschaft/prosecutor',
);
const decides = wordings('beslis/hakt/décide/tranche/entscheide/decides');
const followUpOrAlone = wordings(
    'gevolg/opvolging/verdere aanpak/alleen/enkel/uitsluitend/als enige',
    'suite/suivi/seul/exclusivement',
    'Folge/weitere/allein/ausschließlich',
    'follow up/alone/only',
);
/** The decision to prosecute, a decision with others or of others, and a denial. */
const somebodyElse = wordings(
    '*vervolging/strafrecht/opsporing/onderzoek/sepo/vervolgen/niet/geen/nooit/partners/deelnemers/elke/ieder',
    'in overleg/na overleg/overleg met/samen/gezamenlijk/consensus/advies/akkoord',
    'poursui/pénal/enquête/classe/pas/jamais/partenaires/participants/chaque/chacun',
    'en concertation avec/après concertation/ensemble/accord/avis',
    '*verfolgung/strafrecht/ermittl/einstell/nicht/kein/nie/Partner/Teilnehmer/jede/gemeinsam/nach Beratung/im Einvernehmen',
    'prosecute/not/never/partners/participants/together',
);
