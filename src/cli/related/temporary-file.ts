import { randomBytes } from 'node:crypto';
import {
  closeSync,
  lstatSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** What the temporary files of a run begin with. Only the run knows it, and whoever finds its lock after its end. */
const startOf = (run: string) => `.treatment-compare-${run}-`;

/** Nobody can guess the name, so nobody can have put a file or a link there. */
export function newRun(): string {
  return randomBytes(16).toString('hex');
}

/** Where a run may put something for a moment, on the same disk as the files of a folder. */
export function temporaryPath(folder: string, run: string): string {
  return join(folder, `${startOf(run)}${randomBytes(4).toString('hex')}.partial`);
}

/** Writes beside it and renames, which happens at once or not at all. */
export function replaceFile(path: string, text: string, temporary: string): void {
  // Fails where there is something already, a link too: then it is not ours to write to, or to take away.
  const file = openSync(temporary, 'wx');
  try {
    writeFileSync(file, text);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

/** Takes away what a run that was killed has left behind. */
export function removeLeftovers(folder: string, run: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (name.startsWith(startOf(run)) && lstatSync(path).isFile()) rmSync(path, { force: true });
  }
}
