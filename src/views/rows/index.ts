/** The view of every kind of row. The compiler asks for a line here when the model gains a kind. */
import type { Row, RowOf } from '../../model/comparison/schema.js';
import { effectsView } from './effects.js';
import { factsView } from './facts.js';
import { listView } from './list.js';
import { outcomeView } from './outcome.js';
import { passagesView } from './passages.js';
import type { RowView } from './row-view.js';
import { scheduleView } from './schedule.js';
import { textView } from './text.js';
import { timelineView } from './timeline.js';

const rowViews: { readonly [Kind in Row['kind']]: RowView<RowOf<Kind>> } = {
  text: textView,
  passages: passagesView,
  facts: factsView,
  outcome: outcomeView,
  effects: effectsView,
  timeline: timelineView,
  schedule: scheduleView,
  list: listView,
};

/** The view of a row. Kind and view are paired above, which the compiler cannot follow through a look-up. */
export function rowViewOf(row: Row): RowView<Row> {
  return rowViews[row.kind] as RowView<Row>;
}
