/** Looks at a page from within, where no other page may look in, and tells the page around it. */

import { elementsIn, find, isShown, isVisible, misplaced, unreadable, unsaid } from './checks.js';

interface Witness {
  readonly notes: readonly { readonly kind: string; readonly text: string }[];
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => requestAnimationFrame(resolve));
}

async function look(): Promise<string[]> {
  await until(() => elementsIn(document).length === 3 && elementsIn(document).every(isShown));
  const elements = elementsIn(document);
  const [comparison] = elements as [HTMLElement];
  find(comparison, '[role="doc-noteref"]').click();
  await until(() => isVisible(find(comparison, '.source-note')));
  find(comparison, '.source-note button').click();
  await until(() => !isVisible(find(comparison, '.source-note')));
  const { hostWitness } = globalThis as unknown as { hostWitness: Witness };
  return [
    ...unreadable(elements),
    ...unsaid(elements),
    ...misplaced(elements),
    ...hostWitness.notes.map(({ kind, text }) => `${kind}: ${text}`),
  ];
}

const answer = { origin: self.origin, faults: await look() };
parent.postMessage(answer, '*');
