import { webAddress } from '../../sources/web-address.js';
import { expandGlobs } from '../expand-globs.js';
import { UsageFailure } from '../failure.js';
import { parseWords, seeHelp } from '../parse-words.js';
import { fileFilter } from './inputs/file-filter.js';
import type { FileFilter } from './inputs/html-files.js';

/** What the author asked for. */
export interface RelatedOptions {
  readonly inputs: readonly string[];
  /** Folder to write to. */
  readonly out: string;
  /** Address of the site, with a slash at its end. */
  readonly site: string | undefined;
  /** Related posts of each page at most. */
  readonly limit: number;
  /** Which files of a folder are meant. */
  readonly isMeant: FileFilter;
  /** Whether nothing but failures is told. */
  readonly isQuiet: boolean;
}

/** What the author asked for of an index that is there. */
export interface RelatedHtmlOptions {
  /** Path of the index. */
  readonly index: string;
  /** Address of the page whose related posts are written. */
  readonly page: string;
  /** How many posts at most. */
  readonly limit: number;
  readonly lang: string | undefined;
  /** Address of the index, for a script on the page. */
  readonly src: string | undefined;
}

export const HELP = `Usage: treatment-compare related INPUT... --out DIR [options]
       treatment-compare related DIR/index.json --html URL [options]

Works out the related posts of every post and writes them as small static files.
On the pages of the site: <related-posts src="/DIR/index.json"></related-posts>
With --html, writes those of one page as HTML, to standard output: for its template.

INPUT is any of
  a feed            RSS, Atom, JSON Feed, WordPress, Ghost or a list of posts; up to 50 MB in XML
                    and 400 MB in JSON
  a .jsonl file     (or .ndjson) one post a line, of any size
  an address        http(s)://... of a feed; its further pages are fetched, too
  a folder          its HTML files, as the site's generator wrote them, without lists of posts
                    (tags, categories, authors, archives) and pages with noindex
  -                 a feed from standard input
Patterns such as "feeds/*.xml" mean several. Of a post that is in several inputs, the first counts.
Interrupted, it goes on where it was when it is called again.

Options:
  --out DIR         folder for the files; only files of this command are changed or removed
  --site URL        address of the site, for inputs with relative addresses
  --include GLOB    of a folder, only the files that this matches: --include "posts/**"
  --exclude GLOB    of a folder, not the files that this matches: --exclude drafts
                    Globs are matched from the folder on. Both may be given several times.
  --limit N         related posts of each page, 1 to 50 (default 8, with --html 3)
  --html URL        address of the page whose posts are written
  --lang TAG        with --html, the language of the page (default en)
  --src URL         with --html, where the index is on the site, for a script on the page
  --quiet           neither what was done nor how far it is
`;

const HIGHEST_LIMIT = 50;

const OPTIONS = {
  out: { type: 'string' },
  site: { type: 'string' },
  include: { type: 'string', multiple: true },
  exclude: { type: 'string', multiple: true },
  limit: { type: 'string' },
  html: { type: 'string' },
  lang: { type: 'string' },
  src: { type: 'string' },
  quiet: { type: 'boolean' },
} as const;

/** @throws {UsageFailure} if they cannot be followed */
export function readOptions(words: readonly string[]): RelatedOptions | RelatedHtmlOptions {
  const { values, positionals } = parseWords('related', words, OPTIONS);
  const { out, site, html } = values;
  if (positionals.length === 0) throw new UsageFailure('INPUT', 'is missing', seeHelp('related'));
  if (html !== undefined) return htmlOptions(positionals, { ...values, html });
  if (!out) throw new UsageFailure('--out', 'is missing', 'Name a folder: --out public/related');
  return {
    inputs: expandGlobs(positionals),
    out,
    site: site === undefined ? undefined : readSite(site),
    limit: readLimit(values.limit ?? '8'),
    isMeant: fileFilter(values.include ?? [], values.exclude ?? []),
    isQuiet: values.quiet === true,
  };
}

interface HtmlWords {
  readonly html: string;
  readonly out?: string | undefined;
  readonly limit?: string | undefined;
  readonly lang?: string | undefined;
  readonly src?: string | undefined;
}

function htmlOptions(
  [index = '', ...others]: readonly string[],
  words: HtmlWords,
): RelatedHtmlOptions {
  const { html, out, limit = '3', lang, src } = words;
  if (others.length > 0 || out !== undefined) {
    const hint = 'Name DIR/index.json alone, which a run with --out has written.';
    throw new UsageFailure('--html', 'is for one index', hint);
  }
  const page = webAddress(html);
  if (!page)
    throw new UsageFailure(
      '--html',
      'is no http(s) address',
      'Write it as https://example.org/post/',
    );
  return { index, page, limit: readLimit(limit), lang, src };
}

function readSite(text: string): string {
  const site = webAddress(text);
  if (site) return folderOf(site);
  throw new UsageFailure('--site', 'is no http(s) address', 'Write it as https://example.org');
}

/** Without a password, which all addresses that are relative to it would hand out. */
function folderOf(site: string): string {
  const url = new URL('./', site.endsWith('/') ? site : `${site}/`);
  url.username = url.password = '';
  return url.href;
}

function readLimit(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= HIGHEST_LIMIT) return limit;
  throw new UsageFailure('--limit', `is "${text}"`, `Give a number from 1 to ${HIGHEST_LIMIT}.`);
}
