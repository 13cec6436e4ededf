import { jsonLd, jsonLdScript } from '../../static/json-ld.js';
import { OptionError } from '../../static/option-error.js';
import { prerender, type PrerenderOptions } from '../../static/prerender.js';
import { prerenderPosts } from '../../static/related-posts.js';
import { BUILT_IN } from '../../content/documents.js';
import { isSafeUrl } from '../../model/safe-url.js';
import type { Choices } from '../choices.js';
import { type Look, lookRule } from '../look/variables.js';
import type { Shown } from '../shown.js';
import {
  elementMarkup,
  offered,
  outcomeShown,
  sectionsShown,
  tagOf,
  treatmentsShown,
} from './element-markup.js';
import { linksIn } from './links.js';
import { type Hashes, scriptsFor, scriptTags } from './scripts.js';

/** What is pasted into a page, or why it cannot be made. */
export type Snippet = { readonly text: string } | { readonly problem: string };

/** The name of the file that holds a comparison of the author's own. */
export const OWN_FILE = 'comparison.json';

const blocks = (...pieces: readonly string[]): string => pieces.filter(Boolean).join('\n');

/** A style sheet in a page, with the look of the element; nothing where that is the page's. */
export function styleBlock(choices: Choices, look: Look): string {
  const rule = lookRule(tagOf(choices), look);
  return rule && `<style>\n${rule}\n</style>`;
}

/** Scripts, look and element. */
export function scriptSnippet(choices: Choices, shown: Shown, look: Look, hashes: Hashes): string {
  const { base, ownIn } = choices;
  const src = ownIn === 'file' ? base + OWN_FILE : undefined;
  return blocks(
    scriptTags(scriptsFor(choices, shown), base, hashes),
    styleBlock(choices, look),
    elementMarkup(choices, shown, src),
  );
}

/**
 * The same without a script: the element as it is drawn, or plain HTML for what takes elements away.
 *
 * @param as how comparisons are written; posts have one form
 */
export function staticSnippet(
  choices: Choices,
  shown: Shown,
  look: Look,
  as: 'shadow' | 'light',
): Snippet {
  try {
    const html = choices.subject === 'posts' ? writePosts(choices) : write(choices, shown, as);
    if (!html) return { problem: '' };
    return { text: as === 'light' ? html.trim() : blocks(styleBlock(choices, look), html.trim()) };
  } catch (error) {
    if (error instanceof OptionError) return { problem: error.message };
    throw error;
  }
}

function write(choices: Choices, shown: Shown, as: 'shadow' | 'light'): string | undefined {
  const { document, name } = shown;
  if (!document) return undefined;
  return prerender(document, {
    as,
    ...optionsFor(choices, shown),
    comparison: name,
    comparisons: BUILT_IN,
    lang: choices.language || undefined,
    theme: themeOf(choices),
    url: addressOf(choices),
  }).html;
}

const themeOf = ({ theme }: Choices): 'auto' | 'light' | 'dark' =>
  theme === 'light' || theme === 'dark' ? theme : 'auto';

/** The address of the page that will show it, where the whole of one is known. */
export const addressOf = ({ page }: Choices): string | undefined =>
  URL.canParse(page) && isSafeUrl(page) ? page : undefined;

/** Whether the page has to be known that will show the posts: without a script, nobody else tells where their addresses lead. */
export const needsPage = ({ subject, postsFrom, form, links }: Choices): boolean =>
  subject === 'posts' &&
  postsFrom === 'links' &&
  (form === 'static' || form === 'plain') &&
  linksIn(links).some(({ url }) => !URL.canParse(url));

function optionsFor(choices: Choices, shown: Shown): PrerenderOptions {
  const { subject, frame, guide, region, headingLevel } = choices;
  switch (subject) {
    case 'chart':
      return {
        outcome: outcomeShown(choices, shown) ?? true,
        frame: frame === 'gain' || frame === 'loss' ? frame : undefined,
        treatments: treatmentsShown(choices, shown),
      };
    case 'guide':
      return { guide: 'alone', region: region || undefined, headingLevel };
    default:
      return {
        guide: guide ? 'inside' : undefined,
        region: region || undefined,
        headingLevel,
        treatments: treatmentsShown(choices, shown),
        sections: sectionsShown(choices, shown),
        offers: offered(choices, shown),
      };
  }
}

function writePosts(choices: Choices): string | undefined {
  const { postsFrom, links, limit, layout, heading, headingLevel, language } = choices;
  const posts = postsFrom === 'links' ? linksIn(links) : [];
  if (posts.length === 0) return undefined;
  return prerenderPosts(
    posts.map((post) => ({ ...post, tags: [] })),
    {
      lang: language || undefined,
      page: addressOf(choices),
      limit,
      layout: layout === 'cards' || layout === 'compact' ? layout : 'list',
      heading: heading || undefined,
      headingLevel,
      theme: themeOf(choices),
    },
  ).html;
}

/** What machines are told of the comparison; nothing where it is none. */
export function jsonLdSnippet(choices: Choices, { comparison }: Shown): string {
  if (!comparison) return '';
  const url = addressOf(choices);
  const language = choices.language || undefined;
  return jsonLdScript(jsonLd(comparison, { language, ...(url && { page: { url } }) }));
}
