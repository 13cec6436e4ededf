/** The script of the page that is shown in frames: puts the element there that its address asks for, or says why not. */
import type {} from '../define/outcome-chart.js';
import type {} from '../define/related-posts.js';
import type {} from '../define/treatment-compare.js';
import type {} from '../define/treatment-guide.js';
import type { RelatedPostsLoadEvent } from '../elements/related-posts.events.js';
import { outcomeNamed } from '../model/comparison/outcomes.js';
import { isRightToLeft, primaryLanguage } from '../model/language-tag.js';
import { type Asked, type Problem, readParameters } from './parameters.js';
import { reportToHost } from './report.js';
import { frameScripts } from './scripts.js';
import { allowedAddresses, readSources } from './sources.js';

const scriptsFor = ({ tag, attributes, page }: Asked): string[] =>
  frameScripts(tag, attributes.has('guide'), primaryLanguage(page.get('lang') ?? ''));

function load(path: string): void {
  const script = document.createElement('script');
  script.src = new URL(`../${path}`, location.href).href;
  script.async = false;
  script.addEventListener('error', () => {
    say({
      parameter: 'element',
      problem: `needs ${script.src}, which could not be loaded`,
      mend: 'Keep the folder of this page beside the scripts that it came with.',
    });
  });
  document.head.append(script);
}

/** The colours, font and language of the page; the element takes them over. */
function dress({ page }: Asked): void {
  const { documentElement: root } = document;
  const lang = page.get('lang');
  if (lang) Object.assign(root, { lang, dir: isRightToLeft(lang) ? 'rtl' : 'ltr' });
  root.dataset.theme = page.get('theme') ?? 'auto';
  const accent = page.get('accent');
  if (accent) root.style.setProperty('--tc-accent', `#${accent}`);
  const font = page.get('font');
  if (font) root.style.setProperty('--tc-font', font);
}

function meta(name: 'http-equiv' | 'property', value: string, content: string): void {
  const element = document.createElement('meta');
  element.setAttribute(name, value);
  element.content = content;
  document.head.append(element);
}

/** Says nothing that is seen of what the page is about: anybody may write an address. */
function tellTopic({ page, attributes }: Asked, element: HTMLElement): void {
  const about = page.get('about');
  if (about) meta('property', 'og:title', about);
  else if (!attributes.has('rank')) element.setAttribute('rank', 'newest');
}

/** In a frame the headings follow those of the page around it; a window of its own has a first one. */
const headingLevel = (): string => (parent === window ? '1' : '2');

/** Names the page, and its main part, which screen readers list beside that of the page around. */
function call(title: string): void {
  document.title = title;
  main().setAttribute('aria-label', title);
}

function show(asked: Asked, addresses: readonly string[]): void {
  const { tag, attributes } = asked;
  dress(asked);
  const element = document.createElement(tag);
  if (tag !== 'outcome-chart') element.setAttribute('heading-level', headingLevel());
  for (const [name, value] of attributes) element.setAttribute(name, value);
  if (addresses.length > 0) element.setAttribute('src', addresses.join(' '));
  if (tag === 'related-posts') {
    tellTopic(asked, element);
    element.setAttribute('loading', 'eager');
  }
  element.addEventListener(`${tag}-load`, (event) => {
    if (attributes.has('category') && isWithoutPosts(event)) say(UNKNOWN_CATEGORY);
    else call(titleOf(element));
  });
  main().replaceChildren(element);
  scriptsFor(asked).forEach(load);
}

const isWithoutPosts = (event: Event): boolean =>
  'posts' in event && (event as RelatedPostsLoadEvent).posts.length === 0;

const UNKNOWN_CATEGORY: Problem = {
  parameter: 'category',
  problem: 'names what no post of the feed has',
  mend: 'Write a category or tag as the feed has it, or take it out.',
};

/** The name of what is shown. */
function titleOf(element: HTMLElementTagNameMap[Asked['tag']]): string {
  if (element.localName === 'related-posts')
    return element.shadowRoot?.querySelector('[part~="heading"]')?.textContent.trim() ?? '';
  const { shown, outcome } = element as HTMLElementTagNameMap['outcome-chart'];
  const chart = element.localName === 'outcome-chart' && shown && outcomeNamed(shown, outcome);
  return [chart ? chart.label : '', shown?.title].filter(Boolean).join(': ');
}

function say({ parameter, problem, mend }: Problem): void {
  const heading = paragraph('This cannot be shown here.');
  heading.className = 'heading';
  const name = document.createElement('code');
  name.textContent = parameter;
  const author = paragraph('For whoever put it here: in the address of this frame, ');
  author.append(name, ` ${problem}. ${mend}`);
  const message = document.createElement('div');
  message.lang = 'en';
  message.dir = 'ltr';
  message.className = 'message';
  message.append(heading, author);
  main().replaceChildren(message);
  call('This cannot be shown here');
}

function paragraph(words: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = words;
  return element;
}

function main(): HTMLElement {
  const element = document.querySelector('main');
  if (!element) throw new Error('The page has no main');
  return element;
}

/** What the site has listed; nothing where it has listed none. */
async function sourcesOfSite(): Promise<string[]> {
  try {
    const answer = await fetch(new URL('sources.json', location.href));
    return readSources(await answer.json());
  } catch {
    return [];
  }
}

/** Lets nothing else be loaded, nor come by a redirection. */
function allowOnly(sources: readonly string[]): void {
  const { origin } = new URL(location.href);
  meta('http-equiv', 'Content-Security-Policy', `connect-src ${[origin, ...sources].join(' ')}`);
}

/** Links lead out of the frame, for many sites cannot be seen in one. */
function leaveFrame(event: Event): void {
  const link = event.composedPath().find((place) => place instanceof HTMLAnchorElement);
  const [here] = location.href.split('#');
  if (!link || !/^https?:/.test(link.href) || link.href.split('#')[0] === here) return;
  link.target = '_blank';
  link.relList.add('noopener');
}

async function start(): Promise<void> {
  const asked = readParameters(location.search);
  if ('problem' in asked) {
    say(asked);
    return;
  }
  const page = location.href;
  const sources = allowedAddresses(asked.src, page, []) ? [] : await sourcesOfSite();
  const addresses = allowedAddresses(asked.src, page, sources);
  allowOnly(sources);
  if (addresses) show(asked, addresses);
  else say(wrongSource());
}

const wrongSource = (): Problem => ({
  parameter: 'src',
  problem: 'leads to another site, or is no address',
  mend: `Name a file of ${new URL(location.href).origin}, or list its address in sources.json beside this page.`,
});

reportToHost();
document.addEventListener('click', leaveFrame, true);
void start();
