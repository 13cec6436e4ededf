import { html, nothing, type TemplateResult } from 'lit';

/**
 * Values one after the other, in places that they keep; texts that touch are one. Lit marks the place of each value, and
 * both ends of each item of an array, so that items can move. Here templates are written into one, and only text and
 * what is not known beforehand has a place: of what stands by the hundred, that is one to three nodes less for each.
 */
export function sequence(values: readonly unknown[]): unknown {
  const joined = touching(values);
  if (joined.length < 2) return joined[0] ?? nothing;
  const template = new Joined();
  for (const value of joined) template.add(value);
  return template.result();
}

/**
 * Elements of one kind, one after the other. Text is set as what it is, for a place that could hold anything is one node
 * more.
 *
 * @param tag a name, and attributes that are the same for all
 */
export function elements(tag: string, contents: readonly unknown[]): TemplateResult {
  const [name = ''] = tag.split(' ');
  const template = new Joined();
  for (const content of contents) {
    const isText = typeof content === 'string';
    template.write(`<${tag}${isText ? '' : '>'}`);
    if (isText) template.addAround(TEXT, [content]);
    else template.add(content);
    template.write(`</${name}>`);
  }
  return template.result();
}

/** An element of a kind, the text of which is set as what it is. */
export const element = (tag: string, content: unknown): TemplateResult => elements(tag, [content]);

/**
 * The same markup several times, in one template.
 *
 * @param pieces what stands around the values of one
 * @param values those of each
 */
export function copies(
  pieces: readonly string[],
  values: readonly (readonly unknown[])[],
  kind: Kind = html,
): TemplateResult {
  const template = new Joined();
  for (const each of values) template.addAround(pieces, each);
  return template.result(kind);
}

type Kind = (strings: TemplateStringsArray, ...values: unknown[]) => TemplateResult;

/** A template that is put together from others. */
class Joined {
  readonly #pieces: string[] = [''];
  readonly #values: unknown[] = [];

  write(markup: string): void {
    this.#pieces.push(String(this.#pieces.pop()) + markup);
  }

  /** Markup with a place in it. */
  addAround([first = '', ...others]: readonly string[], values: readonly unknown[]): void {
    this.write(first);
    this.#pieces.push(...others);
    this.#values.push(...values);
  }

  add(value: unknown): void {
    if (isHtml(value)) this.addAround(value.strings, value.values);
    else if (value !== nothing) this.addAround(PLACE, [value]);
  }

  result(kind: Kind = html): TemplateResult {
    return kind(stringsOf(this.#pieces), ...this.#values);
  }
}

const PLACE = ['', ''];
const TEXT = [' .textContent="', '">'];

/** Whether a value is a template of HTML. */
const isHtml = (value: unknown): value is TemplateResult =>
  (value as Partial<TemplateResult> | undefined)?._$litType$ === 1;

/** Values with the texts that touch joined. */
function touching(values: readonly unknown[]): unknown[] {
  const joined: unknown[] = [];
  for (const value of values) {
    const last = joined.at(-1);
    if (typeof last === 'string' && typeof value === 'string')
      joined[joined.length - 1] = last + value;
    else joined.push(value);
  }
  return joined;
}

/** Lit knows a template by its strings, so each has the same ones every time; as many as a few pages have. */
const known = new Map<string, TemplateStringsArray>();
const MOST_KNOWN = 2_000;

function stringsOf(pieces: string[]): TemplateStringsArray {
  const key = pieces.join('\0');
  let strings = known.get(key);
  if (!strings) {
    strings = Object.assign(pieces, { raw: pieces });
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, strings);
  }
  return strings;
}
