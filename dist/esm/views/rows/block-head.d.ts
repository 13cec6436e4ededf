import { type TemplateResult } from 'lit';
import type { Row } from '../../model/comparison/schema.js';
import type { ViewContext } from '../context.js';
/** The label of a row that stands by itself, and what is said under it. */
export declare function blockHead(row: Row, context: ViewContext): TemplateResult;
export declare function rowHeading({ label }: Row, { headingLevel }: ViewContext): TemplateResult;
export declare function rowAbout({ about }: Row, context: ViewContext): unknown;
