/** The language of an element: its own `lang`, or the nearest one around it, through shadow roots, where there is any. */
export function languageOf(element: Element): string | undefined {
  let node: Element | null = element;
  while (node) {
    const owner: Element | null = node.closest('[lang]');
    const language = owner?.getAttribute('lang');
    if (language) return language;
    node = hostOf(owner ?? node);
  }
  return undefined;
}

/** What an element stands in, from the inside out: the shadow roots around it, and the document. */
export function rootsAround(element: Element): Node[] {
  const roots: Node[] = [];
  for (let node: Element | null = element; node; node = hostOf(node))
    roots.push(node.getRootNode());
  return roots;
}

/** The host of the shadow root that an element stands in. */
export function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
