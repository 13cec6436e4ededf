import type { LanguageWords } from '../../i18n/messages.js';
import type { BuiltInComparisons } from '../../sources/built-in.js';

const TAGS = ['treatment-compare', 'outcome-chart', 'related-posts', 'treatment-guide'];

interface Speaker {
  readonly addLanguage?: (language: string, words: LanguageWords) => void;
  readonly addComparisons?: (comparisons: BuiltInComparisons) => void;
}

/**
 * Adds the words of a language to the elements of the page, whichever script has defined them or will: the class is
 * the one thing that every script can reach. Not the function of our own copy of the messages, which may be another.
 */
export function addToElements(language: string, words: LanguageWords): void {
  forElements((element) => element.addLanguage?.(language, words));
}

/** Adds built-in comparisons to the elements of the page, as `addToElements` does words. */
export function addComparisonsToElements(comparisons: BuiltInComparisons): void {
  forElements((element) => element.addComparisons?.(comparisons));
}

function forElements(add: (element: Speaker) => void): void {
  // Where there is no page, there is nobody to speak to.
  if (typeof customElements === 'undefined') return;
  for (const tag of TAGS) {
    void customElements.whenDefined(tag).then(() => {
      // Not what the promise gives: older engines and polyfills give nothing. An older class adds less, or nothing.
      add(Object(customElements.get(tag)) as Speaker);
    });
  }
}
