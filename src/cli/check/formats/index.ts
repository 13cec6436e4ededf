/** How findings are written. A new form is a file in this folder and a line here. */
import type { CheckedDocument } from '../told.js';
import { asJson } from './json.js';
import { asText } from './text.js';

/** How it is wanted. */
export interface FormatOptions {
  readonly isQuiet: boolean;
  readonly hasColours: boolean;
}

type Format = (documents: readonly CheckedDocument[], options: FormatOptions) => string;

export const FORMATS = { text: asText, json: asJson } as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;
