import { html, nothing, type TemplateResult } from 'lit';
import { jsonName } from '../model/hash.js';
import type { Post } from '../model/posts/post.js';
import type { ChosenPost } from '../model/relevance/choose-posts.js';
import { postsWords } from '../i18n/messages.js';
import { textFormatsFor } from '../i18n/text-formats.js';
import { canonicalTag } from '../model/language-tag.js';
import type { Layout, PostsContext } from '../views/posts/context.js';
import { postsView } from '../views/posts/posts.js';
import { postsStyles } from '../views/posts/posts.styles.js';
import { checkPostsOptions } from './check-options.js';
import { lineDirection } from './language.js';
import { oneLine } from './one-line.js';
import { OptionError } from './option-error.js';
import { readPost } from './read-post.js';
import { writeElement, type Written } from './written.js';
import { writeTemplate } from './write-template.js';

/** How posts are written. */
export interface RelatedPostsOptions {
  /** A language tag; by default `en`. */
  readonly lang?: string | undefined;
  /** Address of the page, so that links to other sites are told apart; relative ones are relative to it. */
  readonly page?: string | undefined;
  /** Address of the feed or index that a script on the page reads, if it is there. */
  readonly src?: string | undefined;
  /** How many posts at most, 1 to 24; by default 3. */
  readonly limit?: number | undefined;
  /** A `list` (default) with small pictures, `cards` with large ones, or `compact`: titles and dates alone. */
  readonly layout?: Layout | undefined;
  /** Words of the heading; by default “Related posts”. */
  readonly heading?: string | undefined;
  /** Level of the heading, 1 to 6; by default 2. */
  readonly headingLevel?: number | undefined;
  /** `light` or `dark`, on a surface of its own; by default the colours of the page. */
  readonly theme?: 'auto' | 'light' | 'dark' | undefined;
  /** Address of a style sheet that the page names for all, in place of styles in the text. */
  readonly styleHref?: string | undefined;
}

/**
 * Writes the related posts of a page as HTML, with why each is shown; inside the element they are a list of links, which
 * is what feeds and sanitizers leave.
 *
 * @param posts the best first, with reasons where they were worked out; those without a title, or that lead to what is not
 *   of the web, are left out
 * @throws OptionError where an option is none
 */
export function prerenderPosts(posts: readonly Post[], options: RelatedPostsOptions = {}): Written {
  checkPostsOptions(options);
  const { limit = 3, styleHref, page: address } = options;
  const shown = listOf(posts)
    .flatMap((post) => readPost(post, address) ?? [])
    .slice(0, limit)
    .map(chosen);
  const context = contextOf(options, limit);
  const language = canonicalTag(options.lang ?? 'en');
  const page = html`<div class="page static" lang=${language} dir=${lineDirection(language)}>
    ${postsView(shown, context)}
  </div>`;
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

function listOf(posts: unknown): readonly unknown[] {
  if (Array.isArray(posts)) return posts;
  throw new OptionError('posts', 'is no list', 'Give posts in a list: [{ url, title }, …].');
}

const chosen = (post: Post): ChosenPost => ({ post, reasons: post.reasons ?? [] });

function contextOf(options: RelatedPostsOptions, limit: number): PostsContext {
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

function linksView(posts: readonly ChosenPost[]): TemplateResult {
  return html`<ul>
    ${posts.map(({ post, reasons }) => html`<li><a href=${post.url}>${post.title}</a>${reasons.length > 0 ? ` (${reasons.join(', ')})` : ''}</li>`)}
  </ul>`;
}

function attributesOf(
  options: RelatedPostsOptions,
  language: string,
  name: string,
): TemplateResult {
  const { src, limit, layout, heading, headingLevel, theme } = options;
  return html`<i
    lang=${language}
    data-prerendered=${name}
    src=${src ?? nothing}
    limit=${limit ?? nothing}
    layout=${layout ?? nothing}
    heading=${heading ?? nothing}
    heading-level=${headingLevel ?? nothing}
    theme=${theme && theme !== 'auto' ? theme : nothing}
  ></i>`;
}
