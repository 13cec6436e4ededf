import type { Standard } from '../score.js';

export const ipdas: Standard = {
  id: 'ipdas',
  title: 'IPDASi version 4.0',
  items: [
    { id: 'C2', asks: 'Cites the evidence', by: ['source-address'] },
    { id: 'C4', asks: 'Says how often it is reviewed', by: ['locked-facts', 'review-overdue'] },
  ],
};
