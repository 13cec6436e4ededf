import { escapeInline } from '../../model/comparison/inline.js';

/** How words stand: plain (empty), `*`, `**`, deleted, inserted, or as a link to this address. */
export type Mark = string;

export const DELETED: Mark = '--';
export const INSERTED: Mark = '++';

export const isEmphasis = (mark: Mark): boolean => /^\*+$/.test(mark);
export const isAddress = (mark: Mark): boolean => mark.length > 2;

/** An address as it can stand in markup: without line breaks, and without brackets that would end it. */
export function toAddress(address: string): string {
  const href = address.trim().replace(/[\t\n\r]/g, '');
  return /^(?:[^()\s]|\([^()\s]*\))+$/.test(href)
    ? href
    : href.replace(/[()\s]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}

/** Writes words as markup. The marks stand inside of the spaces around the words. */
export function toMarked(text: string, mark: Mark): string {
  return escapeInline(text).replace(/\S(?:[^]*\S)?/, (words) =>
    isAddress(mark)
      ? `[${words}](${mark})`
      : mark === DELETED || mark === INSERTED
        ? `{${mark}${words}${mark}}`
        : mark + words + mark,
  );
}

/** Writes a picture as markup. Its size is empty where it is not known. */
export function toPicture(alt: string, address: string, size: string): string {
  return `![${escapeInline(alt)}](${address}${size ? ` ${size}` : ''})`;
}

/** Joins those texts that say something. */
export const joinFilled = (between: string, ...texts: readonly (string | undefined)[]): string =>
  texts.filter(Boolean).join(between);
