/** English: what the messages are, for every other language. Names in curly brackets are filled in. */
import type { MessageSet, PluralForms } from '../vocabulary.js';

/** What every element says. */
const common = {
  stale: 'This could not be loaded again. What you see was loaded before.',
  retry: 'Try again',
} as const;

/** What the elements say that show a comparison or a part of one. */
export const comparisons = {
  ...common,
  loading: 'Loading the comparison…',
  failed: 'The comparison cannot be shown here.',
  empty: 'There is no comparison here yet.',
  otherLanguage: 'This comparison is in {language}.',
  incomplete: 'This comparison lacks facts that you need:',
  'locked-approval': 'where these are approved: {treatments}',
  'locked-serious-risks': 'the serious risks of these: {treatments}',
  'locked-review-date': 'when its facts were last checked',
  'locked-review-policy': 'when they will be checked again',
  'locked-crisis-line': 'whom to call in a crisis',

  reviewed: 'Last reviewed {date}',
  nextReview: 'next review by {date}',
  neverReviewed: 'No review date is given',
  overdue: 'Review overdue',
  overdueMeaning: 'Newer facts may be missing. Ask a clinician.',
  translationUnreviewed: 'Translated. Not yet reviewed by a clinician.',

  crisisTitle: 'Need help right now?',
  crisisEmergency: 'Emergency: {number}',
  crisisCall: 'Call {number}',
  crisisText: 'Text {number}',
  crisisOthers: 'Lines in other places',
  offers: 'This site offers {treatments}. It may earn money if you choose it.',

  summary: 'In short',
  treatments: 'The treatments',
  experience: 'What it is like',
  choose: 'Show side by side',
  contents: 'Jump to a section',
  criterion: 'What is compared',
  notKnown: 'Not known',

  approvalTitle: 'Is it approved?',
  approved: 'Approved',
  'off-label': 'Used off-label',
  'not-approved': 'Not approved',
  unknown: 'Not known here. Ask.',
  anywhere: 'Elsewhere',
  seriousRisksTitle: 'Serious risks',
  seriousRisks: 'Risks to know before you choose',

  inGroup: '{count} in {per}',
  fewerThan: 'fewer than {count} in {per}',
  moreThan: 'more than {count} in {per}',
  rangeInGroup: '{low} to {high} in {per}',
  likelyRange: 'likely between {low} and {high}',
  people: 'people',
  event: 'with this outcome',
  noEvent: 'without this outcome',
  peopleWho: 'Show the people who',
  eachShape: 'Each figure is one person in {per}.',
  eachBand:
    'The dashed line goes around the likely range: these people may or may not be among them.',
  picture: 'Filled in: {number}.',
  pictureBand: 'A dashed line goes around {low} to {high}.',
  numbers: 'Show the numbers',
  group: 'Group',
  apart: 'Not compared directly with the others',
  timeframe: 'When',
  population: 'Who was studied',
  certainty: 'How sure',
  high: 'Very sure',
  moderate: 'Fairly sure',
  low: 'Not very sure',
  'very-low': 'Very unsure',
  direct: 'Compared with each other in one trial.',
  indirect: 'From different trials, not compared with each other directly.',
  betterMore: 'A higher number is better.',
  betterFewer: 'A lower number is better.',
  effect: 'Effect',
  ofAll: 'of {per}',
  under: 'under {count}',
  over: 'over {count}',
  treatment: 'Treatment',
  onset: 'Begins to help',
  duration: 'Wears off',
  someBegin: 'begins, for some people',
  holds: 'holds',
  wearsOff: 'wears off',
  someFrom: 'For some people: after {span}',
  afterOneDose: '{span} after one dose',
  ongoing: 'Not while it works and you go on with it',
  hour: 'Hours',
  day: 'Days',
  week: 'Weeks',
  month: 'Months',
  calendar:
    'Each column is a week, each place a day. Full: a dose. Ring: some people have one. Empty frame: not set.',
  weeks: 'Weeks {from} to {to}',
  oneWeek: 'Week {from}',
  otherWeeks: 'Other weeks',

  nextStep: 'Next step',
  glossary: 'Words explained',
  furtherReading: 'Further reading',
  sources: 'Sources',
  source: 'Source {number}',
  sourceInList: 'Show it in the list',
  backToText: 'Back to the text from source {number}',
  close: 'Close',
  about: 'About this comparison',
  authors: 'Written by',
  reviewedBy: 'Reviewed by',
  nobody: 'No one outside the project yet',
  funding: 'Paid for by',
  competingInterests: 'Competing interests',
  method: 'How it was made',
  published: 'First published',
  translation: 'Translation',
  translatedBy: 'Translated by {translator}, checked by {reviewer}',
  translatedUnchecked: 'Translated by {translator}. Nobody else has checked it yet.',
  disclaimerTitle: 'Please note',
  disclaimer:
    'This page gives facts to talk over with a clinician. It is not medical advice. Do not start, stop or switch a medicine because of it. Stopping suddenly can make you ill.',
  'kind-trial': 'Trial',
  'kind-meta-analysis': 'Meta-analysis',
  'kind-label': 'Product label',
  'kind-guideline': 'Guideline',
  'kind-regulator': 'Regulator',
  'kind-review': 'Review',
  'kind-other': 'Source',

  fromComparison: 'Part of a comparison: {title}',
} as const satisfies MessageSet;

/** What `<related-posts>` says. */
export const posts = {
  ...common,
  related: 'Related posts',
  newest: 'Latest posts',
  none: 'More posts',
  loading: 'Loading posts…',
  failed: 'The posts could not be loaded.',
  minutes: { other: '{count} min read' },
  reasons: 'Also about {topics}',
} as const satisfies MessageSet;

export type ComparisonMessages = WordsLike<typeof comparisons>;
export type PostsMessages = WordsLike<typeof posts>;

type WordsLike<English extends MessageSet> = {
  readonly [Name in keyof English]: English[Name] extends string ? string : PluralForms;
};
