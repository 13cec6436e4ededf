import { markedEncoding } from './decode-text.js';

/** A kind of file that people take for a text. */
export type ForeignKind =
  'pdf' | 'xlsx' | 'ods' | 'docx' | 'odt' | 'zip' | 'old-office' | 'picture' | 'binary';

interface Signature {
  readonly kind: ForeignKind;
  /** What it begins with, each byte a character. */
  readonly start: string;
  /** What it holds somewhere. */
  readonly holds?: string;
}

const ZIP = 'PK\x03\x04';

/** The first that fits is meant. */
const SIGNATURES: readonly Signature[] = [
  { kind: 'pdf', start: '%PDF-' },
  { kind: 'xlsx', start: ZIP, holds: 'xl/' },
  { kind: 'ods', start: ZIP, holds: 'opendocument.spreadsheet' },
  { kind: 'docx', start: ZIP, holds: 'word/' },
  { kind: 'odt', start: ZIP, holds: 'opendocument.text' },
  { kind: 'zip', start: ZIP },
  { kind: 'old-office', start: '\xd0\xcf\x11\xe0' },
  { kind: 'picture', start: '\x89PNG' },
  { kind: 'picture', start: '\xff\xd8\xff' },
  { kind: 'picture', start: 'GIF8' },
  { kind: 'picture', start: 'RIFF', holds: 'WEBP' },
];

/** Which kind of file this is, where it is no text. */
export function foreignKindOf(bytes: Uint8Array): ForeignKind | undefined {
  // Each byte a character, whatever it stands for.
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const known = SIGNATURES.find(
    (signature) =>
      start.startsWith(signature.start) && (!signature.holds || holds(bytes, signature.holds)),
  );
  return known?.kind ?? (isBinary(bytes) ? 'binary' : undefined);
}

const holds = (bytes: Uint8Array, words: string): boolean =>
  new TextDecoder('windows-1252').decode(bytes).includes(words);

/** A text has no zero, but in an encoding of two bytes a letter, which begins with a mark. */
const isBinary = (bytes: Uint8Array): boolean => !markedEncoding(bytes) && bytes.includes(0);
