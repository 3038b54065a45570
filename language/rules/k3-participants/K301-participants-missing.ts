import { headPlace } from '../../analysis/entries.ts';
import { article } from '../../law/sources.ts';
import { insertBlock, placeholder } from '../fix.ts';
import { mayBeProvided, providedByAct } from '../provided.ts';
import { defineRule } from '../rule.ts';
import { participantsInProse } from './participation.ts';

/** Art. 458ter, § 1, al. 3: the act or the consent determines at least "wie aan het overleg kan deelnemen". */
export default defineRule<undefined, 'act-unknown'>({
    code: 'K301',
    name: 'participants-missing',
    severity: 'error',
    source: [article('458ter', 1, 3)],
    requirement: {
        nl: 'Er staat wie aan het overleg kan deelnemen',
        fr: 'Le texte dit qui peut participer à la concertation',
        de: 'Der Text sagt, wer an der Fallkonzertierung teilnehmen kann',
        en: 'The text says who may take part in the consultation',
    },
    message: {
        nl: 'Er staat nergens wie aan het overleg kan deelnemen.',
        fr: 'Le texte n’indique pas qui peut participer à la concertation.',
        de: 'Der Text sagt nirgends, wer an der Fallkonzertierung teilnehmen kann.',
        en: 'The text nowhere says who may take part in the consultation.',
    },
    why: {
        nl: 'De regelgeving of de toestemming waarop het overleg berust, moet ten minste bepalen wie eraan kan deelnemen.',
        fr: 'La norme ou l’autorisation sur laquelle repose la concertation doit au moins déterminer qui peut y participer.',
        de: 'Die Rechtsnorm oder die Erlaubnis, auf der die Fallkonzertierung beruht, muss mindestens bestimmen, wer daran teilnehmen kann.',
        en: 'The act or the consent on which the consultation rests must determine at least who may take part in it.',
    },
    remedy: {
        nl: 'Voeg elke deelnemer toe onder een eigen kop ‘deelnemer’.',
        fr: 'Ajoutez chaque participant sous un titre « participant » distinct.',
        de: 'Fügen Sie jeden Teilnehmer unter einem eigenen Kopf „Teilnehmer“ hinzu.',
        en: 'Add each participant under a head ‘participant’ of its own.',
    },
    cases: {
        'act-unknown': {
            severity: 'info',
            message: {
                nl: 'Er staat niet wie aan het overleg kan deelnemen, en of de aangehaalde regelgeving dat bepaalt, is hier niet bekend.',
                fr: 'Le texte n’indique pas qui peut participer à la concertation, et l’on ignore ici si la norme citée le détermine.',
                de: 'Der Text sagt nicht, wer an der Fallkonzertierung teilnehmen kann, und ob die angeführte Rechtsnorm es bestimmt, ist hier nicht bekannt.',
                en: 'The text does not say who may take part in the consultation, and whether the act it cites does is not known here.',
            },
            remedy: {
                nl: 'Voeg de deelnemers toe, of verwijs naar een ‘kader’ met ‘bepaalt: deelnemers’ als de regelgeving ze bepaalt.',
                fr: 'Ajoutez les participants, ou renvoyez à un « cadre » avec « détermine : participants » si la norme les détermine.',
                de: 'Fügen Sie die Teilnehmer hinzu, oder verweisen Sie auf einen „Rahmen“ mit „bestimmt: Teilnehmer“, wenn die Rechtsnorm sie bestimmt.',
                en: 'Add the participants, or refer to a ‘framework’ with ‘provides: participants’ if the act determines them.',
            },
        },
    },
    examples: [
        {
            bad: `
                <|rechtsgrond|>: decreet
                  opschrift: decreet van 4 mei 2029 over de opvang van jongeren
            `,
            good: `
                rechtsgrond: decreet
                  kader: opvang

                kader opvang: Decreet van 4 mei 2029 over de opvang van jongeren
                  soort: decreet
                  bepaalt: deelnemers
            `,
        },
        {
            bad: `
                <|protocol leuven-ifg|>: Casusoverleg Leuven
                  taal: nl

                doel: fysieke en psychische integriteit
            `,
            fixed: `
                protocol leuven-ifg: Casusoverleg Leuven
                  taal: nl

                doel: fysieke en psychische integriteit

                deelnemer: [in te vullen]
            `,
            good: `
                protocol leuven-ifg: Casusoverleg Leuven

                artikel 3: Deelnemende partners
                  Het parket, de lokale politie en het CAW kunnen aan het overleg deelnemen.
            `,
        },
        {
            bad: `
                <|protocole namur|>: Concertation de cas

                article 4: Obligations des participants
                  Les participants respectent le secret.
            `,
            good: `
                base légale: loi
                  intitulé: loi du 30 juillet 2018 portant création de cellules de sécurité intégrale locales
            `,
        },
        {
            bad: `
                <|Rechtsgrundlage|>: Erlaubnis des Prokurators des Königs
                  Staatsanwaltschaft: Eupen
            `,
            good: `
                organisation caw: CAW Oost-Brabant
                  sector: hulpverlening
            `,
        },
        {
            bad: `
                <|rechtsgrond|>: toestemming van de procureur des Konings
                  motivering: De partners beschikken elk over een deel van de informatie.
            `,
            good: `
                rechtsgrond: toestemming van de procureur des Konings
                  vorm: kantschrift
                  motivering: Aan het overleg nemen het parket, de politie en het CAW deel.
            `,
        },
    ],
    *check(facts, { locale }) {
        if (!facts.isProtocol) return;
        const [first] = facts.blocks('participant');
        const said = first ? headPlace(first) : participantsInProse(facts);
        const provided = providedByAct(facts, 'participants', locale);
        if (said) yield { met: said };
        else if (provided) yield provided;
        else {
            const fix = insertBlock(facts, 'participant', [], placeholder[facts.locale]);
            yield { at: facts.head, fix, ...(mayBeProvided(facts) && { case: 'act-unknown' }) };
        }
    },
});
