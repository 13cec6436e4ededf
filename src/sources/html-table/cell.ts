import {
  escapeInline,
  type ImageNode,
  parseInline,
  plainText,
} from '../../model/comparison/inline.js';

/** A paragraph or a list, in the inline markup of the document. */
export interface CellPassage {
  readonly text?: string;
  readonly points?: string[];
  readonly ordered?: boolean;
}

/** Takes what of a cell cannot be shown. */
type Report = (message: string, hint: string) => void;

/** How words stand: plain (empty), `*`, `**`, or as a link to this address. */
type Mark = string;

interface Run {
  text: string;
  /** Absent where the text is markup that stands as it is: a picture. */
  readonly mark?: Mark;
}

export const UNSEEN =
  'script,style,template,noscript,colgroup,svg[aria-hidden="true"],[hidden],[style*="display:none" i],[style*="display: none" i]';
const BLOCKS =
  'p,div,li,dt,dd,tr,table,h1,h2,h3,h4,h5,h6,blockquote,pre,figure,figcaption,section,article,summary,hr,center';
const LISTS = 'ul,ol,menu';
const NOT_SHOWN = 'iframe,video,audio,object,embed,canvas,svg,input,select,textarea';
const LINK = 'a[href]:not([href=""],[data-fact])';
const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUBSCRIPT = '₀₁₂₃₄₅₆₇₈₉';
/** A bullet that was typed, or that a word processor pasted as text. */
const BULLET = /^(?:[•‣▪●◦·–—-]|\\\*)\s+/;
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * Reads what is in a cell: words with their emphasis and links, pictures, lists, paragraphs. Nothing is taken over as
 * HTML, and what a reader would not see is left out.
 *
 * @param report takes what cannot be shown
 * @param lineBreak whether `<br>` begins a paragraph; in the name of something it only parts words
 */
export function readCell(
  cell: Element,
  report?: Report,
  lineBreak = true,
  unseen = UNSEEN,
): CellPassage[] {
  const passages: CellPassage[] = [];
  let runs: Run[] = [];
  let points: string[] | undefined;

  const add = (text: string, mark: Mark) => {
    const last = runs.at(-1);
    if (last?.mark === mark) last.text += text;
    else runs.push({ text, mark });
  };

  const endLine = () => {
    const line = runs.map(toMarkup).join('').replace(/\s+/g, ' ').trim();
    runs = [];
    if (!SEEN.test(line)) return;
    if (points) points.push(line);
    else passages.push({ text: line });
  };

  const readElement = (element: Element, outer: Mark, outerDigits = '') => {
    const is = (selector: string) => element.matches(selector);
    const mark = markOf(element, outer);
    const digits = is('sup') ? SUPERSCRIPT : is('sub') ? SUBSCRIPT : outerDigits;
    const readInside = () => {
      for (const child of element.childNodes) {
        // By what a node says of itself: one that was moved here from another window has classes of its own.
        if (child.nodeType === Node.TEXT_NODE) {
          const { data } = child as Text;
          add(digits ? data.replace(/\d/g, (digit) => digits.charAt(Number(digit))) : data, mark);
        } else if (child.nodeType === Node.ELEMENT_NODE && !(child as Element).matches(unseen)) {
          readElement(child as Element, mark, digits);
        }
      }
    };
    if (is('img')) readImage(element, mark);
    else if (is(NOT_SHOWN)) {
      const label =
        element.getAttribute('aria-label') ?? element.querySelector('title')?.textContent;
      if (label) add(label, mark);
      else report?.(`has <${element.localName}>, which is not shown`, 'Say in words what it says.');
    } else if (is(LISTS) && !points) {
      endLine();
      const own: string[] = (points = []);
      readInside();
      endLine();
      points = undefined;
      if (own.length > 0) passages.push({ points: own, ...(is('ol') && { ordered: true }) });
    } else {
      // Within a list, only the next item begins a line.
      const isLine = is(points ? `li,${LISTS}` : lineBreak ? `br,${BLOCKS}` : BLOCKS);
      const part = () => {
        if (isLine) endLine();
        else if (is(`br,td,th,${BLOCKS}`)) add(' ', '');
      };
      part();
      readInside();
      part();
    }
  };

  const readImage = (image: Element, mark: Mark) => {
    const read = (name: string) => image.getAttribute(name);
    const alt = (read('alt') ?? '').replace(/\s+/g, ' ').trim();
    // Plugins that load late keep the address elsewhere until then.
    const address = read('data-src') ?? read('data-lazy-src') ?? read('src');
    if (!address || image.matches('.emoji')) {
      add(alt, mark);
      return;
    }
    if (read('alt') === null) {
      report?.(
        'has a picture without "alt"',
        'Say in alt="…" what it shows, or write alt="" if that does not matter.',
      );
    }
    // The words of a picture that is a link are the words of the link.
    const label = isAddress(mark) ? alt : '';
    const size = `${read('width')}x${read('height')}`;
    const room = /^\d{1,4}x\d{1,4}$/.test(size) ? ` ${size}` : '';
    const own = escapeInline(label ? '' : alt);
    runs.push({ text: `![${own}](${toAddress(address)}${room})` });
    if (label) add(` ${label}`, mark);
  };

  readElement(cell, '');
  endLine();
  return withTypedLists(passages);
}

function markOf(element: Element, outer: Mark): Mark {
  if (element.matches(LINK)) return toAddress(element.getAttribute('href') ?? '');
  if (isAddress(outer)) return outer;
  const css = element.getAttribute('style') ?? '';
  const is = (mark: Mark, tags: string, value?: string) =>
    value ? /bold|[6-9]00|italic/i.test(value) : outer === mark || element.matches(tags);
  if (is('**', 'b,strong', /font-weight:\s*(\w+)/i.exec(css)?.[1])) return '**';
  return is('*', 'i,em', /font-style:\s*(\w+)/i.exec(css)?.[1]) ? '*' : '';
}

const isAddress = (mark: Mark): boolean => mark.length > 2;

/** An address as it can stand in markup: without line breaks, and without brackets that would end it. */
function toAddress(address: string): string {
  const href = address.trim().replace(/[\t\n\r]/g, '');
  return /^(?:[^()\s]|\([^()\s]*\))+$/.test(href)
    ? href
    : href.replace(/[()\s]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}

/** The marks stand inside of the spaces around the words. */
function toMarkup({ text, mark }: Run): string {
  if (mark === undefined) return text;
  return escapeInline(text).replace(/\S(?:[^]*\S)?/, (words) =>
    isAddress(mark) ? `[${words}](${mark})` : mark + words + mark,
  );
}

/** Makes lists of lines that begin with bullets, where two or more follow each other. */
function withTypedLists(passages: readonly CellPassage[]): CellPassage[] {
  const isTyped = (passage?: CellPassage) => BULLET.test(passage?.text ?? '');
  let points: string[] | undefined;
  return passages.flatMap((passage, index) => {
    if (!isTyped(passage)) points = undefined;
    if (!isTyped(passage) || !(points ?? isTyped(passages[index + 1]))) return passage;
    const point = (passage.text ?? '').replace(BULLET, '');
    if (points) {
      points.push(point);
      return [];
    }
    return { points: (points = [point]) };
  });
}

/** Those that say something, in one line. */
export const joined = (between: string, ...words: readonly (string | undefined)[]): string =>
  words.filter(Boolean).join(between);

/** The paragraphs and the points of lists, one after the other. */
export const linesOf = (passages: readonly CellPassage[]): string[] =>
  passages.flatMap(({ text, points = [] }) => text ?? points);

/** A cell that names something: its plain words, its pictures, and what else it says. */
export interface Heading {
  readonly words: string;
  readonly pictures: readonly ImageNode[];
  readonly rest: string;
}

/** Takes the first line of an element as a name. The links of that line, and other lines, are the rest. */
export function readHeading(element: Element, unseen?: string): Heading {
  const lines = linesOf(readCell(element, undefined, false, unseen)).map((markup) => {
    const nodes = parseInline(markup);
    const words = plainText(nodes.filter(({ kind }) => kind !== 'image'));
    return { markup, nodes, words: words.replace(/\s+/g, ' ').trim() };
  });
  const pictures = lines.flatMap(({ nodes }) => nodes.filter((node) => node.kind === 'image'));
  const [own, ...others] = lines.filter(({ words }) => words);
  const links = (own?.nodes ?? []).flatMap((node) =>
    node.kind === 'link' && node.href ? toMarkup({ text: node.text, mark: node.href }) : [],
  );
  return {
    words: own?.words ?? joined(' ', ...pictures.map(({ text }) => text)),
    pictures,
    rest: joined(' ', ...links, ...others.map(({ markup }) => markup)),
  };
}

/** What a name says beside its words, in markup. */
export function besides({ pictures, rest }: Heading): string {
  const markup = pictures.map(
    ({ text, src, width, height }) =>
      `![${escapeInline(text)}](${src}${width ? ` ${width}x${height}` : ''})`,
  );
  return joined(' ', ...markup, rest);
}
