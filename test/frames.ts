/** Pages of their own, in frames, that load the built script as any page does. */

export type Page = Window & typeof globalThis;

export const SCRIPT = new URL('../dist/treatment-compare.js', import.meta.url).href;
export const ELEMENT_SCRIPT = new URL('../dist/elements/treatment-compare.js', import.meta.url)
  .href;
export const GUIDE_SCRIPT = new URL('../dist/elements/treatment-guide.js', import.meta.url).href;

/** The script that brings an element: that of the guide is never part of another. */
export const scriptOf = (tag: string): string =>
  tag === 'treatment-guide' ? GUIDE_SCRIPT : SCRIPT;

export interface Frame {
  readonly frame: HTMLIFrameElement;
  readonly page: Page;
  /** What its console was told, and what went wrong in it. */
  readonly lines: string[];
}

const frames: HTMLIFrameElement[] = [];

export function removeFrames(): void {
  for (const frame of frames.splice(0)) frame.remove();
}

/** Hears what a page says from now on. */
export function listenTo(page: Page): string[] {
  const lines: string[] = [];
  page.addEventListener('error', (event) => lines.push(`error: ${event.message}`));
  page.addEventListener('unhandledrejection', (event) =>
    lines.push(`rejection: ${String(event.reason)}`),
  );
  page.document.addEventListener('securitypolicyviolation', (event) => {
    lines.push(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
  const { console } = page as unknown as { console: Console };
  for (const level of ['warn', 'error'] as const) {
    console[level] = (...values: unknown[]) =>
      lines.push(`${level}: ${values.map(String).join(' ')}`);
  }
  return lines;
}

/** An empty page that waits for its parser: what is written arrives as it would over a slow line. */
export function openPage(width = 1000): Frame {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '800';
  document.body.append(frame);
  frames.push(frame);
  frame.contentDocument!.open();
  const page = frame.contentWindow as Page;
  return { frame, page, lines: listenTo(page) };
}

/** Lets a piece of an open page arrive. */
export function write({ document: open }: Page, markup: string): void {
  // Nothing else hands markup to the parser piece by piece.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  open.write(markup);
}

/** A whole page, loaded. What happens before its scripts are heard of is not in `lines`. */
export async function loadPage(markup: string, width = 1000): Promise<Frame> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '800';
  frame.srcdoc = markup;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  const page = frame.contentWindow as Page;
  return { frame, page, lines: listenTo(page) };
}

export function addScript(page: Page, src: string): Promise<void> {
  const script = page.document.createElement('script');
  script.src = src;
  const loaded = new Promise<void>((resolve, reject) => {
    script.addEventListener('load', () => resolve(), { once: true });
    script.addEventListener('error', () => reject(new Error(`${src} did not load`)), {
      once: true,
    });
  });
  page.document.head.append(script);
  return loaded;
}

export const elementIn = (page: Page): HTMLElement =>
  page.document.querySelector<HTMLElement>('treatment-compare')!;

export const titleIn = (page: Page): string =>
  elementIn(page).shadowRoot?.querySelector('[part~="title"]')?.textContent.trim() ?? '';
