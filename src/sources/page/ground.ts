import { hostOf } from './language.js';

/**
 * The colour that an element stands on: its own background or the nearest behind it, through slots and shadow roots.
 * It is `undefined` where no single colour is behind it: a picture, a gradient, or something half transparent.
 */
export function groundBehind(element: Element): string | undefined {
  for (let node: Element | null = element; node; node = around(node)) {
    const { backgroundColor, backgroundImage, opacity, filter } = getComputedStyle(node);
    if (backgroundImage !== 'none' || opacity !== '1' || filter !== 'none') return undefined;
    if (!/^rgba.*, 0\)$|\/ 0\)$/.test(backgroundColor)) {
      return /rgba|\//.test(backgroundColor) ? undefined : backgroundColor;
    }
  }
  return 'Canvas';
}

const around = (node: Element): Element | null =>
  node.assignedSlot ?? node.parentElement ?? hostOf(node);
