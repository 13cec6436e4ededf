import type { Standard } from '../score.js';

/**
 * The items of IPDASi, in the words that a comparison is written with: qualifying (Q), certification (C) and quality.
 */
export const ipdas: Standard = {
  id: 'ipdas',
  title: 'IPDASi version 4.0',
  items: [
    { id: 'Q1', asks: 'Describes the condition', by: ['condition-described'] },
    { id: 'Q2', asks: 'Says which decision is to be made', by: ['decision-named'] },
    { id: 'Q3', asks: 'Describes the options', by: ['treatments-described'] },
    { id: 'Q4', asks: 'Describes what is good about each', by: ['benefit-counted'] },
    { id: 'Q5', asks: 'Describes what is bad about each', by: ['harm-counted', 'locked-facts'] },
    { id: 'Q6', asks: 'Says what each is like', by: ['experience-described'] },
    {
      id: 'C1',
      asks: 'Shows good and bad in equal detail',
      by: [
        'balanced-words',
        'balanced-figures',
        'balanced-sources',
        'balanced-risks',
        'balanced-gaps',
        'cell-left-out',
      ],
    },
    { id: 'C2', asks: 'Cites the evidence', by: ['source-address', 'doi-shape', 'pmid-shape'] },
    { id: 'C3', asks: 'Gives the day of publication', by: ['publication-date'] },
    { id: 'C4', asks: 'Says how often it is reviewed', by: ['locked-facts', 'review-overdue'] },
    {
      id: 'C5',
      asks: 'Says how sure the numbers are',
      by: ['effects-certainty', 'estimate-range'],
    },
    { id: 'C6', asks: 'Says who paid', by: ['funding', 'competing-interests'] },
    { id: 'natural-course', asks: 'Says what happens without treatment', by: ['natural-course'] },
    { id: 'comparable', asks: 'Makes the options comparable', by: 'element' },
    {
      id: 'probabilities-rates',
      asks: 'Gives rates, for whom, over which time, and in one denominator',
      by: ['row-denominator'],
    },
    {
      id: 'probabilities-frames',
      asks: 'Counts those helped and the others',
      by: ['one-frame-only'],
    },
    { id: 'probabilities-views', asks: 'Shows numbers in more than one way', by: 'element' },
    { id: 'values', asks: 'Helps readers to see what matters to them', by: 'people' },
    { id: 'guidance-questions', asks: 'Gives questions to ask', by: ['question-list'] },
    { id: 'guidance-steps', asks: 'Leads step by step to a decision', by: 'people' },
    { id: 'needs', asks: 'Asked patients and clinicians what they need', by: 'people' },
    { id: 'review-outside', asks: 'Was read by people outside', by: ['outside-review'] },
    { id: 'field-test', asks: 'Was tried with patients and with clinicians', by: 'people' },
    { id: 'evidence-search', asks: 'Says how evidence was found', by: ['method'] },
    { id: 'evidence-quality', asks: 'Says how good the evidence is', by: ['effects-certainty'] },
    {
      id: 'authors',
      asks: 'Names its authors and what makes them fit',
      by: ['author-credentials'],
    },
    { id: 'knowledge', asks: 'Readers know more afterwards', by: 'people' },
    { id: 'match', asks: 'Readers choose what fits what matters to them', by: 'people' },
  ],
};
