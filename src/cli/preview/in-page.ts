/** The script of the page: shows the document as it is saved, and what was found in it. */
import type { PlacedFinding } from '../check/told.js';
import type { Seen, ShownDocument } from './seen.js';

function part<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, id: string) {
  const found = document.querySelector<HTMLElementTagNameMap[Tag]>(`${tag}#${id}`);
  if (!found) throw new Error(`The page has no ${id}`);
  return found;
}

const main = part('main', 'shown');
const state = part('p', 'state');
const findings = part('ol', 'findings');
const width = part('select', 'width');
const colours = part('select', 'colours');

let shown: ShownDocument | undefined;

/** Where it can, the element that is there takes the new document, so that the reader stays where they are. */
function showDocument(): void {
  if (!shown) return;
  const { text, language, hasGuide } = shown;
  const element = main.querySelector('treatment-compare') ?? createElement();
  main.lang = language;
  Object.assign(element, { document: text, guide: hasGuide });
}

function createElement(): HTMLElement {
  const element = document.createElement('treatment-compare');
  main.replaceChildren(element);
  return element;
}

function showState({ found, isCurrent, shown: document }: Seen): void {
  if (isCurrent) state.textContent = sentence(found);
  else
    state.textContent = document
      ? `${sentence(found)} The file cannot be shown as it is now: you see it as it was before.`
      : `${sentence(found)} Nothing can be shown yet.`;
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

function itemOf({ place, severity, rule, path, message, mend }: PlacedFinding): HTMLElement {
  const item = document.createElement('li');
  item.append(
    words('span', 'place', `Line ${place.line}:${place.column}`),
    ' ',
    words('span', severity, severity === 'error' ? 'error' : 'warning'),
    ' ',
    words('code', 'rule', rule),
    document.createElement('br'),
    words('code', 'path', path),
    ` ${message}.`,
    document.createElement('br'),
    mend,
  );
  return item;
}

function words(tag: string, name: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = text;
  return element;
}

function show(seen: Seen): void {
  shown = seen.shown;
  showDocument();
  showState(seen);
  findings.replaceChildren(...seen.findings.map(itemOf));
}

/** What an element has measured when it was first shown, it does not measure anew. */
function showAnew(): void {
  main.className = width.value;
  document.documentElement.style.colorScheme = colours.value;
  main.replaceChildren();
  showDocument();
}

for (const select of [width, colours]) select.addEventListener('change', showAnew);

const events = new EventSource('/events');
events.addEventListener('message', ({ data }: MessageEvent<string>) => {
  show(JSON.parse(data) as Seen);
});
events.addEventListener('error', () => {
  state.textContent = 'The preview has ended. Type the command again, and this page goes on.';
});
