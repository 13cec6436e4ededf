import { type Section } from '../model/comparison/schema.js';
import type { ViewContext } from './context.js';
/**
 * The line that answers a section: its author's, else one made of its first outcome, which says no more than an arm
 * beside its own comparator, in whom and when. Arms of several treatments are never set against each other.
 */
export declare function gistOf(section: Section, context: ViewContext): unknown;
