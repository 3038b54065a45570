import { act, commentary } from '../../law/sources.ts';
import { defineRule } from '../rule.ts';
import { asksFor } from './element.ts';
import { wordings } from './wordings.ts';

/** The commentary, no. 5: practitioners ask about "terugkoppelmogelijkheden naar hun cliënt en hun organisaties". */
export default defineRule({
    code: 'K410',
    name: 'feedback-missing',
    severity: 'info',
    source: [commentary(5), act('veilige-huizen', '12, 14')],
    requirement: {
        nl: 'De terugkoppeling naar de betrokkene en naar de eigen organisatie is geregeld',
        fr: 'Le retour vers la personne concernée et vers l’organisation de chacun est réglé',
        de: 'Die Rückmeldung an die betroffene Person und an die eigene Organisation ist geregelt',
        en: 'Feedback to the person concerned and to the own organisation is settled',
    },
    message: {
        nl: 'Er staat niet wat de deelnemers mogen terugkoppelen naar de betrokkene en naar hun eigen organisatie.',
        fr: 'Le texte ne dit pas ce que les participants peuvent rapporter à la personne concernée et à leur propre organisation.',
        de: 'Der Text sagt nicht, was die Teilnehmer der betroffenen Person und ihrer eigenen Organisation zurückmelden dürfen.',
        en: 'The text does not say what the participants may report back to the person concerned and to their own organisation.',
    },
    why: {
        nl: 'Wat in het overleg wordt meegedeeld, blijft geheim; zonder afspraak weet een deelnemer niet wat hij daarvan buiten het overleg mag zeggen.',
        fr: 'Ce qui est communiqué en concertation reste secret ; sans règle, le participant ne sait pas ce qu’il peut en dire à l’extérieur.',
        de: 'Was in der Fallkonzertierung mitgeteilt wird, bleibt geheim; ohne Absprache weiß ein Teilnehmer nicht, was er außerhalb davon sagen darf.',
        en: 'What is shared in the consultation stays secret; without a rule a participant does not know what may be said of it outside.',
    },
    remedy: {
        nl: 'Voeg ‘terugkoppeling’ toe.',
        fr: 'Ajoutez « retour d’information ».',
        de: 'Fügen Sie „Rückmeldung“ hinzu.',
        en: 'Add ‘feedback’.',
    },
    examples: [
        {
            bad: `
                <|werkafspraken|>
                  verslag: Het CAW maakt het verslag.
            `,
            fixed: `
                werkafspraken
                  verslag: Het CAW maakt het verslag.
                  terugkoppeling: [in te vullen]
            `,
            good: `
                werkafspraken
                  verslag: Het CAW maakt het verslag.

                artikel 8: Naar de eigen dienst
                  Elke deelnemer koppelt enkel aan zijn leidinggevende terug.
            `,
        },
        {
            bad: `
                <|modalités|>
                  fréquence: tous les mois
            `,
            good: `
                modalités
                  suivi: Les participants décident ensemble de ce qui est restitué à la famille.
            `,
        },
        {
            bad: `
                <|Modalitäten|>
                  Häufigkeit: monatlich
            `,
            good: `
                rechtsgrond: decreet
                  kader: veilige-huizen

                werkafspraken
                  frequentie: maandelijks
            `,
        },
    ],
    check: asksFor({
        keys: ['feedback'],
        says: wordings(
            'terugkoppel/teruggekoppeld/feedback/feed-back',
            'koppelt/koppelen … terug',
            'retour d’information/restitu/retour à la/retour vers/retour au/rapporte à',
            'Rückmeldung/zurückgemeldet/zurückmelden',
        ),
        touches: wordings(
            'achteraf/nadien/uitkomst/afspraken/maatregelen … slachtoffer/cliënt/gezin/betrokkene/ouder/kind/jongere/patiënt',
            'slachtoffer/cliënt/gezin/betrokkene/ouder/kind/jongere/patiënt … achteraf/nadien/over de afspraken/over de uitkomst/afgesproken',
            'licht/lichten … in over/in van',
            'après/ensuite/résultat/mesures/suites … victime/usager/famille/parents/jeune/enfant/patient/intéressé',
            'informe/avertit … mesures/suites/résultat/décisions',
            'danach/anschließend/Ergebnis/Maßnahmen … Opfer/Familie/Eltern/Jugendliche/Betroffene/Patient',
            'eigen organisatie/eigen dienst/eigen instelling/nabespreking',
            'propre organisation/propre service/propre institution',
            'eigene Organisation/eigenen Organisation/eigenen Dienst',
            'own organisation',
        ),
        acts: { 'veilige-huizen': '12, 14', 'csil-r-fwb': '10' },
    }),
});
