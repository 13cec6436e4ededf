import { wholeComparison } from './comparison.js';
import { guideAlone } from './guide.js';
import { oneOutcome } from './outcome.js';

/**
 * What the options name of a comparison.
 *
 * @throws OptionError where they name what is not there
 */
function subjectOf(comparison, options, form) {
    if (options.outcome !== undefined)
        return oneOutcome(comparison, options, form);
    if (options.guide === 'alone')
        return guideAlone(comparison, options, form);
    return wholeComparison(comparison, options, form);
}

export { subjectOf };
//# sourceMappingURL=index.js.map
