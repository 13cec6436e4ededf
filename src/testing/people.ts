import { type HtmlElement, withClass } from './html.js';

/** How many people an icon array draws in one way: the pieces that it uses say how many are in each. */
export const peopleIn = (svg: HtmlElement, kind: 'filled' | 'possible' | 'empty'): number =>
  withClass(svg, kind).reduce((sum, { attributes }) => sum + countOf(attributes.get('href')), 0);

function countOf(href: string | undefined): number {
  const count = /^#people-(\d+)-by-\d+$/.exec(href ?? '')?.[1];
  if (count === undefined) throw new Error(`${href} is no piece of people`);
  return Number(count);
}
