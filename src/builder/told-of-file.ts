import { fill } from '../model/fill.js';
import type { ForeignKind } from '../start/foreign-file.js';
import { linksLeftOutIn, unfitIn } from '../start/table-words.js';
import type { Unfit } from '../start/compared.js';
import type { FileRefused, FileTaken } from './read-chosen-file.js';
import type { PageLanguage, Words } from './words/index.js';

/** What the page calls each kind of file that it cannot read. */
const KINDS: Readonly<Record<ForeignKind, keyof Words>> = {
  pdf: 'kindPdf',
  xlsx: 'kindSpreadsheet',
  ods: 'kindSpreadsheet',
  docx: 'kindDocument',
  odt: 'kindDocument',
  zip: 'kindArchive',
  'old-office': 'kindOldOffice',
  picture: 'kindPicture',
  binary: 'kindBinary',
};

/** What an author is told of a file that they have chosen. */
export function toldOfFile(
  file: string,
  result: FileTaken | FileRefused,
  words: Words,
  language: PageLanguage,
): string {
  if ('refused' in result) return `${refusal(file, result, words, language)} ${words.fileKept}`;
  const { isGuessed, linksLeftOut, unfit } = result;
  return [
    fill(words.fileTaken, { file }),
    ...(unfit ? [toldOfUnfit(words.theTable, unfit, language)] : []),
    ...(isGuessed ? [words.fileGuessed] : []),
    ...linksLeftOutIn(linksLeftOut, language),
  ].join('\n');
}

function refusal(file: string, result: FileRefused, words: Words, language: PageLanguage): string {
  switch (result.refused) {
    case 'foreign':
      return fill(words.fileForeign, { file, kind: words[KINDS[result.kind]] });
    case 'unfit':
      return toldOfUnfit(file, result.unfit, language);
    case 'empty':
      return fill(words.fileEmpty, { file });
    case 'no-table':
      return fill(words.fileNoTable, { file });
  }
}

/** Why a table compares nothing, and how to mend that. */
export function toldOfUnfit(place: string, unfit: Unfit, language: PageLanguage): string {
  const { problem, mend } = unfitIn(unfit, language);
  return `${place} ${problem}. ${mend}`;
}
