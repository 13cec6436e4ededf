import { html } from 'lit';
import type { Translated } from '../words/translated.js';

/** Sentences, with what is in English marked as such where the page is not, so that screen readers say it as English. */
export const sentencesView = (sentences: readonly Translated[]): unknown =>
  sentences.map(({ text, isEnglish }, index) => {
    const words = index < sentences.length - 1 ? `${text} ` : text;
    return isEnglish ? html`<span lang="en">${words}</span>` : words;
  });
