import { UNREADABLE_DOCUMENT, UNKNOWN_COMPARISON, NO_BUILT_IN_COMPARISON, NOT_OF_THE_WEB } from '../model/diagnostics/catalogue.js';
import { toDiagnostic } from '../model/diagnostics/finding.js';
import { ReadFailure } from '../model/diagnostics/read-failure.js';
import { parseComparisonText, parseComparison } from '../model/comparison/parse-comparison.js';
import { isSafeUrl } from '../model/safe-url.js';
import { builtInNames, builtInComparison } from '../sources/built-in.js';
import { fetchJsonText } from '../sources/fetch-text.js';
import { inlineJson, mendJson } from '../sources/page/inline-json.js';

/** Comparisons, as the content of an element. */
const comparisonContent = (host, request) => ({
    find: (childChanges) => findComparison(host, request(), childChanges),
    isGiven: () => Boolean(request().document),
    unreadable: UNREADABLE_DOCUMENT,
    childSelector: 'table',
    childAttributes: ['type', 'data-fact', 'data-region', 'data-status', 'datetime'],
});
function findComparison(host, { document: value, src, comparison, language, readTable }, childChanges) {
    if (value)
        return inPage('document', [value], () => parseValue(value));
    const json = inlineJson(host);
    if (json !== undefined)
        return inPage('json', [json], () => parseInPage(json));
    if (src)
        return isSafeUrl(src) ? fetched(src) : inPage('src', [src], refuse);
    // However deep a page builder has wrapped it.
    const table = host.querySelector('table');
    return table
        ? inPage('table', [table, childChanges, language], () => readTable(table))
        : builtIn(comparison, language);
}
function inPage(path, content, parse) {
    return { path, key: [path, ...content], read: () => settle(parse()) };
}
function fetched(src) {
    const path = 'src';
    return {
        path,
        key: [path, src],
        isFetched: true,
        read: async (reading) => settle(parseComparisonText(await fetchJsonText(src, reading), path)),
    };
}
function refuse() {
    throw new ReadFailure(NOT_OF_THE_WEB);
}
function builtIn(name, language) {
    const path = 'comparison';
    const names = builtInNames();
    const wanted = [name, ...names].find(Boolean);
    const read = () => {
        if (!wanted)
            return { status: 'empty' };
        const notice = names.length > 0 ? UNKNOWN_COMPARISON : NO_BUILT_IN_COMPARISON;
        const values = { name: wanted, names: names.map((known) => `"${known}"`).join(', ') };
        return settle(builtInComparison(wanted, language) ?? {
            diagnostics: [toDiagnostic({ notice, path, values })],
        });
    };
    return { path, key: [path, name, language], read };
}
function settle({ comparison, diagnostics }) {
    return comparison
        ? { status: 'ready', value: comparison, diagnostics }
        : { status: 'failed', diagnostics };
}
/** Frameworks that set properties may hand over the document as text, and '' or `false` while they have none. */
function parseValue(value) {
    return typeof value === 'string' ? parseComparisonText(value) : parseComparison(value);
}
/** A text that stands in the page is mended where an editor has been at it; most need no second parsing. */
function parseInPage(text) {
    const result = parseComparisonText(text);
    const isBroken = result.diagnostics.some(({ code }) => code === 'invalid-json');
    return isBroken ? parseComparisonText(mendJson(text)) : result;
}

export { comparisonContent };
//# sourceMappingURL=comparison-content.js.map
