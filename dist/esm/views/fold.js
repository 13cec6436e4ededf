import { nothing, html } from 'lit';
import { heading } from './heading.js';

/**
 * Content that begins folded.
 *
 * @param summary what is always seen, and unfolds the rest
 * @param look `folds` for a line across the page with a heading in it, `numbers` for those beside a chart
 */
function fold(summary, content, look) {
    return html `<details class="${look ?? nothing}"> <summary>${summary}</summary> ${content} </details>`;
}
/**
 * A section that begins folded under its heading.
 *
 * @param name its part, and the anchor of its heading
 */
function foldedSection(title, content, { headingLevel }, name) {
    return html `<section class="section" part="${name ?? nothing}"> ${fold(heading(headingLevel + 1, title, name), content, 'folds')} </section>`;
}

export { fold, foldedSection };
//# sourceMappingURL=fold.js.map
