import {
  NOT_OF_THE_WEB,
  SOMETHING_ELSE_MEANT,
  UNREADABLE_DOCUMENT,
} from '../model/diagnostics/catalogue.js';
import type { Notice } from '../model/diagnostics/finding.js';
import { ReadFailure } from '../model/diagnostics/read-failure.js';
import {
  parseComparison,
  parseComparisonText,
  type ParseResult,
} from '../model/comparison/parse-comparison.js';
import type { Comparison } from '../model/comparison/schema.js';
import { isSafeUrl } from '../model/safe-url.js';
import { builtInNames, findBuiltIn, unaskedComparison } from '../sources/built-in.js';
import { fetchJsonText } from '../sources/fetch-text.js';
import { inlineJson, mendJson } from '../sources/page/inline-json.js';
import type { ContentKind, ContentSource } from './content-controller.js';
import { ExtendedComparison, readNamed } from './extended-comparison.js';
import type { Settled } from './latest-run.js';
import { PRERENDERED } from './stored-markup.js';

/** Where a comparison is looked for, in this order; then in a `<table>` inside, then among those built in. */
export interface ComparisonRequest {
  /** What another element has read already. */
  readonly parsed: Comparison | undefined;
  readonly document: unknown;
  readonly src: string | undefined;
  /** Name of a built-in comparison. */
  readonly comparison: string | undefined;
  /** Whether any of these was ever set, be it to nothing. */
  readonly isAsked: boolean;
  readonly language: string;
  readonly table: TableContent;
}

/** How an element reads the table inside. */
export interface TableContent {
  /** Stays the same as long as the table says the same; is told how often children have changed. */
  readonly version: (childChanges: number) => number;
  readonly read: () => ParseResult;
}

type ComparisonSource = ContentSource<Comparison>;

/** Comparisons, as the content of an element. One that has lost its source is never given another. */
export function comparisonContent(
  host: Element,
  request: () => ComparisonRequest,
): ContentKind<Comparison> {
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
function findOwn(
  host: Element,
  { parsed, document: value, src, language, table }: ComparisonRequest,
  childChanges: number,
  extended: ExtendedComparison,
): ComparisonSource | undefined {
  const { version } = extended;
  if (parsed) return inPage('document', [parsed], () => ({ comparison: parsed, diagnostics: [] }));
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

function inPage(
  path: string,
  content: readonly unknown[],
  parse: () => ParseResult,
): ComparisonSource {
  return { path, key: [path, ...content], read: () => settle(parse()) };
}

function fetched(src: string, extended: ExtendedComparison): ComparisonSource {
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
function onceWhole(
  parse: () => ParseResult,
  extended: ExtendedComparison,
): Settled<Comparison> | Promise<Settled<Comparison>> {
  extended.forget();
  const result = parse();
  return extended.isAwaited && document.readyState !== 'complete'
    ? onceParsed().then(() => settle(parse()))
    : settle(result);
}

/** @param name of what cannot be read */
function refused(path: string, notice: Notice, name: string): ComparisonSource {
  return inPage(path, [notice, name], () => {
    throw new ReadFailure(notice, { name });
  });
}

function findNamed({ comparison, language }: ComparisonRequest): ComparisonSource | undefined {
  return comparison?.trim() ? builtIn(comparison, language) : undefined;
}

/** The comparison that a script brings for a tag that names none, unless something else was meant. */
function findUnnamed(
  host: Element,
  { document: value, src, comparison, isAsked, language }: ComparisonRequest,
): ComparisonSource {
  const isSet = [value, src, comparison].some((given) => given !== undefined);
  if ((isAsked && !isSet) || host.hasAttribute(PRERENDERED)) return NOT_YET;
  const unasked = unaskedComparison();
  if (!unasked) return NOTHING;
  const { name, doubt } = unasked;
  const { observedAttributes } = host.constructor as { readonly observedAttributes?: string[] };
  const meant = doubt(host, observedAttributes ?? []);
  if (meant) return refused(meant, SOMETHING_ELSE_MEANT, name);
  return isSet ? NOTHING : builtIn(name, language);
}

function builtIn(name: string, language: string): ComparisonSource {
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
const NOTHING: ComparisonSource = {
  path: '',
  key: ['nothing'],
  read: () => ({ status: 'empty' }),
};

/** Where a framework has set `undefined`, as it does before it has anything to give. */
const NOT_YET: ComparisonSource = {
  path: '',
  key: ['not yet'],
  read: () => ({ status: 'empty', isAwaited: true }),
};

/** Once every script has run that the page names, but for those that come when they like. */
function onceParsed(): Promise<unknown> {
  return new Promise((resolve) => {
    for (const type of ['DOMContentLoaded', 'load'])
      addEventListener(type, resolve, { once: true });
  });
}

function settle({ comparison, diagnostics }: ParseResult): Settled<Comparison> {
  return comparison
    ? { status: 'ready', value: comparison, diagnostics }
    : { status: 'failed', diagnostics };
}

/** Frameworks that set properties may hand over the document as text, and '' or `false` while they have none. */
function parseValue(value: unknown, { find }: ExtendedComparison): ParseResult {
  return typeof value === 'string'
    ? parseComparisonText(value, undefined, find)
    : parseComparison(value, find);
}

/** A text that stands in the page is mended where an editor has been at it; most need no second parsing. */
function parseInPage(text: string, { find }: ExtendedComparison): ParseResult {
  const result = parseComparisonText(text, undefined, find);
  const isBroken = result.diagnostics.some(({ code }) => code === 'invalid-json');
  return isBroken ? parseComparisonText(mendJson(text), undefined, find) : result;
}
