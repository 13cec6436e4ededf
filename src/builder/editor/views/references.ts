/** A list of ids, each chosen among the parts of the document that it may name. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PathKeys } from '../../../model/diagnostics/finding.js';
import { fill } from '../../../model/fill.js';
import { listener } from '../../../views/listener.js';
import { listOf, valueAt } from '../document/change.js';
import { buttonId, controlId, type Editing } from '../editing.js';
import { itemWord } from '../form/labels.js';
import type { Choice } from '../form/references.js';
import { typedText } from '../form/typed.js';

export function referencesView(
  list: PathKeys,
  choices: readonly Choice[],
  editing: Editing,
): TemplateResult {
  const { document, words } = editing;
  const ids = listOf(valueAt(document, list)).map(typedText);
  const left = choices.filter(({ id }) => !ids.includes(id));
  const label = fill(words.add, { item: itemWord(words, list, document) });
  return html`${
    ids.length > 0
      ? html`<ul class="chosen">
            ${ids.map((id, index) => chosenView(id, [...list, index], choices, editing))}
          </ul>`
      : nothing
  }
    ${
      left.length > 0
        ? html`<div class="adding-one">
            <select id=${controlId(list)} aria-label=${label}>
              <option value="">${words.choose}</option>
              ${left.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
            </select>
            <button
              type="button"
              id=${buttonId('add', list)}
              @click=${listener(({ currentTarget }: Event) => {
                const select = (currentTarget as HTMLElement).previousElementSibling;
                addChosen(select as HTMLSelectElement, list, editing);
              })}
            >
              ${label}
            </button>
          </div>`
        : nothing
    }
    ${choices.length === 0 && list.at(-1) === 'sources' ? html`<p class="help">${words.noSources}</p>` : nothing}`;
}

function addChosen(select: HTMLSelectElement, list: PathKeys, { actions }: Editing): void {
  const { value } = select;
  if (value === '') select.focus();
  else {
    select.value = '';
    actions.add(list, value);
  }
}

function chosenView(
  id: string,
  keys: PathKeys,
  choices: readonly Choice[],
  { words, actions }: Editing,
): TemplateResult {
  const name = choices.find((choice) => choice.id === id)?.name ?? id;
  return html`<li>
    <span>${name}</span>
    <button
      type="button"
      class="tool"
      id=${buttonId('remove', keys)}
      aria-label=${fill(words.remove, { name })}
      @click=${listener(() => actions.remove(keys))}
    >
      <span aria-hidden="true">×</span>
    </button>
  </li>`;
}
