import { addScript, type Page } from '../frames.js';

/** The page that frames show, in frames of the test's own page, which makes them as tall as what is in them. */

export const EMBED = new URL('../../dist/embed/index.html', import.meta.url).href;
const FITTER = new URL('../../dist/embed/frame.js', import.meta.url).href;

const frames: HTMLIFrameElement[] = [];

export function removeFrames(): void {
  for (const frame of frames.splice(0)) frame.remove();
}

export const fitFrames = (): Promise<void> => addScript(window, FITTER);

/** What any page may say of a frame. */
export interface Marks {
  readonly isFitted?: boolean;
  readonly sandbox?: string;
}

/** Puts a frame into the page, loaded. */
export async function show(
  address: string,
  { isFitted = false, sandbox }: Marks = {},
): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.title = 'A frame';
  frame.width = '700';
  frame.height = '300';
  frame.toggleAttribute('data-treatment-compare', isFitted);
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = address;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  return frame;
}

export const pageIn = (frame: HTMLIFrameElement): Page => frame.contentWindow as Page;

/** The element of a frame on the test's own site. */
export const elementIn = (frame: HTMLIFrameElement, tag: string): HTMLElement | null =>
  pageIn(frame).document.querySelector<HTMLElement>(tag);

/** The words that readers of a frame can see. */
export const wordsIn = (frame: HTMLIFrameElement, tag: string): string =>
  elementIn(frame, tag)?.shadowRoot?.textContent.replace(/\s+/g, ' ').trim() ?? '';
