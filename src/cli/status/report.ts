import { type ContentHistory, correctionsSince } from '../../model/corrections.js';
import type { Copy } from './find-copies.js';

/** What is to be said of a copy. */
export interface Verdict {
  readonly lines: readonly string[];
  /** Whether it is ours, known, and has nothing that was found wrong. */
  readonly isGood: boolean;
}

const CHANGED = 'Its text is not ours: it was changed, so that corrections may not fit.';

/**
 * What is known of a copy, and what was corrected in it since.
 *
 * @param history of its comparison, if that is ours
 */
export function verdictOn(
  { where, mark, problem, isChanged = false }: Copy,
  history: ContentHistory | undefined,
): Verdict {
  if (!mark) return bad(`${where}: ${problem ?? ''}`);
  const name = [mark.id, mark.version, mark.date && `of ${mark.date}`].filter(Boolean).join(' ');
  const say = (words: string) => `${where}: ${name}, ${words}`;
  if (!history) return bad(say('which is none of ours. Ask whoever wrote it.'));
  const corrections = correctionsSince(history, mark.version);
  const [newest] = history.versions;
  if (!corrections || !newest) {
    return bad(say('which this program does not know. Use its newest release.'));
  }
  const changed = isChanged ? [CHANGED] : [];
  if (corrections.length > 0) {
    const count = corrections.length === 1 ? '1 correction' : `${corrections.length} corrections`;
    const list = corrections.map(
      ({ version, date, severity, wrong, right }) =>
        `  ${severity}, ${version} of ${date}: it said “${wrong}”. Right is: ${right}`,
    );
    return bad(say(`with ${count} since:`), ...list, ...changed);
  }
  const isNewest = newest.version === mark.version;
  const line = isNewest
    ? say('the newest content.')
    : say(`older than ${newest.version} of ${newest.date}; nothing in it was found wrong.`);
  return { lines: [line, ...changed], isGood: !isChanged };
}

const bad = (...lines: readonly string[]): Verdict => ({ lines, isGood: false });
