import type { LanguageWords } from '../../i18n/messages.js';

const TAGS = ['treatment-compare', 'outcome-chart', 'related-posts'];

interface Speaker {
  readonly addLanguage?: (language: string, words: LanguageWords) => void;
}

/**
 * Adds the words of a language to the elements of the page, whichever script has defined them or will: the class is
 * the one thing that every script can reach. Not the function of our own copy of the messages, which may be another.
 */
export function addToElements(language: string, words: LanguageWords): void {
  // Where there is no page, there is nobody to speak to.
  if (typeof customElements === 'undefined') return;
  for (const tag of TAGS) {
    void customElements.whenDefined(tag).then(() => {
      // Not what the promise gives: older engines and polyfills give nothing. An older class adds no languages.
      (customElements.get(tag) as Speaker | undefined)?.addLanguage?.(language, words);
    });
  }
}
