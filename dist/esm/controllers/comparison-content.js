import { parseComparisonText, parseComparison } from '../model/comparison/parse-comparison.js';
import { isSafeUrl } from '../model/safe-url.js';
import { builtInNames, builtInComparison } from '../sources/built-in.js';
import { fetchJsonText, notOfTheWeb } from '../sources/fetch-text.js';
import { childTable } from '../sources/page/child-table.js';
import { inlineJson, mendJson } from '../sources/page/inline-json.js';

/** Comparisons, as the content of an element. */
const comparisonContent = (host, request) => ({
    find: (childChanges) => findComparison(host, request(), childChanges),
    isGiven: () => Boolean(request().document),
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
    const table = childTable(host);
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
    throw notOfTheWeb();
}
function builtIn(name, language) {
    const path = 'comparison';
    const names = builtInNames();
    const wanted = [name, ...names].find(Boolean);
    const read = () => wanted
        ? settle(builtInComparison(wanted, language) ?? { diagnostics: [noComparison(wanted, names)] })
        : { status: 'empty' };
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
function noComparison(name, names) {
    return {
        code: 'no-comparison',
        severity: 'error',
        path: 'comparison',
        message: `names "${name}", which this script does not carry`,
        hint: names.length > 0
            ? `Use one of ${names.map((known) => `"${known}"`).join(', ')}, or name a document with "src".`
            : 'Use the file with everything in it (treatment-compare.js), or name a document with "src".',
    };
}

export { comparisonContent };
//# sourceMappingURL=comparison-content.js.map
