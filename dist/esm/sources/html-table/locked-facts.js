import { findLockedGaps } from '../../model/comparison/check-locked-facts.js';
import { period, date, richText } from '../../model/comparison/fields.js';
import { parseInline } from '../../model/comparison/inline.js';
import { approval, crisisLine } from '../../model/comparison/schema.js';
import { read } from '../../model/comparison/schema-kit.js';
import { tellsRoute, tellsRisk, tellsWhomToCall } from '../../model/comparison/silent-facts.js';
import { TABLE_FACTS_MISSING, TABLE_FACT_UNKNOWN, TABLE_FACT_MISPLACED, TABLE_FACT_INVALID, FUTURE_REVIEW_DATE } from '../../model/diagnostics/catalogue.js';
import { toDiagnostic } from '../../model/diagnostics/finding.js';
import { UNSEEN } from './cell-content.js';
import { readHeading } from './heading.js';
import { joinFilled } from './inline-markup.js';
import { textsOf } from './passage-builder.js';

/** What is told where a fact is missing, by its name. The hint says how it is written. */
const FACTS = new Map(Object.entries(TABLE_FACTS_MISSING));
/** How a fact is written. */
const hintOf = (fact) => FACTS.get(fact)?.split(' | ')[2] ?? '';
const TREATMENT_FACTS = ['approval', 'serious-risks'];
/** One finding for each kind of fact that is missing, with the treatments that lack it. */
function findMissingFacts(comparison) {
    const gaps = findLockedGaps(comparison, new Date());
    return [...FACTS].flatMap(([fact, notice]) => {
        const own = gaps.filter(({ code }) => notice.startsWith(code));
        if (own.length === 0)
            return [];
        const treatments = joinFilled(', ', ...own.map(({ treatment }) => treatment?.name));
        const isToCome = fact === 'reviewed' && comparison.lastReviewed;
        const path = `data-fact="${fact}"`;
        return { notice: isToCome ? FUTURE_REVIEW_DATE : notice, path, values: { treatments } };
    });
}
/**
 * Whether a value may stand in the document; if not, that is reported.
 *
 * @param tells whether a value of the right shape says something
 */
function accepts(schema, value, fact, place, report, tells = () => true) {
    const found = [];
    read(schema, value, [], found);
    const [first] = found;
    if (!first && tells(value))
        return true;
    const field = first ? first.path.slice(2) || 'date' : 'it';
    const problem = first ? toDiagnostic(first).message : 'says nothing';
    report(TABLE_FACT_INVALID, place, { fact, field, problem, hint: hintOf(fact) });
    return false;
}
/**
 * Reads a row of the table as a fact of each treatment. A row with a mistake in it is none: it stays an ordinary row, so
 * that no word of it is lost.
 *
 * @returns whether it was one
 */
function addTreatmentFact({ factElement, cells }, treatments, report) {
    const fact = factElement?.dataset.fact;
    if (fact === 'serious-risks') {
        const risksIn = ({ passages, place }) => textsOf(passages).filter((risk) => accepts(richText, risk, fact, place, report, isRisk));
        cells.forEach((own, index) => {
            treatments[index]?.seriousRisks?.push(...own.flatMap(risksIn));
        });
        return true;
    }
    if (fact !== 'approval')
        return false;
    const inputsOf = ({ element }) => approvalsIn(element, regionOf(factElement));
    const isRight = (cell) => inputsOf(cell).every((input) => accepts(approval, input, fact, cell.place, report, tellsRoute));
    if (!cells.flat().every(isRight))
        return false;
    cells.forEach((own, index) => {
        treatments[index]?.approval?.push(...own.flatMap(inputsOf));
    });
    return true;
}
const isRisk = (markup) => tellsRisk(parseInline(markup));
const regionOf = (element) => element?.getAttribute('data-region')?.trim().toUpperCase() ?? '';
/** Each piece of a cell that has a status. What stands beside the pieces is noted with the last of them. */
function approvalsIn(cell, region) {
    const pieces = cell.matches('[data-status]') ? [] : [...cell.querySelectorAll('[data-status]')];
    const beside = readHeading(cell, `${UNSEEN},[data-status]`).words.replace(/^[\s,;:.·–—-]+/, '');
    return (pieces.length > 0 ? pieces : [cell]).map((element, index) => {
        const { words: route, rest } = readHeading(element);
        const note = joinFilled(' ', rest, index === pieces.length - 1 ? beside : '');
        const status = element.getAttribute('data-status')?.trim().toLowerCase() ?? '';
        return { region, status: status, route, ...(note && { note }) };
    });
}
/** Reads dates of review, and whom to call. */
function readPageFacts(host, report) {
    const review = {};
    const crisisLines = [];
    const elements = [];
    for (const element of host.querySelectorAll('[data-fact]')) {
        const fact = element.getAttribute('data-fact') ?? '';
        const place = `<${element.localName} data-fact="${fact}">`;
        if (!FACTS.has(fact)) {
            report(TABLE_FACT_UNKNOWN, place, { facts: [...FACTS.keys()].join(', ') });
        }
        else if (TREATMENT_FACTS.includes(fact)) {
            if (!element.matches('tr,th'))
                report(TABLE_FACT_MISPLACED, place, { hint: hintOf(fact) });
        }
        else if (fact === 'crisis-line') {
            const line = crisisLineOf(element);
            if (!accepts(crisisLine, line, fact, place, report, tellsWhomToCall))
                continue;
            addCrisisLine(line, crisisLines);
            elements.push(element);
        }
        else {
            const own = readReview(element, fact, place, report);
            if (!own)
                continue;
            Object.assign(review, own);
            elements.push(element);
        }
    }
    return { facts: { ...review, crisisLines }, elements };
}
function readReview(element, fact, place, report) {
    const value = (element.getAttribute('datetime') ?? element.textContent).trim();
    const isPeriod = fact === 'next-review' && value.startsWith('P');
    if (!accepts(isPeriod ? period : date, value, fact, place, report))
        return undefined;
    if (fact === 'reviewed')
        return { lastReviewed: value };
    return isPeriod ? { reviewEvery: value } : { nextReview: value };
}
function crisisLineOf(link) {
    const address = link.getAttribute('href')?.trim().replaceAll('%20', ' ') ?? '';
    const [, scheme = '', number = ''] = /^(tel|sms):([+(\d][\d\s()./-]*)(?:[;?&,]|$)/i.exec(address) ?? [];
    return {
        region: regionOf(link),
        name: readHeading(link).words,
        ...(scheme
            ? { [scheme.toLowerCase() === 'tel' ? 'call' : 'text']: number.trim() }
            : { url: address }),
    };
}
/** Ways to reach one line, in several links of the same name, become one. */
function addCrisisLine(line, lines) {
    const same = lines.find(({ region, name }) => region === line.region && name === line.name);
    if (same)
        Object.assign(same, line);
    else
        lines.push(line);
}

export { addTreatmentFact, findMissingFacts, readPageFacts };
//# sourceMappingURL=locked-facts.js.map
