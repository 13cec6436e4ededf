import { partsOf } from '../../model/comparison/fields.js';
import { plainText } from '../../model/comparison/inline.js';
import type { Rule } from '../rule.js';
import { LAYERS } from '../sources.js';

/** Characters: three lines on a phone are about 120. */
const MOST = 250;

export const longRisk: Rule = {
  id: 'long-risk',
  title: 'A long serious risk is parted',
  severity: 'warn',
  why: 'A serious risk is always open whole. Where each is a paragraph, nobody reads the third.',
  source: LAYERS,
  bad: {
    '$.treatments[0].seriousRisks[0]': `**Burns:** 2 in 100 adults.[@packs] ${'In this trial all burns healed within two weeks. '.repeat(6)}`,
  },
  good: {
    '$.treatments[0].seriousRisks[0]': {
      short: '**Burns:** 2 in 100 adults.[@packs] Put a cloth between.',
      more: 'All burns healed within two weeks.',
    },
  },
  find: ({ comparison }) =>
    comparison.treatments.flatMap(({ seriousRisks }, treatment) =>
      seriousRisks.flatMap((risk, index) => {
        const { length } = plainText(partsOf(risk).short);
        return length <= MOST
          ? []
          : {
              path: ['treatments', treatment, 'seriousRisks', index],
              message: `has ${length} characters that are always open, more than ${MOST}`,
              mend: 'Give "short" (name, number, what to do at once) and "more" (what a study says).',
            };
      }),
    ),
};
