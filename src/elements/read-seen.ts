import { newElement } from '../sources/page/new-element.js';

/** Reads what an author wrote into an element as styles show it: they say nothing of what stands in no slot. */
export function readSeen<Result>(root: HTMLElement | DocumentFragment, read: () => Result): Result {
  // One that stands there already comes first, and then this one takes nothing.
  const slot = root.appendChild(newElement('slot'));
  try {
    return read();
  } finally {
    root.removeChild(slot);
  }
}
