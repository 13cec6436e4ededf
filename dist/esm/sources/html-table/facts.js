import { region, date, period } from '../../model/fields.js';
import { read } from '../../model/schema-kit.js';
import { isSafeUrl } from '../../model/safe-url.js';
import { headingOf, readCell } from './cell.js';

const STATUSES = ['approved', 'off-label', 'not-approved', 'unknown'];
const ROW_FACTS = ['approval', 'serious-risks'];
const PAGE_FACTS = ['reviewed', 'next-review', 'crisis-line'];
const DATE_HINT = 'Write the day in datetime="…" as year-month-day, such as 2026-03-31.';
/**
 * Reads a row of the table as a fact for each treatment. A row with a mistake in it gives none: it stays an ordinary
 * row, so that no word of it is lost.
 */
function readFactRow({ fact, labels, cells }, report) {
    const found = [];
    const fail = (...finding) => found.push(finding);
    const marked = [...labels, ...cells.filter((cell) => cell !== undefined)].map(({ element }) => element);
    const owner = marked
        .flatMap((cell) => [cell, cell.parentElement])
        .find((element) => element?.matches('[data-fact]'));
    const place = labels[0]?.place ?? cells.find((cell) => cell)?.place ?? 'table';
    const code = owner?.getAttribute('data-region')?.trim().toUpperCase() ?? '';
    if (fact === 'approval' && !isA(region, code)) {
        fail(place, code ? `has data-region="${code}"` : 'does not say where', `Add data-region="US" beside data-fact. ${region.hint}`);
    }
    const facts = cells.map((cell) => {
        if (!cell || cell.isEmpty)
            return {};
        return fact === 'approval'
            ? { approval: approvalsIn(cell, code, fail) }
            : { seriousRisks: cell.content.passages.flatMap(({ text, points = [] }) => text ?? points) };
    });
    if (!ROW_FACTS.includes(fact ?? ''))
        return undefined;
    for (const finding of found)
        report(...finding);
    return found.length > 0 ? undefined : facts;
}
function approvalsIn(cell, code, fail) {
    const inside = [...cell.element.querySelectorAll('[data-status]')];
    const marked = cell.element.matches('[data-status]') ? [cell.element] : inside;
    if (marked.length === 0) {
        fail(cell.place, 'does not say whether it is approved', `Add data-status="…" to the cell. ${USE_STATUS}`);
    }
    const rest = headingOf(readCell(cell.element, false, (element) => marked.includes(element)));
    return marked.map((element, index) => {
        const value = element.getAttribute('data-status')?.trim().toLowerCase();
        const status = STATUSES.find((known) => known === value);
        const { words: route, rest: more } = headingOf(readCell(element, false));
        const beside = element === cell.element || index < marked.length - 1
            ? ''
            : rest.words.replace(/^[\s,;:.·–—-]+/, '');
        const note = [more, beside].filter(Boolean).join(' ');
        if (!status)
            fail(cell.place, `has data-status="${value}", which is unknown`, USE_STATUS);
        if (!route)
            fail(cell.place, 'does not say how it is taken', 'Write it there, such as "nasal spray".');
        return { region: code, status: status ?? 'unknown', route, ...(note && { note }) };
    });
}
const USE_STATUS = `Use one of ${STATUSES.join(', ')}.`;
/** Reads the facts that stand anywhere inside the element: dates of review, and whom to call. */
function readPageFacts(host, report) {
    const facts = {};
    const lines = [];
    for (const element of host.querySelectorAll('[data-fact]')) {
        const fact = element.getAttribute('data-fact') ?? '';
        const place = `<${element.localName} data-fact="${fact}">`;
        if (fact === 'crisis-line')
            addCrisisLine(lines, element, place, report);
        else if (PAGE_FACTS.includes(fact)) {
            const value = (element.getAttribute('datetime') ?? element.textContent).trim();
            if (isA(date, value))
                facts[fact === 'reviewed' ? 'lastReviewed' : 'nextReview'] = value;
            else if (fact === 'next-review' && isA(period, value))
                facts.reviewEvery = value;
            else
                report(place, `has the date "${value.slice(0, 40)}"`, DATE_HINT);
        }
        else if (!ROW_FACTS.includes(fact)) {
            report(place, 'is unknown', `Use one of ${[...ROW_FACTS, ...PAGE_FACTS].join(', ')}.`);
        }
        else if (!element.matches('tr,th')) {
            report(place, 'is not read there', 'Move data-fact to the <tr> or <th> of the row.');
        }
    }
    return { ...facts, crisisLines: lines };
}
/** Ways to reach one line, in several links of the same name, become one. */
function addCrisisLine(lines, element, place, report) {
    const address = element.getAttribute('href')?.trim().replaceAll('%20', ' ') ?? '';
    const code = element.getAttribute('data-region')?.trim().toUpperCase() ?? '';
    const { words: name } = headingOf(readCell(element, false));
    const [, scheme = '', number = ''] = /^(tel|sms):([+\d][\d\s().-]*)/i.exec(address) ?? [];
    const way = scheme
        ? { [scheme.toLowerCase() === 'tel' ? 'call' : 'text']: number.trim() }
        : { url: address };
    if (!isA(region, code))
        report(place, 'does not say where it answers', `Add data-region="US". ${region.hint}`);
    else if (!name || !(scheme || (/^https?:/i.test(address) && isSafeUrl(address)))) {
        report(place, name ? `has the address "${address.slice(0, 40)}"` : 'has no name', 'Write <a data-fact="crisis-line" data-region="US" href="tel:988">the name of the line</a>, or sms: or https:.');
    }
    else {
        const same = lines.find((line) => line.region === code && line.name === name);
        if (same)
            Object.assign(same, way);
        else
            lines.push({ region: code, name, ...way });
    }
}
function isA(schema, value) {
    const found = [];
    read(schema, value, [], found);
    return found.length === 0;
}

export { readFactRow, readPageFacts };
//# sourceMappingURL=facts.js.map
