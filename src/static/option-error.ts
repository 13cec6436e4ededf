/** An option of `prerender` that names what is not there, or nothing that can be meant. */
export class OptionError extends RangeError {
  override readonly name = 'OptionError';

  /**
   * @param option its name
   * @param problem in words that go on from the name
   * @param hint how to mend it
   */
  constructor(
    readonly option: string,
    readonly problem: string,
    readonly hint: string,
  ) {
    super(`${option}: ${problem}. ${hint}`);
  }
}
