import type { Comparison } from '../model/comparison/schema.js';
import { canonicalTag, isRightToLeft } from '../model/language-tag.js';

/** The language that a comparison is written in: its own, or the one that is asked for. */
export const languageOf = (
  comparison: Comparison,
  { lang = 'en' }: { readonly lang?: string | undefined },
): string => canonicalTag(comparison.lang ?? lang);

/** The value of `dir` for a language. */
export const lineDirection = (language: string): 'rtl' | 'ltr' =>
  isRightToLeft(language) ? 'rtl' : 'ltr';
