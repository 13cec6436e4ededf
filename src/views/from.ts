import { html, nothing } from 'lit';
import type { Contributor } from '../model/comparison/schema.js';
import { fill } from '../model/fill.js';
import type { ViewContext } from './context.js';

/**
 * Keeps a name together in a line of the other direction.
 *
 * @param name without signs of direction
 */
const isolated = (name: string): string => `\u2068${name}\u2069`;

/** Who has added what it stands beside, and on which day; nothing where nobody has. */
export function fromView(
  { from }: { readonly from?: Contributor },
  { messages, formats }: ViewContext,
): unknown {
  if (!from) return nothing;
  const words = fill(messages.from, { name: isolated(from.name), date: formats.date(from.date) });
  return html`<p class="from locked"><strong>${words}</strong></p>`;
}
