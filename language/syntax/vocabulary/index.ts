import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The languages a protocol can be written in, and in which findings are worded. */
export const locales = ['nl', 'fr', 'de', 'en'] as const;
export type Locale = (typeof locales)[number];

export const vocabularies: Readonly<Record<Locale, Vocabulary>> = { nl, fr, de, en };
