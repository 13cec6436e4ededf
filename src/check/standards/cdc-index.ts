import type { Standard } from '../score.js';

/**
 * The twenty items of the CDC Clear Communication Index, in words of our own. A program judges those of which its score
 * sheet says what has to be there. Whether a text has one message, or makes sense of a number, people alone can judge.
 */
export const cdcIndex: Standard = {
  id: 'cdc-index',
  title: 'CDC Clear Communication Index',
  items: [
    { id: '1', asks: 'Has one main message', by: 'people' },
    { id: '2', asks: 'Has it at the top', by: ['main-points'] },
    { id: '3', asks: 'Marks it so that it is seen', by: ['main-points'] },
    { id: '4', asks: 'Has a picture that supports it', by: 'people' },
    { id: '5', asks: 'Says what to do', by: ['question-list'] },
    { id: '6', asks: 'Uses the active voice', by: 'people' },
    { id: '7', asks: 'Uses words that readers use', by: ['reading-grade'] },
    { id: '8', asks: 'Has short lists', by: ['main-points', 'long-list'] },
    { id: '9', asks: 'Is in chunks with headings', by: 'element' },
    { id: '10', asks: 'Has the most important first', by: ['main-points'] },
    { id: '11', asks: 'Says what is known and what is not', by: ['unknown-said'] },
    { id: '12', asks: 'Gives the reader something to do', by: ['before-you-start'] },
    { id: '13', asks: 'Says why it matters', by: 'people' },
    { id: '14', asks: 'Says how, step by step', by: ['before-you-start', 'locked-facts'] },
    {
      id: '15',
      asks: 'Uses numbers that readers know',
      by: ['one-in-x', 'relative-risk-in-words'],
    },
    { id: '16', asks: 'Says what numbers mean', by: 'people' },
    {
      id: '17',
      asks: 'Asks for no arithmetic',
      by: ['one-in-x', 'relative-risk-in-words', 'row-denominator'],
    },
    { id: '18', asks: 'Says what the risk is', by: ['locked-facts'] },
    {
      id: '19',
      asks: 'Says both what is good and what is bad, without praise',
      by: ['locked-facts', 'advertising-words', 'praise-and-order-words'],
    },
    {
      id: '20',
      asks: 'Says how likely it is in numbers, words or pictures',
      by: ['odds-in-words'],
    },
  ],
};
