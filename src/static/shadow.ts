import { html, nothing, type TemplateResult } from 'lit';
import { fingerprint } from '../model/comparison/fingerprint.js';
import type { Comparison } from '../model/comparison/schema.js';
import { selectionOf } from '../views/context.js';
import { statusStyles } from '../views/status.styles.js';
import { writeFallback } from './fallback.js';
import { languageOf, lineDirection } from './language.js';
import { oneLine } from './one-line.js';
import type { PrerenderOptions, Written } from './prerender.js';
import { LANDING, shadowForm, sourceNotes } from './shadow-form.js';
import { staticStyles } from './static.styles.js';
import { type Subject, subjectOf } from './subject.js';
import { escapeAttribute, writeTemplate } from './write-template.js';

/**
 * The element with a shadow root that works without a script, and inside it what is left where shadow roots are not kept.
 * Each line begins with a tag and none is blank, so that Markdown takes it as it is.
 */
export function writeShadow(comparison: Comparison, options: PrerenderOptions): Written {
  const language = languageOf(comparison, options);
  const subject = subjectOf(comparison, options, shadowForm);
  const page = oneLine(writeTemplate(pageView(subject, language)));
  const css = options.styleHref ? '' : oneLine(stylesOf(subject));
  const style = options.styleHref
    ? `<link rel="stylesheet" href="${escapeAttribute(options.styleHref)}">`
    : `<style>${css}</style>`;
  const { tag, context, asked } = subject;
  const name = fingerprint(comparison, [...selectionOf(context, language), ...asked]);
  const lines = [
    `<${tag}${startOf(elementView(options, language, name))}`,
    `<template shadowrootmode="open">${style}${page}</template>`,
    ...landings(page, comparison),
    writeFallback(comparison, options),
    `</${tag}>`,
  ];
  return { html: `${lines.join('\n')}\n`, css };
}

/** Nothing is on its way here that could fail: what is said of that needs no styles. */
const stylesOf = ({ styles }: Subject): string =>
  [...styles.filter((sheet) => sheet !== statusStyles), staticStyles]
    .map(({ cssText }) => cssText)
    .join('');

function pageView({ context, view }: Subject, language: string): TemplateResult {
  return html`<div class="page static" lang=${language} dir=${lineDirection(language)}>
    ${view()}${sourceNotes(context)}
  </div>`;
}

/** What the page asks of the comparison, on an element whose name does not matter: a script on the page reads it there. */
function elementView(options: PrerenderOptions, language: string, name: string): TemplateResult {
  const { comparison, theme, region, treatments, sections, offers, headingLevel } = options;
  const { outcome, frame } = options;
  return html`<i
    lang=${language}
    data-prerendered=${name}
    comparison=${comparison ?? nothing}
    outcome=${outcome && outcome !== true ? outcome : nothing}
    frame=${frame ?? nothing}
    theme=${theme && theme !== 'auto' ? theme : nothing}
    region=${region ?? nothing}
    treatments=${treatments?.join(' ') ?? nothing}
    sections=${sections?.join(' ') ?? nothing}
    offers=${offers?.join(' ') ?? nothing}
    heading-level=${headingLevel ?? nothing}
  ></i>`;
}

/** The attributes of an element, and the end of its tag. */
function startOf(element: TemplateResult): string {
  const text = oneLine(writeTemplate(element));
  return `${text.slice('<i'.length, text.lastIndexOf('></')).trimEnd()}>`;
}

/** What the links of the list lead to: nothing to see, at the place where the slot of its name is. */
function landings(page: string, { id }: Comparison): string[] {
  return [...page.matchAll(/<slot name="at-([^"]+)"/g)].map(([, anchor = '']) => {
    const name = anchor.replace(/^section-/, '');
    return `<span id="${escapeAttribute(`${id}/${name}`)}" slot="${LANDING}${anchor}"></span>`;
  });
}
