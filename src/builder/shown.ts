import type { Told } from '../check/judge-document.js';
import { judgeJson } from '../check/judge-json.js';
import { BUILT_IN, builtInDocument } from '../content/documents.js';
import { parseComparison } from '../model/comparison/parse-comparison.js';
import type { Comparison, ComparisonInput } from '../model/comparison/schema.js';
import type { Choices } from './choices.js';

/** The comparison that an author has chosen. */
export interface Shown {
  /** The name of a built-in one. */
  readonly name?: string | undefined;
  /** As it is written; nothing where its text is no JSON. */
  readonly document?: ComparisonInput | undefined;
  readonly comparison?: Comparison | undefined;
  /** What is wrong with it. Built-in ones are judged by the tests. */
  readonly told: readonly Told[];
}

export const BUILT_IN_NAME = 'ketamine-vs-antidepressants';

/** The comparison as it was chosen, looked at by the rules where it is the author's own. */
export function shownOf({ content, own, language }: Choices): Shown {
  return content === 'built-in' ? builtInShown(language) : ownShown(own, language);
}

function builtInShown(language: string): Shown {
  const document =
    builtInDocument(BUILT_IN_NAME, language || 'en') ?? builtInDocument(BUILT_IN_NAME, 'en');
  const { comparison } = parseComparison(document);
  return { name: BUILT_IN_NAME, document, comparison, told: [] };
}

function ownShown(text: string, language: string): Shown {
  if (!text.trim()) return { told: [] };
  const judging = { settings: {}, language: language || 'en', today: new Date() };
  const { document, comparison, told } = judgeJson(text, judging, BUILT_IN);
  return { document: document as ComparisonInput | undefined, comparison, told };
}

/** Whether there is a guide to show. */
export const hasGuide = ({ comparison }: Shown): boolean => comparison?.guide !== undefined;
