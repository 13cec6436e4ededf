import { nothing, html } from 'lit';
import { fill } from '../../model/fill.js';
import { STEPS, stepAfter } from '../../model/guide/state.js';
import { heading } from '../heading.js';
import { listener } from '../listener.js';
import { APPROVAL_ANCHOR, SERIOUS_RISKS_ANCHOR } from '../section-link.js';
import { hasApprovals } from '../locked.js';

/** The id of the heading of a step. */
const stepAnchor = (step) => `step-${step}`;
/** Where the reader is, and the way to every other step and to the facts that nobody should miss. */
function stepsView({ words, state, view, actions }) {
    const { act } = actions;
    const risks = hasApprovals(view.comparison) ? APPROVAL_ANCHOR : SERIOUS_RISKS_ANCHOR;
    return html `<nav class="steps-nav" aria-label="${words.steps}"><ol class="step-list">${STEPS.map((step, index) => html `<li><button type="button" class="to-step" aria-current="${step === state.step ? 'step' : nothing}" @click="${listener(() => act({ kind: 'go', step }, stepAnchor(step)))}"><span class="step-number">${view.formats.number(index + 1)}</span> <span class="step-name">${words[step]}</span></button></li>`)}</ol><button type="button" class="to-risks" @click="${listener(() => act({ kind: 'go', step: 'comparison' }, risks))}">${words.toRisks}</button></nav>`;
}
/** One step: its heading, what is in it, and the ways back and on. All are there in print. */
function stepView(step, content, context) {
    const { words, state, view } = context;
    const { formats, headingLevel } = view;
    const place = {
        number: formats.number(STEPS.indexOf(step) + 1),
        count: formats.number(STEPS.length),
    };
    return html `<section class="step ${step === state.step ? 'now' : ''}" aria-labelledby="${stepAnchor(step)}"><p class="step-place small">${fill(words.stepOf, place)}</p>${heading(headingLevel + 1, words[`${step}Title`], stepAnchor(step))} ${content}<div class="ways">${wayView(step, -1, context)}${wayView(step, 1, context)}</div></section>`;
}
function wayView(from, by, { words, actions }) {
    const step = stepAfter(from, by);
    const { act } = actions;
    if (!step)
        return nothing;
    return html `<button type="button" class="${by > 0 ? 'way on' : 'way'}" @click="${listener(() => act({ kind: 'go', step }, stepAnchor(step)))}">${fill(by > 0 ? words.next : words.back, { step: words[step] })}</button>`;
}

export { stepAnchor, stepView, stepsView };
//# sourceMappingURL=step.js.map
