import { expect } from '@open-wc/testing';
import type { TreatmentCompare } from '../elements/treatment-compare.js';
import { all, words } from './queries.js';

/** What the charts of a comparison draw, and what they say. */

/** The outcomes of the document of charts. */
export const OUTCOMES = ['Less pain', 'Operation'];

/** The buttons that change the frame of one outcome. */
export const buttonsOf = (block: Element) => [
  ...block.querySelectorAll<HTMLButtonElement>('[role="group"] button'),
];

/** Shows every outcome in its other frame. */
export async function switchFrames(element: TreatmentCompare): Promise<void> {
  for (const button of all(element, 'button[aria-pressed="false"]')) button.click();
  await element.updateComplete;
}

interface People {
  readonly filled: number;
  readonly possible: number;
  readonly per: number;
}

export interface Arm {
  readonly label: string;
  /** "64 in 100" */
  readonly number: string;
  /** "likely between 50 and 76" */
  readonly range: string | undefined;
  /** All that is said: "64 in 100 people felt less pain (likely between 50 and 76)". */
  readonly sentence: string;
  readonly picture: SVGSVGElement;
  readonly name: string;
}

export function armsIn(root: Element): Arm[] {
  return [...root.querySelectorAll('.arm')].map((arm) => {
    const picture = arm.querySelector<SVGSVGElement>('svg[role="img"]')!;
    const sentence = words(arm.querySelector('.number'));
    return {
      label: words(arm.querySelector('.arm-label')),
      number: words(arm.querySelector('strong')),
      range: /\((.*)\)$/.exec(sentence)?.[1],
      sentence,
      picture,
      name: picture.getAttribute('aria-label') ?? '',
    };
  });
}

/** The people that the words of a chart speak of. */
export function said(number: string): People {
  const [, low, high, few, many, exact, per] =
    /^(?:(\d+) to (\d+)|fewer than (\d+)|more than (\d+)|(\d+)) in ([\d,]+)$/.exec(number) ?? [];
  const people = { per: Number(per?.replace(',', '')) };
  if (low && high) return { ...people, filled: Number(low), possible: Number(high) - Number(low) };
  if (few) return { ...people, filled: 0, possible: Number(few) };
  if (many) return { ...people, filled: Number(many), possible: 1 };
  if (!exact) throw new Error(`"${number}" is no number of people`);
  return { ...people, filled: Number(exact), possible: 0 };
}

/** The place of each person in a picture, by the middle of the body, in reading direction. */
export function bodiesIn(picture: SVGSVGElement): DOMPoint[] {
  const { width, height } = picture.viewBox.baseVal;
  const [columns, rows] = [(width - 2) / 10, (height - 2) / 12];
  return Array.from(
    { length: columns * rows },
    (_, index) => new DOMPoint((index % columns) * 10 + 5, Math.floor(index / columns) * 12 + 9.4),
  );
}

/** Which people a picture draws in one way, asked of the browser and not of the path's text. */
function drawnAs(kind: 'filled' | 'possible' | 'empty', picture: SVGSVGElement): number[] {
  const uses = [...picture.querySelectorAll<SVGUseElement>(`.${kind}`)];
  return bodiesIn(picture).flatMap((body, index) =>
    uses.some((use) => isDrawnBy(use, body)) ? [index] : [],
  );
}

/** Whether the piece that is used has a person there, and the browser has found it. */
function isDrawnBy(use: SVGUseElement, { x, y }: DOMPoint): boolean {
  const root = use.getRootNode() as ShadowRoot;
  const piece = root.querySelector<SVGPathElement>(use.getAttribute('href') ?? '')!;
  const place = new DOMPoint(x - use.x.baseVal.value, y - use.y.baseVal.value);
  // WebKit tells the size of what is used, not its place.
  return use.getBBox().width > 0 && piece.isPointInFill(place);
}

export const range = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => from + index);

export function expectPicture({ picture, number, name }: Arm): void {
  const { filled, possible, per } = said(number);
  expect(bodiesIn(picture), name).to.have.lengthOf(per);
  expect(drawnAs('filled', picture), name).to.deep.equal(range(0, filled));
  expect(drawnAs('possible', picture), name).to.deep.equal(range(filled, filled + possible));
  expect(drawnAs('empty', picture), name).to.deep.equal(range(filled + possible, per));
  expect(name).to.contain(number);
}

/** The numbers of a text. */
export const numbersOf = (text: string | undefined) => (text?.match(/\d+/g) ?? []).map(Number);

/** What a chart is drawn with, and whether its fill or its line says so. */
const DRAWN = {
  'people of a treatment': ['.people.treatment .filled', 'fill'],
  'people of a comparator': ['.people.comparator .filled', 'fill'],
  'people not counted': ['.people .empty', 'stroke'],
  'people who may be counted': ['.people.treatment .possible', 'stroke'],
  'people of a comparator who may be counted': ['.people.comparator .possible', 'stroke'],
  'the line around a range': ['.people .band', 'stroke'],
  'the mark of a treatment': ['.marks .treatment', 'fill'],
  'the mark of a comparator': ['.marks .comparator', 'stroke'],
  'the line between two marks': ['.marks:not(.wide) .gap', 'stroke'],
  'the range of a difference': ['.marks .range', 'stroke'],
  'where help begins': ['.time .begins', 'fill'],
  'where help begins for some': ['.time .some', 'stroke'],
  'where help holds': ['.time .holds', 'stroke'],
  'where help wears off': ['.time .wears', 'stroke'],
  'where help has ended': ['.time .ends', 'stroke'],
  'a dose': ['.calendar .dose', 'fill'],
  'a dose that some have': ['.calendar .maybe', 'stroke'],
  'a day without a dose': ['.calendar .days', 'fill'],
  'weeks that nobody has set': ['.calendar .unknown', 'stroke'],
} as const;

/** All that the charts are drawn with, by what it means. Each must be there. */
export function drawnIn(
  element: Element,
): { readonly what: string; readonly shape: Element; readonly paint: 'fill' | 'stroke' }[] {
  return Object.entries(DRAWN).flatMap(([what, [selector, paint]]) => {
    const shapes = all<Element>(element, selector);
    if (shapes.length === 0) throw new Error(`There is no shape for ${what}`);
    return shapes.map((shape) => ({ what, shape, paint }));
  });
}
