import type { Facts } from '../../analysis/facts.ts';
import { fold } from '../../syntax/fold.ts';
import { nearest } from '../../syntax/nearest.ts';
import type { Meant } from '../../syntax/problem.ts';
import { vocabularies } from '../../syntax/vocabulary/index.ts';
import { forms } from '../../syntax/vocabulary/vocabulary.ts';
import { headForm, keyForm } from '../fix.ts';

/** The form of the meant word that was nearly written, in the language of the text; else the preferred one. */
export function formNear({ locale }: Facts, meant: Meant, typed: string): string {
    const vocabulary = vocabularies[locale];
    const notation = 'head' in meant ? vocabulary.heads[meant.head] : vocabulary.keys[meant.key];
    const candidates = forms(notation).map(({ text }) => text);
    const [near] = nearest(fold(typed), candidates.map(fold));
    const preferred = 'head' in meant ? headForm(meant.head, locale) : keyForm(meant.key, locale);
    return candidates.find(form => fold(form) === near) ?? preferred;
}
