import type { Rule } from '../rule.js';
import { IPDAS } from '../sources.js';

/** What an address leads to, however it is written: a DOI, a PubMed number, or a place without its protocol. */
function placeOf(url: string): string {
  const place = url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/$/, '')
    .toLowerCase();
  const [, doi] = /^(?:dx\.)?doi\.org\/(.+)$/.exec(place) ?? [];
  const [, pmid] = /^pubmed\.ncbi\.nlm\.nih\.gov\/(\d{1,8})$/.exec(place) ?? [];
  return doi ? `doi:${doi}` : pmid ? `pmid:${pmid}` : place;
}

export const sourceDoubled: Rule = {
  id: 'source-doubled',
  title: 'No source is there twice',
  severity: 'warn',
  why: 'One study under two names counts as two.',
  source: IPDAS,
  bad: { '$.sources[1]': { id: 'guide', kind: 'trial', title: 'Packs', doi: '10.1000/182' } },
  good: { '$.sources[1]': { id: 'guide', kind: 'trial', title: 'More packs', doi: '10.1000/183' } },
  find: ({ comparison }) => {
    const seen = new Map<string, string>();
    return comparison.sources.flatMap(({ id, doi, pmid, url }, index) => {
      const names = [
        doi && `doi:${doi.toLowerCase()}`,
        pmid && `pmid:${pmid}`,
        !doi && !pmid && url && placeOf(url),
      ];
      const first = names.map((name) => name && seen.get(name)).find(Boolean);
      for (const name of names) if (name && !seen.has(name)) seen.set(name, id);
      return first
        ? {
            path: ['sources', index],
            message: `is the same as "${first}"`,
            mend: `Take it out, and cite "${first}" in its place.`,
          }
        : [];
    });
  },
};
