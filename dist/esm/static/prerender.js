import { parseComparisonText, parseComparison } from '../model/comparison/parse-comparison.js';
import { writeLight } from './light.js';
import { writeShadow } from './shadow.js';

/** Each form is a file and a line here. */
const FORMS = {
    shadow: writeShadow,
    light: writeLight,
};
/**
 * Writes a comparison as HTML. The same input gives the same text, on every day and machine whose names of languages and
 * regions are the same.
 *
 * @param input a comparison document, as an object or as JSON text
 * @throws RangeError where an option names what is not there
 */
function prerender(input, options = {}) {
    const { comparison, diagnostics } = read(input);
    const written = comparison && FORMS[options.as ?? 'shadow'](comparison, options);
    return { html: written?.html, css: written?.css ?? '', diagnostics };
}
const read = (input) => typeof input === 'string' ? parseComparisonText(input) : parseComparison(input);

export { prerender };
//# sourceMappingURL=prerender.js.map
