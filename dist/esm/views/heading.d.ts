import { type TemplateResult } from 'lit';
/** A heading of a level that is only known when it is rendered. */
export declare function heading(level: number, content: unknown, id?: string): TemplateResult;
