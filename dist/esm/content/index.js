import ketamineEnglish from './ketamine-vs-antidepressants.en.json.js';

/**
 * The comparisons that ship with the package: by their id, then by language. Those that are not in every script name the
 * file that brings them.
 */
const builtInComparisons = {
    'ketamine-vs-antidepressants': { en: ketamineEnglish, es: 'languages/es.js' },
};

export { builtInComparisons };
//# sourceMappingURL=index.js.map
