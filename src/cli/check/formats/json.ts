import type { CheckedDocument } from '../told.js';
import { countOf } from './count.js';

/** For programs: each document with its findings and scores. */
export function asJson(documents: readonly CheckedDocument[]): string {
  const { errors, warnings } = countOf(documents);
  const written = documents.map(({ file, title, findings, scores }) => ({
    file,
    title,
    findings: findings.map(({ place, severity, rule, path, message, mend }) => ({
      ...place,
      severity,
      rule,
      path,
      message,
      mend,
    })),
    scores,
  }));
  return `${JSON.stringify({ errors, warnings, documents: written }, null, 2)}\n`;
}
