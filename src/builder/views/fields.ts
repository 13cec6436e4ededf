import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { listener } from '../../views/listener.js';
import { leaves, typesInto, unlessTyped } from '../while-typing.js';

/** A choice among others, with what helps to choose. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly help?: string | undefined;
}

interface Field {
  /** Also the id of the control. */
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined;
  /** What is wrong with what stands in it; named also where that is nothing, by a field of which anything may be. */
  readonly problem?: Problem | undefined;
}

/** What is wrong with a value, and what may stand in its place. */
export interface Problem {
  readonly text: string;
  readonly mend?: { readonly label: string; readonly value: string } | undefined;
}

const helpId = (name: string): string => `${name}-help`;
const problemId = (name: string): string => `${name}-problem`;

const helpView = ({ name, help }: Field): unknown =>
  help ? html`<p class="help" id=${helpId(name)}>${help}</p>` : nothing;

const describedBy = ({ name, help, problem }: Field): unknown =>
  [help && helpId(name), problem && problemId(name)].filter(Boolean).join(' ') || nothing;

/** It is always there, so that it is heard when words come. */
function problemView(field: Field & { readonly set: (value: string) => void }): unknown {
  if (!('problem' in field)) return nothing;
  const { name, problem, set } = field;
  const { text = '', mend } = problem ?? {};
  return html`<p class="problem" id=${problemId(name)} role="status">${text}</p>
    ${mend ? actionButton(mend.label, () => set(mend.value), 'quiet') : nothing}`;
}

interface TextField extends Field {
  readonly value: string;
  readonly type?: 'text' | 'url' | 'number';
  readonly set: (value: string) => void;
}

const valueOf = (event: Event): string =>
  (event.target as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value;

/** A line to write. It counts when its author has left it, so that nothing moves while they type. */
export function textField(field: TextField): TemplateResult {
  const { name, label, value, type = 'text', set } = field;
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <input
      id=${name}
      type=${type === 'number' ? 'number' : 'text'}
      inputmode=${type === 'url' ? 'url' : nothing}
      min=${type === 'number' ? 1 : nothing}
      max=${type === 'number' ? 24 : nothing}
      spellcheck=${type === 'url' ? 'false' : nothing}
      dir=${type === 'text' ? 'auto' : nothing}
      autocomplete="off"
      aria-describedby=${describedBy(field)}
      .value=${unlessTyped(value)}
      @input=${listener(typesInto)}
      @change=${listener(left(set))}
      @blur=${listener(leaves)}
    />
    ${helpView(field)}${problemView(field)}
  </div>`;
}

/** Takes what stands in a control that is left. */
const left =
  (set: (value: string) => void) =>
  (event: Event): void => {
    leaves(event);
    set(valueOf(event));
  };

interface AreaField extends Field {
  readonly value: string;
  readonly rows: number;
  readonly isCode?: boolean;
  readonly set: (value: string) => void;
  readonly paste?: (event: ClipboardEvent) => void;
}

/** Several lines to write. */
export function areaField(field: AreaField): TemplateResult {
  const { name, label, value, rows, isCode = false, set, paste } = field;
  return html`<div class="field">
    <label for=${name}>${label}</label>
    ${helpView(field)}
    <textarea
      id=${name}
      class=${isCode ? 'code' : nothing}
      rows=${rows}
      spellcheck=${isCode ? 'false' : nothing}
      dir=${isCode ? nothing : 'auto'}
      aria-describedby=${describedBy(field)}
      .value=${unlessTyped(value)}
      @input=${listener(typesInto)}
      @change=${listener(left(set))}
      @blur=${listener(leaves)}
      @paste=${listener(paste)}
    ></textarea>
    ${problemView(field)}
  </div>`;
}

interface ChoiceField extends Field {
  readonly value: string;
  readonly options: readonly Option[];
  readonly set: (value: string) => void;
}

/** One of several, in a list that opens. */
export function selectField(field: ChoiceField): TemplateResult {
  const { name, label, value, options, set } = field;
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <select
      id=${name}
      aria-describedby=${describedBy(field)}
      @change=${listener((event: Event) => set(valueOf(event)))}
    >
      ${options.map((option) => html`<option value=${option.value} .selected=${live(option.value === value)}>${option.label}</option>`)}
    </select>
    ${helpView(field)}
  </div>`;
}

/** One of several, all in sight. */
export function radioField({ name, label, value, options, set }: ChoiceField): TemplateResult {
  return html`<fieldset class="choices">
    <legend>${label}</legend>
    ${options.map((option) => {
      const id = `${name}-${option.value}`;
      return html`<div class="choice">
        <input
          type="radio"
          id=${id}
          name=${name}
          .value=${option.value}
          aria-describedby=${option.help ? helpId(id) : nothing}
          .checked=${live(option.value === value)}
          @change=${listener((event: Event) => set(valueOf(event)))}
        />
        <label for=${id}>${option.label}</label>
        ${option.help ? html`<p class="help" id=${helpId(id)}>${option.help}</p>` : nothing}
      </div>`;
    })}
  </fieldset>`;
}

interface CheckField extends Field {
  readonly value: boolean;
  readonly disabled?: boolean;
  readonly set: (value: boolean) => void;
}

/** Yes or no. */
export function checkField(field: CheckField): TemplateResult {
  const { name, label, value, disabled = false, set } = field;
  return html`<div class="choice">
    <input
      type="checkbox"
      id=${name}
      aria-describedby=${describedBy(field)}
      ?disabled=${disabled}
      .checked=${live(value)}
      @change=${listener((event: Event) => set((event.target as HTMLInputElement).checked))}
    />
    <label for=${name}>${label}</label>
    ${helpView(field)}
  </div>`;
}

interface ListField extends Field {
  readonly items: readonly { readonly id: string; readonly label: string }[];
  /** The ids that are ticked. */
  readonly ticked: readonly string[];
  readonly set: (ticked: readonly string[]) => void;
}

/** Any of several. */
export function checkListField(field: ListField): TemplateResult {
  const { name, label, items, ticked, set } = field;
  const change = (id: string, isTicked: boolean) =>
    set(
      items
        .map((item) => item.id)
        .filter((each) => (each === id ? isTicked : ticked.includes(each))),
    );
  return html`<fieldset class="choices" aria-describedby=${describedBy(field)}>
    <legend>${label}</legend>
    ${helpView(field)}
    ${items.map((item) =>
      checkField({
        name: `${name}-${item.id}`,
        label: item.label,
        value: ticked.includes(item.id),
        set: (isTicked) => change(item.id, isTicked),
      }),
    )}
  </fieldset>`;
}

interface FileField extends Field {
  /** The ends of names that may be chosen. */
  readonly accept: string;
  readonly take: (file: File) => void;
}

/** A file of the author's own machine. It goes nowhere. */
export function fileField(field: FileField): TemplateResult {
  const { name, label, accept, take } = field;
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <input
      id=${name}
      type="file"
      accept=${accept}
      aria-describedby=${describedBy(field)}
      @change=${listener((event: Event) => {
        const input = event.target as HTMLInputElement;
        const [file] = input.files ?? [];
        if (file) take(file);
        // The same file may be chosen again once it has changed.
        input.value = '';
      })}
    />
    ${helpView(field)}
  </div>`;
}

/** Something to do. */
export const actionButton = (label: string, act: () => void, kind = ''): TemplateResult =>
  html`<button type="button" class=${kind || nothing} @click=${listener(act)}>${label}</button>`;
