import { headPlace, isKeyed, textOf } from '../../analysis/entries.ts';
import { foldedPattern, mentions } from '../../analysis/mentions.ts';
import { type Block, isConfidentiality } from '../../generated/ast.ts';
import { article } from '../../law/sources.ts';
import { insertBlock, valueForm } from '../fix.ts';
import { missingEntry } from '../missing.ts';
import { defineRule } from '../rule.ts';

/**
 * Art. 458ter, § 2, al. 1: "De deelnemers zijn tot geheimhouding verplicht wat betreft de tijdens het overleg meegedeelde
 * geheimen." That binds them by law; the protocol has to tell those who sign it, in whatever words.
 */
export default defineRule({
    code: 'K501',
    name: 'confidentiality-missing',
    severity: 'warning',
    source: [article('458ter', 2, 1)],
    requirement: {
        nl: 'Het protocol regelt de geheimhouding',
        fr: 'Le protocole règle le secret',
        de: 'Das Protokoll regelt die Geheimhaltung',
        en: 'The protocol deals with secrecy',
    },
    message: {
        nl: 'Het protocol zegt niets over de geheimhouding van wat tijdens het overleg wordt meegedeeld.',
        fr: 'Le protocole ne dit rien du secret qui couvre ce qui est communiqué durant la concertation.',
        de: 'Das Protokoll sagt nichts über die Geheimhaltung dessen, was während der Konzertierung mitgeteilt wird.',
        en: 'The protocol says nothing about the secrecy of what is communicated during the consultation.',
    },
    why: {
        nl: 'Alle deelnemers, ook zij die geen beroepsgeheim hebben, zijn tot geheimhouding verplicht wat betreft de tijdens het overleg meegedeelde geheimen; wie ondertekent, moet dat kunnen lezen.',
        fr: 'Tous les participants, même ceux qui n’ont pas de secret professionnel, sont tenus au secret relativement aux secrets communiqués durant la concertation ; qui signe doit pouvoir le lire.',
        de: 'Alle Teilnehmer, auch die ohne Berufsgeheimnis, sind hinsichtlich der während der Konzertierung mitgeteilten Geheimnisse zur Geheimhaltung verpflichtet; wer unterzeichnet, muss das lesen können.',
        en: 'All participants, also those without professional secrecy, are bound to secrecy as regards the secrets communicated during the consultation; whoever signs must be able to read so.',
    },
    remedy: {
        nl: 'Voeg ‘geheimhouding’ toe, en zeg dat alle deelnemers gebonden zijn.',
        fr: 'Ajoutez « confidentialité » et indiquez que tous les participants sont tenus au secret.',
        de: 'Fügen Sie „Geheimhaltung“ hinzu, und geben Sie an, dass alle Teilnehmer gebunden sind.',
        en: 'Add ‘confidentiality’, and say that all participants are bound.',
    },
    examples: [
        {
            bad: `
                <|protocol leuven-ifg|>: Casusoverleg Leuven
                  taal: nl

                deelnemer caw: CAW Oost-Brabant
                  geheim: beroepsgeheim
            `,
            fixed: `
                protocol leuven-ifg: Casusoverleg Leuven
                  taal: nl

                deelnemer caw: CAW Oost-Brabant
                  geheim: beroepsgeheim

                geheimhouding
                  gebonden: alle deelnemers
            `,
            good: `
                protocol leuven-ifg: Casusoverleg Leuven

                artikel 7: Vertrouwelijke informatie
                  De deelnemers zijn gehouden tot strikte geheimhouding over wat zij vernemen.
            `,
        },
        {
            bad: `
                <|protocole namur|>: Concertation de cas
                  langue: fr

                participant saj: Service de l’aide à la jeunesse
                  secret: secret professionnel
            `,
            good: `
                protocole namur: Concertation de cas

                article 8: Secret
                  Toute personne présente est tenue au secret au sens de l’article 458ter, § 2.
            `,
        },
        {
            bad: `
                Protokoll eupen: Fallkonzertierung Eupen

                Geheimhaltung
                  <|gebunden|>:
            `,
            fixed: `
                Protokoll eupen: Fallkonzertierung Eupen

                Geheimhaltung
                  gebunden: alle Teilnehmer
            `,
            good: `
                Teilnehmer sozialdienst: Sozialdienst

                Geheimhaltung
                  Beschreibung: Was mitgeteilt wird, bleibt geheim.
            `,
        },
        {
            bad: `
                <|rechtsgrond|>: decreet
                  opschrift: decreet van 29 maart 2024 tot oprichting en regeling van de Veilige Huizen
            `,
            good: `
                organisatie caw: CAW Oost-Brabant
                  geheim: beroepsgeheim
            `,
        },
    ],
    *check(facts) {
        if (!facts.isProtocol) return;
        const blocks = facts.blocks('confidentiality');
        const stated = blocks.find(saysSomething);
        const said = stated ? headPlace(stated) : mentions(facts, secrecy);
        if (said) {
            yield { met: said };
            return;
        }
        const everyone = valueForm('everyone', 'everyone', facts.locale);
        const [empty] = blocks;
        if (empty) yield missingEntry(facts, empty, 'bound', everyone);
        else yield { at: facts.head, fix: insertBlock(facts, 'confidentiality', [['bound', everyone]]) };
    },
});

/** A line that was not understood says something too, and so does a text behind the head itself. */
function saysSomething(block: Block): boolean {
    const hasText = isConfidentiality(block) && block.extra !== undefined;
    return hasText || block.entries.some(entry => !isKeyed(entry) || textOf(entry) !== '');
}

/** Secrecy as a duty of whoever takes part; a participant's own professional secrecy isn't meant. */
const secrecy = foldedPattern(
    'geheimhouding (?:gehouden|verplicht|gebonden)',
    '(?:gehouden|verplicht|gebonden|verbinden) (?:[^ .]{1,30} ){0,6}geheimhouding',
    'geheimhoudings?plicht|(?:plicht|verplichting) tot geheimhouding|^geheimhouding|^vertrouwelijkheid',
    '(?:strikt|blijft|blijven|als) vertrouwelijk|vertrouwelijk (?:te )?(?:behandel|blij)|vertrouwelijk karakter',
    'tenue?s? (?:[^ .]{1,30} ){0,4}(?:au|par le) secret|(?:obligation|devoir) de (?:secret|confidentialité)',
    'soumis(?:es?)? (?:[^ .]{1,30} ){0,3}au secret|^(?:clause de )?confidentialité|^secret$',
    'gard[^ ]{1,5} (?:le|ce) secret|confidentialité des|strictement confidentiel|caractère confidentiel|rest[^ ]{0,6} (?:secret|confidentiel)',
    'zur (?:geheimhaltung|verschwiegenheit)|(?:geheimhaltungs|verschwiegenheits)pflicht|^geheimhaltung',
    'vertraulich (?:zu )?behandel|bleib[^ ]{0,6} (?:vertraulich|geheim)',
    // In other words: what is said stays there, nobody passes it on.
    '^(?:discretie|zwijgplicht|stilzwijgen|discrétion|schweigepflicht|verschwiegenheit|vertraulichkeit|diskretion)\\b',
    'zwijgplicht|bewa(?:art|ren) (?:[^ .]{1,30} ){0,4}geheim|(?:is|zijn|blijft|blijven) (?:strikt )?geheim\\b|blijft op het overleg',
    '(?:niet|niets|geen|verboden)\\b[^.]{0,80}(?:bekendgemaakt|bekend te maken|verspreid|verspreiden|openbaar|onthul|prijsgeven|doorverteld|naar buiten|buiten (?:de|het) (?:vergadering|overleg))',
    '(?:interdit|aucun|ne|pas|jamais)\\b[^.]{0,80}(?:révél|divulgu|ébruit|en faire état|sort(?:ent|ir|i)? de (?:la|cette))|gard[^ ]{1,5} (?:[^ .]{1,30} ){0,2}(?:pour (?:lui|soi|eux)|le silence)',
    'stillschweigen|zu schweigen|verschwiegenheit|(?:nicht|nichts)\\b[^.]{0,80}(?:weitergegeben|weitererzähl|preisgegeben|offenbart|nach außen)',
    'bound (?:to|by) (?:[^ ]{1,30} )?(?:secrecy|confidentiality)|duty of (?:secrecy|confidentiality)|^confidentiality',
    'kept? (?:strictly )?(?:secret|confidential)|remains? (?:secret|confidential)',
    '458 ?ter,? (?:§|paragra(?:af|phe?)) ?2',
);
