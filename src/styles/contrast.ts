/** Colours as they reach the screen, whatever notation they were written in. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
const cache = new Map<string, Rgba>();

export function rgbaOf(colour: string): Rgba {
  let rgba = cache.get(colour);
  if (!rgba) {
    if (!context) throw new Error('This browser draws on no canvas.');
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    rgba = [red, green, blue, alpha / 255];
    cache.set(colour, rgba);
  }
  return rgba;
}

/** A colour that lets light through, over one that does not. */
export function over([red, green, blue, alpha]: Rgba, [r, g, b]: Rgba): Rgba {
  const mix = (above: number, below: number) => above * alpha + below * (1 - alpha);
  return [mix(red, r), mix(green, g), mix(blue, b), 1];
}

/** A part of a colour, from 0 to 255, as light: from 0 to 1. */
export function linear(value: number): number {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** How much light a colour gives, from 0 to 1. */
export function luminance([red, green, blue]: Rgba): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The contrast of WCAG 2, from 1 to 21. */
export function contrast(one: Rgba, other: Rgba): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** The colour behind a node: every background from the page to the node, one over the other. */
export function backgroundOf(node: Element): Rgba {
  const layers: Rgba[] = [];
  for (let at: Element | null = node; at; at = parentOf(at)) {
    const colour = rgbaOf(getComputedStyle(at).backgroundColor);
    layers.push(colour);
    if (colour[3] === 1) break;
  }
  return layers.reduceRight<Rgba>((below, above) => over(above, below), [255, 255, 255, 1]);
}

/** The colour of the words of a node, over what is behind it. */
export function foregroundOf(node: Element): Rgba {
  return over(rgbaOf(getComputedStyle(node).color), backgroundOf(node));
}

/** How well the words of a node stand out. */
export function contrastOf(node: Element): number {
  return contrast(foregroundOf(node), backgroundOf(node));
}

function parentOf(node: Element): Element | null {
  if (node.assignedSlot) return node.assignedSlot;
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  // A node of another page is no instance of this page's classes.
  return 'host' in root ? (root as ShadowRoot).host : null;
}
