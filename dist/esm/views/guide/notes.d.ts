import { type TemplateResult } from 'lit';
import { type Treatment } from '../../model/comparison/schema.js';
import { type Leaning } from '../../model/guide/state.js';
import type { GuideContext } from './context.js';
/** The step for what nobody but the reader reads. */
export declare function notesView(context: GuideContext): TemplateResult;
/** Whom to call, beside each place where somebody may write what they feel. It stands whatever is written. */
export declare function dangerView(id: string, { words, view }: Pick<GuideContext, 'words' | 'view'>): unknown;
/** Pairs of treatments, in the author's order. */
export declare function pairsOf(treatments: readonly Treatment[]): (readonly [Treatment, Treatment])[];
/** Where a reader leans, in words. */
export declare function leaningWords(leaning: Leaning, one: Treatment, other: Treatment, { words }: Pick<GuideContext, 'words'>): string;
