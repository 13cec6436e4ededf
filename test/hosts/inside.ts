/** Looks at a page from within, where no other page may look in, and tells the page around it. */

import { elementsIn, find, isShown, isVisible, misplaced, unreadable, unsaid } from './checks.js';

interface Witness {
  readonly notes: readonly { readonly kind: string; readonly text: string }[];
}

/** As long as the tests around it wait. */
const LONGEST = 20_000;

/** By the clock: a frame that an engine does not draw has no animation frames. */
async function until(condition: () => boolean, what: string): Promise<void> {
  const end = Date.now() + LONGEST;
  while (!condition()) {
    if (Date.now() > end) throw new Error(what);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function look(): Promise<string[]> {
  await until(
    () => elementsIn(document).length === 3 && elementsIn(document).every(isShown),
    'Every element shows what it is for',
  );
  const elements = elementsIn(document);
  const [comparison] = elements as [HTMLElement];
  find(comparison, '[role="doc-noteref"]').click();
  await until(() => isVisible(find(comparison, '.source-note')), 'A citation opens its source');
  find(comparison, '.source-note button').click();
  await until(() => !isVisible(find(comparison, '.source-note')), 'Its source closes');
  const { hostWitness } = globalThis as unknown as { hostWitness: Witness };
  return [
    ...unreadable(elements),
    ...unsaid(elements),
    ...misplaced(elements),
    ...hostWitness.notes.map(({ kind, text }) => `${kind}: ${text}`),
  ];
}

const faults = await look().catch((error: unknown) => [String(error)]);
const answer = { origin: self.origin, faults };
parent.postMessage(answer, '*');
