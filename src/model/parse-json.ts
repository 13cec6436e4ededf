/** What a JSON text stands for; `undefined`, for which JSON has no word, where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
