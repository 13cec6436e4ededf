/** A list of what is asked of a comparison, such as a published standard. */
export interface Standard {
  readonly id: string;
  readonly title: string;
  readonly items: readonly StandardItem[];
}

/** What judges an item: rules of ours, people alone, or nobody, since each page that shows a comparison has it. */
export type Judge = readonly string[] | 'people' | 'element';

export interface StandardItem {
  /** As the standard counts it. */
  readonly id: string;
  /** What is asked, in a few words. */
  readonly asks: string;
  readonly by: Judge;
}

/** What came of an item: `off` where a rule that judges it was turned off. */
export type ItemResult = 'met' | 'unmet' | 'people' | 'off';

export interface Score {
  readonly standard: string;
  readonly title: string;
  /** Of the items that were judged. */
  readonly met: number;
  readonly judged: number;
  readonly items: readonly ScoredItem[];
}

export interface ScoredItem {
  readonly id: string;
  readonly asks: string;
  readonly result: ItemResult;
  /** The rules that judge it. */
  readonly rules: readonly string[];
}

/**
 * Scores a comparison by a standard.
 *
 * @param broken ids of the rules that found something
 * @param off ids of the rules that were turned off
 */
export function scoreBy(
  { id, title, items }: Standard,
  broken: ReadonlySet<string>,
  off: ReadonlySet<string>,
): Score {
  const scored = items.map(({ id, asks, by }): ScoredItem => {
    const rules = typeof by === 'string' ? [] : by;
    return { id, asks, result: resultOf(by, broken, off), rules };
  });
  const met = scored.filter(({ result }) => result === 'met').length;
  const unmet = scored.filter(({ result }) => result === 'unmet').length;
  return { standard: id, title, met, judged: met + unmet, items: scored };
}

function resultOf(by: Judge, broken: ReadonlySet<string>, off: ReadonlySet<string>): ItemResult {
  if (by === 'people') return 'people';
  if (by === 'element') return 'met';
  if (by.some((rule) => broken.has(rule))) return 'unmet';
  return by.some((rule) => off.has(rule)) ? 'off' : 'met';
}
