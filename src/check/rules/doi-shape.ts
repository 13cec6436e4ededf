import type { Rule } from '../rule.js';
import { DOI } from '../sources.js';

/** As Crossref writes them, without what stood behind it in a sentence. */
const isDoi = (doi: string): boolean =>
  /^10\.\d{4,9}(?:\.\d{1,9})*\/[\x21-\x7e]+$/.test(doi) &&
  !/[.,;:]$|https?:|doi\.org/i.test(doi) &&
  countOf(doi, '(') === countOf(doi, ')');

const countOf = (text: string, letter: string): number => text.split(letter).length - 1;

export const doiShape: Rule = {
  id: 'doi-shape',
  title: 'A DOI has the shape of one',
  severity: 'warn',
  why: 'A DOI with a letter too many leads nowhere, and nobody can check the number that rests on it.',
  source: DOI,
  bad: { '$.sources[0].doi': '10.1000/182.' },
  good: { '$.sources[0].doi': '10.1000/182' },
  find: ({ comparison }) =>
    comparison.sources.flatMap(({ doi }, index) =>
      doi === undefined || isDoi(doi)
        ? []
        : {
            path: ['sources', index, 'doi'],
            message: `is "${doi.slice(0, 80)}", which is no DOI`,
            mend: 'Write it as its publisher does: 10., four to nine digits, a slash, and the rest without a full stop.',
          },
    ),
};
