/** What an input is read with. */
export interface InputContext {
  /** Address of the site, with a slash at its end. */
  readonly site: string | undefined;
  /** Tells the author of what was left out. */
  readonly note: (text: string) => void;
}
