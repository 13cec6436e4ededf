/**
 * The words of a language that rules for wording look for. Each entry is the source of an expression for whole words,
 * in any case; what may stand between two words has a limit.
 */
export interface Wording {
  /** Praise, and words that put treatments in an order, with or without a number. */
  readonly praise: readonly string[];
  /** What praises or ranks too, unless a number of people stands with it. */
  readonly unmeasured: readonly string[];
  /** What advertisements claim and promise; a denial or a question turns it into none. */
  readonly claims: readonly string[];
  /** What advertisements promise by a denial, “without side effects”, and what one person tells of: only a question turns it into none. */
  readonly assurances: readonly string[];
  /** What pushes a reader to choose, or to choose now. */
  readonly urging: readonly string[];
  /** What makes a reader afraid of one treatment, or tells of it alone what nobody knows. */
  readonly fears: readonly string[];
  /** That nobody knows something, told as a lack. */
  readonly unknown: string;
  /** What sets one off against another. */
  readonly contrast: string;
  /** What makes one of two look sure beside what nobody knows of the other. */
  readonly assured: string;
  /** What is to be done at once where a life is in danger, and how a treatment is used: no push to choose it. */
  readonly safety: string;
  /** How often something happens, in words. */
  readonly odds: readonly string[];
  /** What some people do, of whom nobody says how many, unless it is told how soon. */
  readonly some: readonly string[];
  /** The most that it may be, told for what it is: “up to 70 %”. */
  readonly ceilings: readonly string[];
  /** By how much a risk is larger or smaller. */
  readonly ratios: readonly string[];
  /** At the end of what stands before odds: what makes them ask, or compare. */
  readonly noOdds: string;
  /** After odds: who took part in a study, which is no claim about a treatment. */
  readonly ofSample: string;
  /** Numbers that count no people: times, doses, ages and years. */
  readonly uncounted: string;
  /** What a ratio is of where it is a risk, whatever else is named beside it. */
  readonly risk: string;
  /** What is paid, taken or measured, and is no risk. */
  readonly noRisk: string;
  /** What says how a word is meant: a ratio in it defines. */
  readonly defines: string;
}
