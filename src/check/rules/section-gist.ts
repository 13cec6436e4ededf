import { isAnswerable } from '../../model/comparison/gist.js';
import { glanceOf } from '../../model/comparison/sections.js';
import type { Section } from '../../model/comparison/schema.js';
import type { Rule } from '../rule.js';
import { LAYERS } from '../sources.js';

export const sectionGist: Rule = {
  id: 'section-gist',
  title: 'A section that folds is answered in one line',
  severity: 'warn',
  why: 'Most readers open nothing. The line above the fold is all that they get of a section. Where there is none, one is made of the first outcome, which says nothing of the other rows.',
  source: LAYERS,
  noTable: 'a line that answers each section',
  bad: { '$.sections[4].gist': undefined },
  good: { '$.sections[4].gist': 'Take these questions to your visit.' },
  find: ({ comparison }) => {
    const glance = glanceOf(comparison);
    return comparison.sections.flatMap((section, index) =>
      section === glance || section.gist || isAnsweredByItsRow(section)
        ? []
        : {
            path: ['sections', index],
            message: isAnswerable(section)
              ? 'has no line that answers it, but for one made of its first outcome'
              : 'has no line that answers it',
            mend: 'Add "gist": what a reader should know who opens nothing, with its numbers.',
          },
    );
  },
};

/** Whether the line that is made for a section says all that it holds. */
const isAnsweredByItsRow = (section: Section): boolean =>
  section.rows.length === 1 && isAnswerable(section);
