import { Parser } from 'htmlparser2';

/** A tag of a text in HTML, and where it begins. */
export interface FoundTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly index: number;
}

/** The start tags of a part of a text, in their order. */
export function tagsIn(html: string, start = 0, end = html.length): FoundTag[] {
  const tags: FoundTag[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      tags.push({ name, attributes, index: start + parser.startIndex });
    },
  });
  parser.end(html.slice(start, end));
  return tags;
}
