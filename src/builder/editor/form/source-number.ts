import { COMPARISON, describedAt } from './described.js';

/** What a source is found by. */
export type SourceNumber = { readonly doi: string } | { readonly pmid: string };

const BEFORE_DOI = /^(?:https?:\/\/)?(?:dx\.)?doi\.org\/|^doi:\s?/i;
const BEFORE_PMID = /^(?:https?:\/\/)?pubmed\.ncbi\.nlm\.nih\.gov\/|^pmid:?\s?/i;

/** Reads a DOI or a PubMed number, with or without what is usually written before it. Nothing where it is neither. */
export function sourceNumber(typed: string): SourceNumber | undefined {
  const words = typed.trim();
  const pmid = words.replace(BEFORE_PMID, '').replace(/\/$/, '');
  if (isAccepted('pmid', pmid)) return { pmid };
  const doi = words.replace(BEFORE_DOI, '');
  return isAccepted('doi', doi) ? { doi } : undefined;
}

const isAccepted = (name: 'doi' | 'pmid', value: string): boolean =>
  describedAt({ sources: [{}] }, ['sources', 0, name], COMPARISON)?.schema.accepts?.(
    value as never,
  ) ?? false;
