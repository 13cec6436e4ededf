/** Calls back once an element has left the page. One that has only been moved is back before a microtask runs. */
export function whenGone(host: Element, leave: () => void): void {
  queueMicrotask(() => {
    if (!host.isConnected) leave();
  });
}
