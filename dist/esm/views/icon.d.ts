import { type TemplateResult } from 'lit';
import type { Icon } from '../model/comparison/rows/facts.js';
/** A drawing that goes with words; it says nothing by itself. */
export declare function iconView(icon: Icon): TemplateResult;
