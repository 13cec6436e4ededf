import { fill, type Values } from '../fill.js';
import type { Diagnostic, DiagnosticCode, Severity } from './diagnostic.js';

/**
 * What authors are told about one kind of mistake: its code, what is wrong in words that go on from where it is, and how
 * to mend it. A finding fills the places in curly brackets: `{id}`. One line of text, because that is the least a page
 * has to load.
 */
export type Notice =
  | `${DiagnosticCode} | ${string} | ${string}`
  | `${DiagnosticCode} | ${string} | ${string} | warning`;

/** One mistake, before it is put into words. */
export interface Finding {
  readonly notice: Notice;
  /** Where, as `Diagnostic` has it. */
  readonly path: string;
  readonly values?: Values | undefined;
}

/** The keys that lead to a place in a document, from the outside in. */
export type PathKeys = readonly (string | number)[];

/** Takes a mistake in a document. */
export type Report = (notice: Notice, path: PathKeys, values?: Values) => void;

/** Writes keys as a JSON path: `['rows', 2, 'cells', 'x-y']` is `$.rows[2].cells["x-y"]`. */
export function toPath(keys: PathKeys): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return /^[A-Za-z_$][\w$]*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
  }, '$');
}

const KEY = /\.([\w$]+)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]/g;

/** The keys of a JSON path, as `toPath` writes it. */
export function keysOf(path: string): PathKeys {
  return [...path.matchAll(KEY)].map(([, name, index, quoted]) =>
    index === undefined ? (name ?? quoted ?? '') : Number(index),
  );
}

/** A mistake in a document. */
export function findingAt(...[notice, path, values]: Parameters<Report>): Finding {
  return { notice, path: toPath(path), values };
}

/** Puts a finding into the words that its author is shown. */
export function toDiagnostic({ notice, path, values }: Finding): Diagnostic {
  // By their places: this has its say even where a page has broken how lists are gone through.
  const parts = notice.split(' | ');
  return {
    code: parts[0] as DiagnosticCode,
    severity: (parts[3] ?? 'error') as Severity,
    path,
    message: fill(parts[1] ?? '', values),
    hint: fill(parts[2] ?? '', values),
  };
}
