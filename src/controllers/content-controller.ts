import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import { isSame } from '../model/is-same.js';
import type { Notice } from '../model/diagnostics/finding.js';
import { isStillParsed } from '../sources/page/still-parsed.js';
import { takeBack } from '../sources/page/take-back.js';
import { LatestRun, type Settled } from './latest-run.js';
import { LeaveController } from './leave-controller.js';

/** What has come of a source, or that nothing has yet. */
export type ContentState<Value> = Settled<Value> | { readonly status: 'loading' };

/** How a source is read. */
export interface Reading {
  /** Aborts when the content is no longer wanted. */
  readonly signal: AbortSignal;
  /** Whether the browser has to ask the server although it may remember an answer. */
  readonly isAgain: boolean;
}

/** Where content comes from. */
export interface ContentSource<Value> {
  /** Where it is, in words for its author. */
  readonly path: string;
  /** The same as long as the source and what it holds are. */
  readonly key: readonly unknown[];
  /** Whether it is fetched, so that it can be asked again. */
  readonly isFetched?: boolean;
  /** Gives what is in the page at once where it can, so that the page does not jump. */
  readonly read: (reading: Reading) => Settled<Value> | Promise<Settled<Value>>;
}

/** What differs between one kind of content and another. */
export interface ContentKind<Value> {
  /**
   * Finds the source that comes first.
   * @param childChanges how often children have changed: they stay the same while what is in them does not
   */
  readonly find: (childChanges: number) => ContentSource<Value>;
  /** Whether a property holds the content, whatever the parser is still to add. */
  readonly isGiven: () => boolean;
  /** What an author is told where reading throws. */
  readonly unreadable: Notice;
  /** What authors write content as, and a paragraph may have lost. */
  readonly childSelector: string;
  /** Attributes of children that say something of the content. */
  readonly childAttributes: readonly string[];
}

interface Host extends ReactiveControllerHost, HTMLElement {}

const LOADING = { status: 'loading' } as const;

/**
 * The life cycle of what comes from outside: finds the source of its host's content and reads it, again whenever the
 * source changes. It is never left in `loading`: whatever is thrown, the content has failed.
 */
export class ContentController<Value> implements ReactiveController {
  state: ContentState<Value> = LOADING;
  /** Why the content that is shown could not be read again. */
  stale: readonly Diagnostic[] | undefined;
  #source: ContentSource<Value> | undefined;
  /** Where what is shown has come from. */
  #shownSource: ContentSource<Value> | undefined;
  #childChanges = 0;
  readonly #run: LatestRun;
  readonly #children = new MutationObserver(() => {
    this.#childChanges++;
    this.host.requestUpdate();
  });

  constructor(
    private readonly host: Host,
    private readonly kind: ContentKind<Value>,
    /** Hears that content has come, or that none has. */
    private readonly onSettled: () => void = () => {
      host.requestUpdate();
    },
  ) {
    this.#run = new LatestRun(kind.unreadable);
    host.addController(this);
    new LeaveController(host, () => {
      this.#children.disconnect();
      // Nobody knows what becomes of them from now on.
      this.#childChanges++;
      removeEventListener('DOMContentLoaded', this.#onParsed);
      if (this.isLoading) this.#source = undefined;
      this.#run.stop();
    });
  }

  /** Whether content is on its way, for the first time or again. */
  get isLoading(): boolean {
    return this.state.status === 'loading' || this.#run.isRunning;
  }

  /** Where what is shown has come from. */
  get path(): string | undefined {
    return this.#shownSource?.path;
  }

  /** What a reader can do about a source that failed; nothing about one that is in the page. */
  get retry(): { readonly isLoading: boolean; readonly again: () => void } | undefined {
    return this.#source?.isFetched ? { isLoading: this.isLoading, again: this.reload } : undefined;
  }

  /** Fetches the content again. What is there stays until better is. */
  readonly reload = (): void => {
    if (!this.#source?.isFetched || this.isLoading) return;
    this.#read(this.#source, true);
    this.host.requestUpdate();
  };

  hostConnected(): void {
    this.host.requestUpdate();
    this.#children.observe(this.host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: [...this.kind.childAttributes],
    });
  }

  /** Looks for the source. The host calls it before it derives what it shows. */
  update(): void {
    const { host, kind } = this;
    // Removed before its turn came, it would ask for what nobody waits for, and go on listening.
    if (!host.isConnected) return;
    if (isStillParsed(host) && !kind.isGiven()) {
      addEventListener('DOMContentLoaded', this.#onParsed, { once: true });
      return;
    }
    takeBack(host, kind.childSelector);
    const source = this.#find();
    if (isSameSource(source, this.#source)) return;
    this.#source = source;
    this.#read(source, false);
  }

  /** A source that cannot even be looked for has failed, as one that cannot be read. */
  #find(): ContentSource<Value> {
    try {
      return this.kind.find(this.#childChanges);
    } catch (error) {
      return {
        path: 'source',
        key: ['unknown error'],
        read: () => {
          throw error;
        },
      };
    }
  }

  readonly #onParsed = () => {
    this.host.requestUpdate();
  };

  #read(source: ContentSource<Value>, isAgain: boolean): void {
    void this.#run.start(
      source.path,
      (signal) => source.read({ signal, isAgain }),
      (settled) => {
        this.#settle(source, settled);
      },
    );
    // What is shown stays until what is fetched is there.
    const stays = isAgain || (source.isFetched && this.state.status === 'ready');
    if (this.#run.isRunning && !stays) this.state = LOADING;
  }

  /** What is shown stays if the same source has nothing better, and so does what a reader chose in it. */
  #settle(source: ContentSource<Value>, settled: Settled<Value>): void {
    const { state } = this;
    const isReady = state.status === 'ready';
    if (isReady && settled.status === 'failed' && isSameSource(source, this.#shownSource)) {
      this.stale = settled.diagnostics;
    } else {
      this.stale = undefined;
      this.#shownSource = source;
      this.state =
        isReady && settled.status === 'ready' && isSame(settled.value, state.value)
          ? { ...settled, value: state.value }
          : settled;
    }
    this.onSettled();
  }
}

/** The pieces of a key must be the same ones: content that a page has set again is other content. */
function isSameSource(
  { key }: ContentSource<unknown>,
  other: ContentSource<unknown> | undefined,
): boolean {
  return key.length === other?.key.length && key.every((item, index) => item === other.key[index]);
}
