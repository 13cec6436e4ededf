import type { Rule } from '../rule.js';
import { IPDAS } from '../sources.js';

const MEND = 'Write a question that names the options: "Heat, or a cold pack?"';

/** Shorter ones are in every sentence. */
const SHORTEST = 4;

/** The beginnings of words, since an ending may be another in a sentence. */
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter(({ length }) => length >= SHORTEST)
    .map((word) => word.slice(0, 6));

export const decisionNamed: Rule = {
  id: 'decision-named',
  title: 'The question names the options',
  severity: 'warn',
  why: 'A question shows that there is a choice, and which. It is what published leaflets most often lack.',
  source: IPDAS,
  noTable: 'the question',
  bad: { '$.question': 'What should you do?' },
  good: { '$.question': 'Heat, or a cold pack?' },
  find: ({ comparison: { question, treatments } }) => {
    const path = ['question'];
    if (!question) return [{ path, message: 'is missing', mend: MEND }];
    const words = wordsOf(question);
    const named = treatments.filter(({ name, shortName = '', kind = '' }) =>
      wordsOf(`${name} ${shortName} ${kind}`).some((word) => words.includes(word)),
    );
    if (!/[?？؟;]\s*$/u.test(question.slice(-3))) {
      return [{ path, message: 'is no question', mend: MEND }];
    }
    return named.length >= 2
      ? []
      : [{ path, message: 'names fewer than two treatments', mend: MEND }];
  },
};
