import { primaryLanguage } from '../model/language-tag.js';
import { readComparison } from '../model/comparison/parse-comparison.js';

const documents = new Map();
const parsed = new WeakMap();
/** Makes comparisons available by name. A file that carries none leaves this out. */
function registerComparisons(comparisons) {
    for (const [name, languages] of Object.entries(comparisons)) {
        documents.set(name, new Map(Object.entries(languages)));
    }
}
/**
 * The built-in comparison of a name, in the language asked for where there is one, else in English.
 * Each is read once, however many elements on the page show it, and not checked again: the tests did.
 */
function builtInComparison(name, language) {
    const languages = documents.get(name);
    const document = languages?.get(language) ?? languages?.get(primaryLanguage(language)) ?? languages?.get('en');
    if (typeof document !== 'object' || document === null)
        return undefined;
    let result = parsed.get(document);
    if (!result) {
        result = readComparison(document);
        parsed.set(document, result);
    }
    return result;
}
function builtInNames() {
    return [...documents.keys()];
}

export { builtInComparison, builtInNames, registerComparisons };
//# sourceMappingURL=built-in.js.map
