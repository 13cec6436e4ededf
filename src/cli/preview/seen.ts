import type { PlacedFinding } from '../check/told.js';

/** A document as the page shows it. */
export interface ShownDocument {
  /** In JSON. */
  readonly text: string;
  /** The tag of its language. */
  readonly language: string;
  readonly hasGuide: boolean;
}

/** What the page is told each time that the file is saved. */
export interface Seen {
  /** How much was found, in words. */
  readonly found: string;
  readonly findings: readonly PlacedFinding[];
  /** The document as it was when it could last be shown, if it ever could. */
  readonly shown: ShownDocument | undefined;
  /** Whether that is what the file holds. */
  readonly isCurrent: boolean;
}
