import { nothing, html } from 'lit';
import { shortNameOf } from '../model/comparison/schema.js';
import { criterionCell } from '../views/criteria-table.js';
import { heading } from '../views/heading.js';
import { sourceAnchor } from '../views/rich-text.js';
import { lightGuide } from './guide/light-guide.js';

/**
 * A comparison as text alone: nothing in it opens, chooses or leads elsewhere by a script or a style. A citation stands in
 * brackets: beside a number, without its style, it would be read as one.
 */
const lightForm = {
    citation: ({ label, source }) => html `<a href="#${sourceAnchor(source)}">[${label}]</a>`,
    frames: () => nothing,
    inFrames: (row, content, { frameOf }) => content(frameOf(row)),
    chooser: () => nothing,
    landing: () => nothing,
    // Columns of prose are too narrow for a mail, and without a style nothing parts them.
    criteria: (criteria, treatments, context) => criteria.map((criterion) => criterionList(criterion, treatments, context)),
    guide: lightGuide,
    nested: ({ view }) => view(),
    due: () => nothing,
};
/** One criterion, with what is said of each treatment under its name. */
function criterionList({ label, note, cell }, treatments, context) {
    return html `${heading(context.headingLevel + 2, label)}${note ?? nothing}<ul>${treatments.map((treatment) => html `<li><p class="treatment-label">${shortNameOf(treatment)}</p>${criterionCell(cell, treatment, context)}</li>`)}</ul>`;
}

export { lightForm };
//# sourceMappingURL=light-form.js.map
