import { outcomePicture } from './outcome-picture.js';
import { dayOfWriting, treatmentsOf } from './static-context.js';
import { outcomeOf } from './subjects/outcome.js';

/** One outcome as a picture: the one that is named, or the first. */
function writeSvg(comparison, options) {
    const picture = outcomePicture(outcomeOf(comparison, options.outcome), comparison, {
        frame: options.frame,
        treatments: treatmentsOf(comparison, options, 1),
        language: options.lang,
        today: dayOfWriting(comparison),
    });
    return { html: `${picture}\n`, css: '' };
}

export { writeSvg };
//# sourceMappingURL=svg.js.map
