import { nothing, type TemplateResult } from 'lit';
import { type DirectiveClass, PartType } from 'lit/directive.js';
import { printable } from './printable.js';

/** What is written already, to stand in a template as it is. */
export class Markup {
  constructor(readonly text: string) {}
}

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
 * name, but for `textContent`, the last in its tag; listeners are left out.
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
  else if (value instanceof Markup) out.push(value.text);
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
  if (value === nothing || value === undefined || value === null || value === false) return '';
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
  printable(text).replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);

/** A value as it stands in HTML between double quotes. */
export function escapeAttribute(value: unknown): string {
  if (value === undefined || value === null) return '';
  return printable(toText(value)).replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
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
  if (!plan) plans.set(strings, (plan = new TemplateReader(contentInPlace(strings)).plan));
  return plan;
}

/** The pieces of a template whose text content is set as a property, with a place for it where HTML has it. */
export function contentInPlace(strings: readonly string[]): string[] {
  return strings.map((string, index) => {
    const rest = CONTENT.test(strings[index - 1] ?? '') ? string.replace(/^"?\s*>/, '') : string;
    return rest.replace(CONTENT, '>');
  });
}

/** The last property of a tag. */
const CONTENT = /\s\.textContent="?$/;

/** An attribute that the text of a template ends in, as far as it is read. */
interface OpenAttribute {
  readonly name: string;
  /** Nothing where the value stands without. */
  readonly quote: string;
  /** The text before each value in it. */
  readonly pieces: readonly string[];
}

/** What begins a comment or a tag. */
const OPENING = /<(?:!--|(\/?[a-z][^\s/>]*))/gi;
/** The end of a tag, or what begins a value in it. */
const IN_TAG = />|(?<![^\s"'<>=])([^\s"'<>=]+)\s*=\s*(["']?)/g;
const END_OF_BARE_VALUE = /[\s>]/g;
/** Elements whose text knows no escapes. */
const RAW = new Set(['script', 'style']);

/** Reads where the values of a template stand. Templates are our own, so that what they cannot hold is a mistake of ours. */
class TemplateReader {
  readonly plan: (string | Hole)[] = [];
  /** The tag that the text so far ends in. */
  #tag: string | undefined;
  #attribute: OpenAttribute | undefined;

  constructor(strings: readonly string[]) {
    const last = strings.length - 1;
    strings.forEach((string, index) => {
      const text = this.#endAttribute(string);
      if (text !== undefined) this.plan.push(this.#read(text));
      if (this.#attribute ? index === last : this.#tag !== undefined) throw misplaced(string);
      if (index < last && !this.#attribute) this.plan.push(CHILD);
    });
  }

  /** What comes after the attribute that a value stands in, or nothing where it goes on. */
  #endAttribute(text: string): string | undefined {
    if (!this.#attribute) return text;
    const { name, quote, pieces } = this.#attribute;
    const end = endOfValue(text, 0, quote);
    if (end < 0) {
      this.#attribute = { name, quote, pieces: [...pieces, text] };
      return undefined;
    }
    const all = [...pieces, text.slice(0, end)];
    // Whatever quotes the template has, the value is written between double ones.
    this.plan.push({ name, pieces: all.map((piece) => piece.replaceAll('"', '&quot;')) });
    this.#attribute = undefined;
    return text.slice(end + quote.length);
  }

  /** Follows a text to its end; returns it without the attribute that it ends in. */
  #read(text: string): string {
    let at = 0;
    while (at < text.length) {
      if (this.#tag === undefined) at = this.#followWords(text, at);
      else {
        const [end, attribute] = this.#followTag(text, at);
        if (attribute !== undefined) return text.slice(0, attribute).trimEnd();
        at = end;
      }
    }
    return text;
  }

  /** Where the next tag has its name behind it. */
  #followWords(text: string, from: number): number {
    const opening = next(OPENING, text, from);
    if (!opening && /<\/?$/.test(text)) throw misplaced(text);
    if (!opening) return text.length;
    const [sign, name] = opening;
    if (name === undefined) return after('-->', text, opening.index);
    this.#tag = name.toLowerCase();
    return opening.index + sign.length;
  }

  /** Where the tag ends, or else where the attribute begins that the text ends in. */
  #followTag(text: string, from: number): [end: number, attribute?: number] {
    let at = from;
    for (;;) {
      const found = next(IN_TAG, text, at);
      if (!found) return [text.length];
      const [{ length }, name, quote = ''] = found;
      at = found.index + length;
      if (name === undefined) return [this.#endTag(text, at)];
      const end = endOfValue(text, at, quote);
      if (end < 0) {
        this.#attribute = { name, quote, pieces: [text.slice(at)] };
        return [text.length, found.index];
      }
      at = end + quote.length;
    }
  }

  #endTag(text: string, at: number): number {
    const tag = this.#tag ?? '';
    this.#tag = undefined;
    return RAW.has(tag) ? after(`</${tag}`, text, at) : at;
  }
}

const misplaced = (text: string) => new TypeError(`A value stands where none can: ${text}`);

function next(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** Where the value of an attribute ends, or -1 where the text ends before. */
const endOfValue = (text: string, from: number, quote: string): number =>
  quote ? text.indexOf(quote, from) : (next(END_OF_BARE_VALUE, text, from)?.index ?? -1);

/** Where a text goes on after a sign, before which no value can stand. */
function after(sign: string, text: string, from: number): number {
  const found = text.indexOf(sign, from);
  if (found < 0) throw misplaced(text);
  return found + sign.length;
}
