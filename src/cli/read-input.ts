/**
 * Reads a stream to its end.
 * @returns nothing if there are more than that many bytes
 */
export async function readInput(
  stream: AsyncIterable<Uint8Array>,
  most: number,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > most) return undefined;
  }
  return Buffer.concat(chunks);
}
