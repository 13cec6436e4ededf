import { nothing, html } from 'lit';
import { fill } from '../../model/fill.js';
import { shortNameOf } from '../../model/comparison/schema.js';
import { markOf } from '../../model/guide/state.js';
import { fold } from '../fold.js';
import { heading } from '../heading.js';
import { approvalSection, seriousRisksSection } from '../locked.js';
import { richText, points } from '../rich-text.js';
import { rowsView } from '../section.js';
import { sectionAnchor } from '../section-link.js';

/** The id under which the rows of a value stand. */
const placeOf = (value) => `guide-${value}`;
/** The id of the heading under which the rows of a value stand. */
const valueAnchor = (value) => sectionAnchor(placeOf(value));
/** Where rows stand that bear on no value. */
const ASIDE = 'aside';
const ASIDE_ANCHOR = sectionAnchor(ASIDE);
/**
 * The comparison with what matters to the reader first. The rows are drawn as everywhere, with every treatment in the order
 * of the author.
 */
function markedComparisonView(context) {
    const { plan, words, view } = context;
    const { marked, others } = plan;
    // Headings in a step come one lower than its own.
    const below = { ...view, headingLevel: view.headingLevel + 1 };
    const values = (planned) => planned.map((each) => valueView(each, context, below));
    const rest = () => html `${values(others)}${asideView(context, below)}`;
    return html `<p class="intro">${words.comparisonIntro}</p>${marked.length === 0 ? html `<p class="intro">${words.nothingMarked}</p>` : nothing} ${tensionsView(context)} ${values(marked)} ${ownValuesView(context)} ${marked.length === 0 ? values(others) : nothing} ${approvalSection(below)} ${seriousRisksSection(below)} ${marked.length === 0
        ? asideView(context, below)
        : html `<div class="others">${fold(words.others, rest, view)}</div>`}`;
}
function tensionsView({ plan, guide, words, view }) {
    if (plan.tensions.length === 0)
        return nothing;
    return html `<div class="tensions">${heading(view.headingLevel + 2, words.tensions)} ${plan.tensions.map((tension) => tensionView(tension, guide, view))}</div>`;
}
/** Two values that pull apart, and how. */
function tensionView({ values, text }, guide, view) {
    const labelOf = (id) => guide.values.find((value) => value.id === id)?.label ?? '';
    return html `<p><strong>${view.formats.list(values.map(labelOf))}</strong></p><p>${richText(text, view)}</p>`;
}
function valueView(planned, context, below) {
    const { value, mark } = planned;
    const { words } = context;
    return html `<div class="section planned free">${heading(below.headingLevel + 1, value.label, valueAnchor(value.id))} ${mark ? html `<p class="small mark-said">${fill(words.marked, { mark: words[mark] })}</p>` : nothing} ${plannedView(planned, context, below)}</div>`;
}
/** All that is known, and not known, of a value. */
function plannedView({ value, rows, rowsAbove, gaps }, { words }, below) {
    const { formats } = below;
    const labels = (of) => formats.list(of.map(({ label }) => label));
    const notKnown = gaps.map(({ row, treatments }) => fill(words.gap, { row: row.label, treatments: formats.list(treatments.map(shortNameOf)) }));
    const isUnknown = value.notKnown !== undefined || notKnown.length > 0;
    return html `${rowsView({ id: placeOf(value.id), rows }, below)} ${rowsAbove.length > 0 ? html `<p class="small">${fill(words.above, { rows: labels(rowsAbove) })}</p>` : nothing} ${isUnknown
        ? html `<p class="unknown-title">${words.notKnown}</p>${points([...(value.notKnown ? [value.notKnown] : []), ...notKnown.map(plainPoint)], below)}`
        : nothing}`;
}
/** Words of ours as a text of a document. */
const plainPoint = (text) => [{ kind: 'text', text }];
/** What a reader has said in their own words is tied to nothing. */
function ownValuesView({ state, words }) {
    const own = state.own.filter(({ id }) => ['much', 'little', 'unsure'].includes(markOf(state, id) ?? ''));
    if (own.length === 0)
        return nothing;
    return html `<div class="own-values"><ul class="points">${own.map(({ label }) => html `<li>${label}</li>`)}</ul><p class="small">${words.ownNote}</p></div>`;
}
/** What bears on no value, and a question is about. */
function asideView({ plan, words }, below) {
    if (plan.rowsAside.length === 0)
        return nothing;
    return html `<div class="section planned free">${heading(below.headingLevel + 1, words.aside, ASIDE_ANCHOR)} ${rowsView({ id: ASIDE, rows: plan.rowsAside }, below)}</div>`;
}

export { ASIDE_ANCHOR, asideView, markedComparisonView, plannedView, tensionView, valueAnchor };
//# sourceMappingURL=comparison.js.map
