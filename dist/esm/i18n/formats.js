import { memoize } from './memoize.js';
import { knownLanguage, textFormatsFor } from './text-formats.js';

/** The formats of a language tag, with those that only comparisons need. */
const formatsFor = memoize((tag) => {
    const language = knownLanguage(tag);
    const names = memoize((type) => new Intl.DisplayNames(language, { type }));
    const lengths = memoize((unit) => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }));
    return {
        ...textFormatsFor(tag),
        region: (code) => names('region').of(code) ?? code,
        language: (code) => names('language').of(code) ?? code,
        span: ({ from, to = from, unit }) => from === to
            ? lengths(unit).format(from)
            : range(lengths(unit), textFormatsFor(tag).number(from), from, to),
    };
});
/** Firefox 115 has no `formatRange`. */
function range(lengths, first, from, to) {
    return 'formatRange' in lengths
        ? lengths.formatRange(from, to)
        : `${first}–${lengths.format(to)}`;
}

export { formatsFor };
//# sourceMappingURL=formats.js.map
