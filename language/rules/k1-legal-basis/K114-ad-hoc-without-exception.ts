import { isAdHoc, prose } from '../../analysis/bases.ts';
import { entryOf, textOf } from '../../analysis/entries.ts';
import { foldedPattern } from '../../analysis/mentions.ts';
import { commentary } from '../../law/sources.ts';
import { fold } from '../../syntax/fold.ts';
import { missingEntry } from '../missing.ts';
import { defineRule } from '../rule.ts';

/**
 * Ad hoc consultation is for cases outside the structured framework of an act or a protocol; the College of
 * Prosecutors-General wants it "enkel in zeer uitzonderlijke situaties" (commentary, 4).
 */
export default defineRule({
    code: 'K114',
    name: 'ad-hoc-without-exception',
    severity: 'warning',
    source: [commentary(4)],
    message: {
        nl: 'Er staat niet waarom dit ad-hocoverleg uitzonderlijk is.',
        fr: 'Le texte n’indique pas en quoi cette concertation ad hoc est exceptionnelle.',
        de: 'Es steht nicht da, warum diese Ad-hoc-Konzertierung eine Ausnahme ist.',
        en: 'The text does not say why this ad hoc consultation is exceptional.',
    },
    why: {
        nl: 'Ad-hocoverleg is bedoeld voor dossiers buiten het kader van een regeling of protocol; volgens het College van procureurs-generaal enkel in zeer uitzonderlijke situaties.',
        fr: 'La concertation ad hoc vise les dossiers étrangers au cadre d’un texte ou d’un protocole ; selon le Collège des procureurs généraux, uniquement dans des situations très exceptionnelles.',
        de: 'Die Ad-hoc-Konzertierung ist für Fälle außerhalb des Rahmens eines Gesetzes oder eines Protokolls gedacht; nach Ansicht des Kollegiums der Generalprokuratoren nur in ganz außergewöhnlichen Situationen.',
        en: 'Ad hoc consultation is meant for cases outside the framework of an act or a protocol; according to the College of Prosecutors-General only in very exceptional situations.',
    },
    remedy: {
        nl: 'Voeg het ‘uitzonderlijk karakter’ toe: waarom volstaat geen bestaand kader?',
        fr: 'Ajoutez le « caractère exceptionnel » : pourquoi aucun cadre existant ne suffit-il ?',
        de: 'Fügen Sie den „Ausnahmecharakter“ hinzu: Warum genügt kein bestehender Rahmen?',
        en: 'Add ‘exceptional’: why does no existing framework do?',
    },
    examples: [
        {
            bad: `
                <|rechtsgrond|>: toestemming van de procureur des Konings
                  motivering: Het gezin verhuist voortdurend en geen enkele dienst overziet de situatie.
                  ad hoc: ja
            `,
            fixed: `
                rechtsgrond: toestemming van de procureur des Konings
                  motivering: Het gezin verhuist voortdurend en geen enkele dienst overziet de situatie.
                  ad hoc: ja
                  uitzonderlijk karakter: [in te vullen]
            `,
            good: `
                rechtsgrond: toestemming van de procureur des Konings
                  motivering: De situatie is uitzonderlijk en valt buiten elk bestaand protocol.
                  ad hoc: ja
            `,
        },
        {
            bad: `
                base légale: autorisation motivée du procureur du Roi
                  ad hoc: oui
                  <|caractère exceptionnel|>:
            `,
            good: `
                base légale: autorisation motivée du procureur du Roi
                  motivation: Aucun protocole ne couvre ce dossier.
                  ad hoc: oui
            `,
        },
        {
            bad: `
                <|Rechtsgrundlage|>: Erlaubnis des Prokurators des Königs
                  ad hoc: ja
            `,
            good: `
                Rechtsgrundlage: Erlaubnis des Prokurators des Königs
                  ad hoc: nein
            `,
        },
    ],
    *check(facts) {
        for (const { node } of facts.consents.filter(isAdHoc)) {
            const own = (['reasons', 'description'] as const).map(key => fold(textOf(entryOf(node, key))));
            if (entryOf(node, 'exceptional') || [...own, ...prose(facts)].some(text => exception.test(text))) continue;
            yield missingEntry(facts, node, 'exceptional');
        }
    },
});

/** The reasons may say it themselves, or say that no protocol or act covers the case. */
const frame = '(?:protocol|protocole|protokoll|kader|cadre|rahmen|framework|regeling|décret|decreet)';
const exception = foldedPattern(
    'uitzonder|exception|ausnahm|aussergewöhnlich|exceptional',
    String.raw`\b(?:buiten|geen|niet|nergens|hors|dehors|aucun|aucune|ne|kein|keine|keinem|keines|nicht|ausserhalb|outside|no|not)\b.{0,60}${frame}`,
    String.raw`${frame}\w*\b.{0,40}\b(?:niet|niets|pas|nicht|ontbreekt|volstaat niet|fait défaut|fehlt)\b`,
);
