import type { Comparison, Treatment } from '../../model/comparison/schema.js';
import { type FoundWords, findingOf, isDenied, wordsFound } from '../language/find-words.js';
import { normalise } from '../language/read-text.js';
import type { Rule } from '../rule.js';
import { FDA_KETAMINE } from '../sources.js';

/** Who approves medicines where; an approval in the union holds in its countries. */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  fda: ['US'],
  ema: ['EU', 'ES', 'DE', 'FR', 'IT', 'AT'],
  mhra: ['GB'],
  aemps: ['ES', 'EU'],
  bfarm: ['DE', 'EU'],
  cofepris: ['MX'],
  swissmedic: ['CH'],
};

const AGENCY = /(?<!\p{L})(?:fda|ema|mhra|aemps|bfarm|cofepris|swissmedic)(?!\p{L})/iu;

const PATTERNS = {
  en: [
    /(?<!\p{L})(?:FDA|EMA|MHRA)[- ](?:approved|cleared|licensed|authori[sz]ed)(?!\p{L})/giu,
    /(?<!\p{L})(?:approved|cleared|licensed|authori[sz]ed) (?:by|from) (?:the )?(?:US )?(?:FDA|EMA|MHRA)(?!\p{L})/giu,
  ],
  es: [
    /(?<!\p{L})(?:aprobad|autorizad)[oa]s? por (?:la )?(?:FDA|EMA|AEMPS|COFEPRIS)(?!\p{L})/giu,
    /(?<!\p{L})aprobación de la (?:FDA|EMA|AEMPS|COFEPRIS)(?!\p{L})/giu,
  ],
  de: [
    /(?<!\p{L})(?:FDA|EMA|BfArM|Swissmedic)-zugelassen\p{L}{0,2}(?!\p{L})/giu,
    /(?<!\p{L})(?:von|durch) (?:der |die |das |dem )?(?:FDA|EMA|BfArM|Swissmedic) (?:\p{L}{1,16} )?(?:zugelassen|genehmigt)(?!\p{L})/giu,
  ],
};

/** What says, in the same sentence, for what it is not approved. */
const LIMITED =
  /(?<!\p{L})(?:not|no|nicht|off-label|only for|solo para|nur für|nur zur)(?!\p{L})/iu;

/** Finds that a treatment is called approved where its own approvals say otherwise. */
export const approvalClaims: Rule = {
  id: 'approval-claims',
  title: 'No approval claimed that is not there',
  severity: 'error',
  why: '“FDA-approved” tells a reader that an agency has weighed this use. A medicine that is approved for one thing is off-label for another, and the approvals of the document say so.',
  source: FDA_KETAMINE,
  bad: {
    '$.treatments[0].approval': [{ region: 'US', route: 'Infusion', status: 'off-label' }],
    '$.treatments[0].summary': 'An FDA-approved infusion.',
  },
  good: {
    '$.treatments[0].approval': [{ region: 'US', route: 'Infusion', status: 'off-label' }],
    '$.treatments[0].summary': 'An infusion. It is not FDA-approved for depression.',
  },
  *find(subject) {
    for (const found of wordsFound(subject, PATTERNS)) {
      if (LIMITED.test(found.sentence) || isDenied(found, subject)) continue;
      const regions = REGIONS[AGENCY.exec(found.words)?.[0].toLowerCase() ?? ''] ?? [];
      const treatment = treatmentsMeant(found, subject.comparison).find((one) =>
        isUnapproved(one, regions),
      );
      if (treatment) {
        yield findingOf(
          found,
          `, while “${treatment.name}” is off-label or not approved there`,
          'Say for what it is approved and for what not, or leave it out.',
        );
      }
    }
  },
};

/** The treatments that words are about: the one whose place they stand in, or those that the sentence names. */
function treatmentsMeant(
  { place, sentence }: FoundWords,
  { treatments }: Comparison,
): readonly Treatment[] {
  const own = treatments.filter(
    ({ id }, index) =>
      (place.path[0] === 'treatments' && place.path[1] === index) ||
      place.path.some((key, at) => key === id && place.path[at - 1] === 'cells'),
  );
  if (own.length > 0) return own;
  const words = sentence.toLowerCase();
  return treatments.filter(({ name, shortName = name }) =>
    [name, shortName].some((known) => words.includes(normalise(known).toLowerCase())),
  );
}

function isUnapproved({ approval }: Treatment, regions: readonly string[]): boolean {
  const there = approval
    .filter(({ region }) => regions.includes(region))
    .map(({ status }) => status);
  const isDeniedThere = there.some((status) => status === 'off-label' || status === 'not-approved');
  return isDeniedThere && !there.includes('approved');
}
