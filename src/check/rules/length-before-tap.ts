import { partsOf } from '../../model/comparison/fields.js';
import { glanceOf } from '../../model/comparison/sections.js';
import { wordCount } from '../word-count.js';
import type { Rule } from '../rule.js';
import { LAYERS } from '../sources.js';

/** Words: five minutes of an adult who reads with ease. */
const MOST = 1200;

const longest = (parts: Readonly<Record<string, unknown>>): string =>
  Object.entries(parts).reduce(
    (most, [name, part]) => (wordCount(part) > wordCount(parts[most]) ? name : most),
    Object.keys(parts)[0] ?? '',
  );

export const lengthBeforeTap: Rule = {
  id: 'length-before-tap',
  title: 'What stands open at first is short',
  severity: 'warn',
  why: 'What a reader meets before the first tap decides whether there is a second.',
  source: LAYERS,
  bad: {
    '$.beforeYouStart': [
      {
        text: 'Tell your clinician about every medicine that you take before you begin. '.repeat(
          90,
        ),
      },
    ],
  },
  good: {
    '$.beforeYouStart': [{ text: 'Tell your clinician about every medicine that you take.' }],
  },
  find: ({ comparison }) => {
    const { title, question, summary, condition, beforeYouStart, treatments } = comparison;
    const { crisisTitle, sections } = comparison;
    const gists = sections.map(({ title, gist }) => ({ title, gist }));
    const open = treatments.map(({ name, summary, approval, seriousRisks }) => {
      const risks = seriousRisks.map((risk) => partsOf(risk).short);
      return { name, summary, routes: approval.map(({ route }) => route), risks };
    });
    const parts = { title, question, summary, condition, beforeYouStart, crisisTitle, gists, open };
    const words = wordCount([parts, glanceOf(comparison)?.rows]);
    if (words <= MOST) return [];
    return [
      {
        path: [longest({ summary, beforeYouStart, treatments: open, sections: gists })],
        message: `is the longest part of ${words} words that a reader meets before the first tap, more than ${MOST}`,
        mend: 'Make it shorter, or move details into rows, and into "more" of serious risks.',
      },
    ];
  },
};
