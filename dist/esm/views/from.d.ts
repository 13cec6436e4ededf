import type { Contributor } from '../model/comparison/schema.js';
import type { ViewContext } from './context.js';
/** Who has added what it stands beside, and on which day; nothing where nobody has. */
export declare function fromView({ from }: {
    readonly from?: Contributor;
}, { messages, formats }: ViewContext): unknown;
