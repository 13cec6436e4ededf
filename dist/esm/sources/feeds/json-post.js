import { textOf, listOf } from './json.js';
import { escapeText } from './plain-text.js';

/** Reads a post under all the names that formats in JSON have for its fields; a format adds what is its own. */
function readJsonPost(post) {
    // WordPress wraps what it has rendered, and Blogger every text.
    const values = (names) => names.split(' ').map((name) => post?.[name]?.rendered ?? post?.[name]?.$t ?? post?.[name]);
    return {
        titles: values('title name'),
        addresses: values('url external_url link href permalink relpermalink relPermalink uri URL fullUrl path location'),
        ids: values('id guid'),
        dates: values('date published published_at date_published publishOn publishDate pubDate created created_at updated date_modified'),
        summaries: values('custom_excerpt summary description excerpt'),
        contents: [
            ...values('content_html html content contents text body'),
            ...values('content_text plaintext').map(escapeText),
        ],
        tags: values('tags categories keywords tag category labels subject topics').flatMap(namesIn),
        statuses: [
            ...values('status post_status state visibility kind'),
            values('draft isDraft is_draft private hidden unlisted protected password').some(isYes),
            values('published is_published').some((value) => value === false || value === 'false'),
            ...[post?.content, post?.excerpt].map((text) => text?.protected),
        ],
        pictures: values('feature_image featured_image image banner_image thumbnail media$thumbnail assetUrl cover jetpack_featured_media_url').map((image) => ({
            src: image?.url ?? image?.src ?? image,
            srcset: image?.srcset,
            width: image?.width,
            height: image?.height,
        })),
        minutes: post?.reading_time,
        // `lang` is Polylang’s; the last two are WPML’s.
        language: values('language lang locale inLanguage wpml_current_locale language_code')
            .map((language) => language?.code ?? language?.slug ?? language)
            .find(Boolean),
    };
}
/** Whether a field that is a switch, or holds something where it is on, is on. */
const isYes = (value) => value === true || value === 1 || (textOf(value) && !/^(?:false|no|0)$/i.test(textOf(value)));
/** Names as a list, as a text with commas, as a thing that has one, or as things by their names. */
function namesIn(value) {
    if (Array.isArray(value))
        return listOf(value).map((tag) => tag?.name ?? tag?.term ?? tag);
    if (typeof value !== 'object' || !value)
        return textOf(value).split(',');
    return value.name ? [value.name] : Object.keys(value);
}

export { readJsonPost };
//# sourceMappingURL=json-post.js.map
