import { type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';
/**
 * A whole comparison in three layers: the gist, which is always open; sections that answer in a line and fold the rest;
 * and in them the details beside each number.
 */
export declare function comparisonView(context: ViewContext): TemplateResult;
