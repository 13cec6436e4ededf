import { isAnswerable } from '../../model/comparison/gist.js';
import { glanceOf } from '../../model/comparison/sections.js';
import type { Rule } from '../rule.js';
import { LAYERS } from '../sources.js';

export const sectionGist: Rule = {
  id: 'section-gist',
  title: 'A section that folds is answered in one line',
  severity: 'warn',
  why: 'Most readers open nothing. The line above the fold is all that they get of a section.',
  source: LAYERS,
  bad: { '$.sections[4].gist': undefined },
  good: { '$.sections[4].gist': 'Take these questions to your visit.' },
  find: ({ comparison }) => {
    const glance = glanceOf(comparison);
    return comparison.sections.flatMap((section, index) =>
      section === glance || section.gist || isAnswerable(section)
        ? []
        : {
            path: ['sections', index],
            message: 'has no line that answers it',
            mend: 'Add "gist": what a reader should know who opens nothing, with its numbers.',
          },
    );
  },
};
