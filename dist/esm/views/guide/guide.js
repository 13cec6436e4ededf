import { nothing, html } from 'lit';
import { piecesOfRows } from '../charts/icon-array.js';
import { crisisView } from '../crisis.js';
import { heading } from '../heading.js';
import { reviewLine, incompleteNotice, offersLine, disclaimer } from '../locked.js';
import { sourcesView } from '../sources.js';
import { markedComparisonView } from './comparison.js';
import { marksView } from './marks.js';
import { notesView } from './notes.js';
import { sheetStepView } from './sheet-step.js';
import { stepsView, stepView } from './step.js';
import { understandingView } from './understanding.js';

/**
 * A guide in steps. Whom to call and what this cannot do stand around all of them. It never ranks a treatment, and what a
 * reader says in it is seen by nobody else.
 */
function guideView(context) {
    const { words, state, view } = context;
    return html `<div class="guide-head">${heading(view.headingLevel, words.title, 'guide')} ${state.step === 'marks' ? html `<p class="intro">${words.intro}</p>` : nothing}<p class="private locked">${words.private}</p>${reviewLine(view)}</div>${incompleteNotice(view)} ${crisisView(view)} ${offersLine(view)} ${stepsView(context)} ${stepView('marks', marksView(context), context)} ${stepView('comparison', markedComparisonView(context), context)} ${stepView('notes', notesView(context), context)} ${stepView('understanding', understandingView(context), context)} ${stepView('sheet', sheetStepView(context), context)} ${disclaimer(view)} ${sourcesView(view)} ${piecesOfRows(view.comparison.sections.flatMap(({ rows }) => rows))}`;
}

export { guideView };
//# sourceMappingURL=guide.js.map
