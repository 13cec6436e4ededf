import type { ComparisonInput } from '../../model/comparison/schema.js';
import type { ComparedRow, ComparedTable } from './compared-table.js';
import { type Heading } from './heading.js';
type SectionInput = ComparisonInput['sections'][number];
/** Rows that stand under one heading. */
export declare class TableSection {
    intro: string;
    /** Empty where the table does not name it. */
    title: string;
    readonly rows: ComparedRow[];
    constructor(intro?: string);
    /** Two headings in a row are one title. */
    addHeading(heading: Heading): void;
    addNote(markup: string): void;
}
/** The id of a treatment in the document. */
export declare const treatmentId: (index: number) => string;
/**
 * Begins a section at each cell that is alone in its row, and at each label that is merged over several rows. Cells that
 * are alone below the last row are notes.
 *
 * @param intro of the first section
 */
export declare function partIntoSections(rows: ComparedTable['rows'], intro: string): TableSection[];
/** What stands below the table, under a label. */
export interface Notes {
    readonly label: string;
    readonly items: readonly string[];
}
/**
 * @param title of a section that the table does not name
 * @param notes which end the last section
 */
export declare function toSections(sections: readonly TableSection[], title: string, { label, items }: Notes): SectionInput[];
export {};
