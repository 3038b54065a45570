import { headPlace, valuePlace } from '../../analysis/entries.ts';
import type { Basis, Facts } from '../../analysis/facts.ts';
import { foldedPattern, mentions } from '../../analysis/mentions.ts';
import type { Words } from '../../i18n/words.ts';
import type { ActId } from '../../law/acts.ts';
import { act, cite, commentary } from '../../law/sources.ts';
import { missingUnder } from '../missing.ts';
import { type Context, defineRule } from '../rule.ts';

/**
 * Art. 458ter, § 1, al. 1: "Er is geen misdrijf wanneer" somebody shares a secret. That lifts a penalty and imposes
 * nothing: "een spreekrecht, geen spreekplicht", in the words of the commentary.
 */
export default defineRule({
    code: 'K505',
    name: 'voluntariness-unsaid',
    severity: 'info',
    source: [commentary(3)],
    requirement: {
        nl: 'Deelnemen en spreken is vrij',
        fr: 'Chacun est libre de participer et de parler',
        de: 'Teilnahme und Mitteilung sind frei',
        en: 'Taking part and speaking are free',
    },
    message: {
        nl: 'Het protocol zegt niet dat iedereen vrij is om aan het overleg deel te nemen en er informatie te delen.',
        fr: 'Le protocole ne dit pas que chacun est libre de participer à la concertation et d’y communiquer des informations.',
        de: 'Das Protokoll sagt nicht, dass es jedem freisteht, an der Konzertierung teilzunehmen und Informationen mitzuteilen.',
        en: 'The protocol does not say that everyone is free to take part in the consultation and to share information.',
    },
    why: {
        nl: 'Het artikel geeft een spreekrecht, geen spreekplicht: wie wordt uitgenodigd, kan deelnemen maar moet niet.',
        fr: 'L’article donne un droit de parler, non une obligation : qui est invité peut participer, mais n’y est pas tenu.',
        de: 'Der Artikel gibt ein Recht zu sprechen, keine Pflicht: Wer eingeladen wird, kann teilnehmen, muss es aber nicht.',
        en: 'The article gives a right to speak, not a duty: those invited may take part, but need not.',
    },
    remedy: {
        nl: 'Voeg ‘spreekrecht’ toe: niemand is verplicht deel te nemen of informatie te delen.',
        fr: 'Ajoutez « droit de parole » : nul n’est tenu de participer ni de communiquer des informations.',
        de: 'Fügen Sie „Mitteilungsrecht“ hinzu: Niemand ist verpflichtet, teilzunehmen oder Informationen mitzuteilen.',
        en: 'Add ‘speaking’: nobody is obliged to take part or to share information.',
    },
    examples: [
        {
            bad: `
                deelnemer caw: CAW Oost-Brabant

                <|werkafspraken|>
                  frequentie: maandelijks
                  besluitvorming: consensus
            `,
            fixed: `
                deelnemer caw: CAW Oost-Brabant

                werkafspraken
                  frequentie: maandelijks
                  spreekrecht: Niemand is verplicht deel te nemen of informatie te delen.
                  besluitvorming: consensus
            `,
            good: `
                werkafspraken
                  frequentie: maandelijks
                  informatiestroom: Elke deelnemer bepaalt zelf welke informatie hij deelt.
            `,
        },
        {
            bad: `
                <|protocole namur|>: Concertation de cas
                  contexte: Les faits concernés sont des coups et blessures volontaires.
            `,
            fixed: `
                protocole namur: Concertation de cas
                  contexte: Les faits concernés sont des coups et blessures volontaires.

                modalités
                  droit de parole: Nul n’est tenu de participer ni de communiquer des informations.
            `,
            good: `
                protocole namur: Concertation de cas

                article 4: Participation
                  Chaque partenaire est libre de répondre à l’invitation.
            `,
        },
        {
            bad: `
                <|Modalitäten|>
                  Häufigkeit: monatlich
            `,
            fixed: `
                Modalitäten
                  Häufigkeit: monatlich
                  Mitteilungsrecht: Niemand ist verpflichtet, teilzunehmen oder Informationen mitzuteilen.
            `,
            good: `
                Modalitäten
                  Beschreibung: Die Teilnahme ist freiwillig.
            `,
        },
        {
            bad: `
                doel: integriteit
                  omschrijving: Gezinnen beschermen waar de vrijwillige hulpverlening niet volstaat.

                <|werkafspraken|>
                  frequentie: maandelijks
            `,
            good: `
                rechtsgrond: decreet
                  opschrift: decreet van 29 maart 2024 tot oprichting en regeling van de Veilige Huizen

                werkafspraken
                  frequentie: maandelijks
            `,
        },
    ],
    *check(facts, context) {
        if (!facts.isProtocol) return;
        const speaking = facts.entry('arrangements', 'speaking');
        const said = speaking ? valuePlace(speaking) : mentions(facts, freedom);
        const byAct = facts.bases.find(basis => articleOf(basis) !== undefined);
        if (said) yield { met: said };
        else if (byAct) yield { met: headPlace(byAct.node), by: saidBy(byAct, facts, context) };
        else yield missingUnder(facts, 'arrangements', 'speaking', sentence[facts.locale]);
    },
});

const sentence: Words = {
    nl: 'Niemand is verplicht deel te nemen of informatie te delen.',
    fr: 'Nul n’est tenu de participer ni de communiquer des informations.',
    de: 'Niemand ist verpflichtet, teilzunehmen oder Informationen mitzuteilen.',
    en: 'Nobody is obliged to take part or to share information.',
};

/** The acts that say themselves that participants are free: what they share, and in the second also whether they come. */
const freeUnder: { readonly [id in ActId]?: string } = { 'veilige-huizen': '13', 'csil-r-fwb': '7, 9' };

function articleOf(basis: Basis): string | undefined {
    return basis.act && freeUnder[basis.act.id];
}

function saidBy(basis: Basis, facts: Facts, { locale, today }: Context): string {
    const articles = articleOf(basis);
    return basis.act && articles ? cite([act(basis.act.id, articles)], locale, facts.date ?? today) : '';
}

/** Ways of saying it. ‘Vrijwillige hulpverlening’ and « coups et blessures volontaires » are about something else. */
const freedom = foldedPattern(
    '(?:niemand|geen (?:enkele )?(?:deelnemer|partner|partij))[^.]{0,60}(?:verplicht|gehouden|gedwongen)|(?:niemand|geen (?:enkele )?(?:deelnemer|partner|partij)) (?:moet|hoeft)',
    '(?:wie|indien|als)\\b[^.]{0,40}niet (?:kan|kunnen|wil|wenst|te kunnen) [^.]{0,20}(?:spreken|zwijgt)',
    '\\bvrijwillig(?:heid)?\\b(?! (?:jeugd)?hulp)|vrijwillige (?:deel|basis|medewerking)|vrijblijvend|facultatief',
    'spreekrecht|spreekplicht|recht om te (?:spreken|zwijgen)|(?:mag|mogen|kan|kunnen) (?:[^ ]{1,30} ){0,4}weigeren',
    '(?:niet|nooit|geenszins) (?:ertoe |toe )?(?:verplicht|gehouden|gedwongen)|geen (?:[^ ]{1,30} )?(?:plicht|verplichting) (?:om|tot)|zonder (?:enige )?verplichting',
    'zelf,? (?:[^ ]{1,30} )?(?:of|welke|wat)\\b|vrij (?:[^ ]{1,30} ){0,3}te (?:bepalen|beslissen|oordelen|delen|spreken)|staat (?:[^ ]{1,30} )?vrij',
    'autonoom|naar eigen (?:inzicht|oordeel)|en toute autonomie|souverainement|nach eigenem ermessen',
    "(?:nul|personne) n'est (?:tenu|obligé)|(?:n'est|n'y est|sont|y sont) pas (?:tenu|obligé)",
    'pas obligatoire|(?:nul|personne) ne doit |librement|\\blibres? d|facultati(?:f|ve)|(?:aucune|pas|sans|non une) obligation|droit de (?:parler|parole|se taire)',
    '(?:participation|présence|adhésion)[^.]{0,40}volontaire|(?:base|manière|façon|caractère|démarche) volontaire|volontairement (?:à la|part)',
    'niemand[^.]{0,60}(?:verpflichtet|gezwungen)|nicht verpflichtet|keine? (?:[^ ]{1,30} )?(?:pflicht|verpflichtung)',
    '(?:niemand|kein(?:e|er)? (?:teilnehmer|partner|partei)|keiner) (?:muss|hat zu)\\b|keiner[^.]{0,60}(?:gezwungen|verpflichtet)\\b|frei in (?:seiner|ihrer) entscheidung',
    'reste maître|maîtres? de ce qu|appréci(?:e|ent) (?:seule?s?|lui même|eux mêmes)|(?:nul|personne|aucun)[^.]{0,40}(?:contraint|obligé|forcé)|^liberté\\b',
    '\\bfreiwillig(?:keit)?\\b|freiwillige teilnahme|freiwilliger basis|mitteilungsrecht|rederecht|steht (?:[^ ]{1,30} ){0,4}frei\\b',
    'selbst,? (?:ob|welche|was)\\b|\\bfrei,? zu',
    '\\bvoluntar(?:y|ily)|(?:nobody|no one|not) (?:is |are )?(?:obliged|required|bound)|\\bfree to\\b|right (?:not )?to speak',
);
