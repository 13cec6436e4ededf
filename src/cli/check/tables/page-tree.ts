import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { checkNesting } from '../../related/inputs/nesting.js';
import { addTableMembers } from './table-members.js';

/** A page as a tree that can be read as in a browser, and where its elements stand in the text. */
export interface PageTree {
  readonly document: Document;
  /** The index of the tag that begins an element; none where the text has no such tag. */
  readonly startOf: (element: Element) => number | undefined;
}

type ParsedNode = DefaultTreeAdapterTypes.ChildNode;

/** Parses a page as browsers do, who put tags in that its text leaves out. */
export function pageTree(html: string): PageTree {
  checkNesting(html, false);
  const { document } = parseHTML('');
  // It stands in no window, so nobody knows the styles of its elements.
  Object.defineProperty(document, 'defaultView', { value: null });
  const starts = new WeakMap<Node, number>();
  const page = parse(html, { sourceCodeLocationInfo: true });
  const open: { children: readonly ParsedNode[]; parent: Node }[] = [
    { children: page.childNodes, parent: document },
  ];
  for (const { children, parent } of open) {
    for (const child of children) {
      const node = nodeOf(child, document);
      if (!node) continue;
      if (child.sourceCodeLocation) starts.set(node, child.sourceCodeLocation.startOffset);
      parent.appendChild(node);
      if ('childNodes' in child) open.push({ children: child.childNodes, parent: node });
    }
  }
  addOrder(document);
  return { document, startOf: (element) => starts.get(element) };
}

/** As `Node` names them. */
const PRECEDING = 2;
const FOLLOWING = 4;

/** Says of elements which comes first; linkedom tells that by their depth. */
function addOrder(document: Document): void {
  const elements = [...document.querySelectorAll('*')];
  const order = new Map<Node, number>(elements.map((element, index) => [element, index]));
  const placeOf = (node: Node) => order.get(node) ?? -1;
  for (const element of elements) {
    const compare = (other: Node) => (placeOf(element) < placeOf(other) ? FOLLOWING : PRECEDING);
    Object.defineProperty(element, 'compareDocumentPosition', { value: compare });
    Object.defineProperty(element, 'DOCUMENT_POSITION_FOLLOWING', { value: FOLLOWING });
  }
}

/** Comments and the kind of the document say nothing to a reader. */
function nodeOf(parsed: ParsedNode, document: Document): Node | undefined {
  if ('value' in parsed) return document.createTextNode(parsed.value);
  if (!('tagName' in parsed)) return undefined;
  const element = document.createElementNS(parsed.namespaceURI, parsed.tagName);
  for (const { name, prefix, value } of parsed.attrs) {
    element.setAttribute(prefix ? `${prefix}:${name}` : name, value);
  }
  addTableMembers(element);
  return element;
}
