import type { Comparison, Section } from './schema.js';
/** Whether a section begins closed. The first one, and one with charts, never do by themselves. */
export declare function beginsFolded(section: Section, index: number): boolean;
/**
 * Where the locked sections stand: right after the first section that shows outcomes,
 * so that serious risks are met at the level of the benefits; else after the first section.
 */
export declare function lockedPosition({ sections }: Pick<Comparison, 'sections'>): number;
/**
 * The answers in one look: the first section, where it holds short facts and nothing else.
 * It stands right under the title.
 */
export declare function glanceOf({ sections }: Pick<Comparison, 'sections'>): Section | undefined;
