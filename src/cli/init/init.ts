import { type Compared, compared } from '../../start/compared.js';
import { type Start, startDocument } from '../../start/start-document.js';
import { madeOf, unfitIn } from '../../start/table-words.js';
import { UsageFailure } from '../failure.js';
import { seeHelp } from '../parse-words.js';
import { readBytes } from '../read-document.js';
import { publishedSchema } from '../schema/published.js';
import type { Terminal } from '../terminal.js';
import { writeNewFile } from '../write-file.js';
import { type InitWords, languageFrom, readOptions } from './options.js';
import { readTable } from './table.js';

/** `treatment-compare init`: writes a comparison to begin with, from a few answers or a table. */
export async function init(words: readonly string[], terminal: Terminal): Promise<void> {
  const asked = readOptions(words);
  const table = asked.from === undefined ? undefined : await tableIn(asked.from, terminal);
  const document = startDocument(await startFrom(asked, table?.compared, terminal));
  const { file, mayReplace } = asked;
  writeNewFile(file, `${JSON.stringify(document, null, 2)}\n`, mayReplace);
  for (const line of table?.told ?? []) terminal.out.write(`${line}\n`);
  terminal.out.write(
    `${file} is written. Fill in what says "TODO:", and see what is left:\nnpx treatment-compare check ${file}\n`,
  );
}

async function startFrom(
  asked: InitWords,
  table: Compared | undefined,
  terminal: Terminal,
): Promise<Start> {
  const { region } = asked;
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

/** A table to begin with, and what its author is told of it. */
interface TableToBegin {
  readonly compared: Compared;
  readonly told: readonly string[];
}

/** @throws {UsageFailure} if the table compares less than two treatments, or more than six */
async function tableIn(file: string, terminal: Terminal): Promise<TableToBegin> {
  const { table, isGuessed } = readTable(file, await readBytes(file, terminal));
  const result = compared(table);
  if ('problem' in result) {
    const { problem, mend } = unfitIn(result, 'en');
    throw new UsageFailure(file, problem, mend);
  }
  const told = madeOf(result, 'en');
  return { compared: result, told: isGuessed ? [...told, guessedIn(file)] : told };
}

const guessedIn = (file: string): string =>
  `${file} is not in UTF-8, and was read as Windows-1252: see that all letters are right.`;

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
