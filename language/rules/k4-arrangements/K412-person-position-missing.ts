import { commentary } from '../../law/sources.ts';
import { defineRule } from '../rule.ts';
import { asksFor } from './element.ts';
import { wordings } from './wordings.ts';

/**
 * The commentary, no. 5: "Wordt hij louter voorwerp van overleg of is hij effectief betrokken en, zo ja, hoe dan? Wie
 * bewaakt actief de belangen van deze mens?"
 */
export default defineRule({
    code: 'K412',
    name: 'person-position-missing',
    severity: 'info',
    source: [commentary(5)],
    requirement: {
        nl: 'De positie van de betrokkene is geregeld',
        fr: 'La position de la personne concernée est réglée',
        de: 'Die Stellung der betroffenen Person ist geregelt',
        en: 'The position of the person concerned is settled',
    },
    message: {
        nl: 'Er staat niet of de betrokkene wordt ingelicht of gehoord, en wie zijn belangen bewaakt.',
        fr: 'Le texte ne dit pas si la personne concernée est informée ou entendue, ni qui défend ses intérêts.',
        de: 'Der Text sagt nicht, ob die betroffene Person informiert oder angehört wird, und wer ihre Interessen vertritt.',
        en: 'The text does not say whether the person concerned is informed or heard, and who guards their interests.',
    },
    why: {
        nl: 'De grote vraag is volgens het commentaar of de mens over wie het gaat enkel voorwerp van overleg is of er ook bij wordt betrokken, en wie zijn belangen bewaakt.',
        fr: 'La grande question, selon le commentaire, est de savoir si la personne dont on parle n’est que l’objet de la concertation ou y est associée, et qui défend ses intérêts.',
        de: 'Die große Frage ist laut Kommentar, ob der Mensch, um den es geht, nur Gegenstand der Konzertierung ist oder einbezogen wird, und wer seine Interessen wahrt.',
        en: 'The great question, says the commentary, is whether the person discussed is a mere object of the consultation or is involved in it, and who guards their interests.',
    },
    remedy: {
        nl: 'Zeg onder ‘betrokkene’ of hij wordt ingelicht en gehoord, en wie zijn belangen bewaakt.',
        fr: 'Dites sous « personne concernée » si elle est informée et entendue, et qui défend ses intérêts.',
        de: 'Sagen Sie unter „betroffene Person“, ob sie informiert und angehört wird, und wer ihre Interessen vertritt.',
        en: 'Say under ‘person concerned’ whether they are informed and heard, and who guards their interests.',
    },
    examples: [
        {
            bad: `
                <|werkafspraken|>
                  frequentie: maandelijks
            `,
            fixed: `
                werkafspraken
                  frequentie: maandelijks

                betrokkene
                  ingelicht: [in te vullen]
                  gehoord: [in te vullen]
                  belangen bewaakt door: [in te vullen]
            `,
            good: `
                werkafspraken
                  frequentie: maandelijks

                betrokkene
                  belangen bewaakt door: caw
            `,
        },
        {
            bad: `
                modalités
                  fréquence: tous les mois

                <|personne concernée|>
                  mineurs: L’intérêt de l’enfant prime.
            `,
            fixed: `
                modalités
                  fréquence: tous les mois

                personne concernée
                  informé: [à compléter]
                  entendu: [à compléter]
                  intérêts défendus par: [à compléter]
                  mineurs: L’intérêt de l’enfant prime.
            `,
            good: `
                modalités
                  description: La personne concernée est informée avant la concertation.
            `,
        },
        {
            bad: `
                <|Modalitäten|>
                  Häufigkeit: monatlich
            `,
            good: `
                werkafspraken
                  aanmelding: Wie een casus aanmeldt, licht de cliënt daarover vooraf in.
            `,
        },
    ],
    check: asksFor({
        head: 'person-concerned',
        keys: ['informed', 'heard', 'guarded-by', 'counsel', 'description'],
        adds: ['informed', 'heard', 'guarded-by'],
        says: wordings(
            'betrokkene/cliënt/gezin … ingelicht/geïnformeerd/gehoord/uitgenodigd/bijgestaan/op de hoogte/toestemming',
            'informeert/informeren/licht/lichten/hoort/horen/betrekt/betrekken … betrokkene/cliënt/gezin',
            'belangen van de betrokkene/belangen van de cliënt/belangen van het gezin/stem van de betrokkene/stem van de cliënt',
            'personne concernée/usager/intéressé/famille … informé/entendu/invité/assisté/associé/accord',
            'informe/informent/entend/associe/prévient … personne concernée/usager/intéressé/famille',
            'intérêts de la personne/intérêts de l’usager',
            'betroffene/Betroffene/Klient/Familie … informiert/angehört/einbezogen/eingeladen/begleitet',
            'Interessen der betroffenen/Interessen des Klienten',
            'person concerned/client/victim … informed/heard/involved',
            'slachtoffer/oudere/ouders/kind/jongere/patiënt/minderjarige/leerling … ingelicht/geïnformeerd/gehoord/betrokken/instemming/akkoord',
            'informeert/informeren/licht/hoort/horen/betrekt/bespreekt/vraagt … slachtoffer/oudere/ouders/kind/jongere/patiënt',
            'victime/aîné/parents/enfant/jeune/patient/bénéficiaire … informé/averti/prévenu/entendu/avis est/consent/associé',
            'informe/informent/avertit/entend/associe/prévient … victime/aîné/parents/enfant/jeune/patient/bénéficiaire',
            'Opfer/Eltern/Kind/Jugendliche/Patient/Bewohner … informiert/angehört/einbezogen/benachrichtigt/unterrichtet/Zustimmung',
            'informiert/hört/unterrichtet/benachrichtigt … Opfer/Eltern/Kind/Jugendliche/Patient/betroffene',
        ),
        notIn: ['purpose', 'legal-basis'],
    }),
});
