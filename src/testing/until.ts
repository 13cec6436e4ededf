/** Longer than any engine takes on a machine that is busy with other things, shorter than the runner's own patience. */
const PATIENCE = 20_000;

/**
 * Waits until something is so, and fails with `what` where it does not come. No test sets a time of its own: how long
 * a thing takes is the machine's affair.
 *
 * Open Web Components' `waitUntil` is not used: it leaves its timer running to the end, which keeps every page that a
 * test has looked at in memory for as long.
 */
export async function until(isSo: () => unknown, what = 'It comes to be so'): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Waited too long: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
