import { toPath } from '../../model/diagnostics/finding.js';

/** A string, a sign, or another value. */
const PIECE = /"(?:[^"\\]|\\.)*"?|[[\]{},:]|[^\s[\]{},:"]+/gsu;

/** An open list or object, and where in it we are. */
interface Open {
  readonly isList: boolean;
  key: string | number;
  needsName: boolean;
}

/** No document is deeper; what is costs no more than its length. */
const DEEPEST = 40;

/**
 * Where each value of a text in JSON begins: its index by its path, such as `$.treatments[1].name`. A field begins with
 * its name.
 *
 * @param text must be JSON
 */
export function placesInJson(text: string): Map<string, number> {
  const places = new Map([[toPath([]), text.search(/\S|$/)]]);
  const open: Open[] = [];
  const keep = (index: number) => {
    if (open.length <= DEEPEST) places.set(toPath(open.map(({ key }) => key)), index);
  };
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const inside = open.at(-1);
    if (piece === '}' || piece === ']') open.pop();
    else if (piece === ',') goOn(inside);
    else if (piece === ':') continue;
    else if (inside?.needsName) {
      inside.key = JSON.parse(piece) as string;
      inside.needsName = false;
      keep(index);
    } else {
      if (inside?.isList) keep(index);
      if (piece === '[') open.push({ isList: true, key: 0, needsName: false });
      if (piece === '{') open.push({ isList: false, key: '', needsName: true });
    }
  }
  return places;
}

function goOn(inside: Open | undefined): void {
  if (!inside) return;
  if (inside.isList) inside.key = Number(inside.key) + 1;
  else inside.needsName = true;
}

/** The index of a path, or of the nearest that is there and holds it. */
export function placeOf(places: ReadonlyMap<string, number>, path: string): number {
  for (let end = path.length; end > 0; end -= 1) {
    const isWhole = end === path.length || '.['.includes(path.charAt(end));
    const place = isWhole ? places.get(path.slice(0, end)) : undefined;
    if (place !== undefined) return place;
  }
  return 0;
}
