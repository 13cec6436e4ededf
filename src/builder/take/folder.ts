import { escapeText } from '../../static/write-template.js';
import type { Choices } from '../choices.js';
import type { Look } from '../look/variables.js';
import type { Shown } from '../shown.js';
import { elementMarkup } from './element-markup.js';
import { frameFiles, scriptsFor, scriptTags } from './scripts.js';
import { OWN_FILE, styleBlock } from './snippets.js';

/** The licences of the scripts, as paths in the folder of all. */
const LICENCES = ['builder/LICENSE.txt', 'THIRD-PARTY-LICENSES.txt'];

export interface FolderContent {
  /** Files that are taken as they are: where each comes from, by its path in the folder. */
  readonly copied: Readonly<Record<string, string>>;
  /** Files that are written here, by their paths in the folder. */
  readonly written: Readonly<Record<string, string>>;
}

/**
 * What a site needs to show it by itself: the scripts, the comparison, the licences, and a page that shows it.
 *
 * @param title of the page
 * @param readMe what its owner is told
 */
export function folderContent(
  choices: Choices,
  shown: Shown,
  look: Look,
  { title, readMe }: { readonly title: string; readonly readMe: string },
): FolderContent {
  const files = choices.form === 'frame' ? frameFiles(choices) : [];
  const copied = [...scriptsFor(choices, shown), ...files, ...LICENCES].map((path) => [
    path.replace(/^builder\//, ''),
    path,
  ]);
  const isOwn = choices.subject !== 'posts' && shown.name === undefined && shown.document;
  return {
    copied: Object.fromEntries(copied) as Record<string, string>,
    written: {
      'README.txt': readMe,
      'index.html': pageOf(choices, shown, look, title),
      ...(isOwn && { [OWN_FILE]: `${JSON.stringify(shown.document, null, 2)}\n` }),
    },
  };
}

/** A page that works from a disk too: what it shows stands in it. */
function pageOf(choices: Choices, shown: Shown, look: Look, title: string): string {
  const language = choices.language || (shown.comparison?.lang ?? 'en');
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(title)}</title>`,
    '<style>body { max-width: 72em; margin: 0 auto; padding: 1em; font-family: system-ui, sans-serif; line-height: 1.5 }</style>',
    styleBlock(choices, look),
    scriptTags(scriptsFor(choices, shown), ''),
    '<main>',
    elementMarkup({ ...choices, headingLevel: 1 }, shown),
    '</main>',
    '',
  ]
    .filter((line, index, all) => line || index === all.length - 1)
    .join('\n');
}
