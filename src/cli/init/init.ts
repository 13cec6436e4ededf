import { UsageFailure } from '../failure.js';
import { seeHelp } from '../parse-words.js';
import { readDocument } from '../read-document.js';
import { publishedSchema } from '../schema/published.js';
import type { Terminal } from '../terminal.js';
import { writeNewFile } from '../write-file.js';
import { compared } from './compared.js';
import { type InitWords, languageFrom, readOptions } from './options.js';
import { type Start, startDocument } from './start-document.js';
import { readTable } from './table.js';

/** `treatment-compare init`: writes a comparison to begin with, from a few answers or a table. */
export async function init(words: readonly string[], terminal: Terminal): Promise<void> {
  const asked = readOptions(words);
  const document = startDocument(await startFrom(asked, terminal));
  const { file, mayReplace } = asked;
  writeNewFile(file, `${JSON.stringify(document, null, 2)}\n`, mayReplace);
  terminal.out.write(
    `${file} is written. Fill in what says "TODO:", and see what is left:\nnpx treatment-compare check ${file}\n`,
  );
}

async function startFrom(asked: InitWords, terminal: Terminal): Promise<Start> {
  const { from, region } = asked;
  const table = from && compared(from, readTable(from, await readDocument(from, terminal)));
  const treatments = table ? table.treatments : await treatmentsOf(asked, terminal);
  const condition = asked.condition ?? (await answer('--condition', 'What for: ', terminal));
  return {
    treatments,
    condition,
    language: asked.language ?? (await languageOf(terminal)),
    region,
    schema: (JSON.parse(publishedSchema()) as { $id: string }).$id,
    ...(table && { title: table.title, sections: table.sections }),
  };
}

/** @throws {UsageFailure} if nobody can be asked */
async function answer(option: string, question: string, { ask }: Terminal): Promise<string> {
  const said = (await ask?.(question))?.trim();
  if (said) return said;
  throw new UsageFailure(option, 'is missing', seeHelp('init'));
}

async function treatmentsOf({ treatments }: InitWords, terminal: Terminal): Promise<string[]> {
  const names = treatments.map((name) => name.trim()).filter(Boolean);
  if (names.length === 0) {
    for (const which of ['First', 'Second']) {
      names.push(await answer('--treatment', `${which} treatment: `, terminal));
    }
    for (let name = await anotherFrom(terminal); name; name = await anotherFrom(terminal)) {
      names.push(name);
    }
  }
  if (names.length >= 2 && names.length <= 6) return names;
  throw new UsageFailure('--treatment', `is given ${names.length} times`, 'Name two to six.');
}

const anotherFrom = async ({ ask }: Terminal): Promise<string | undefined> =>
  (await ask?.('Another treatment, or nothing to go on: '))?.trim();

async function languageOf({ ask }: Terminal): Promise<string> {
  const said = (await ask?.('Language of the text (en): '))?.trim();
  return said ? languageFrom(said) : 'en';
}
