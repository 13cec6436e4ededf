import { parseJson } from '../../model/parse-json.js';

/**
 * The text of a JSON child, or `undefined` where there is none.
 * The type is matched by its ending: some insertion code prefixes it for a moment.
 */
function inlineJson(host) {
    const script = [...host.children].find((child) => child.matches('script[type$="json" i]'));
    return script?.textContent ?? undefined;
}
const TAGS_OF_EDITORS = /<\/?p>|<br *\/?>/gi;
const CURLY_QUOTES = /[“”„‟″]|&(?:#822[0-3]|#8243|quot|[lrb]dquo);/g;
/**
 * A JSON text as its author wrote it, where an editor has put paragraphs into it or made its quotes curly. Any other
 * text is left as it is.
 */
function mendJson(text) {
    if (parseJson(text) !== undefined)
        return text;
    const mended = text.replace(TAGS_OF_EDITORS, '').replace(CURLY_QUOTES, '"');
    return parseJson(mended) === undefined ? text : mended;
}

export { inlineJson, mendJson };
//# sourceMappingURL=inline-json.js.map
