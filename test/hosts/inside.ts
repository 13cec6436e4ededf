/** Looks at a page from within, where no other page may look in, and tells the page around it. */

import { elementsIn, find, isShown, isVisible, misplaced, unreadable, unsaid } from './checks.js';
import { until } from '../../src/testing/until.js';

interface Witness {
  readonly notes: readonly { readonly kind: string; readonly text: string }[];
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
