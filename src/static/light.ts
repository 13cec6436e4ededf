import { html } from 'lit';
import type { Comparison } from '../model/comparison/schema.js';
import { describe } from './describe.js';
import { languageOf, lineDirection } from './language.js';
import { lightForm } from './light-form.js';
import { lightHtml } from './light-html.js';
import type { PrerenderOptions } from './prerender.js';
import { subjectOf } from './subjects/index.js';
import { writeTemplate } from './write-template.js';
import type { Written } from './written.js';

/** All of a comparison as plain HTML, which says the same after feeds, mail programs and sanitizers have been at it. */
export function writeLight(comparison: Comparison, options: PrerenderOptions): Written {
  const language = languageOf(comparison, options);
  const direction = lineDirection(language);
  const { title, view } = subjectOf(comparison, options, lightForm);
  const page =
    title === undefined
      ? html`<div lang=${language} dir=${direction}>${view()}</div>`
      : html`<article lang=${language} dir=${direction}>${view()}</article>`;
  const text = lightHtml(writeTemplate(page), { prefix: `${comparison.id}-`, url: options.url });
  return { html: `${[text, ...describe(comparison, options)].join('\n')}\n`, css: '' };
}
