/** A text that was read, and what its author calls it. */
export interface NamedText {
  readonly file: string;
  readonly text: string;
  /** The path or the address that it is at, if it has one. */
  readonly place?: string | undefined;
}
