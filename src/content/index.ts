import ketamineEnglish from './ketamine-vs-antidepressants.en.json' with { type: 'json' };

/** The comparisons that ship with the package: by their id, then by language. */
export const builtInComparisons: Record<string, Record<string, unknown>> = {
  'ketamine-vs-antidepressants': { en: ketamineEnglish },
};
