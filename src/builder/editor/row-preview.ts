import { html } from 'lit';
import { define } from '../../define/define.js';
import { ComparisonElement, type Shown } from '../../elements/comparison-element.js';
import {
  TreatmentCompareErrorEvent,
  TreatmentCompareLoadEvent,
} from '../../elements/treatment-compare.events.js';
import type { Comparison } from '../../model/comparison/schema.js';
import { piecesOfRows } from '../../views/charts/icon-array.js';
import { rowsView } from '../../views/section.js';
import { styles } from '../../views/styles.js';

/** Draws the rows of a comparison as `<treatment-compare>` does, and nothing around them. */
export class ComparisonRow extends ComparisonElement {
  static override styles = styles;

  protected override readonly events = {
    load: TreatmentCompareLoadEvent,
    error: TreatmentCompareErrorEvent,
  };

  protected override readonly table = { version: () => 0, read: () => ({ diagnostics: [] }) };

  /** What is found in a row stands beside its fields. */
  protected override report(): void {
    // Nothing is left to tell.
  }

  protected override show(comparison: Comparison): Shown {
    const context = { ...this.contextOf(comparison), headingLevel: 3 };
    const { sections } = comparison;
    return {
      context,
      view: () =>
        html`${sections.map((section) => rowsView(section, context))}${piecesOfRows(sections.flatMap(({ rows }) => rows))}`,
    };
  }
}

define('comparison-row', ComparisonRow);
