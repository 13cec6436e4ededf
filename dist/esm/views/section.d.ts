import { type TemplateResult } from 'lit';
import type { Section } from '../model/comparison/schema.js';
import type { ViewContext } from './context.js';
/** A section of the document: its heading, the line that answers it, and the rest, which may wait folded. */
export declare function sectionView(section: Section, context: ViewContext, isFolded: boolean): TemplateResult;
/** The answers in one look, which take less room and never fold. */
export declare function glanceView(section: Section, context: ViewContext): TemplateResult;
