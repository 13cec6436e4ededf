import { parseComparisonText, parseComparison } from '../model/parse-comparison.js';
import { isSafeUrl } from '../model/safe-url.js';
import { builtInNames, builtInComparison } from '../sources/built-in.js';
import { fetchText, FetchFailure } from '../sources/fetch-text.js';
import { childTable, readTable } from '../sources/html-table.js';
import { inlineJson } from '../sources/inline-json.js';
import { isStillParsed } from './still-parsed.js';

/**
 * Finds, reads and parses the document of its host, again whenever the place it came from changes.
 *
 * Own code, not `@lit/task`: a document that is in the page must be read in the same task, or the page
 * would jump, and a task always waits; the task's bytes would be paid on every page for the rest.
 */
class SourceController {
    #key;
    #fetching;
    #children;
    constructor(host) {
        this.host = host;
        this.state = { status: 'loading' };
        this.#key = [];
        this.#children = new MutationObserver(() => {
            this.#key = [];
            this.host.requestUpdate();
        });
        this.#onParsed = () => {
            this.host.requestUpdate();
        };
        host.addController(this);
    }
    hostConnected() {
        this.#children.observe(this.host, {
            childList: true,
            subtree: true,
            characterData: true,
            attributeFilter: ['type'],
        });
        this.host.requestUpdate();
    }
    hostDisconnected() {
        this.#children.disconnect();
        document.removeEventListener('DOMContentLoaded', this.#onParsed);
        if (this.#fetching)
            this.#key = [];
        this.#fetching?.abort();
        this.#fetching = undefined;
    }
    hostUpdate() {
        const { host } = this;
        if (isStillParsed(host) && host.document === undefined) {
            document.addEventListener('DOMContentLoaded', this.#onParsed, { once: true });
            return;
        }
        const { document: value, src, comparison, language } = host;
        const json = inlineJson(host);
        const table = childTable(host);
        const key = [value, json, src, table, comparison, language];
        if (key.length === this.#key.length && key.every((item, index) => item === this.#key[index]))
            return;
        this.#key = key;
        this.#fetching?.abort();
        this.#fetching = undefined;
        if (value !== undefined && value !== null)
            this.#settle(parseValue(value));
        else if (json !== undefined)
            this.#settle(parseComparisonText(json));
        else if (src)
            this.#fetch(src);
        else if (table)
            this.#settle(parseComparison(readTable(table, language)));
        else
            this.#settleBuiltIn(comparison, language);
    }
    #onParsed;
    #settle({ comparison, diagnostics }) {
        this.state = comparison
            ? { status: 'ready', comparison, diagnostics }
            : { status: 'failed', diagnostics };
    }
    #settleBuiltIn(name, language) {
        const names = builtInNames();
        if (!name && names.length === 0) {
            this.state = { status: 'empty' };
            return;
        }
        const wanted = name ?? names[0] ?? '';
        this.#settle(builtInComparison(wanted, language) ?? { diagnostics: [noComparison(wanted, names)] });
    }
    #fetch(src) {
        if (!isSafeUrl(src)) {
            this.#settle({
                diagnostics: [notFetched('is not an http or https address', 'Correct "src".')],
            });
            return;
        }
        const fetching = new AbortController();
        this.#fetching = fetching;
        this.state = { status: 'loading' };
        void fetchText(src, { signal: fetching.signal })
            .then(parseComparisonText, toFailure)
            .then((result) => {
            if (fetching.signal.aborted)
                return;
            this.#fetching = undefined;
            this.#settle(result);
            this.host.requestUpdate();
        });
    }
}
/** Frameworks that set properties may hand over the document as text. */
function parseValue(value) {
    return typeof value === 'string' ? parseComparisonText(value) : parseComparison(value);
}
function toFailure(error) {
    if (!(error instanceof FetchFailure))
        throw error;
    return { diagnostics: [notFetched(error.message, error.hint)] };
}
function notFetched(message, hint) {
    return { code: 'not-fetched', severity: 'error', path: 'src', message, hint };
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

export { SourceController };
//# sourceMappingURL=source-controller.js.map
