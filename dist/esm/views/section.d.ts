import { type TemplateResult } from 'lit';
import type { Section } from '../model/comparison/schema.js';
import type { ViewContext } from './context.js';
/** The id of a section's heading, which links lead to. */
export declare const sectionAnchor: (id: string) => string;
/**
 * A section of the document. A long one folds.
 *
 * @param kind `glance` for the answers in one look, which take less room
 */
export declare function sectionView(section: Section, context: ViewContext, kind?: 'glance' | ''): TemplateResult;
