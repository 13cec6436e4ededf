/** What rules are from, each where several are. */

export const IPDAS = {
  title: 'International Patient Decision Aid Standards (IPDAS), version 4.0',
  url: 'https://decisionaid.ohri.ca/IPDAS/',
} as const;

export const NUMBERS = {
  title: 'Making Numbers Meaningful, a review of how health numbers are understood (2025)',
} as const;

export const CDC_INDEX = {
  title: 'CDC Clear Communication Index',
  url: 'https://www.cdc.gov/ccindex/',
} as const;

export const LAYERS = { title: 'A comparison in three layers (docs/layers.md)' } as const;

export const LOCKED = {
  title: 'What no page may leave out (docs/decisions/0017-locked-facts-on-any-page.md)',
} as const;
