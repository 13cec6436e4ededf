import { visitText } from '../../model/comparison/visit.js';
import type { PathKeys } from '../../model/diagnostics/finding.js';
import type { Rule, RuleFinding } from '../rule.js';
import { LOCKED } from '../sources.js';

/** How what is to be written is marked, as `treatment-compare init` does. */
const TO_DO = /^\s*TODO:\s*/;

export const toDo: Rule = {
  id: 'to-do',
  title: 'Nothing is left to do',
  severity: 'error',
  isLocked: true,
  why: 'A text that begins with “TODO:” is a note to its author. Readers who find one cannot know what else is not finished.',
  source: LOCKED,
  bad: { '$.funding': 'TODO: who paid for this' },
  good: { '$.funding': 'No one paid for this.' },
  find: ({ comparison }) => {
    const found: RuleFinding[] = [];
    const words = (text: string, path: PathKeys) => {
      const [mark] = TO_DO.exec(text) ?? [];
      if (mark === undefined) return;
      const missing = text.slice(mark.length).trimEnd().replace(/\.$/, '');
      found.push({
        path,
        message: `is to be written: ${missing || 'it is empty'}`,
        mend: 'Write it, or take it out.',
      });
    };
    visitText(comparison, { words });
    return found;
  },
};
