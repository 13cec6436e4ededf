import { effectsRow } from './effects.js';
import { factsRow } from './facts.js';
import { listRow } from './list.js';
import { outcomeRow } from './outcome.js';
import { passagesRow } from './passages.js';
import { scheduleRow } from './schedule.js';
import { textRow } from './text.js';
import { timelineRow } from './timeline.js';

/** Every kind of row. A new kind is a file in this folder and a line here; its view is demanded by the compiler. */
const rowSchemas = {
    text: textRow,
    passages: passagesRow,
    facts: factsRow,
    outcome: outcomeRow,
    effects: effectsRow,
    timeline: timelineRow,
    schedule: scheduleRow,
    list: listRow,
};

export { rowSchemas };
//# sourceMappingURL=index.js.map
