import type { ComparisonInput } from '../../model/comparison/schema.js';
import type { TableCell } from './grid.js';
import type { Line } from './shape.js';
type SectionInput = ComparisonInput['sections'][number];
/**
 * The sections that the lines of a table make.
 *
 * @param ids of the treatments
 * @param title of a section that the table does not name
 * @param intro of the first section
 * @param places takes where in the table each row and cell of the document comes from, by its path
 */
export declare function toSections(lines: readonly (Line | TableCell)[], ids: readonly string[], title: string, intro: string, places: Map<string, string | undefined>): SectionInput[];
export {};
