import { filled } from '../model/filled.js';
import { isSafeUrl } from '../model/safe-url.js';
import { OptionError } from './option-error.js';

/**
 * A post as it can be shown, from a list that a program has put together: no type in it can be relied upon.
 *
 * @param page address of the page that relative addresses are relative to
 * @returns nothing where it has no title, or leads to what is not of the web
 * @throws OptionError where its address is relative, and the page not known
 */
function readPost(raw, page) {
    const post = (raw ?? {});
    const title = textOf(post.title);
    const url = title && addressOf(post.url, page);
    if (!title || !url)
        return undefined;
    return {
        url,
        title,
        tags: textsOf(post.tags),
        ...filled({
            language: textOf(post.language),
            date: dateOf(post.date),
            summary: textOf(post.summary),
            minutes: lengthOf(post.minutes),
            image: imageOf(post.image, page),
            source: textOf(post.source),
            reasons: textsOf(post.reasons),
        }),
    };
}
function addressOf(value, page) {
    const address = textOf(value);
    if (!address || !isSafeUrl(address))
        return undefined;
    if (URL.canParse(address, page))
        return new URL(address, page).href;
    const hint = 'Name the page, or give posts the whole of their addresses.';
    throw new OptionError('page', `is missing, to which "${address}" is relative`, hint);
}
function imageOf(value, page) {
    const image = (value ?? {});
    const src = addressOf(image.src, page);
    const { srcset, width, height } = image;
    return src
        ? {
            src,
            ...filled({ srcset: textOf(srcset), width: lengthOf(width), height: lengthOf(height) }),
        }
        : undefined;
}
const textOf = (value) => typeof value === 'string' && value.trim() ? value : undefined;
const textsOf = (value) => Array.isArray(value) ? value.flatMap((each) => textOf(each) ?? []) : [];
const lengthOf = (value) => typeof value === 'number' && value > 0 && value < Infinity ? value : undefined;
/** A day of the calendar, with or without its time. */
function dateOf(value) {
    const [day] = textOf(value)?.match(/^\d{4}-\d\d-\d\d/) ?? [];
    return day && !Number.isNaN(Date.parse(day)) ? textOf(value) : undefined;
}

export { readPost };
//# sourceMappingURL=read-post.js.map
