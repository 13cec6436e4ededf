import { GREETING, type Told } from './message.js';

/**
 * Tells the page around this one how tall it is, once that page has asked, and where the focus goes: a browser does not
 * scroll a page for a frame of another site. The window that asked is asked for by name, so that no other reads it.
 */
export function reportToHost(): void {
  if (parent === window) return;
  let host: string | undefined;
  const tell = (told: Partial<Told> = {}) => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (host) parent.postMessage({ height, ...told } satisfies Told, host);
  };
  addEventListener('message', ({ source, origin, data }) => {
    // A page that has no origin cannot be answered without everyone reading it.
    if (source !== parent || data !== GREETING || origin === 'null') return;
    host = origin;
    tell();
  });
  new ResizeObserver(() => {
    tell();
  }).observe(document.documentElement);
  addEventListener('focusin', (event) => {
    const [place] = event.composedPath();
    if (place instanceof Element)
      tell({ focus: Math.max(0, place.getBoundingClientRect().top + scrollY) });
  });
}
