import { Failure } from '../failure.js';
import { plainLine } from '../plain-line.js';
import type { Terminal } from '../terminal.js';
import { collectPosts, type Corpus } from './corpus.js';
import { readInput } from './inputs/read-input.js';
import { type RelatedOptions, readOptions } from './options.js';
import { pageHtml } from './page-html.js';
import { Progress } from '../progress.js';
import { publish } from './publish.js';

/** `treatment-compare related`: works out the related posts of a site and writes them as small static files. */
export async function related(words: readonly string[], terminal: Terminal): Promise<void> {
  const options = readOptions(words);
  if ('page' in options) {
    terminal.out.write(pageHtml(options));
    return;
  }
  const progress = new Progress(terminal.progress, 'posts', options.isQuiet);
  const notes: string[] = [];
  try {
    const corpus = await readCorpus(options, notes, progress, terminal);
    notes.unshift(await publish(corpus, options, terminal.startThread, progress));
  } catch (error) {
    // What was left out may be why.
    for (const note of notes) progress.note(note);
    throw error;
  } finally {
    progress.end();
  }
  if (options.isQuiet) return;
  for (const note of notes) terminal.out.write(`${plainLine(note)}\n`);
}

/** @param notes takes what is to be told of the inputs */
async function readCorpus(
  { inputs, site, isMeant }: RelatedOptions,
  notes: string[],
  progress: Progress,
  { readInput: standardInput }: Terminal,
): Promise<Corpus> {
  const context = { site, isMeant, standardInput, note: (text: string) => notes.push(text) };
  // Names of all inputs are looked at before the first is read.
  const feeds = inputs.map((input) => readInput(input, context));
  const corpus = await collectPosts(feeds, () => {
    progress.advance('read', 1);
  });
  if (corpus.posts.length > 0) return corpus;
  throw new Failure(
    inputs.join(', '),
    'holds no posts',
    'Each needs a title and an http(s) address; where addresses are relative, add --site https://example.org',
  );
}
