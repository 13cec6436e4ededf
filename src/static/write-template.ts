import { nothing, type TemplateResult } from 'lit';
import { type DirectiveClass, PartType } from 'lit/directive.js';

/** A value that stands in the text of a template. */
const CHILD = Symbol('child');

/** Where a value stands in a template: in the text, or in an attribute between pieces of its text. */
type Hole = typeof CHILD | { readonly name: string; readonly pieces: readonly string[] };

/** A template as text and holes, in turn. */
type Plan = readonly (string | Hole)[];

/** A template is read once, however often it is written. */
const plans = new WeakMap<TemplateStringsArray, Plan>();

/**
 * Writes a Lit template as HTML: what the views of this library use of Lit, and no more. It needs neither a DOM nor
 * Node, and leaves no markers behind, for nothing is rendered into the text again. A property becomes the attribute of its
 * name; listeners are left out.
 *
 * @throws TypeError where a value is neither text nor a template
 */
export function writeTemplate(value: unknown): string {
  const out: string[] = [];
  write(value, out);
  return out.join('');
}

function write(value: unknown, out: string[]): void {
  if (value === nothing || value === undefined || value === null || value === '') return;
  if (isTemplate(value)) writePlan(planOf(value.strings), value.values, out);
  else if (isDirective(value)) write(resolve(value), out);
  else if (isList(value)) for (const item of value) write(item, out);
  else out.push(escapeText(toText(value)));
}

function writePlan(plan: Plan, values: readonly unknown[], out: string[]): void {
  let next = 0;
  for (const step of plan) {
    if (step === CHILD) write(values[next++], out);
    else if (typeof step === 'string') out.push(step);
    else {
      const count = step.pieces.length - 1;
      out.push(attribute(step.name, step.pieces, values.slice(next, next + count)));
      next += count;
    }
  }
}

/** An attribute with the space before it, or nothing where it is not set. */
function attribute(name: string, pieces: readonly string[], values: readonly unknown[]): string {
  const [kind = ''] = name;
  const [value] = values;
  switch (kind) {
    case '@':
      return '';
    case '?':
      return isSet(value) ? ` ${name.slice(1)}` : '';
    case '.':
      return property(name.slice(1), value);
    default:
      return values.includes(nothing) ? '' : ` ${name}="${textOf(pieces, values)}"`;
  }
}

function property(name: string, value: unknown): string {
  if (!isSet(value)) return '';
  return value === true ? ` ${name}` : ` ${name}="${escapeAttribute(value)}"`;
}

const isSet = (value: unknown): boolean => Boolean(value) && value !== nothing;

function textOf(pieces: readonly string[], values: readonly unknown[]): string {
  return pieces
    .map((piece, index) => (index > 0 ? escapeAttribute(values[index - 1]) : '') + piece)
    .join('');
}

/** https://html.spec.whatwg.org/#escapingString */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it stands in HTML. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);

/** A value as it stands in HTML between double quotes. */
export function escapeAttribute(value: unknown): string {
  if (value === undefined || value === null) return '';
  return toText(value).replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

function toText(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'boolean':
      return String(value);
    default:
      throw new TypeError(`Only text and templates can be written, not ${typeof value}`);
  }
}

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && '_$litType$' in value;

interface Directed {
  readonly _$litDirective$: DirectiveClass;
  readonly values: readonly unknown[];
}

const isDirective = (value: unknown): value is Directed =>
  typeof value === 'object' && value !== null && '_$litDirective$' in value;

const isList = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;

/** What a directive renders first, which is all that text can hold. */
const resolve = ({ _$litDirective$: Type, values }: Directed): unknown =>
  new Type({ type: PartType.CHILD }).render(...values);

function planOf(strings: TemplateStringsArray): Plan {
  let plan = plans.get(strings);
  if (!plan) plans.set(strings, (plan = new TemplateReader(strings).plan));
  return plan;
}

/** Reads where the values of a template stand. Templates are our own, so that what they cannot hold is a mistake of ours. */
class TemplateReader {
  readonly plan: (string | Hole)[] = [];
  #isInTag = false;
  #attribute: { name: string; quote: string; pieces: string[] } | undefined;

  constructor(strings: readonly string[]) {
    strings.forEach((string, index) => {
      const text = this.#endAttribute(string);
      if (text === undefined) return;
      this.#follow(text);
      if (index === strings.length - 1) this.plan.push(text);
      else if (this.#isInTag) this.#beginAttribute(text);
      else this.plan.push(text, CHILD);
    });
  }

  /** What comes after the attribute that a value stands in, or nothing where it goes on. */
  #endAttribute(text: string): string | undefined {
    if (!this.#attribute) return text;
    const { name, quote, pieces } = this.#attribute;
    const end = quote ? text.indexOf(quote) : text.search(/[\s>]|$/);
    if (end < 0) {
      pieces.push(text);
      return undefined;
    }
    this.plan.push({ name, pieces: [...pieces, text.slice(0, end)] });
    this.#attribute = undefined;
    return text.slice(end + quote.length);
  }

  #beginAttribute(text: string): void {
    const start = /\s([^\s"'<>=]+)=(["']?)([^"'<>=]*)$/.exec(text);
    if (!start) throw new TypeError(`A value stands where none can: ${text}`);
    const [all, name = '', quote = '', before = ''] = start;
    this.plan.push(text.slice(0, -all.length));
    this.#attribute = { name, quote, pieces: [before] };
  }

  /** Whether a tag is open at the end of a text. What stands in quotes neither opens nor closes one. */
  #follow(text: string): void {
    for (const [sign] of text.matchAll(/<(?=[/a-z])|>|"[^"]*"/gi)) {
      if (sign === '<') this.#isInTag = true;
      else if (sign === '>') this.#isInTag = false;
    }
  }
}
