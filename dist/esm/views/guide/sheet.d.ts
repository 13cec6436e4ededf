import { type TemplateResult } from 'lit';
import type { GuideContext } from './context.js';
/** One part of a sheet: what it says, under its heading. */
export interface SheetPart {
    readonly title: string;
    readonly lines: readonly string[];
}
/** What a reader takes along, as words: the print and the text say the same. */
export interface Sheet {
    readonly title: string;
    /** What it is about, and when it was made. */
    readonly about: readonly string[];
    /** What the reader has said, and what to ask. */
    readonly parts: readonly SheetPart[];
    /** What it rests on. */
    readonly basis: SheetPart;
    readonly sources: SheetPart | undefined;
    readonly notices: readonly string[];
}
export declare function sheetOf(context: GuideContext): Sheet;
/** A sheet as plain text. */
export declare function sheetText({ title, about, parts, basis, sources, notices }: Sheet): string;
/** The whole sheet, as a page of its own. */
export declare function sheetPageView(sheet: Sheet): TemplateResult;
/**
 * A sheet where its title and its sources stand around it.
 *
 * @param level that of its headings
 */
export declare function sheetView({ about, parts, basis, notices }: Sheet, level: number): TemplateResult;
