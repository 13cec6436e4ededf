// eslint-disable-next-line no-restricted-imports -- the one place that gives it enough time
import { waitUntil } from '@open-wc/testing';

/** Longer than any engine takes on a machine that is busy with other things, shorter than the runner's own patience. */
const PATIENCE = 20_000;

/**
 * Waits until something is so, and fails with `what` where it does not come. No test sets a time of its own: how long
 * a thing takes is the machine's affair.
 */
export function until(isSo: () => unknown, what?: string): Promise<void> {
  return waitUntil(isSo, what, { timeout: PATIENCE, interval: 5 });
}
