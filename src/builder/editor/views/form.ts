/** The form of any value of a document, made of its schema. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PathKeys } from '../../../model/diagnostics/finding.js';
import { fill } from '../../../model/fill.js';
import { listener } from '../../../views/listener.js';
import { isFields, listOf, valueAt } from '../document/change.js';
import { bodyId, buttonId, controlId, type Editing, fieldId } from '../editing.js';
import {
  COMPARISON,
  type Described,
  type Field,
  fieldsOf,
  isMisshapen,
  itemOf,
  kindsOf,
  shapeOf,
  wayOf,
  waysOf,
  written,
} from '../form/described.js';
import { findingsWithin, isWithin } from '../form/findings.js';
import {
  fieldLabel,
  itemName,
  itemNumber,
  itemWord,
  kindLabel,
  treatmentName,
} from '../form/labels.js';
import { divided, isFolding } from '../form/layout.js';
import { inOtherWay, newItem } from '../form/new-item.js';
import { inKind } from '../form/other-kind.js';
import { choicesAt } from '../form/references.js';
import { controlView, framedControl, hasControl } from './controls.js';
import { describedBy, findingsView, helpView } from './notes.js';
import { referencesView } from './references.js';
import { rowPreview } from './row-preview.js';
import { countsView } from './summary.js';
import { addButton, toolsView } from './tools.js';

/** A field of an object, with all that is in it. */
export const fieldView = (field: Field, keys: PathKeys, editing: Editing): TemplateResult =>
  valueView(field, keys, fieldLabel(editing.words, keys), editing);

function valueView(
  described: Described,
  keys: PathKeys,
  label: string,
  editing: Editing,
): TemplateResult {
  const value = valueAt(editing.document, keys);
  const ways = waysOf(described);
  if (ways.length === 1 && hasControl(described) && !isMisshapen(described, value))
    return controlView(described, keys, label, editing);
  return html`<fieldset
    id=${fieldId(keys)}
    class=${shapeOf(described)}
    aria-describedby=${describedBy(described, keys, editing)}
  >
    <legend>${label}</legend>
    ${helpView(described, keys, editing)}${ways.length > 1 ? waySelect(described, keys, editing) : nothing}${contentView(described, keys, label, editing)}${findingsView(keys, editing)}
  </fieldset>`;
}

/** What is inside the frame of a value: its control, its fields or its items. */
function contentView(
  described: Described,
  keys: PathKeys,
  label: string,
  editing: Editing,
): unknown {
  const value = valueAt(editing.document, keys);
  const way = written(described, value);
  if (!way || isMisshapen(way, value)) return keptView(keys, editing);
  if (hasControl(way)) return framedControl(way, keys, label, editing);
  switch (shapeOf(way)) {
    case 'fields':
      return fieldsView(way, keys, editing);
    case 'list':
      return listView(way, keys, editing);
    case 'record':
      return keys.at(-1) === 'cells' ? cellsView(way, keys, editing) : keptView(keys, editing);
    default:
      return keptView(keys, editing);
  }
}

/** In which of its ways a value is written. */
function waySelect(described: Described, keys: PathKeys, editing: Editing): TemplateResult {
  const { document, words, actions } = editing;
  const value = valueAt(document, keys);
  const way = wayOf(described, value);
  const [telling = ''] = Object.keys(described.schema.other?.schema.fields ?? {});
  const labels = words.ways[telling] ?? [telling, telling];
  const id = `way-${controlId(keys)}`;
  return html`<div class="field way">
    <label for=${id}>${words.way}</label>
    <select
      id=${id}
      @change=${listener(() => actions.rewrite(keys, inOtherWay(described, value)))}
    >
      ${labels.map((label, index) => html`<option .selected=${live(index === way)}>${label}</option>`)}
    </select>
  </div>`;
}

/** What the form has no place for stays as it is, until its author wants it anew. An item of a list can be taken out. */
function keptView(keys: PathKeys, { document, words, actions }: Editing): unknown {
  const value = valueAt(document, keys);
  if (value === undefined) return nothing;
  const isReplaceable = typeof keys.at(-1) === 'string' && keys.at(-1) !== 'messages';
  return html`<p class="help">${words.kept}</p>
    <pre tabindex="0">${JSON.stringify(value, null, 2).slice(0, LONGEST_KEPT)}</pre>
    ${
      isReplaceable
        ? html`<button type="button" @click=${listener(() => actions.put(keys, undefined))}>
            ${words.replace}
          </button>`
        : nothing
    }`;
}

const LONGEST_KEPT = 400;

/** The fields of an object: those that are needed or usual, the others under “More”, and what it holds. */
export function fieldsView(described: Described, keys: PathKeys, editing: Editing): TemplateResult {
  const { first, more, content } = divided(described);
  const each = (field: Field) => fieldView(field, [...keys, field.name], editing);
  return html`<div class="fields">${first.map(each)}</div>
    ${more.length > 0 ? moreView(more, keys, editing, each) : nothing}${content.map(each)}`;
}

function moreView(
  fields: readonly Field[],
  keys: PathKeys,
  { document, words }: Editing,
  each: (field: Field) => TemplateResult,
): TemplateResult {
  const count = fields.filter(
    ({ name }) => valueAt(document, [...keys, name]) !== undefined,
  ).length;
  return html`<details class="more">
    <summary>${count > 0 ? fill(words.moreFilled, { count }) : words.more}</summary>
    <div class="fields">${fields.map(each)}</div>
  </details>`;
}

/** One cell for each treatment, and those of names that are none. */
function cellsView(described: Described, keys: PathKeys, editing: Editing): unknown {
  const { document } = editing;
  const item = itemOf(described);
  if (!item) return nothing;
  const ids = listOf(valueAt(document, ['treatments'])).flatMap((treatment) => {
    const id = valueAt(treatment, ['id']);
    return typeof id === 'string' ? id : [];
  });
  const cells = valueAt(document, keys);
  const all = new Set([...ids, ...Object.keys(isFields(cells) ? cells : {})]);
  return html`<div class="cells">
    ${[...all].map((id) => valueView(item, [...keys, id], treatmentName(id, document), editing))}
  </div>`;
}

/** The items of a list, which open one by one where they are large. */
export function listView(described: Described, list: PathKeys, editing: Editing): unknown {
  const { document } = editing;
  const item = itemOf(described);
  if (!item) return nothing;
  const choices = shapeOf(item) === 'id' ? choicesAt(document, list) : undefined;
  if (choices) return referencesView(list, choices, editing);
  const items = listOf(valueAt(document, list)).map((_, index) => [...list, index]);
  const itemView = isFolding(item) ? foldedItem : openItem;
  return html`${
    items.length > 0
      ? html`<ol class="items">
            ${items.map((keys) => itemView(item, keys, editing))}
          </ol>`
      : nothing
  }
    ${addView(item, list, editing)}`;
}

function openItem(item: Described, keys: PathKeys, editing: Editing): TemplateResult {
  const { document, words } = editing;
  const label = itemNumber(words, keys, document);
  return html`<li class="open-item">
    ${toolsView(keys, label, editing)}${valueView(item, keys, label, editing)}
  </li>`;
}

function foldedItem(item: Described, keys: PathKeys, editing: Editing): TemplateResult {
  const { document, words, findings, open, actions } = editing;
  const isOpen = isWithin(open, keys);
  const name = itemName(words, keys, document);
  return html`<li class="item" id=${fieldId(keys)}>
    <div class="item-head">
      <button
        type="button"
        class="opens"
        id=${buttonId('open', keys)}
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls=${isOpen ? bodyId(keys) : nothing}
        @click=${listener(() => actions.toggle(keys))}
      >
        <span class="name" dir="auto">${name}</span>${kindOf(keys, editing)}${countsView(findingsWithin(findings, keys), editing)}
      </button>
      ${toolsView(keys, name, editing)}
    </div>
    ${
      isOpen
        ? html`<div class="body" id=${bodyId(keys)}>
            ${kindSelect(item, keys, editing)}${findingsView(keys, editing)}${contentView(item, keys, name, editing)}${keys.at(-2) === 'rows' ? rowPreview(keys, editing) : nothing}
          </div>`
        : nothing
    }
  </li>`;
}

function kindOf(keys: PathKeys, { document, words }: Editing): unknown {
  const kind = valueAt(document, [...keys, 'kind']);
  if (keys.at(-2) !== 'rows' || typeof kind !== 'string') return nothing;
  return html`<span class="kind">${kindLabel(words, kind)}</span>`;
}

/** Of which kind an item is, where there are several. */
function kindSelect(item: Described, keys: PathKeys, editing: Editing): unknown {
  const { document, words, actions } = editing;
  const kinds = [...kindsOf(item).keys()];
  const value = valueAt(document, keys);
  if (kinds.length === 0 || !isFields(value)) return nothing;
  const id = `kind-${controlId(keys)}`;
  return html`<div class="field way">
    <label for=${id}>${words.rowKind}</label>
    <select
      id=${id}
      @change=${listener(({ currentTarget }: Event) => {
        const kind = (currentTarget as HTMLSelectElement).value;
        if (kind !== '') actions.rewrite(keys, inKind(item, value, kind));
      })}
    >
      ${kinds.includes(String(value.kind)) ? nothing : html`<option value="" selected>${words.choose}</option>`}
      ${kinds.map(
        (kind) =>
          html`<option value=${kind} .selected=${live(kind === value.kind)}>
            ${kindLabel(words, kind)}
          </option>`,
      )}
    </select>
  </div>`;
}

function addView(item: Described, list: PathKeys, editing: Editing): unknown {
  const { document, words } = editing;
  const label = fill(words.add, { item: itemWord(words, list, document) });
  const kinds = kindsOf(item);
  if (kinds.size > 0) return kindPicker(kinds, list, label, editing);
  if (list.length === 1 && list[0] === 'sources') return addSourceView(list, label, editing);
  return addButton(list, label, newItem(item), editing);
}

/** The kinds of row to choose from, each with what it holds. */
function kindPicker(
  kinds: ReadonlyMap<string, Described>,
  list: PathKeys,
  label: string,
  editing: Editing,
): TemplateResult {
  const { words, language, explains, actions } = editing;
  return html`<details class="adding">
    <summary id=${buttonId('add', list)}><span aria-hidden="true">+</span> ${label}</summary>
    <p class="help">${words.whichKind}</p>
    <ul class="kinds">
      ${[...kinds].map(
        ([kind, described]) =>
          html`<li>
            <button
              type="button"
              @click=${listener((event: Event) => {
                (event.currentTarget as HTMLElement).closest('details')?.removeAttribute('open');
                actions.add(list, { kind });
              })}
            >
              ${kindLabel(words, kind)}
            </button>
            ${explains ? html`<p class="help" lang=${language === 'en' ? nothing : 'en'}>${meaningOf(described)}</p>` : nothing}
          </li>`,
      )}
    </ul>
  </details>`;
}

/** What a kind of row is for: the comment over its `kind`, which begins with its name. */
const meaningOf = (described: Described): string | undefined =>
  fieldsOf(described)
    .find(({ name }) => name === 'kind')
    ?.help?.replace(/^"[\w-]+": /, '');

function addSourceView(list: PathKeys, label: string, editing: Editing): TemplateResult {
  const { words, isNoSource, actions } = editing;
  const id = controlId([...list, 'new']);
  return html`<div class="field adding-source">
    <label for=${id}>${words.sourceNumber}</label>
    <p class="help" id=${`${id}-help`}>${words.sourceNumberHelp}</p>
    <div class="adding-one">
      <input
        id=${id}
        type="text"
        autocomplete="off"
        spellcheck="false"
        aria-describedby=${isNoSource ? `${id}-help ${id}-error` : `${id}-help`}
        aria-invalid=${isNoSource ? 'true' : nothing}
      />
      <button
        type="button"
        class="add"
        id=${buttonId('add', list)}
        @click=${listener(({ currentTarget }: Event) => {
          const field = (currentTarget as HTMLElement).previousElementSibling;
          actions.addSource(field as HTMLInputElement);
        })}
      >
        <span aria-hidden="true">+</span> ${label}
      </button>
    </div>
    ${isNoSource ? html`<p class="findings" id=${`${id}-error`}>${words.noSourceNumber}</p>` : nothing}
  </div>`;
}

/** The fields of a comparison that are in a part of the editor. */
export function partContent(names: readonly string[], editing: Editing): unknown {
  const fields = fieldsOf(COMPARISON).filter(({ name }) => names.includes(name));
  const [only] = fields;
  const isWhole = fields.length === 1 && only && ['list', 'fields'].includes(shapeOf(only));
  if (!isWhole) {
    const inOrder = names.flatMap((name) => fields.find((field) => field.name === name) ?? []);
    return html`<div class="fields">
      ${inOrder.map((field) => fieldView(field, [field.name], editing))}
    </div>`;
  }
  const keys = [only.name];
  return html`<div class="whole" id=${fieldId(keys)}>
    ${helpView(only, keys, editing)}${findingsView(keys, editing)}${contentView(only, keys, fieldLabel(editing.words, keys), editing)}
  </div>`;
}
