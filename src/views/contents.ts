import { html, nothing, type TemplateResult } from 'lit';
import type { Section } from '../model/comparison/schema.js';
import { sectionsBelow } from '../model/comparison/sections.js';
import type { ViewContext } from './context.js';
import { AT_ONCE, fold } from './fold.js';
import { listener } from './listener.js';
import { hasApprovals, hasSeriousRisks } from './locked.js';
import {
  APPROVAL_ANCHOR,
  CONTENTS_ANCHOR,
  linkTo,
  sectionAnchor,
  SERIOUS_RISKS_ANCHOR,
} from './section-link.js';
import { sequence } from './sequence.js';

/** The first stop of the keyboard, seen where it is: the way past all else. */
export function skipLink(context: ViewContext): TemplateResult {
  const { messages, actions, pageAddress, form } = context;
  const href = form ? linkTo(CONTENTS_ANCHOR, context) : `${pageAddress}#${CONTENTS_ANCHOR}`;
  return html`<a class="skip" href=${href} @click=${listener(actions.jump)}>${messages.contents}</a>`;
}

/** The list of sections, with the locked ones where they stand, and what is done to all of them. */
export function contentsView(context: ViewContext): TemplateResult {
  const { messages, comparison, sections, actions, form } = context;
  const entry = ({ id, title, shortTitle = title }: Section) => ({
    anchor: sectionAnchor(id),
    title: shortTitle,
  });
  const entries = [
    ...(hasApprovals(comparison)
      ? [{ anchor: APPROVAL_ANCHOR, title: messages.approvalTitle }]
      : []),
    ...(hasSeriousRisks(comparison)
      ? [{ anchor: SERIOUS_RISKS_ANCHOR, title: messages.seriousRisksTitle }]
      : []),
    ...sectionsBelow(comparison, sections).map(entry),
    ...(comparison.sources.length > 0 ? [{ anchor: 'sources', title: messages.sources }] : []),
  ];
  const panel = () => html`<div class="panel">
    <ul>
    ${sequence(
      entries.map(
        ({ anchor, title }) =>
          html`<li>
            <a href=${linkTo(anchor, context)} data-anchor=${anchor} @click=${listener(actions.jump)}
              >${title}</a
            >
          </li>`,
      ),
    )}
    </ul>
    ${folding(context)}
  </div>`;
  return html`${form?.landing(CONTENTS_ANCHOR)}<nav
    class="contents"
    id=${CONTENTS_ANCHOR}
    tabindex="-1"
    aria-label="${messages.contents}: ${comparison.title}"
    @keydown=${listener(closeOnEscape)}
    @focusout=${listener(closeBehind)}
  >
    ${fold(messages.contents, panel, AT_ONCE)}
  </nav>`;
}

/** Over the text as it is, the list goes as a menu does. */
function closeOnEscape({ key, currentTarget }: KeyboardEvent): void {
  const list = (currentTarget as HTMLElement).querySelector('details');
  if (key !== 'Escape' || !list?.open) return;
  list.open = false;
  list.querySelector('summary')?.focus();
}

/** It covers what comes next, so it goes when the reader goes on. A window that is left keeps it. */
function closeBehind({ relatedTarget, currentTarget }: FocusEvent): void {
  const nav = currentTarget as HTMLElement;
  const list = nav.querySelector('details');
  if (list && !nav.contains(relatedTarget as Node | null) && nav.ownerDocument.hasFocus())
    list.open = false;
}

function folding({ messages, actions: { openAll, print } }: ViewContext): unknown {
  const button = (label: string, act: () => void) =>
    html`<button type="button" @click=${listener(act)}>${label}</button>`;
  return html`<div class="tools">
    ${
      openAll
        ? [
            button(messages.openAll, () => {
              openAll(true);
            }),
            button(messages.closeAll, () => {
              openAll(false);
            }),
          ]
        : nothing
    }
    ${print ? button(messages.print, print) : nothing}
  </div>`;
}
