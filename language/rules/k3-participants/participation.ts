import type { Facts } from '../../analysis/facts.ts';
import { foldedPattern, passages } from '../../analysis/mentions.ts';
import { type Place, placeOfProperty } from '../../analysis/place.ts';
import { capacitiesIn } from '../../analysis/prosecutor.ts';
import { isArticle } from '../../generated/ast.ts';
import { fold } from '../../syntax/fold.ts';

/** So many services in one passage are not there by chance: it may be the list of those who take part. */
export const aList = 3;

/** Where free text says who takes part: in an article about it, in a sentence, or by naming services together. */
export function participantsInProse(facts: Facts, services: number = aList): Place | undefined {
    const list = facts
        .blocks('article')
        .filter(isArticle)
        .find(({ title = '', text }) => text && listTitle.test(fold(title)));
    if (list) return placeOfProperty(list, 'title');
    return passages(facts)
        .find(({ folded }) => takingPart.test(folded) || namesServices(folded, services))
        ?.place();
}

function namesServices(folded: string, services: number): boolean {
    return new Set(capacitiesIn(folded).map(({ capacity }) => capacity)).size >= services;
}

/** Begins as the title of a list of participants does; ‘Verplichtingen van de deelnemers’ is another matter. */
const listTitle = foldedPattern(
    String.raw`^[^\w]*(?:wie |qui |wer |de |het |les |la |die |vaste |andere |deelnemende |betrokken |aanwezige |autres |weitere |beteiligte )*(?:deelnem|neemt deel|partner|partij|samenstelling|leden|genodigd|uitgenodigd|dienst|kernteam|participant|partenaire|parties|peut participer|composition|membres|invites|services|teilnehm|nimmt teil|partei|zusammensetzung|mitglieder)`,
    String.raw`^[^\w]*(?:wie|qui|wer)[^\w]*$`,
);

const takingPart = foldedPattern(
    String.raw`\b(?:nemen|neemt)\b[^.;]{0,200}\bdeel\b|\bkunnen\b[^.;]{0,200}\b(?:deelnemen|aansluiten|zetelen)\b|\b(?:zetelen|sluiten aan)\b`,
    String.raw`\b(?:participent|prennent part|siègent|peuvent (?:participer|prendre part|siéger|être invités))\b`,
    String.raw`\b(?:nehmen|können)\b[^.;]{0,200}\b(?:teil|teilnehmen)\b|\bgehören\b[^.;]{0,200}\ban\b`,
);
