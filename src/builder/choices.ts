/** What an author can show: each is an element of its own. */
export type Subject = 'comparison' | 'chart' | 'guide' | 'posts';

/** How what was made is taken away. */
export type Form = 'script' | 'static' | 'plain' | 'frame';

/** How a comparison of an author's own is begun. */
export type Beginning = 'table' | 'names' | 'json';

/** Everything that an author has chosen or typed. All of it is text, numbers and lists, so that a draft can be kept. */
export interface Choices {
  readonly subject: Subject;
  readonly content: 'built-in' | 'own';
  readonly beginning: Beginning;
  /** A table as text, cells separated by tabs or as in CSV. */
  readonly table: string;
  /** Names of treatments, one a line. */
  readonly names: string;
  /** What the treatments are for. */
  readonly condition: string;
  /** The comparison of the author's own, in JSON. */
  readonly own: string;
  /** What `own` was before a table or names took its place. */
  readonly ownBefore: string;

  /** A language tag; nothing for that of the page. */
  readonly language: string;
  readonly region: string;
  readonly hiddenTreatments: readonly string[];
  readonly hiddenSections: readonly string[];
  readonly offers: readonly string[];
  readonly view: string;
  readonly headingLevel: number;
  readonly guide: boolean;
  readonly nextLabel: string;
  readonly nextHref: string;
  readonly outcome: string;
  readonly frame: string;
  readonly caption: string;

  readonly postsFrom: 'feed' | 'links';
  /** Addresses of feeds, separated by spaces. */
  readonly feed: string;
  /** The feed that the author has asked to see. Nothing else is fetched. */
  readonly feedAsked: string;
  /** An address and a title a line. */
  readonly links: string;
  readonly rank: string;
  readonly limit: number;
  readonly layout: string;
  readonly heading: string;

  readonly accent: string;
  readonly font: string;
  readonly corners: string;
  readonly spacing: string;
  readonly theme: string;
  /** A style sheet, of which the variables of the elements are read. */
  readonly sheet: string;

  readonly form: Form;
  /** Address of the folder with the scripts, with a slash at its end. */
  readonly base: string;
  /** Whether a comparison of the author's own stands in the snippet, or in a file beside the scripts. */
  readonly ownIn: 'snippet' | 'file';
  /** The address of the page that will show it, for machines. */
  readonly page: string;
  /** The id of a system for sites. */
  readonly system: string;
}

/** What is chosen before an author chooses anything. */
export const firstChoices = (base: string): Choices => ({
  subject: 'comparison',
  content: 'built-in',
  beginning: 'table',
  table: '',
  names: '',
  condition: '',
  own: '',
  ownBefore: '',
  language: '',
  region: '',
  hiddenTreatments: [],
  hiddenSections: [],
  offers: [],
  view: 'auto',
  headingLevel: 2,
  guide: false,
  nextLabel: '',
  nextHref: '',
  outcome: '',
  frame: 'auto',
  caption: '',
  postsFrom: 'feed',
  feed: '',
  feedAsked: '',
  links: '',
  rank: 'related',
  limit: 3,
  layout: 'list',
  heading: '',
  accent: '',
  font: '',
  corners: '',
  spacing: '',
  theme: 'auto',
  sheet: '',
  form: 'script',
  base,
  ownIn: 'snippet',
  page: '',
  system: '',
});

/** A draft that was kept, as far as it is of this version: each choice whose type is still the same. */
export function choicesFrom(draft: unknown, first: Choices): Choices {
  if (typeof draft !== 'object' || draft === null) return first;
  const kept = draft as Readonly<Record<string, unknown>>;
  const known = Object.entries(first).filter(
    ([name, value]) => Object.hasOwn(kept, name) && isLike(kept[name], value),
  );
  const taken = Object.fromEntries(known.map(([name]) => [name, kept[name]]));
  // What is fetched is asked for anew on each visit.
  return { ...first, ...taken, feedAsked: '' };
}

function isLike(value: unknown, example: unknown): boolean {
  return Array.isArray(example)
    ? Array.isArray(value) && value.every((item) => typeof item === 'string')
    : typeof value === typeof example;
}
