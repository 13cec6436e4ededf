import { type TemplateResult } from 'lit';
import { type RowOf } from '../../model/comparison/schema.js';
import type { ViewContext } from '../context.js';
/** The same numbers as a table, in both frames. */
export declare function numbersTable(row: RowOf<'outcome'>, context: ViewContext): TemplateResult;
