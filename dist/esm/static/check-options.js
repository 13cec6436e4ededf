import { isLanguageTag } from '../model/language-tag.js';
import { isSafeUrl } from '../model/safe-url.js';
import { OptionError } from './option-error.js';

const THEMES = ['auto', 'light', 'dark'];
const FRAMES = ['gain', 'loss'];
const GUIDES = ['inside', 'alone'];
const LAYOUTS = ['list', 'cards', 'compact'];
const LISTS = ['treatments', 'sections', 'offers'];
/**
 * Checks what can be told without the comparison. Programs are written without types, too.
 *
 * @param forms the names of those that there are
 * @throws OptionError where an option is none, or its address not one of the web
 */
function checkOptions(options, forms) {
    const { as, theme, frame, lang, region, alternate = {}, url, styleHref } = options;
    const { comparison, comparisons, guide } = options;
    checkChoice('as', as, forms);
    checkChoice('theme', theme, THEMES);
    checkChoice('frame', frame, FRAMES);
    checkChoice('guide', guide, GUIDES);
    checkLanguage('lang', lang);
    checkText('region', region);
    checkText('comparison', comparison);
    checkNamed('comparisons', comparisons);
    for (const list of LISTS)
        checkList(list, options[list]);
    for (const language of Object.keys(alternate))
        checkLanguage('alternate', language);
    for (const address of Object.values(alternate))
        checkAddress('alternate', address);
    checkAddress('url', url);
    checkAddress('styleHref', styleHref);
    checkOutcome(options);
    checkGuide(options);
}
const TAKE_ONE_OUT = 'Take one of them out.';
function checkOutcome({ as, outcome, jsonLd }) {
    if (outcome === undefined)
        return;
    if (outcome !== true)
        checkText('outcome', outcome);
    if (as === 'page')
        throw new OptionError('outcome', 'alone makes no page', TAKE_ONE_OUT);
    if (jsonLd)
        throw new OptionError('jsonLd', 'describes no outcome alone', TAKE_ONE_OUT);
}
function checkGuide(options) {
    const { as, guide, outcome, jsonLd } = options;
    if (guide === undefined)
        return;
    if (as === 'svg')
        throw new OptionError('guide', 'makes no picture', TAKE_ONE_OUT);
    if (outcome !== undefined)
        throw new OptionError('guide', 'comes with no outcome alone', TAKE_ONE_OUT);
    if (guide === 'inside')
        return;
    if (jsonLd)
        throw new OptionError('jsonLd', 'describes no guide alone', TAKE_ONE_OUT);
    const useless = LISTS.find((list) => options[list] !== undefined);
    if (useless)
        throw new OptionError(useless, 'changes nothing in a guide alone', 'Take it out.');
}
/** @throws OptionError where an option is none, or its address not one of the web */
function checkPostsOptions(options) {
    const { lang, page, src, limit, layout, heading, headingLevel, theme, styleHref } = options;
    checkChoice('theme', theme, THEMES);
    checkChoice('layout', layout, LAYOUTS);
    checkLanguage('lang', lang);
    checkText('heading', heading);
    checkCount('limit', limit, 24);
    checkCount('headingLevel', headingLevel, 6);
    checkAddress('styleHref', styleHref);
    checkText('src', src);
    for (const address of src?.split(/\s+/) ?? [])
        checkAddress('src', address);
    checkAddress('page', page);
    if (page === undefined || URL.canParse(page))
        return;
    throw new OptionError('page', `"${page}" is not the whole of an address`, 'Begin with https://.');
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
function checkText(option, text) {
    if (text === undefined || (typeof text === 'string' && text.trim() !== ''))
        return;
    const problem = typeof text === 'string' ? 'is empty' : 'is no text';
    throw new OptionError(option, problem, 'Give it as text, or leave it out.');
}
function checkList(option, ids) {
    if (ids === undefined || Array.isArray(ids))
        return;
    throw new OptionError(option, 'is no list', 'Give ids in a list: ["one", "two"].');
}
function checkNamed(option, named) {
    if (named === undefined || (typeof named === 'object' && named !== null))
        return;
    throw new OptionError(option, 'is no object', 'Give them by name: { "name": { "en": document } }.');
}
function checkCount(option, count, most) {
    if (count === undefined || (Number.isInteger(count) && count >= 1 && count <= most))
        return;
    throw new OptionError(option, `${count} is none`, `Give a whole number from 1 to ${most}.`);
}
function checkAddress(option, address) {
    checkText(option, address);
    if (address === undefined || isSafeUrl(address))
        return;
    throw new OptionError(option, `"${address}" is not an address of the web`, 'Use https://, http:// or a path.');
}

export { checkOptions, checkPostsOptions };
//# sourceMappingURL=check-options.js.map
