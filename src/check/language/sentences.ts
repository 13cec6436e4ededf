/** A point after these ends no sentence. */
const ABBREVIATION =
  /(?<!\p{L})(?:Dr|Dra|Sr|Sra|Prof|St|vs|e\.g|i\.e|approx|No|EE|p\.ej|p|ej|aprox|z|B|d|h|bzw|ca|ggf|evtl|Nr|inkl|usw|u|a)\.$/iu;

/** The sentences of a text, without those that hold no word. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?؟][”"’)]?)\s+/)
    .reduce<string[]>((sentences, piece) => {
      const last = sentences.at(-1);
      const goesOn = last !== undefined && ABBREVIATION.test(last) && !/^\p{Lu}\p{Ll}/u.test(piece);
      return goesOn ? [...sentences.slice(0, -1), `${last} ${piece}`] : [...sentences, piece];
    }, [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
