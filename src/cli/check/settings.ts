import { existsSync } from 'node:fs';
import { settingProblem, type RuleLevel, type RuleSettings } from '../../check/settings.js';
import { PAGE_RULES } from '../../check/page-rules/index.js';
import { RULES } from '../../check/rules/index.js';
import { parseJson } from '../../model/parse-json.js';
import { UsageFailure } from '../failure.js';
import { readDocument } from '../read-document.js';
import type { Terminal } from '../terminal.js';

const CONFIG = 'treatment-compare.config.json';

/**
 * What the author says of rules: in a file, and above that on the command line.
 *
 * @param pairs as written: `ID=LEVEL`
 * @throws {UsageFailure} if a rule is not there, or cannot be set so
 */
export async function readSettings(
  pairs: readonly string[],
  config: string | undefined,
  terminal: Terminal,
): Promise<RuleSettings> {
  const file = config ?? (existsSync(CONFIG) ? CONFIG : undefined);
  const fromFile = file === undefined ? {} : await readConfig(file, terminal);
  return { ...fromFile, ...Object.fromEntries(pairs.map(readPair)) };
}

async function readConfig(file: string, terminal: Terminal): Promise<RuleSettings> {
  const config = parseJson(await readDocument(file, terminal));
  const hint = 'Write { "rules": { "ID": "off" } }, with off, warn or error.';
  if (!isRecord(config)) throw new UsageFailure(file, 'is no object in JSON', hint);
  const unknown = Object.keys(config).find((name) => name !== 'rules' && name !== '$schema');
  if (unknown !== undefined) throw new UsageFailure(file, `has "${unknown}", unknown here`, hint);
  const { rules = {} } = config;
  if (!isRecord(rules)) throw new UsageFailure(file, 'has "rules" that are no object', hint);
  return Object.fromEntries(
    Object.entries(rules).map(([id, level]) => [id, levelIn(`${file}: ${id}`, id, level)]),
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readPair(pair: string): [id: string, level: RuleLevel] {
  const [id = '', level, ...more] = pair.split('=');
  if (level === undefined || more.length > 0) {
    throw new UsageFailure('--rule', `is "${pair}"`, 'Write it as source-unused=off.');
  }
  return [id, levelIn(`--rule ${id}`, id, level)];
}

function levelIn(place: string, id: string, level: unknown): RuleLevel {
  const found = settingProblem([...RULES, ...PAGE_RULES], id, level);
  if (found) throw new UsageFailure(place, found.problem, found.mend);
  return level as RuleLevel;
}
