import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { Readable } from 'node:stream';
import { after } from 'node:test';
import { readInput } from '../read-input.js';
import { run } from '../run.js';
import type { Terminal } from '../terminal.js';
import { BUILT } from './built.js';
import { commandScript } from './command-script.js';
import { startSourceThread } from './source-thread.js';

/** What a command said, and how it ended. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly progress: string;
}

/** Runs the command as if it had been typed, with nothing coming in. */
export const command = (...words: readonly string[]): Promise<Ended> => commandWith('', ...words);

/** Runs the command as if something had been piped into it. */
export const commandWith = (
  input: string | Uint8Array,
  ...words: readonly string[]
): Promise<Ended> => runWith(input, undefined, words);

/** Runs the command at a terminal, where somebody answers what is asked. */
export async function commandAnswered(
  answers: readonly string[],
  ...words: readonly string[]
): Promise<Ended & { readonly questions: readonly string[] }> {
  const questions: string[] = [];
  const ask = (question: string) => {
    questions.push(question);
    return Promise.resolve(answers[questions.length - 1] ?? '');
  };
  return { ...(await runWith('', ask, words)), questions };
}

async function runWith(
  input: string | Uint8Array,
  ask: Terminal['ask'],
  words: readonly string[],
): Promise<Ended> {
  let out = '';
  let progress = '';
  const terminal = {
    ...terminalOf(input),
    out: { write: (text: string) => (out += text) },
    progress: { write: (text: string) => (progress += text) },
    ask,
  };
  const code = await run(words, terminal);
  return { code, out, progress };
}

/** A terminal whose words nobody reads, with something coming in. */
export const terminalOf = (input: string | Uint8Array = ''): Terminal => ({
  out: { write: () => undefined },
  progress: { write: () => undefined },
  readInput: (most) => readInput(Readable.from([Buffer.from(input)]), most),
  built: BUILT,
  startThread: startSourceThread,
});

/** Runs the command as a process of its own, and kills it as soon as something is true, or lets it end before. */
export async function killedOnce(
  isTrue: () => boolean,
  ...words: readonly string[]
): Promise<void> {
  // It cannot take its temporary files away.
  await endedBy('SIGKILL', isTrue, temporaryFolder(), ...words);
}

/**
 * Runs the command as a process of its own, and sends it a signal as soon as something is true, or lets it end before.
 * @param temporary folder for its temporary files
 * @returns its exit code; none if the signal itself has ended it
 */
export async function endedBy(
  signal: NodeJS.Signals,
  isTrue: () => boolean,
  temporary: string,
  ...words: readonly string[]
): Promise<number | null> {
  const { child, ended } = start(temporary, ...words);
  child.stdout.resume();
  child.stderr.resume();
  while (child.exitCode === null && !isTrue()) {
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  child.kill(signal);
  return ended;
}

/**
 * Runs the command as a process of its own.
 * @param temporary folder for its temporary files
 */
export function start(temporary: string, ...words: readonly string[]) {
  const child = spawn(process.execPath, [commandScript(), ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TMPDIR: temporary },
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, ended };
}

/** A folder that is gone after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'treatment-compare-test-'));
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** All files of a folder, with what is in them. */
export function contentsOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .sort()
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]),
  );
}
