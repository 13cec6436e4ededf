import type { Comparison } from '../model/comparison/schema.js';
import type { PathKeys } from '../model/diagnostics/finding.js';

/** How grave a finding is: an error fails the check, a warning does not. */
export type RuleSeverity = 'error' | 'warn';

/** What a rule finds wrong at a place of a document. */
export interface RuleFinding {
  /** Where, from the top of the document: `['treatments', 0, 'name']`. */
  readonly path: PathKeys;
  /** What is wrong there, as a sentence without an end: “says “rare” without a number”. */
  readonly message: string;
  /** How to mend it, as a sentence. */
  readonly mend: string;
}

/** What a rule looks at. */
export interface CheckSubject {
  readonly comparison: Comparison;
  /** The language of its words, such as `en` or `es-MX`. */
  readonly language: string;
  /** The day of the check. */
  readonly today: Date;
}

/** What is asked, and why: its page in docs/rules says it. */
export interface RuleText {
  /** What an author writes to set it: `odds-in-words`. */
  readonly id: string;
  /** What is asked, in a few words. */
  readonly title: string;
  readonly severity: RuleSeverity;
  /** Whether no setting may turn it off or down: what no page may leave out. */
  readonly isLocked?: boolean;
  /** Why it matters to a reader, in a sentence or two. */
  readonly why: string;
  /** What it is from. */
  readonly source: { readonly title: string; readonly url?: string };
}

/** One thing that a comparison is held to. */
export interface Rule extends RuleText {
  /** A piece of a document that it finds fault with, and the same mended: each is merged into a faultless document. */
  readonly bad: RuleExample;
  readonly good: RuleExample;
  /** What it asks for, in a few words, where a table in a page has no place for that: “who paid”. */
  readonly noTable?: string;
  readonly find: (subject: CheckSubject) => Iterable<RuleFinding>;
}

/** One thing that a page is held to, for its stored text or its table. Who reads pages judges it. */
export interface PageRule extends RuleText {
  /** A piece of a page with a faultless document, in HTML, and the same with the fault. */
  readonly good: string;
  readonly bad: string;
}

/** Values to put into a document, by their paths: `{ '$.treatments[0].name': 'Heat' }`; `undefined` takes one away. */
export type RuleExample = Readonly<Record<string, unknown>>;
