import type { Judging } from '../../check/judge-document.js';
import { documentsIn } from './documents-in.js';
import type { NamedText } from './named-text.js';
import type { KnownDocument } from './stored/written-copy.js';
import type { CheckedDocument } from './told.js';
import { unread } from './unread.js';

/**
 * The comparisons in a text, each judged, or why there are none.
 *
 * @param known documents that what is stored in a page may be of
 */
export function judgeText(
  text: NamedText,
  known: readonly KnownDocument[],
  judging: Judging,
): readonly CheckedDocument[] {
  try {
    return documentsIn(text, known, judging);
  } catch (error) {
    return [unread(text.file, error)];
  }
}
