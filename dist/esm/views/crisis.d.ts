import type { ViewContext } from './context.js';
/** Whom to call. Locked: it carries no part. */
export declare function crisisView(context: ViewContext): unknown;
