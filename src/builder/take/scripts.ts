import { frameScripts } from '../../embed/scripts.js';
import { isExtension } from '../../model/comparison/extension.js';
import { primaryLanguage } from '../../model/language-tag.js';
import { escapeAttribute } from '../../static/write-template.js';
import type { Choices } from '../choices.js';
import type { Shown } from '../shown.js';
import { tagOf } from './element-markup.js';

const ALL = 'treatment-compare.js';
const GUIDE = 'elements/treatment-guide.js';

/** Languages whose words a file of their own brings. */
const WITH_FILE = ['ar', 'de'];

/** The scripts that a page needs, as paths in the folder of all: no more than what is shown asks for. */
export function scriptsFor(choices: Choices, shown: Shown): string[] {
  const { subject, guide } = choices;
  const isBuiltIn =
    subject !== 'posts' && (shown.name !== undefined || isExtension(shown.document));
  const own = `elements/${tagOf(choices)}.js`;
  const hasGuide = subject === 'guide' || (subject === 'comparison' && guide);
  return [
    isBuiltIn ? ALL : own,
    ...languageFiles(choices, shown, isBuiltIn),
    ...(hasGuide ? [GUIDE] : []),
  ].filter((path, index, all) => all.indexOf(path) === index);
}

const FRAME_PAGE = ['index.html', 'embed.js', 'embed.css', 'frame.js', 'sources.json'];

/** What the page for frames is made of, and the scripts that it loads, as paths in the folder of all. */
export const frameFiles = (choices: Choices): string[] => [
  ...FRAME_PAGE.map((name) => `embed/${name}`),
  ...frameScripts(
    tagOf(choices),
    choices.subject === 'comparison' && choices.guide,
    primaryLanguage(choices.language),
  ),
];

function languageFiles({ language }: Choices, shown: Shown, isBuiltIn: boolean): string[] {
  const spoken = primaryLanguage(language || (shown.comparison?.lang ?? 'en'));
  const isNeeded = WITH_FILE.includes(spoken) || (spoken === 'es' && isBuiltIn);
  return isNeeded ? [`languages/${spoken}.js`] : [];
}

/** Hashes of the scripts, by their paths in the folder of all. */
export type Hashes = Readonly<Record<string, string>>;

/**
 * The tags that load scripts.
 *
 * @param base address of the folder of all, with a slash at its end; nothing for that of the page
 * @param hashes where the scripts must be these and no others
 */
export function scriptTags(paths: readonly string[], base: string, hashes?: Hashes): string {
  return paths
    .map((path) => {
      const hash = hashes?.[path];
      const pinned = hash ? ` integrity="${escapeAttribute(hash)}" crossorigin="anonymous"` : '';
      return `<script src="${escapeAttribute(base + path)}"${pinned} defer></script>`;
    })
    .join('\n');
}
