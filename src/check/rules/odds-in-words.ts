import {
  findingOf,
  type FoundWords,
  holdsCount,
  inLanguage,
  isAsked,
  saysHowMany,
  wordsFound,
} from '../language/find-words.js';
import { WORDING, wordLists } from '../language/wording/index.js';
import { saysRateUnknown } from '../language/unknown.js';
import type { PathKeys } from '../../model/diagnostics/finding.js';
import type { CheckSubject, Rule } from '../rule.js';
import { NUMBERS } from '../sources.js';

const ODDS = wordLists('odds');
const SOME = wordLists('some');
const CEILINGS = wordLists('ceilings');

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
    for (const found of wordsFound(subject, ODDS)) {
      if (holdsCount(found.sentence, subject) || isNoClaim(found, subject)) continue;
      yield findingOf(
        found,
        ' without a number in the same sentence',
        'Say how many people out of 100 or 1,000, or that nobody knows.',
      );
    }
    for (const found of wordsFound(subject, SOME)) {
      if (isTellingNoRate(found, subject) || isNoClaim(found, subject)) continue;
      yield findingOf(
        found,
        ', which may be one or nearly all',
        'Say how many people out of 100 or 1,000, here or in the next sentence, or that nobody has counted them.',
      );
    }
    for (const found of wordsFound(subject, CEILINGS)) {
      if (isNoClaim(found, subject) || saysHowMany(found.sentence, subject)) continue;
      yield findingOf(
        found,
        ', which tells the most that it may be',
        'Say how many people out of 100 or 1,000 it was, and from how many to how many it may be.',
      );
    }
  },
};

/** Whether what some people do is told of a feeling, of a row with its numbers, or beside a number. */
function isTellingNoRate({ place, sentence }: FoundWords, subject: CheckSubject): boolean {
  const { path, text } = place;
  return (
    path[0] === 'guide' ||
    path.at(-1) === 'experience' ||
    saysHowMany(text, subject) ||
    holdsCount(sentence, subject)
  );
}

/** Whether words ask, compare, name something, say who took part in a study, or that nobody knows how often it is. */
function isNoClaim(found: FoundWords, subject: CheckSubject): boolean {
  const { place, before, after } = found;
  const wording = inLanguage(WORDING, subject);
  return (
    isHeading(place.path) ||
    isAsked(found, subject) ||
    saysRateUnknown(found.sentence, subject) ||
    [wording?.noOdds.test(before), wording?.ofSample.test(after)].some(Boolean)
  );
}

const isHeading = (path: PathKeys): boolean => HEADINGS.has(String(path.at(-1)));
