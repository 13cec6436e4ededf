import {
  backgroundOf,
  contrast,
  linear,
  luminance,
  over,
  type Rgba,
  rgbaOf,
} from '../styles/contrast.js';

/** The corners of what a screen shows. */
export const CORNERS = ['#000', '#fff', 'yellow', 'cyan', 'lime', 'magenta', 'red', 'blue'];

/** How well one property of a node stands out from a colour. */
export function contrastOfProperty(node: Element, property: string, background: Rgba): number {
  const colour = rgbaOf(getComputedStyle(node).getPropertyValue(property));
  return contrast(over(colour, background), background);
}

/** How well a shape stands out from what is behind it, by its fill or by its line. */
export function contrastOfShape(shape: Element, paint: 'fill' | 'stroke'): number {
  return contrastOfProperty(shape, paint, backgroundOf(shape));
}

/** How colours are seen: with all three kinds of cones, or without the long, the middle or the short ones. */
export type Sight = 'normal' | 'protanopia' | 'deuteranopia' | 'tritanopia';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** Machado, Oliveira and Fernandes 2009, severity 1; for linear light. */
const SIGHTS: Readonly<Record<Sight, Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

export const sights = Object.keys(SIGHTS) as Sight[];

const TO_CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_OKLAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

/** How far apart two colours are to some sight: the distance in OKLab times 100, where 2 can just be noticed. */
export function distance(one: Rgba, other: Rgba, sight: Sight = 'normal'): number {
  const [a, b] = [oklabOf(one, sight), oklabOf(other, sight)];
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** How light a colour is without its hue, as printed in grey, from 0 to 100. */
export function lightness(colour: Rgba): number {
  return 100 * Math.cbrt(luminance(colour));
}

function oklabOf([red, green, blue]: Rgba, sight: Sight): Triple {
  const seen = times(SIGHTS[sight], [linear(red), linear(green), linear(blue)]);
  const shown = mapped(seen, (part) => Math.min(1, Math.max(0, part)));
  return times(TO_OKLAB, mapped(times(TO_CONES, shown), Math.cbrt));
}

function times([first, second, third]: Matrix, [x, y, z]: Triple): Triple {
  const part = ([a, b, c]: Triple) => a * x + b * y + c * z;
  return [part(first), part(second), part(third)];
}

function mapped([x, y, z]: Triple, change: (value: number) => number): Triple {
  return [change(x), change(y), change(z)];
}
