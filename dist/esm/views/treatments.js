import { nothing, html, svg } from 'lit';
import { shortNameOf } from '../model/comparison/schema.js';
import { fold } from './fold.js';
import { heading } from './heading.js';
import { listener } from './listener.js';
import { richText } from './rich-text.js';
import { elements, element } from './sequence.js';

/** Introduces the treatments, and lets the reader choose which stand side by side. */
function treatmentsView(context) {
    const { comparison, messages, headingLevel } = context;
    return html `<section class="section" part="treatments">${heading(headingLevel + 1, messages.treatments, 'treatments')}<ul class="treatments">${elements('li', comparison.treatments.map((treatment) => treatmentCard(treatment, context)))}</ul>${isChoice(context) && !context.form ? chooser(context) : nothing}</section>`;
}
function treatmentCard({ name, kind, summary, image, experience }, context) {
    return html `${image ? imageView(image) : nothing}<div>${heading(context.headingLevel + 2, name)} ${kind ? html `<p class="small" .textContent="${kind}"></p>` : nothing} ${summary ? element('p', richText(summary, context)) : nothing} ${experience
        ? fold(context.messages.experience, () => element('p', richText(experience, context)), context)
        : nothing}</div>`;
}
function imageView({ alt, src, drawing }) {
    if (src || !drawing)
        return html `<img class="image" src="${src ?? nothing}" alt="${alt}" loading="lazy" referrerpolicy="no-referrer" width="96" height="96">`;
    return html `<svg class="image" role="img" aria-label="${alt}" viewBox="0 0 ${drawing.width} ${drawing.height}">${drawing.shapes.map(({ path, tone }) => svg `<path class="tone-${tone}" d="${path}"></path>`)}</svg>`;
}
/** Whether there are so many treatments that a reader may want fewer. */
const isChoice = ({ comparison }) => comparison.treatments.length > 2;
function chooser({ comparison, treatments, messages, actions }) {
    return html `<fieldset class="chooser"><legend>${messages.choose}</legend>${comparison.treatments.map((treatment) => {
        const isShown = treatments.includes(treatment);
        return html `<label><input type="checkbox" .checked="${isShown || nothing}" ?disabled="${isShown && treatments.length === 1}" .value="${treatment.id}" @change="${listener(actions.toggleTreatment)}"> ${shortNameOf(treatment)}</label>`;
    })}</fieldset>`;
}

export { isChoice, treatmentsView };
//# sourceMappingURL=treatments.js.map
