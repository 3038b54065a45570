import type { Facts } from '../../analysis/facts.ts';
import { mentions } from '../../analysis/mentions.ts';
import { type Place, placeOfProperty } from '../../analysis/place.ts';
import { isArticle } from '../../generated/ast.ts';
import { fold } from '../../syntax/fold.ts';

/** Where free text says who takes part: in an article about it, or in a sentence. */
export function participantsInProse(facts: Facts): Place | undefined {
    const list = facts
        .blocks('article')
        .filter(isArticle)
        .find(({ title = '', text }) => text && listTitle.test(fold(title)));
    return list ? placeOfProperty(list, 'title') : mentions(facts, takingPart);
}

/** Begins as the title of a list of participants does; ‘Verplichtingen van de deelnemers’ is another matter. */
const listTitle =
    /^\W*(?:wie |qui |wer |de |het |les |la |die |vaste |andere |deelnemende |autres |weitere )*(?:deelnem|neemt deel|partner|partij|samenstelling|leden|participant|partenaire|parties|peut participer|composition|membres|teilnehm|nimmt teil|partei|zusammensetzung|mitglieder)/;

/** In folded words. */
const takingPart =
    /\b(?:nemen|neemt)\b[^.;]{0,200}\bdeel\b|\bkunnen\b[^.;]{0,200}\bdeelnemen\b|\b(?:participent|prennent part|peuvent participer|peuvent prendre part)\b|\b(?:nehmen|konnen)\b[^.;]{0,200}\b(?:teil|teilnehmen)\b/;
