import { HTML_IN_TEXT, TOO_LONG_TITLE } from '../diagnostics/catalogue.js';
import type { Report } from '../diagnostics/finding.js';
import type { Comparison } from './schema.js';
import { visitText } from './visit.js';

/** Characters of a title or name that a reader can be asked to take in at a glance. */
export const LONGEST_TITLE = 300;

const TITLES = ['title', 'shortTitle', 'name', 'shortName', 'label'];

// Each goes on to the next sign of HTML at most, so that the time grows with the length only.
const HTML = /<!--|<\/?[a-z][\w-]*(?:\s+[\w:-]+=[^<>]*|\s*\/?)>|&(?:#\d+|#x[\da-f]+|[a-z]\w+);/i;

const MOST_QUOTED = 40;

/** Checks that the words of a document are plain ones, and that none of its titles is a text. */
export function checkWords(comparison: Comparison, report: Report): void {
  visitText(comparison, {
    words: (words, path) => {
      const [html] = HTML.exec(words) ?? [];
      if (html) report(HTML_IN_TEXT, path, { html: html.slice(0, MOST_QUOTED) });
      const { length } = words;
      if (length > LONGEST_TITLE && TITLES.includes(String(path.at(-1))))
        report(TOO_LONG_TITLE, path, { length, most: LONGEST_TITLE });
    },
  });
}
