import { isLanguageTag } from '../model/language-tag.js';
import { isSafeUrl } from '../model/safe-url.js';
import { OptionError } from './option-error.js';

const THEMES = ['auto', 'light', 'dark'];
const LISTS = ['treatments', 'sections', 'offers'];
const FRAMES = ['gain', 'loss'];
/**
 * Checks what can be told without the comparison.
 *
 * @param forms the names of those that there are
 * @throws OptionError where an option is none, or its address not one of the web
 */
function checkOptions(options, forms) {
    const { as, theme, frame, lang, alternate = {}, url, styleHref, outcome, jsonLd } = options;
    checkChoice('as', as, forms);
    checkChoice('theme', theme, THEMES);
    checkChoice('frame', frame, FRAMES);
    checkLanguage('lang', lang);
    for (const language of Object.keys(alternate))
        checkLanguage('alternate', language);
    for (const address of Object.values(alternate))
        checkAddress('alternate', address);
    checkAddress('url', url);
    checkAddress('styleHref', styleHref);
    for (const list of LISTS)
        checkList(list, options[list]);
    if (outcome === undefined)
        return;
    const hint = 'Take one of them out.';
    if (as === 'page')
        throw new OptionError('outcome', 'alone makes no page', hint);
    if (jsonLd)
        throw new OptionError('jsonLd', 'describes no outcome alone', hint);
}
function checkChoice(option, value, choices) {
    if (value === undefined || choices.includes(value))
        return;
    throw new OptionError(option, `"${value}" is unknown`, `Use one of: ${choices.join(', ')}.`);
}
function checkLanguage(option, tag) {
    if (tag === undefined || isLanguageTag(tag))
        return;
    throw new OptionError(option, `"${tag}" is no language`, 'Give a tag such as en or es-MX.');
}
/** Attributes hold ids as one text; options do not. */
function checkList(option, ids) {
    if (ids === undefined || Array.isArray(ids))
        return;
    throw new OptionError(option, 'is no list', 'Give ids in a list, such as ["first", "second"].');
}
function checkAddress(option, address) {
    if (address === undefined || isSafeUrl(address))
        return;
    throw new OptionError(option, `"${address}" is not an address of the web`, 'Use https://, http:// or a path.');
}

export { checkOptions };
//# sourceMappingURL=check-options.js.map
