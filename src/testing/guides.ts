/** A guide for the comparison of `fullDocument`, made new each time so that a test may change it. */
import { type Guide, type GuideInput, parseGuide } from '../model/comparison/guide.js';
import type { Comparison, ComparisonInput } from '../model/comparison/schema.js';
import { fullDocument } from './documents.js';

/** A guide without a finding that has every field. */
export function fullGuide(): GuideInput {
  return {
    values: [
      {
        id: 'soon',
        label: 'Feeling better within days',
        meaning: 'How *fast* it helps.[@pack-trial]',
        rows: ['felt-better', 'where'],
        notKnown: 'Nobody has timed it by the hour.',
      },
      { id: 'at-home', label: 'Staying at home', rows: ['where'] },
      { id: 'gentle', label: 'Few side effects', rows: ['felt-better'] },
      { id: 'cheap', label: 'A low price', rows: ['where'] },
      { id: 'proved', label: 'Good proof', rows: ['felt-better'] },
      { id: 'lasting', label: 'Help that lasts', rows: ['felt-better'] },
    ],
    tensions: [
      { values: ['soon', 'at-home'], text: 'The *fastest* help is in a clinic.[@neck-guide]' },
    ],
    questions: ['How warm may it be?'],
    understanding: [
      question('How many people turned their neck with ease after heat?'),
      question('Where is cold used?'),
      question('What is not known?'),
    ],
  };
}

function question(words: string): GuideInput['understanding'][number] {
  return {
    question: words,
    answers: [{ text: 'All of them' }, { text: '64 in 100', right: true }],
    feedback: '64 in 100 people, *not all*.[@pack-trial]',
    rows: ['felt-better'],
  };
}

/** A comparison of heat and cold with a guide. */
export function guidedDocument(): ComparisonInput {
  return { ...fullDocument(), guide: fullGuide() };
}

/** The guide of a comparison that must have one. */
export function guideOf(comparison: Comparison): Guide {
  const { guide, diagnostics } = parseGuide(comparison);
  if (!guide)
    throw new Error(diagnostics.map(({ path, message }) => `${path} ${message}`).join('; '));
  return guide;
}
