import { fill } from '../model/fill.js';
import type { Diagnostic, DiagnosticCode } from '../model/diagnostics/diagnostic.js';
import type { Words } from './words/index.js';

/** What came of a feed in the preview. */
export interface FeedResult {
  /** The feed, as its author wrote it. */
  readonly feed: string;
  /** How many posts are shown. */
  readonly count: number;
  /** Why none could be read. */
  readonly diagnostic?: Diagnostic | undefined;
}

const TROUBLES: Readonly<Partial<Record<DiagnosticCode, keyof Words>>> = {
  'not-found': 'feedNotFound',
  'server-error': 'feedServerError',
  'too-late': 'feedTooLate',
  'broken-off': 'feedTooLate',
  empty: 'feedNone',
  'not-fetched': 'feedNone',
  'invalid-json': 'feedNone',
  'no-posts': 'feedEmpty',
  'unsafe-address': 'feedBad',
};

/** What is wrong with a feed, and how to mend it; nothing where posts of it are shown. */
export function feedTrouble(
  { feed, count, diagnostic }: FeedResult,
  words: Words,
  page: URL,
): string | undefined {
  if (!diagnostic) return count > 0 ? undefined : words.feedNoneFits;
  const { code, message } = diagnostic;
  if (code === 'unreachable') return unreachable(feed, words, page);
  const [status = ''] = /\d{3}/.exec(message) ?? [];
  return fill(words[TROUBLES[code] ?? 'feedUnread'], { status });
}

/** No browser says why. A feed of another site may be read on that site all the same. */
function unreachable(feed: string, words: Words, page: URL): string {
  if (page.protocol === 'file:') return words.feedFromDisk;
  if (!navigator.onLine) return words.feedOffline;
  const { origin, host } = new URL(feed.split(/\s+/)[0] ?? '', page);
  return origin === page.origin ? words.feedUnreachable : fill(words.feedRefused, { site: host });
}
