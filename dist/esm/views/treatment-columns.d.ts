import { type TemplateResult } from 'lit';
import { type Row, type Treatment } from '../model/comparison/schema.js';
import type { ViewContext } from './context.js';
/** The class that gives a treatment its colour, which stays its own whatever else is shown. */
export declare function treatmentClass(treatment: Treatment, { comparison }: ViewContext): string;
/** The name of a treatment with its colour. */
export declare function treatmentName(treatment: Treatment): TemplateResult;
/**
 * The treatments side by side, or below each other where there is little room.
 *
 * @param apart whether they never met in one trial: then each stands by itself, and says so
 */
export declare function treatmentColumns(row: Row, context: ViewContext, content: (treatment: Treatment) => unknown, apart?: boolean): TemplateResult;
