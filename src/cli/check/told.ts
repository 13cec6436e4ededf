import type { RuleSeverity } from '../../check/rule.js';
import type { Score } from '../../check/score.js';
import type { Place } from '../line-column.js';

/** A finding of the elements' own parser, or of a rule, as authors are told it. */
export interface Told {
  /** The id of the rule, or the code of the parser's finding. */
  readonly rule: string;
  readonly severity: RuleSeverity;
  /** Where in the document: `$.treatments[1].name`. */
  readonly path: string;
  readonly message: string;
  readonly mend: string;
}

/** With its index in the text. */
export interface IndexedFinding extends Told {
  readonly index: number;
}

/** With its line and column in the file. */
export interface PlacedFinding extends Told {
  readonly place: Place;
}

/** A comparison that was looked at. */
export interface CheckedDocument {
  /** As the author named the file. */
  readonly file: string;
  /** Its own title, where it has one. */
  readonly title?: string | undefined;
  readonly findings: readonly PlacedFinding[];
  readonly scores: readonly Score[];
}
