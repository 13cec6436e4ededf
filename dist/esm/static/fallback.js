import { html } from 'lit';
import { crisisView } from '../views/crisis.js';
import { heading } from '../views/heading.js';
import { reviewLine, disclaimer } from '../views/locked.js';
import { lightForm } from './light-form.js';
import { lightHtml } from './light-html.js';
import { oneLine } from './one-line.js';
import { staticContext } from './static-context.js';
import { subjectOf } from './subject.js';
import { writeTemplate } from './write-template.js';

/**
 * What is left of an element where its shadow root is not kept, as in feeds and behind sanitizers: what the comparison is,
 * how old it is, whom to call, what it cannot do, and where the whole of it stands.
 */
function writeFallback(comparison, options) {
    const view = options.outcome === undefined ? gistView(comparison, options) : chartView(comparison, options);
    return oneLine(lightHtml(writeTemplate(view), { prefix: '', url: options.url }));
}
/** An outcome is short enough to stand there as text. */
const chartView = (comparison, options) => subjectOf(comparison, options, lightForm).view();
function gistView(comparison, options) {
    const context = staticContext(comparison, options, lightForm);
    const { title } = comparison;
    const name = options.url ? html `<a href="${options.url}">${title}</a>` : title;
    return html `${heading(context.headingLevel, name)} ${reviewLine(context)} ${crisisView(context)} ${disclaimer(context)}`;
}

export { writeFallback };
//# sourceMappingURL=fallback.js.map
