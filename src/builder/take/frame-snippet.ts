import { escapeAttribute } from '../../static/write-template.js';
import type { Choices } from '../choices.js';
import type { Shown } from '../shown.js';
import { attributesOf, tagOf } from './element-markup.js';
import { OWN_FILE } from './snippets.js';

/** Attributes that hold an author's own words: a frame shows none that stand in an address, for anybody may write one. */
const NOT_IN_FRAMES = ['heading'];

/** The fonts of the page for authors, as a frame knows them. */
const FONTS: Readonly<Record<string, string>> = {
  sans: 'system-ui',
  serif: 'serif',
  rounded: 'system-ui',
};

/** The address of the page that shows an element in a frame (docs/embed.md). */
export function frameAddress(choices: Choices, shown: Shown): string {
  const { base, accent, font } = choices;
  const query = new URLSearchParams({ element: tagOf(choices) });
  const looks = [
    ['accent', accent.replace('#', '')],
    ['font', FONTS[font]],
  ] as const;
  for (const [name, value] of [...attributesOf(choices, shown, base + OWN_FILE), ...looks]) {
    if (!value || NOT_IN_FRAMES.includes(name)) continue;
    query.set(name, value === true ? '' : String(value));
  }
  return `${base}embed/index.html?${query.toString()}`;
}

/** A frame, for sites that allow no script: readers scroll in it where nothing makes it as high as what it shows. */
export function frameSnippet(choices: Choices, shown: Shown, title: string): string {
  const src = escapeAttribute(frameAddress(choices, shown));
  const height = choices.subject === 'comparison' || choices.subject === 'guide' ? 900 : 600;
  return `<iframe src="${src}" title="${escapeAttribute(title)}" width="100%" height="${height}" loading="lazy" data-treatment-compare></iframe>`;
}
