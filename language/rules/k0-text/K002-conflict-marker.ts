import { theText } from '../../law/sources.ts';
import { defineRule } from '../rule.ts';

/** A merge that nobody has finished: until then there is no saying what the text is. Nothing else is said of the region. */
export default defineRule({
    code: 'K002',
    name: 'conflict-marker',
    severity: 'error',
    source: [theText],
    message: {
        nl: 'Hier staan twee versies van de tekst door elkaar, gescheiden door de tekens <<<<<<< en >>>>>>>.',
        fr: 'Deux versions du texte se mêlent ici, séparées par les marques <<<<<<< et >>>>>>>.',
        de: 'Hier stehen zwei Fassungen des Textes ineinander, getrennt durch die Zeichen <<<<<<< und >>>>>>>.',
        en: 'Two versions of the text stand here side by side, separated by the marks <<<<<<< and >>>>>>>.',
    },
    why: {
        nl: 'Zolang er niet gekozen is, staat niet vast wat de tekst zegt, en wordt dit stuk niet nagekeken.',
        fr: 'Tant que le choix n’est pas fait, le contenu du texte reste incertain et ce passage n’est pas vérifié.',
        de: 'Solange nicht gewählt ist, steht nicht fest, was der Text besagt, und diese Stelle wird nicht geprüft.',
        en: 'Until a choice is made, it is not settled what the text says, and this passage is not checked.',
    },
    remedy: {
        nl: 'Kies wat er moet staan en verwijder de regels met <<<<<<<, ======= en >>>>>>>.',
        fr: 'Choisissez ce qui doit rester et supprimez les lignes <<<<<<<, ======= et >>>>>>>.',
        de: 'Wählen Sie, was stehen bleiben soll, und löschen Sie die Zeilen mit <<<<<<<, ======= und >>>>>>>.',
        en: 'Choose what is to stand and delete the lines with <<<<<<<, ======= and >>>>>>>.',
    },
    examples: [
        {
            bad: `
                werkafspraken
                  voorzitter: parket
                <|<<<<<<< HEAD|>
                  frequentie: maandelijks
                =======
                  frequentie: wekelijks
                >>>>>>> leuven
                  besluitvorming: consensus
            `,
            good: `
                werkafspraken
                  voorzitter: parket
                  frequentie: maandelijks
                  besluitvorming: consensus
            `,
        },
        {
            bad: `
                finalité victimes: intégrité physique et psychique
                  description:
                    Protéger les victimes
                <|<<<<<<< HEAD|>
                    de violences intrafamiliales.
                ||||||| base
                    de violences.
                =======
                    de violences conjugales.
                >>>>>>> namur
            `,
            good: `
                modalités
                  rapport:
                    Le rapport reprend les passages marqués <<<<<<< et >>>>>>>.
                    =======
                    Il est conservé par le parquet.
            `,
        },
        {
            bad: `
                deelnemer parket: Parket van Leuven
                  sector: justitie
                <|<<<<<<< HEAD|>
            `,
        },
    ],
    *check({ problems }) {
        for (const problem of problems) if (problem.kind === 'conflict') yield { at: problem };
    },
});
