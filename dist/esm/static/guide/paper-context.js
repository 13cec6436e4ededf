import { guideWords } from '../../i18n/guide-words.js';
import { paperWords } from '../../i18n/paper-words.js';
import { parseGuide } from '../../model/comparison/guide.js';
import { planOf } from '../../model/guide/plan.js';
import { NOTHING_SAID } from '../../model/guide/state.js';
import { OptionError } from '../option-error.js';

function paperContext({ guide, view, form, language, rowsAbove }) {
    const paper = paperWords.in(language);
    const words = guideWords.in(language);
    const plan = { ...planOf(view.comparison, guide, NOTHING_SAID), tensions: guide.tensions };
    const common = { guide, paper, view, form };
    if (!rowsAbove)
        return { ...common, words, plan, isInside: false };
    const above = paper.above;
    return { ...common, words: { ...words, above }, plan: below(plan, rowsAbove), isInside: true };
}
/** A plan whose rows stand above it, but for those that are not there. */
function below(plan, above) {
    const isAbove = (row) => above.includes(row);
    const moved = (planned) => ({
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
function guideOf(comparison) {
    const { guide, diagnostics } = parseGuide(comparison);
    if (guide)
        return guide;
    const [first] = diagnostics;
    if (first)
        throw new OptionError('guide', `cannot be read: ${first.path} ${first.message}`, first.hint);
    throw new OptionError('guide', 'is not in this comparison', 'Add "guide" to it: values, questions, and what readers may check.');
}

export { guideOf, paperContext };
//# sourceMappingURL=paper-context.js.map
