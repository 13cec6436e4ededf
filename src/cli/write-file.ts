import { existsSync, writeFileSync } from 'node:fs';
import { UsageFailure } from './failure.js';

/**
 * Writes what a command has made into a file.
 *
 * @param mayReplace whether a file that is there may be written over
 * @throws {UsageFailure} if there is one, and it may not
 */
export function writeNewFile(path: string, text: string, mayReplace: boolean): void {
  if (!mayReplace && existsSync(path)) {
    throw new UsageFailure(
      path,
      'is there already',
      'Name another file, or write over it: --force',
    );
  }
  writeFileSync(path, text);
}
