import { html, nothing } from 'lit';
import { fill } from '../model/fill.js';
import { peoplePieces } from './charts/icon-array.js';
import { reviewLine } from './locked.js';
import { rowAbout } from './rich-text.js';
import { outcomeCharts } from './rows/outcome.js';
import { cellOf } from './rows/row-view.js';
import { sourceItem } from './sources.js';

/**
 * One outcome of a comparison on its own. The author's caption stands above the outcome's own label and never in
 * its place: a number says nothing without what was counted.
 */
function outcomeChartView(row, context) {
    const { comparison, messages } = context;
    return html `<figure class="outcome" aria-labelledby="caption"><figcaption id="caption"><div class="free"><slot name="caption"></slot></div><p class="label">${row.label}</p></figcaption>${rowAbout(row, context)} ${outcomeCharts(row, context)} ${citedSources(context)}<p class="small locked">${fill(messages.fromComparison, { title: comparison.title })}</p>${reviewLine(context)}${peoplePieces([row.per])}</figure>`;
}
/** A context narrowed to one outcome. The article has its own headings: a chart in it adds none. */
function chartContext(context, row, treatments, frameOf) {
    const sourceNumbers = numberSources(row, context.comparison, treatments);
    return { ...context, treatments, sourceNumbers, headingLevel: 0, frameOf };
}
/** Numbers for the sources that an outcome cites, from 1 on in the order of the text. */
function numberSources(row, { sources }, treatments) {
    const cited = [
        ...citedIn(row.about),
        ...treatments
            .flatMap((treatment) => cellOf(row, treatment) ?? [])
            .flatMap((arm) => [...citedIn(arm.caveat), ...arm.sources]),
        ...treatments.flatMap(({ id }) => citedIn(row.missing?.[id]?.why)),
    ];
    const known = [...new Set(cited)].filter((cite) => sources.some(({ id }) => id === cite));
    return new Map(known.map((id, index) => [id, index + 1]));
}
function citedIn(text = []) {
    return text.flatMap((node) => (node.kind === 'citation' ? [node.source] : []));
}
/** The sources that have a number, in its order: the evidence of what is shown, and none other. */
function citedSources(context) {
    const { comparison, messages, sourceNumbers } = context;
    if (sourceNumbers.size === 0)
        return nothing;
    const numberOf = (id) => sourceNumbers.get(id) ?? 0;
    const cited = comparison.sources
        .filter(({ id }) => sourceNumbers.has(id))
        .sort((one, other) => numberOf(one.id) - numberOf(other.id));
    return html `<div class="cited locked"><p class="label" id="sources">${messages.sources}</p><ol class="sources" aria-labelledby="sources">${cited.map((source) => sourceItem(source, context))}</ol></div>`;
}

export { chartContext, numberSources, outcomeChartView };
//# sourceMappingURL=outcome-chart.js.map
