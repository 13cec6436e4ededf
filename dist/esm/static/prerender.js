import { extendedAmong } from '../model/comparison/extended-among.js';
import { parseGuide } from '../model/comparison/guide.js';
import { parseComparisonText, parseComparison } from '../model/comparison/parse-comparison.js';
import { checkOptions } from './check-options.js';
import './languages.js';
import { writeLight } from './light.js';
import { writePage } from './page.js';
import { writeShadow } from './shadow.js';
import { writeSvg } from './svg.js';

/** Each form is a file and a line here. */
const FORMS = {
    shadow: writeShadow,
    light: writeLight,
    page: writePage,
    svg: writeSvg,
};
/**
 * Writes a comparison as HTML. The same input gives the same text, on every day and machine whose names of languages and
 * regions are the same.
 *
 * @param input a comparison document, or what is added to one of `comparisons`, as an object or as JSON text
 * @throws OptionError where an option is none, or names what is not there
 */
function prerender(input, options = {}) {
    checkOptions(options, Object.keys(FORMS));
    const { comparison, diagnostics } = read(input, options);
    const written = comparison && FORMS[options.as ?? 'shadow'](comparison, options);
    const ofGuide = comparison && options.guide ? parseGuide(comparison).diagnostics : [];
    return {
        html: undefined,
        css: '',
        pageCss: '',
        ...written,
        diagnostics: [...diagnostics, ...ofGuide],
    };
}
function read(input, { comparisons = {}, lang }) {
    const find = extendedAmong(comparisons, lang);
    return typeof input === 'string'
        ? parseComparisonText(input, undefined, find)
        : parseComparison(input, find);
}

export { prerender };
//# sourceMappingURL=prerender.js.map
