import type { Estimate } from './rows/outcome.js';

/** A number of people as it may be shown: whole, or beyond an end of the scale. */
export interface PeopleCount {
  readonly bound: 'exactly' | 'fewer-than' | 'more-than';
  readonly count: number;
}

/**
 * Rounds a rate to whole people, without turning a few into none or almost all into all:
 * 0.4 in 100 is "fewer than 1", 99.8 is "more than 99".
 */
export function wholePeople(events: number, per: number): PeopleCount {
  if (events > 0 && events < 1) return { bound: 'fewer-than', count: 1 };
  if (events < per && events > per - 1) return { bound: 'more-than', count: per - 1 };
  return { bound: 'exactly', count: Math.round(events) };
}

/** The ends of a range in whole people, outwards, so that it holds what it held. */
export function wholeRange({ low, high }: Estimate): { low: number; high: number } | undefined {
  if (low === undefined || high === undefined) return undefined;
  return { low: Math.floor(low), high: Math.ceil(high) };
}

/** The others: the people to whom the outcome did not happen. What is shown of both adds up to everyone. */
export function complement(estimate: Estimate, per: number): Estimate {
  const range = wholeRange(estimate);
  return {
    events:
      estimate.events === undefined
        ? undefined
        : Math.max(0, per - shownEvents(estimate.events, per)),
    low: range && per - range.high,
    high: range && per - range.low,
  };
}

function shownEvents(events: number, per: number): number {
  const { bound, count } = wholePeople(events, per);
  return bound === 'exactly' ? count : events;
}

/** How an estimate is drawn on a grid of people. */
export interface PeopleDrawn {
  /** People filled in, from the first. */
  readonly filled: number;
  /** People after those who may or may not belong to them: within a range, or less than one whole person. */
  readonly possible: number;
  /** The range around the number: people before `from` are in it for certain, those from `to` on are not. */
  readonly band: { readonly from: number; readonly to: number } | undefined;
}

/** What is drawn stays on the grid, even where a document gives an impossible number, which its author is told of. */
export function peopleDrawn(estimate: Estimate, per: number): PeopleDrawn {
  const onGrid = (people: number) => Math.min(Math.max(0, people), per);
  const range = wholeRange(estimate) ?? { low: 0, high: 0 };
  const [low, high] = [onGrid(range.low), onGrid(range.high)];
  const band = low < high ? { from: low, to: high } : undefined;
  if (estimate.events === undefined) {
    return { filled: low, possible: Math.max(0, high - low), band };
  }
  const { bound, count } = wholePeople(estimate.events, per);
  if (bound === 'fewer-than') return { filled: 0, possible: 1, band };
  return { filled: onGrid(count), possible: bound === 'more-than' ? 1 : 0, band };
}
