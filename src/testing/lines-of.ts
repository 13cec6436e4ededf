import { ElementType, parseDocument } from 'htmlparser2';

type ChildNode = ReturnType<typeof parseDocument>['children'][number];

/** Elements whose text nobody sees, or that are no part of the page they stand in. */
const UNSEEN = new Set(['script', 'style', 'template', 'title']);

/** Elements that stand on lines of their own where there is no style. */
const BLOCKS = new Set(
  'address article aside blockquote br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

const BREAK = '\n';

/** What a reader of HTML without any style sees, line by line; a cell of a table counts as one. */
export function linesOf(html: string): string[] {
  const text = textOf(parseDocument(html).children);
  return text
    .split(BREAK)
    .map((line) => line.trim())
    .filter(Boolean);
}

const textOf = (nodes: readonly ChildNode[]): string => nodes.map(nodeText).join('');

function nodeText(node: ChildNode): string {
  if (node.type === ElementType.ElementType.Text) return node.data.replace(/\s+/g, ' ');
  if (!('attribs' in node) || UNSEEN.has(node.name) || 'hidden' in node.attribs) return '';
  const text = textOf(node.children);
  return BLOCKS.has(node.name) ? BREAK + text + BREAK : text;
}

const STRUCTURE = /^(?:h[1-6]|[uod]l|li|dt|dd|table|tr|td|th|caption)$/;

/** The headings, lists and tables of HTML with all that is in these, in order. */
export const structureOf = (html: string): string[] =>
  namesIn(parseDocument(html).children).filter((name) => STRUCTURE.test(name));

const namesIn = (nodes: readonly ChildNode[]): string[] =>
  nodes.flatMap((node) => ('attribs' in node ? [node.name, ...namesIn(node.children)] : []));
