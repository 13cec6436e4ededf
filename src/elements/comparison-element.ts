import {
  html,
  noChange,
  nothing,
  type PropertyDeclaration,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { comparisonContent, type TableContent } from '../controllers/comparison-content.js';
import { ContentController } from '../controllers/content-controller.js';
import { GroundController } from '../controllers/ground-controller.js';
import { RenderQueueController } from '../controllers/render-queue-controller.js';
import { PRERENDERED, type StoredMarkup } from '../controllers/stored-markup.js';
import { PrintController } from '../controllers/print-controller.js';
import { ReadingController } from '../controllers/reading-controller.js';
import { formatsFor } from '../i18n/formats.js';
import {
  comparisonWords,
  type LanguageWords,
  lockedWordsInEnglish,
  type Messages,
  messagesOf,
} from '../i18n/messages.js';
import type { ExtensionInput } from '../model/comparison/extension.js';
import { fingerprint } from '../model/comparison/fingerprint.js';
import { type Frame, framesOf, ownFrame } from '../model/comparison/frames.js';
import type { Comparison, ComparisonInput, RowOf } from '../model/comparison/schema.js';
import {
  DOCUMENT_SHOWN,
  LOCKED_WORDS_IN_ENGLISH,
  NO_DOCUMENT,
  OLD_CONTENT_SHOWN,
  OWN_CONTENT_SHOWN,
  READ_ONLY,
} from '../model/diagnostics/catalogue.js';
import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import { dayOf } from '../model/comparison/review.js';
import type { Values } from '../model/fill.js';
import { canonicalTag, isRightToLeft } from '../model/language-tag.js';
import {
  type BuiltInComparisons,
  otherLanguagesOf,
  registerComparisons,
} from '../sources/built-in.js';
import { languageOf } from '../sources/page/language.js';
import { pageAddress } from '../sources/page/page-address.js';
import { hasOwnContent } from '../sources/page/own-content.js';
import { whenLoaded } from '../sources/page/when-loaded.js';
import { selectionOf, type ViewContext } from '../views/context.js';
import { otherLanguageNotice } from '../views/locked.js';
import { sourceNote } from '../views/source-note.js';
import { emptyView, failedView, loadingView, noticeView } from '../views/status.js';
import type { ComparisonErrorEvent, ComparisonLoadEvent } from './comparison-element.events.js';
import { ElementBase, type StateName } from './element-base.js';
import { holdsRestOfPage } from './never-closed.js';

/** What an element shows of a comparison, and what its views are given. */
export interface Shown {
  readonly context: ViewContext;
  readonly view: () => TemplateResult;
  /** What else the page asks for, which changes what is said. */
  readonly asked?: readonly unknown[];
}

/** Hears even that a source is set to `undefined`: then none is there yet, and no other takes its place. */
const hasChanged = (value: unknown, old: unknown) => value !== old || value === undefined;

/** A name of a source, which may be blank. */
const NAME: PropertyDeclaration<string | undefined> = {
  hasChanged,
  converter: (name) => name ?? undefined,
};

const SOURCES = ['document', 'src', 'comparison'] as const;

/**
 * What the elements share that show a comparison or a part of one: where its document comes from, what is
 * shown while there is none, and what the page and its author are told.
 *
 * @attr {string} lang - Language of the element's own words and of the built-in comparison; by default that of the page. Falls back to English.
 *
 * @cssstate loading - The document is on its way, for the first time or again.
 * @cssstate error - The document could not be shown.
 * @cssstate empty - No document is named, and the script carries none.
 *
 * @cssproperty [--tc-treatment-1=#186b6e] - Colour of the first treatment in charts. Its lightness is our own, so that it stands out.
 * @cssproperty [--tc-treatment-2=#9a7210] - Colour of the second treatment.
 * @cssproperty [--tc-treatment-3=#53256a] - Colour of the third treatment.
 * @cssproperty [--tc-treatment-4=#5c8aa0] - Colour of the fourth treatment.
 * @cssproperty [--tc-treatment-5=#784219] - Colour of the fifth treatment.
 * @cssproperty [--tc-treatment-6=#6e60ae] - Colour of the sixth treatment.
 * @cssproperty [--tc-sticky-offset=0px] - Height of a bar of the page that stays at the top.
 * @cssproperty [--tc-loading-block-size=32em] - Height held open while the document is on its way; by default that of the window for a comparison, if it is more.
 */
export abstract class ComparisonElement extends ElementBase {
  static override properties: PropertyDeclarations = {
    document: { attribute: false, hasChanged },
    src: NAME,
    comparison: NAME,
  };

  /**
   * A comparison document, or what is added to a built-in one (`extends`), as an object or as JSON text. Comes before every
   * other source.
   */
  declare document: ComparisonInput | ExtensionInput | string | undefined;

  /**
   * Address of a comparison document in JSON, in UTF-8 and of 2 MB at most; it has to answer within 8 seconds. Cookies
   * go to the page's own site alone.
   */
  declare src: string | undefined;

  /**
   * Name of a built-in comparison. Without it the first that the script carries is shown, but only where nothing in or on
   * the tag can have meant another.
   */
  declare comparison: string | undefined;

  /** The events that tell the page what has come of the document. */
  protected abstract readonly events: {
    readonly load: new (
      comparison: Comparison,
      diagnostics: readonly Diagnostic[],
    ) => ComparisonLoadEvent;
    readonly error: new (diagnostics: readonly Diagnostic[]) => ComparisonErrorEvent;
  };

  /** The comparison that is shown, for other parts of the page to read. */
  declare readonly shown: Comparison | undefined;

  static {
    Object.defineProperty(this.prototype, 'shown', {
      get(this: ComparisonElement) {
        return this.#shown?.context.comparison;
      },
      // A framework that sets every property it is given would fail as a whole, if this threw.
      set(this: ComparisonElement) {
        this.author.tell('warn', READ_ONLY);
      },
    });
  }

  readonly #source = new ContentController(
    this,
    comparisonContent(this, () => ({
      parsed: this.given,
      document: this.document,
      src: this.src,
      comparison: this.comparison,
      isAsked: this.#isAsked,
      language: this.spoken,
      table: this.table,
    })),
  );
  protected readonly rendering = new RenderQueueController(this, (work) => {
    this.attempt(work);
  });
  protected readonly reading = new ReadingController(this, this.rendering);
  /** The frames that the reader has chosen. */
  #frames = new WeakMap<RowOf<'outcome'>, Frame>();
  #shown: Shown | undefined;
  /** Why a document that is ready is not shown. */
  #refused: Diagnostic | undefined;
  #holdsRestOfPage = false;
  #keepsStored = true;
  #isAsked = false;
  #reported: readonly unknown[] = [];

  constructor() {
    super();
    new PrintController(this, this.rendering);
    new GroundController(this);
  }

  /**
   * Adds the words around comparisons in a language, such as `fr`: `{ comparisons: { retry: 'Réessayer' } }`. Words that
   * are left out stay English. Elements already shown change at once.
   */
  static addLanguage(language: string, words: LanguageWords): void {
    comparisonWords.add(language, words);
  }

  /**
   * Adds built-in comparisons, by name and then by language: `{ knee: { en: { … } } }`. Elements already shown change at
   * once.
   */
  static addComparisons(comparisons: BuiltInComparisons): void {
    registerComparisons(comparisons);
  }

  /**
   * Fetches `src` again, past what the browser remembers. What is shown stays until the new document is there, and
   * stays with a notice if none comes.
   */
  override reload(): void {
    this.#source.reload();
  }

  /** What waits in closed folds is part of what was asked for. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    this.rendering.flush();
    return isComplete;
  }

  /** A comparison that another element has read already; comes before every other source. */
  protected get given(): Comparison | undefined {
    return undefined;
  }

  /** The language that the element speaks: that of the page. */
  protected get spoken(): string {
    return this.language;
  }

  /** The table among the children. */
  protected abstract readonly table: TableContent;

  /** What is shown of a comparison, or why it cannot be. */
  protected abstract show(comparison: Comparison): Shown | Diagnostic;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#isAsked ||= SOURCES.some((name) => changed.has(name));
    this.#source.update();
    this.#derive();
    if (this.stored) this.#meetStored(this.stored);
    this.#holdsRestOfPage = this.#shown !== undefined && holdsRestOfPage(this, this.author);
  }

  /** What is to be shown of what has come. */
  #derive(): void {
    const { state } = this.#source;
    const shown = state.status === 'ready' ? this.show(state.value) : undefined;
    [this.#shown, this.#refused] =
      shown && 'code' in shown ? [undefined, shown] : [shown, undefined];
  }

  protected override get keepsStored(): boolean {
    return this.#keepsStored;
  }

  /** Keeps what was written beforehand where it says the same; else takes over what the reader has chosen in it. */
  #meetStored(stored: StoredMarkup): void {
    this.#keepsStored = !this.#shown || this.#isStored(this.#shown);
    if (this.#keepsStored || !this.#shown) {
      stored.showDue(dayOf(new Date()));
      return;
    }
    this.adopt(stored.root, this.#shown.context);
    this.#derive();
  }

  /** Whether what was written beforehand says the same, or is in the language of the page and this is not. */
  #isStored({ context, asked = [] }: Shown): boolean {
    const { state } = this.#source;
    const isUnasked =
      state.status === 'ready' && state.diagnostics.some(({ code }) => code === 'no-comparison');
    if (isUnasked) return true;
    const { comparison } = context;
    const selection = [...selectionOf(context, this.#languageOf(comparison)), ...asked];
    return this.getAttribute(PRERENDERED) === fingerprint(comparison, selection);
  }

  /** Takes over what a reader has chosen in what was written beforehand. */
  protected adopt(root: ShadowRoot, context: ViewContext): void {
    const rows = context.comparison.sections.flatMap((section) => section.rows);
    for (const input of root.querySelectorAll<HTMLInputElement>('[name^="frame-"]:checked')) {
      const row = rows[Number(input.name.slice('frame-'.length))];
      if (row?.kind !== 'outcome') continue;
      const [own, other] = framesOf(row);
      this.#frames.set(row, input.matches('.frame-2') ? other : own);
    }
  }

  protected override renderAll(): void {
    this.rendering.flush();
  }

  protected override render(): unknown {
    if (this.stored && this.#keepsStored) return noChange;
    if (this.#shown) return this.#page(this.#shown);
    switch (this.#source.state.status) {
      case 'loading':
        return page(loadingView(this.#words, !hasOwnContent(this)));
      case 'empty':
        return page(emptyView(this.#words));
      default:
        return page(failedView(this.#words, this.#source.retry));
    }
  }

  protected override updated(): void {
    this.setState(this.#stateName);
    // A language may come in a script of its own, after this one.
    if (this.#wordsInEnglish) whenLoaded(this.#tellOfEnglish);
    const { state, stale } = this.#source;
    const outcome = [state, stale, this.#refused?.message];
    if (outcome.every((item, index) => item === this.#reported[index])) return;
    this.#reported = outcome;
    this.#report();
  }

  /** All that the views need of a whole comparison. Elements narrow it down. */
  protected contextOf(comparison: Comparison): ViewContext {
    const language = this.#languageOf(comparison);
    return {
      comparison,
      treatments: comparison.treatments,
      sections: comparison.sections,
      offers: [],
      regions: [],
      otherLanguages: otherLanguagesOf(comparison),
      view: 'auto',
      headingLevel: 2,
      today: new Date(),
      messages: messagesOf(language, comparison.messages),
      formats: formatsFor(language),
      sourceNumbers: new Map(comparison.sources.map(({ id }, index) => [id, index + 1])),
      frameOf: (row) => this.frameOf(row),
      queue: this.rendering,
      detailsFold: false,
      isWide: false,
      pageAddress: pageAddress(this),
      actions: {
        showSource: this.reading.showSource,
        jump: this.reading.jump,
        showFrame: this.showFrame,
      },
    };
  }

  /** The frame of an outcome: the reader's choice, or the one to begin with. */
  protected frameOf(row: RowOf<'outcome'>, initial: Frame = ownFrame(row)): Frame {
    return this.#frames.get(row) ?? initial;
  }

  /** Shows an outcome in a frame that the reader has chosen. */
  protected readonly showFrame = (row: RowOf<'outcome'>, frame: Frame): void => {
    this.#frames.set(row, frame);
    this.requestUpdate();
  };

  /** Shows every outcome in the frame to begin with. */
  protected forgetFrames(): void {
    this.#frames = new WeakMap();
  }

  #page({ context, view }: Shown): TemplateResult {
    const { comparison, sourceNumbers } = context;
    const cited = comparison.sources.find(
      ({ id }) => id === this.reading.source && sourceNumbers.has(id),
    );
    const language = this.#languageOf(comparison);
    return html`<div class="page" lang=${language} dir=${directionOf(language, this.language)}>
        ${languageOf(this) && otherLanguageNotice(language, this.spoken)}
        ${this.#notice(context)} ${view()}
        ${sourceNote(cited, context)}
      </div>
      ${this.#holdsRestOfPage ? html`<slot></slot>` : nothing}`;
  }

  /** That a comparison is no longer fresh. */
  #notice({ messages }: ViewContext): TemplateResult {
    return this.#source.stale
      ? noticeView(messages.stale, messages, this.#source.retry)
      : noticeView('', messages);
  }

  get #stateName(): StateName | undefined {
    const { isLoading, state } = this.#source;
    if (isLoading) return 'loading';
    if (state.status === 'empty') return 'empty';
    return state.status === 'failed' || this.#refused ? 'error' : undefined;
  }

  /** The language of a comparison: its own, or where it names none, that of the element. */
  #languageOf(comparison: Comparison): string {
    return canonicalTag(comparison.lang ?? this.spoken);
  }

  /** What the element says itself, in its language. */
  get #words(): Messages {
    return comparisonWords.in(this.spoken);
  }

  /** The locked words that are not in the language of what is shown. What its document words unfitly is told with it. */
  get #wordsInEnglish(): Values | undefined {
    const { state } = this.#source;
    if (!this.#shown || state.status !== 'ready') return undefined;
    if (state.diagnostics.some(({ code }) => code === 'locked-words')) return undefined;
    const language = this.#languageOf(state.value);
    const names = lockedWordsInEnglish(language, state.value.messages).join(', ');
    return names ? { names, language } : undefined;
  }

  readonly #tellOfEnglish = (): void => {
    const values = this.#wordsInEnglish;
    if (values) this.author.tell('warn', LOCKED_WORDS_IN_ENGLISH, values);
  };

  #report(): void {
    const { state, stale } = this.#source;
    const fail = (what: string, diagnostics: readonly Diagnostic[]) => {
      this.report('error', what, diagnostics, new this.events.error(diagnostics));
    };
    if (state.status === 'empty') {
      if (!state.isAwaited) this.author.tell('warn', NO_DOCUMENT);
    } else if (this.#refused) fail(OWN_CONTENT_SHOWN, stale ?? [this.#refused]);
    else if (stale) fail(OLD_CONTENT_SHOWN, stale);
    else if (state.status === 'failed') fail(OWN_CONTENT_SHOWN, state.diagnostics);
    else if (state.status === 'ready') {
      const { value, diagnostics } = state;
      this.report('warn', DOCUMENT_SHOWN, diagnostics, new this.events.load(value, diagnostics));
    }
  }
}

/** A document in the language of the page has the direction of the page, unless it needs its own. */
function directionOf(language: string, around: string): 'rtl' | 'ltr' | typeof nothing {
  if (isRightToLeft(language)) return 'rtl';
  return isRightToLeft(around) ? 'ltr' : nothing;
}

function page(content: TemplateResult): TemplateResult {
  return html`<div class="page">${content}</div>`;
}
