import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../model/fill.js';
import type { RichText } from '../../model/comparison/inline.js';
import { shortNameOf } from '../../model/comparison/schema.js';
import {
  LEANINGS,
  LONGEST_NOTE,
  LONGEST_VALUE,
  MARKS,
  MOST_OWN_VALUES,
  type Note,
  pairName,
  type Step,
} from '../../model/guide/state.js';
import type { PlannedValue } from '../../model/guide/plan.js';
import { piecesOfRows } from '../../views/charts/icon-array.js';
import type { ViewContext } from '../../views/context.js';
import { crisisView } from '../../views/crisis.js';
import { asideView, plannedView, tensionView, valueAnchor } from '../../views/guide/comparison.js';
import { dangerView, leaningWords, pairsOf } from '../../views/guide/notes.js';
import { foldUnder } from '../../views/fold.js';
import { heading } from '../../views/heading.js';
import {
  approvalSection,
  disclaimer,
  incompleteNotice,
  reviewLine,
  seriousRisksSection,
} from '../../views/locked.js';
import { richText } from '../../views/rich-text.js';
import { sourcesView } from '../../views/sources.js';
import type { Lines } from './guide-form.js';
import type { PaperContext } from './paper-context.js';

/** Those that need no script. What they lead to is the page itself, printed. */
const STEPS = ['marks', 'comparison', 'notes', 'understanding'] as const satisfies readonly Step[];
type PaperStep = (typeof STEPS)[number];

/**
 * A guide to print and fill in by hand, all of its steps below each other. Where it stands inside a comparison, that has said
 * above what holds for both.
 */
export function paperView(context: PaperContext): TemplateResult {
  const { words, paper, view, form, isInside } = context;
  const { headingLevel, comparison } = view;
  const about = () =>
    html`<p class="about-guide">${fill(words.sheetOf, { comparison: comparison.title })}</p>`;
  return html`<div class="guide-head">
      ${heading(headingLevel, words.title, 'guide')} ${isInside ? nothing : about()}
      <p class="intro">${paper.intro}</p>
      ${form.howTo(context)}
      ${isInside ? nothing : [reviewLine(view), view.form?.languages()]}
    </div>
    ${isInside ? nothing : [incompleteNotice(view), crisisView(view)]}
    ${stepView('marks', words.marksTitle, marksView(context), context)}
    ${stepView('comparison', paper.comparisonTitle, comparisonView(context), context)}
    ${stepView('notes', words.notesTitle, notesView(context), context)}
    ${stepView('understanding', words.understandingTitle, understandingView(context), context)}
    ${answersView(context)} ${isInside ? nothing : [disclaimer(view), sourcesView(view)]}
    ${picturesOf(context)}`;
}

/** What the pictures of people are put together from that stand here. */
function picturesOf({ plan }: PaperContext): unknown {
  return piecesOfRows([...plan.others.flatMap(({ rows }) => rows), ...plan.rowsAside]);
}

const numberOf = (step: PaperStep, { view: { formats } }: PaperContext): string =>
  formats.number(STEPS.indexOf(step) + 1);

/** A step, which may be all that is printed of a guide: whom to call and what it cannot do stand in each. */
function stepView(
  step: PaperStep,
  title: string,
  content: unknown,
  context: PaperContext,
): TemplateResult {
  const { words, view } = context;
  const { formats, headingLevel, messages } = view;
  const place = { number: numberOf(step, context), count: formats.number(STEPS.length) };
  const id = `step-${step}`;
  return html`<section class="step" aria-labelledby=${id}>
    <p class="step-place small">${fill(words.stepOf, place)}</p>
    ${heading(headingLevel + 1, title, id)} ${content}
    <div class="step-end">
      ${dangerView(`danger-${step}`, context)}
      <p class="small locked">${messages.disclaimer}</p>
    </div>
  </section>`;
}

function marksView(context: PaperContext): TemplateResult {
  const { guide, words, view, form } = context;
  const meaningOf = (meaning: RichText) => html`<p class="small">${richText(meaning, view)}</p>`;
  const marks = guide.values.map(({ id, label, meaning }) =>
    form.asked({
      name: `mark-${id}`,
      label,
      note: meaning && meaningOf(meaning),
      answers: MARKS.map((mark) => words[mark]),
      look: 'row',
    }),
  );
  const own = linesFor(context, {
    name: 'own',
    label: words.ownTitle,
    hint: words.ownLabel,
    count: 2,
    longest: LONGEST_VALUE * MOST_OWN_VALUES,
  });
  return html`<p class="intro">${words.marksIntro}</p>
    ${marks} ${own}`;
}

function comparisonView(context: PaperContext): TemplateResult {
  const { plan, paper, view, isInside } = context;
  // Headings in a step come one lower than its own.
  const below: ViewContext = { ...view, headingLevel: view.headingLevel + 1 };
  return html`<p class="intro">${paper.comparisonIntro}</p>
    ${plan.others.map((planned) => valueView(planned, context, below))}
    ${tensionsView(context)}
    ${isInside ? nothing : [approvalSection(below), seriousRisksSection(below)]}
    ${asideView(context, below)}`;
}

/** On a phone what fills pages waits folded. In print nothing does. */
function valueView(
  planned: PlannedValue,
  context: PaperContext,
  below: ViewContext,
): TemplateResult {
  const { value, rows } = planned;
  const { label: name } = value;
  const title = heading(below.headingLevel + 1, name, valueAnchor(value.id));
  const content = () => plannedView(planned, context, below);
  return html`<div class="section planned free">
    ${rows.length > 0 ? foldUnder({ title, name, content }, below) : [title, content()]}
  </div>`;
}

function tensionsView({ guide, words, paper, view }: PaperContext): unknown {
  if (guide.tensions.length === 0) return nothing;
  return html`<div class="tensions">
    ${heading(view.headingLevel + 2, words.tensions)}
    <p>${paper.tensionsIntro}</p>
    <ul class="pairs">
      ${guide.tensions.map((tension) => html`<li>${tensionView(tension, guide, view)}</li>`)}
    </ul>
  </div>`;
}

function notesView(context: PaperContext): TemplateResult {
  const { words, paper, guide, view, form } = context;
  const questions = () => html`${heading(view.headingLevel + 2, words.questions)}
    <p class="small">${paper.questionsHint}</p>
    ${form.ticks(guide.questions)}`;
  return html`<p class="intro">${words.notesIntro}</p>
    ${noteLines('tried', context)} ${noteLines('told', context)}
    ${noteLines('asks', context, paper.asksHint)}
    ${guide.questions.length > 0 ? questions() : nothing}
    <div class="leanings">${form.folded(words.leanTitle, () => leaningsView(context), view)}</div>`;
}

const noteLines = (note: Note, context: PaperContext, hint?: string): unknown =>
  linesFor(context, {
    name: `note-${note}`,
    label: context.words[note],
    hint,
    count: 4,
    longest: LONGEST_NOTE,
  });

/** A place to write, with whom to call beside it. */
function linesFor(context: PaperContext, lines: Lines): unknown {
  const belowId = `danger-${lines.name}`;
  const below = dangerView(belowId, context);
  return context.form.lines({ ...lines, ...(below !== nothing && { below, belowId }) });
}

function leaningsView({ words, view, form }: PaperContext): TemplateResult {
  return html`<p class="small">${words.leanIntro}</p>
    ${pairsOf(view.comparison.treatments).map(([one, other]) => {
      const ends = [shortNameOf(one), shortNameOf(other)] as const;
      return form.asked({
        name: `lean-${pairName(one.id, other.id)}`,
        label: fill(words.leanPair, { one: ends[0], other: ends[1] }),
        answers: LEANINGS.map((leaning) => leaningWords(leaning, one, other, { words })),
        ends,
      });
    })}`;
}

function understandingView({ guide, words, form }: PaperContext): TemplateResult {
  return html`<p class="intro">${words.understandingIntro}</p>
    ${guide.understanding.map(({ question, answers }, index) =>
      form.asked({
        name: `check-${index}`,
        label: question,
        answers: answers.map(({ text }) => text),
      }),
    )}`;
}

/** What is so, behind all that is to be filled in. */
function answersView(context: PaperContext): TemplateResult {
  const { guide, paper, view, form } = context;
  const title = fill(paper.answers, { number: numberOf('understanding', context) });
  const answers = () => html`<ol class="answers">
    ${guide.understanding.map(
      ({ question, answers: given, feedback }) =>
        html`<li>
          <p><strong>${question}</strong></p>
          <p>${view.formats.list(given.flatMap(({ text, right }) => (right ? [text] : [])))}</p>
          <p class="small">${richText(feedback, view)}</p>
        </li>`,
    )}
  </ol>`;
  return html`<section class="step others">${form.folded(title, answers, view)}</section>`;
}
