import { Failure } from './failure.js';
import { lineColumns } from './line-column.js';

/** A kind of file that people name for a document. */
interface ForeignKind {
  /** What it begins with, each byte a character. */
  readonly start: string;
  /** What it holds somewhere. */
  readonly holds?: string;
  readonly name: string;
  readonly mend: string;
}

const ZIP = 'PK\x03\x04';
const SPREADSHEET =
  'Copy its table into the page, inside <treatment-compare>, or write its content as JSON.';
const WRITTEN = 'Write its content as JSON; a word processor cannot save that.';

/** The first that fits is meant. */
const FOREIGN_KINDS: readonly ForeignKind[] = [
  { start: '%PDF-', name: 'a PDF', mend: 'Write its content as JSON: no program can read it out.' },
  { start: ZIP, holds: 'xl/', name: 'an Excel workbook (.xlsx)', mend: SPREADSHEET },
  {
    start: ZIP,
    holds: 'opendocument.spreadsheet',
    name: 'a spreadsheet (.ods)',
    mend: SPREADSHEET,
  },
  { start: ZIP, holds: 'word/', name: 'a Word document (.docx)', mend: WRITTEN },
  { start: ZIP, holds: 'opendocument.text', name: 'a text document (.odt)', mend: WRITTEN },
  { start: ZIP, name: 'a ZIP archive', mend: 'Unpack it, and name the document in it.' },
  {
    start: '\xd0\xcf\x11\xe0',
    name: 'a file of an old Office (.doc or .xls)',
    mend: 'Open it there, and write its content as JSON.',
  },
];

/**
 * The text of a document.
 *
 * @param file as its author named it
 * @throws {Failure} if it is another kind of file, or in another charset than UTF-8
 */
export function decodeDocument(file: string, bytes: Uint8Array): string {
  refuseForeign(file, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw wrongCharset(file, bytes);
  }
}

function refuseForeign(file: string, bytes: Buffer): void {
  const kind = FOREIGN_KINDS.find(
    ({ start, holds }) =>
      bytes.subarray(0, start.length).toString('latin1') === start &&
      (holds === undefined || bytes.includes(holds)),
  );
  if (kind) throw new Failure(file, `is ${kind.name}, not JSON`, kind.mend);
}

/** Editors begin a text of two bytes for each letter with a mark. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function wrongCharset(file: string, bytes: Uint8Array): Failure {
  if (isUtf16(bytes)) {
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
