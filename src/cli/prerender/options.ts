import type { PrerenderOptions, StaticFormName } from '../../static/index.js';
import { UsageFailure } from '../failure.js';
import { parseWords, seeHelp } from '../parse-words.js';

/** What the author asked for. */
export interface PrerenderWords {
  /** A file, `-` or the name of a built-in comparison. */
  readonly source: string;
  readonly options: PrerenderOptions;
  /** Whether nothing may be found in the document. */
  readonly isStrict: boolean;
  /** Whether only what is wrong is told. */
  readonly isQuiet: boolean;
}

/** Where the style sheets are that come with the package, if nothing else is said. */
const STYLE_HREF = '/treatment-compare.css';
const CHART_STYLE_HREF = '/outcome-chart.css';
const GUIDE_STYLE_HREF = '/treatment-guide.css';

export const HELP = `Usage: treatment-compare prerender FILE|ID [options]

Writes a comparison as HTML that works without a script, to standard output: one
at a time, so that a script of yours says where each goes.
On standard error: what was found in the document, the hash of its styles for a
policy (CSP), and its size.

FILE is a comparison document in JSON, or - for standard input
ID   is a built-in comparison: ketamine-vs-antidepressants

Options:
  --as FORM             shadow  the element, to paste into a page (default)
                        light   plain HTML, for feeds, mail and behind sanitizers
                        page    a whole page, to link to or to show in a frame
                        svg     one outcome as a picture
  --lang TAG            language of a built-in comparison, en (default) or es;
                        of a document that names none
  --region CODE         whose crisis line and approvals come first: US, GB, INTL ...
  --theme light|dark    colours of its own; by default those of the page
  --treatments IDS      only these, two or more
  --sections IDS        only these; approval and serious risks are always there
  --offers IDS          treatments that your site offers, which readers are told
                        IDS are separated by commas, or by spaces within quotes.
  --heading-level N     level of the title, 1 to 4 (default 2, of a page 1)
  --alternate LANG=URL  the same in another language, as a link under the title;
                        may be given several times
  --url URL             address of the page that has the whole comparison, for
                        readers who see only a part of it, and for the relative
                        links of plain HTML
  --json-ld             also describes it to search engines (schema.org)
  --outcome ID          one outcome alone, as <outcome-chart>; of an svg by default
                        the first
  --frame gain|loss     the people that it counts, to begin with; by default those
                        that its name says
  --guide inside|alone  the comparison ends in its guide, or the guide by itself: a form
                        to print and fill in by hand
  --style inline|link   styles in the text (default), or a link to a style sheet:
                        dist/static/treatment-compare.css of the package, for an
                        outcome dist/static/outcome-chart.css, with a guide
                        dist/static/treatment-guide.css
  --style-href URL      where you put it (default ${STYLE_HREF}, for an
                        outcome ${CHART_STYLE_HREF}, with a guide
                        ${GUIDE_STYLE_HREF})
  --strict              fails if anything is found in the document, and if its next
                        review is overdue
  --quiet               only what is wrong: neither hash nor size
`;

const OPTIONS = {
  as: { type: 'string', default: 'shadow' },
  lang: { type: 'string' },
  region: { type: 'string' },
  theme: { type: 'string' },
  treatments: { type: 'string' },
  sections: { type: 'string' },
  offers: { type: 'string' },
  'heading-level': { type: 'string' },
  alternate: { type: 'string', multiple: true },
  url: { type: 'string' },
  'json-ld': { type: 'boolean' },
  style: { type: 'string' },
  'style-href': { type: 'string' },
  outcome: { type: 'string' },
  guide: { type: 'string' },
  frame: { type: 'string' },
  strict: { type: 'boolean' },
  quiet: { type: 'boolean' },
} as const;

type OptionName = keyof typeof OPTIONS;

const OF_ELEMENTS: readonly OptionName[] = ['theme', 'style', 'style-href'];
const OF_WHOLE: readonly OptionName[] = [
  'region',
  'sections',
  'offers',
  'heading-level',
  'alternate',
];

/** @throws {UsageFailure} if an option has no use for what is written */
function refuseUseless(values: Readonly<Partial<Record<OptionName, unknown>>>): void {
  const refuse = (names: readonly OptionName[], where: string) => {
    const useless = names.find((name) => values[name] !== undefined);
    if (!useless) return;
    throw new UsageFailure(`--${useless}`, `means nothing ${where}`, 'Take it out.');
  };
  const { as, outcome } = values;
  if (as === 'svg') refuse([...OF_ELEMENTS, ...OF_WHOLE, 'url', 'json-ld'], 'with --as svg');
  if (as === 'light') refuse(OF_ELEMENTS, 'with --as light');
  if (outcome !== undefined) refuse(OF_WHOLE, 'with --outcome');
  else if (as !== 'svg') refuse(['frame'], 'without --outcome');
}

/** @throws {UsageFailure} if they cannot be followed */
export function readOptions(words: readonly string[]): PrerenderWords {
  const { values, positionals } = parseWords('prerender', words, OPTIONS);
  refuseUseless(values);
  return {
    source: oneSource(positionals),
    options: {
      as: values.as as StaticFormName,
      lang: values.lang,
      region: values.region,
      theme: values.theme as PrerenderOptions['theme'],
      treatments: readIds(values.treatments),
      sections: readIds(values.sections),
      offers: readIds(values.offers),
      headingLevel:
        values['heading-level'] === undefined ? undefined : Number(values['heading-level']),
      alternate: readAlternate(values.alternate),
      url: values.url,
      jsonLd: values['json-ld'],
      styleHref: readStyle(values),
      outcome: values.outcome,
      guide: values.guide as PrerenderOptions['guide'],
      frame: values.frame as PrerenderOptions['frame'],
    },
    isStrict: values.strict === true,
    isQuiet: values.quiet === true,
  };
}

function oneSource(sources: readonly string[]): string {
  const [source, ...others] = sources;
  if (source === undefined) {
    throw new UsageFailure('FILE or ID', 'is missing', seeHelp('prerender'));
  }
  if (others.length === 0) return source;
  const hint = 'Name one; put ids into quotes, or commas between them.';
  throw new UsageFailure(`"${others.join(' ')}"`, `comes after "${source}"`, hint);
}

const readIds = (text: string | undefined): string[] | undefined =>
  text?.split(/[\s,]+/).filter(Boolean);

function readAlternate(pairs: readonly string[] = []): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [language = '', ...address] = pair.split('=');
      if (address.length > 0) return [language, address.join('=')];
      throw new UsageFailure(
        '--alternate',
        `is "${pair}"`,
        'Write it as es=https://example.org/es/',
      );
    }),
  );
}

interface StyleWords {
  readonly style?: string | undefined;
  readonly 'style-href'?: string | undefined;
  readonly outcome?: string | undefined;
  readonly guide?: string | undefined;
}

function readStyle(words: StyleWords): string | undefined {
  const { style, 'style-href': href } = words;
  switch (style) {
    case undefined:
      return href;
    case 'link':
      return href ?? styleHrefOf(words);
    case 'inline':
      if (href === undefined) return undefined;
      throw new UsageFailure('--style-href', 'is for --style link', 'Take one of them out.');
    default:
      throw new UsageFailure('--style', `is "${style}"`, 'Use inline or link.');
  }
}

function styleHrefOf({ outcome, guide }: StyleWords): string {
  if (outcome !== undefined) return CHART_STYLE_HREF;
  return guide === undefined ? STYLE_HREF : GUIDE_STYLE_HREF;
}
