import { type Messages, messagesOf } from '../../../i18n/messages.js';
import { crisisLinesFor } from '../../../model/comparison/crisis-lines.js';
import { findLockedGaps } from '../../../model/comparison/check-locked-facts.js';
import { partsOf } from '../../../model/comparison/fields.js';
import { plainText, type RichText } from '../../../model/comparison/inline.js';
import { shortNameOf } from '../../../model/comparison/schema.js';
import { toPath } from '../../../model/diagnostics/finding.js';
import { fill } from '../../../model/fill.js';
import type { ViewContext } from '../../../views/context.js';
import { reviewWords } from '../../../views/review-words.js';

/** A fact that no page may leave out, in the words that it is told with. */
export interface LockedFact {
  /** Where it stands in the document. */
  readonly path: string;
  /** What it is, to go on with: “the serious risk “Burns.” of “Heat””. */
  readonly name: string;
  /** Its words, with a citation or other words between them. */
  readonly pieces: readonly string[];
}

/** The locked facts of a comparison, in the order in which a page tells them. */
export function lockedFacts(context: ViewContext): LockedFact[] {
  return [
    ...review(context),
    ...gaps(context),
    ...crisis(context),
    ...offers(context),
    ...approvals(context),
    ...seriousRisks(context),
    disclaimer(context.messages),
  ];
}

/** Those of one outcome alone. */
export function lockedFactsOfOutcome(context: ViewContext): LockedFact[] {
  const { comparison, messages } = context;
  const from = fill(messages.fromComparison, { title: comparison.title });
  return [
    { path: '$.title', name: 'the name of the comparison that it is from', pieces: [from] },
    ...review(context),
  ];
}

function review(context: ViewContext): LockedFact[] {
  const { dates, warning, version, translation } = reviewWords(context);
  const { lastReviewed } = context.comparison;
  const [first, ...others] = dates;
  return [
    { path: '$.lastReviewed', name: 'that no review is known, or overdue', pieces: [warning] },
    lastReviewed === undefined
      ? { path: '$.nextReview', name: 'the day of the next review', pieces: [first] }
      : { path: '$.lastReviewed', name: 'the day of the last review', pieces: [first] },
    { path: '$.nextReview', name: 'the day of the next review', pieces: others },
    { path: '$.version', name: 'the version of the content', pieces: [version] },
    { path: '$.translation', name: 'that the translation is unchecked', pieces: [translation] },
  ].flatMap(({ pieces, ...fact }) => {
    const said = pieces.filter((piece) => piece !== undefined);
    return said.length > 0 ? [{ ...fact, pieces: said }] : [];
  });
}

function gaps({ comparison, messages, today }: ViewContext): LockedFact[] {
  if (findLockedGaps(comparison, today).length === 0) return [];
  return [{ path: '$', name: 'the notice of what is missing', pieces: [messages.incomplete] }];
}

function crisis({ comparison, messages, regions }: ViewContext): LockedFact[] {
  const { crisisLines, crisisTitle = messages.crisisTitle } = comparison;
  if (crisisLines.length === 0) return [];
  const { nearest, others } = crisisLinesFor(crisisLines, regions);
  return [
    { path: '$.crisisTitle', name: 'the title of the crisis lines', pieces: [crisisTitle] },
    ...[...nearest, ...others].map((line) => {
      const { name, region, call, text, emergency } = line;
      return {
        path: toPath(['crisisLines', crisisLines.indexOf(line)]),
        name: `the crisis line “${name}” (${region})`,
        pieces: [
          name,
          ...(call ? [fill(messages.crisisCall, { number: call })] : []),
          ...(text ? [fill(messages.crisisText, { number: text })] : []),
          ...(emergency ? [fill(messages.crisisEmergency, { number: emergency })] : []),
        ],
      };
    }),
  ];
}

function offers({ offers: offered, formats, messages }: ViewContext): LockedFact[] {
  if (offered.length === 0) return [];
  const treatments = formats.list(offered.map(({ name }) => name));
  const words = fill(messages.offers, { treatments });
  return [{ path: '$.treatments', name: 'what this site offers', pieces: [words] }];
}

function approvals({ comparison, regions, messages }: ViewContext): LockedFact[] {
  const { treatments } = comparison;
  const named = treatments.flatMap(({ approval }) => approval.map(({ region }) => region));
  const ownFirst = new Set([...regions.filter((code) => named.includes(code)), ...named]);
  return [...ownFirst].flatMap((code) =>
    treatments.flatMap((treatment, index) =>
      treatment.approval
        .filter(({ region }) => region === code)
        .map((item, place): LockedFact => {
          // Beside its name, so that the same words of another treatment are not taken for it.
          const label = place === 0 ? shortNameOf(treatment) : '';
          return {
            path: toPath(['treatments', index, 'approval', treatment.approval.indexOf(item)]),
            name: `the approval of “${treatment.name}” (${item.route}, ${code})`,
            pieces: [`${label}${messages[item.status]}${item.route}`],
          };
        }),
    ),
  );
}

function seriousRisks({ comparison, messages }: ViewContext): LockedFact[] {
  const risks = comparison.treatments.flatMap((treatment, index) =>
    treatment.seriousRisks.map((risk, place): LockedFact => {
      const { short } = partsOf(risk);
      return {
        path: toPath(['treatments', index, 'seriousRisks', place]),
        name: `the serious risk “${shortened(plainText(short))}” of “${treatment.name}”`,
        pieces: betweenCitations(short),
      };
    }),
  );
  if (risks.length === 0) return [];
  const { seriousRisksTitle } = messages;
  const title = { path: '$', name: 'the title of the serious risks', pieces: [seriousRisksTitle] };
  return [title, ...risks];
}

const disclaimer = ({
  disclaimerTitle,
  disclaimer: words,
}: Pick<Messages, 'disclaimerTitle' | 'disclaimer'>): LockedFact => ({
  path: '$',
  name: 'the disclaimer',
  pieces: [disclaimerTitle, words],
});

/** What every page with a whole comparison says in a language, whichever document it is of. */
export const disclaimerIn = (language: string): LockedFact => disclaimer(messagesOf(language, {}));

function betweenCitations(text: RichText): string[] {
  return text
    .map((node) => (node.kind === 'citation' || node.kind === 'image' ? '\n' : node.text))
    .join('')
    .split('\n')
    .filter((piece) => piece.trim() !== '');
}

const LONGEST = 60;

const shortened = (words: string): string =>
  words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\s\S*$/u, '')} …` : words;
