import { act, commentary } from '../../law/sources.ts';
import { defineRule } from '../rule.ts';
import { asksFor } from './element.ts';
import { wordings } from './wordings.ts';

/**
 * The commentary, no. 5: practitioners have to learn "het hanteren van relevantiefilters". Both decrees let participants
 * share only what is relevant and proportionate. That the consultation itself is necessary, as the purpose and the
 * consent say, is another matter.
 */
export default defineRule({
    code: 'K407',
    name: 'relevance-filter-missing',
    severity: 'warning',
    source: [commentary(5), act('veilige-huizen', '13'), act('csil-r-fwb', '9')],
    requirement: {
        nl: 'Enkel wat noodzakelijk en relevant is, wordt gedeeld',
        fr: 'Seul ce qui est nécessaire et pertinent est partagé',
        de: 'Nur was notwendig und erheblich ist, wird mitgeteilt',
        en: 'Only what is necessary and relevant is shared',
    },
    message: {
        nl: 'Niets beperkt wat wordt gedeeld tot wat noodzakelijk en relevant is.',
        fr: 'Rien ne limite ce qui est partagé à ce qui est nécessaire et pertinent.',
        de: 'Nichts beschränkt das Mitgeteilte auf das, was notwendig und erheblich ist.',
        en: 'Nothing limits what is shared to what is necessary and relevant.',
    },
    why: {
        nl: 'Het Vlaamse decreet over de Veilige Huizen en het decreet van de Franse Gemeenschap over de CSIL R laten enkel relevante en proportionele informatie toe; ook elders heeft wie meedeelt zo’n maatstaf nodig.',
        fr: 'Le décret flamand sur les « Veilige Huizen » et celui de la Communauté française sur les CSIL R n’admettent que des informations pertinentes et proportionnelles ; ailleurs aussi, qui communique a besoin d’une telle mesure.',
        de: 'Das flämische Dekret über die „Veilige Huizen“ und das Dekret der Französischen Gemeinschaft über die CSIL R lassen nur erhebliche und verhältnismäßige Informationen zu; auch sonst braucht ein solches Maß, wer etwas mitteilt.',
        en: 'The Flemish decree on the Veilige Huizen and that of the French Community on the CSIL R admit only relevant and proportionate information; elsewhere too, those who share need such a measure.',
    },
    remedy: {
        nl: 'Voeg een ‘relevantiefilter’ toe.',
        fr: 'Ajoutez un « filtre de pertinence ».',
        de: 'Fügen Sie einen „Relevanzfilter“ hinzu.',
        en: 'Add ‘relevance’.',
    },
    examples: [
        {
            bad: `
                doel: fysieke en psychische integriteit
                  noodzaak: Zonder overleg wordt de noodzakelijke informatie niet gedeeld.

                <|werkafspraken|>
                  frequentie: maandelijks
                  besluitvorming: consensus
            `,
            fixed: `
                doel: fysieke en psychische integriteit
                  noodzaak: Zonder overleg wordt de noodzakelijke informatie niet gedeeld.

                werkafspraken
                  frequentie: maandelijks
                  relevantiefilter: [in te vullen]
                  besluitvorming: consensus
            `,
            good: `
                werkafspraken
                  spreekrecht: Wie spreekt, deelt niet meer dan nodig is om de veiligheid in te schatten.
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

                article 5: Échange
                  Seules les informations pertinentes sont communiquées.
            `,
        },
        {
            bad: `
                base légale: autorisation motivée du procureur du Roi
                  motivation: Aucun service ne dispose seul des informations nécessaires.

                <|modalités|>
                  fréquence: tous les mois
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
                <|Modalitäten|>
                  Häufigkeit: monatlich
            `,
            good: `
                Modalitäten
                  Informationsfluss: Mitgeteilt wird nur, was für die Sicherheit erforderlich ist.
            `,
        },
    ],
    check: asksFor({
        keys: ['relevance'],
        says: wordings(
            'enkel/alleen/uitsluitend/slechts/beperk/niet meer dan … nodig/noodzakelijk/relevant/pertinent/dienstig/ter zake',
            'noodzakelijk/nodig is/nodig zijn/nodig om/relevant … gedeeld/meegedeeld/uitgewisseld/delen/meedelen/uitwisselen',
            'gedeeld/meegedeeld/uitgewisseld/delen/meedelen/uitwisselen … noodzakelijk/nodig is/nodig zijn/nodig om/relevant',
            'strikt nodig/strikt noodzakelijk/relevantie/proportion/evenredig/ter zake dienend/minimale gegevensverwerking',
            'seul ce/seuls/seules/uniquement/exclusivement/limit … nécessaire/pertinent/utile',
            'ne/n’ … que … nécessaire/pertinent/utile',
            'nécessaire/pertinent … partagé/communiqué/échangé/partager/communiquer/échanger',
            'partage/communique/échange … nécessaire/pertinent',
            'strictement nécessaire/pertinence/need to know/minimisation',
            'nur/ausschließlich/lediglich/beschränk/nicht mehr als … notwendig/nötig/erforderlich/erheblich/relevant/sachdienlich',
            'verhältnismäßig/Relevanz/Erheblichkeit/Datenminimierung',
            'only/limited … necessary/relevant/needed',
            'niet meer/enkel/alleen/uitsluitend … veiligheid/bescherming … vereist/vergt/vraagt',
            'enkel wat/alleen wat/uitsluitend wat/seul ce qui/que ce qui/nur was/only what',
            'wat niet relevant/wat niet nodig/wat niet ter zake/beperkt … ter zake/er toe doen/ertoe doen/toe doen',
            'seuls/seules/uniquement … indispensable/concern/relatif/relative/servent/servant',
            'nur … zur Gefahrenabwehr/zum Schutz/benötigt/brauch',
        ),
        notIn: ['purpose', 'legal-basis'],
        acts: { 'veilige-huizen': '13', 'csil-r-fwb': '9' },
    }),
});
