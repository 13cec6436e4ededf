import type { Comparison, Section } from './schema.js';
/** Whether a section begins closed. The first one, and one with numbers of benefit, never do by themselves. */
export declare function beginsFolded(section: Section, index: number): boolean;
/**
 * Where the locked sections stand: right after the first section that shows outcomes,
 * so that serious risks are met at the level of the benefits; else after the first section.
 */
export declare function lockedPosition({ sections }: Pick<Comparison, 'sections'>): number;
