import { html, type TemplateResult } from 'lit';
import { fill } from '../model/fill.js';
import type { ViewContext } from './context.js';
import { heading } from './heading.js';
import { listener } from './listener.js';

/** The id of a section's heading, which links lead to. */
export const sectionAnchor = (id: string): string => `section-${id}`;

export const APPROVAL_ANCHOR = 'approval';
export const SERIOUS_RISKS_ANCHOR = 'serious-risks';
/** Where the list of sections is, for those who come by keyboard. */
export const CONTENTS_ANCHOR = 'contents';

/** What of a comparison is no section of its document, and has its name for itself. */
const OWN_ANCHORS: ReadonlySet<string> = new Set([
  APPROVAL_ANCHOR,
  SERIOUS_RISKS_ANCHOR,
  'sources',
  'summary',
  'treatments',
  'before-you-start',
  CONTENTS_ANCHOR,
]);

/** The id that the last part of an address names: that of a section by its own id alone. */
export const anchorNamed = (name: string): string =>
  OWN_ANCHORS.has(name) ? name : sectionAnchor(name);

/** The address of a place on the page. */
export function linkTo(
  anchor: string,
  { comparison, pageAddress }: Pick<ViewContext, 'comparison' | 'pageAddress'>,
): string {
  const name = anchor.replace(/^section-/, '');
  return `${pageAddress}#${comparison.id}/${anchorNamed(name) === anchor ? name : anchor}`;
}

/** The title of a section, with the link that others can be given. */
export function linkedHeading(title: string, anchor: string, context: ViewContext): TemplateResult {
  const { headingLevel, messages, actions, form } = context;
  return html`${form?.landing(anchor)}<div class="title">
    ${heading(headingLevel + 1, title, anchor)}
    <a
      class="link"
      href=${linkTo(anchor, context)}
      data-anchor=${anchor}
      aria-label=${fill(messages.linkTo, { name: title })}
      @click=${listener(actions.jump)}
      >#</a
    >
  </div>`;
}
