import systems from './systems.json' with { type: 'json' };
import type { PageLanguage } from './words/index.js';

/** A system for sites, and where the code goes in it. The same steps stand in docs/hosts.md. */
export interface System extends Readonly<Record<PageLanguage, readonly string[]>> {
  readonly id: string;
  readonly name: string;
  /** Whether our tests have tried it. */
  readonly tried: boolean;
}

export const SYSTEMS: readonly System[] = systems;
