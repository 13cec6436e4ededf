import { visitText } from '../../model/comparison/visit.js';
import type { Rule } from '../rule.js';
import { IPDAS } from '../sources.js';

/** How it is said in the languages of the package. */
const NOTHING =
  /(?<!\p{L})(?:(?:do|doing|does) nothing|no treatment|without (?:any )?treatment|untreated|wait(?:ing)? and see|watchful waiting|no hacer nada|no hace nada|no tomar nada|sin (?:ning[uú]n )?tratamiento|nichts (?:zu )?tun|keine behandlung|ohne behandlung|abwarten|(?:دون|بدون|بلا) علاج|عدم فعل)/iu;

/** How it is called where it stands as a title. */
const WAITING =
  /(?<!\p{L})(?:wait|waiting|without (?:these|this|those|either|any|it|them)|neither|esperar|sin (?:estos|estas|esto|ningun[oa]|ningún|nada)|warten|ohne (?:etwas|dies|diese|beides|alles)|nichts davon|الانتظار)(?!\p{L})/iu;

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
    const titles = comparison.sections.flatMap(({ title, rows }) => [
      title,
      ...rows.map(({ label }) => label),
    ]);
    const isTold =
      told.some((words) => NOTHING.test(words)) ||
      [...names, ...titles].some((words) => WAITING.test(words));
    if (isTold) return [];
    const mend =
      'Add it as a treatment, a row or a section: what happens to people who do nothing.';
    return [{ path: ['sections'], message: 'say nothing of doing nothing', mend }];
  },
};
