import { ElementRenderer, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit';
import { formatsFor } from '../i18n/formats.js';
import { memoize } from '../i18n/memoize.js';
import { messagesOf } from '../i18n/messages.js';
import { ownFrame } from '../model/comparison/frames.js';
import type { Comparison } from '../model/comparison/schema.js';
import { contentInPlace } from '../static/write-template.js';
import { comparisonView } from '../views/comparison.js';
import type { ViewContext } from '../views/context.js';
import { sourceNote } from '../views/source-note.js';
import { type HtmlElement, readHtml } from './html.js';

/** What the element hands to its views when no attribute is set and nothing listens. */
export function contextOf(comparison: Comparison, changes: Partial<ViewContext> = {}): ViewContext {
  return {
    comparison,
    treatments: comparison.treatments,
    sections: comparison.sections,
    offers: [],
    regions: [],
    otherLanguages: [],
    view: 'auto',
    headingLevel: 2,
    today: new Date('2026-06-01T12:00:00Z'),
    messages: messagesOf(comparison.lang ?? 'en', comparison.messages),
    formats: formatsFor(comparison.lang ?? 'en'),
    pageAddress: '',
    sourceNumbers: new Map(comparison.sources.map(({ id }, index) => [id, index + 1])),
    frameOf: ownFrame,
    detailsFold: true,
    isWide: false,
    actions: {},
    ...changes,
  };
}

/** Stands for the element around the views: without one, a slot cannot be rendered. */
class Host extends ElementRenderer {}

/** Renders a template as a server does, without a DOM. */
export function renderHtml(template: TemplateResult): Promise<string> {
  return collectResult(
    render(withContentInPlace(template), {
      customElementHostStack: [new Host('treatment-compare')],
    }),
  );
}

/** Lit's renderer for servers leaves out properties that are no attributes. */
function withContentInPlace(value: unknown): unknown {
  if (typeof value === 'function')
    return (...values: unknown[]) =>
      withContentInPlace((value as (...values: unknown[]) => unknown)(...values));
  if (Array.isArray(value)) return value.map(withContentInPlace);
  if (!hasValues(value)) return value;
  const values = value.values.map(withContentInPlace);
  if (!value.strings) return { ...value, values };
  return { ...value, strings: placedStrings(value.strings), values };
}

/** A template is known by its strings. */
const placedStrings = memoize((strings: TemplateStringsArray) => {
  const placed = contentInPlace(strings);
  return Object.assign(placed, { raw: placed });
});

/** Whether a value is a template or a directive. */
const hasValues = (
  value: unknown,
): value is { readonly values: readonly unknown[]; readonly strings?: TemplateStringsArray } =>
  typeof value === 'object' && value !== null && Array.isArray(Reflect.get(value, 'values'));

/** Everything that the element shows of a comparison, with one source looked up. */
export async function renderPage(
  comparison: Comparison,
  changes: Partial<ViewContext> = {},
): Promise<HtmlElement> {
  const context = contextOf(comparison, changes);
  const page = html`<div class="page">${comparisonView(context)} ${sourceNote(comparison.sources[0], context)}</div>`;
  return readHtml(await renderHtml(page));
}
