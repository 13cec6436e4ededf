import type { ReactiveElement } from 'lit';
import { emulateMedia as emulateInBrowser } from '@web/test-runner-commands';
import { canEmulateMedia } from './page.js';

interface Media {
  readonly media?: 'print' | 'screen';
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

/**
 * Changes the medium or what the reader prefers. Where the browser lets no test do so, the elements' rules for print
 * are put in force, and `matchMedia` answers.
 */
export async function emulateMedia(media: Media): Promise<void> {
  if (canEmulateMedia) return emulateInBrowser(media);
  if (media.media) setMedium(media.media);
  if (media.reducedMotion) setMotion(media.reducedMotion);
}

const forcedRules: CSSMediaRule[] = [];

function setMedium(medium: 'print' | 'screen'): void {
  for (const rule of forcedRules.splice(0)) rule.media.mediaText = 'print';
  if (medium === 'screen') return;
  forcedRules.push(...ownSheets().flatMap(({ cssRules }) => printRules(cssRules)));
  if (forcedRules.length === 0) throw new Error('There are no rules for print');
  for (const rule of forcedRules) rule.media.mediaText = 'all';
}

function ownSheets(): CSSStyleSheet[] {
  const elements = ['treatment-compare', 'treatment-guide', 'outcome-chart', 'related-posts'].map(
    (tag) => customElements.get(tag) as typeof ReactiveElement | undefined,
  );
  const sheets = elements
    .flatMap((element) => element?.elementStyles ?? [])
    .map((style) => (style instanceof CSSStyleSheet ? style : style.styleSheet!));
  // Elements share some of them.
  return [...new Set(sheets)];
}

function printRules(rules: CSSRuleList): CSSMediaRule[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') return [rule];
    return rule instanceof CSSGroupingRule ? printRules(rule.cssRules) : [];
  });
}

const askBrowser = globalThis.matchMedia;

function setMotion(preference: 'reduce' | 'no-preference'): void {
  globalThis.matchMedia = (query) =>
    query === '(prefers-reduced-motion: reduce)'
      ? Object.create(askBrowser(query), { matches: { value: preference === 'reduce' } })
      : askBrowser(query);
}
/**
 * Puts the rules for forced colours in force, for one element, in the system's own colours. The test runner's
 * `emulateMedia({ forcedColors })` is heard by Playwright alone.
 */
export function forceColours(element: Element): void {
  const root = element.shadowRoot;
  if (!root || !(element.parentElement instanceof HTMLElement)) throw new Error('Nothing is shown');
  let forced = 0;
  root.adoptedStyleSheets = root.adoptedStyleSheets.map(({ cssRules }) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync([...cssRules].map(({ cssText }) => cssText).join('\n'));
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSMediaRule) || !rule.conditionText.includes('forced-colors'))
        continue;
      rule.media.mediaText = 'all';
      forced++;
    }
    return sheet;
  });
  if (forced === 0) throw new Error('There are no rules for forced colours');
  element.parentElement.style.cssText += '; background: Canvas; color: CanvasText';
}
