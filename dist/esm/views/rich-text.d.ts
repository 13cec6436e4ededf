import { type TemplateResult } from 'lit';
import { type PointWithMore } from '../model/comparison/fields.js';
import type { RichText } from '../model/comparison/inline.js';
import type { Row } from '../model/comparison/schema.js';
import type { ViewContext } from './context.js';
/** Running text with its emphasis, links and citations. */
export declare function richText(text: RichText, context: ViewContext): unknown;
/** A list of points. */
export declare function points(texts: readonly RichText[], context: ViewContext): TemplateResult;
/** A list of points, some of which hold more behind a fold. */
export declare function pointsWithMore(list: readonly PointWithMore[], context: ViewContext): TemplateResult;
/** What is said under the label of a row. */
export declare function rowAbout({ about }: Row, context: ViewContext): unknown;
/** The id of a source in the list, which citations lead to. */
export declare const sourceAnchor: (id: string) => string;
