import { html, type TemplateResult } from 'lit';
import { fill } from '../model/fill.js';
import type { Comparison } from '../model/comparison/schema.js';
import type { ViewContext } from './context.js';
import { heading } from './heading.js';
import { listener } from './listener.js';

/** The id of a section's heading, which links lead to. */
export const sectionAnchor = (id: string): string => `section-${id}`;

/** The address of a section on its page: that of a section of the document is by its id alone. */
export function linkTo(anchor: string, { id }: Comparison): string {
  return `#${id}/${anchor.replace(/^section-/, '')}`;
}

/** The title of a section, with the link that others can be given. */
export function linkedHeading(
  title: string,
  anchor: string,
  { headingLevel, comparison, messages, actions }: ViewContext,
): TemplateResult {
  return html`<div class="title">
    ${heading(headingLevel + 1, title, anchor)}
    <a
      class="link"
      href=${linkTo(anchor, comparison)}
      data-anchor=${anchor}
      aria-label=${fill(messages.linkTo, { name: title })}
      @click=${listener(actions.jump)}
      >#</a
    >
  </div>`;
}
