import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Diagnostic } from '../model/diagnostics.js';
import {
  parseComparison,
  parseComparisonText,
  type ParseResult,
} from '../model/parse-comparison.js';
import { isSafeUrl } from '../model/safe-url.js';
import { builtInComparison, builtInNames } from '../sources/built-in.js';
import { FetchFailure, fetchText } from '../sources/fetch-text.js';
import { childTable, readTable } from '../sources/html-table.js';
import { inlineJson } from '../sources/inline-json.js';
import { isStillParsed } from './still-parsed.js';

/** Where a host looks for its document, in this order; then `<table>` children, then the built-in comparison. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  readonly document: unknown;
  readonly src: string | undefined;
  readonly comparison: string | undefined;
  readonly language: string;
}

/** What has come of looking. */
export type SourceState =
  | (Required<ParseResult> & { readonly status: 'ready' })
  | (Pick<ParseResult, 'diagnostics'> & { readonly status: 'failed' })
  | { readonly status: 'loading' | 'empty' };

/**
 * Finds, reads and parses the document of its host, again whenever the place it came from changes.
 *
 * Own code, not `@lit/task`: a document that is in the page must be read in the same task, or the page
 * would jump, and a task always waits; the task's bytes would be paid on every page for the rest.
 */
export class SourceController implements ReactiveController {
  state: SourceState = { status: 'loading' };
  #key: readonly unknown[] = [];
  #fetching: AbortController | undefined;
  readonly #children = new MutationObserver(() => {
    this.#key = [];
    this.host.requestUpdate();
  });

  constructor(private readonly host: SourceHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#children.observe(this.host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['type'],
    });
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#onParsed);
    if (this.#fetching) this.#key = [];
    this.#fetching?.abort();
    this.#fetching = undefined;
  }

  hostUpdate(): void {
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
    if (value !== undefined && value !== null) this.#settle(parseValue(value));
    else if (json !== undefined) this.#settle(parseComparisonText(json));
    else if (src) this.#fetch(src);
    else if (table) this.#settle(parseComparison(readTable(table, language)));
    else this.#settleBuiltIn(comparison, language);
  }

  readonly #onParsed = () => {
    this.host.requestUpdate();
  };

  #settle({ comparison, diagnostics }: ParseResult): void {
    this.state = comparison
      ? { status: 'ready', comparison, diagnostics }
      : { status: 'failed', diagnostics };
  }

  #settleBuiltIn(name: string | undefined, language: string): void {
    const names = builtInNames();
    if (!name && names.length === 0) {
      this.state = { status: 'empty' };
      return;
    }
    const wanted = name ?? names[0] ?? '';
    this.#settle(
      builtInComparison(wanted, language) ?? { diagnostics: [noComparison(wanted, names)] },
    );
  }

  #fetch(src: string): void {
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
        if (fetching.signal.aborted) return;
        this.#fetching = undefined;
        this.#settle(result);
        this.host.requestUpdate();
      });
  }
}

/** Frameworks that set properties may hand over the document as text. */
function parseValue(value: unknown): ParseResult {
  return typeof value === 'string' ? parseComparisonText(value) : parseComparison(value);
}

function toFailure(error: unknown): ParseResult {
  if (!(error instanceof FetchFailure)) throw error;
  return { diagnostics: [notFetched(error.message, error.hint)] };
}

function notFetched(message: string, hint: string): Diagnostic {
  return { code: 'not-fetched', severity: 'error', path: 'src', message, hint };
}

function noComparison(name: string, names: readonly string[]): Diagnostic {
  return {
    code: 'no-comparison',
    severity: 'error',
    path: 'comparison',
    message: `names "${name}", which this script does not carry`,
    hint:
      names.length > 0
        ? `Use one of ${names.map((known) => `"${known}"`).join(', ')}, or name a document with "src".`
        : 'Use the file with everything in it (treatment-compare.js), or name a document with "src".',
  };
}
