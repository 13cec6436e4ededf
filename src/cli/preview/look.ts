import type { Judging } from '../../check/judge-document.js';
import { parseComparisonText } from '../../model/comparison/parse-comparison.js';
import { builtInExtended, guideOfBuiltIn } from '../../content/documents.js';
import { countInWords } from '../check/formats/count.js';
import { judgeText } from '../check/judge-text.js';
import { isPage } from '../check/page-in.js';
import type { CheckedDocument } from '../check/told.js';
import { unread } from '../check/unread.js';
import { Failure } from '../failure.js';
import type { Seen, ShownDocument } from './seen.js';

/**
 * What is seen of a document that was saved: findings as "check" tells them, and the document, or as it was before where it
 * can no longer be shown.
 *
 * @throws {Failure} if it is a web page
 */
export function look(file: string, text: string, judging: Judging, before?: Seen): Seen {
  refuseWebPage(file, text);
  const shown = shownDocument(text, judging.language);
  return seen(judgeText({ file, text }, [], judging), shown, before);
}

/** What is seen where the file cannot be read. */
export const unreadable = (file: string, error: unknown, before?: Seen): Seen =>
  seen([unread(file, error)], undefined, before);

/** @throws {Failure} if a text is no document, but a page that may hold several */
function refuseWebPage(file: string, text: string): void {
  if (!isPage(text)) return;
  throw new Failure(file, 'is a web page, not JSON', 'Name the document that it shows.');
}

const seen = (
  documents: readonly CheckedDocument[],
  shown: ShownDocument | undefined,
  before: Seen | undefined,
): Seen => ({
  found: countInWords(documents),
  findings: documents.flatMap(({ findings }) => findings),
  shown: shown ?? before?.shown,
  isCurrent: shown !== undefined,
});

function shownDocument(text: string, fallback: string): ShownDocument | undefined {
  const { comparison } = parseComparisonText(text, undefined, builtInExtended(fallback));
  if (!comparison) return undefined;
  const { id, guide, lang: language = fallback } = comparison;
  const hasGuide = (guide ?? guideOfBuiltIn(id, language)) !== undefined;
  return { text, language, hasGuide };
}
