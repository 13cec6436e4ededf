import ketamineEnglish from './ketamine-vs-antidepressants.en.json' with { type: 'json' };

/**
 * The comparisons that ship with the package: by their id, then by language. Those that are not in every script name the
 * file that brings them.
 */
export const builtInComparisons: Record<string, Record<string, unknown>> = {
  'ketamine-vs-antidepressants': { en: ketamineEnglish, es: 'languages/es.js' },
};
