import type { PathKeys } from '../../model/diagnostics/finding.js';
import { visitText } from '../../model/comparison/visit.js';
import type { Comparison } from '../../model/comparison/schema.js';
import { guideOf } from '../guide.js';
import { sentencesOf } from './sentences.js';

/** Words of a comparison that readers read, and where they stand. */
export interface ReadText {
  readonly text: string;
  readonly path: PathKeys;
  readonly sentences: readonly string[];
}

/** Fields that hold no words for a reader. */
export const NO_WORDS =
  /^(?:\$schema|id|lang|kind|status|region|doi|pmid|url|href|icon|better|comparison|certainty|unit|missing|order|drawing|published|version|lastReviewed|reviewEvery|nextReview|of)$/;

/** Parts of a comparison in which others have the word: titles of sources, names of people, the interface. */
const OF_OTHERS = new Set(['sources', 'messages', 'authors', 'reviewedBy', 'translation']);

/** Every rule asks for the same. */
const known = new WeakMap<Comparison, readonly ReadText[]>();

/** Everything that a comparison says to its readers, with the titles of its sources blanked out. */
export function readTexts(comparison: Comparison): readonly ReadText[] {
  const texts = known.get(comparison) ?? textsOf(comparison);
  known.set(comparison, texts);
  return texts;
}

function textsOf(comparison: Comparison): ReadText[] {
  const titles = [...comparison.sources, ...comparison.furtherReading].map(({ title }) =>
    normalise(title).toLowerCase(),
  );
  const found: ReadText[] = [];
  visitText(
    { ...comparison, guide: guideOf(comparison) },
    {
      words: (words, path) => {
        if (isRead(path)) {
          const text = withoutTitles(normalise(words), titles);
          found.push({ text, path, sentences: sentencesOf(text) });
        }
      },
    },
  );
  return found;
}

/** Whether words at a place are for readers. The keys of cells are names of treatments, whatever they are called. */
function isRead(path: PathKeys): boolean {
  const [top] = path;
  if (OF_OTHERS.has(String(top)) || (top === 'furtherReading' && path.at(-1) === 'title')) {
    return false;
  }
  if (top === 'treatments' && path.length === 3 && path[2] === 'kind') return true;
  if (top === 'guide' && isIdInGuide(path)) return false;
  return !path.some(
    (key, index) => typeof key === 'string' && path[index - 1] !== 'cells' && isNoWord(path, index),
  );
}

/** What a part of a guide names, by ids in a list: rows, and the values of a tension. */
function isIdInGuide(path: PathKeys): boolean {
  return typeof path.at(-1) === 'number' && ['rows', 'values'].includes(String(path.at(-2)));
}

/** Ids of sources stand in a list. */
function isNoWord(path: PathKeys, index: number): boolean {
  const key = String(path[index]);
  return NO_WORDS.test(key) || key === 'codes' || key === 'sources' || key === 'drawing';
}

/** One way to write spaces, apostrophes, hyphens, digits, and Arabic without its vowel signs. */
export function normalise(text: string): string {
  return text
    .replace(/[\s\u00a0\u202f]/g, ' ')
    .replace(/[’ʼ]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/[\u064b-\u0652\u0640]/g, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replaceAll('٪', '%');
}

/** Shorter titles are words of everybody's. */
const LONG_TITLE = 12;

function withoutTitles(text: string, titles: readonly string[]): string {
  if (!/[“"«„*]/.test(text)) return text;
  const lower = text.toLowerCase();
  return titles.reduce((rest, title) => {
    const at = title.length < LONG_TITLE ? -1 : lower.indexOf(title);
    if (at < 0 || lower.length !== text.length) return rest;
    return rest.slice(0, at) + ' '.repeat(title.length) + rest.slice(at + title.length);
  }, text);
}
