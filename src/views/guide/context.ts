import type { GuideMessages } from '../../i18n/messages.js';
import type { Guide } from '../../model/comparison/guide.js';
import { type Plan, planOf } from '../../model/guide/plan.js';
import type { GuideAction, GuideState } from '../../model/guide/state.js';
import type { ViewContext } from '../context.js';

/** What readers may do with their sheet. One that is left out cannot be done here. */
export interface SheetActions {
  readonly print?: (() => void) | undefined;
  readonly copy?: (() => void) | undefined;
  readonly share?: (() => void) | undefined;
  readonly saveText?: (() => void) | undefined;
  readonly savePage?: (() => void) | undefined;
}

/** What readers can do. */
export interface GuideActions extends SheetActions {
  /** @param anchor what the reader is taken to */
  readonly act: (action: GuideAction, anchor?: string) => void;
  /** Keeps what is said on this device, or no longer. */
  readonly keep: (isKept: boolean) => void;
}

/** All that the views of a guide need. */
export interface GuideContext {
  readonly guide: Guide;
  readonly state: GuideState;
  readonly plan: Plan;
  readonly words: GuideMessages;
  /** What the comparison around it is shown with. */
  readonly view: ViewContext;
  /** Whether what is said is kept on this device. */
  readonly isKept: boolean;
  /** What has come of the last thing done, beside what it was done with. */
  readonly said: { readonly ofSheet: string; readonly ofKeeping: string };
  readonly actions: GuideActions;
}

export function guideContext(context: Omit<GuideContext, 'plan'>): GuideContext {
  const { view, guide, state } = context;
  return { ...context, plan: planOf(view.comparison, guide, state) };
}
