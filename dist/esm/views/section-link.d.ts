import { type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';
/** The id of a section's heading, which links lead to. */
export declare const sectionAnchor: (id: string) => string;
export declare const APPROVAL_ANCHOR = "approval";
export declare const SERIOUS_RISKS_ANCHOR = "serious-risks";
/** Where the list of sections is, for those who come by keyboard. */
export declare const CONTENTS_ANCHOR = "contents";
/** The id that the last part of an address names: that of a section by its own id alone. */
export declare const anchorNamed: (name: string) => string;
/** The address of a place on the page. */
export declare function linkTo(anchor: string, { comparison, pageAddress }: Pick<ViewContext, 'comparison' | 'pageAddress'>): string;
/** The title of a section, with the link that others can be given. */
export declare function linkedHeading(title: string, anchor: string, context: ViewContext): TemplateResult;
