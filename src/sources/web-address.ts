/** The beginning of a host that lacks its scheme. */
const HOST = /^www\.(?=[\w-]+\.[a-z])/i;
const AMPERSAND = /&(?:amp|#0*38);/g;

/**
 * The absolute http or https address that a text means, if it means one.
 * The platform's own parser decides, so that `java⏎script:` is seen for what it is.
 */
export function webAddress(text: unknown, base?: string): string | undefined {
  if (typeof text !== 'string' || !text.trim()) return undefined;
  try {
    // Generators escape twice; no address that works holds `&amp;`.
    const address = text
      .replace(AMPERSAND, '&')
      // Somebody broke a long line.
      .split('\n')
      .map((line) => line.trim())
      .join('');
    const { protocol, href } = new URL(
      // Also without a page that it is relative to.
      address.replace(HOST, '//$&'),
      base ?? (HOST.test(address) ? 'https:' : undefined),
    );
    return /^https?:/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
