import { headPlace } from '../../analysis/entries.ts';
import type { Facts } from '../../analysis/facts.ts';
import { mentions } from '../../analysis/mentions.ts';
import { commentary } from '../../law/sources.ts';
import { defineRule } from '../rule.ts';

/**
 * The commentary, no. 1 and note 5: the article is about partners with different purposes; sharing between two who both
 * hold professional secrecy is what theory calls shared professional secrecy.
 */
export default defineRule({
    code: 'K305',
    name: 'finalities-alike',
    severity: 'info',
    source: [commentary(1)],
    message: {
        nl: 'Alle deelnemers hebben beroepsgeheim en werken in dezelfde sector.',
        fr: 'Tous les participants sont tenus au secret professionnel et relèvent du même secteur.',
        de: 'Alle Teilnehmer unterliegen dem Berufsgeheimnis und gehören zum selben Bereich.',
        en: 'All participants hold professional secrecy and work in the same sector.',
    },
    why: {
        nl: 'Casusoverleg brengt partners met verschillende finaliteiten samen; tussen dragers van het beroepsgeheim uit één sector gaat het mogelijk om gedeeld beroepsgeheim, en dat is een andere regeling.',
        fr: 'La concertation de cas réunit des partenaires aux finalités différentes ; entre dépositaires du secret professionnel d’un même secteur, il s’agit peut-être de secret professionnel partagé, qui est un autre régime.',
        de: 'Die Fallkonzertierung bringt Partner mit verschiedenen Zwecken zusammen; unter Trägern des Berufsgeheimnisses aus einem Bereich handelt es sich möglicherweise um geteiltes Berufsgeheimnis, und das ist eine andere Regelung.',
        en: 'A case consultation brings together partners with different purposes; between holders of professional secrecy in one sector it may be shared professional secrecy, which is another regime.',
    },
    remedy: {
        nl: 'Ga na of het gedeeld beroepsgeheim volstaat, of zeg in de tekst waarom niet.',
        fr: 'Vérifiez si le secret professionnel partagé suffit, ou dites dans le texte pourquoi il ne suffit pas.',
        de: 'Prüfen Sie, ob das geteilte Berufsgeheimnis ausreicht, oder sagen Sie im Text, warum nicht.',
        en: 'Check whether shared professional secrecy will do, or say in the text why it will not.',
    },
    examples: [
        {
            bad: `
                <|deelnemer caw|>: CAW Oost-Brabant
                  sector: hulpverlening
                  geheim: beroepsgeheim

                deelnemer vk: Vertrouwenscentrum Kindermishandeling
                  sector: hulpverlening
                  geheim: beroepsgeheim
            `,
            good: `
                deelnemer caw: CAW Oost-Brabant
                  sector: hulpverlening
                  geheim: beroepsgeheim

                deelnemer clb: CLB Leuven
                  sector: onderwijs
                  geheim: beroepsgeheim
            `,
        },
        {
            bad: `
                <|participant hopital|>: Hôpital de Namur
                  secteur: santé
                  secret: secret professionnel

                participant garde: Poste médical de garde
                  secteur: soins de santé
                  secret: secret professionnel
            `,
            good: `
                participant hopital: Hôpital de Namur
                  secteur: santé
                  secret: secret professionnel

                participant garde: Poste médical de garde
                  secteur: santé
                  secret: secret professionnel

                article 2: Portée
                  Le secret professionnel partagé ne suffit pas : la police locale peut être invitée.
            `,
        },
        {
            bad: `
                <|Teilnehmer a|>: Krankenhaus Eupen
                  Bereich: Gesundheit
                  Geheimnis: Berufsgeheimnis

                Teilnehmer b: Hausarzt
                  Bereich: Gesundheit
                  Geheimnis: Berufsgeheimnis
            `,
            good: `
                deelnemer caw: CAW Oost-Brabant
                  sector: hulpverlening
                  geheim: beroepsgeheim
            `,
        },
    ],
    *check(facts) {
        const [first] = facts.parties;
        if (first && areAlike(facts) && !mentions(facts, sharedSecrecy)) yield { at: headPlace(first.node) };
    },
});

function areAlike({ parties }: Facts): boolean {
    const sector = parties[0]?.sector;
    return (
        parties.length > 1 &&
        sector !== undefined &&
        parties.every(party => party.sector === sector && String(party.secrecy) === 'professional')
    );
}

/** In folded words: the text has thought of it. */
const sharedSecrecy =
    /gedeelde? beropsgeheim|secret professionnel partage|geteilte(?:s|n)? berufsgeheimnis|shared professional/;
