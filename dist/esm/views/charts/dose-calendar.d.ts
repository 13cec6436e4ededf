import { type TemplateResult } from 'lit';
import { type Phase } from '../../model/comparison/rows/schedule.js';
/**
 * The first weeks of a treatment, a column for each and a place for each day: a full mark is a dose, a ring a dose
 * that some patients have, a frame without marks weeks for which nobody has set how often. The words stand under it.
 */
export declare function doseCalendar(phases: readonly Phase[]): TemplateResult;
