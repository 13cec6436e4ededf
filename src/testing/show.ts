import { fixture, html } from '@open-wc/testing';

/** The elements of this project, as a page writes them. */
type OwnTag = 'treatment-compare' | 'treatment-guide' | 'outcome-chart' | 'related-posts';
type OwnElement<Tag extends OwnTag> = HTMLElementTagNameMap[Tag];

interface Showing<Tag extends OwnTag> {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly properties?: Partial<OwnElement<Tag>>;
  /** Of the box around it. */
  readonly width?: string;
}

/** A box on the page that goes when its test is over. */
export async function addBox(width = ''): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = width;
  return box;
}

/** An element as a script makes it, inside a box of a width, as soon as it has rendered. */
export async function showElement<Tag extends OwnTag>(
  tag: Tag,
  { attributes = {}, properties = {}, width }: Showing<Tag>,
): Promise<OwnElement<Tag>> {
  const box = await addBox(width);
  const element = box.ownerDocument.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, properties);
  box.append(element);
  await element.updateComplete;
  return element;
}

/** The first element of a tag in markup, as a page would write it, as soon as it has rendered. */
export async function showFirst<Tag extends OwnTag>(
  tag: Tag,
  markup: string,
): Promise<OwnElement<Tag>> {
  const box = await addBox();
  box.innerHTML = markup;
  const element = box.querySelector(tag);
  if (!element) throw new Error(`The markup holds no ${tag}.`);
  await element.updateComplete;
  return element;
}

/** The child that brings an element its document or its posts. */
export function inlineDocument(document: unknown): string {
  return `<script type="application/json">${JSON.stringify(document)}</script>`;
}
