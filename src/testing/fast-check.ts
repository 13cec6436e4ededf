// eslint-disable-next-line no-restricted-imports -- this is that of src/testing
import fc from 'fast-check';

/**
 * fast-check, whose properties see the same values in each run: a run must not fail for chance, in a place that
 * nobody has touched. `FUZZ_SEED=7 npm test` shows them others; a failure names its seed.
 */

const { process, fuzzSeed } = globalThis as {
  readonly process?: { readonly env: Readonly<Record<string, string | undefined>> };
  /** What the page of the browser tests was given. */
  readonly fuzzSeed?: string;
};

fc.configureGlobal({
  seed: Number(process?.env['FUZZ_SEED'] ?? fuzzSeed ?? 20260131),
  // The browser's test runner does not print the cause of an error.
  includeErrorInReport: true,
});

export default fc;
