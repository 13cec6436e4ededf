import { en, type Words } from './en.js';
import { es } from './es.js';

export type { Words } from './en.js';

/** The languages of the page for authors. */
export const WORDS: Readonly<Record<'en' | 'es', Words>> = { en, es };

export type PageLanguage = keyof typeof WORDS;
