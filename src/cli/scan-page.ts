import { Parser } from 'htmlparser2';

const TAGS: readonly string[] = ['treatment-compare', 'outcome-chart'];
/** What tells its content in its first line, by the end of its address. */
const SCRIPTS = /(?:treatment-compare|outcome-chart|languages\/[a-z-]+)(?:\.min)?\.js(?:[?#]|$)/;
const JSON_TYPE = /json\s*$/i;

/** One of the elements, as a page has it. */
export interface FoundElement {
  readonly attributes: Readonly<Record<string, string>>;
  /** Version marks in what is stored in it. */
  readonly marks: Set<string>;
  /** The JSON in it, if there is any. */
  json?: string;
  /** Its words. */
  text: string;
}

/** What a page holds that may be a comparison of ours. */
export interface ScannedPage {
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
  let raw: { readonly name: string; readonly isJson: boolean; content: string } | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      const { src, type = '', value, href } = attributes;
      if (TAGS.includes(name)) open.push({ attributes, marks: new Set(), text: '' });
      if (name === 'data' && value !== undefined) (open.at(-1)?.marks ?? marks).add(value);
      if (name === 'script' && src !== undefined && SCRIPTS.test(src)) scripts.push(src);
      if (name === 'base') base ??= href;
      if (name === 'script' || name === 'style') {
        raw = { name, isJson: JSON_TYPE.test(type), content: '' };
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
        if (raw.isJson && element) element.json ??= raw.content;
        raw = undefined;
      }
      const last = TAGS.includes(name) ? open.pop() : undefined;
      if (last) elements.push(last);
    },
  });
  parser.end(html);
  return { elements, marks, scripts, base, text };
}
