/** The controls that single values are filled in with. */
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PathKeys } from '../../../model/diagnostics/finding.js';
import { fill } from '../../../model/fill.js';
import { listener } from '../../../views/listener.js';
import { withScheme } from '../../addresses.js';
import { leaves, typesInto, unlessTyped } from '../../while-typing.js';
import { valueAt } from '../document/change.js';
import { addressId, buttonId, controlId, type Editing, fieldId } from '../editing.js';
import { type Described, type Shape, shapeOf } from '../form/described.js';
import { choiceLabel } from '../form/labels.js';
import { citable } from '../form/references.js';
import { typedText, typedValue } from '../form/typed.js';
import { describedBy, findingsView, hasError, helpView } from './notes.js';

type Control = (described: Described, keys: PathKeys, editing: Editing) => TemplateResult;

/** A field with one control, under its label. */
export function controlView(
  described: Described,
  keys: PathKeys,
  label: string,
  editing: Editing,
): TemplateResult {
  const { words } = editing;
  const shape = shapeOf(described);
  const isNeeded = described.schema.presence === 'required' && typeof keys.at(-1) === 'string';
  return html`<div class="field ${shape}" id=${fieldId(keys)}>
    <label for=${controlId(keys)}
      >${isNeeded ? html`${`${label} `}<span class="needed">${words.needed}</span>` : label}</label
    >
    ${helpView(described, keys, editing)}${CONTROLS[shape]?.(described, keys, editing)}${findingsView(keys, editing)}${shape === 'address' ? addressView(keys, editing) : nothing}
  </div>`;
}

/** What is meant for another site, and leads to one's own for want of `https://`. */
function addressView(keys: PathKeys, { document, words, actions }: Editing): unknown {
  const mended = withScheme(typedText(valueAt(document, keys)).trim());
  if (mended === undefined) return nothing;
  return html`<p class="findings" id=${addressId(keys)}>${words.noScheme}</p>
    <button type="button" class="quiet" @click=${listener(() => actions.put(keys, mended))}>
      ${fill(words.makeIt, { address: mended })}
    </button>`;
}

/** The control of a value that has a frame with its name, its help and its findings around it. */
export const framedControl = (
  described: Described,
  keys: PathKeys,
  label: string,
  editing: Editing,
): TemplateResult =>
  html`<div class="field">
    <label class="visually-hidden" for=${controlId(keys)}>${label}</label>
    ${CONTROLS[shapeOf(described)]?.(described, keys, editing)}
  </div>`;

/** The ways to fill in a value that have a control of their own. */
const CONTROLS: Readonly<Partial<Record<Shape, Control>>> = {
  id: idControl,
  text: textControl,
  address: textControl,
  date: textControl,
  number: textControl,
  rich: richControl,
  choice: choiceControl,
  boolean: booleanControl,
};

export const hasControl = (described: Described): boolean =>
  Object.hasOwn(CONTROLS, shapeOf(described));

function textControl(described: Described, keys: PathKeys, editing: Editing): TemplateResult {
  const shape = shapeOf(described);
  const value = valueAt(editing.document, keys);
  const isDate = shape === 'date' && (value === undefined || DATE.test(typedText(value)));
  return html`<input
    id=${controlId(keys)}
    type=${isDate ? 'date' : 'text'}
    dir=${shape === 'text' ? 'auto' : nothing}
    inputmode=${shape === 'number' ? 'decimal' : shape === 'address' ? 'url' : nothing}
    autocomplete="off"
    aria-describedby=${describedBy(described, keys, editing)}
    aria-invalid=${hasError(keys, editing) ? 'true' : nothing}
    .value=${shown(shape, keys, editing)}
    @input=${listener(typing(shape, keys, editing))}
    @change=${listener(editing.actions.settle)}
  />`;
}

const DATE = /^\d{4}-\d\d-\d\d$/;

/** Other parts refer to an id, so it changes once and not letter by letter. */
function idControl(described: Described, keys: PathKeys, editing: Editing): TemplateResult {
  return html`<input
    id=${controlId(keys)}
    type="text"
    autocomplete="off"
    autocapitalize="none"
    spellcheck="false"
    aria-describedby=${describedBy(described, keys, editing)}
    aria-invalid=${hasError(keys, editing) ? 'true' : nothing}
    .value=${unlessTyped(typedText(valueAt(editing.document, keys)))}
    @input=${listener(typesInto)}
    @change=${listener((event: Event) => {
      leaves(event);
      editing.actions.put(keys, typedValue('id', (event.currentTarget as HTMLInputElement).value));
    })}
    @blur=${listener(leaves)}
  />`;
}

function richControl(described: Described, keys: PathKeys, editing: Editing): TemplateResult {
  return html`<textarea
      id=${controlId(keys)}
      rows="2"
      dir="auto"
      aria-describedby=${describedBy(described, keys, editing)}
      aria-invalid=${hasError(keys, editing) ? 'true' : nothing}
      .value=${shown('rich', keys, editing)}
      @input=${listener(typing('rich', keys, editing))}
      @change=${listener(editing.actions.settle)}
    ></textarea>
    ${citingView(keys, editing)}`;
}

function citingView(keys: PathKeys, { document, words, citing, actions }: Editing): TemplateResult {
  const isOpen = citing?.join() === keys.join();
  const sources = isOpen ? citable(document) : [];
  return html`<div class="citing">
    <button
      type="button"
      class="quiet"
      id=${buttonId('cite', keys)}
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${listener(() => actions.toggleCiting(keys))}
    >
      ${words.cite}
    </button>
    ${isOpen && sources.length === 0 ? html`<p class="help">${words.noSources}</p>` : nothing}
    ${
      sources.length > 0
        ? html`<ul class="choices">
            ${sources.map(
              ({ id, name }) =>
                html`<li>
                  <button type="button" @click=${listener(() => actions.cite(keys, id))}>
                    ${name}
                  </button>
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </div>`;
}

function choiceControl(described: Described, keys: PathKeys, editing: Editing): TemplateResult {
  const { schema } = described;
  const { document, words, actions } = editing;
  const value = valueAt(document, keys);
  const name = String(keys.at(-1));
  const choices = schema.choices ?? [];
  const fallback = typedText(schema.fallback);
  const empty =
    fallback === ''
      ? words.choose
      : fill(words.byDefault, { value: choiceLabel(words, name, fallback) });
  return selectView(described, keys, editing, {
    options: choices.map((choice) => [String(choice), choiceLabel(words, name, String(choice))]),
    empty,
    value: typedText(value),
    choose: (chosen) => {
      actions.put(
        keys,
        choices.find((choice) => String(choice) === chosen),
      );
    },
  });
}

function booleanControl(described: Described, keys: PathKeys, editing: Editing): TemplateResult {
  const { document, words, actions } = editing;
  const value = valueAt(document, keys);
  return selectView(described, keys, editing, {
    options: [
      ['true', words.yes],
      ['false', words.no],
    ],
    empty: words.choose,
    value: typeof value === 'boolean' ? String(value) : '',
    choose: (chosen) => actions.put(keys, chosen === '' ? undefined : chosen === 'true'),
  });
}

interface Selecting {
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly empty: string;
  readonly value: string;
  readonly choose: (value: string) => void;
}

/** A value that is none of the choices stays, as one that was written. */
function selectView(
  described: Described,
  keys: PathKeys,
  editing: Editing,
  { options, empty, value, choose }: Selecting,
): TemplateResult {
  const isOther = value !== '' && !options.some(([known]) => known === value);
  const all = isOther ? [...options, [value, value] as const] : options;
  return html`<select
    id=${controlId(keys)}
    aria-describedby=${describedBy(described, keys, editing)}
    aria-invalid=${hasError(keys, editing) ? 'true' : nothing}
    @change=${listener(({ currentTarget }: Event) => {
      choose((currentTarget as HTMLSelectElement).value);
    })}
  >
    <option value="" .selected=${live(value === '')}>${empty}</option>
    ${all.map(
      ([known, label]) =>
        html`<option value=${known} .selected=${live(known === value)}>${label}</option>`,
    )}
  </select>`;
}

/** What stands in a field. While a number is typed its letters stay as they are: “1.” is on the way to “1.5”. */
function shown(shape: Shape, keys: PathKeys, { document, typing: typed }: Editing): unknown {
  if (shape === 'number' && typed?.join() === keys.join()) return noChange;
  return live(typedText(valueAt(document, keys)));
}

function typing(shape: Shape, keys: PathKeys, { actions }: Editing) {
  return ({ currentTarget }: Event) => {
    const { value } = currentTarget as HTMLInputElement | HTMLTextAreaElement;
    actions.type(keys, typedValue(shape, value));
  };
}
