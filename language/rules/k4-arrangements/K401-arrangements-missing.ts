import type { Facts } from '../../analysis/facts.ts';
import { isArrangements } from '../../generated/ast.ts';
import { article } from '../../law/sources.ts';
import { missingKeys } from '../missing.ts';
import { mayBeProvided, providedByAct } from '../provided.ts';
import { defineRule } from '../rule.ts';
import { arrangementsOf, mayStandInArticles } from './element.ts';

/** Art. 458ter, § 1, al. 3: the act or the consent determines at least "volgens welke modaliteiten het overleg zal plaatsvinden". */
export default defineRule<undefined, 'act-unknown' | 'in-articles'>({
    code: 'K401',
    name: 'arrangements-missing',
    severity: 'error',
    source: [article('458ter', 1, 3)],
    requirement: {
        nl: 'Er staat volgens welke modaliteiten het overleg plaatsvindt',
        fr: 'Le texte dit selon quelles modalités la concertation a lieu',
        de: 'Der Text sagt, nach welchen Modalitäten die Fallkonzertierung stattfindet',
        en: 'The text says by which arrangements the consultation takes place',
    },
    message: {
        nl: 'Er staat nergens volgens welke modaliteiten het overleg plaatsvindt.',
        fr: 'Le texte n’indique pas selon quelles modalités la concertation a lieu.',
        de: 'Der Text sagt nirgends, nach welchen Modalitäten die Fallkonzertierung stattfindet.',
        en: 'The text nowhere says by which arrangements the consultation takes place.',
    },
    why: {
        nl: 'De regelgeving of de toestemming waarop het overleg berust, moet ten minste bepalen volgens welke modaliteiten het plaatsvindt.',
        fr: 'La norme ou l’autorisation sur laquelle repose la concertation doit au moins déterminer selon quelles modalités celle-ci a lieu.',
        de: 'Die Rechtsnorm oder die Erlaubnis, auf der die Fallkonzertierung beruht, muss mindestens bestimmen, nach welchen Modalitäten sie stattfindet.',
        en: 'The act or the consent on which the consultation rests must determine at least by which arrangements it takes place.',
    },
    remedy: {
        nl: 'Voeg ‘werkafspraken’ toe: wie het initiatief neemt, hoe vaak, en hoe over het gevolg wordt beslist.',
        fr: 'Ajoutez des « modalités » : qui prend l’initiative, à quelle fréquence, et comment la suite est décidée.',
        de: 'Fügen Sie „Modalitäten“ hinzu: wer die Initiative ergreift, wie oft, und wie über die Folgen entschieden wird.',
        en: 'Add ‘arrangements’: who takes the initiative, how often, and how the follow-up is decided.',
    },
    cases: {
        'act-unknown': {
            severity: 'info',
            message: {
                nl: 'Er staat niet volgens welke modaliteiten het overleg plaatsvindt, en of de aangehaalde regelgeving dat bepaalt, is hier niet bekend.',
                fr: 'Le texte n’indique pas selon quelles modalités la concertation a lieu, et l’on ignore ici si la norme citée les détermine.',
                de: 'Der Text sagt nicht, nach welchen Modalitäten die Fallkonzertierung stattfindet, und ob die angeführte Rechtsnorm sie bestimmt, ist hier nicht bekannt.',
                en: 'The text does not say by which arrangements the consultation takes place, and whether the act it cites does is not known here.',
            },
            remedy: {
                nl: 'Voeg ‘werkafspraken’ toe, of verwijs naar een ‘kader’ met ‘bepaalt: modaliteiten’ als de regelgeving ze bepaalt.',
                fr: 'Ajoutez des « modalités », ou renvoyez à un « cadre » avec « détermine : modalités » si la norme les détermine.',
                de: 'Fügen Sie „Modalitäten“ hinzu, oder verweisen Sie auf einen „Rahmen“ mit „bestimmt: Modalitäten“, wenn die Rechtsnorm sie bestimmt.',
                en: 'Add ‘arrangements’, or refer to a ‘framework’ with ‘provides: arrangements’ if the act determines them.',
            },
        },
        // What an article under a title of its own says, only a reader can tell.
        'in-articles': {
            severity: 'info',
            message: {
                nl: 'Er zijn geen ‘werkafspraken’; of de artikelen zeggen volgens welke modaliteiten het overleg plaatsvindt, is hier niet te zien.',
                fr: 'Le texte ne contient pas de « modalités » ; si ses articles disent selon quelles modalités la concertation a lieu, cela ne se voit pas ici.',
                de: 'Der Text enthält keine „Modalitäten“; ob seine Artikel sagen, nach welchen Modalitäten die Fallkonzertierung stattfindet, ist hier nicht zu erkennen.',
                en: 'There are no ‘arrangements’; whether the articles say by which arrangements the consultation takes place cannot be seen here.',
            },
            remedy: {
                nl: 'Ga na of de artikelen ze bepalen, of zet ze onder ‘werkafspraken’.',
                fr: 'Vérifiez si les articles les déterminent, ou placez-les sous « modalités ».',
                de: 'Prüfen Sie, ob die Artikel sie bestimmen, oder setzen Sie sie unter „Modalitäten“.',
                en: 'Check whether the articles determine them, or put them under ‘arrangements’.',
            },
        },
    },
    examples: [
        {
            bad: `
                <|protocol leuven-ifg|>: Casusoverleg Leuven
                  taal: nl

                geheimhouding
                  gebonden: alle deelnemers
            `,
            fixed: `
                protocol leuven-ifg: Casusoverleg Leuven
                  taal: nl

                werkafspraken
                  initiatiefrecht: [in te vullen]
                  frequentie: [in te vullen]
                  besluitvorming: [in te vullen]

                geheimhouding
                  gebonden: alle deelnemers
            `,
            good: `
                protocol leuven-ifg: Casusoverleg Leuven

                artikel 6: Werking van het overleg
                  Elke partner kan een casus aanmelden. Het overleg komt maandelijks samen.
            `,
        },
        {
            bad: `
                protocole namur: Concertation de cas

                <|modalités|>
            `,
            fixed: `
                protocole namur: Concertation de cas

                modalités
                  droit d'initiative: [à compléter]
                  fréquence: [à compléter]
                  prise de décision: [à compléter]
            `,
            good: `
                base légale: décret
                  intitulé: décret flamand du 29 mars 2024 relatif aux Refuges
            `,
        },
        {
            bad: `
                <|protocol leuven|>: Casusoverleg

                artikel 9: Inwerkingtreding
                  Dit protocol treedt in werking op 1 maart 2026.
            `,
            good: `
                Modalitäten
                  Häufigkeit: monatlich
            `,
        },
        {
            bad: `
                <|Rechtsgrundlage|>: Dekret
                  Überschrift: Dekret vom 4. Mai 2029 über die Jugend
            `,
        },
    ],
    *check(facts, { locale }) {
        if (!facts.isProtocol) return;
        const said = arrangementsOf(facts);
        const provided = providedByAct(facts, 'arrangements', locale);
        if (said) yield { met: said };
        else if (provided) yield provided;
        else if (!hasTextUnderHead(facts)) {
            const missing = missingKeys(facts, 'arrangements', ['initiative', 'frequency', 'decision']);
            if (mayBeProvided(facts)) yield { ...missing, case: 'act-unknown' };
            else if (mayStandInArticles(facts)) yield { ...missing, case: 'in-articles' };
            else yield missing;
        }
    },
});

/** Text right after the head is misplaced, which is another finding, but it is not nothing. */
function hasTextUnderHead(facts: Facts): boolean {
    return facts.blocks('arrangements').some(block => isArrangements(block) && block.extra !== undefined);
}
