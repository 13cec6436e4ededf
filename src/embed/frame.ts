/**
 * For a page that shows our elements in frames and may run a script: makes each frame that it marks with
 * `data-treatment-compare` as tall as what is in it. A classic script that defines no element and leaves no name behind; a
 * second copy changes nothing.
 */
import { GREETING, readTold } from './message.js';

const FRAMES = 'iframe[data-treatment-compare]';

/** The origin that speaks from a frame as long as it shows what the page has put there. */
function originOf(frame: HTMLIFrameElement): string {
  const isOpaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return isOpaque ? 'null' : new URL(frame.src).origin;
}

/** There is nothing in a greeting that anyone might not read, and a frame without an origin has no other address. */
function greet(frame: HTMLIFrameElement): void {
  frame.contentWindow?.postMessage(GREETING, '*');
}

function fit(frame: HTMLIFrameElement, data: unknown): void {
  const told = readTold(data);
  if (!told) return;
  const { boxSizing } = getComputedStyle(frame);
  const edges = boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${told.height + edges}px`;
  if (told.focus !== undefined) show(frame.getBoundingClientRect().top + told.focus);
}

/** Scrolls to a place in the window, where the reader cannot see it: no frame of another site may do so by itself. */
function show(top: number): void {
  if (top < 0 || top > innerHeight - LINE) scrollBy(0, top - LINE);
}

/** Pixels that are left free above what is scrolled to, and are enough to see that it is there. */
const LINE = 48;

addEventListener('message', ({ source, origin, data }) => {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(FRAMES))
    if (frame.contentWindow === source && origin === originOf(frame)) fit(frame, data);
});

// What is loaded later is heard on its way down to the frame.
document.addEventListener(
  'load',
  ({ target }) => {
    if (target instanceof HTMLIFrameElement && target.matches(FRAMES)) greet(target);
  },
  true,
);
document.querySelectorAll<HTMLIFrameElement>(FRAMES).forEach(greet);
