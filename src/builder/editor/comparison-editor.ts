import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { isExtension } from '../../model/comparison/extension.js';
import type { ComparisonInput } from '../../model/comparison/schema.js';
import { type PathKeys, toPath } from '../../model/diagnostics/finding.js';
import { fill } from '../../model/fill.js';
import { isSame } from '../../model/is-same.js';
import { listener } from '../../views/listener.js';
import { comparisonEditorStyles } from './comparison-editor.styles.js';
import { listOf, moveAt, removeAt, valueAt } from './document/change.js';
import { changed, type History, historyOf, redone, settled, undone } from './document/history.js';
import { withId, withoutCells } from './document/ids.js';
import { buttonId, controlId, type Editing, type EditingActions, fieldId } from './editing.js';
import { withFirstId, withIdOfLabel, withValue } from './form/changes.js';
import { findingsIn, isWithin, type Placed, placed } from './form/findings.js';
import { itemName } from './form/labels.js';
import { openFor, type Part, partOf, PARTS } from './form/layout.js';
import { lostBetween } from './form/other-kind.js';
import { citable } from './form/references.js';
import { rowAt, rowDocument } from './form/row-document.js';
import { sourceNumber } from './form/source-number.js';
import './row-preview.js';
import { partContent } from './views/form.js';
import { countsView, summaryView } from './views/summary.js';
import { EDITOR_WORDS, type EditorLanguage, type EditorWords } from './words.js';

/** A row that is drawn: where it is, and what is drawn, if anything can be. */
interface Drawn {
  readonly of: string;
  readonly document: ComparisonInput | undefined;
}

/** A document of a comparison, as JSON has it. */
export type EditedDocument = Readonly<Record<string, unknown>>;

/** The document has changed. */
export class ComparisonEditorChangeEvent extends CustomEvent<{
  readonly document: EditedDocument;
}> {
  constructor(document: EditedDocument) {
    super('change', { detail: { document } });
  }
}

/**
 * Lets people write a comparison who do not write JSON: a form for each of its parts, with what is found beside each field.
 *
 * @tag comparison-editor
 *
 * @fires {ComparisonEditorChangeEvent} change - The document has changed; `detail.document` is the new one.
 */
export class ComparisonEditor extends LitElement {
  static override styles = comparisonEditorStyles;

  static override properties: PropertyDeclarations = {
    document: { attribute: false },
    language: {},
  };

  /** The comparison, which is never changed: each change gives a new one. One that says something else begins a new history. */
  declare document: EditedDocument;

  /** The language of the editor's own words: `en` or `es`. */
  declare language: EditorLanguage;

  #history: History<unknown> = historyOf<unknown>({});
  #findings: readonly Placed[] = [];
  #open: PathKeys = ['about'];
  #explains: boolean | undefined;
  #typing: PathKeys | undefined;
  #citing: PathKeys | undefined;
  #isNoSource = false;
  /** What was done, for those who do not see it. */
  #said = '';
  /** The ids that were made here, and follow their labels. */
  readonly #made = new Set<string>();
  #preview: Drawn | undefined;
  #checking: number | undefined;

  constructor() {
    super();
    this.document = {};
    this.language = 'en';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#checkSoon();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#cancelCheck();
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (changes.has('document') && !isSame(this.document, this.#history.present)) this.#begin();
    if (changes.has('language')) this.#checkSoon();
  }

  /** Begins with another document. */
  #begin(): void {
    this.#history = historyOf<unknown>(this.document);
    this.#open = ['about'];
    this.#findings = [];
    this.#made.clear();
    this.#checkSoon();
  }

  /** Draws the row that is open. One that cannot be drawn for a moment stays as it was drawn last. */
  #draw(): void {
    const row = rowAt(this.#open);
    const of = row && toPath(row);
    const last = this.#preview?.of === of ? this.#preview : undefined;
    const document = row && rowDocument(this.#history.present, row);
    const isDrawn = last && isSame(last.document, document ?? last.document);
    if (!isDrawn) this.#preview = of === undefined ? undefined : { of, document };
  }

  /** What fields mean is written in English alone: who has chosen another language is asked first. */
  get #isExplained(): boolean {
    return this.#explains ?? this.language === 'en';
  }

  get #words(): EditorWords {
    return EDITOR_WORDS[this.language];
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    if (isExtension(this.document))
      return html`<div class="page" lang=${this.language} dir="ltr"><p>${words.extension}</p></div>`;
    const editing = this.#editing;
    return html`<div class="page" lang=${this.language} dir="ltr" @keydown=${listener(this.#onKey)}>
      <div class="bar">
        <div class="steps-back">
          <button
            type="button"
            id="undo"
            ?disabled=${this.#history.past.length === 0}
            @click=${listener(this.#undo)}
          >
            ${words.undo}
          </button>
          <button
            type="button"
            id="redo"
            ?disabled=${this.#history.future.length === 0}
            @click=${listener(this.#redo)}
          >
            ${words.redo}
          </button>
        </div>
        <p role="status" class="said">${this.#said}</p>
      </div>
      ${this.#explainView(words)}${summaryView(editing, this.#reveal)}
      ${PARTS.map((part) => this.#partView(part, editing))}
    </div>`;
  }

  #explainView(words: EditorWords): TemplateResult {
    return html`<label class="explain"
      ><input
        type="checkbox"
        .checked=${this.#isExplained}
        @change=${listener(() => {
          this.#explains = !this.#isExplained;
          this.requestUpdate();
        })}
      />
      ${words.explain}</label
    >`;
  }

  #partView({ name, fields }: Part, editing: Editing): TemplateResult {
    const isOpen = partOf(editing.open) === name;
    const within = editing.findings.filter(({ keys }) => fields.includes(String(keys[0])));
    return html`<section class="part" aria-labelledby="part-${name}">
      <h3 class="part-head">
        <button
          type="button"
          class="opens"
          id="part-${name}"
          aria-expanded=${isOpen ? 'true' : 'false'}
          @click=${listener(() => {
            this.#show(isOpen ? [] : [name]);
          })}
        >
          <span class="name">${this.#words.parts[name]}</span>${this.#sizeOf(fields)}${countsView(within, editing)}
        </button>
      </h3>
      ${isOpen ? html`<div class="part-body">${partContent(fields, editing)}</div>` : nothing}
    </section>`;
  }

  /** How many items the list has that is a part of its own. */
  #sizeOf(fields: readonly string[]): unknown {
    const [only = ''] = fields;
    const { length } = listOf(valueAt(this.#history.present, [only]));
    return fields.length === 1 && length > 0 ? html`<span class="size">${length}</span>` : nothing;
  }

  get #editing(): Editing {
    return {
      document: this.#history.present,
      language: this.language,
      words: this.#words,
      findings: this.#findings,
      open: this.#open,
      explains: this.#isExplained,
      typing: this.#typing,
      citing: this.#citing,
      isNoSource: this.#isNoSource,
      preview: this.#preview?.document,
      actions: this.#actions,
    };
  }

  readonly #actions: EditingActions = {
    type: (keys, value) => {
      this.#typing = keys;
      const next = withValue(this.#history.present, keys, value);
      this.#take(this.#followed(next, keys), toPath(keys));
    },
    settle: () => {
      this.#typing = undefined;
      this.#history = settled(this.#history);
      this.requestUpdate();
    },
    put: (keys, value) => {
      this.#put(keys, value);
    },
    rewrite: (keys, value) => {
      const before = this.#history.present;
      this.#put(keys, value);
      const words = this.#words;
      const lost = lostBetween(valueAt(before, keys), value, keys, words, before);
      this.#say(lost.length > 0 ? words.lost : words.nothingLost, { names: lost.join(', ') });
    },
    add: (list, item) => {
      this.#add(list, item);
    },
    remove: (keys) => {
      this.#remove(keys);
    },
    move: (keys, by) => {
      this.#move(keys, by);
    },
    toggle: (keys) => {
      const around = keys.slice(0, -2);
      const closed = around.length > 0 ? around : keys.slice(0, 1);
      this.#show(isWithin(this.#open, keys) ? closed : keys);
    },
    toggleCiting: (keys) => {
      this.#citing = this.#citing?.join() === keys.join() ? undefined : keys;
      this.requestUpdate();
    },
    cite: (keys, source) => {
      void this.#cite(keys, source);
    },
    addSource: (field) => {
      this.#addSource(field);
    },
  };

  #show(open: PathKeys): void {
    this.#open = open;
    this.#citing = undefined;
    this.#isNoSource = false;
    this.#draw();
    this.requestUpdate();
  }

  /** A document with the id of what has been given another label. */
  #followed(next: unknown, keys: PathKeys): unknown {
    const { document, id } = withIdOfLabel(next, keys, this.#made);
    if (id !== undefined) this.#made.add(id);
    return document;
  }

  #put(keys: PathKeys, value: unknown): void {
    const { present } = this.#history;
    const isId = keys.at(-1) === 'id' && typeof value === 'string';
    if (isId) this.#made.delete(String(valueAt(present, keys)));
    this.#take(isId ? withId(present, keys.slice(0, -1), value) : withValue(present, keys, value));
  }

  #add(list: PathKeys, item: unknown): void {
    const { present } = this.#history;
    const keys = [...list, listOf(valueAt(present, list)).length];
    const whole = withFirstId(present, list, item);
    const id = valueAt(whole, ['id']);
    if (typeof id === 'string') this.#made.add(id);
    this.#take(withValue(present, list, [...listOf(valueAt(present, list)), whole]));
    if (isWithin(openFor(this.#history.present, keys), keys)) this.#show(keys);
    this.#say(this.#words.added, { name: this.#nameOf(keys) });
    void this.#focus([], keys);
  }

  #remove(keys: PathKeys): void {
    const { present } = this.#history;
    const name = this.#nameOf(keys);
    const [list, ...inside] = keys;
    const id = valueAt(present, [...keys, 'id']);
    const isTreatment = list === 'treatments' && inside.length === 1 && typeof id === 'string';
    this.#take(removeAt(isTreatment ? withoutCells(present, id) : present, keys));
    const around = keys.slice(0, -1);
    if (isWithin(this.#open, around) && this.#open.length >= keys.length)
      this.#show(around.length > 1 ? around.slice(0, -1) : around);
    this.#say(this.#words.removed, { name });
    const before = [...around, Number(keys.at(-1)) - 1];
    void this.#focus([
      ...[keys, before].flatMap((place) => [buttonId('open', place), buttonId('remove', place)]),
      buttonId('add', around),
    ]);
  }

  #move(keys: PathKeys, by: -1 | 1): void {
    const list = keys.slice(0, -1);
    const from = Number(keys.at(-1));
    const moved = [...list, from + by];
    const { present } = this.#history;
    const { length } = listOf(valueAt(present, list));
    this.#take(moveAt(present, list, from, from + by));
    if (isWithin(this.#open, keys)) this.#show([...moved, ...this.#open.slice(moved.length)]);
    else if (isWithin(this.#open, moved)) this.#show([...keys, ...this.#open.slice(keys.length)]);
    this.#say(this.#words.moved, {
      name: this.#nameOf(moved),
      place: from + by + 1,
      count: length,
    });
    const [first, second] = by < 0 ? (['up', 'down'] as const) : (['down', 'up'] as const);
    void this.#focus([buttonId(first, moved), buttonId(second, moved)]);
  }

  #addSource(field: HTMLInputElement): void {
    const typed = field.value.trim();
    const number = sourceNumber(typed);
    this.#isNoSource = typed !== '' && !number;
    if (this.#isNoSource) {
      this.#say(this.#words.noSourceNumber);
      field.focus();
      return;
    }
    field.value = '';
    this.#add(['sources'], { ...number });
  }

  /** Puts a citation where the author was typing. */
  async #cite(keys: PathKeys, source: string): Promise<void> {
    const field = this.#element(controlId(keys));
    if (!(field instanceof HTMLTextAreaElement)) return;
    const { value, selectionEnd } = field;
    const citation = `[@${source}]`;
    this.#citing = undefined;
    this.#take(
      withValue(
        this.#history.present,
        keys,
        `${value.slice(0, selectionEnd)}${citation}${value.slice(selectionEnd)}`,
      ),
    );
    const name = citable(this.#history.present).find(({ id }) => id === source)?.name ?? source;
    this.#say(this.#words.cited, { name });
    await this.updateComplete;
    field.focus();
    field.setSelectionRange(selectionEnd + citation.length, selectionEnd + citation.length);
  }

  #nameOf(keys: PathKeys): string {
    return itemName(this.#words, keys, this.#history.present);
  }

  #say(words: string, values: Readonly<Record<string, string | number>> = {}): void {
    this.#said = fill(words, values);
    this.requestUpdate();
  }

  /** Takes a changed document, and tells the page. */
  #take(next: unknown, typing?: string): void {
    if (next === this.#history.present) return;
    if (typing === undefined) this.#typing = undefined;
    this.#go(changed(this.#history, next, typing));
    this.#said = '';
  }

  #go(history: History<unknown>): void {
    this.#history = history;
    this.document = history.present as EditedDocument;
    this.#checkSoon();
    this.requestUpdate();
    this.dispatchEvent(new ComparisonEditorChangeEvent(this.document));
  }

  readonly #undo = (): void => {
    this.#step(undone, 'undo', this.#words.undone);
  };

  readonly #redo = (): void => {
    this.#step(redone, 'redo', this.#words.redone);
  };

  /** Focus stays where it was; on a button that can no longer be pressed, it would be lost. */
  #step(step: typeof undone, button: 'undo' | 'redo', said: string): void {
    const next = step(this.#history);
    if (next.present === this.#history.present) return;
    this.#typing = undefined;
    this.#go(next);
    this.#say(said);
    const isPressed = this.shadowRoot?.activeElement?.id === button;
    if (isPressed) void this.#focus([button, button === 'undo' ? 'redo' : 'undo']);
  }

  /** In a text the browser goes back by itself. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isText(event.target)) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) this.#redo();
    else this.#undo();
  };

  readonly #reveal = (keys: PathKeys): void => {
    this.#show(openFor(this.#history.present, keys));
    void this.#focus([], keys);
  };

  /** Brings the keyboard to the first of some buttons that is there, or to the first control of a place. */
  async #focus(ids: readonly string[], keys?: PathKeys): Promise<void> {
    await this.updateComplete;
    const buttons = ids.map((id) => this.#element(id));
    const found =
      buttons.find((button) => button && !button.matches(':disabled')) ?? this.#firstControl(keys);
    for (let around = found?.parentElement; around; around = around.parentElement) {
      if (around instanceof HTMLDetailsElement && found?.parentElement !== around)
        around.open = true;
    }
    found?.focus();
  }

  /** The first control of a place that is shown, or of the nearest around it. */
  #firstControl(keys: PathKeys = []): HTMLElement | undefined {
    for (let length = keys.length; length > 0; length -= 1) {
      const place = keys.slice(0, length);
      const around = this.#element(fieldId(place));
      const control =
        around?.querySelector<HTMLElement>(`.body ${CONTROLS}`) ??
        around?.querySelector<HTMLElement>(CONTROLS) ??
        this.#element(buttonId('add', place));
      if (control) return control;
    }
    return this.#element(`part-${partOf(this.#open) ?? ''}`);
  }

  #element(id: string): HTMLElement | undefined {
    return this.shadowRoot?.getElementById(id) ?? undefined;
  }

  /** Checks the document and draws its row when there is time for it, and once for all letters that were typed until then. */
  #checkSoon(): void {
    this.#cancelCheck();
    if (this.isConnected) this.#checking = whenIdle(this.#check);
  }

  #cancelCheck(): void {
    if (this.#checking !== undefined) cancelIdle(this.#checking);
    this.#checking = undefined;
  }

  readonly #check = (): void => {
    const { present } = this.#history;
    this.#draw();
    this.#findings = isExtension(present)
      ? []
      : placed(findingsIn(present, this.language, new Date()), present);
    this.requestUpdate();
  };
}

const CONTROLS = ':is(input, textarea, select):not([disabled])';

const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type !== 'checkbox');

/** Not every engine tells when it is idle. */
const [whenIdle, cancelIdle] =
  'requestIdleCallback' in globalThis
    ? [requestIdleCallback, cancelIdleCallback]
    : [requestAnimationFrame, cancelAnimationFrame];

if (!customElements.get('comparison-editor'))
  customElements.define('comparison-editor', ComparisonEditor);

declare global {
  interface HTMLElementTagNameMap {
    'comparison-editor': ComparisonEditor;
  }
}
