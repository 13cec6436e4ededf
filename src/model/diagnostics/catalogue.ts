import type { Notice } from './finding.js';

// Tables in the page.

export const TABLE_UNREADABLE: Notice = {
  code: 'table',
  message: 'could not be read ({error})',
  hint: 'Make the table simpler.',
};

const NAME_TREATMENTS =
  'Name two to six treatments in the first row after its first cell, or in the first column with <th scope="row">.';

export const TABLE_WITHOUT_NAME: Notice = {
  code: 'table',
  message: 'names no treatment',
  hint: NAME_TREATMENTS,
};

export const TABLE_TOO_FEW_TREATMENTS: Notice = {
  code: 'table',
  message: 'names too few treatments ({count})',
  hint: NAME_TREATMENTS,
};

export const TABLE_TOO_MANY_TREATMENTS: Notice = {
  code: 'table',
  message: 'names too many treatments ({count})',
  hint: NAME_TREATMENTS,
};

export const TABLE_ROWS: Notice = {
  code: 'table',
  message: 'has {count} rows',
  hint: 'Write 1 to {most} rows below the names of the treatments.',
};

export const TABLE_NOT_SHOWN: Notice = {
  code: 'table',
  severity: 'warning',
  message: 'has <{tag}>, which is not shown',
  hint: 'Say in words what it says.',
};

export const TABLE_WITHOUT_ALT: Notice = {
  code: 'table',
  severity: 'warning',
  message: 'has a picture without "alt"',
  hint: 'Say in alt="…" what it shows, or write alt="" if that does not matter.',
};

export const TABLE_FACT_UNKNOWN: Notice = {
  code: 'table',
  severity: 'warning',
  message: 'is unknown',
  hint: 'Use one of {facts}.',
};

export const TABLE_FACT_MISPLACED: Notice = {
  code: 'table',
  severity: 'warning',
  message: 'is not read there',
  hint: '{hint}',
};

export const TABLE_FACT_INVALID: Notice = {
  code: 'table',
  severity: 'warning',
  message: 'is not read as {fact}: {field} {problem}',
  hint: '{hint}',
};

/** By the name of the fact, as tables have it. */
export const TABLE_FACTS_MISSING: Readonly<Record<string, Notice>> = {
  approval: {
    code: 'locked-approval',
    message: 'is missing for {treatments}, and no page may leave it out',
    hint: 'Write <tr data-fact="approval" data-region="US">, and in it <td data-status="approved">nasal spray</td>, or data-status="off-label", "not-approved" or "unknown".',
  },
  'serious-risks': {
    code: 'locked-serious-risks',
    message: 'is missing for {treatments}, and no page may leave it out',
    hint: 'Write <tr data-fact="serious-risks">.',
  },
  reviewed: {
    code: 'locked-review-date',
    message: 'is missing, and no page may leave it out',
    hint: 'Write <time data-fact="reviewed" datetime="2026-03-31">.',
  },
  'next-review': {
    code: 'locked-review-policy',
    message: 'is missing, and no page may leave it out',
    hint: 'Write <time data-fact="next-review" datetime="2027-03-31">.',
  },
  'crisis-line': {
    code: 'locked-crisis-line',
    message: 'is missing, and no page may leave it out',
    hint: 'Write <a data-fact="crisis-line" data-region="US" href="tel:988">the name of the line</a>, or an address with sms: or https:.',
  },
};
