/** An element, by what documents have their functions from: forms and MooTools put something else in the place of a page's own. */
export const newElement = (tag: string): HTMLElement =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the types know no other form to call
  (Object.getPrototypeOf(HTMLDocument.prototype) as Document).createElement.call(document, tag);
