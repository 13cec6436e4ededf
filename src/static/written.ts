import type { TemplateResult } from 'lit';
import { oneLine } from './one-line.js';
import { escapeAttribute, writeTemplate } from './write-template.js';

/** What was written. */
export interface Written {
  readonly html: string;
  /** The styles that stand in it, for a policy (`style-src 'sha256-…'`). */
  readonly css: string;
  /** The styles of the page around it, which need a hash of their own. */
  readonly pageCss?: string;
}

/** An element as it stands in a page. */
export interface WrittenElement {
  readonly tag: 'treatment-compare' | 'outcome-chart' | 'treatment-guide' | 'related-posts';
  /** Elements whose attributes are those of the tag; their own names do not matter. */
  readonly attributes: readonly TemplateResult[];
  /** What stands in its shadow root. */
  readonly page: string;
  readonly css: string;
  /** Where the styles are, if they are not to stand in the text. */
  readonly styleHref: string | undefined;
  /** What stands in the element, a line each. */
  readonly inside: readonly string[];
}

/** An element with its shadow root. Each line begins with a tag and none is blank, so that Markdown takes it as it is. */
export function writeElement(element: WrittenElement): Written {
  const { tag, attributes, page, css, styleHref, inside } = element;
  // The signs of a comment mean nothing to a style sheet; a sanitizer that takes the tag away has no text left to show.
  const styles = `<!-- ${css} -->`;
  const style =
    styleHref === undefined
      ? `<style>${styles}</style>`
      : `<link rel="stylesheet" href="${escapeAttribute(styleHref)}">`;
  const lines = [
    `<${tag}${attributes.map(attributesIn).join('')}>`,
    // Routers that keep pages to come back to keep clones of them.
    `<template shadowrootmode="open" shadowrootclonable>${style}${page}</template>`,
    ...inside,
    `</${tag}>`,
  ];
  return { html: lines.join('\n'), css: styleHref === undefined ? styles : '' };
}

/** The attributes of an element, with a space before each. */
function attributesIn(element: TemplateResult): string {
  const text = oneLine(writeTemplate(element));
  return text.slice('<i'.length, text.lastIndexOf('></')).trimEnd();
}
