import picomatch from 'picomatch';
import { UsageFailure } from '../../failure.js';
import type { FileFilter } from './html-files.js';

/**
 * Which files of a folder are meant. A glob that matches a folder means all that is in it.
 * @param include globs, of which one has to match, if there are any
 * @param exclude globs, of which none may match
 */
export function fileFilter(include: readonly string[], exclude: readonly string[]): FileFilter {
  const isIncluded = include.length > 0 ? matcherOf(include) : () => true;
  const isExcluded = matcherOf(exclude);
  return (name) => isIncluded(name) && !isExcluded(name);
}

function matcherOf(globs: readonly string[]): FileFilter {
  const matchers = globs.flatMap(matchersOf);
  return (name) => matchers.some((isMatch) => isMatch(name));
}

function matchersOf(glob: string): FileFilter[] {
  const fromFolder = glob.replace(/^(?:\.?\/)+/, '').replace(/\/$/, '');
  try {
    return [fromFolder, `${fromFolder}/**`].map((pattern) => picomatch(pattern, { dot: true }));
  } catch {
    throw new UsageFailure(`"${glob}"`, 'is no glob', 'Write it as "posts/**" or "tags".');
  }
}
