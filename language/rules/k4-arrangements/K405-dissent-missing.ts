import { textOf, valuePlace, valuesOf } from '../../analysis/entries.ts';
import type { Facts } from '../../analysis/facts.ts';
import type { Place } from '../../analysis/place.ts';
import { commentary } from '../../law/sources.ts';
import { fold } from '../../syntax/fold.ts';
import { defineRule } from '../rule.ts';
import { asksFor } from './element.ts';
import { wordings } from './wordings.ts';

/**
 * The commentary, no. 5: a pitfall is that "in situaties waarin geen eenstemmigheid bereikt wordt […] de stem van het
 * parket sterk zal doorwegen". Where nothing says how things are decided at all, K404 speaks.
 */
export default defineRule({
    code: 'K405',
    name: 'dissent-missing',
    severity: 'info',
    source: [commentary(5)],
    requirement: {
        nl: 'Er staat wat er gebeurt als de deelnemers het niet eens raken',
        fr: 'Le texte dit ce qui se passe si les participants ne s’accordent pas',
        de: 'Der Text sagt, was geschieht, wenn die Teilnehmer sich nicht einigen',
        en: 'The text says what happens when the participants do not agree',
    },
    message: {
        nl: 'Er staat niet wat er gebeurt als de deelnemers het niet eens raken.',
        fr: 'Le texte ne dit pas ce qui se passe si les participants ne s’accordent pas.',
        de: 'Der Text sagt nicht, was geschieht, wenn die Teilnehmer sich nicht einigen.',
        en: 'The text does not say what happens when the participants do not agree.',
    },
    why: {
        nl: 'Zonder afspraak daarover dreigt volgens het commentaar de stem van het parket sterk door te wegen.',
        fr: 'Sans accord sur ce point, la voix du parquet risque de peser lourd, selon le commentaire.',
        de: 'Ohne Absprache darüber droht laut Kommentar die Stimme der Staatsanwaltschaft stark ins Gewicht zu fallen.',
        en: 'Without such a rule the voice of the prosecutor may weigh heavily, says the commentary.',
    },
    remedy: {
        nl: 'Voeg ‘bij onenigheid’ toe.',
        fr: 'Ajoutez « en cas de désaccord ».',
        de: 'Fügen Sie „bei Uneinigkeit“ hinzu.',
        en: 'Add ‘dissent’.',
    },
    examples: [
        {
            bad: `
                <|werkafspraken|>
                  besluitvorming: consensus
            `,
            fixed: `
                werkafspraken
                  besluitvorming: consensus
                  bij onenigheid: [in te vullen]
            `,
            good: `
                werkafspraken
                  besluitvorming: elke partner beslist zelf
            `,
        },
        {
            bad: `
                <|modalités|>
                  prise de décision: consensus
            `,
            good: `
                modalités
                  prise de décision: Par consensus ; à défaut, chacun agit dans le cadre de sa propre mission.
            `,
        },
        {
            bad: `
                <|Modalitäten|>
                  Beschlussfassung: Die Teilnehmer suchen gemeinsam eine Lösung.
            `,
            good: `
                werkafspraken
                  frequentie: maandelijks
            `,
        },
    ],
    check: asksFor({
        keys: ['dissent'],
        settledAt: ruleWithoutUnanimity,
        says: wordings(
            'onenigheid/meningsverschil/geen consensus/geen eensgezindheid/geen overeenstemming/geen akkoord/niet eens',
            'gebrek aan consensus/gebrek aan overeenstemming/gebrek daaraan/gebreke daarvan/zonder consensus/lukt dat niet/zo niet',
            'meerderheid/stemming/stemt/gestemd/de knoop/geeft de doorslag/doorslaggevend/verdaagd/uitgesteld/verzet',
            'elke/ieder/eenieder … eigen/zelf',
            'blijft/blijven … bevoegd/vrij',
            'autonoom/autonomie',
            'désaccord/divergence/absence de consensus/absence d’accord/absence d’unanimité/à défaut/faute de/sinon/ne s’accordent',
            'majorité/vote/tranche/voix prépondérante/reste libre/restent libres/autonom/opposition/s’oppose/reporté',
            'chacun/chaque … propre',
            'Uneinigkeit/Meinungsverschieden/kein Konsens/keinen Konsens/mangels/andernfalls/sonst/keine Einigung/nicht einig',
            'Mehrheit/Stichentscheid/durch Abstimmung/abgestimmt/vertagt/gelingt dies nicht/gelingt das nicht/widerspricht',
            'jeder/bleibt … selbst/eigen/zuständig',
            'disagree/no consensus/failing that/majority',
        ),
        notIn: ['purpose', 'changes'],
        arises: takesAgreement,
    }),
});

/** Where each decides on his own measures, or the chair proposes, nobody has to agree. */
function takesAgreement(facts: Facts): boolean {
    const rule = facts.entry('arrangements', 'decision');
    return (
        rule !== undefined && (valuesOf(rule, 'decision').includes('consensus') || agreeing.test(fold(textOf(rule))))
    );
}

const agreeing = wordings(
    'consensus/eenparig/unaniem/eensgezind/eens/samen/gezamenlijk/onderling/overeenstemming/akkoord/instemming/collegiaal/alle',
    'unanim/accord/commun/ensemble/conjoint/consent/collégial/tous',
    'Konsens/einstimmig/einvernehm/Einigung/einig/gemeinsam/kollegial/Zustimmung/alle/agree/together',
);

/** A rule by which it does not take everybody: ‘meerderheid’, ‘voorzitter beslist’, ‘elke partner beslist zelf’. */
function ruleWithoutUnanimity(facts: Facts): Place | undefined {
    const rule = facts.entry('arrangements', 'decision');
    const settles = valuesOf(rule, 'decision').some(value => value !== 'consensus');
    return rule && settles ? valuePlace(rule) : undefined;
}
