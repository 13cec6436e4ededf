import { html, type TemplateResult } from 'lit';
import type { Section } from '../model/comparison/schema.js';
import type { ViewContext } from './context.js';
import { fold } from './fold.js';
import { listener } from './listener.js';
import { APPROVAL_ANCHOR, SERIOUS_RISKS_ANCHOR } from './locked.js';
import { sectionAnchor } from './section.js';

/** The list of sections, with the locked ones where they stand. */
export function contentsView(
  before: readonly Section[],
  after: readonly Section[],
  { messages, comparison, actions, pageAddress }: ViewContext,
): TemplateResult {
  const entry = ({ id, title, shortTitle = title }: Section) => ({
    anchor: sectionAnchor(id),
    title: shortTitle,
  });
  const entries = [
    ...before.map(entry),
    { anchor: APPROVAL_ANCHOR, title: messages.approvalTitle },
    { anchor: SERIOUS_RISKS_ANCHOR, title: messages.seriousRisksTitle },
    ...after.map(entry),
    ...(comparison.sources.length > 0 ? [{ anchor: 'sources', title: messages.sources }] : []),
  ];
  const list = html`<ul>
    ${entries.map(
      ({ anchor, title }) =>
        html`<li><a href="${pageAddress}#${anchor}" @click=${listener(actions.jump)}>${title}</a></li>`,
    )}
  </ul>`;
  return html`<nav class="contents" aria-label="${messages.contents}: ${comparison.title}">
    ${fold(messages.contents, list)}
  </nav>`;
}
