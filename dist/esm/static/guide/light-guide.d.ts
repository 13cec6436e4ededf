import type { GuideForm } from './guide-form.js';
/** A guide as text to be printed: boxes and lines for a pen. */
export declare const lightGuide: GuideForm;
