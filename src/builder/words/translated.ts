import { fill, type Values } from '../../model/fill.js';
import { FINDINGS_IN_SPANISH } from './findings.es.js';
import type { PageLanguage } from './index.js';

/** Words that may be in another language than the page. */
export interface Translated {
  readonly text: string;
  /** Whether they are in English, whatever the language of the page is. */
  readonly isEnglish: boolean;
}

/** What says more comes first: “Use one of {ids}.” is the beginning and the end of many. */
const BY_LENGTH = [...FINDINGS_IN_SPANISH].sort(([one], [other]) => other.length - one.length);

/** What is said of a finding, in the language of the page where it is known in that. */
export function translated(words: string, language: PageLanguage): Translated {
  if (language === 'en') return { text: words, isEnglish: false };
  for (const [english, spanish] of BY_LENGTH) {
    const values = valuesIn(words, english);
    if (values) return { text: fill(spanish, values), isEnglish: false };
  }
  return { text: words, isEnglish: true };
}

/** What stands in the places of a text: for `is "{id}"` and `is "a"`, an `id` of `a`. Nothing where the words are others. */
function valuesIn(words: string, text: string): Values | undefined {
  const [first = '', ...pieces] = text.split('{');
  if (!words.startsWith(first)) return undefined;
  const values: Record<string, string> = {};
  let from = first.length;
  for (const [index, piece] of pieces.entries()) {
    const [name = '', after = ''] = piece.split('}');
    const isLast = index === pieces.length - 1;
    const to = isLast ? words.length - after.length : words.indexOf(after, from);
    if (to < from || !words.startsWith(after, to)) return undefined;
    values[name] = words.slice(from, to);
    from = to + after.length;
  }
  return from === words.length ? values : undefined;
}
