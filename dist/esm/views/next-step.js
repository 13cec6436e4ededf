import { html } from 'lit';
import { heading } from './heading.js';

/** The call to action: the document's, or what the page puts into the slot. */
function nextStepView({ comparison: { nextStep }, messages, headingLevel, }) {
    if (!nextStep)
        return html `<slot name="next-step"></slot>`;
    const { label, href } = nextStep;
    return html `<section class="section next-step" part="next-step"> ${heading(headingLevel + 1, messages.nextStep)} <slot name="next-step">${href ? html `<a class="action" href="${href}">${label}</a>` : label}</slot> </section>`;
}

export { nextStepView };
//# sourceMappingURL=next-step.js.map
