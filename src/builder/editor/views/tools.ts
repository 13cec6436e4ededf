/** The buttons of an item of a list. */
import { html, type TemplateResult } from 'lit';
import type { PathKeys } from '../../../model/diagnostics/finding.js';
import { fill } from '../../../model/fill.js';
import { listener } from '../../../views/listener.js';
import { listOf, valueAt } from '../document/change.js';
import { buttonId, type Editing } from '../editing.js';

/** @param name what the item is called */
export function toolsView(
  keys: PathKeys,
  name: string,
  { document, words, actions }: Editing,
): TemplateResult {
  const index = Number(keys.at(-1));
  const { length } = listOf(valueAt(document, keys.slice(0, -1)));
  return html`<div class="tools">
    <button
      type="button"
      class="tool"
      id=${buttonId('up', keys)}
      aria-label=${fill(words.up, { name })}
      ?disabled=${index === 0}
      @click=${listener(() => actions.move(keys, -1))}
    >
      <span aria-hidden="true">↑</span>
    </button>
    <button
      type="button"
      class="tool"
      id=${buttonId('down', keys)}
      aria-label=${fill(words.down, { name })}
      ?disabled=${index >= length - 1}
      @click=${listener(() => actions.move(keys, 1))}
    >
      <span aria-hidden="true">↓</span>
    </button>
    <button
      type="button"
      class="tool"
      id=${buttonId('remove', keys)}
      aria-label=${fill(words.remove, { name })}
      @click=${listener(() => actions.remove(keys))}
    >
      <span aria-hidden="true">×</span>
    </button>
  </div>`;
}

export function addButton(
  list: PathKeys,
  label: string,
  item: unknown,
  { actions }: Editing,
): TemplateResult {
  return html`<button
    type="button"
    class="add"
    id=${buttonId('add', list)}
    @click=${listener(() => actions.add(list, item))}
  >
    <span aria-hidden="true">+</span> ${label}
  </button>`;
}
