import { html, nothing, type TemplateResult } from 'lit';
import { fingerprint } from '../model/comparison/fingerprint.js';
import type { Comparison } from '../model/comparison/schema.js';
import { comparisonView } from '../views/comparison.js';
import { selectionOf, type ViewContext } from '../views/context.js';
import { styles } from '../views/styles.js';
import { writeFallback } from './fallback.js';
import { languageOf, lineDirection } from './language.js';
import { oneLine } from './one-line.js';
import type { PrerenderOptions, Written } from './prerender.js';
import { LANDING, shadowForm, sourceNotes } from './shadow-form.js';
import { staticContext } from './static-context.js';
import { staticStyles } from './static.styles.js';
import { escapeAttribute, writeTemplate } from './write-template.js';

/**
 * The element with a shadow root that works without a script, and inside it what is left where shadow roots are not kept.
 * Each line begins with a tag and none is blank, so that Markdown takes it as it is.
 */
export function writeShadow(comparison: Comparison, options: PrerenderOptions): Written {
  const language = languageOf(comparison, options);
  const context = staticContext(comparison, options, shadowForm);
  const page = oneLine(writeTemplate(pageView(context, language)));
  const css = options.styleHref ? '' : oneLine(shadowStyles());
  const style = options.styleHref
    ? `<link rel="stylesheet" href="${escapeAttribute(options.styleHref)}">`
    : `<style>${css}</style>`;
  const name = fingerprint(comparison, selectionOf(context, language));
  const lines = [
    startTag(elementView(options, language, name)),
    `<template shadowrootmode="open">${style}${page}</template>`,
    ...landings(page, comparison),
    writeFallback(comparison, options),
    '</treatment-compare>',
  ];
  return { html: `${lines.join('\n')}\n`, css };
}

const shadowStyles = (): string => [...styles, staticStyles].map(({ cssText }) => cssText).join('');

function pageView(context: ViewContext, language: string): TemplateResult {
  return html`<div class="page static" lang=${language} dir=${lineDirection(language)}>
    ${comparisonView(context)}${sourceNotes(context)}
  </div>`;
}

/** The tag, with what the page asks of the comparison, which a script on the page reads there. */
function elementView(options: PrerenderOptions, language: string, name: string): TemplateResult {
  const { comparison, theme, region, treatments, sections, offers, headingLevel } = options;
  return html`<treatment-compare
    lang=${language}
    data-prerendered=${name}
    comparison=${comparison ?? nothing}
    theme=${theme && theme !== 'auto' ? theme : nothing}
    region=${region ?? nothing}
    treatments=${treatments?.join(' ') ?? nothing}
    sections=${sections?.join(' ') ?? nothing}
    offers=${offers?.join(' ') ?? nothing}
    heading-level=${headingLevel ?? nothing}
  ></treatment-compare>`;
}

function startTag(element: TemplateResult): string {
  const text = oneLine(writeTemplate(element));
  return text.slice(0, text.indexOf('></')).trimEnd() + '>';
}

/** What the links of the list lead to: nothing to see, at the place where the slot of its name is. */
function landings(page: string, { id }: Comparison): string[] {
  return [...page.matchAll(/<slot name="at-([^"]+)"/g)].map(([, anchor = '']) => {
    const name = anchor.replace(/^section-/, '');
    return `<span id="${escapeAttribute(`${id}/${name}`)}" slot="${LANDING}${anchor}"></span>`;
  });
}
