import { visitText } from '../../model/comparison/visit.js';
import type { Rule } from '../rule.js';
import { IPDAS } from '../sources.js';

/** How it is said in the languages of the package. */
const NOTHING =
  /(?<!\p{L})(?:(?:do|doing|does) nothing|no treatment|without (?:any )?treatment|untreated|wait(?:ing)? and see|watchful waiting|no hacer nada|no hace nada|no tomar nada|sin (?:ning[uú]n )?tratamiento|nichts (?:zu )?tun|keine behandlung|ohne behandlung|abwarten|(?:دون|بدون|بلا) علاج|عدم فعل)/iu;

export const naturalCourse: Rule = {
  id: 'natural-course',
  title: 'Doing nothing is one of the options',
  severity: 'warn',
  why: 'Without it readers cannot tell what a treatment adds, and are pushed to take one.',
  source: IPDAS,
  bad: {
    '$.sections[3]': {
      id: 'other-options',
      title: 'Other options',
      gist: 'A massage is one.[@guide]',
      rows: [],
    },
  },
  good: {
    '$.sections[3]': {
      id: 'other-options',
      title: 'Doing nothing for now',
      gist: 'Most stiff necks ease by themselves.[@guide]',
      rows: [],
    },
  },
  find: ({ comparison }) => {
    const told: string[] = [];
    const names = comparison.treatments.map(({ name }) => name);
    visitText([names, comparison.sections], { words: (words) => told.push(words) });
    if (told.some((words) => NOTHING.test(words))) return [];
    const mend =
      'Add it as a treatment, a row or a section: what happens to people who do nothing.';
    return [{ path: ['sections'], message: 'say nothing of doing nothing', mend }];
  },
};
