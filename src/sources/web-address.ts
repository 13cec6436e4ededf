const AMPERSAND = /&(?:amp|#0*38);/g;
/** Where a long address was broken in two, as it is laid out and not as it is. */
const LINE_BREAK = /[\n\r]\s*/g;
/** A host of the web as people write it, where a platform would see a path. */
const HOST = /^\s*(?=www\.[\w-]+\.\w)/i;

/**
 * The absolute http or https address that a text means, if it means one.
 * The platform's own parser decides, so that `java⏎script:` is seen for what it is.
 */
export function webAddress(text: unknown, base?: string): string | undefined {
  if (typeof text !== 'string' || !text.trim()) return undefined;
  try {
    // Generators escape twice; no address that works holds `&amp;`.
    const meant = text.replace(AMPERSAND, '&').replace(LINE_BREAK, '');
    const { protocol, href } = new URL(meant.replace(HOST, base ? '//' : 'https://'), base);
    return /^https?:/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
