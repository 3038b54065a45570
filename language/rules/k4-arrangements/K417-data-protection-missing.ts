import { entryOf, valuePlace } from '../../analysis/entries.ts';
import type { Facts } from '../../analysis/facts.ts';
import { enumerate, quote } from '../../i18n/words.ts';
import { act } from '../../law/sources.ts';
import type { Key } from '../../syntax/keys.ts';
import type { Locale } from '../../syntax/vocabulary/index.ts';
import { keyForm } from '../fix.ts';
import { missingKeys } from '../missing.ts';
import { defineRule } from '../rule.ts';
import { entryFor, isWorkedOut, metByAct } from './element.ts';
import { saidIn, wordings } from './wordings.ts';

/** Both decrees settle the processing of personal data themselves; under a consent nobody else does. */
export default defineRule<{ keys: readonly Key[] }>({
    code: 'K417',
    name: 'data-protection-missing',
    severity: 'info',
    source: [act('veilige-huizen', '15, 16'), act('csil-r-fwb', '12–21')],
    requirement: {
        nl: 'De verwerking van persoonsgegevens is geregeld',
        fr: 'Le traitement des données à caractère personnel est réglé',
        de: 'Die Verarbeitung personenbezogener Daten ist geregelt',
        en: 'The processing of personal data is settled',
    },
    message: {
        nl: ({ keys }) =>
            `Over de verwerking van persoonsgegevens ${keys.length > 1 ? 'ontbreken' : 'ontbreekt'} ${named(keys, 'nl')}.`,
        fr: ({ keys }) =>
            `Pour le traitement des données à caractère personnel, le texte n’indique pas : ${named(keys, 'fr')}.`,
        de: ({ keys }) => `Zur Verarbeitung personenbezogener Daten fehlt im Text: ${named(keys, 'de')}.`,
        en: ({ keys }) => `On the processing of personal data the text lacks: ${named(keys, 'en')}.`,
    },
    why: {
        nl: 'In het overleg worden persoonsgegevens verwerkt; de twee decreten over casusoverleg regelen dat zelf, elders doet het protocol dat het best.',
        fr: 'La concertation traite des données à caractère personnel ; les deux décrets sur la concertation de cas le règlent eux-mêmes, ailleurs mieux vaut que le protocole le fasse.',
        de: 'In der Fallkonzertierung werden personenbezogene Daten verarbeitet; die zwei Dekrete über die Fallkonzertierung regeln das selbst, sonst tut es am besten das Protokoll.',
        en: 'Personal data are processed in the consultation; the two decrees on case consultation settle this themselves, elsewhere the protocol had better do so.',
    },
    remedy: {
        nl: ({ keys }) => `Vul onder ‘gegevens’ aan: ${named(keys, 'nl')}.`,
        fr: ({ keys }) => `Complétez sous « données » : ${named(keys, 'fr')}.`,
        de: ({ keys }) => `Ergänzen Sie unter „Daten“: ${named(keys, 'de')}.`,
        en: ({ keys }) => `Add under ‘data’: ${named(keys, 'en')}.`,
    },
    examples: [
        {
            bad: `
                <|werkafspraken|>
                  frequentie: maandelijks
            `,
            fixed: `
                werkafspraken
                  frequentie: maandelijks

                gegevens
                  verwerkingsverantwoordelijke: [in te vullen]
                  bewaartermijn: [in te vullen]
                  categorieën: [in te vullen]
                  beveiliging: [in te vullen]
            `,
            good: `
                werkafspraken
                  frequentie: maandelijks

                artikel 10: Bescherming van persoonsgegevens
                  Elke partner is verantwoordelijk voor zijn eigen dossier.
            `,
        },
        {
            bad: `
                modalités
                  fréquence: tous les mois

                <|données|>
                  responsable du traitement: parquet
                  durée de conservation: un an après la clôture
            `,
            fixed: `
                modalités
                  fréquence: tous les mois

                données
                  responsable du traitement: parquet
                  durée de conservation: un an après la clôture
                  catégories: [à compléter]
                  sécurité: [à compléter]
            `,
            good: `
                base légale: décret
                  cadre: csil-r-fwb

                modalités
                  fréquence: tous les mois
            `,
        },
        {
            bad: `
                Modalitäten
                  Häufigkeit: monatlich

                <|Daten|>
                  Verantwortlicher: jhd
                  Aufbewahrungsfrist: ein Jahr
                  Kategorien: Identität, Risiken
            `,
            good: `
                gegevens
                  verwerkingsverantwoordelijke: caw
                  bewaartermijn: 1 jaar
                  categorieën: identiteit, risico’s
                  rechten: Het dossier is versleuteld; enkel de coördinator heeft toegang.
            `,
        },
    ],
    *check(facts, context) {
        if (!facts.isProtocol) return;
        const entries = asked.flatMap(({ key }) => entryFor(facts, 'data', key) ?? []);
        const missing = asked.filter(
            ({ key, says }) => !entryFor(facts, 'data', key) && !saidIn(facts, says, ['purpose']),
        );
        const byAct = metByAct(facts, context, { 'veilige-huizen': '15, 16', 'csil-r-fwb': '12–21' });
        if (missing.length === 0) for (const entry of entries) yield { met: valuePlace(entry) };
        else if (byAct) yield byAct;
        else if (!isInProse(facts) && isWorkedOut(facts, 'data')) {
            const keys = missing.map(({ key }) => key);
            yield { ...missingKeys(facts, 'data', keys), data: { keys } };
        }
    },
});

/** What the two decrees have in common, and how prose says it. */
const asked: readonly { readonly key: Key; readonly says: RegExp }[] = [
    {
        key: 'controller',
        says: wordings(
            '*verwerkingsverantwoordelijk',
            'responsable du traitement/responsables du traitement',
            'für die Verarbeitung verantwortlich/data controller',
        ),
    },
    {
        key: 'retention',
        says: wordings(
            'bewaartermijn/bewaard/bewaren/vernietigd/gewist',
            'conservé/conservation/détruit/effacé',
            'aufbewahrt/Aufbewahrung/gelöscht/vernichtet',
            'retain/retention',
        ),
    },
    {
        key: 'categories',
        says: wordings(
            'categorieën van gegevens/categorieën van persoonsgegevens/volgende gegevens',
            'catégories de données/données suivantes',
            'Datenkategorien/Kategorien von Daten/folgende Daten',
            'categories of data',
        ),
    },
    {
        key: 'security',
        says: wordings(
            'beveilig/versleutel/toegang tot het dossier/toegangsrechten',
            'sécuris/chiffr/mesures de sécurité/accès au dossier',
            'Datensicherheit/verschlüssel/gesichert/Zugang',
            'encrypt/secured',
        ),
    },
];

/** A description under the head, or data protection elsewhere: whether that covers everything, a reader can tell. */
function isInProse(facts: Facts): boolean {
    const described = facts.blocks('data').some(block => entryOf(block, 'description'));
    return described || saidIn(facts, protection, ['data', 'purpose']) !== undefined;
}

const protection = wordings(
    'persoonsgegevens/gegevensbescherming/verwerking van gegevens/AVG/GDPR/RGPD/DSGVO/DPIA',
    'données à caractère personnel/données personnelles/protection des données/traitement des données',
    'personenbezogene/Datenschutz/personal data/data protection',
);

function named(keys: readonly Key[], locale: Locale): string {
    return enumerate(
        keys.map(key => quote(keyForm(key, locale), locale)),
        locale,
    );
}
