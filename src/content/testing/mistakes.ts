import { guidedDocument, type Language, rawDocument } from './built-in.js';

/** Makes a mistake in a document, to see that a check finds it. */
export type Mistake = (document: Record<string, unknown>) => void;

/** The built-in document and its guide, with a mistake in it. */
export function documentWith(mistake: Mistake, language?: Language): Record<string, unknown> {
  const document = guidedDocument(language);
  mistake(document);
  return document;
}

/**
 * Puts a value at a place such as `treatments/0/experience`. A place may begin with a section
 * (`section:how-well/intro`), or a row by the beginning of its English label (`row:Felt/cells/esketamine`).
 */
export function change(place: string, value: unknown): Mistake {
  return (document) => {
    const [parent, key] = find(document, place);
    parent[key] = value;
  };
}

/** Takes away what stands at a place. */
export function remove(place: string): Mistake {
  return (document) => {
    const [parent, key] = find(document, place);
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else Reflect.deleteProperty(parent, key);
  };
}

/** Puts what stands at one place at another. */
export function move(from: string, to: string): Mistake {
  return (document) => {
    const [parent, key] = find(document, from);
    change(to, parent[key])(document);
  };
}

/** Adds a point to the summary. */
export function say(sentence: string): Mistake {
  return (document) => {
    (document.summary as string[]).push(sentence);
  };
}

/** Leaves out every citation of a source in running text. */
export function withoutCitation(source: string): Mistake {
  return (document) => {
    const json = JSON.stringify(document).replaceAll(`[@${source}]`, '');
    Object.assign(document, JSON.parse(json));
  };
}

type Parent = Record<string, unknown>;

function find(document: Record<string, unknown>, place: string): [Parent, string] {
  const keys = place.split('/');
  const last = keys.pop() ?? '';
  let parent: Parent = document;
  for (const key of keys) {
    const child = key.includes(':') ? findNamed(document, key) : parent[key];
    if (typeof child !== 'object' || child === null) throw new Error(`Nothing at ${place}`);
    parent = child as Parent;
  }
  if (!(last in parent)) throw new Error(`Nothing at ${place}`);
  return [parent, last];
}

interface Sections {
  readonly sections: readonly {
    readonly id: string;
    readonly rows: readonly { label: string }[];
  }[];
}

function findNamed(document: Record<string, unknown>, name: string): unknown {
  const { sections } = document as unknown as Sections;
  const [kind, wanted = ''] = name.split(':');
  if (kind === 'section') return sections.find(({ id }) => id === wanted);
  const english = rowsOf(rawDocument() as unknown as Sections);
  return rowsOf({ sections })[english.findIndex(({ label }) => label.startsWith(wanted))];
}

function rowsOf({ sections }: Sections): { label: string }[] {
  return sections.flatMap(({ rows }) => rows);
}
