import { inFrame, differenceInFrame } from '../../model/comparison/frames.js';
import { peopleDrawn } from '../../model/comparison/frequencies.js';
import { shortNameOf } from '../../model/comparison/schema.js';
import { fill } from '../../model/fill.js';
import { differenceWords, likelyRange, eventWords, naturalFrequency } from '../../views/frequency.js';
import { reviewWords } from '../../views/review-words.js';
import { numberSources } from '../../views/outcome-chart.js';
import { cellOf } from '../../views/rows/row-view.js';
import { addressOf } from '../../views/sources.js';
import { oneLine, plainWords } from '../words.js';

function outcomeWords(row, comparison, shown) {
    const { messages, frame, treatments } = shown;
    const scope = {
        ...shown,
        comparison,
        sourceNumbers: numberSources(row, comparison, treatments),
    };
    return {
        label: row.label,
        about: [
            cited(row.about, scope),
            `${frame === 'gain' ? messages.betterMore : messages.betterFewer} ${messages[row.comparison]}`,
        ],
        legend: legend(row, scope),
        treatments: treatments.map((treatment) => treatmentWords(row, treatment, scope)),
        sourcesTitle: messages.sources,
        sources: sources(scope),
        origin: fill(messages.fromComparison, { title: comparison.title }),
        review: review(scope),
        disclaimer: messages.disclaimer,
    };
}
/** The same as running text, for those who do not see the picture. */
function inSentences(words) {
    const { about, treatments, sourcesTitle, sources, origin, review, disclaimer } = words;
    const cited = sources.map(({ number, text }) => `${number}. ${text}`);
    const all = [
        ...about,
        ...treatments.flatMap(treatmentSentences),
        ...(cited.length > 0 ? [`${sourcesTitle}: ${cited.join(' ')}`] : []),
        ...[origin, review, disclaimer],
    ];
    return oneLine(all.map(sentence).join(' '));
}
function treatmentSentences({ treatment, apart, missing, trials }) {
    return [
        ...(missing ? [`${treatment.name}: ${missing}`] : [treatment.name]),
        apart,
        ...trials.flatMap(({ treated, compared, difference, facts, note }) => [
            ...[treated, compared].map(({ name, number, people }) => `${name}: ${number} ${people}`),
            difference,
            ...facts.map(([name, value]) => `${name}: ${value}`),
            note,
        ]),
    ];
}
const sentence = (text) => (/[\p{L}\p{N})]$/u.test(text) ? `${text}.` : text);
function legend(row, { treatments, messages, formats }) {
    const arms = treatments.flatMap((treatment) => cellOf(row, treatment) ?? []);
    const hasBand = arms
        .flatMap((arm) => [arm, arm.comparator])
        .some((estimate) => peopleDrawn(estimate, row.per).band);
    const eachShape = fill(messages.eachShape, { per: formats.number(row.per) });
    if (arms.length === 0)
        return '';
    return hasBand ? `${eachShape} ${messages.eachBand}` : eachShape;
}
function treatmentWords(row, treatment, scope) {
    const { messages, treatments } = scope;
    const arms = cellOf(row, treatment) ?? [];
    const isApart = row.comparison === 'indirect' && treatments.length > 1 && arms.length > 0;
    return {
        treatment,
        apart: isApart ? messages.apart : '',
        missing: arms.length > 0 ? '' : missing(row, treatment, scope),
        trials: arms.map((arm) => trialWords(arm, row, treatment, scope)),
    };
}
/** Why a cell is empty: that there are no good studies is not that nobody here has looked. */
function missing(row, treatment, scope) {
    const cell = row.missing?.[treatment.id];
    if (!cell)
        return scope.messages.notKnown;
    return `${scope.messages[cell.missing]} ${cited(cell.why, scope)}`.trim();
}
function trialWords(arm, row, treatment, scope) {
    const { messages, frame, sourceNumbers } = scope;
    const { timeframe = row.timeframe, population = row.population, certainty } = arm;
    const treated = inFrame(arm, row, frame);
    const compared = inFrame(arm.comparator, row, frame);
    const difference = arm.difference && differenceInFrame(arm.difference, row, frame);
    const facts = [
        [messages.timeframe, timeframe],
        [messages.population, population],
        [messages.certainty, messages[certainty]],
    ];
    const citations = arm.sources
        .filter((source) => sourceNumbers.has(source))
        .map((source) => ({ kind: 'citation', source }));
    return {
        treated: groupWords(shortNameOf(treatment), treated, row, scope),
        compared: groupWords(arm.comparator.label, compared, row, scope),
        difference: difference ? differenceWords(difference, [treated, compared], row.per, scope) : '',
        facts: facts.flatMap(([name, value]) => (value ? [[name, value]] : [])),
        note: cited([...(arm.caveat ?? []), ...citations], scope),
    };
}
function groupWords(name, estimate, row, scope) {
    const range = likelyRange(estimate, scope);
    const people = `${scope.messages.people} ${eventWords(row, scope.frame, scope)}`;
    return {
        name,
        number: naturalFrequency(estimate, row.per, scope),
        people: range ? `${people} (${range})` : people,
        estimate,
    };
}
/** A text with the number of a source where it is cited, on the line of the word before it. */
function cited(text = [], { sourceNumbers, formats }) {
    return plainWords(text, (source) => {
        const number = sourceNumbers.get(source);
        return number === undefined ? '' : `\u00a0[${formats.number(number)}]`;
    });
}
function sources({ comparison, sourceNumbers, messages, formats }) {
    return [...sourceNumbers].flatMap(([id, number]) => {
        const source = comparison.sources.find((each) => each.id === id);
        return source ? [{ number: formats.number(number), text: sourceText(source, messages) }] : [];
    });
}
/** Who, what, where, when and of which kind, and how to find it. */
function sourceText(source, messages) {
    const { authors, title, body, year, kind, doi, pmid } = source;
    const place = [body, year].filter(Boolean).join(', ');
    const identifiers = [doi && `DOI ${doi}`, pmid && `PMID ${pmid}`].filter(Boolean).join(', ');
    return [
        authors?.replace(/\.$/, ''),
        title,
        place,
        messages[`kind-${kind}`],
        identifiers || addressOf(source),
    ]
        .filter(Boolean)
        .join('. ');
}
/** How current the facts are, in sentences. */
function review(scope) {
    const { dates, warning, version, translation } = reviewWords(scope);
    return [
        ...(warning ? [sentence(warning), scope.messages.overdueMeaning] : []),
        sentence([...dates, ...(version ? [version] : [])].join(' · ')),
        translation,
    ]
        .filter(Boolean)
        .join(' ');
}

export { inSentences, outcomeWords };
//# sourceMappingURL=outcome-words.js.map
