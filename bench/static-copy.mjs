/**
 * Runs in a page that shows one comparison and takes its content out of the shadow root, so that
 * the same boxes, styles and words can be measured as plain HTML.
 *
 * @returns {{ markup: string, css: string, words: string[] }} with the words of its title and tables
 */
export function copyRenderedElement() {
  const root = document.querySelector('treatment-compare')?.shadowRoot;
  if (!root) throw new Error('There is no element with a shadow root on the page');

  const copy = document.createElement('template');
  copy.innerHTML = root.innerHTML;
  const comments = document.createTreeWalker(copy.content, NodeFilter.SHOW_COMMENT);
  const found = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) /** @type {Comment} */ (comment).remove();

  const css = [...root.adoptedStyleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .map((rule) => rule.cssText)
    .join('\n');
  const texts = [...copy.content.querySelectorAll('h2, th, td')];
  const words = texts.map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' '));
  return { markup: copy.innerHTML, css, words };
}
