import type { Comparison } from '../../model/comparison/schema.js';
import type { ViewContext } from '../../views/context.js';
import { guideStyles } from '../../views/guide/guide.styles.js';
import { styles } from '../../views/styles.js';
import { guideOf, paperContext, type PaperContext } from '../guide/paper-context.js';
import { paperStyles } from '../guide/paper.styles.js';
import { paperView } from '../guide/paper.js';
import { languageOf } from '../language.js';
import { type FormParts, staticContext } from '../static-context.js';
import type { Subject, SubjectOptions } from './subject.js';

/** Those of a comparison and its guide, which stand in one sheet: a page that has both needs no other. */
export const guideSheets = [...styles, guideStyles, paperStyles];

/** The guide of a comparison by itself. */
export function guideAlone(
  comparison: Comparison,
  options: SubjectOptions,
  form: FormParts,
): Subject {
  const view = staticContext(comparison, options, form);
  const language = languageOf(comparison, options);
  const guide = guideOf(comparison);
  return subject(paperContext({ guide, view, form: form.guide, language }));
}

/**
 * The guide of a comparison as its last part.
 *
 * @param whole what the comparison is shown with
 */
export function guideInside(whole: ViewContext, options: SubjectOptions, form: FormParts): Subject {
  const { comparison, sections, headingLevel } = whole;
  return subject(
    paperContext({
      guide: guideOf(comparison),
      view: { ...whole, headingLevel: headingLevel + 1 },
      form: form.guide,
      language: languageOf(comparison, options),
      rowsAbove: sections.flatMap(({ rows }) => rows),
    }),
  );
}

function subject(context: PaperContext): Subject {
  const { guide, words, view } = context;
  return {
    tag: 'treatment-guide',
    context: view,
    view: () => paperView(context),
    styles: guideSheets,
    // A script listens to what is filled in, so what it shows never says the same.
    asked: [guide],
    title: words.title,
  };
}
