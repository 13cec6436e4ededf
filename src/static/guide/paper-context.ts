import type { GuideMessages } from '../../i18n/messages.js';
import { guideWords } from '../../i18n/guide-words.js';
import { type PaperMessages, paperWords } from '../../i18n/paper-words.js';
import { type Guide, parseGuide } from '../../model/comparison/guide.js';
import type { Comparison, Row } from '../../model/comparison/schema.js';
import { type Plan, type PlannedValue, planOf } from '../../model/guide/plan.js';
import { NOTHING_SAID } from '../../model/guide/state.js';
import type { ViewContext } from '../../views/context.js';
import { OptionError } from '../option-error.js';
import type { GuideForm } from './guide-form.js';

/** All that the views of a guide on paper need. */
export interface PaperContext {
  readonly guide: Guide;
  /** With nothing marked, all that a reader may come to. */
  readonly plan: Plan;
  readonly words: GuideMessages;
  readonly paper: PaperMessages;
  readonly view: ViewContext;
  readonly form: GuideForm;
  /** Whether it is the last part of a comparison, which has said all that holds for both. */
  readonly isInside: boolean;
}

/** What a guide on paper is of. */
interface Asked {
  readonly guide: Guide;
  readonly view: ViewContext;
  readonly form: GuideForm;
  readonly language: string;
  /** The rows that stand above it in the page. */
  readonly rowsAbove?: readonly Row[] | undefined;
}

export function paperContext({ guide, view, form, language, rowsAbove }: Asked): PaperContext {
  const paper = paperWords.in(language);
  const words = guideWords.in(language);
  const plan = { ...planOf(view.comparison, guide, NOTHING_SAID), tensions: guide.tensions };
  const common = { guide, paper, view, form };
  if (!rowsAbove) return { ...common, words, plan, isInside: false };
  const above = paper.above;
  return { ...common, words: { ...words, above }, plan: below(plan, rowsAbove), isInside: true };
}

/** A plan whose rows stand above it, but for those that are not there. */
function below(plan: Plan, above: readonly Row[]): Plan {
  const isAbove = (row: Row) => above.includes(row);
  const moved = (planned: PlannedValue): PlannedValue => ({
    ...planned,
    rows: planned.rows.filter((row) => !isAbove(row)),
    rowsAbove: [...planned.rows.filter(isAbove), ...planned.rowsAbove],
  });
  return {
    ...plan,
    others: plan.others.map(moved),
    rowsAside: plan.rowsAside.filter((row) => !isAbove(row)),
  };
}

/**
 * The guide of a comparison.
 *
 * @throws OptionError where there is none, or none that can be read
 */
export function guideOf(comparison: Comparison): Guide {
  const { guide, diagnostics } = parseGuide(comparison);
  if (guide) return guide;
  const [first] = diagnostics;
  if (first)
    throw new OptionError('guide', `cannot be read: ${first.path} ${first.message}`, first.hint);
  throw new OptionError(
    'guide',
    'is not in this comparison',
    'Add "guide" to it: values, questions, and what readers may check.',
  );
}
