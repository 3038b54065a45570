import { describe, expect, test } from 'vitest';
import { fold } from '../../language/syntax/fold.ts';
import { belongs, type Head, heads, type Key, keys } from '../../language/syntax/keys.ts';
import { type ValueSet, valueSets } from '../../language/syntax/values.ts';
import { locales, vocabularies } from '../../language/syntax/vocabulary/index.ts';
import { forms, preferredForm } from '../../language/syntax/vocabulary/vocabulary.ts';

describe('the notation of the vocabulary', () => {
    test.each([
        ['doel; finaliteit', ['doel', 'finaliteit']],
        ['accordé(e) par', ['accordé par', 'accordée par']],
        [
            'goedkeuring (van de )procureur-generaal',
            ['goedkeuring procureur-generaal', 'goedkeuring van de procureur-generaal'],
        ],
        [
            'Billigung (?)/Genehmigung des Generalprokurators',
            ['Billigung des Generalprokurators', 'Genehmigung des Generalprokurators'],
        ],
        ['COL 4/2018', ['COL 4/2018']],
    ])('%s', (notation, expected) => {
        expect(forms(notation).map(({ text }) => text)).toEqual(expected);
    });

    test('a form that nobody has seen in an official text is marked as such', () => {
        expect(forms('Apostille (?); Randvermerk').map(({ verified }) => verified)).toEqual([false, true]);
    });
});

describe('what does not matter in a key', () => {
    test.each([
        ['coördinator', 'COORDINATOR'],
        ['critères d’admission', "criteres d'admission"],
        ['plan van aanpak', 'plan\u00a0van  aanpak'],
        ['Maßnahmenplan', 'Massnahmenplan'],
        ['Präambel', 'Praeambel'],
        ['finalité', 'finalité'],
        ['follow-up', 'follow up'],
        ['taal', 'ta\u200bal'],
    ])('%s is %s', (a, b) => {
        expect(fold(a)).toBe(fold(b));
    });
});

describe.each(locales)('%s', locale => {
    const { heads: headForms, keys: keyForms, values } = vocabularies[locale];

    test('gives every head, key and value a form', () => {
        for (const notation of [...Object.values(headForms), ...Object.values(keyForms)])
            expect(preferredForm(notation)).not.toBe('');
        for (const set of Object.keys(valueSets) as ValueSet[]) {
            for (const value of valueSets[set]) {
                const notation = (values[set] as Readonly<Record<string, string>>)[value];
                expect(preferredForm(notation ?? ''), `${set} ${value}`).not.toBe('');
            }
        }
    });

    test('no two heads have a form in common', () => {
        const seen = new Map<string, Head>();
        for (const head of Object.keys(heads) as Head[]) {
            for (const { text } of forms(headForms[head])) {
                expect(seen.get(fold(text)) ?? head, text).toBe(head);
                seen.set(fold(text), head);
            }
        }
    });

    test('no two keys of one block have a form in common', () => {
        for (const head of Object.keys(heads) as Head[]) {
            const seen = new Map<string, Key>();
            for (const key of (Object.keys(keys) as Key[]).filter(each => belongs(each, head))) {
                for (const { text } of forms(keyForms[key])) {
                    expect(seen.get(fold(text)) ?? key, `${head}: ${text}`).toBe(key);
                    seen.set(fold(text), key);
                }
            }
        }
    });

    test('no two values of one set have a form in common', () => {
        for (const set of Object.keys(valueSets) as ValueSet[]) {
            const seen = new Map<string, string>();
            for (const value of valueSets[set]) {
                for (const { text } of forms((values[set] as Readonly<Record<string, string>>)[value] ?? '')) {
                    expect(seen.get(fold(text)) ?? value, `${set}: ${text}`).toBe(value);
                    seen.set(fold(text), value);
                }
            }
        }
    });
});
