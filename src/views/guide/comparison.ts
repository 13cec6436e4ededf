import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../model/fill.js';
import type { Guide, Tension } from '../../model/comparison/guide.js';
import type { Row } from '../../model/comparison/schema.js';
import { shortNameOf } from '../../model/comparison/schema.js';
import type { PlannedValue } from '../../model/guide/plan.js';
import { markOf } from '../../model/guide/state.js';
import type { ViewContext } from '../context.js';
import { fold } from '../fold.js';
import { heading } from '../heading.js';
import { approvalSection, seriousRisksSection } from '../locked.js';
import { points, richText } from '../rich-text.js';
import { rowsView } from '../section.js';
import { sectionAnchor } from '../section-link.js';
import type { GuideContext } from './context.js';

/** The id under which the rows of a value stand. */
const placeOf = (value: string): string => `guide-${value}`;

/** The id of the heading under which the rows of a value stand. */
export const valueAnchor = (value: string): string => sectionAnchor(placeOf(value));

/** Where rows stand that bear on no value. */
const ASIDE = 'aside';
export const ASIDE_ANCHOR = sectionAnchor(ASIDE);

/**
 * The comparison with what matters to the reader first. The rows are drawn as everywhere, with every treatment in the order
 * of the author.
 */
export function markedComparisonView(context: GuideContext): TemplateResult {
  const { plan, words, view } = context;
  const { marked, others } = plan;
  // Headings in a step come one lower than its own.
  const below = { ...view, headingLevel: view.headingLevel + 1 };
  const values = (planned: readonly PlannedValue[]) =>
    planned.map((each) => valueView(each, context, below));
  const rest = () => html`${values(others)}${asideView(context, below)}`;
  return html`<p class="intro">${words.comparisonIntro}</p>
    ${marked.length === 0 ? html`<p class="intro">${words.nothingMarked}</p>` : nothing}
    ${tensionsView(context)} ${values(marked)} ${ownValuesView(context)}
    ${marked.length === 0 ? values(others) : nothing}
    ${approvalSection(below)} ${seriousRisksSection(below)}
    ${
      marked.length === 0
        ? asideView(context, below)
        : html`<div class="others">${fold(words.others, rest, view)}</div>`
    }`;
}

function tensionsView({ plan, guide, words, view }: GuideContext): unknown {
  if (plan.tensions.length === 0) return nothing;
  return html`<div class="tensions">
    ${heading(view.headingLevel + 2, words.tensions)}
    ${plan.tensions.map((tension) => tensionView(tension, guide, view))}
  </div>`;
}

/** Two values that pull apart, and how. */
export function tensionView(
  { values, text }: Tension,
  guide: Guide,
  view: ViewContext,
): TemplateResult {
  const labelOf = (id: string) => guide.values.find((value) => value.id === id)?.label ?? '';
  return html`<p><strong>${view.formats.list(values.map(labelOf))}</strong></p>
    <p>${richText(text, view)}</p>`;
}

function valueView(
  planned: PlannedValue,
  context: GuideContext,
  below: ViewContext,
): TemplateResult {
  const { value, mark } = planned;
  const { words } = context;
  return html`<div class="section planned free">
    ${heading(below.headingLevel + 1, value.label, valueAnchor(value.id))}
    ${mark ? html`<p class="small mark-said">${fill(words.marked, { mark: words[mark] })}</p>` : nothing}
    ${plannedView(planned, context, below)}
  </div>`;
}

/** All that is known, and not known, of a value. */
export function plannedView(
  { value, rows, rowsAbove, gaps }: PlannedValue,
  { words }: Pick<GuideContext, 'words'>,
  below: ViewContext,
): TemplateResult {
  const { formats } = below;
  const labels = (of: readonly Row[]) => formats.list(of.map(({ label }) => label));
  const notKnown = gaps.map(({ row, treatments }) =>
    fill(words.gap, { row: row.label, treatments: formats.list(treatments.map(shortNameOf)) }),
  );
  const isUnknown = value.notKnown !== undefined || notKnown.length > 0;
  return html`${rowsView({ id: placeOf(value.id), rows }, below)}
    ${rowsAbove.length > 0 ? html`<p class="small">${fill(words.above, { rows: labels(rowsAbove) })}</p>` : nothing}
    ${
      isUnknown
        ? html`<p class="unknown-title">${words.notKnown}</p>
            ${points([...(value.notKnown ? [value.notKnown] : []), ...notKnown.map(plainPoint)], below)}`
        : nothing
    }`;
}

/** Words of ours as a text of a document. */
const plainPoint = (text: string) => [{ kind: 'text' as const, text }];

/** What a reader has said in their own words is tied to nothing. */
function ownValuesView({ state, words }: GuideContext): unknown {
  const own = state.own.filter(({ id }) =>
    ['much', 'little', 'unsure'].includes(markOf(state, id) ?? ''),
  );
  if (own.length === 0) return nothing;
  return html`<div class="own-values">
    <ul class="points">
      ${own.map(({ label }) => html`<li>${label}</li>`)}
    </ul>
    <p class="small">${words.ownNote}</p>
  </div>`;
}

/** What bears on no value, and a question is about. */
export function asideView(
  { plan, words }: Pick<GuideContext, 'plan' | 'words'>,
  below: ViewContext,
): unknown {
  if (plan.rowsAside.length === 0) return nothing;
  return html`<div class="section planned free">
    ${heading(below.headingLevel + 1, words.aside, ASIDE_ANCHOR)}
    ${rowsView({ id: ASIDE, rows: plan.rowsAside }, below)}
  </div>`;
}
