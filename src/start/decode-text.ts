/** A text of a file. */
export interface DecodedText {
  readonly text: string;
  /** Whether the encoding is a guess, by which letters with accents may be others. */
  readonly isGuessed: boolean;
}

/** The first two bytes of a text that says what it is: spreadsheets call it "Unicode text". */
const MARKS: Readonly<Record<string, string>> = { '255,254': 'utf-16le', '254,255': 'utf-16be' };

/** Which encoding of two bytes a letter a text says that it is in; nothing where it says none. */
export const markedEncoding = (bytes: Uint8Array): string | undefined =>
  MARKS[bytes.subarray(0, 2).join()];

/**
 * The text of a file: by its mark, else in UTF-8 where it is that throughout, else in Windows-1252, in which older spreadsheets
 * save.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const mark = markedEncoding(bytes);
  if (mark) return { text: new TextDecoder(mark).decode(bytes), isGuessed: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isGuessed: false };
  } catch {
    // As of a stream: all at once, Node reads it as Latin-1.
    const text = new TextDecoder('windows-1252').decode(bytes, { stream: true });
    return { text, isGuessed: true };
  }
}
