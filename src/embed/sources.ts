/** Characters that would end an address in a policy. */
const ENDS_ADDRESS = /[;,'"\s]/;

/**
 * The addresses from which a frame may load, besides its own site.
 *
 * @param listed what the site has written into `sources.json`: addresses of files, or of folders with `/` at the end
 */
export function readSources(listed: unknown): string[] {
  if (!Array.isArray(listed)) return [];
  return listed.filter(
    (source): source is string =>
      typeof source === 'string' && addressOf(source) === source && !ENDS_ADDRESS.test(source),
  );
}

/**
 * What a frame may load, in full, so that the element loads what was looked at: whoever writes the address of a frame must
 * not choose what this site is seen to say.
 *
 * @param asked addresses
 * @param page address of the page in the frame
 * @param sources from which it may load besides its own site
 * @returns nothing where one of them is not allowed
 */
export function allowedAddresses(
  asked: readonly string[],
  page: string,
  sources: readonly string[],
): string[] | undefined {
  const allowed = [`${new URL(page).origin}/`, ...sources];
  const addresses = asked
    .map((text) => addressOf(text, page) ?? '')
    .filter((address) => isListed(address, allowed));
  return addresses.length === asked.length ? addresses : undefined;
}

/** A http or https address in full, as the platform reads it. */
function addressOf(text: string, base?: string): string | undefined {
  try {
    const { protocol, href } = new URL(text, base);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Whether an address is one of the sources, or in a folder of them. */
const isListed = (address: string, sources: readonly string[]): boolean =>
  sources.some((source) =>
    source.endsWith('/') ? address.startsWith(source) : address === source,
  );
