import { period, date } from '../../model/comparison/fields.js';
import { approval, crisisLine } from '../../model/comparison/schema.js';
import { read } from '../../model/comparison/schema-kit.js';
import { linesOf, joined, readHeading, UNSEEN } from './cell.js';

/** How each fact is written that no page may leave out. */
const FACTS = {
    'locked-approval': [
        'approval',
        '<tr data-fact="approval" data-region="US">, and in it <td data-status="approved">nasal spray</td>, or data-status="off-label", "not-approved" or "unknown"',
    ],
    'locked-serious-risks': ['serious-risks', '<tr data-fact="serious-risks">'],
    'locked-review-date': ['reviewed', '<time data-fact="reviewed" datetime="2026-03-31">'],
    'locked-review-policy': ['next-review', '<time data-fact="next-review" datetime="2027-03-31">'],
    'locked-crisis-line': [
        'crisis-line',
        '<a data-fact="crisis-line" data-region="US" href="tel:988">the name of the line</a>, or an address with sms: or https:',
    ],
};
const ROW_FACTS = ['approval', 'serious-risks'];
/** How a fact is written, or nothing where there is no such fact. */
function mendOf(fact) {
    const example = Object.values(FACTS).find(([name]) => name === fact)?.[1];
    return example && `Write ${example}.`;
}
/** Whether a value may stand in the document; if not, its place is reported, with the mend. */
function accepts(schema, value, place, fact, report) {
    const found = [];
    read(schema, value, [], found);
    const [first] = found;
    if (first) {
        const field = first.path.slice(2) || 'date';
        report(place, `is not read as ${fact}: ${field} ${first.message}`, mendOf(fact) ?? '');
    }
    return !first;
}
/**
 * Reads a row of the table as a fact of each treatment. A row with a mistake in it is none: it stays an ordinary row, so
 * that no word of it is lost.
 */
function addFacts({ fact, cells }, treatments, report) {
    const name = fact?.dataset.fact;
    if (name === 'serious-risks') {
        cells.forEach((own, index) => {
            treatments[index]?.seriousRisks?.push(...own.flatMap(({ passages }) => linesOf(passages)));
        });
        return true;
    }
    if (name !== 'approval')
        return false;
    const approvals = cells.map((own) => own.flatMap((cell) => approvalsIn(cell, regionOf(fact))));
    const isRight = approvals
        .flat()
        .every(({ place, input }) => accepts(approval, input, place, name, report));
    if (isRight) {
        approvals.forEach((own, index) => {
            treatments[index]?.approval?.push(...own.map(({ input }) => input));
        });
    }
    return isRight;
}
const regionOf = (element) => element?.getAttribute('data-region')?.trim().toUpperCase() ?? '';
/** Each piece of a cell that has a status. What stands beside the pieces is noted with the last of them. */
function approvalsIn({ element: cell, place }, region) {
    const pieces = cell.matches('[data-status]') ? [] : [...cell.querySelectorAll('[data-status]')];
    const beside = readHeading(cell, `${UNSEEN},[data-status]`).words.replace(/^[\s,;:.·–—-]+/, '');
    return (pieces.length > 0 ? pieces : [cell]).map((element, index) => {
        const { words: route, rest } = readHeading(element);
        const note = joined(' ', rest, index === pieces.length - 1 ? beside : '');
        const status = element.getAttribute('data-status')?.trim().toLowerCase() ?? '';
        return {
            place,
            input: { region, status: status, route, ...(note && { note }) },
        };
    });
}
/** Reads the facts that stand anywhere inside the element: dates of review, and whom to call. */
function readPageFacts(host, report) {
    const facts = {};
    const crisisLines = [];
    for (const element of host.querySelectorAll('[data-fact]')) {
        const fact = element.getAttribute('data-fact') ?? '';
        const place = `<${element.localName} data-fact="${fact}">`;
        const mend = mendOf(fact);
        if (!mend) {
            const names = Object.values(FACTS).map(([name]) => name);
            report(place, 'is unknown', `Use one of ${joined(', ', ...names)}.`);
        }
        else if (ROW_FACTS.includes(fact)) {
            if (!element.matches('tr,th'))
                report(place, 'is not read there', mend);
        }
        else if (fact === 'crisis-line') {
            const line = crisisLineOf(element);
            if (!accepts(crisisLine, line, place, fact, report))
                continue;
            const same = crisisLines.find(({ region, name }) => region === line.region && name === line.name);
            // Ways to reach one line, in several links of the same name, become one.
            if (same)
                Object.assign(same, line);
            else
                crisisLines.push(line);
        }
        else {
            const value = (element.getAttribute('datetime') ?? element.textContent).trim();
            const isPeriod = fact === 'next-review' && value.startsWith('P');
            if (!accepts(isPeriod ? period : date, value, place, fact, report))
                continue;
            facts[isPeriod ? 'reviewEvery' : fact === 'reviewed' ? 'lastReviewed' : 'nextReview'] = value;
        }
    }
    return { ...facts, crisisLines };
}
function crisisLineOf(link) {
    const address = link.getAttribute('href')?.trim().replaceAll('%20', ' ') ?? '';
    const [, scheme = '', number = ''] = /^(tel|sms):([+\d][\d\s().-]*)/i.exec(address) ?? [];
    return {
        region: regionOf(link),
        name: readHeading(link).words,
        ...(scheme
            ? { [scheme.toLowerCase() === 'tel' ? 'call' : 'text']: number.trim() }
            : { url: address }),
    };
}

export { FACTS, addFacts, readPageFacts };
//# sourceMappingURL=facts.js.map
