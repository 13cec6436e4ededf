/** Every rule. A new one is a file in this folder and a line here and below; its page in docs/rules is made of it. */
import { LANGUAGE_RULES } from '../language/rules.js';
import type { Rule } from '../rule.js';
import { authorCredentials } from './author-credentials.js';
import { balancedCells } from './balanced-cells.js';
import { balancedFigures } from './balanced-figures.js';
import { balancedGaps } from './balanced-gaps.js';
import { balancedRisks } from './balanced-risks.js';
import { balancedSources } from './balanced-sources.js';
import { balancedWords } from './balanced-words.js';
import { beforeYouStart } from './before-you-start.js';
import { benefitCounted } from './benefit-counted.js';
import { cellLeftOut } from './cell-left-out.js';
import { competingInterests } from './competing-interests.js';
import { conditionDescribed } from './condition-described.js';
import { decisionNamed } from './decision-named.js';
import { doiShape } from './doi-shape.js';
import { effectsCertainty } from './effects-certainty.js';
import { estimateRange } from './estimate-range.js';
import { experienceDescribed } from './experience-described.js';
import { funding } from './funding.js';
import { gistNumbers } from './gist-numbers.js';
import { glance } from './glance.js';
import { guideAnswerable } from './guide-answerable.js';
import { guideBalanced } from './guide-balanced.js';
import { guideNeutralWording } from './guide-neutral-wording.js';
import { guideValuesTied } from './guide-values-tied.js';
import { harmCounted } from './harm-counted.js';
import { lengthBeforeTap } from './length-before-tap.js';
import { lockedFacts } from './locked-facts.js';
import { longList } from './long-list.js';
import { longRisk } from './long-risk.js';
import { mainPoints } from './main-points.js';
import { method } from './method.js';
import { naturalCourse } from './natural-course.js';
import { numberContext } from './number-context.js';
import { outsideReview } from './outside-review.js';
import { pmidShape } from './pmid-shape.js';
import { publicationDate } from './publication-date.js';
import { questionList } from './question-list.js';
import { reviewOverdue } from './review-overdue.js';
import { rowDenominator } from './row-denominator.js';
import { sectionGist } from './section-gist.js';
import { sourceAddress } from './source-address.js';
import { sourceDoubled } from './source-doubled.js';
import { sourceUnused } from './source-unused.js';
import { toDo } from './to-do.js';
import { translationReviewed } from './translation-reviewed.js';
import { treatmentsDescribed } from './treatments-described.js';

export const RULES: readonly Rule[] = [
  authorCredentials,
  balancedCells,
  balancedFigures,
  balancedGaps,
  balancedRisks,
  balancedSources,
  balancedWords,
  beforeYouStart,
  benefitCounted,
  cellLeftOut,
  competingInterests,
  conditionDescribed,
  decisionNamed,
  doiShape,
  effectsCertainty,
  estimateRange,
  experienceDescribed,
  funding,
  gistNumbers,
  glance,
  guideAnswerable,
  guideBalanced,
  guideNeutralWording,
  guideValuesTied,
  harmCounted,
  lengthBeforeTap,
  lockedFacts,
  longList,
  longRisk,
  mainPoints,
  method,
  naturalCourse,
  numberContext,
  outsideReview,
  pmidShape,
  publicationDate,
  questionList,
  reviewOverdue,
  rowDenominator,
  sectionGist,
  sourceAddress,
  sourceDoubled,
  sourceUnused,
  toDo,
  translationReviewed,
  treatmentsDescribed,
  ...LANGUAGE_RULES,
];
