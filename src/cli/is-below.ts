import { existsSync, realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';

/** Whether a path stays in a folder: what a page or a document names must lead to no other file, neither by `..` nor by a link. */
export function isBelow(folder: string, path: string): boolean {
  if (leadsOut(resolve(folder), path)) return false;
  return !existsSync(path) || !leadsOut(realpathSync(folder), realpathSync(path));
}

function leadsOut(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}
