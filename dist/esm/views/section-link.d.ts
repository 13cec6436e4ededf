import { type TemplateResult } from 'lit';
import type { Comparison } from '../model/comparison/schema.js';
import type { ViewContext } from './context.js';
/** The id of a section's heading, which links lead to. */
export declare const sectionAnchor: (id: string) => string;
/** The address of a section on its page: that of a section of the document is by its id alone. */
export declare function linkTo(anchor: string, { id }: Comparison): string;
/** The title of a section, with the link that others can be given. */
export declare function linkedHeading(title: string, anchor: string, { headingLevel, comparison, messages, actions }: ViewContext): TemplateResult;
