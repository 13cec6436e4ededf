import { isLanguageTag } from '../model/language-tag.js';

/** The tags that can be shown in a frame. */
export type Tag = 'treatment-compare' | 'outcome-chart' | 'treatment-guide' | 'related-posts';

/** What the address of a frame asks for. */
export interface Asked {
  readonly tag: Tag;
  /** The addresses that it is to load, as they are written. */
  readonly src: readonly string[];
  /** Other attributes of the element, by name. */
  readonly attributes: ReadonlyMap<string, string>;
  /** What is said of the page around the element, by name. */
  readonly page: ReadonlyMap<string, string>;
}

/** Why a frame shows nothing, for its author. */
export interface Problem {
  /** The parameter of its address that is to be mended. */
  readonly parameter: string;
  /** What is wrong with it, as the end of a sentence. */
  readonly problem: string;
  readonly mend: string;
}

/** What may be asked of each element: nothing whose words it would show, for anybody may write an address. */
const ATTRIBUTES: Readonly<Record<Tag, readonly string[]>> = {
  'treatment-compare': [
    'comparison',
    'guide',
    'heading-level',
    'offers',
    'region',
    'sections',
    'src',
    'treatments',
    'view',
  ],
  'outcome-chart': ['comparison', 'frame', 'outcome', 'src', 'treatments'],
  'treatment-guide': ['comparison', 'heading-level', 'region', 'src'],
  'related-posts': [
    'category',
    'exclude',
    'fill',
    'heading-level',
    'layout',
    'limit',
    'pinned',
    'rank',
    'src',
  ],
};

/** What may be said of the page around each element. */
const PAGE = ['accent', 'font', 'lang', 'theme'];
/** What the posts are to be related to: the page in the frame is about nothing by itself. */
const ABOUT = 'about';

interface Form {
  readonly fits: (value: string) => boolean;
  readonly mend: string;
}

const oneOf = (...values: readonly string[]): Form => ({
  fits: (value) => values.includes(value),
  mend: `Write one of: ${values.join(', ')}.`,
});

/** How values are written that reach the page; those of other attributes are looked at by the elements. */
const FORMS: Readonly<Record<string, Form>> = {
  accent: {
    fits: (value) => /^[0-9a-f]{6}$/i.test(value),
    mend: 'Write a colour in six digits without “#”, such as 0b6e75.',
  },
  font: oneOf('system-ui', 'sans-serif', 'serif', 'monospace'),
  guide: { fits: (value) => value === '', mend: 'Write guide alone, without a value.' },
  lang: { fits: isLanguageTag, mend: 'Write the tag of a language, such as en or es-MX.' },
  theme: oneOf('auto', 'light', 'dark'),
};

const TAGS = Object.keys(ATTRIBUTES) as Tag[];

/**
 * Reads the query of a frame's address.
 *
 * @param query such as `?element=outcome-chart&outcome=response`
 * @returns what is asked for, or the first thing that has to be mended
 */
export function readParameters(query: string): Asked | Problem {
  const { element = '', ...given } = Object.fromEntries(new URLSearchParams(query));
  const { src = '' } = given;
  const tag = TAGS.find((known) => known === element);
  if (!tag) return unfit('element', element, oneOf(...TAGS));
  const ofPage = tag === 'related-posts' ? [...PAGE, ABOUT] : PAGE;
  const entries = Object.entries(given);
  const problem = entries.map((entry) => problemOf(tag, ofPage, entry)).find(Boolean);
  if (problem) return problem;
  const addresses = tag === 'related-posts' ? src.split(/\s+/) : [src];
  if (tag === 'related-posts' && !src.trim()) return unfit('src', '', FEED);
  return {
    tag,
    src: addresses.filter(Boolean),
    attributes: new Map(entries.filter(([name]) => name !== 'src' && !ofPage.includes(name))),
    page: new Map(entries.filter(([name]) => ofPage.includes(name))),
  };
}

const FEED: Form = { fits: Boolean, mend: 'Write the address of the feed of your site.' };

function problemOf(
  tag: Tag,
  ofPage: readonly string[],
  [name, value]: readonly [string, string],
): Problem | undefined {
  const known = [...ATTRIBUTES[tag], ...ofPage];
  if (!known.includes(name)) {
    const mend = `Take it out. It may have: ${[...known].sort().join(', ')}.`;
    return { parameter: name, problem: `means nothing for ${tag}`, mend };
  }
  const form = FORMS[name];
  return form && !form.fits(value) ? unfit(name, value, form) : undefined;
}

const unfit = (parameter: string, value: string, { mend }: Form): Problem => ({
  parameter,
  problem: value ? 'has a value that is not known' : 'has no value',
  mend,
});
