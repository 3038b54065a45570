import { textOf, valuePlace } from '../../analysis/entries.ts';
import type { Facts } from '../../analysis/facts.ts';
import type { Place } from '../../analysis/place.ts';
import { commentary } from '../../law/sources.ts';
import { fold } from '../../syntax/fold.ts';
import { defineRule } from '../rule.ts';
import { asksFor } from './element.ts';
import { wordings } from './wordings.ts';

/** The commentary, no. 3, on the modalities that are determined beforehand: "Wie heeft het initiatiefrecht?" */
export default defineRule({
    code: 'K402',
    name: 'initiative-missing',
    severity: 'warning',
    source: [commentary(3)],
    requirement: {
        nl: 'Er staat wie het initiatief tot een overleg kan nemen',
        fr: 'Le texte dit qui peut prendre l’initiative d’une concertation',
        de: 'Der Text sagt, wer eine Fallkonzertierung veranlassen kann',
        en: 'The text says who may ask for a consultation',
    },
    message: {
        nl: 'Er staat niet wie het initiatief tot een overleg kan nemen.',
        fr: 'Le texte ne dit pas qui peut prendre l’initiative d’une concertation.',
        de: 'Der Text sagt nicht, wer eine Fallkonzertierung veranlassen kann.',
        en: 'The text does not say who may ask for a consultation.',
    },
    why: {
        nl: 'De modaliteiten liggen vast voor het overleg begint; wie het initiatief heeft, is volgens het commentaar een van de vragen die ze beantwoorden.',
        fr: 'Les modalités sont fixées avant la concertation ; selon le commentaire, le droit d’initiative est l’une des questions auxquelles elles répondent.',
        de: 'Die Modalitäten stehen vor der Fallkonzertierung fest; das Initiativrecht ist laut Kommentar eine der Fragen, die sie beantworten.',
        en: 'The arrangements are settled before the consultation; according to the commentary, the right of initiative is one of the questions they answer.',
    },
    remedy: {
        nl: 'Voeg ‘initiatiefrecht’ toe, of zeg bij ‘aanmelding’ wie een casus kan aanmelden.',
        fr: 'Ajoutez « droit d’initiative », ou dites sous « introduction du cas » qui peut introduire un cas.',
        de: 'Fügen Sie „Initiativrecht“ hinzu, oder sagen Sie unter „Anmeldung“, wer einen Fall anmelden kann.',
        en: 'Add ‘initiative’, or say under ‘intake’ who may bring a case.',
    },
    examples: [
        {
            bad: `
                <|werkafspraken|>
                  aanmelding: De aanmelding gebeurt met het formulier in bijlage.
                  frequentie: maandelijks
            `,
            fixed: `
                werkafspraken
                  initiatiefrecht: [in te vullen]
                  aanmelding: De aanmelding gebeurt met het formulier in bijlage.
                  frequentie: maandelijks
            `,
            good: `
                werkafspraken
                  aanmelding: Elke partner kan dit schriftelijk bij de coördinator.
            `,
        },
        {
            bad: `
                <|modalités|>
                  fréquence: tous les mois
            `,
            good: `
                modalités
                  fréquence: tous les mois

                article 4: Convocation
                  Chaque partenaire peut demander une concertation.
            `,
        },
        {
            bad: `
                Modalitäten
                  <|Initiativrecht|>:
                  Häufigkeit: monatlich
            `,
            fixed: `
                Modalitäten
                  Initiativrecht: [auszufüllen]
                  Häufigkeit: monatlich
            `,
            good: `
                rechtsgrond: decreet
                  opschrift: decreet van 29 maart 2024 tot oprichting en regeling van de Veilige Huizen

                werkafspraken
                  frequentie: maandelijks
            `,
        },
        {
            bad: `
                deelnemer politie: Lokale politie
                  opdracht: De politie neemt het initiatief tot een eerste bezoek.

                <|werkafspraken|>
                  besluitvorming: consensus
            `,
            good: `
                protocol leuven: Casusoverleg
            `,
        },
    ],
    check: asksFor({
        keys: ['initiative'],
        settledAt: whoMayRegister,
        says: wordings(
            'initiatiefrecht',
            'initiatief … overleg/concertatie/casus',
            'kan/kunnen/mag/mogen … aanmelden/aanbrengen/agenderen/voorleggen/bijeenroepen/samenroepen/indienen/inbrengen/op de agenda',
            'aanmelden/aanmelding … kan door/gebeurt door/door elk',
            'kan/kunnen/mag/mogen … overleg … vragen/aanvragen/organiseren',
            'bijeengeroepen door/samengeroepen door/aangemeld door',
            'roept/roepen … bijeen/samen',
            'meldt/melden … casus … aan',
            'droit d’initiative',
            'initiative … concertation/cas',
            'peut/peuvent … demander/introduire/soumettre/saisir/proposer/convoquer/signaler un cas/inscrire',
            'convoquée par/introduit par/saisie par/convoque/convoquent',
            'Initiativrecht',
            'Initiative … Konzertierung/Fall',
            'kann/können/darf/dürfen … anmelden/beantragen/einberufen/vorlegen/einbringen/vorschlagen',
            'einberufen von/einberufen durch/angemeldet von/angemeldet durch',
            'may … bring/register/convene/request',
        ),
        touches: wordings(
            'initiatief/op vraag van/op verzoek van/georganiseerd door/op de agenda/dient in/meldt aan/melden aan',
            'initiative/à la demande de/à la demande du/à la demande d’/organisée par/adresse sa demande/ordre du jour',
            'auf Antrag/auf Ersuchen/auf Wunsch/auf Vorschlag/meldet/at the request of',
        ),
        leftToAct: true,
    }),
});

/** An intake settles it only if it says who brings a case: who "may" do it, or who does it. */
function whoMayRegister(facts: Facts): Place | undefined {
    const intake = facts.entry('arrangements', 'intake');
    const said = fold(textOf(intake));
    return intake && (mayWord.test(said) || whoBrings.test(said)) ? valuePlace(intake) : undefined;
}

const mayWord = /\b(?:kan|kunnen|mag|mogen|peut|peuvent|kann|konnen|darf|durfen|can|may)\b/;

const whoBrings = wordings(
    'elke/elk /iedere/ieder/een/de/het/wie … deelnemer/partner/partij/dienst/lid/aanmelder/hulpverlener/arts/organisatie',
    'chaque/tout/toute/un/une/le/la/les/l’/quiconque … participant/partenaire/partie/service/membre/intervenant/demandeur',
    'jeder/jede/jedes/ein/eine/der/die/wer … Teilnehmer/Partner/Partei/Dienst/Mitglied',
);
