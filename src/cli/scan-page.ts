import { Parser } from 'htmlparser2';

const TAGS: readonly string[] = ['treatment-compare', 'outcome-chart', 'treatment-guide'];
/** What tells its content in its first line, by the end of its address. */
const SCRIPTS =
  /(?:treatment-compare|outcome-chart|treatment-guide|languages\/[a-z-]+)(?:\.min)?\.js(?:[?#]|$)/;
const JSON_TYPE = /json\s*$/i;

/** A part of a text, by its indices. */
export interface Span {
  start: number;
  end: number;
}

/** A script in an element that holds JSON. */
export interface FoundJson extends Span {
  readonly text: string;
}

/** One of the elements, as a page has it. */
export interface FoundElement extends Span {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Version marks in what is stored in it. */
  readonly marks: Set<string>;
  /** The JSON in it, if there is any. */
  json?: FoundJson;
  /** Its stored shadow root, with its tags. */
  template?: Span;
  /** Its words. */
  text: string;
}

/** What a page holds that may be a comparison of ours. */
export interface ScannedPage {
  /** In the order in which they begin. */
  readonly elements: readonly FoundElement[];
  /** Version marks that stand in no element. */
  readonly marks: ReadonlySet<string>;
  /** Addresses of the scripts that may carry a comparison, as the page writes them. */
  readonly scripts: readonly string[];
  /** The address that the others start from, if the page names one. */
  readonly base: string | undefined;
  /** The words of the page outside of the elements. */
  readonly text: string;
}

/** Goes through a page without making a tree of it, however deep it is. */
export function scanPage(html: string): ScannedPage {
  const elements: FoundElement[] = [];
  const open: FoundElement[] = [];
  const marks = new Set<string>();
  const scripts: string[] = [];
  let base: string | undefined;
  let text = '';
  /** What is in a script or a style, and is no words. */
  let raw:
    | { readonly name: string; readonly isJson: boolean; readonly start: number; content: string }
    | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      const { src, type = '', value, href } = attributes;
      const { startIndex: start, endIndex } = parser;
      if (TAGS.includes(name)) {
        open.push({ tag: name, attributes, marks: new Set(), text: '', start, end: html.length });
      }
      const element = open.at(-1);
      if (name === 'template' && element && 'shadowrootmode' in attributes) {
        element.template ??= { start, end: html.length };
      }
      if (name === 'data' && value !== undefined) (element?.marks ?? marks).add(value);
      if (name === 'script' && src !== undefined && SCRIPTS.test(src)) scripts.push(src);
      if (name === 'base') base ??= href;
      if (name === 'script' || name === 'style') {
        raw = { name, isJson: JSON_TYPE.test(type), start: endIndex + 1, content: '' };
      }
    },
    ontext(words) {
      const element = open.at(-1);
      if (raw) raw.content += words;
      else if (element) element.text += words;
      else text += words;
    },
    onclosetag(name) {
      if (name === raw?.name) {
        const element = open.at(-1);
        const { content: text, start } = raw;
        if (raw.isJson && element) element.json ??= { text, start, end: start + text.length };
        raw = undefined;
      }
      const end = Math.min(parser.endIndex + 1, html.length);
      const { template } = open.at(-1) ?? {};
      if (name === 'template' && template?.end === html.length) template.end = end;
      const last = TAGS.includes(name) ? open.pop() : undefined;
      if (last) elements.push(Object.assign(last, { end }));
    },
  });
  parser.end(html);
  // One that stands in another ends before it.
  elements.sort((one, other) => one.start - other.start);
  return { elements, marks, scripts, base, text };
}
