/** What rules are from, each where several are. */

export const IPDAS = {
  title: 'International Patient Decision Aid Standards (IPDAS), version 4.0',
  url: 'https://decisionaid.ohri.ca/IPDAS/',
} as const;

export const NUMBERS = {
  title: 'Making Numbers Meaningful, a review of how health numbers are understood',
  url: 'https://doi.org/10.1177/23814683241255337',
} as const;

export const CDC_INDEX = {
  title: 'CDC Clear Communication Index',
  url: 'https://www.cdc.gov/ccindex/',
} as const;

export const LAYERS = { title: 'A comparison in three layers (docs/layers.md)' } as const;

export const LOCKED = {
  title: 'What no page may leave out (docs/decisions/0017-locked-facts-on-any-page.md)',
} as const;

export const TRANSLATION = {
  title:
    '45 CFR 92.201 (Section 1557): machine translation of critical text is reviewed by a qualified person',
  url: 'https://www.ecfr.gov/current/title-45/section-92.201',
} as const;

export const DOI = {
  title: 'Crossref: DOIs and matching regular expressions',
  url: 'https://www.crossref.org/blog/dois-and-matching-regular-expressions/',
} as const;

export const PUBMED = {
  title: 'PubMed user guide',
  url: 'https://pubmed.ncbi.nlm.nih.gov/help/',
} as const;

export const FDA_KETAMINE = {
  title: 'FDA: potential risks associated with compounded ketamine (2023)',
  url: 'https://www.fda.gov/drugs/human-drug-compounding/fda-warns-patients-and-health-care-providers-about-potential-risks-associated-compounded-ketamine',
} as const;

export const READING_LEVELS = {
  title: 'Advice of the AMA (grade 6) and the NIH (grade 6 to 8) on texts for patients',
} as const;

export const STATIC = { title: 'What static text cannot hold (docs/static.md)' } as const;

export const TABLES = { title: 'A table as a comparison (docs/tables.md)' } as const;
