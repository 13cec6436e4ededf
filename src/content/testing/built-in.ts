import { readFileSync } from 'node:fs';
import { parseComparison } from '../../model/comparison/parse-comparison.js';
import type { Comparison } from '../../model/comparison/schema.js';

const NAME = 'ketamine-vs-antidepressants';

/** The languages that the comparison is written in, the original first. */
export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The document as it stands in the file, new each time, so that a test may change it. */
export function rawDocument(language: Language = 'en'): Record<string, unknown> {
  return readJson(`../${NAME}.${language}.json`) as Record<string, unknown>;
}

/** The document with the guide that stands in a file of its own. */
export function guidedDocument(language: Language = 'en'): Record<string, unknown> {
  return { ...rawDocument(language), guide: readJson(`../${NAME}.guide.${language}.json`) };
}

/** What a table of words holds for the language of a comparison. */
export function inLanguageOf<Words>(
  { lang }: Comparison,
  words: Readonly<Record<Language, Words>>,
): Words {
  const language = LANGUAGES.find((known) => known === lang);
  if (!language) throw new Error(`No words for "${lang}"`);
  return words[language];
}

export function parse(raw: unknown): Comparison {
  const { comparison, diagnostics } = parseComparison(raw);
  if (!comparison) throw new Error(diagnostics.map(({ path }) => path).join(', '));
  return comparison;
}

/** One figure of the evidence: its values have names of their own, such as `events_per_100`. */
export interface Figure {
  readonly id: string;
  readonly topic: string;
  readonly claim: string;
  readonly treatment: string;
  readonly source: string;
  readonly seen_kind: 'primary' | 'abstract' | 'secondary';
  readonly outcome?: string;
  readonly better?: 'higher' | 'lower';
  readonly comparator?: string;
  readonly timeframe?: string;
  readonly caveat?: string;
  readonly [value: string]: unknown;
}

export interface EvidenceSource {
  readonly id: string;
  readonly [value: string]: unknown;
}

export interface Evidence {
  /** The day on which it was read. */
  readonly compiled: string;
  readonly figures: readonly Figure[];
  readonly sources: readonly EvidenceSource[];
  readonly crisisLines: readonly Readonly<Record<string, string>>[];
}

/** The figures that the comparison rests on, each as it was read in its source. */
export const evidence = readJson(`../${NAME}.evidence.json`) as Evidence;

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}
