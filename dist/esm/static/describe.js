import { jsonLdScript, jsonLd } from './json-ld.js';
import { languageOf } from './language.js';
import { dayOfWriting } from './static-context.js';

/**
 * The line that describes a comparison to machines, where that is asked for.
 *
 * @param page the page that is written, if one is
 */
function describe(comparison, options, page) {
    if (!options.jsonLd)
        return [];
    const language = languageOf(comparison, options);
    return [jsonLdScript(jsonLd(comparison, { page, language, today: dayOfWriting(comparison) }))];
}

export { describe };
//# sourceMappingURL=describe.js.map
