import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { languageOf, regionOf } from '../controllers/language.js';
import { PrintController } from '../controllers/print-controller.js';
import { ReadingController } from '../controllers/reading-controller.js';
import { SourceController } from '../controllers/source-controller.js';
import { formatsFor, isRightToLeft } from '../i18n/formats.js';
import { english, messagesOf } from '../i18n/messages.js';
import { type Diagnostic, formatDiagnostic } from '../model/diagnostics.js';
import type { Comparison, ComparisonInput, Treatment } from '../model/schema.js';
import { comparisonView } from '../views/comparison.js';
import type { ViewContext } from '../views/context.js';
import { sourceNote } from '../views/source-note.js';
import { emptyView, failedView, loadingView } from '../views/status.js';
import { styles } from '../views/styles.js';
import { ElementBase } from './element-base.js';
import {
  TreatmentCompareErrorEvent,
  TreatmentCompareLoadEvent,
} from './treatment-compare.events.js';

/**
 * Compares treatments side by side, with the source of every number.
 *
 * The document comes from the first of: the `document` property, a child
 * `<script type="application/json">`, `src`, a child `<table>`, the built-in `comparison`.
 * Until a valid one is there, and whenever none is, the element's own children are shown.
 *
 * @tag treatment-compare
 *
 * @attr {string} lang - Language of the built-in comparison; by default that of the page. Falls back to English.
 *
 * @slot - Shown until there is a comparison, and whenever there is none.
 * @slot next-step - A link that takes the place of the document's next step.
 *
 * @fires {TreatmentCompareLoadEvent} treatment-compare-load - A comparison is shown.
 * @fires {TreatmentCompareErrorEvent} treatment-compare-error - No comparison can be shown; `diagnostics` say why.
 *
 * @csspart title - The title.
 * @csspart summary - The main points.
 * @csspart treatments - The introduction of the treatments.
 * @csspart section - Each section of the document.
 * @csspart table - The table of each section of the document.
 * @csspart sources - The list of sources.
 * @csspart next-step - The call to action.
 *
 * @cssstate loading - The document is on its way.
 * @cssstate error - The document could not be shown.
 * @cssstate empty - No document is named, and the script carries none.
 *
 * @cssproperty [--tc-accent=#0b6e75] - Colour of links, bars and buttons. Its lightness follows the text, so that its contrast is enough.
 * @cssproperty [--tc-surface] - Background, an opaque colour; by default the page's own shows through.
 * @cssproperty [--tc-font=inherit] - Font family.
 * @cssproperty [--tc-font-size=max(1em, 16px)] - Size of running text; 12px at least.
 * @cssproperty [--tc-line-height=1.55] - Line height of running text, a number; 1.2 at least.
 * @cssproperty [--tc-heading-font=inherit] - Font family of headings.
 * @cssproperty [--tc-heading-weight=650] - Weight of headings.
 * @cssproperty [--tc-radius=0.5em] - Roundness of corners.
 * @cssproperty [--tc-space=1em] - The space that distances are multiples of.
 * @cssproperty [--tc-padding=0] - Space inside the edges, for a surface that differs from the page's.
 * @cssproperty [--tc-measure=38em] - Longest line of running text.
 * @cssproperty [--tc-text] - Colour of text; by default that of the page, or dark or light as the surface needs.
 * @cssproperty [--tc-muted] - Colour of small print.
 * @cssproperty [--tc-border] - Colour of rules.
 * @cssproperty [--tc-link] - Colour of links; by default made from the accent.
 * @cssproperty [--tc-focus] - Colour of the focus ring; by default that of links.
 * @cssproperty [--tc-sticky-offset=0px] - Height of a bar of the page that stays at the top.
 * @cssproperty [--tc-loading-block-size=32em] - Height held open while the document is on its way.
 */
export class TreatmentCompare extends ElementBase {
  static override styles = styles;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  static override properties = {
    document: { attribute: false },
    src: {},
    comparison: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    region: {},
    theme: { reflect: true, useDefault: true },
    view: {},
    treatments: {},
    sections: {},
    offers: {},
  };

  /** A comparison document, as an object or as JSON text. Comes before every other source. */
  declare document: ComparisonInput | string | undefined;

  /** Address of a comparison document in JSON. */
  declare src: string | undefined;

  /** Name of a built-in comparison; by default the first that the script carries. */
  declare comparison: string | undefined;

  /** Level of the title, 1 to 4. The headings under it follow. */
  declare headingLevel: number;

  /** Region of the readers, such as `US`: its crisis line and approvals come first. By default that of `lang`. */
  declare region: string | undefined;

  /** `light` or `dark`, on a surface of its own; `auto` takes the colours of the page. */
  declare theme: 'auto' | 'light' | 'dark';

  /** `table` or `cards`; `auto` shows a table where there is room. */
  declare view: 'auto' | 'table' | 'cards';

  /** Ids of the treatments to begin with, separated by spaces; all by default. */
  declare treatments: string | undefined;

  /** Ids of the sections to show, separated by spaces; all by default. Approval and serious risks always show. */
  declare sections: string | undefined;

  /** Ids of the treatments that the site offers, separated by spaces. Readers are told. */
  declare offers: string | undefined;

  /** The language of the element. @internal */
  language = 'en';

  readonly #source = new SourceController(this);
  readonly #reading = new ReadingController(this);
  /** The treatments side by side, once the reader has chosen. */
  #choice: { readonly of: Comparison; readonly ids: readonly string[] } | undefined;
  #reported: unknown;

  constructor() {
    super();
    this.headingLevel = 2;
    this.theme = 'auto';
    this.view = 'auto';
    new PrintController(this);
  }

  override connectedCallback(): void {
    this.language = languageOf(this);
    super.connectedCallback();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && this.isConnected) {
      this.language = languageOf(this);
      this.requestUpdate();
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('theme')) this.oneOf('theme', this.theme, ['auto', 'light', 'dark']);
    if (changed.has('treatments')) this.#choice = undefined;
  }

  protected override render(): TemplateResult {
    const { state } = this.#source;
    switch (state.status) {
      case 'loading':
        return this.#page(loadingView(english, this.childElementCount === 0));
      case 'empty':
        return this.#page(emptyView(english));
      case 'failed':
        return this.#page(failedView(english));
      case 'ready':
        return this.#comparison(state.comparison);
    }
  }

  protected override updated(): void {
    const { state } = this.#source;
    if (this.#reported === state) return;
    this.#reported = state;
    this.#report();
  }

  #page(content: TemplateResult): TemplateResult {
    return html`<div class="page">${content}</div>`;
  }

  #comparison(comparison: Comparison): TemplateResult {
    const context = this.#context(comparison);
    const cited = comparison.sources.find(({ id }) => id === this.#reading.source);
    const direction = isRightToLeft(comparison.lang) ? 'rtl' : nothing;
    return html`<div class="page" lang=${comparison.lang} dir=${direction}>
      ${comparisonView(context)} ${sourceNote(cited, context)}
    </div>`;
  }

  #context(comparison: Comparison): ViewContext {
    return {
      comparison,
      treatments: this.#shown(comparison),
      sections: this.#choose('sections', comparison.sections, 1),
      offers: this.#named('offers', comparison.treatments),
      region: this.region ? toRegion(this.region) : regionOf(this.language),
      view: this.oneOf('view', this.view, ['auto', 'table', 'cards']),
      headingLevel: Math.min(4, Math.max(1, Math.round(this.headingLevel) || 2)),
      today: new Date(),
      messages: messagesOf(comparison.messages),
      formats: formatsFor(comparison.lang),
      sourceNumbers: new Map(comparison.sources.map(({ id }, index) => [id, index + 1])),
      actions: {
        showSource: this.#reading.showSource,
        jump: this.#reading.jump,
        toggleTreatment: this.#toggleTreatment,
      },
    };
  }

  /** The items that an attribute names, in their own order; all of them where it names too few. */
  #choose<Item extends { readonly id: string }>(
    attribute: 'treatments' | 'sections',
    items: readonly Item[],
    minimum: number,
  ): readonly Item[] {
    const named = this.#named(attribute, items);
    return named.length < minimum ? items : named;
  }

  #named<Item extends { readonly id: string }>(
    attribute: 'treatments' | 'sections' | 'offers',
    items: readonly Item[],
  ): readonly Item[] {
    const names = this[attribute]?.split(/\s+/).filter(Boolean) ?? [];
    const known = items.map(({ id }) => id);
    const unknown = names.filter((name) => !known.includes(name));
    if (unknown.length > 0) {
      this.say(
        'warn',
        `${attribute} names ${unknown.join(', ')}, which is not there. Use: ${known.join(', ')}.`,
      );
    }
    return items.filter(({ id }) => names.includes(id));
  }

  #shown(comparison: Comparison): readonly Treatment[] {
    const { treatments } = comparison;
    return this.#choice?.of === comparison
      ? treatments.filter(({ id }) => this.#choice?.ids.includes(id))
      : this.#choose('treatments', treatments, 2);
  }

  readonly #toggleTreatment = (event: Event): void => {
    const { state } = this.#source;
    if (state.status !== 'ready') return;
    const { value, checked } = event.currentTarget as HTMLInputElement;
    const others = this.#shown(state.comparison)
      .map(({ id }) => id)
      .filter((id) => id !== value);
    this.#choice = { of: state.comparison, ids: checked ? [...others, value] : others };
    this.requestUpdate();
  };

  /** Tells the page, and its author in one console line, what has come of the document. */
  #report(): void {
    const { state } = this.#source;
    switch (state.status) {
      case 'ready':
        this.setState(undefined);
        if (state.diagnostics.length > 0)
          this.say('warn', summarise('is shown, but', state.diagnostics));
        this.dispatchEvent(new TreatmentCompareLoadEvent(state.comparison, state.diagnostics));
        break;
      case 'failed':
        this.setState('error');
        this.say('error', summarise('shows its own content, because', state.diagnostics));
        this.dispatchEvent(new TreatmentCompareErrorEvent(state.diagnostics));
        break;
      case 'empty':
        this.say(
          'warn',
          'has no document. Name one with src="…", or use the script with the built-in comparison.',
        );
        this.setState('empty');
        break;
      case 'loading':
        this.setState('loading');
    }
  }
}

const MOST_DIAGNOSTICS = 5;

function summarise(what: string, diagnostics: readonly Diagnostic[]): string {
  const lines = diagnostics.slice(0, MOST_DIAGNOSTICS).map(formatDiagnostic);
  const more = diagnostics.length - lines.length;
  return [`${what}:`, ...lines, ...(more > 0 ? [`and ${more} more.`] : [])].join('\n  ');
}

/** People write the country as they call it. */
function toRegion(region: string): string {
  const code = region.trim().toUpperCase();
  return code === 'UK' ? 'GB' : code;
}
