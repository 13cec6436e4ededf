import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Guide } from '../model/comparison/guide.js';
import { fromKept, toKept } from '../model/guide/kept.js';
import {
  after,
  type GuideAction,
  type GuideState,
  NOTHING_SAID,
  type Step,
} from '../model/guide/state.js';

/** A guide as it is shown. */
export interface OpenGuide {
  /** The id of its comparison, by which what is said is kept. */
  readonly id: string;
  readonly guide: Guide;
  /** The names of the pairs of treatments between which a reader may lean. */
  readonly pairs: readonly string[];
}

interface Hears {
  /** A reader has done the first thing. */
  readonly begun: () => void;
  /** A reader has come to the end. */
  readonly finished: () => void;
  /** Goes to a place by its id, once it is shown. */
  readonly goTo: (anchor: string) => void;
}

const KEY = 'treatment-guide/';

/**
 * What a reader says in a guide. It is in the page's memory alone, and in that of the browser where the reader asks for it:
 * until then nothing is written there.
 */
export class GuideController implements ReactiveController {
  state: GuideState = NOTHING_SAID;
  /** Whether what is said is kept on this device. */
  isKept = false;
  /** What has come of the last thing done about that. */
  done: 'kept' | 'erased' | 'notDone' | undefined;
  #open: OpenGuide | undefined;
  #anchor: string | undefined;
  #isBegun = false;
  #isFinished = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly hears: Hears,
  ) {
    host.addController(this);
  }

  /** Begins anew with the guide of another comparison, or goes on with the same in another language or state. */
  open(open: OpenGuide): void {
    const isAnother = open.id !== this.#open?.id;
    this.#open = open;
    if (!isAnother) return;
    this.#isBegun = false;
    this.#isFinished = false;
    this.done = undefined;
    const kept = this.#stored();
    this.isKept = kept !== undefined;
    this.state = kept ?? NOTHING_SAID;
  }

  /** @param anchor what the reader is taken to */
  readonly act = (action: GuideAction, anchor?: string): void => {
    this.state = after(this.state, action);
    this.#anchor = anchor;
    if (action.kind === 'erase') {
      this.done = 'erased';
      this.#forget();
    } else {
      // That nothing is remembered any more is read once the reader comes to the sheet.
      if (this.done !== 'notDone') this.done = undefined;
      if (this.isKept) this.#store();
    }
    this.#tell();
    this.host.requestUpdate();
  };

  /** Takes over what a reader has said before there was a script, and the step where they are. */
  adopt(actions: readonly GuideAction[], step: Step | undefined): void {
    for (const action of actions) this.act(action);
    if (step) this.state = { ...this.state, step };
  }

  /** Keeps what is said on this device, or forgets it there. */
  readonly keep = (isKept: boolean): void => {
    this.done = isKept ? 'kept' : undefined;
    if (isKept) this.#store();
    else this.#forget();
    this.host.requestUpdate();
  };

  hostUpdated(): void {
    const anchor = this.#anchor;
    this.#anchor = undefined;
    if (anchor !== undefined) this.hears.goTo(anchor);
  }

  #tell(): void {
    if (!this.#isBegun) {
      this.#isBegun = true;
      this.hears.begun();
    }
    if (this.state.step === 'sheet' && !this.#isFinished) {
      this.#isFinished = true;
      this.hears.finished();
    }
  }

  get #key(): string {
    return KEY + (this.#open?.id ?? '');
  }

  #stored(): GuideState | undefined {
    try {
      const text = localStorage.getItem(this.#key);
      return text === null || !this.#open
        ? undefined
        : fromKept(text, this.#open.guide, this.#open.pairs);
    } catch {
      // A page may forbid it: then nothing was kept.
      return undefined;
    }
  }

  #store(): void {
    try {
      localStorage.setItem(this.#key, toKept(this.state));
      this.isKept = true;
    } catch {
      // There is no room, or it is forbidden. What was kept before would be there without a sign of it.
      this.#forget();
      this.done = 'notDone';
    }
  }

  #forget(): void {
    this.isKept = false;
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // Where it is forbidden, there is nothing.
    }
  }
}
