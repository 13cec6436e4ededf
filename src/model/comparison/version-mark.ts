import type { Comparison } from './schema.js';

/** Which content a text holds. */
export interface VersionMark {
  /** Of the comparison. */
  readonly id: string;
  /** Such as `1.2`. */
  readonly version: string;
  /** The day since which it reads so, `YYYY-MM-DD`. */
  readonly date: string;
}

/** How a comparison says, for programs, which content it is: `ketamine-vs-antidepressants 1.0 2026-11-26`. */
export function versionMark({
  id,
  version,
}: Pick<Comparison, 'id' | 'version'>): string | undefined {
  return version && `${id} ${version.number} ${version.date}`;
}

/** Reads what `versionMark` has written. */
export function readVersionMark(text: string): VersionMark | undefined {
  const [, id, version, date] = /^([^\s]+) ([\d.]+) (\d{4}-\d\d-\d\d)$/.exec(text) ?? [];
  return id && version && date ? { id, version, date } : undefined;
}
