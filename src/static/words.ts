import { type Formats, formatsFor } from '../i18n/formats.js';
import { type Messages, messagesOf } from '../i18n/messages.js';
import { type InlineNode, plainText, type RichText } from '../model/comparison/inline.js';
import { canonicalTag } from '../model/language-tag.js';
import type { Comparison } from '../model/comparison/schema.js';

/** The interface's words, numbers and dates in the language of a comparison. */
export interface Wording {
  readonly language: string;
  readonly messages: Messages;
  readonly formats: Formats;
}

/** @param fallback the language of a comparison that names none */
export function wordingOf({ lang, messages }: Comparison, fallback = 'en'): Wording {
  const language = canonicalTag(lang ?? fallback);
  return { language, messages: messagesOf(language, messages), formats: formatsFor(language) };
}

/**
 * The words of a text on one line, as they hold: what its author has struck out is no longer said.
 *
 * @param citation what stands for a citation; nothing by default
 */
export function plainWords(
  text: RichText,
  citation: (source: string) => string = () => '',
): string {
  const words = (node: InlineNode) =>
    node.kind === 'citation' ? citation(node.source) : plainText([node]);
  return oneLine(
    text
      .filter(({ kind }) => kind !== 'deleted')
      .map(words)
      .join(''),
  );
}

/** A text with no more than one space between its words. */
export const oneLine = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').trim();
