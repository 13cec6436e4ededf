import type { Report } from '../diagnostics/finding.js';
import type { Comparison, Section } from './schema.js';
type Sections = Pick<Comparison, 'sections'>;
/** Whether a section shows charts. */
export declare const hasCharts: (section: Section) => boolean;
/**
 * The sections that begin closed: as the document says, else those that a line answers (their own, or one made of an
 * outcome) where they are not short for the width, and long ones that nothing answers. Those of benefits and those of
 * harms begin alike, so that neither is met before the other.
 */
export declare function foldedSections({ sections }: Sections, isWide?: boolean): ReadonlySet<Section>;
/** Tells of a document that would open its benefits and fold its harms, or the other way round. */
export declare function checkFolded(comparison: Comparison, report: Report): void;
/** The answers in one look: the first section, where it holds short facts and nothing else. */
export declare function glanceOf({ sections }: Sections): Section | undefined;
/** Of the sections that are shown, those below the gist: all but the answers in one look. */
export declare function sectionsBelow(comparison: Sections, shown: readonly Section[]): Section[];
export {};
