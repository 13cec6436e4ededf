import { ElementRenderer, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit';
import { formatsFor } from '../i18n/formats.js';
import { messagesOf } from '../i18n/messages.js';
import { ownFrame } from '../model/comparison/frames.js';
import type { Comparison } from '../model/comparison/schema.js';
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
    render(template, { customElementHostStack: [new Host('treatment-compare')] }),
  );
}

/** Everything that the element shows of a comparison, with one source looked up. */
export async function renderPage(
  comparison: Comparison,
  changes: Partial<ViewContext> = {},
): Promise<HtmlElement> {
  const context = contextOf(comparison, changes);
  const page = html`<div class="page">${comparisonView(context)} ${sourceNote(comparison.sources[0], context)}</div>`;
  return readHtml(await renderHtml(page));
}
