import type { Judging } from '../../check/judge-document.js';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readSettings } from '../check/settings.js';
import { readDocument } from '../read-document.js';
import type { Terminal } from '../terminal.js';
import { look, unreadable } from './look.js';
import { type PreviewWords, readOptions } from './options.js';
import { pageOf, SCRIPTS, STYLE } from './page.js';
import { pictureIn } from './pictures.js';
import { savesOf } from './saves-of.js';
import type { Seen } from './seen.js';
import { type Answer, servePreview } from './server.js';

/** `treatment-compare preview`: shows a comparison in a browser while it is written, with what is found in it. */
export async function preview(words: readonly string[], terminal: Terminal): Promise<void> {
  const asked = readOptions(words);
  const { address, ended } = await startPreview(asked, terminal);
  terminal.out.write(
    `${asked.file} is shown at ${address}\nSave it, and look there. Ctrl-C ends the preview.\n`,
  );
  await ended;
}

/** A file that is shown. */
export interface Preview {
  readonly address: string;
  /** Settles when it is shown no more; rejects where its folder can be watched no more. */
  readonly ended: Promise<void>;
  readonly end: () => void;
}

/**
 * Serves the page of a file, and tells it what is new each time that the file is saved.
 *
 * @throws {Failure} if the file is no document, or the port is in use
 */
export async function startPreview(
  { file, port }: PreviewWords,
  terminal: Terminal,
): Promise<Preview> {
  const settings = await readSettings([], undefined, terminal);
  const judging = (): Judging => ({ settings, language: 'en', today: new Date() });
  let seen = look(file, await readDocument(file, terminal), judging());
  const server = await servePreview(port, (path) => answerTo(path, file, seen, terminal.built));
  const tell = (news: Seen) => {
    seen = news;
    server.tell(news);
  };
  const follow = async (signal: AbortSignal) => {
    for await (const _saved of savesOf(file, signal)) {
      tell(await lookAgain(file, terminal, judging(), seen));
    }
  };
  tell(seen);
  const controller = new AbortController();
  return {
    address: server.address,
    ended: follow(controller.signal).finally(server.end),
    end: () => {
      controller.abort();
    },
  };
}

/** What cannot be read now may be there in a moment. */
async function lookAgain(
  file: string,
  terminal: Terminal,
  judging: Judging,
  before: Seen,
): Promise<Seen> {
  try {
    return look(file, await readDocument(file, terminal), judging, before);
  } catch (error) {
    return unreadable(file, error, before);
  }
}

/** @param built the folder of what the package is built into */
function answerTo(path: string, file: string, seen: Seen, built: URL): Answer | undefined {
  if (path === '/') return { type: 'text/html; charset=utf-8', body: pageOf(file) };
  if (path === '/preview.css') return { type: 'text/css; charset=utf-8', body: STYLE };
  const script = SCRIPTS.find((name) => path === `/${name}`);
  if (script) {
    const body = readFileSync(new URL(script, built));
    return { type: 'text/javascript; charset=utf-8', body };
  }
  return pictureIn(dirname(file), path, seen.shown?.text ?? '');
}
