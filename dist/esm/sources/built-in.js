import { tellOfAddition } from '../model/additions.js';
import { readComparison } from '../model/comparison/parse-comparison.js';
import { primaryLanguage } from '../model/language-tag.js';

let doubt;
/**
 * Lets the first comparison show in a tag that names none, where nothing speaks against it. A script that brings no
 * comparison never does so, and need not carry the rules.
 */
function showUnasked(rules) {
    doubt = rules;
}
/** The comparison for a tag that names none, and what may speak against it; without a script that brings one, none. */
function unaskedComparison() {
    const [name] = documents.keys();
    return name && doubt ? { name, doubt } : undefined;
}
const documents = new Map();
const parsed = new WeakMap();
/** Makes comparisons available by name, beside those that are. Elements already shown change at once. */
function registerComparisons(comparisons) {
    for (const [name, languages] of Object.entries(comparisons)) {
        const known = documents.get(name) ?? new Map();
        for (const [language, document] of Object.entries(languages)) {
            if (typeof document === 'object' || !known.has(language))
                known.set(language, document);
        }
        documents.set(name, known);
    }
    tellOfAddition();
}
function findBuiltIn(name, language) {
    const languages = documents.get(name);
    const wanted = languages?.get(language) ?? languages?.get(primaryLanguage(language));
    const isFile = typeof wanted === 'string';
    const document = isFile || !wanted ? languages?.get('en') : wanted;
    return {
        document: typeof document === 'object' && document ? document : undefined,
        file: isFile ? wanted : undefined,
    };
}
/**
 * Reads a built-in comparison once, however many elements on the page show it. It is not checked again: the tests did.
 */
function readBuiltIn(document) {
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
/** The other languages in which a built-in comparison is there. */
function otherLanguagesOf(comparison) {
    for (const languages of documents.values()) {
        const there = [...languages].filter(([, document]) => typeof document === 'object');
        const others = there.filter(([, document]) => parsed.get(document)?.comparison !== comparison);
        if (others.length < there.length)
            return others.map(([language]) => language);
    }
    return [];
}

export { builtInNames, findBuiltIn, otherLanguagesOf, readBuiltIn, registerComparisons, showUnasked, unaskedComparison };
//# sourceMappingURL=built-in.js.map
