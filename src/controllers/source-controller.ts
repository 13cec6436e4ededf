import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import { isSame } from '../model/is-same.js';
import {
  parseComparison,
  parseComparisonText,
  type ParseResult,
} from '../model/comparison/parse-comparison.js';
import { isSafeUrl } from '../model/safe-url.js';
import { builtInComparison, builtInNames } from '../sources/built-in.js';
import { childTable } from '../sources/page/child-table.js';
import { FetchFailure, fetchJsonText, notOfTheWeb } from '../sources/fetch-text.js';
import { inlineJson, mendJson } from '../sources/page/inline-json.js';
import { isStillParsed } from '../sources/page/still-parsed.js';
import { takeBack } from '../sources/page/take-back.js';

/** Where a host looks for its document, in this order; then `<table>` children, then the built-in comparison. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  readonly document: unknown;
  readonly src: string | undefined;
  readonly comparison: string | undefined;
  readonly language: string;
  /** Reads a table among its children as far as the host can show it. */
  readTable(table: HTMLTableElement, language: string): ParseResult;
}

/** What has come of looking. */
export type SourceState =
  | (Required<ParseResult> & { readonly status: 'ready' })
  | (Pick<ParseResult, 'diagnostics'> & { readonly status: 'failed' })
  | { readonly status: 'loading' | 'empty' };

/** Where a document comes from. */
interface Place {
  /** The same as long as the place and its content are. */
  readonly key: readonly unknown[];
  readonly read: () => void;
}

/**
 * Finds, reads and parses the document of its host, again whenever the place it came from changes.
 *
 * Own code, not `@lit/task`: a document that is in the page must be read in the same task, or the page
 * would jump, and a task always waits; the task's bytes would be paid on every page for the rest.
 */
export class SourceController implements ReactiveController {
  state: SourceState = { status: 'loading' };
  /** Why the document that is shown could not be loaded again. */
  stale: readonly Diagnostic[] | undefined;
  #key: readonly unknown[] = [];
  /** The address that the document comes from, if it does come from one. */
  #src: string | undefined;
  /** The address of the document that is shown. */
  #shownSrc: string | undefined;
  #fetching: AbortController | undefined;
  /** How often children have changed: a table stays the same while its cells do not. */
  #changes = 0;
  readonly #children = new MutationObserver(() => {
    this.#changes++;
    this.host.requestUpdate();
  });

  constructor(private readonly host: SourceHost) {
    host.addController(this);
  }

  /** Whether a document is on its way, for the first time or again. */
  get isLoading(): boolean {
    return this.state.status === 'loading' || this.#fetching !== undefined;
  }

  /** Whether the document comes from an address, so that it can be asked for again. */
  get canReload(): boolean {
    return this.#src !== undefined;
  }

  /** Fetches the document again. What is there stays until a better one is. */
  reload(): void {
    if (this.#src === undefined || this.#fetching) return;
    this.#fetch(this.#src, true);
    this.host.requestUpdate();
  }

  hostConnected(): void {
    this.#children.observe(this.host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['type', 'data-fact', 'data-region', 'data-status', 'datetime'],
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
    // Removed before its turn came, it would ask for what nobody waits for, and go on listening.
    if (!host.isConnected) return;
    if (isStillParsed(host) && !host.document) {
      document.addEventListener('DOMContentLoaded', this.#onParsed, { once: true });
      return;
    }
    takeBack(host, 'table');
    const { key, read } = this.#find();
    if (key.length === this.#key.length && key.every((item, index) => item === this.#key[index]))
      return;
    this.#key = key;
    this.#src = undefined;
    this.#fetching?.abort();
    this.#fetching = undefined;
    read();
  }

  readonly #onParsed = () => {
    this.host.requestUpdate();
  };

  #find(): Place {
    const { host } = this;
    const { document: value, src, comparison, language } = host;
    if (value) return { key: ['document', value], read: () => this.#settle(parseValue(value)) };
    const json = inlineJson(host);
    if (json !== undefined)
      return { key: ['json', json], read: () => this.#settle(parseInPage(json)) };
    if (src) return { key: ['src', src], read: () => this.#open(src) };
    const table = childTable(host);
    if (table) {
      return {
        key: [table, this.#changes, language],
        read: () => this.#settle(host.readTable(table, language)),
      };
    }
    return { key: [comparison, language], read: () => this.#settleBuiltIn(comparison, language) };
  }

  #settle({ comparison, diagnostics }: ParseResult, src?: string): void {
    this.stale = undefined;
    this.#shownSrc = src;
    this.state = comparison
      ? { status: 'ready', comparison, diagnostics }
      : { status: 'failed', diagnostics };
  }

  #settleBuiltIn(name: string | undefined, language: string): void {
    const names = builtInNames();
    if (!name && names.length === 0) {
      this.stale = undefined;
      this.state = { status: 'empty' };
      return;
    }
    const wanted = [name, ...names].find(Boolean) ?? '';
    this.#settle(
      builtInComparison(wanted, language) ?? { diagnostics: [noComparison(wanted, names)] },
    );
  }

  /** Fetches the document of an address. One that is shown stays until then. */
  #open(src: string): void {
    if (!isSafeUrl(src)) {
      this.#settle(toFailure(notOfTheWeb()));
      return;
    }
    this.#src = src;
    if (this.state.status !== 'ready') this.state = { status: 'loading' };
    this.#fetch(src);
  }

  #fetch(src: string, isAgain = false): void {
    const fetching = new AbortController();
    this.#fetching = fetching;
    void fetchJsonText(src, { signal: fetching.signal, isAgain })
      .then(parseFetched, toFailure)
      .then((result) => {
        if (fetching.signal.aborted) return;
        this.#fetching = undefined;
        this.#arrive(src, result);
        this.host.requestUpdate();
      });
  }

  /** What is shown stays if the same address has nothing better, and so does what a reader chose in it. */
  #arrive(src: string, result: ParseResult): void {
    const { state } = this;
    if (state.status !== 'ready' || src !== this.#shownSrc) this.#settle(result, src);
    else if (!result.comparison) this.stale = result.diagnostics;
    else if (isSame(result.comparison, state.comparison))
      this.#settle({ ...result, comparison: state.comparison }, src);
    else this.#settle(result, src);
  }
}

/** Frameworks that set properties may hand over the document as text, and '' or `false` while they have none. */
function parseValue(value: unknown): ParseResult {
  return typeof value === 'string' ? parseComparisonText(value) : parseComparison(value);
}

const parseFetched = (text: string) => parseComparisonText(text, 'src');

/** A text that stands in the page is mended where an editor has been at it; most need no second parsing. */
function parseInPage(text: string): ParseResult {
  const result = parseComparisonText(text);
  const isBroken = result.diagnostics.some(({ code }) => code === 'invalid-json');
  return isBroken ? parseComparisonText(mendJson(text)) : result;
}

function toFailure(error: unknown): ParseResult {
  if (!(error instanceof FetchFailure)) throw error;
  const { code, message, hint } = error;
  return { diagnostics: [{ code, severity: 'error', path: 'src', message, hint }] };
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
