import { html, nothing } from 'lit';
import { heading } from '../../views/heading.js';

/** For a pen. */
const BOX = '☐';
const LINE = html `${'_'.repeat(30)}<br>`;
const RULES = [1, 2, 3, 4].map(() => LINE);
/** A guide as text to be printed: boxes and lines for a pen. */
const lightGuide = {
    howTo: ({ paper }) => html `<p>${paper.byPen}</p>`,
    asked: ({ label, note, answers, look }) => html `<p><strong>${label}</strong></p>${note ?? nothing} ${look ? html `<p>${answers.map((answer) => `${BOX} ${answer} `)}</p>` : boxes(answers)}`,
    lines: ({ label, hint, count, below }) => html `<p><strong>${label}</strong></p>${hint ? html `<p>${hint}</p>` : nothing}<p>${RULES.slice(0, count)}</p>${below ?? nothing}`,
    ticks: boxes,
    folded: (title, content, { headingLevel }) => [heading(headingLevel + 2, title), content()],
};
function boxes(sentences) {
    return html `<ul>${sentences.map((sentence) => html `<li>${`${BOX} ${sentence}`}</li>`)}</ul>`;
}

export { lightGuide };
//# sourceMappingURL=light-guide.js.map
