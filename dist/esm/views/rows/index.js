import { effectsView } from './effects.js';
import { factsView } from './facts.js';
import { listView } from './list.js';
import { outcomeView } from './outcome.js';
import { passagesView } from './passages.js';
import { scheduleView } from './schedule.js';
import { textView } from './text.js';
import { timelineView } from './timeline.js';

const rowViews = {
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
function rowViewOf(row) {
    return rowViews[row.kind];
}

export { rowViewOf };
//# sourceMappingURL=index.js.map
