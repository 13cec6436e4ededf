import { messagesOf } from '../../i18n/messages.js';
import ketamineCorrections from '../../content/ketamine-vs-antidepressants.corrections.json' with { type: 'json' };
import type { ContentHistory } from '../../model/corrections.js';
import type { VersionMark } from '../../model/comparison/version-mark.js';
import { builtInDocuments } from '../../content/documents.js';

const HISTORIES = [ketamineCorrections] as readonly ContentHistory[];

/** What became of a comparison of ours. */
export const historyOf = (id: string): ContentHistory | undefined =>
  HISTORIES.find((history) => history.id === id);

const squashed = (text: string): string => text.replace(/\s+/g, ' ');

/** A built-in comparison in the words of a page that has kept no more: by its title and the words of its version. */
export function marksInWords(text: string): VersionMark[] {
  const words = squashed(text);
  return builtInDocuments().flatMap(({ id, title, lang = 'en' }) => {
    if (!words.includes(squashed(title))) return [];
    const { version } = messagesOf(lang, {});
    return versionsIn(words, version).map((number) => markOf(id, number));
  });
}

function markOf(id: string, version: string): VersionMark {
  const known = historyOf(id)?.versions.find((known) => known.version === version);
  return { id, version, date: known?.date ?? '' };
}

/** The numbers in “version 1.0 of May 1, 2026”, wherever that stands. */
function versionsIn(words: string, message: string): string[] {
  const [before = '', between = ''] = message.split(/\{number\}|\{date\}/);
  return words
    .split(before)
    .slice(1)
    .flatMap((rest) => {
      const [number = ''] = /^[\d.]{1,20}/.exec(rest) ?? [];
      return number && rest.startsWith(between, number.length) ? [number] : [];
    });
}
