import { UNKNOWN_EXTENDED, NOTHING_TO_EXTEND } from '../diagnostics/catalogue.js';
import { toDiagnostic, findingAt } from '../diagnostics/finding.js';
import { primaryLanguage } from '../language-tag.js';
import { readComparison } from './parse-comparison.js';

/**
 * Finds comparisons that others extend among those given, in the language asked for or else in English. They are read as the
 * elements read those that are built in.
 *
 * @param fallback the language of an extension that names none
 */
function extendedAmong(comparisons, fallback = 'en') {
    return (name, language = fallback) => {
        const languages = Object.hasOwn(comparisons, name) ? comparisons[name] : undefined;
        const document = [language, primaryLanguage(language), 'en']
            .map((tag) => languages?.[tag])
            .find((found) => typeof found === 'object' && found !== null);
        if (document)
            return readComparison(document);
        const names = Object.keys(comparisons)
            .map((known) => `"${known}"`)
            .join(', ');
        const notice = names ? UNKNOWN_EXTENDED : NOTHING_TO_EXTEND;
        return { diagnostics: [toDiagnostic(findingAt(notice, ['extends'], { name, names }))] };
    };
}

export { extendedAmong };
//# sourceMappingURL=extended-among.js.map
