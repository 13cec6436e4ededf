import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Prerendered } from '../../static/index.js';

const number = new Intl.NumberFormat('en');

/** The source that a policy has to name for the styles in the text; nothing where there are none. */
export function policyLine({
  css,
  pageCss,
}: Pick<Prerendered, 'css' | 'pageCss'>): string | undefined {
  const hashes = [pageCss, css].filter(Boolean).map(sourceOf);
  return hashes.length > 0 ? `style-src ${hashes.join(' ')}` : undefined;
}

const sourceOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** How much a reader loads, by how it is sent. */
export function sizeLine(text: string): string {
  const bytes = Buffer.from(text);
  const gzip = gzipSync(bytes, { level: 9 });
  const brotli = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
  const [raw, gzipped, smallest] = [bytes, gzip, brotli].map(({ length }) => number.format(length));
  return `${raw} bytes, ${gzipped} in gzip, ${smallest} in brotli`;
}
