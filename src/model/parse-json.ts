/**
 * What a JSON text stands for; `undefined`, for which JSON has no word, where it is none. The mark that some editors begin
 * files with is no part of it.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
