import type { Treatment } from './schema.js';

/** The name of a treatment for places with little room. */
export function shortNameOf({ name, shortName = name }: Treatment): string {
  return shortName;
}
