import { fill } from '../model/fill.js';
import { ownFrame } from '../model/comparison/frames.js';
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
    const row = section.rows.find((each) => each.kind === 'outcome');
    if (!row)
        return undefined;
    const sentences = context.treatments.flatMap((treatment) => sentenceOf(row, treatment, context));
    return sentences.length > 0 ? sentences.join(' ') : undefined;
}
function sentenceOf(row, treatment, context) {
    const arms = cellOf(row, treatment) ?? [];
    const [first] = arms;
    if (!first)
        return [];
    const name = shortNameOf(treatment);
    if (arms.some((arm) => !saysTheSame(arm, first))) {
        return [fill(context.messages.trialsDiffer, { treatment: name })];
    }
    const { timeframe = row.timeframe, population = row.population } = first;
    if (!timeframe || !population)
        return [];
    return [
        fill(context.messages.armInWords, {
            treatment: name,
            number: naturalFrequency(first, row.per, context),
            event: eventWords(row, ownFrame(row), context),
            comparator: first.comparator.label,
            other: naturalFrequency(first.comparator, row.per, context),
            timeframe,
            population,
        }),
    ];
}
const NUMBERS = ['events', 'low', 'high'];
const saysTheSame = (one, other) => NUMBERS.every((name) => one[name] === other[name] && one.comparator[name] === other.comparator[name]);

export { gistOf };
//# sourceMappingURL=gist.js.map
