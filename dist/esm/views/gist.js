import { fill } from '../model/fill.js';
import { ownFrame } from '../model/comparison/frames.js';
import { outcomeOf, sayable } from '../model/comparison/gist.js';
import { shortNameOf } from '../model/comparison/schema.js';
import { naturalFrequency, eventWords } from './frequency.js';
import { richText } from './rich-text.js';
import { cellOf } from './rows/row-view.js';

/**
 * The line that answers a section: its author's, else one made of its first outcome, which says no more than an arm
 * beside its own comparator, in whom and when. Arms of several treatments are never set against each other.
 */
function gistOf(section, context) {
    if (section.gist)
        return richText(section.gist, context);
    const row = outcomeOf(section);
    if (!row)
        return undefined;
    const sentences = context.treatments.flatMap((treatment) => sentenceOf(row, treatment, context));
    return sentences.length > 0 ? sentences.join(' ') : undefined;
}
function sentenceOf(row, treatment, context) {
    const said = sayable(row, cellOf(row, treatment));
    const name = shortNameOf(treatment);
    if (!said)
        return [];
    if (said === 'differ')
        return [fill(context.messages.trialsDiffer, { treatment: name })];
    const { arm, timeframe, population } = said;
    return [
        fill(context.messages.armInWords, {
            treatment: name,
            number: naturalFrequency(arm, row.per, context),
            event: eventWords(row, ownFrame(row), context),
            comparator: arm.comparator.label,
            other: naturalFrequency(arm.comparator, row.per, context),
            timeframe,
            population,
        }),
    ];
}

export { gistOf };
//# sourceMappingURL=gist.js.map
