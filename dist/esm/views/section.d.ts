import { type TemplateResult } from 'lit';
import type { Row, Section } from '../model/comparison/schema.js';
import type { ViewContext } from './context.js';
/** A section of the document: its heading, the line that answers it, and the rest, which may wait folded. */
export declare function sectionView(section: Section, context: ViewContext, isFolded: boolean): TemplateResult;
/** The answers in one look, which take less room and never fold. */
export declare function glanceView(section: Section, context: ViewContext): TemplateResult;
/** Rows, and the id of what they stand under: `sectionAnchor` makes that of its heading of it. */
interface Rows {
    readonly id: string;
    readonly rows: readonly Row[];
}
/**
 * Rows as every place shows them: those with a cell for each treatment in tables, the others by themselves.
 *
 * @param some those that are shown here, by default all
 */
export declare const rowsView: (section: Rows, context: ViewContext, some?: readonly Row[]) => unknown;
export {};
