import { html, nothing } from 'lit';
import { jsonName } from '../model/hash.js';
import { postsWords } from '../i18n/messages.js';
import { textFormatsFor } from '../i18n/text-formats.js';
import { canonicalTag } from '../model/language-tag.js';
import { postsView } from '../views/posts/posts.js';
import { postsStyles } from '../views/posts/posts.styles.js';
import { checkPostsOptions } from './check-options.js';
import { lineDirection } from './language.js';
import { oneLine } from './one-line.js';
import { OptionError } from './option-error.js';
import { readPost } from './read-post.js';
import { writeElement } from './written.js';
import { writeTemplate } from './write-template.js';

/**
 * Writes the related posts of a page as HTML, with why each is shown; inside the element they are a list of links, which
 * is what feeds and sanitizers leave.
 *
 * @param posts the best first, with reasons where they were worked out; those without a title, or that lead to what is not
 *   of the web, are left out
 * @throws OptionError where an option is none
 */
function prerenderPosts(posts, options = {}) {
    checkPostsOptions(options);
    const { limit = 3, styleHref, page: address } = options;
    const shown = listOf(posts)
        .flatMap((post) => readPost(post, address) ?? [])
        .slice(0, limit)
        .map(chosen);
    const context = contextOf(options, limit);
    const language = canonicalTag(options.lang ?? 'en');
    const page = html `<div class="page static" lang="${language}" dir="${lineDirection(language)}">${postsView(shown, context)}</div>`;
    const { html: element, css } = writeElement({
        tag: 'related-posts',
        attributes: [attributesOf(options, language, jsonName(posts))],
        page: oneLine(writeTemplate(page)),
        css: oneLine(postsStyles.map(({ cssText }) => cssText).join('')),
        styleHref,
        inside: [oneLine(writeTemplate(linksView(shown)))],
    });
    return { html: `${element}\n`, css };
}
function listOf(posts) {
    if (Array.isArray(posts))
        return posts;
    throw new OptionError('posts', 'is no list', 'Give posts in a list: [{ url, title }, …].');
}
const chosen = (post) => ({ post, reasons: post.reasons ?? [] });
function contextOf(options, limit) {
    const { lang = 'en', layout = 'list', headingLevel = 2, heading, page } = options;
    const messages = postsWords.in(lang);
    return {
        heading: heading ?? messages.related,
        headingLevel,
        layout,
        limit,
        givesReasons: true,
        namesSources: false,
        origin: page && URL.canParse(page) ? new URL(page).origin : '',
        brokenImages: new Set(),
        messages,
        direction: nothing,
        formats: textFormatsFor(lang),
        follow: () => undefined,
        dropImage: () => undefined,
    };
}
function linksView(posts) {
    return html `<ul>${posts.map(({ post, reasons }) => html `<li><a href="${post.url}">${post.title}</a>${reasons.length > 0 ? ` (${reasons.join(', ')})` : ''}</li>`)}</ul>`;
}
function attributesOf(options, language, name) {
    const { src, limit, layout, heading, headingLevel, theme } = options;
    return html `<i lang="${language}" data-prerendered="${name}" src="${src ?? nothing}" limit="${limit ?? nothing}" layout="${layout ?? nothing}" heading="${heading ?? nothing}" heading-level="${headingLevel ?? nothing}" theme="${theme && theme !== 'auto' ? theme : nothing}"></i>`;
}

export { prerenderPosts };
//# sourceMappingURL=related-posts.js.map
