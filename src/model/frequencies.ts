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

/** The share to draw for an estimate, from 0 to 1: the number itself, else the middle of the range. */
export function share({ events, low = 0, high = 0 }: Estimate, per: number): number {
  return (events ?? (low + high) / 2) / per;
}
