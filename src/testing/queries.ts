import { expect } from '@open-wc/testing';

/** What tests ask of an element that is shown, whichever it is. */

/** The words of a node, as one line. */
export function words(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function all<Found extends Element = HTMLElement>(
  element: Element,
  selector: string,
): Found[] {
  return [...(element.shadowRoot?.querySelectorAll<Found>(selector) ?? [])];
}

// The type of what is found is said where it is asked for, as with `querySelector`.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function one<Found extends Element = HTMLElement>(
  element: Element,
  selector: string,
): Found {
  const [found] = all<Found>(element, selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

/** The innermost element whose words match. */
export function saying(element: Element, pattern: RegExp): HTMLElement | undefined {
  return all(element, '*').findLast(
    (node) => pattern.test(words(node)) && !(node instanceof HTMLStyleElement),
  );
}

export function headingOf(element: Element, title: string): HTMLElement {
  const heading = all(element, 'h1,h2,h3,h4,h5,h6').find((node) => words(node) === title);
  if (!heading) throw new Error(`There is no heading "${title}"`);
  return heading;
}

/** Opens all that is folded. */
export function openAll(element: Element): void {
  for (const fold of all<HTMLDetailsElement>(element, 'details')) fold.open = true;
}

/** Whether a reader who scrolls there can see it. */
export function isVisible(node: Element | null | undefined): boolean {
  // Asked for first: what was folded until now counts as hidden before it has been laid out.
  const { width, height } = node?.getBoundingClientRect() ?? { width: 0, height: 0 };
  if (
    !node?.checkVisibility({
      opacityProperty: true,
      visibilityProperty: true,
      contentVisibilityAuto: true,
    })
  ) {
    return false;
  }
  return width > 1 && height > 1;
}

/** The focused element, through shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Names elements, since a whole element is too much for an assertion that fails to print. */
export function named(...nodes: readonly (Element | null | undefined)[]): string {
  const found = nodes.filter((node) => node instanceof Element);
  if (found.length === 0) return 'nothing';
  return found
    .map((node) => {
      const name = node.getAttribute('aria-label') ?? words(node).slice(0, 40);
      return `${node.localName}${node.id && `#${node.id}`} "${name}"`;
    })
    .join(', ');
}

export function expectFocus(node: Element | null | undefined): void {
  const active = focused();
  expect(active === node, `${named(active)} has the focus, not ${named(node)}`).to.be.true;
}
