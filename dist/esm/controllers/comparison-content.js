import { UNREADABLE_DOCUMENT, UNKNOWN_COMPARISON, NO_BUILT_IN_COMPARISON, LANGUAGE_NOT_LOADED, NOT_OF_THE_WEB, SOMETHING_ELSE_MEANT } from '../model/diagnostics/catalogue.js';
import { toDiagnostic } from '../model/diagnostics/finding.js';
import { ReadFailure } from '../model/diagnostics/read-failure.js';
import { parseComparisonText, parseComparison } from '../model/comparison/parse-comparison.js';
import { isSafeUrl } from '../model/safe-url.js';
import { unaskedComparison, findBuiltIn, builtInNames, readBuiltIn } from '../sources/built-in.js';
import { fetchJsonText } from '../sources/fetch-text.js';
import { inlineJson, mendJson } from '../sources/page/inline-json.js';
import { PRERENDERED } from './stored-markup.js';

/** Comparisons, as the content of an element. One that has lost its source is never given another. */
function comparisonContent(host, request) {
    let hadSource = false;
    return {
        find: (childChanges) => {
            const asked = request();
            const named = findOwn(host, asked, childChanges) ?? findNamed(asked);
            hadSource ||= named !== undefined;
            return named ?? (hadSource ? NOTHING : findUnnamed(host, asked));
        },
        isGiven: () => Boolean(request().document),
        unreadable: UNREADABLE_DOCUMENT,
        childSelector: 'table',
        childAttributes: ['type', 'class', 'data-fact', 'data-region', 'data-status', 'datetime'],
    };
}
/** What is the page's own. */
function findOwn(host, { document: value, src, language, table }, childChanges) {
    if (value)
        return inPage('document', [value], () => parseValue(value));
    const json = inlineJson(host);
    if (json !== undefined)
        return inPage('json', [json], () => parseInPage(json));
    if (src?.trim())
        return isSafeUrl(src) ? fetched(src) : refused('src', NOT_OF_THE_WEB, src);
    // However deep a page builder has wrapped it. One that was written beforehand is what was made of a document.
    return host.querySelector('table') && !host.hasAttribute(PRERENDERED)
        ? inPage('table', [table.version(childChanges), language], table.read)
        : undefined;
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
/** @param name of what cannot be read */
function refused(path, notice, name, names = '') {
    return inPage(path, [notice, name, names], () => {
        throw new ReadFailure(notice, { name, names });
    });
}
function findNamed({ comparison, language }) {
    return comparison?.trim() ? builtIn(comparison, language) : undefined;
}
/** The comparison that a script brings for a tag that names none, unless something else was meant. */
function findUnnamed(host, { document: value, src, comparison, isAsked, language }) {
    const isSet = [value, src, comparison].some((given) => given !== undefined);
    if ((isAsked && !isSet) || host.hasAttribute(PRERENDERED))
        return NOT_YET;
    const unasked = unaskedComparison();
    if (!unasked)
        return NOTHING;
    const { name, doubt } = unasked;
    const { observedAttributes } = host.constructor;
    const meant = doubt(host, observedAttributes ?? []);
    if (meant)
        return refused(meant, SOMETHING_ELSE_MEANT, name);
    return isSet ? NOTHING : builtIn(name, language);
}
function builtIn(name, language) {
    const path = 'comparison';
    const { document: found, file } = findBuiltIn(name, language);
    if (!found) {
        const others = builtInNames()
            .filter((known) => known !== name)
            .map((known) => `"${known}"`);
        const notice = others.length > 0 ? UNKNOWN_COMPARISON : NO_BUILT_IN_COMPARISON;
        return refused(path, notice, name, others.join(', '));
    }
    const read = () => {
        const result = readBuiltIn(found);
        if (!file)
            return settle(result);
        const values = { language, file };
        const inEnglish = toDiagnostic({ notice: LANGUAGE_NOT_LOADED, path: 'lang', values });
        return settle({ ...result, diagnostics: [...result.diagnostics, inEnglish] });
    };
    return {
        path,
        key: [path, found, file],
        read: () => (file && document.readyState !== 'complete' ? onceParsed().then(read) : read()),
    };
}
/** Where nothing is named. */
const NOTHING = {
    path: '',
    key: ['nothing'],
    read: () => ({ status: 'empty' }),
};
/** Where a framework has set `undefined`, as it does before it has anything to give. */
const NOT_YET = {
    path: '',
    key: ['not yet'],
    read: () => ({ status: 'empty', isAwaited: true }),
};
/** Once every script has run that the page names, but for those that come when they like. */
function onceParsed() {
    return new Promise((resolve) => {
        for (const type of ['DOMContentLoaded', 'load'])
            addEventListener(type, resolve, { once: true });
    });
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
