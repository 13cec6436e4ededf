import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../model/fill.js';
import { partsOf, type PointWithMore } from '../model/comparison/fields.js';
import type { ImageNode, InlineNode, RichText } from '../model/comparison/inline.js';
import type { Row } from '../model/comparison/schema.js';
import type { ViewContext } from './context.js';
import { fold } from './fold.js';
import { listener } from './listener.js';
import { element, elements, sequence } from './sequence.js';

/** Running text with its emphasis, links and citations. */
export function richText(text: RichText, context: ViewContext): unknown {
  return sequence(
    text.flatMap((node) => {
      const shown = renderNode(node, context);
      return node.kind === 'citation' && shown ? [WORD_JOINER, shown] : [shown];
    }),
  );
}

/** A list of points. */
export function points(texts: readonly RichText[], context: ViewContext): TemplateResult {
  return html`<ul class="points">
    ${elements(
      'li',
      texts.map((text) => richText(text, context)),
    )}
  </ul>`;
}

/** A list of points, some of which hold more behind a fold. */
export function pointsWithMore(
  list: readonly PointWithMore[],
  context: ViewContext,
): TemplateResult {
  return html`<ul class="points">
    ${sequence(list.map((point) => pointWithMore(point, context)))}
  </ul>`;
}

function pointWithMore(point: PointWithMore, context: ViewContext): TemplateResult {
  const { short, more } = partsOf(point);
  const shown = richText(short, context);
  if (!more) return element('li', shown);
  const rest = () => element('p', richText(more, context));
  return html`<li>${shown}${fold(context.messages.more, rest, context, 'detail')}</li>`;
}

/** What is said under the label of a row. */
export function rowAbout({ about }: Row, context: ViewContext): unknown {
  return about ? element('p class="about"', richText(about, context)) : nothing;
}

function renderNode(node: InlineNode, context: ViewContext): unknown {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'emphasis':
      return html`<em .textContent=${node.text}></em>`;
    case 'strong':
      return html`<strong .textContent=${node.text}></strong>`;
    case 'deleted':
      return html`<del>${spoken(context.messages.deleted)}${node.text}</del>`;
    case 'inserted':
      return html`<ins>${spoken(context.messages.inserted)}${node.text}</ins>`;
    case 'citation':
      return citation(node.source, context);
    case 'image':
      return node.src ? imageView(node.src, node) : node.text;
    case 'link':
      return node.href
        ? html`<a href=${node.href} rel="noopener" .textContent=${node.text}></a>`
        : node.text;
  }
}

/** What readers see by a line through or under words is said before them: few screen readers tell of it. */
const spoken = (words: string): TemplateResult =>
  html`<span class="visually-hidden" .textContent=${`${words} `}></span>`;

/** A size of its own keeps its place free while it loads; without one it gets a box of a fixed height. */
function imageView(src: string, { text, width, height }: ImageNode): unknown {
  return html`<img
    class="picture"
    src=${src}
    alt=${text}
    loading="lazy"
    referrerpolicy="no-referrer"
    width=${width ?? nothing}
    height=${height ?? nothing}
  />`;
}

/** The id of a source in the list, which citations lead to. */
export const sourceAnchor = (id: string): string => `source-${id}`;

/** Keeps a citation on the line of the word it follows. */
const WORD_JOINER = '\u2060';

function citation(
  source: string,
  { sourceNumbers, messages, formats, actions, pageAddress, form }: ViewContext,
): unknown {
  const number = sourceNumbers.get(source);
  if (number === undefined) return '';
  const label = formats.number(number);
  const name = fill(messages.source, { number: label });
  if (form) return form.citation({ source, number, label, name });
  return html`<a
    class="citation"
    role="doc-noteref"
    href="${pageAddress}#${sourceAnchor(source)}"
    data-source=${source}
    aria-label=${name}
    @click=${listener(actions.showSource)}
    .textContent=${label}
  ></a>`;
}
