/** How findings are written. A new form is a file in this folder and a line here. */
import type { CheckedDocument } from '../told.js';
import { asHtml } from './html.js';
import { asJson } from './json.js';
import { asSarif } from './sarif.js';
import { asText } from './text.js';

/** How it is wanted. */
export interface FormatOptions {
  readonly isQuiet: boolean;
  readonly hasColours: boolean;
}

type Format = (documents: readonly CheckedDocument[], options: FormatOptions) => string;

export const FORMATS = {
  text: asText,
  json: asJson,
  sarif: asSarif,
  html: asHtml,
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;
