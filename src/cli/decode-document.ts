import { markedEncoding } from '../start/decode-text.js';
import { type ForeignKind, foreignKindOf } from '../start/foreign-file.js';
import { Failure } from './failure.js';
import { lineColumns } from './line-column.js';

const SPREADSHEET =
  'Copy its table into the page, inside <treatment-compare>, or write its content as JSON.';
const WRITTEN = 'Write its content as JSON; a word processor cannot save that.';

/** What people name for a document that is none, and what to do instead. */
const FOREIGN: Readonly<Record<ForeignKind, readonly [name: string, mend: string]>> = {
  pdf: ['a PDF', 'Write its content as JSON: no program can read it out.'],
  xlsx: ['an Excel workbook (.xlsx)', SPREADSHEET],
  ods: ['a spreadsheet (.ods)', SPREADSHEET],
  docx: ['a Word document (.docx)', WRITTEN],
  odt: ['a text document (.odt)', WRITTEN],
  zip: ['a ZIP archive', 'Unpack it, and name the document in it.'],
  'old-office': [
    'a file of an old Office (.doc or .xls)',
    'Open it there, and write its content as JSON.',
  ],
  picture: ['a picture', 'Write its content as JSON.'],
  binary: ['no text', 'Name the document; write its content as JSON.'],
};

/**
 * The text of a document.
 *
 * @param file as its author named it
 * @throws {Failure} if it is another kind of file, or in another charset than UTF-8
 */
export function decodeDocument(file: string, bytes: Uint8Array): string {
  refuseForeign(file, bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw wrongCharset(file, bytes);
  }
}

function refuseForeign(file: string, bytes: Uint8Array): void {
  const kind = foreignKindOf(bytes);
  if (!kind) return;
  const [name, mend] = FOREIGN[kind];
  throw new Failure(file, `is ${name}, not JSON`, mend);
}

/** What a file is called that is no text; nothing for a text. */
export function foreignName(bytes: Uint8Array): string | undefined {
  const kind = foreignKindOf(bytes);
  return kind && FOREIGN[kind][0];
}

function wrongCharset(file: string, bytes: Uint8Array): Failure {
  if (markedEncoding(bytes)) {
    return new Failure(
      file,
      'is written in UTF-16',
      'Save it again with the encoding UTF-8; Windows calls UTF-16 “Unicode”.',
    );
  }
  const text = new TextDecoder().decode(bytes);
  const { line, column } = lineColumns(text)(text.indexOf('\ufffd'));
  return new Failure(
    `${file}:${line}:${column}`,
    'has a letter that is not in UTF-8',
    'Save the file as UTF-8: it is in an older encoding, such as Latin-1 or Windows-1252.',
  );
}
