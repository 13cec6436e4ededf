import type { Row } from '../../model/comparison/schema.js';
import type { ViewContext } from '../context.js';
/** What is said under the label of a row. */
export declare function rowAbout({ about }: Row, context: ViewContext): unknown;
