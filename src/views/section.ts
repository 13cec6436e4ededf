import { html, nothing, type TemplateResult } from 'lit';
import { ownRows } from '../model/comparison/own-rows.js';
import type { Row, Section } from '../model/comparison/schema.js';
import { hasCharts } from '../model/comparison/sections.js';
import type { ViewContext } from './context.js';
import { criteriaTable, type Criterion } from './criteria-table.js';
import { emptyCell } from './empty-cell.js';
import { foldUnder, gistLine } from './fold.js';
import { gistOf } from './gist.js';
import { heading } from './heading.js';
import { richText, rowAbout } from './rich-text.js';
import { rowViewOf } from './rows/index.js';
import type { BlockView } from './rows/row-view.js';
import { fromView } from './from.js';
import { linkedHeading, sectionAnchor } from './section-link.js';
import { element, sequence } from './sequence.js';

/** A section of the document: its heading, the line that answers it, and the rest, which may wait folded. */
export function sectionView(
  section: Section,
  context: ViewContext,
  isFolded: boolean,
): TemplateResult {
  const id = sectionAnchor(section.id);
  const ownHeading = linkedHeading(section.title, id, context);
  const title =
    section.after === 0 ? sequence([ownHeading, fromView(section, context)]) : ownHeading;
  const gist = gistOf(section, context);
  const content = () => contentOf(section, context);
  const name = section.shortTitle ?? section.title;
  return html`<section class="section" part="section">
    ${
      isFolded
        ? foldUnder({ title, gist, name, isDrawn: hasCharts(section), id, content }, context)
        : html`${title}${gistLine(gist)}${content()}`
    }
  </section>`;
}

/** The answers in one look, which take less room and never fold. */
export function glanceView(section: Section, context: ViewContext): TemplateResult {
  return html`<section class="section compact" part="section">
    ${linkedHeading(section.title, sectionAnchor(section.id), context)}${gistLine(gistOf(section, context))}${contentOf(section, context)}
  </section>`;
}

function contentOf(section: Section, context: ViewContext): unknown {
  const { intro, rows, after } = section;
  const content: unknown[] = intro ? [element('p class="intro"', richText(intro, context))] : [];
  content.push(...rowViews(section, context, ownRows(section)));
  if (after !== undefined) {
    const mark = after > 0 ? fromView(section, context) : nothing;
    content.push(
      html`<div class="added">${mark}${rowsView(section, context, rows.slice(after))}</div>`,
    );
  }
  return sequence(content);
}

/** Rows, and the id of what they stand under: `sectionAnchor` makes that of its heading of it. */
interface Rows {
  readonly id: string;
  readonly rows: readonly Row[];
}

/**
 * Rows as every place shows them: those with a cell for each treatment in tables, the others by themselves.
 *
 * @param some those that are shown here, by default all
 */
export const rowsView = (
  section: Rows,
  context: ViewContext,
  some: readonly Row[] = section.rows,
): unknown => sequence(rowViews(section, context, some));

const rowViews = (section: Rows, context: ViewContext, rows: readonly Row[]): unknown[] =>
  groupRows(rows).map((group) => groupView(group, section, context));

type RowGroup = readonly [Row, ...Row[]];

/** Rows with a cell for each treatment share a table; any other row stands by itself. */
function groupRows(rows: readonly Row[]): RowGroup[] {
  const groups: [Row, ...Row[]][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && isInTable(row) && isInTable(last[0])) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

function isInTable(row: Row): boolean {
  return rowViewOf(row).layout === 'cells';
}

function groupView(rows: RowGroup, section: Rows, context: ViewContext): unknown {
  const [first] = rows;
  const view = rowViewOf(first);
  if (view.layout === 'block') return blockView(first, view, section, context);
  return criteriaTable(
    rows.map((row) => toCriterion(row, context)),
    context.treatments,
    sectionAnchor(section.id),
    context,
    'table',
  );
}

/** A row that stands by itself, under its label. */
function blockView(
  row: Row,
  { content: chart, foldsAfterFirst }: BlockView<Row>,
  { id, rows }: Rows,
  context: ViewContext,
): TemplateResult {
  const title = heading(context.headingLevel + 2, row.label);
  const content = () => sequence([rowAbout(row, context), chart(row, context)]);
  const place = rows.indexOf(row);
  const isFirst = place === rows.findIndex(({ kind }) => kind === row.kind);
  const folded = { title, name: row.label, isDrawn: true, id: `${id}/${place}`, content };
  return html`<div class="block">
    ${foldsAfterFirst && !isFirst ? foldUnder(folded, context) : sequence([title, content()])}
  </div>`;
}

function toCriterion(row: Row, context: ViewContext): Criterion {
  const view = rowViewOf(row);
  return {
    label: row.label,
    icon: row.kind === 'facts' ? row.icon : undefined,
    note: row.about && element('p', richText(row.about, context)),
    cell: (treatment) =>
      (view.layout === 'cells' ? view.cell(row, treatment, context) : undefined) ??
      emptyCell(row, treatment, context),
  };
}
