/** Names in a line of the summary. */
const MOST_NAMES = 10;

/** What an input holds and no post came of, by why. */
export class LeftOut {
  readonly #names = new Map<string, string[]>();

  /** @param why in words, in the plural */
  add(why: string, name: string): void {
    const names = this.#names.get(why);
    if (names) names.push(name);
    else this.#names.set(why, [name]);
  }

  /** A line for each reason, with the first names. */
  lines(place: string): string[] {
    return [...this.#names].map(([why, names]) => {
      const more = names.length - MOST_NAMES;
      const shown = names.slice(0, MOST_NAMES).join(', ') + (more > 0 ? ` and ${more} more` : '');
      return `${place}: left out, ${why}: ${names.length} (${shown}).`;
    });
  }
}
