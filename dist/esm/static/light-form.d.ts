import type { SubjectForm } from './subjects/subject.js';
/**
 * A comparison as text alone: nothing in it opens, chooses or leads elsewhere by a script or a style. A citation stands in
 * brackets: beside a number, without its style, it would be read as one.
 */
export declare const lightForm: SubjectForm;
