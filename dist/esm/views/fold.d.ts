import { type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';
/** For content that waits for nothing. */
export declare const AT_ONCE: {};
/**
 * Content that begins folded.
 *
 * @param summary what is always seen, and unfolds the rest
 * @param content is made once it is its turn
 * @param look `numbers` for what a chart shows as a table, `detail` for small print beside a number or a point
 */
export declare function fold(summary: string, content: () => unknown, { queue }: Pick<ViewContext, 'queue'>, look?: 'numbers' | 'detail'): TemplateResult;
/** What is folded under a heading. */
export interface Folded {
    readonly title: unknown;
    /** A line that answers it, which is always seen. */
    readonly gist?: unknown;
    /** What the fold holds, for its label. */
    readonly name: string;
    /** Whether charts are in it. */
    readonly isDrawn?: boolean;
    /** What it is remembered by once a reader has opened it. */
    readonly id?: string | undefined;
    readonly content: () => unknown;
}
/** The line that answers what is under a heading, where there is one. */
export declare const gistLine: (gist: unknown) => unknown;
/**
 * Content that begins folded under its heading and the line that answers it. Both stand above the fold: of a heading in
 * a summary few screen readers tell, and a link in it cannot be reached.
 */
export declare function foldUnder({ title, gist, name, isDrawn, id, content }: Folded, { messages, folds, queue }: ViewContext): TemplateResult;
/**
 * A section that begins folded under its heading.
 *
 * @param id what it is remembered by, in every language
 * @param name its part, and the anchor of its heading
 */
export declare function foldedSection(title: string, content: () => unknown, context: ViewContext, id: string, name?: string): TemplateResult;
