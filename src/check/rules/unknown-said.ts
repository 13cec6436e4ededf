import { visitRows } from '../../model/comparison/visit.js';
import { readTexts } from '../language/read-text.js';
import { unknownIn } from '../language/unknown.js';
import type { Rule } from '../rule.js';
import { CDC_INDEX } from '../sources.js';

/** What is said of the text itself, and of those who wrote it. */
const OF_US = new Set(['method', 'funding', 'competingInterests']);

export const unknownSaid: Rule = {
  id: 'unknown-said',
  title: 'What is not known is said',
  severity: 'warn',
  why: 'Something is unknown of every treatment. A text that names only what is known lets readers take the rest for settled. A cell that says why it is empty counts.',
  source: CDC_INDEX,
  bad: { '$.summary': ['Both may ease a stiff neck.[@packs][@guide]'] },
  good: {
    '$.summary': [
      'Both may ease a stiff neck.[@packs][@guide]',
      'Which lasts longer is not known.',
    ],
  },
  *find(subject) {
    const pattern = unknownIn(subject);
    if (!pattern) return;
    let isSaid = readTexts(subject.comparison).some(
      ({ text, path }) => !OF_US.has(String(path[0])) && pattern.test(text),
    );
    visitRows(subject.comparison, (row) => {
      isSaid ||= row.kind !== 'list' && Object.keys(row.missing ?? {}).length > 0;
    });
    if (isSaid) return;
    yield {
      path: ['summary'],
      message: 'says nothing of what is not known, nor does any other part',
      mend: 'Say what no study has answered, here or in the section where readers would look for it.',
    };
  },
};
