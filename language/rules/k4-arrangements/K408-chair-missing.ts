import { practice } from '../../law/sources.ts';
import { defineRule } from '../rule.ts';
import { asksFor } from './element.ts';
import { wordings } from './wordings.ts';

/** No text asks for a chair; a meeting without one is hard to keep to its arrangements. */
export default defineRule({
    code: 'K408',
    name: 'chair-missing',
    severity: 'info',
    source: [practice],
    requirement: {
        nl: 'Er staat wie het overleg voorzit of coördineert',
        fr: 'Le texte dit qui préside ou coordonne la concertation',
        de: 'Der Text sagt, wer den Vorsitz oder die Koordination hat',
        en: 'The text says who chairs or coordinates the consultation',
    },
    message: {
        nl: 'Er staat niet wie het overleg voorzit of coördineert.',
        fr: 'Le texte ne dit pas qui préside ou coordonne la concertation.',
        de: 'Der Text sagt nicht, wer den Vorsitz oder die Koordination der Fallkonzertierung hat.',
        en: 'The text does not say who chairs or coordinates the consultation.',
    },
    why: {
        nl: 'Iemand moet het overleg leiden en erover waken dat de werkafspraken worden nageleefd.',
        fr: 'Il faut quelqu’un pour diriger la concertation et veiller au respect des modalités.',
        de: 'Jemand muss die Fallkonzertierung leiten und auf die Einhaltung der Modalitäten achten.',
        en: 'Somebody has to lead the consultation and see that the arrangements are kept.',
    },
    remedy: {
        nl: 'Voeg een ‘voorzitter’ of een ‘coördinator’ toe.',
        fr: 'Ajoutez la « présidence » ou la « coordination ».',
        de: 'Fügen Sie den „Vorsitz“ oder die „Koordination“ hinzu.',
        en: 'Add a ‘chair’ or a ‘coordinator’.',
    },
    examples: [
        {
            bad: `
                <|werkafspraken|>
                  frequentie: maandelijks
            `,
            fixed: `
                werkafspraken
                  voorzitter: [in te vullen]
                  frequentie: maandelijks
            `,
            good: `
                werkafspraken
                  coördinator: caw
                  frequentie: maandelijks
            `,
        },
        {
            bad: `
                <|modalités|>
                  fréquence: tous les mois
            `,
            good: `
                modalités
                  description: La concertation a lieu sous la direction du magistrat de référence.
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
        keys: ['chair', 'coordinator'],
        says: wordings(
            '*voorzit/voorgezeten',
            'zit … voor',
            '*coördinator/coördineert/onder leiding van/leidt het/leidt de/leiding van het overleg/leiden/gespreksleider/onder regie van/moderator',
            'présid/coordinat/coordonne/anime/animation/conduit les/conduit la/préside/sous la direction/dirige/anime la/modérateur',
            '*Vorsitz/*Koordinator/koordiniert/unter Leitung/unter der Leitung/leitet/Moderator',
            'chair/coordinat/moderator',
        ),
        leftToAct: true,
    }),
});
