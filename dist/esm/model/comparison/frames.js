import { complement } from './frequencies.js';

/** Both frames of an outcome; first the one that counts the people its label names. */
function framesOf({ better }) {
    return better === 'more' ? ['gain', 'loss'] : ['loss', 'gain'];
}
/** The frame that counts the people whom the label of an outcome names. */
function ownFrame(row) {
    return framesOf(row)[0];
}
/** The people counted in a frame: those to whom it happened, or the others. */
function inFrame(estimate, row, frame) {
    return frame === ownFrame(row) ? estimate : complement(estimate, row.per);
}
/** A difference as a frame tells it: more people to whom it happened are as many fewer to whom it did not. */
function differenceInFrame(difference, row, frame) {
    if (frame === ownFrame(row))
        return difference;
    const { events, low, high, likely } = difference;
    return { events: negative(events), low: negative(high), high: negative(low), likely };
}
const negative = (people) => people && -people;

export { differenceInFrame, framesOf, inFrame, ownFrame };
//# sourceMappingURL=frames.js.map
