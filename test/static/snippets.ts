/** Comparisons as the built module writes them, for pages of their own. */
import type { ComparisonInput } from '../../src/index.js';
import type * as writer from '../../src/static/index.js';

export const { prerender } = (await import(
  new URL('../../dist/prerender.mjs', import.meta.url).href
)) as typeof writer;

const at = (path: string) => new URL(`../../${path}`, import.meta.url);

/** The comparison that the scripts bring, in a language. */
export async function builtIn(language = 'en'): Promise<ComparisonInput> {
  const file = at(`dist/content/ketamine-vs-antidepressants.${language}.json`);
  return (await (await fetch(file)).json()) as ComparisonInput;
}

/** The comparison of the demo page that is read from right to left. */
export async function arabic(): Promise<ComparisonInput> {
  const text = await (await fetch(at('demo/rtl.html'))).text();
  const page = new DOMParser().parseFromString(text, 'text/html');
  const { textContent } = page.querySelector('script[type="application/json"]')!;
  return JSON.parse(textContent) as ComparisonInput;
}

/** A comparison as a page holds it. */
export const write = (document: ComparisonInput, options?: writer.PrerenderOptions): string =>
  prerender(document, options).html ?? '';
