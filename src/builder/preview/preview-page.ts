import { escapeAttribute, escapeText } from '../../static/write-template.js';
import type { Choices } from '../choices.js';
import type { Shown } from '../shown.js';
import { elementMarkup } from '../take/element-markup.js';
import { linksIn } from '../take/links.js';
import { scriptsFor, scriptTags } from '../take/scripts.js';
import { HOST_PAGES, type HostName } from './host-pages.js';

/** The id of the style sheet that holds the look, which changes without a new page. */
export const LOOK_ID = 'look';

/** Words of the page around what is shown. */
export interface PageWords {
  readonly title: string;
  readonly before: string;
  readonly after: string;
  /** Where there is nothing to show yet. */
  readonly nothing: string;
}

/**
 * A page with what the author has chosen, to be seen in a frame.
 *
 * @param files address of the folder with the scripts, with a slash at its end
 */
export function previewPage(
  choices: Choices,
  shown: Shown,
  { host, files, words }: { host: HostName; files: string; words: PageWords },
): string {
  const { css, direction = 'ltr' } = HOST_PAGES[host];
  const language = escapeAttribute(choices.language || (shown.comparison?.lang ?? 'en'));
  // A feed is fetched where its author asks to see it: the frame names it once it can hear what comes of it.
  const seen = { ...choices, feed: '' };
  return [
    `<!doctype html><html lang="${language}" dir="${direction}"><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(words.title)}</title><style>${css}</style><style id="${LOOK_ID}"></style>`,
    scriptTags(scriptsFor(seen, shown), files),
    `<main><p>${escapeText(words.before)}</p>`,
    isEmpty(choices, shown) ? `<p>${escapeText(words.nothing)}</p>` : elementMarkup(seen, shown),
    `<p>${escapeText(words.after)}</p></main>`,
  ].join('\n');
}

const isEmpty = (
  { subject, postsFrom, feedAsked, links }: Choices,
  { comparison }: Shown,
): boolean => {
  if (subject !== 'posts') return !comparison;
  return postsFrom === 'feed' ? !feedAsked : linksIn(links).length === 0;
};
