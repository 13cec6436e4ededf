import type { PropertyValues } from 'lit';
import { AddressController } from '../controllers/address-controller.js';
import { FoldController } from '../controllers/fold-controller.js';
import { comparisonWords } from '../i18n/messages.js';
import type { ParseResult } from '../model/comparison/parse-comparison.js';
import type { Comparison, Treatment } from '../model/comparison/schema.js';
import { isPlainClick } from '../model/plain-click.js';
import { isNeverClosed } from './never-closed.js';
import { GUIDE_NOT_LOADED, TABLE_NOT_READ } from '../model/diagnostics/catalogue.js';
import { toDiagnostic } from '../model/diagnostics/finding.js';
import { type TableSource, tableIn } from '../sources/page-table.js';
import { whenLoaded } from '../sources/page/when-loaded.js';
import { comparisonView } from '../views/comparison.js';
import type { ViewContext } from '../views/context.js';
import { anchorNamed } from '../views/section-link.js';
import { styles } from '../views/styles.js';
import { itemsNamed } from './author.js';
import { ComparisonElement, type Shown } from './comparison-element.js';
import { readSeen } from './read-seen.js';
import { regionsOf } from './regions.js';
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
 * A table is given its safety facts by attributes inside the element: `data-fact="approval"` with `data-region` on a
 * row whose cells carry `data-status`, `data-fact="serious-risks"` on a row, `data-fact="reviewed"` and
 * `"next-review"` on a `<time>`, `data-fact="crisis-line"` with `data-region` on a link. See docs/tables.md.
 *
 * @tag treatment-compare
 *
 * @slot - Shown until there is a comparison, and whenever there is none.
 * @slot next-step - A link that takes the place of the document's next step.
 *
 * @fires {TreatmentCompareLoadEvent} treatment-compare-load - A comparison is shown: all that readers see before they open anything.
 * @fires {TreatmentCompareErrorEvent} treatment-compare-error - No comparison can be shown, or none but the one loaded before; `diagnostics` say why.
 *
 * @csspart title - The title.
 * @csspart summary - The main points.
 * @csspart treatments - The introduction of the treatments.
 * @csspart section - Each section of the document.
 * @csspart table - The table of each section of the document.
 * @csspart sources - The list of sources.
 * @csspart next-step - The call to action.
 */
export class TreatmentCompare extends ComparisonElement {
  static override styles = styles;

  static override properties = {
    headingLevel: { type: Number, attribute: 'heading-level' },
    region: {},
    view: {},
    treatments: {},
    sections: {},
    offers: {},
    guide: { type: Boolean },
  };

  /** Level of the title, 1 to 4. The headings under it follow. */
  declare headingLevel: number;

  /**
   * Region of the readers, such as `US`: its crisis line and approvals come first. By default that of `lang`, or else
   * those of the reader's languages or time zone.
   */
  declare region: string | undefined;

  /** `table` or `cards`; `auto` shows a table where there is room. */
  declare view: 'auto' | 'table' | 'cards';

  /** Ids of the treatments to begin with, separated by spaces; all by default. */
  declare treatments: string | undefined;

  /** Ids of the sections to show, separated by spaces; all by default. Approval and serious risks always show. */
  declare sections: string | undefined;

  /** Ids of the treatments that the site offers, separated by spaces. Readers are told. */
  declare offers: string | undefined;

  /** Whether the comparison ends in its guide, `<treatment-guide>`, whose script is loaded beside this one. */
  declare guide: boolean;

  protected override readonly events = {
    load: TreatmentCompareLoadEvent,
    error: TreatmentCompareErrorEvent,
  };

  readonly #folds = new FoldController(this, this.rendering);
  readonly #address = new AddressController(this, {
    comparison: () => this.shown?.id,
    goTo: (name) => this.reading.goTo(anchorNamed(name)) || this.reading.goTo(name),
  });

  /**
   * Measured when a comparison is first shown: nothing opens or closes by itself when a phone is turned. What is out of
   * sight has no width yet, and will hardly be wider than the window.
   */
  #isWide: boolean | undefined;

  #knownTable: TableSource | undefined;

  /** The one that was written beforehand stays, for readers whom no script brings another. */
  #guideElement: Element | undefined;

  /** The treatments side by side, once the reader has chosen. */
  #choice: { readonly of: Comparison; readonly ids: readonly string[] } | undefined;

  /** The language of the built-in comparison, once the reader has chosen, and that of the page where they did. */
  #languageChoice: { readonly of: string; readonly language: string } | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    this.view = 'auto';
    this.guide = false;
  }

  protected override get spoken(): string {
    return this.#languageChoice?.language ?? this.language;
  }

  protected override readonly table = {
    version: (childChanges: number) => this.#table?.version(childChanges) ?? 0,
    read: () => readSeen(this.renderRoot, () => this.#readTable()),
  };

  get #table(): TableSource | undefined {
    return (this.#knownTable ??= tableIn(this));
  }

  #readTable(): ParseResult {
    const words = comparisonWords.in(this.language);
    const request = { language: this.language, words, readsBeside: !isNeverClosed(this) };
    return (
      this.#table?.read(request) ?? {
        diagnostics: [toDiagnostic({ notice: TABLE_NOT_READ, path: 'table', values: {} })],
      }
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What the site names anew comes before what the reader chose, so it is forgotten before anything is derived.
    if (changed.has('treatments')) this.#choice = undefined;
    const isAnother = SOURCES.some((source) => changed.has(source));
    if (isAnother || this.#languageChoice?.of !== this.language) this.#languageChoice = undefined;
    super.willUpdate(changed);
  }

  protected override show(comparison: Comparison): Shown {
    const context = this.contextOf(comparison);
    return { context, view: () => comparisonView(context), asked: [this.guide] };
  }

  protected override contextOf(comparison: Comparison): ViewContext {
    const context = super.contextOf(comparison);
    return {
      ...context,
      treatments: this.#treatmentsOf(comparison),
      sections: this.#choose('sections', comparison.sections, 1),
      guide: this.guide
        ? (this.#guideElement ??=
            this.renderRoot.querySelector('treatment-guide') ??
            document.createElement('treatment-guide'))
        : undefined,
      offers: itemsNamed(this.author, 'offers', this.offers, comparison.treatments),
      regions: regionsOf(this.author, comparison, {
        region: this.region,
        language: this.language,
        isPrerendered: this.isPrerendered,
        formats: context.formats,
      }),
      view: this.author.oneOf('view', this.view, ['auto', 'table', 'cards']),
      headingLevel: this.author.wholeNumber('heading-level', this.headingLevel, 2, 4),
      detailsFold: true,
      isWide: (this.#isWide ??= !this.isPrerendered && (this.clientWidth || innerWidth) >= WIDE),
      folds: this.#folds,
      actions: {
        ...context.actions,
        jump: this.#jump,
        openAll: this.#folds.openAll,
        print: () => {
          print();
        },
        toggleTreatment: (event) => {
          this.#toggleTreatment(comparison, event);
        },
        chooseLanguage: (language) => {
          this.#languageChoice = { of: this.language, language };
          this.requestUpdate();
        },
      },
    };
  }

  protected override updated(): void {
    super.updated();
    const guide = this.#guideElement;
    if (!guide) return;
    const { shown: parsed, region, theme, headingLevel } = this;
    // One that is still to be defined finds them as soon as it is.
    Object.assign(guide, {
      className: 'section',
      parsed,
      region,
      theme,
      headingLevel: headingLevel + 1,
    });
    whenLoaded(this.#tellOfGuide);
  }

  readonly #tellOfGuide = (): void => {
    if (!this.#guideElement?.shadowRoot) this.author.tell('warn', GUIDE_NOT_LOADED);
  };

  protected override adopt(root: ShadowRoot, context: ViewContext): void {
    super.adopt(root, context);
    const { comparison } = context;
    const inputs = [...root.querySelectorAll<HTMLInputElement>('.shows')];
    const ids = inputs.filter(({ checked }) => checked).map(({ value }) => value);
    const isChoice = ids.length > 0 && ids.length < inputs.length;
    if (isChoice) this.#choice = { of: comparison, ids };
  }

  readonly #jump = (event: MouseEvent): void => {
    const { hash, dataset } = event.currentTarget as HTMLAnchorElement;
    // Before the page scrolls: the step that is left keeps the place where the reader was.
    if (dataset.anchor && isPlainClick(event)) this.#address.write(hash);
    this.reading.jump(event);
  };

  /** The items that an attribute names, in their own order; all of them where it names too few. */
  #choose<Item extends { readonly id: string }>(
    attribute: 'treatments' | 'sections',
    items: readonly Item[],
    minimum: number,
  ): readonly Item[] {
    const named = itemsNamed(this.author, attribute, this[attribute], items);
    return named.length < minimum ? items : named;
  }

  #treatmentsOf(comparison: Comparison): readonly Treatment[] {
    const { treatments } = comparison;
    return this.#choice?.of === comparison
      ? treatments.filter(({ id }) => this.#choice?.ids.includes(id))
      : this.#choose('treatments', treatments, 2);
  }

  #toggleTreatment(comparison: Comparison, event: Event): void {
    const { value, checked } = event.currentTarget as HTMLInputElement;
    const others = this.#treatmentsOf(comparison)
      .map(({ id }) => id)
      .filter((id) => id !== value);
    this.#choice = { of: comparison, ids: checked ? [...others, value] : others };
    this.requestUpdate();
  }
}

/** Pixels from which treatments stand side by side, and a text of some length is seen whole. */
const WIDE = 704;

/** Where the comparison comes from. */
const SOURCES = ['document', 'src', 'comparison'] as const;
