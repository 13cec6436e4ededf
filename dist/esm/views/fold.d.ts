import { type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';
/**
 * Content that begins folded.
 *
 * @param summary what is always seen, and unfolds the rest
 * @param look `folds` for a line across the page with a heading in it, `numbers` for those beside a chart
 */
export declare function fold(summary: unknown, content: unknown, look?: 'folds' | 'numbers'): TemplateResult;
/**
 * A section that begins folded under its heading.
 *
 * @param name its part, and the anchor of its heading
 */
export declare function foldedSection(title: string, content: unknown, { headingLevel }: ViewContext, name?: string): TemplateResult;
