import type { Comparison } from '../../model/comparison/schema.js';
import type { ViewContext } from '../../views/context.js';
import { type FormParts } from '../static-context.js';
import type { Subject, SubjectOptions } from './subject.js';
/** Those of a comparison and its guide, which stand in one sheet: a page that has both needs no other. */
export declare const guideSheets: import("lit").CSSResult[];
/** The guide of a comparison by itself. */
export declare function guideAlone(comparison: Comparison, options: SubjectOptions, form: FormParts): Subject;
/**
 * The guide of a comparison as its last part.
 *
 * @param whole what the comparison is shown with
 */
export declare function guideInside(whole: ViewContext, options: SubjectOptions, form: FormParts): Subject;
