import { fill, type Values } from '../fill.js';
import type { Diagnostic, DiagnosticCode, Severity } from './diagnostic.js';
import { type PathKeys, toPath } from './json-path.js';

/** What authors are told about one kind of mistake. A finding fills the places in curly brackets: `{id}`. */
export interface Notice {
  readonly code: DiagnosticCode;
  /** By default an error. */
  readonly severity?: Severity;
  /** What is wrong, as words that go on from where it is. */
  readonly message: string;
  /** How to mend it. */
  readonly hint: string;
}

/** One mistake, before it is put into words. */
export interface Finding {
  readonly notice: Notice;
  /** Where, as `Diagnostic` has it. */
  readonly path: string;
  readonly values?: Values | undefined;
}

/** Takes a mistake in a document. */
export type Report = (notice: Notice, path: PathKeys, values?: Values) => void;

/** A mistake in a document. */
export function findingAt(...[notice, path, values]: Parameters<Report>): Finding {
  return { notice, path: toPath(path), values };
}

/** Puts a finding into the words that its author is shown. */
export function toDiagnostic({ notice, path, values }: Finding): Diagnostic {
  return {
    severity: 'error',
    ...notice,
    path,
    message: fill(notice.message, values),
    hint: fill(notice.hint, values),
  };
}
