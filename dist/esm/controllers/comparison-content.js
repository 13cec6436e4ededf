import { UNREADABLE_DOCUMENT, NOT_OF_THE_WEB, SOMETHING_ELSE_MEANT } from '../model/diagnostics/catalogue.js';
import { ReadFailure } from '../model/diagnostics/read-failure.js';
import { parseComparisonText, parseComparison } from '../model/comparison/parse-comparison.js';
import { isSafeUrl } from '../model/safe-url.js';
import { unaskedComparison, findBuiltIn, builtInNames } from '../sources/built-in.js';
import { fetchJsonText } from '../sources/fetch-text.js';
import { inlineJson, mendJson } from '../sources/page/inline-json.js';
import { ExtendedComparison, readNamed } from './extended-comparison.js';
import { PRERENDERED } from './stored-markup.js';

/** Comparisons, as the content of an element. One that has lost its source is never given another. */
function comparisonContent(host, request) {
    let hadSource = false;
    const extended = new ExtendedComparison(() => request().language);
    return {
        find: (childChanges) => {
            const asked = request();
            const named = findOwn(host, asked, childChanges, extended) ?? findNamed(asked);
            hadSource ||= named !== undefined;
            return named ?? (hadSource ? NOTHING : findUnnamed(host, asked));
        },
        isGiven: () => Boolean(request().parsed ?? request().document),
        unreadable: UNREADABLE_DOCUMENT,
        childSelector: 'table',
        childAttributes: ['type', 'class', 'data-fact', 'data-region', 'data-status', 'datetime'],
    };
}
/** What is the page's own. */
function findOwn(host, { parsed, document: value, src, language, table }, childChanges, extended) {
    const { version } = extended;
    if (parsed)
        return inPage('document', [parsed], () => ({ comparison: parsed, diagnostics: [] }));
    if (value) {
        const parse = () => parseValue(value, extended);
        return {
            path: 'document',
            key: ['document', value, version],
            read: () => onceWhole(parse, extended),
        };
    }
    const json = inlineJson(host);
    if (json !== undefined) {
        const parse = () => parseInPage(json, extended);
        return { path: 'json', key: ['json', json, version], read: () => onceWhole(parse, extended) };
    }
    if (src?.trim()) {
        return isSafeUrl(src) ? fetched(src, extended) : refused('src', NOT_OF_THE_WEB, src);
    }
    // However deep a page builder has wrapped it. One that was written beforehand is what was made of a document.
    return host.querySelector('table') && !host.hasAttribute(PRERENDERED)
        ? inPage('table', [table.version(childChanges), language], table.read)
        : undefined;
}
function inPage(path, content, parse) {
    return { path, key: [path, ...content], read: () => settle(parse()) };
}
function fetched(src, extended) {
    const path = 'src';
    return {
        path,
        key: [path, src, extended.version],
        isFetched: true,
        read: async (reading) => {
            const text = await fetchJsonText(src, reading);
            return onceWhole(() => parseComparisonText(text, path, extended.find), extended);
        },
    };
}
/** Waits, where a document extends another, for the scripts that may bring it. */
function onceWhole(parse, extended) {
    extended.forget();
    const result = parse();
    return extended.isAwaited && document.readyState !== 'complete'
        ? onceParsed().then(() => settle(parse()))
        : settle(result);
}
/** @param name of what cannot be read */
function refused(path, notice, name) {
    return inPage(path, [notice, name], () => {
        throw new ReadFailure(notice, { name });
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
    const read = () => settle(readNamed(name, language, path));
    return {
        path,
        key: [path, found ?? `${name} of ${builtInNames().join()}`, file],
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
function parseValue(value, { find }) {
    return typeof value === 'string'
        ? parseComparisonText(value, undefined, find)
        : parseComparison(value, find);
}
/** A text that stands in the page is mended where an editor has been at it; most need no second parsing. */
function parseInPage(text, { find }) {
    const result = parseComparisonText(text, undefined, find);
    const isBroken = result.diagnostics.some(({ code }) => code === 'invalid-json');
    return isBroken ? parseComparisonText(mendJson(text), undefined, find) : result;
}

export { comparisonContent };
//# sourceMappingURL=comparison-content.js.map
