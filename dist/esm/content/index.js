import ketamineEnglish from './ketamine-vs-antidepressants.en.json.js';

/** The comparisons that ship with the package: by their id, then by language. */
const builtInComparisons = {
    'ketamine-vs-antidepressants': { en: ketamineEnglish },
};

export { builtInComparisons };
//# sourceMappingURL=index.js.map
