import type { TemplateResult } from 'lit';
import type { ViewContext } from '../../views/context.js';
import type { PaperContext } from './paper-context.js';

/** A question, and the answers of which a reader marks one. */
export interface Asked {
  /** That of its fields. */
  readonly name: string;
  readonly label: string;
  readonly note?: unknown;
  readonly answers: readonly string[];
  /** `row` for answers of a word, side by side. */
  readonly look?: 'row' | undefined;
  /** What a scale leads from and to, whose answers need no words of their own where they can be seen. */
  readonly ends?: readonly [from: string, to: string];
}

/** A place to write on. */
export interface Lines {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** How many lines a pen is given, 4 at most. */
  readonly count: number;
  /** The most characters. */
  readonly longest: number;
  /** What stands under it. */
  readonly below?: unknown;
  /** The id of that. */
  readonly belowId?: string;
}

/** How each form has a guide filled in. */
export interface GuideForm {
  /** How it is filled in, in words. */
  readonly howTo: (context: PaperContext) => TemplateResult;
  readonly asked: (question: Asked) => TemplateResult;
  readonly lines: (place: Lines) => TemplateResult;
  /** Sentences of which a reader ticks some. */
  readonly ticks: (sentences: readonly string[]) => TemplateResult;
  /** What need not be seen before it is wanted. */
  readonly folded: (title: string, content: () => unknown, view: ViewContext) => unknown;
}
