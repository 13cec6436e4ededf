import type { ComparisonInput } from '../../model/schema.js';
import { type Heading } from './cell.js';
import type { Line } from './shape.js';
import type { TableCell } from './table-cell.js';
type SectionInput = ComparisonInput['sections'][number];
interface DraftRow {
    readonly label: string;
    readonly about: string;
    readonly labels: readonly TableCell[];
    /** What each treatment's cells are, by the id of the treatment; several where a label is merged downwards. */
    readonly cells: Map<string, TableCell[]>;
}
/** The sections of a comparison, as the lines of a table fill them. */
export declare class Sections {
    #private;
    private readonly ids;
    private readonly title;
    /** @param title of a section that the table does not name */
    constructor(ids: readonly string[], title: string);
    /** A row of one cell begins a section. Two in a row are one title. */
    begin({ words, rest, pictures }: Heading): void;
    /** Words about the rows that stand in no row. */
    note(markup: string): void;
    /** @returns whether the line has a label, or could be read with the line before it */
    add({ labels, cells }: Line<TableCell>): boolean;
    get rows(): DraftRow[];
    /** The cell that a JSON path leads to, or the label of its row. */
    cellAt(section: number, row: number, id: string | undefined): TableCell | undefined;
    toInput(): SectionInput[];
}
export {};
