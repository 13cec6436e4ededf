import { findingOf } from '../language/find-words.js';
import { readTexts } from '../language/read-text.js';
import type { Rule } from '../rule.js';

const TAG =
  /<\/?(?:a|abbr|b|big|blockquote|br|center|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|script|small|span|strong|style|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?: [^<>]{0,200})?\/?>|&(?:#\d{1,6}|#x[\da-f]{1,6}|nbsp|amp|lt|gt|quot|apos|[a-z]{1,8}(?:acute|grave|tilde|uml|circ|dash|quo|cedil))(?:;|(?=\s))/iu;

/** Finds HTML, which readers would see as it is written. */
export const htmlInText: Rule = {
  id: 'html-in-text',
  title: 'No HTML in text',
  severity: 'error',
  why: 'Text is shown as it is written, so that a reader would see “<b>” and “&nbsp;”.',
  source: { title: 'How a text is marked (docs/reference.md)' },
  bad: { '$.summary[0]': 'This is <b>important</b>.' },
  good: { '$.summary[0]': 'This is **important**: use a dose < 5 mg & rest.' },
  *find({ comparison }) {
    for (const place of readTexts(comparison)) {
      const words = TAG.exec(place.text)?.[0];
      if (words === undefined) continue;
      yield findingOf(
        { words, place },
        ', which readers would see as it stands',
        'Write **strong**, *emphasis* or [words](https://…), a list as "points", and any letter itself.',
      );
    }
  },
};
