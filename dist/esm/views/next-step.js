import { nothing, html } from 'lit';
import { heading } from './heading.js';

/** The call to action: the document's, or what the page puts into the slot. */
function nextStepView({ comparison: { nextStep }, messages, headingLevel, }) {
    return html `<section class="section next-step" part="next-step"> ${heading(headingLevel + 1, messages.nextStep)} <p> <slot name="next-step">${nextStep?.href
        ? html `<a class="action" href="${nextStep.href}">${nextStep.label}</a>`
        : (nextStep?.label ?? nothing)}</slot> </p> </section>`;
}

export { nextStepView };
//# sourceMappingURL=next-step.js.map
