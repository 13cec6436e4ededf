import {
  type ByLanguage,
  findingOf,
  holdsNumber,
  inLanguage,
  wordsFound,
} from '../language/find-words.js';
import type { PathKeys } from '../../model/diagnostics/finding.js';
import type { Rule } from '../rule.js';
import { NUMBERS } from '../sources.js';

const PATTERNS: ByLanguage<readonly RegExp[]> = {
  en: [
    /(?<![\p{L}-])(?:(?:very|extremely|quite|relatively|fairly|most) )?(?:rare|rarely|uncommon|common|infrequent|infrequently|frequent|frequently|seldom|occasionally|unlikely|improbable)(?! (?:cold|sense|name|names|ground|practice|form|use|doses?|visits?|checks?|infusions?|urination|bathroom|disease|diseases|disorder|question|questions|than))(?![\p{L}-])/giu,
    /(?<![\p{L}-])(?:very|highly|extremely|quite) likely(?![\p{L}-])/giu,
    /(?<![\p{L}-])(?:almost never|hardly ever|almost always|nearly always|the vast majority)(?![\p{L}-])/giu,
  ],
  es: [
    /(?<!\p{L})(?:(?:muy|bastante|poco) )?(?:frecuentes?|infrecuentes?|frecuentemente|comunes|común|raramente|improbables?|excepcional(?:es|mente)?)(?!\p{L})/giu,
    /(?<!\p{L})más (?:frecuentes?|comunes|común) (?:es|son|fueron)(?!\p{L})/giu,
    /(?<!\p{L})(?:rara vez|raras veces|(?<!qué )con (?:mucha |poca )?frecuencia|(?:muy|poco) probables?)(?!\p{L})/giu,
    /(?<!\p{L})(?:es|son|fue|fueron|muy|casos|efectos|efectos secundarios|efectos adversos|riesgos|complicaciones|reacciones) rar[oa]s?(?!\p{L})/giu,
    /(?<!\p{L})(?:casi nunca|casi siempre|la gran mayoría)(?!\p{L})/giu,
  ],
  de: [
    /(?<!\p{L})(?:(?:sehr|eher|äußerst|ziemlich|am) )?(?:selten|häufig|häufigst|gelegentlich|unwahrscheinlich)(?:e[rnms]?)?(?!\p{L})/giu,
    /(?<!\p{L})(?:(?:sehr|höchst) wahrscheinlich|fast nie|fast immer|in den meisten Fällen|die allermeisten)(?!\p{L})/giu,
  ],
  ar: [
    /(?<!\p{L})(?:نادر|نادرة|نادرا|نادراً|شائع|شائعة|شائعا|من غير المحتمل|في معظم الحالات)(?!\p{L})/gu,
  ],
};

/** What makes such words ask, compare, name what is shared, or tell what some believe because nobody has counted. */
const NO_ODDS: ByLanguage<RegExp> = {
  en: /(?<!\p{L})(?:how|how very|in|more|less|as|thought to be|believed to be)(?: (?:very|most))? ?$/iu,
  es: /(?<!\p{L})(?:en|tan|qué|más|menos|cómo de|cuán|con qué|se cree que) ?$/iu,
  de: /(?<!\p{L})(?:wie|so) ?$/iu,
};

/** Names of what has numbers of its own, or holds no claim. */
const HEADINGS = new Set([
  'title',
  'shortTitle',
  'label',
  'group',
  'event',
  'noEvent',
  'term',
  'name',
  'shortName',
]);

/** Finds how often something happens told in words alone. */
export const oddsInWords: Rule = {
  id: 'odds-in-words',
  title: 'No odds in words alone',
  severity: 'warn',
  why: '“Rare” is 1 in 10 to one reader and 1 in 10,000 to the next, and most take such words for far more than their authors mean. A number must stand in the same sentence. Headings and questions are left alone.',
  source: NUMBERS,
  bad: { '$.summary[0]': 'Damage to the bladder is rare.' },
  good: { '$.summary[0]': 'Damage to the bladder is rare: it was seen in 2 of 1,000 people.' },
  *find(subject) {
    for (const found of wordsFound(subject, PATTERNS)) {
      const { sentence, place, before } = found;
      if (holdsNumber(sentence) || /[?؟]["”»']?$/.test(sentence)) continue;
      if (isHeading(place.path) || inLanguage(NO_ODDS, subject)?.test(before)) continue;
      yield findingOf(
        found,
        ' without a number in the same sentence',
        'Say how many people out of 100 or 1,000, or that nobody knows.',
      );
    }
  },
};

const isHeading = (path: PathKeys): boolean => HEADINGS.has(String(path.at(-1)));
