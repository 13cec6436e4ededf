import type { Page } from './frames.js';

/** Keeps browsers from asking where to print the frames of a page, and counts how often they would have. */
export function withoutPrinter(page: Page = window): {
  readonly printed: () => number;
  readonly stop: () => void;
} {
  const { prototype } = page.HTMLIFrameElement;
  const own = Object.getOwnPropertyDescriptor(prototype, 'contentWindow')!;
  let count = 0;
  Object.defineProperty(prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const inner = own.get!.call(this) as Window;
      inner.print = () => count++;
      return inner;
    },
  });
  return {
    printed: () => count,
    stop: () => {
      Object.defineProperty(prototype, 'contentWindow', own);
    },
  };
}
