import type { CrisisLine } from '../model/comparison/schema.js';
import type { ViewContext } from './context.js';
/** Whom to call. Locked: it carries no part. */
export declare function crisisView(context: ViewContext): unknown;
export declare function lineView(line: CrisisLine, { messages, formats }: ViewContext): unknown;
/** A number to tap, unless more is written than a telephone can dial, such as what to press then. */
export declare function numberView(scheme: 'tel' | 'sms', written: string, message: string): unknown;
