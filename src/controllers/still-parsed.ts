/** Whether the parser may still be adding children: nothing follows the element yet. */
export function isStillParsed(host: HTMLElement): boolean {
  if (document.readyState !== 'loading') return false;
  for (let node: Node | null = host; node; node = node.parentNode) {
    if (node.nextSibling) return false;
  }
  return true;
}
