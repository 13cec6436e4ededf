import { html, type TemplateResult } from 'lit';
import type { Comparison } from '../model/comparison/schema.js';
import { crisisView } from '../views/crisis.js';
import { heading } from '../views/heading.js';
import { disclaimer, reviewLine } from '../views/locked.js';
import { lightForm } from './light-form.js';
import { lightHtml } from './light-html.js';
import { oneLine } from './one-line.js';
import type { PrerenderOptions } from './prerender.js';
import { subjectOf } from './subjects/index.js';
import type { Subject } from './subjects/subject.js';
import { writeTemplate } from './write-template.js';

/**
 * What is left of an element where its shadow root is not kept, as in feeds and behind sanitizers: what it is, how old it is,
 * whom to call, what it cannot do, and where the whole of it stands.
 */
export function writeFallback(comparison: Comparison, options: PrerenderOptions): string {
  const subject = subjectOf(comparison, options, lightForm);
  const view = subject.title === undefined ? subject.view() : gistView(subject, options);
  return oneLine(lightHtml(writeTemplate(view), { prefix: '', url: options.url }));
}

function gistView({ title, context }: Subject, { url }: PrerenderOptions): TemplateResult {
  const name = url ? html`<a href=${url}>${title}</a>` : title;
  return html`${heading(context.headingLevel, name)}
    ${reviewLine(context)} ${crisisView(context)} ${disclaimer(context)}`;
}
