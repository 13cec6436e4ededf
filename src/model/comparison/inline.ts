import { isSafeUrl } from '../safe-url.js';

/** A piece of running text. `href` is absent when the address in the document may not be followed. */
export type InlineNode =
  | {
      readonly kind: 'text' | 'emphasis' | 'strong' | 'deleted' | 'inserted';
      readonly text: string;
    }
  | { readonly kind: 'link'; readonly text: string; readonly href: string | undefined }
  | ImageNode
  | { readonly kind: 'citation'; readonly source: string };

/** A picture. Its `text` says what it shows, and is empty where it shows nothing that matters. */
export interface ImageNode {
  readonly kind: 'image';
  readonly text: string;
  /** Absent when the address in the document may not be followed. */
  readonly src: string | undefined;
  /** Its own size in pixels, where the author gives it. */
  readonly width?: number;
  readonly height?: number;
}

/** Text with its markup parsed, ready for a view. */
export type RichText = readonly InlineNode[];

const parsed = new WeakSet<object>();

/** Tells parsed text from the other lists of a document. */
export function isRichText(value: object): value is RichText {
  return parsed.has(value);
}

// What stands between two marks stops at the next opening one, so that the time grows with the length only.
const MARKUP =
  /\\(?<escaped>[*![\]{}\\])|\{--(?<deleted>(?:\\.|[^{}\\])+)--\}|\{\+\+(?<inserted>(?:\\.|[^{}\\])+)\+\+\}|\*\*(?<strong>(?:\\.|[^*\\])+)\*\*|\*(?<emphasis>(?:\\.|[^*\\])+)\*|\[@(?<citation>[^[\]\s]+)\]|!\[(?<alt>(?:\\.|[^[\]\\])*)\]\((?<src>(?:[^()\s]|\([^()\s]*\))+)(?: (?<width>\d{1,4})x(?<height>\d{1,4}))?\)|\[(?<label>(?:\\.|[^[\]\\])+)\]\((?<href>(?:[^()\s]|\([^()\s]*\))+)\)/g;

/**
 * Parses the inline markup of a document: `*emphasis*`, `**strong**`, `[label](https://…)`,
 * `![what it shows](https://… 640x480)` where the size may be left out, `[@source-id]`,
 * `{--deleted--}` and `{++inserted++}` as in CriticMarkup, and a backslash before `*`, `!`, `[`, `]`, `{`, `}` or `\` to
 * show the character itself.
 * Anything else is text, so every string is valid.
 */
export function parseInline(markup: string): RichText {
  const nodes: InlineNode[] = [];
  let pending = '';
  let position = 0;
  const flush = () => {
    if (pending) nodes.push({ kind: 'text', text: pending });
    pending = '';
  };
  for (const match of markup.matchAll(MARKUP)) {
    pending += markup.slice(position, match.index);
    position = match.index + match[0].length;
    const captures: Captures = match.groups ?? {};
    const { escaped } = captures;
    if (escaped) {
      pending += escaped;
      continue;
    }
    const node = toNode(captures);
    // A citation belongs to the word before it, and must not begin a line.
    if (node.kind === 'citation') pending = pending.trimEnd();
    flush();
    nodes.push(node);
  }
  pending += markup.slice(position);
  flush();
  parsed.add(nodes);
  return nodes;
}

/** What is words alone, by the names of the groups. */
const WORDS = ['strong', 'emphasis', 'deleted', 'inserted'] as const;

/** What the groups of `MARKUP` have captured. */
type Captures = Readonly<Record<string, string | undefined>>;

function toNode(captures: Captures): InlineNode {
  const { citation, alt = '', src, width, height, label = '', href } = captures;
  for (const kind of WORDS) {
    const words = captures[kind];
    if (words) return { kind, text: unescape(words) };
  }
  if (citation) return { kind: 'citation', source: citation };
  if (src) {
    return {
      kind: 'image',
      text: unescape(alt).trim(),
      src: safe(src),
      ...(width && { width: Number(width), height: Number(height) }),
    };
  }
  return { kind: 'link', text: unescape(label), href: safe(href) };
}

function safe(address = ''): string | undefined {
  return address && isSafeUrl(address) ? address : undefined;
}

function unescape(text: string): string {
  return text.replace(/\\([*![\]{}\\])/g, '$1');
}

/** Writes plain words as markup that shows them as they are. */
export function escapeInline(words: string): string {
  return words.replace(/[*![\]{}\\]/g, '\\$&');
}

/** The words of a text without its citations and marks. */
export function plainText(text: RichText): string {
  return text.map((node) => (node.kind === 'citation' ? '' : node.text)).join('');
}
