import { nothing, html } from 'lit';
import { fillCount } from '../../i18n/messages.js';
import { fill } from '../../model/fill.js';
import { listener } from '../listener.js';

/** One post: its title is the link, and the whole item leads there. */
function postItem(chosen, position, context) {
    const { post } = chosen;
    const { url, title, image } = post;
    const follow = (event) => {
        context.follow(event, position);
    };
    return html `<li class="post" part="item">${image ? picture(image, context) : nothing}<div class="words"><a class="title" part="title" href="${url}" rel="${isForeign(url, context) ? 'noopener' : nothing}" @click="${listener(follow)}" @auxclick="${listener(follow)}"><bdi>${title}</bdi></a> ${meta(post, context)} ${about(chosen, context)}</div></li>`;
}
/** Its room has one shape, whatever the picture's is, so that nothing moves when it comes. */
function picture(image, context) {
    const { src, srcset, width, height } = image;
    if (context.brokenImages.has(src))
        return nothing;
    const drop = () => {
        context.dropImage(src);
    };
    return html `<img class="image" part="image" alt="" loading="lazy" decoding="async" width="${width ?? nothing}" height="${height ?? nothing}" referrerpolicy="${isForeign(src, context) ? 'no-referrer' : nothing}" sizes="${srcset ? SIZES[context.layout === 'cards' ? 'cards' : 'list'] : nothing}" srcset="${srcset ?? nothing}" src="${src}" @error="${listener(drop)}">`;
}
/** An engine that does not know `auto` reads the rest. */
const SIZES = { list: 'auto, 160px', cards: 'auto, (max-width: 480px) 100vw, 400px' };
const SEPARATOR = '\u00a0· ';
/** When it was published, how long it takes, where it comes from. */
function meta({ date, minutes, source }, { formats, layout, messages, namesSources }) {
    // The day as its author wrote it, whatever day it was then where the reader is.
    const day = date?.slice(0, 10);
    const parts = [
        day && html `<time datetime="${day}">${formats.date(day)}</time>`,
        minutes &&
            layout !== 'compact' &&
            html `<span class="minutes">${fillCount(messages.minutes, minutes, formats)}</span>`,
        namesSources && source && html `<span><bdi>${source}</bdi></span>`,
    ].filter(Boolean);
    // Between them, so that it has the direction of the page, whatever theirs is.
    const parted = parts.map((part, index) => [index > 0 ? SEPARATOR : '', part]);
    return parts.length > 0 ? html `<p class="meta small">${parted}</p>` : nothing;
}
function about({ post: { summary }, ...chosen }, context) {
    const why = reasonOf(chosen, context);
    return html `${summary ? html `<p class="excerpt"><bdi>${summary}</bdi></p>` : nothing} ${why ? html `<p class="reasons small">${why}</p>` : nothing}`;
}
/** Why it is shown. */
function reasonOf({ reasons, filler }, { formats, messages }) {
    if (filler === 'newest')
        return messages.recent;
    const why = filler ? messages.sameTopic : messages.reasons;
    return reasons.length > 0 ? fill(why, { topics: formats.list(reasons) }) : '';
}
function isForeign(address, { origin }) {
    return new URL(address).origin !== origin;
}

export { postItem };
//# sourceMappingURL=post-item.js.map
