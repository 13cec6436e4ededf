import { parseArgs } from 'node:util';
import { webAddress } from '../../sources/web-address.js';
import { UsageFailure } from '../failure.js';

/** What the author asked for. */
export interface RelatedOptions {
  readonly inputs: readonly string[];
  /** Folder to write to. */
  readonly out: string;
  /** Address of the site, with a slash at its end. */
  readonly site: string | undefined;
  /** Related posts of each page at most. */
  readonly limit: number;
}

export const HELP = `Usage: treatment-compare related INPUT... --out DIR [options]

Works out the related posts of every post and writes them as small static files.
On the pages of the site: <related-posts src="/DIR/index.json"></related-posts>

INPUT is any of
  a feed            RSS, Atom, JSON Feed, WordPress, Ghost or a list of posts; up to 50 MB in XML
                    and 400 MB in JSON
  a .jsonl file     (or .ndjson) one post a line, of any size
  an address        http(s)://... of a feed; its further pages are fetched, too
  a folder          its HTML files, as the site's generator wrote them
Of a post that is in several inputs, the first counts.

Options:
  --out DIR         folder for the files; only files of this command are changed or removed
  --site URL        address of the site, for inputs with relative addresses
  --limit N         related posts of each page, 1 to 50 (default 8)
  --help

Interrupted, it goes on where it was when it is called again.
`;

const SEE_HELP = 'See: treatment-compare related --help';
const HIGHEST_LIMIT = 50;

/** @returns nothing if the author asked for help */
export function readOptions(words: readonly string[]): RelatedOptions | undefined {
  const { values, positionals } = parse(words);
  if (values.help) return undefined;
  const { out, site } = values;
  if (positionals.length === 0) throw new UsageFailure('INPUT', 'is missing', SEE_HELP);
  if (!out) throw new UsageFailure('--out', 'is missing', 'Name a folder: --out public/related');
  return {
    inputs: positionals,
    out,
    site: site === undefined ? undefined : readSite(site),
    limit: readLimit(values.limit),
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        site: { type: 'string' },
        limit: { type: 'string', default: '8' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const [sentence = ''] = (error instanceof Error ? error.message : '').split('. ');
    throw new UsageFailure('The command:', sentence, SEE_HELP);
  }
}

function readSite(text: string): string {
  const site = webAddress(text);
  if (site) return new URL('./', site.endsWith('/') ? site : `${site}/`).href;
  throw new UsageFailure('--site', 'is no http(s) address', 'Write it as https://example.org');
}

function readLimit(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= HIGHEST_LIMIT) return limit;
  throw new UsageFailure('--limit', `is "${text}"`, `Give a number from 1 to ${HIGHEST_LIMIT}.`);
}
