import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../model/fill.js';
import type { Understanding } from '../../model/comparison/guide.js';
import type { Row } from '../../model/comparison/schema.js';
import { rowsById, valueWith } from '../../model/guide/plan.js';
import { listener } from '../listener.js';
import { richText } from '../rich-text.js';
import { choices } from './choices.js';
import { ASIDE_ANCHOR, valueAnchor } from './comparison.js';
import type { GuideContext } from './context.js';

/** The step in which readers see whether the main facts have come across. Nothing is counted. */
export function understandingView(context: GuideContext): TemplateResult {
  const { guide, words } = context;
  return html`<p class="intro">${words.understandingIntro}</p>
    ${guide.understanding.map((item, index) => questionView(item, index, context))}`;
}

function questionView(
  item: Understanding,
  question: number,
  context: GuideContext,
): TemplateResult {
  const { state, actions } = context;
  const chosen = state.answers[question];
  const items = item.answers.map(({ text }, answer) => ({
    label: text,
    isChosen: answer === chosen,
    choose: () => actions.act({ kind: 'answer', question, answer }),
  }));
  const answer = chosen === undefined ? undefined : item.answers[chosen];
  return html`<fieldset class="question-asked">
    <legend>${item.question}</legend>
    ${choices(`check-${question}`, items)}
    <div class="feedback" role="status">
      ${answer ? feedbackView(item, answer.right ?? false, context) : nothing}
    </div>
  </fieldset>`;
}

function feedbackView(
  { feedback, rows }: Understanding,
  isRight: boolean,
  context: GuideContext,
): TemplateResult {
  const { words, plan, view } = context;
  const known = rowsById(view.comparison);
  const anchorOf = (row: string) => {
    const value = valueWith(plan, row);
    return value === undefined ? ASIDE_ANCHOR : valueAnchor(value);
  };
  return html`<p><strong>${isRight ? words.right : words.wrong}</strong></p>
    <p>${richText(feedback, view)}</p>
    <p class="read-again">
      ${rows.flatMap((id) => {
        const row = known.get(id);
        return row ? [linkView(row, anchorOf(id), context), ' '] : [];
      })}
    </p>`;
}

/** The way back to where a row stands. */
function linkView(row: Row, anchor: string, { words, view, actions }: GuideContext): unknown {
  const go = (event: MouseEvent) => {
    event.preventDefault();
    actions.act({ kind: 'go', step: 'comparison' }, anchor);
  };
  return html`<a href="${view.pageAddress}#${anchor}" @click=${listener(go)}
    >${fill(words.readAgain, { row: row.label })}</a
  >`;
}
