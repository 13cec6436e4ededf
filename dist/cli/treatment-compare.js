#!/usr/bin/env node
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { createInterface } from 'node:readline/promises';
import { nothing, html, svg, css } from 'lit';
import { PartType } from 'lit/directive.js';
import { e as primaryLanguage, f as findingAt, U as UNKNOWN_FIELD, g as INVALID_VALUE, T as TOO_MANY, h as MISSING_FIELD, W as WRONG_TYPE, F as FOLDED_APART, j as FUTURE_REVIEW_DATE, k as MISSING_CRISIS_LINE, m as MISSING_REVIEW_POLICY, n as MISSING_REVIEW_DATE, o as MISSING_SERIOUS_RISKS, q as MISSING_APPROVAL, s as fetchBytes, R as ReadFailure, t as charsetIn, O as ONE_IN, u as MIXED_DENOMINATORS, N as NUMBER_WITHOUT_CONTEXT, v as IMPOSSIBLE_NUMBER, w as DIFFERENCE_NOT_BETWEEN, x as UNKNOWN_TREATMENT, y as DUPLICATE_ID, z as UNSAFE_LINK, A as UNSAFE_PICTURE, B as UNKNOWN_SOURCE, H as HTML_IN_TEXT, C as TOO_LONG_TITLE, E as placesIn, L as LOCKED_WORDS_TAKEN, G as LOCKED_WORDS_UNFIT, J as toDiagnostic, K as explain, Q as toPath, S as UNREADABLE_DOCUMENT, V as SILENT_CRISIS_TITLE, X as SILENT_APPROVAL, Y as SILENT_SERIOUS_RISK, Z as SILENT_CRISIS_LINE, _ as NO_BUILT_IN_COMPARISON, $ as INVALID_JSON, a0 as UNFINISHED_JSON, a1 as UNKNOWN_EXTENDED, a2 as NOTHING_TO_EXTEND, a3 as fill, a4 as WORDS_PASSED_OVER, a5 as canonicalTag, a6 as LANGUAGE_CARRIED, a7 as isLanguageTag, a8 as isRightToLeft, a9 as regionOf$1, aa as jsonName, ab as filled, ac as OVERDUE, ad as webAddress, ae as PostFileWriter, p as postKey, af as escapeText$1, ag as textOf$4, ah as listOf$2, a as INDEX_VERSION, ai as wholeKey, aj as shardOf, ak as PARSING_FORBIDDEN, al as withoutWrapping, am as firstReadable, an as widestFirst, ao as EMPTY_FEED, ap as BROKEN_JSON, aq as NOT_A_FEED, ar as shorten, as as plainText$1, at as dayOrderIn, au as isHidden, av as toPost, aw as UNREADABLE_POSTS, ax as decodeFeed, ay as isoDate, az as UNREACHABLE, aA as UNREACHABLE_SITE, aB as shardName, aC as emptyMemory, M as MOST_POSTS_WITH_TERM, aD as shardNumber, P as PostFileReader, aE as newestFirst, aF as cardOf, aG as asMarkup } from './shared.js';
import { syllable } from 'syllable';
import { openSync, fstatSync, readFileSync, closeSync, readSync, statSync, existsSync, readdirSync, realpathSync, writeFileSync, createReadStream, lstatSync, rmSync, renameSync, mkdirSync, rmdirSync, utimesSync, linkSync } from 'node:fs';
import { resolve as resolve$1, dirname, join, isAbsolute, relative, sep, extname, normalize } from 'node:path';
import picomatch from 'picomatch';
import { parseArgs } from 'node:util';
import { Parser, parseDocument } from 'htmlparser2';
import { directive, AsyncDirective } from 'lit/async-directive.js';
import { repeat } from 'lit/directives/repeat.js';
import { createRequire } from 'node:module';
import MarkdownIt from 'markdown-it';
import papaparse from 'papaparse';
import { createHash, randomBytes } from 'node:crypto';
import { gzipSync, brotliCompressSync, constants } from 'node:zlib';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { DOMParser, parseHTML } from 'linkedom';
import { unescape as unescape$1 } from 'node:querystring';
import { hostname, availableParallelism, constants as constants$1 } from 'node:os';

/** Asks a person at a terminal, who ends an answer with the return key. Without more input an answer is empty. */
async function ask$1(question, input, output) {
    const lines = createInterface({ input, output });
    const ended = new Promise((resolve) => lines.once('close', () => {
        resolve('');
    }));
    try {
        return await Promise.race([lines.question(question), ended]);
    }
    finally {
        lines.close();
    }
}

/**
 * Reads a stream to its end.
 * @returns nothing if there are more than that many bytes
 */
async function readInput$1(stream, most) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        chunks.push(chunk);
        size += chunk.byteLength;
        if (size > most)
            return undefined;
    }
    return Buffer.concat(chunks);
}

/** The names that one may be meant by which is none of them, the nearest first. */
function nearNames(name, known) {
    return known
        .map((other) => ({ other, difference: differenceOf(name.toLowerCase(), other.toLowerCase()) }))
        .filter(({ difference }) => difference <= MOST_DIFFERENCE)
        .sort((one, other) => one.difference - other.difference)
        .map(({ other }) => other);
}
const MOST_DIFFERENCE = 2;
/** The length of the one run of characters in which two names differ. */
function differenceOf(one, other) {
    const shorter = Math.min(one.length, other.length);
    let start = 0;
    while (start < shorter && one[start] === other[start])
        start += 1;
    let end = 0;
    while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end))
        end += 1;
    return Math.max(one.length, other.length) - start - end;
}

/** Why a command came to nothing: where, what, and what can be done about it. */
class Failure extends Error {
    constructor(place, 
    /** What is wrong there, to go on from the place. */
    problem, hint) {
        super(`${place} ${problem}. ${hint}`);
        this.place = place;
        this.problem = problem;
        this.hint = hint;
        this.exitCode = 1;
    }
}
/** The command was not called as it has to be. */
class UsageFailure extends Failure {
    constructor() {
        super(...arguments);
        this.exitCode = 2;
    }
}

/** What a terminal would obey, or take for the end of a line: it may stand in names of files and in answers of servers. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\0-\x1f\x7f-\x9f\u2028\u2029]+/g;
/** A name and a password in an address, also one that nobody can go to, for the spaces in it. */
const LOGIN = /:[\\/]{2}[^\s:\\/@]+:[^@\\/]{0,200}@(?=[\w[])/g;
/** A text on one line, as it can be shown to anybody: without the passwords of addresses. */
function plainLine(text) {
    return text
        .replace(CONTROLS, ' ')
        .replace(LOGIN, '://')
        .replace(/:[\\/]{2}\S+/g, withoutLogin$1);
}
/** @param rest of an address, from the colon before its host */
function withoutLogin$1(rest) {
    const isAddress = URL.canParse(`http${rest}`);
    // A password with a slash in it makes no address, but is one all the same.
    const login = isAddress ? /^:[\\/]+[^\\/?#]*@/ : /^:[\\/]+.*@/;
    return rest.replace(login, '://');
}

const number$2 = new Intl.NumberFormat('en');
/** Milliseconds between two states of the line. */
const OFTEN = 100;
/** Tells people at a terminal how far a long work is: on one line, that is written anew. */
class Progress {
    #step = '';
    #start = 0;
    /** How many were done at the start. */
    #startCount = 0;
    #done = 0;
    #last = 0;
    #isLineOpen = false;
    /**
     * @param noun what is counted, as many of it are called
     * @param isQuiet whether nothing but notes is told
     */
    constructor(output, noun, isQuiet) {
        this.output = output;
        this.noun = noun;
        this.isQuiet = isQuiet;
    }
    /**
     * @param count of what the step is through with, beside what was before
     * @param total unknown while it is being read
     */
    advance(step, count, total) {
        if (!this.output.isTTY || this.isQuiet)
            return;
        const now = performance.now();
        if (step !== this.#step) {
            this.#step = step;
            this.#start = this.#last = now;
            this.#startCount = count;
            this.#done = 0;
            this.end();
        }
        this.#done += count;
        if (now - this.#last < OFTEN)
            return;
        this.#last = now;
        const all = total === undefined ? '' : ` of ${number$2.format(total)}`;
        this.#line(`${number$2.format(this.#done)}${all} ${this.noun} ${step}${this.#left(total)}`);
    }
    note(text) {
        this.end();
        this.output.write(`${plainLine(text)}\n`);
    }
    #left(total) {
        const progress = this.#done - this.#startCount;
        if (total === undefined || progress <= 0)
            return '';
        const milliseconds = ((performance.now() - this.#start) / progress) * (total - this.#done);
        const seconds = Math.ceil(milliseconds / 1000);
        const time = seconds < 100 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
        return `, ${time} left `;
    }
    #line(text) {
        this.output.write(`\r${text}\u001b[K`);
        this.#isLineOpen = true;
    }
    /** What is written next begins a line. */
    end() {
        if (this.#isLineOpen)
            this.output.write('\n');
        this.#isLineOpen = false;
    }
}

/** Whether what is written is coloured: on a terminal, unless the environment says otherwise. FORCE_COLOR counts most. */
function hasColours({ isTTY = false }, { FORCE_COLOR, NO_COLOR, TERM }) {
    if (FORCE_COLOR !== undefined)
        return !['0', 'false'].includes(FORCE_COLOR);
    return isTTY && !NO_COLOR && TERM !== 'dumb';
}

/** How much was found. */
function countOf$1(documents) {
    const findings = documents.flatMap(({ findings }) => findings);
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    return { errors, warnings: findings.length - errors };
}
/** How much was found, in words: “1 error, 12 warnings”. */
function countInWords(documents) {
    const { errors, warnings } = countOf$1(documents);
    if (errors + warnings === 0)
        return 'nothing found';
    const parts = [errors > 0 && many(errors, 'error'), warnings > 0 && many(warnings, 'warning')];
    return parts.filter(Boolean).join(', ');
}
const many = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/**
 * A text without what neither HTML nor XML has a place for: a control, which shows nothing, becomes a space, and what is no
 * character, such as half of one, the sign for what is lost.
 */
const printable = (text) => text
    .replace(/(?![\t\n\r])\p{Cc}/gu, ' ')
    .replace(/[\p{Cs}\p{Noncharacter_Code_Point}]/gu, '\ufffd');

/** A value that stands in the text of a template. */
const CHILD = Symbol('child');
/** A template is read once, however often it is written. */
const plans = new WeakMap();
/**
 * Writes a Lit template as HTML: what the views of this library use of Lit, and no more. It needs neither a DOM nor
 * Node, and leaves no markers behind, for nothing is rendered into the text again. A property becomes the attribute of its
 * name; listeners are left out.
 *
 * @throws TypeError where a value is neither text nor a template
 */
function writeTemplate(value) {
    const out = [];
    write(value, out);
    return out.join('');
}
function write(value, out) {
    if (value === nothing || value === undefined || value === null || value === '')
        return;
    if (isTemplate(value))
        writePlan(planOf(value.strings), value.values, out);
    else if (isDirective(value))
        write(resolve(value), out);
    else if (isList(value))
        for (const item of value)
            write(item, out);
    else
        out.push(escapeText(toText(value)));
}
function writePlan(plan, values, out) {
    let next = 0;
    for (const step of plan) {
        if (step === CHILD)
            write(values[next++], out);
        else if (typeof step === 'string')
            out.push(step);
        else {
            const count = step.pieces.length - 1;
            out.push(attribute(step.name, step.pieces, values.slice(next, next + count)));
            next += count;
        }
    }
}
/** An attribute with the space before it, or nothing where it is not set. */
function attribute(name, pieces, values) {
    const [kind = ''] = name;
    const [value] = values;
    switch (kind) {
        case '@':
            return '';
        case '?':
            return isSet(value) ? ` ${name.slice(1)}` : '';
        case '.':
            return property(name.slice(1), value);
        default:
            return values.includes(nothing) ? '' : ` ${name}="${textOf$3(pieces, values)}"`;
    }
}
function property(name, value) {
    if (value === nothing || value === undefined || value === null || value === false)
        return '';
    return value === true ? ` ${name}` : ` ${name}="${escapeAttribute(value)}"`;
}
const isSet = (value) => Boolean(value) && value !== nothing;
function textOf$3(pieces, values) {
    return pieces
        .map((piece, index) => (index > 0 ? escapeAttribute(values[index - 1]) : '') + piece)
        .join('');
}
/** https://html.spec.whatwg.org/#escapingString */
const ESCAPES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
};
/** Text as it stands in HTML. */
const escapeText = (text) => printable(text).replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
/** A value as it stands in HTML between double quotes. */
function escapeAttribute(value) {
    if (value === undefined || value === null)
        return '';
    return printable(toText(value)).replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}
function toText(value) {
    switch (typeof value) {
        case 'string':
            return value;
        case 'number':
        case 'boolean':
            return String(value);
        default:
            throw new TypeError(`Only text and templates can be written, not ${typeof value}`);
    }
}
const isTemplate = (value) => typeof value === 'object' && value !== null && '_$litType$' in value;
const isDirective = (value) => typeof value === 'object' && value !== null && '_$litDirective$' in value;
const isList = (value) => typeof value === 'object' && value !== null && Symbol.iterator in value;
/** What a directive renders first, which is all that text can hold. */
const resolve = ({ _$litDirective$: Type, values }) => new Type({ type: PartType.CHILD }).render(...values);
function planOf(strings) {
    let plan = plans.get(strings);
    if (!plan)
        plans.set(strings, (plan = new TemplateReader(strings).plan));
    return plan;
}
/** What begins a comment or a tag. */
const OPENING = /<(?:!--|(\/?[a-z][^\s/>]*))/gi;
/** The end of a tag, or what begins a value in it. */
const IN_TAG = />|(?<![^\s"'<>=])([^\s"'<>=]+)\s*=\s*(["']?)/g;
const END_OF_BARE_VALUE = /[\s>]/g;
/** Elements whose text knows no escapes. */
const RAW = new Set(['script', 'style']);
/** Reads where the values of a template stand. Templates are our own, so that what they cannot hold is a mistake of ours. */
class TemplateReader {
    /** The tag that the text so far ends in. */
    #tag;
    #attribute;
    constructor(strings) {
        this.plan = [];
        const last = strings.length - 1;
        strings.forEach((string, index) => {
            const text = this.#endAttribute(string);
            if (text !== undefined)
                this.plan.push(this.#read(text));
            if (this.#attribute ? index === last : this.#tag !== undefined)
                throw misplaced(string);
            if (index < last && !this.#attribute)
                this.plan.push(CHILD);
        });
    }
    /** What comes after the attribute that a value stands in, or nothing where it goes on. */
    #endAttribute(text) {
        if (!this.#attribute)
            return text;
        const { name, quote, pieces } = this.#attribute;
        const end = endOfValue(text, 0, quote);
        if (end < 0) {
            this.#attribute = { name, quote, pieces: [...pieces, text] };
            return undefined;
        }
        const all = [...pieces, text.slice(0, end)];
        // Whatever quotes the template has, the value is written between double ones.
        this.plan.push({ name, pieces: all.map((piece) => piece.replaceAll('"', '&quot;')) });
        this.#attribute = undefined;
        return text.slice(end + quote.length);
    }
    /** Follows a text to its end; returns it without the attribute that it ends in. */
    #read(text) {
        let at = 0;
        while (at < text.length) {
            if (this.#tag === undefined)
                at = this.#followWords(text, at);
            else {
                const [end, attribute] = this.#followTag(text, at);
                if (attribute !== undefined)
                    return text.slice(0, attribute).trimEnd();
                at = end;
            }
        }
        return text;
    }
    /** Where the next tag has its name behind it. */
    #followWords(text, from) {
        const opening = next(OPENING, text, from);
        if (!opening && /<\/?$/.test(text))
            throw misplaced(text);
        if (!opening)
            return text.length;
        const [sign, name] = opening;
        if (name === undefined)
            return after$1('-->', text, opening.index);
        this.#tag = name.toLowerCase();
        return opening.index + sign.length;
    }
    /** Where the tag ends, or else where the attribute begins that the text ends in. */
    #followTag(text, from) {
        let at = from;
        for (;;) {
            const found = next(IN_TAG, text, at);
            if (!found)
                return [text.length];
            const [{ length }, name, quote = ''] = found;
            at = found.index + length;
            if (name === undefined)
                return [this.#endTag(text, at)];
            const end = endOfValue(text, at, quote);
            if (end < 0) {
                this.#attribute = { name, quote, pieces: [text.slice(at)] };
                return [text.length, found.index];
            }
            at = end + quote.length;
        }
    }
    #endTag(text, at) {
        const tag = this.#tag ?? '';
        this.#tag = undefined;
        return RAW.has(tag) ? after$1(`</${tag}`, text, at) : at;
    }
}
const misplaced = (text) => new TypeError(`A value stands where none can: ${text}`);
function next(pattern, text, from) {
    pattern.lastIndex = from;
    return pattern.exec(text);
}
/** Where the value of an attribute ends, or -1 where the text ends before. */
const endOfValue = (text, from, quote) => quote ? text.indexOf(quote, from) : (next(END_OF_BARE_VALUE, text, from)?.index ?? -1);
/** Where a text goes on after a sign, before which no value can stand. */
function after$1(sign, text, from) {
    const found = text.indexOf(sign, from);
    if (found < 0)
        throw misplaced(text);
    return found + sign.length;
}

const STYLE = ':root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}' +
    'h2{margin-top:3rem}li{margin:0 0 1rem}code{overflow-wrap:anywhere}table{border-collapse:collapse}' +
    'td,th{border-bottom:1px solid;padding:.25rem .75rem .25rem 0;text-align:start;vertical-align:top}' +
    '.error{font-weight:bold}';
/** One page to send to a colleague: it needs nothing else. */
function asHtml(documents) {
    return [
        '<!doctype html>',
        '<html lang="en">',
        '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
        `<title>Check of ${escapeText(documents.map(({ file }) => file).join(', '))}</title>`,
        `<style>${STYLE}</style></head>`,
        `<body><main><h1>What was found: ${countInWords(documents)}</h1>`,
        ...documents.map(sectionOf),
        '</main></body></html>',
        '',
    ].join('\n');
}
function sectionOf(document) {
    const { file, title = file, findings, scores } = document;
    return [
        `<section><h2>${escapeText(title)}</h2>`,
        `<p><code>${escapeText(file)}</code>: ${countInWords([document])}</p>`,
        ...(findings.length > 0 ? ['<ol>', ...findings.map(itemOf), '</ol>'] : []),
        ...scores.map(tableOf),
        '</section>',
    ].join('\n');
}
function itemOf({ rule, severity, path, message, mend, place }) {
    const grave = severity === 'error' ? 'Error' : 'Warning';
    return (`<li><span class="${severity}">${grave}</span> in line ${place.line}, column ${place.column} ` +
        `(${escapeText(rule)})<br><code>${escapeText(path)}</code> ${escapeText(message)}.<br>${escapeText(mend)}</li>`);
}
const RESULTS = {
    met: 'met',
    unmet: 'not met',
    people: 'for people to judge',
    off: 'not judged',
};
function tableOf({ title, met, judged, items }) {
    const rows = items.map(({ id, asks, result }) => `<tr><th scope="row">${escapeText(id)}</th><td>${escapeText(asks)}</td><td>${RESULTS[result]}</td></tr>`);
    return [
        `<h3>${escapeText(title)}: ${met} of the ${judged} items that a program can judge</h3>`,
        '<table><thead><tr><th scope="col">Item</th><th scope="col">What is asked</th><th scope="col">Result</th></tr></thead><tbody>',
        ...rows,
        '</tbody></table>',
    ].join('\n');
}

/** For programs: each document with its findings and scores. */
function asJson(documents) {
    const { errors, warnings } = countOf$1(documents);
    const written = documents.map(({ file, title, findings, scores }) => ({
        file,
        title,
        findings: findings.map(({ place, severity, rule, path, message, mend }) => ({
            ...place,
            severity,
            rule,
            path,
            message,
            mend,
        })),
        scores,
    }));
    return `${JSON.stringify({ errors, warnings, documents: written }, null, 2)}\n`;
}

/** What rules are from, each where several are. */
const IPDAS = {
    title: 'International Patient Decision Aid Standards (IPDAS), version 4.0',
    url: 'https://decisionaid.ohri.ca/IPDAS/',
};
const NUMBERS = {
    title: 'Making Numbers Meaningful, a review of how health numbers are understood',
    url: 'https://doi.org/10.1177/23814683241255337',
};
const CDC_INDEX = {
    title: 'CDC Clear Communication Index',
    url: 'https://www.cdc.gov/ccindex/',
};
const LAYERS = { title: 'A comparison in three layers (docs/layers.md)' };
const LOCKED = {
    title: 'What no page may leave out (docs/decisions/0017-locked-facts-on-any-page.md)',
};
const TRANSLATION = {
    title: '45 CFR 92.201 (Section 1557): machine translation of critical text is reviewed by a qualified person',
    url: 'https://www.ecfr.gov/current/title-45/section-92.201',
};
const DOI = {
    title: 'Crossref: DOIs and matching regular expressions',
    url: 'https://www.crossref.org/blog/dois-and-matching-regular-expressions/',
};
const PUBMED = {
    title: 'PubMed user guide',
    url: 'https://pubmed.ncbi.nlm.nih.gov/help/',
};
const FDA_KETAMINE = {
    title: 'FDA: potential risks associated with compounded ketamine (2023)',
    url: 'https://www.fda.gov/drugs/human-drug-compounding/fda-warns-patients-and-health-care-providers-about-potential-risks-associated-compounded-ketamine',
};
const READING_LEVELS = {
    title: 'Advice of the AMA (grade 6) and the NIH (grade 6 to 8) on texts for patients',
};
const STATIC = { title: 'What static text cannot hold (docs/static.md)' };

const storedDocument = {
    id: 'stored-document',
    title: 'Stored text is of a document at hand, in its present state',
    severity: 'warn',
    why: 'Without its document nobody can say what was changed in a page. A document that was mended since has not reached its readers.',
    source: STATIC,
    bad: '<treatment-compare data-prerendered="1x2y3z">of an older document</treatment-compare>',
    good: '<treatment-compare data-prerendered="4a5b6c">of the document as it is</treatment-compare>',
};

const storedFacts = {
    id: 'stored-facts',
    title: 'Stored text keeps what no page may leave out',
    severity: 'error',
    isLocked: true,
    why: 'A script shows approvals, serious risks, the review, the disclaimer and whom to call on every page. Text that was stored in a page can be edited, and readers cannot see what is gone.',
    source: LOCKED,
    bad: '<p class="treatment-label">Heat</p>\n<ul class="points"></ul>',
    good: '<p class="treatment-label">Heat</p>\n<ul class="points"><li>Burns.</li></ul>',
};

const storedMarkup = {
    id: 'stored-markup',
    title: 'Stored markup and styles are as they were written',
    severity: 'warn',
    why: 'Words can be all there and out of sight. Markup of an older release lacks what was mended since.',
    source: STATIC,
    bad: '<style>.disclaimer { font-size: 1px }</style>',
    good: '<style>.disclaimer { padding: 1em }</style>',
};

const storedWords = {
    id: 'stored-words',
    title: 'Stored text says what its document says',
    severity: 'warn',
    why: 'A number that was changed in the page alone has lost its source, and the next writing of the page undoes the change.',
    source: STATIC,
    bad: '<p>74 in 100 people had less pain.</p>',
    good: '<p>47 in 100 people had less pain.</p>',
};

const PAGE_RULES = [
    storedFacts,
    storedWords,
    storedMarkup,
    storedDocument,
];

const ANY_HTTPS_PAGE = 'https://page.invalid/';
/**
 * Tells whether a link may be followed: http, https, or relative to the page.
 * The platform's own parser decides, so that `java⏎script:` and friends are seen for what they are.
 */
function isSafeUrl(href) {
    const { protocol } = parse$4(href) ?? {};
    return protocol === 'https:' || protocol === 'http:';
}
/**
 * Tells whether a link leads to a page with help: one at a host of the web, or another of the same site by a path that
 * begins with `/`, `./` or `../`, or ends in `.html`. A bare word may as well be the name of a line, or of a host.
 */
function leadsToPage(href) {
    // What is to be at its beginning is looked for there alone: the time grows with the length only.
    const isAddress = /^(?:(?:https?:\/|\.{1,2})?\/[^#]*[\p{L}\p{N}]|[^?#]+\.html?\b)/iu.test(href.trim());
    return isAddress && /\.[a-z][^.]*\.?$/.test(parse$4(href)?.hostname ?? '');
}
function parse$4(href) {
    try {
        return new URL(href, ANY_HTTPS_PAGE);
    }
    catch {
        return undefined;
    }
}

const parsed = new WeakSet();
/** Tells parsed text from the other lists of a document. */
function isRichText(value) {
    return parsed.has(value);
}
// What stands between two marks stops at the next opening one, so that the time grows with the length only.
const MARKUP = /\\(?<escaped>[*![\]{}\\])|\{--(?<deleted>(?:\\.|[^{}\\])+)--\}|\{\+\+(?<inserted>(?:\\.|[^{}\\])+)\+\+\}|\*\*(?<strong>(?:\\.|[^*\\])+)\*\*|\*(?<emphasis>(?:\\.|[^*\\])+)\*|\[@(?<citation>[^[\]\s]+)\]|!\[(?<alt>(?:\\.|[^[\]\\])*)\]\((?<src>(?:[^()\s]|\([^()\s]*\))+)(?: (?<width>\d{1,4})x(?<height>\d{1,4}))?\)|\[(?<label>(?:\\.|[^[\]\\])+)\]\((?<href>(?:[^()\s]|\([^()\s]*\))+)\)/g;
/**
 * Parses the inline markup of a document: `*emphasis*`, `**strong**`, `[label](https://…)`,
 * `![what it shows](https://… 640x480)` where the size may be left out, `[@source-id]`,
 * `{--deleted--}` and `{++inserted++}` as in CriticMarkup, and a backslash before `*`, `!`, `[`, `]`, `{`, `}` or `\` to
 * show the character itself.
 * Anything else is text, so every string is valid.
 */
function parseInline(markup) {
    const nodes = [];
    let pending = '';
    let position = 0;
    const flush = () => {
        if (pending)
            nodes.push({ kind: 'text', text: pending });
        pending = '';
    };
    for (const match of markup.matchAll(MARKUP)) {
        pending += markup.slice(position, match.index);
        position = match.index + match[0].length;
        const captures = match.groups ?? {};
        const { escaped } = captures;
        if (escaped) {
            pending += escaped;
            continue;
        }
        const node = toNode(captures);
        // A citation belongs to the word before it, and must not begin a line.
        if (node.kind === 'citation')
            pending = pending.trimEnd();
        flush();
        nodes.push(node);
    }
    pending += markup.slice(position);
    flush();
    parsed.add(nodes);
    return nodes;
}
/** What is words alone, by the names of the groups. */
const WORDS$1 = ['strong', 'emphasis', 'deleted', 'inserted'];
function toNode(captures) {
    const { citation, alt = '', src, width, height, label = '', href } = captures;
    for (const kind of WORDS$1) {
        const words = captures[kind];
        if (words)
            return { kind, text: unescape(words) };
    }
    if (citation)
        return { kind: 'citation', source: citation };
    if (src) {
        return {
            kind: 'image',
            text: unescape(alt).trim(),
            src: safe(src),
            ...(width && { width: Number(width), height: Number(height) }),
        };
    }
    return { kind: 'link', text: unescape(label), href: safe(href) };
}
function safe(address = '') {
    return address && isSafeUrl(address) ? address : undefined;
}
function unescape(text) {
    return text.replace(/\\([*![\]{}\\])/g, '$1');
}
/** Writes plain words as markup that shows them as they are. */
function escapeInline(words) {
    return words.replace(/[*![\]{}\\]/g, '\\$&');
}
/** The words of a text without its citations and marks. */
function plainText(text) {
    return text.map((node) => (node.kind === 'citation' ? '' : node.text)).join('');
}

/** Calls back for every row. */
function visitRows({ sections }, visit) {
    sections.forEach(({ rows }, section) => {
        rows.forEach((row, index) => {
            visit(row, ['sections', section, 'rows', index]);
        });
    });
}
/** Goes through a parsed document, or a part of it, wherever the schema leads. */
function visitText(value, visitor, path = []) {
    if (typeof value === 'string')
        visitor.words?.(value, path);
    if (typeof value !== 'object' || value === null)
        return;
    if (isRichText(value)) {
        visitor.text?.(value, path);
        visitor.words?.(plainText(value), path);
        return;
    }
    for (const [key, item] of Object.entries(value)) {
        visitText(item, visitor, [...path, Array.isArray(value) ? Number(key) : writtenKey(key)]);
    }
}
/** Why a cell is empty is written in the cell. */
const writtenKey = (key) => (key === 'missing' ? 'cells' : key);

/** A point after these ends no sentence. */
const ABBREVIATION = /(?<!\p{L})(?:Dr|Dra|Sr|Sra|Prof|St|vs|e\.g|i\.e|approx|No|EE|p\.ej|p|ej|aprox|z|B|d|h|bzw|ca|ggf|evtl|Nr|inkl|usw|u|a)\.$/iu;
/** The sentences of a text, without those that hold no word. */
function sentencesOf(text) {
    return text
        .split(/(?<=[.!?؟][”"’)]?)\s+/)
        .reduce((sentences, piece) => {
        const last = sentences.at(-1);
        const goesOn = last !== undefined && ABBREVIATION.test(last) && !/^\p{Lu}\p{Ll}/u.test(piece);
        return goesOn ? [...sentences.slice(0, -1), `${last} ${piece}`] : [...sentences, piece];
    }, [])
        .map((sentence) => sentence.trim())
        .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** Fields that hold no words for a reader. */
const NO_WORDS$1 = /^(?:\$schema|id|lang|kind|status|region|doi|pmid|url|href|icon|better|comparison|certainty|unit|missing|order|drawing|published|version|lastReviewed|reviewEvery|nextReview|of)$/;
/** Parts of a comparison in which others have the word: titles of sources, names of people, the interface. */
const OF_OTHERS$1 = new Set(['sources', 'messages', 'authors', 'reviewedBy', 'translation']);
/** Every rule asks for the same. */
const known$1 = new WeakMap();
/** Everything that a comparison says to its readers, with the titles of its sources blanked out. */
function readTexts(comparison) {
    const texts = known$1.get(comparison) ?? textsOf$1(comparison);
    known$1.set(comparison, texts);
    return texts;
}
function textsOf$1(comparison) {
    const titles = [...comparison.sources, ...comparison.furtherReading].map(({ title }) => normalise(title).toLowerCase());
    const found = [];
    visitText(comparison, {
        words: (words, path) => {
            if (isRead(path)) {
                const text = withoutTitles(normalise(words), titles);
                found.push({ text, path, sentences: sentencesOf(text) });
            }
        },
    });
    return found;
}
/** Whether words at a place are for readers. The keys of cells are names of treatments, whatever they are called. */
function isRead(path) {
    const [top] = path;
    if (OF_OTHERS$1.has(String(top)) || (top === 'furtherReading' && path.at(-1) === 'title')) {
        return false;
    }
    if (top === 'treatments' && path.length === 3 && path[2] === 'kind')
        return true;
    return !path.some((key, index) => typeof key === 'string' && path[index - 1] !== 'cells' && isNoWord(path, index));
}
/** Ids of sources stand in a list. */
function isNoWord(path, index) {
    const key = String(path[index]);
    return NO_WORDS$1.test(key) || key === 'codes' || key === 'sources' || key === 'drawing';
}
/** One way to write spaces, apostrophes, hyphens and digits. */
function normalise(text) {
    return text
        .replace(/[\s\u00a0\u202f]/g, ' ')
        .replace(/[’ʼ]/g, "'")
        .replace(/[‐‑]/g, '-')
        .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
        .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
        .replaceAll('٪', '%');
}
/** Shorter titles are words of everybody's. */
const LONG_TITLE = 12;
function withoutTitles(text, titles) {
    if (!/[“"«„*]/.test(text))
        return text;
    const lower = text.toLowerCase();
    return titles.reduce((rest, title) => {
        const at = title.length < LONG_TITLE ? -1 : lower.indexOf(title);
        if (at < 0 || lower.length !== text.length)
            return rest;
        return rest.slice(0, at) + ' '.repeat(title.length) + rest.slice(at + title.length);
    }, text);
}

/** What is known of the language of a comparison, whatever its country. */
function inLanguage(values, { language }) {
    const base = primaryLanguage(language);
    return Object.hasOwn(values, base) ? values[base] : undefined;
}
/** Finds words of a language, each once in a text. */
function* wordsFound(subject, patterns) {
    const known = inLanguage(patterns, subject) ?? [];
    if (known.length === 0)
        return;
    for (const place of readTexts(subject.comparison)) {
        const seen = new Set();
        for (const sentence of place.sentences) {
            for (const [start, end] of spansOf$1(sentence, known)) {
                const words = sentence.slice(start, end).trim();
                if (seen.has(words.toLowerCase()))
                    continue;
                seen.add(words.toLowerCase());
                yield {
                    words,
                    sentence,
                    before: sentence.slice(0, start),
                    after: sentence.slice(end),
                    place,
                };
            }
        }
    }
}
/** Where patterns match, in order, the longer of two that overlap. */
function spansOf$1(sentence, patterns) {
    const all = patterns.flatMap((pattern) => [...sentence.matchAll(pattern)].map(({ 0: words, index }) => [
        index,
        index + words.length,
    ]));
    return all
        .sort(([start, end], [otherStart, otherEnd]) => start - otherStart || otherEnd - end)
        .reduce((spans, span) => (span[0] < (spans.at(-1)?.[1] ?? 0) ? spans : [...spans, span]), []);
}
/** The finding about words, where they stand. */
function findingOf({ words, place }, what, mend) {
    return { path: place.path, message: `says “${words}”${what}`, mend };
}
/** Whether a sentence holds a number, in digits. */
const holdsNumber$1 = (sentence) => /\d/.test(sentence);
/** Numbers of people out of as many as the page counts in. */
const OUT_OF = {
    en: /\d (?:[\p{L}-]{1,20} ){0,3}(?:in|of|out of)(?: every| each)? (?:100|1,?000)(?!\d)/iu,
    es: /\d (?:[\p{L}-]{1,20} ){0,3}(?:de cada|de|por cada|en|entre) (?:100|1[. ]?000)(?!\d)/iu,
    de: /\d (?:[\p{L}-]{1,20} ){0,3}(?:von|unter|auf)(?: je)? (?:100|1[. ]?000)(?!\d)/iu,
    ar: /\d (?:[\p{L}-]{1,20} ){0,3}(?:من كل|من بين|من|لكل) (?:100|1[,٬]?000)(?!\d)/iu,
};
/** Whether a text says how many people out of 100 or 1,000. */
function saysHowMany(text, subject) {
    return inLanguage(OUT_OF, subject)?.test(text) ?? false;
}
/** What denies, doubts or asks about what follows it, across commas too. */
const DOUBTS = {
    en: /(?<!\p{L})(?:not|never|nobody|nor|neither|cannot|\p{L}{2,6}n't|whether|if|unless|until|how|ask\p{L}*|unproven|unknown|beware|claim\p{L}*|avoid\p{L}*|warn\p{L}*|enough to say)(?!\p{L})/iu,
    es: /(?<!\p{L})(?:no|nunca|nadie|tampoco|ni|si|hasta que|pregunt\p{L}*|cómo de|cuán|qué tan|desconoc\p{L}*)(?!\p{L})/iu,
    de: /(?<!\p{L})(?:nicht|nie|niemand|weder|noch nicht|ob|falls|wie|fragen|unbekannt|unklar)(?!\p{L})/iu,
    ar: /(?<!\p{L})(?:لا|ليس|ليست|لم|لن|هل|إذا|غير|دون)(?!\p{L})/u,
};
/** What denies the one thing that follows it. */
const WITHOUT = {
    en: /(?<!\p{L})(?:no|none|without)(?!\p{L})/iu,
    es: /(?<!\p{L})(?:sin|ningún|ninguna|ninguno)(?!\p{L})/iu,
    de: /(?<!\p{L})(?:kein\p{L}{0,2}|ohne)(?!\p{L})/iu,
    ar: /(?<!\p{L})(?:بدون|بلا)(?!\p{L})/u,
};
/** What denies the thing that stands before it. */
const DENIED_AFTER = {
    en: /^ (?:(?:is|are|was|were|has|have|does|do|did|could|can) (?:not|never|unknown|unproven)|cannot|(?:is|are|has|have|does|do|was)n't)(?!\p{L})/iu,
    es: /^ (?:no|nunca|tampoco) /iu,
    de: /^ (?:ist|sind|gibt es|wurde|hat) (?:\p{L}{1,12} )?(?:nicht|nie|kein\p{L}{0,2})(?!\p{L})/iu,
};
/** A question that a reader might ask. */
const ASKED = {
    en: /^[“"']?(?:is|are|am|can|could|does|do|did|will|would|should|what|which|who|how|why|when|where|has|have)(?!\p{L})/iu,
    es: /^[“"']?¿/u,
    de: /^[“"„']?(?:ist|sind|kann|können|wird|werden|soll|was|welche\p{L}?|wer|wie|warum|wann|wo|hat|haben|darf|muss)(?!\p{L})/iu,
    ar: /^[“"«]?(?:هل|ما|كم|كيف|أي|متى|لماذا)(?!\p{L})/u,
};
/** Whether words are denied, doubted or asked about where they stand, and so claim nothing. */
function isDenied(found, subject) {
    const { before, after, sentence } = found;
    if (/[?؟]["”»']?$/.test(sentence) && inLanguage(ASKED, subject)?.test(sentence))
        return true;
    const near = before
        .split(' ')
        .slice(-7 - 1)
        .join(' ')
        .split(/[;:(]/)
        .at(-1) ?? '';
    const clause = near.split(',').at(-1) ?? '';
    return [
        inLanguage(DOUBTS, subject)?.test(near),
        inLanguage(WITHOUT, subject)?.test(clause),
        inLanguage(DENIED_AFTER, subject)?.test(after),
    ].some(Boolean);
}

/** Claims, which a denial or a question turns into none. */
const CLAIMS = {
    en: [
        /(?<![\p{L}-])(?:cures?|cured|curing)(?! rates?)(?![\p{L}-])/giu,
        /(?<!\p{L})(?:miracles?|miraculous(?:ly)?|revolutionary|revolutioni[sz]\p{L}{1,4}|game[- ]chang\p{L}{1,4}|life[- ]chang\p{L}{1,4}|magic(?:al)?|wonder (?:drug|treatment|cure)s?|guarantee[sd]?|world[- ]class|cutting[- ]edge|state[- ]of[- ]the[- ]art)(?!\p{L})/giu,
        /(?<!\p{L})breakthroughs?(?! (?:pain|bleeding|seizures?|infections?|symptoms?))(?!\p{L})/giu,
        /(?<!\p{L})(?:(?:clinically|scientifically) proven|proven (?:to|results|relief|treatment|success|safety|track record))(?!\p{L})/giu,
        /(?<!\p{L})(?:totally|completely|perfectly|entirely|very|extremely|100 ?%) (?:safe|painless|natural|harmless)(?!\p{L})/giu,
        /(?<![\p{L}-])(?:risk[- ]free|painless(?:ly)?|harmless|side[- ]effect[- ]free|free of side[- ]effects|all[- ]natural)(?![\p{L}-])/giu,
        /(?<!(?:keeps?|kept|stays?|stayed|feels?|felt|somewhere|be) (?:you |it |them |him |her |yourself |medicines |everyone )?)(?<![\p{L}-])(?:safe|safer|safest)(?! (?:place|places|space|way home|home|side|storage|distance|sex|dose|doses|disposal|trip|ride|to (?:drive|go home|stop|store|leave)))(?![\p{L}-])/giu,
        /(?<!\p{L})(?:can|may|is|are) (?:be )?safely(?!\p{L})/giu,
    ],
    es: [
        /(?<!\p{L})(?:una cura|la cura|cura|curan|curar|curará|curarán|curad[oa]s?|curación)(?!\p{L})/giu,
        /(?<!\p{L})(?:milagr\p{L}{1,6}|revolucionari[oa]s?|gran avance|mágic[oa]s?|maravillos[oa]s?|garantiza\p{L}{0,3}|garantía|indolor[oa]?s?|de última generación|solución definitiva)(?!\p{L})/giu,
        /(?<!\p{L})(?:eficacia (?:comprobada|demostrada|probada)|(?:científica|clínica)mente (?:comprobad|probad|demostrad)[oa]s?)(?!\p{L})/giu,
        /(?<!\p{L})(?:cambi\p{L}{1,4} (?:la|tu|su) vida)(?!\p{L})/giu,
        /(?<!\p{L})(?:es|son|resulta|totalmente|completamente|muy|más|100 ?%|y|eficaz y|técnica|tratamiento|método|opción|terapia|medicamento|fármaco|alternativa|forma|procedimiento) segur[oa]s?(?! (?:médic\p{L}|que|de|social|privado|público))(?!\p{L})/giu,
        /(?<!\p{L})(?:100 ?% (?:natural|eficaz|efectiv[oa]))(?!\p{L})/giu,
    ],
    de: [
        /(?<!\p{L})(?:heilt|geheilt|vollständige Heilung|Heilung von)(?!\p{L})/giu,
        /(?<!\p{L})(?:Wunder(?:mittel|waffe|heilung|pille|kur)|ein Wunder|Durchbruch|revolutionär\p{L}{0,2}|bahnbrechend\p{L}{0,2}|garantiert\p{L}{0,2}|Garantie|risikofrei\p{L}{0,2}|risikolos\p{L}{0,2}|nebenwirkungsfrei\p{L}{0,2}|modernste[rnms]?|einzigartig\p{L}{0,2}|bewährte?[rnms]?|unbedenklich\p{L}{0,2}|harmlos\p{L}{0,2})(?!\p{L})/giu,
        /(?<!\p{L})(?:klinisch|wissenschaftlich) (?:bewiesen|erwiesen|belegt|geprüft)\p{L}{0,2}(?!\p{L})/giu,
        /(?<!\p{L})(?:ist|sind|gilt als|gelten als|wirksam und|schnell und|einfach und|wirkt|völlig|absolut|100 ?%|nachweislich|besonders) (?:auch |sehr |völlig |absolut |besonders )?sicher(?!,? (?:dass|ob|wie|wissen|sein))(?!\p{L})/giu,
        /(?<!\p{L})sichere[srnm]? (?:und wirksame[srnm]? )?(?:Behandlung|Methode|Therapie|Anwendung|Alternative|Lösung|Medikament|Mittel|Verfahren)(?!\p{L})/giu,
        /(?<!\p{L})(?:sehr|besonders|hervorragend|ausgezeichnet|bestens) (?:gut )?verträglich\p{L}{0,2}(?!\p{L})/giu,
    ],
    ar: [
        /(?<!\p{L})(?:معجزة|معجزات|ثوري|ثورية|مضمون|مضمونة|شفاء تام|علاج آمن|آمن تماما|آمنة تماما|آمن وفعال|يشفي|تشفي)(?!\p{L})/gu,
    ],
};
/** Claims that are denials themselves. */
const ASSURANCES = {
    en: [
        /(?<!\p{L})(?:non-?(?:addictive|addicting|habit[- ]forming)|not addictive(?!,? (?:in|like|but))|no risk of (?:addiction|dependence))(?!\p{L})/giu,
        /(?<!\p{L})(?:(?:has|have|with|virtually|practically|almost|zero|absolutely) (?:no |zero )?(?:known )?side[- ]effects|without (?:any |the )?side[- ]effects|(?:absolutely|virtually|practically|with|at) no risks?)(?!\p{L})/giu,
    ],
    es: [
        /(?<!\p{L})(?:no (?:es adictiv[oa]|(?:crea|genera|produce|causa) (?:adicción|dependencia))|no adictiv[oa]s?)(?!\p{L})/giu,
        /(?<!\p{L})(?:sin (?:ningún )?(?:efectos? (?:secundarios?|adversos?)|riesgos?(?! de))|no tiene (?:ningún )?(?:efectos? (?:secundarios?|adversos?)|riesgos?|contraindicaciones))(?!\p{L})/giu,
    ],
    de: [
        /(?<!\p{L})(?:macht nicht (?:abhängig|süchtig)|nicht (?:abhängig|süchtig) machend\p{L}{0,2}|kein Suchtrisiko)(?!\p{L})/giu,
        /(?<!\p{L})(?:(?:völlig |ganz |praktisch |fast )?ohne (?:jede )?(?:Nebenwirkungen|Risik(?:o|en))|(?:hat|haben|praktisch|fast) keine(?:rlei)? (?:Nebenwirkungen|Risiken))(?!\p{L})/giu,
    ],
    ar: [/(?<!\p{L})(?:بدون آثار جانبية|بلا آثار جانبية|لا يسبب الإدمان|غير إدماني)(?!\p{L})/gu],
};
/** What a bone or a wound does. */
const OF_TISSUE = /(?<!\p{L})(?:\p{L}{0,12}wunden?|knochen|\p{L}{0,12}bruch|narben?|haut|sehnen?|gewebe)(?!\p{L})/iu;
/** Finds the words that advertisements use. */
const advertisingWords = {
    id: 'advertising-words',
    title: 'No advertising words',
    severity: 'error',
    why: '“Safe”, “cure” and “breakthrough” promise what no study has shown, and regulators have warned clinics for them. Patients who are promised much weigh harms less. Denials and questions, such as “no cure” or “ask if it is safe”, may stand.',
    source: FDA_KETAMINE,
    bad: { '$.summary[0]': 'Ketamine is a safe breakthrough.' },
    good: {
        '$.summary[0]': 'Ketamine is no cure. Ask your clinician whether it is safe for you.',
    },
    *find(subject) {
        const mend = 'Say what was measured: how many people, after how long, beside what else.';
        for (const found of wordsFound(subject, CLAIMS)) {
            const isOfTissue = /^heil|^geheil/iu.test(found.words) && OF_TISSUE.test(found.sentence);
            if (!isOfTissue && !isDenied(found, subject))
                yield findingOf(found, ', as an advertisement does', mend);
        }
        for (const found of wordsFound(subject, ASSURANCES)) {
            if (!/[?؟]["”»']?$/.test(found.sentence))
                yield findingOf(found, ', as an advertisement does', mend);
        }
    },
};

/** Who approves medicines where; an approval in the union holds in its countries. */
const REGIONS = {
    fda: ['US'],
    ema: ['EU', 'ES', 'DE', 'FR', 'IT', 'AT'],
    mhra: ['GB'],
    aemps: ['ES', 'EU'],
    bfarm: ['DE', 'EU'],
    cofepris: ['MX'],
    swissmedic: ['CH'],
};
const AGENCY = /(?<!\p{L})(?:fda|ema|mhra|aemps|bfarm|cofepris|swissmedic)(?!\p{L})/iu;
const PATTERNS$3 = {
    en: [
        /(?<!\p{L})(?:FDA|EMA|MHRA)[- ](?:approved|cleared|licensed|authori[sz]ed)(?!\p{L})/giu,
        /(?<!\p{L})(?:approved|cleared|licensed|authori[sz]ed) (?:by|from) (?:the )?(?:US )?(?:FDA|EMA|MHRA)(?!\p{L})/giu,
    ],
    es: [
        /(?<!\p{L})(?:aprobad|autorizad)[oa]s? por (?:la )?(?:FDA|EMA|AEMPS|COFEPRIS)(?!\p{L})/giu,
        /(?<!\p{L})aprobación de la (?:FDA|EMA|AEMPS|COFEPRIS)(?!\p{L})/giu,
    ],
    de: [
        /(?<!\p{L})(?:FDA|EMA|BfArM|Swissmedic)-zugelassen\p{L}{0,2}(?!\p{L})/giu,
        /(?<!\p{L})(?:von|durch) (?:der |die |das |dem )?(?:FDA|EMA|BfArM|Swissmedic) (?:\p{L}{1,16} )?(?:zugelassen|genehmigt)(?!\p{L})/giu,
    ],
};
/** What says, in the same sentence, for what it is not approved. */
const LIMITED = /(?<!\p{L})(?:not|no|nicht|off-label|only for|solo para|nur für|nur zur)(?!\p{L})/iu;
/** Finds that a treatment is called approved where its own approvals say otherwise. */
const approvalClaims = {
    id: 'approval-claims',
    title: 'No approval claimed that is not there',
    severity: 'error',
    why: '“FDA-approved” tells a reader that an agency has weighed this use. A medicine that is approved for one thing is off-label for another, and the approvals of the document say so.',
    source: FDA_KETAMINE,
    bad: {
        '$.treatments[0].approval': [{ region: 'US', route: 'Infusion', status: 'off-label' }],
        '$.treatments[0].summary': 'An FDA-approved infusion.',
    },
    good: {
        '$.treatments[0].approval': [{ region: 'US', route: 'Infusion', status: 'off-label' }],
        '$.treatments[0].summary': 'An infusion. It is not FDA-approved for depression.',
    },
    *find(subject) {
        for (const found of wordsFound(subject, PATTERNS$3)) {
            if (LIMITED.test(found.sentence) || isDenied(found, subject))
                continue;
            const regions = REGIONS[AGENCY.exec(found.words)?.[0].toLowerCase() ?? ''] ?? [];
            const treatment = treatmentsMeant(found, subject.comparison).find((one) => isUnapproved(one, regions));
            if (treatment) {
                yield findingOf(found, `, while “${treatment.name}” is off-label or not approved there`, 'Say for what it is approved and for what not, or leave it out.');
            }
        }
    },
};
/** The treatments that words are about: the one whose place they stand in, or those that the sentence names. */
function treatmentsMeant({ place, sentence }, { treatments }) {
    const own = treatments.filter(({ id }, index) => (place.path[0] === 'treatments' && place.path[1] === index) ||
        place.path.some((key, at) => key === id && place.path[at - 1] === 'cells'));
    if (own.length > 0)
        return own;
    const words = sentence.toLowerCase();
    return treatments.filter(({ name, shortName = name }) => [name, shortName].some((known) => words.includes(normalise(known).toLowerCase())));
}
function isUnapproved({ approval }, regions) {
    const there = approval
        .filter(({ region }) => regions.includes(region))
        .map(({ status }) => status);
    const isDeniedThere = there.some((status) => status === 'off-label' || status === 'not-approved');
    return isDeniedThere && !there.includes('approved');
}

const TAG = /<\/?(?:a|abbr|b|big|blockquote|br|center|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|script|small|span|strong|style|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?: [^<>]{0,200})?\/?>|&(?:#\d{1,6}|#x[\da-f]{1,6}|nbsp|amp|lt|gt|quot|apos|[a-z]{1,8}(?:acute|grave|tilde|uml|circ|dash|quo|cedil))(?:;|(?=\s))/iu;
/** Finds HTML, which readers would see as it is written. */
const htmlInText = {
    id: 'html-in-text',
    title: 'No HTML in text',
    severity: 'error',
    why: 'Text is shown as it is written, so that a reader would see “<b>” and “&nbsp;”.',
    source: { title: 'How a text is marked (docs/reference.md)' },
    bad: { '$.summary[0]': 'This is <b>important</b>.' },
    good: { '$.summary[0]': 'This is **important**: use a dose < 5 mg & rest.' },
    *find({ comparison }) {
        for (const place of readTexts(comparison)) {
            const words = TAG.exec(place.text)?.[0];
            if (words === undefined)
                continue;
            yield findingOf({ words, place }, ', which readers would see as it stands', 'Write **strong**, *emphasis* or [words](https://…), a list as "points", and any letter itself.');
        }
    },
};

const PATTERNS$2 = {
    en: [
        /(?<![\p{L}-])(?:(?:very|extremely|quite|relatively|fairly|most) )?(?:rare|rarely|uncommon|common|infrequent|infrequently|frequent|frequently|seldom|occasionally|unlikely|improbable)(?! (?:cold|sense|name|names|ground|practice|form|use|doses?|visits?|checks?|infusions?|urination|bathroom|disease|diseases|disorder|question|questions|than))(?![\p{L}-])/giu,
        /(?<![\p{L}-])(?:very|highly|extremely|quite) likely(?![\p{L}-])/giu,
        /(?<![\p{L}-])(?:almost never|hardly ever|almost always|nearly always|the vast majority)(?![\p{L}-])/giu,
    ],
    es: [
        /(?<!\p{L})(?:(?:muy|bastante|poco) )?(?:frecuentes?|infrecuentes?|frecuentemente|comunes|común|raramente|improbables?|excepcional(?:es|mente)?)(?!\p{L})/giu,
        /(?<!\p{L})más (?:frecuentes?|comunes|común) (?:es|son|fueron)(?!\p{L})/giu,
        /(?<!\p{L})(?:rara vez|raras veces|(?<!qué )con (?:mucha |poca )?frecuencia|(?:muy|poco) probables?)(?!\p{L})/giu,
        /(?<!\p{L})(?:es|son|fue|fueron|muy|casos|efectos|efectos secundarios|efectos adversos|riesgos|complicaciones|reacciones) rar[oa]s?(?!\p{L})/giu,
        /(?<!\p{L})(?:casi nunca|casi siempre|la gran mayoría)(?!\p{L})/giu,
    ],
    de: [
        /(?<!\p{L})(?:(?:sehr|eher|äußerst|ziemlich|am) )?(?:selten|häufig|häufigst|gelegentlich|unwahrscheinlich)(?:e[rnms]?)?(?!\p{L})/giu,
        /(?<!\p{L})(?:(?:sehr|höchst) wahrscheinlich|fast nie|fast immer|in den meisten Fällen|die allermeisten)(?!\p{L})/giu,
    ],
    ar: [
        /(?<!\p{L})(?:نادر|نادرة|نادرا|نادراً|شائع|شائعة|شائعا|من غير المحتمل|في معظم الحالات)(?!\p{L})/gu,
    ],
};
/** What makes such words ask, compare, name what is shared, or tell what some believe because nobody has counted. */
const NO_ODDS = {
    en: /(?<!\p{L})(?:how|how very|in|more|less|as|thought to be|believed to be)(?: (?:very|most))? ?$/iu,
    es: /(?<!\p{L})(?:en|tan|qué|más|menos|cómo de|cuán|con qué|se cree que) ?$/iu,
    de: /(?<!\p{L})(?:wie|so) ?$/iu,
};
/** Names of what has numbers of its own, or holds no claim. */
const HEADINGS$1 = new Set([
    'title',
    'shortTitle',
    'label',
    'group',
    'event',
    'noEvent',
    'term',
    'name',
    'shortName',
]);
/** Finds how often something happens told in words alone. */
const oddsInWords = {
    id: 'odds-in-words',
    title: 'No odds in words alone',
    severity: 'warn',
    why: '“Rare” is 1 in 10 to one reader and 1 in 10,000 to the next, and most take such words for far more than their authors mean. A number must stand in the same sentence. Headings and questions are left alone.',
    source: NUMBERS,
    bad: { '$.summary[0]': 'Damage to the bladder is rare.' },
    good: { '$.summary[0]': 'Damage to the bladder is rare: it was seen in 2 of 1,000 people.' },
    *find(subject) {
        for (const found of wordsFound(subject, PATTERNS$2)) {
            const { sentence, place, before } = found;
            if (holdsNumber$1(sentence) || /[?؟]["”»']?$/.test(sentence))
                continue;
            if (isHeading(place.path) || inLanguage(NO_ODDS, subject)?.test(before))
                continue;
            yield findingOf(found, ' without a number in the same sentence', 'Say how many people out of 100 or 1,000, or that nobody knows.');
        }
    },
};
const isHeading = (path) => HEADINGS$1.has(String(path.at(-1)));

/** Finds outcomes that can be told by those for whom it went well, or by the others, but not by both. */
const oneFrameOnly = {
    id: 'one-frame-only',
    title: 'Both frames of an outcome',
    severity: 'warn',
    why: '“64 in 100 felt better” and “36 in 100 did not” say the same, and readers choose differently by which of the two they read. With both told, a page can offer both.',
    source: IPDAS,
    bad: { '$.sections[1].rows[0].noEvent': undefined, '$.sections[1].rows[0].event': undefined },
    good: {
        '$.sections[1].rows[0].event': 'felt much better',
        '$.sections[1].rows[0].noEvent': 'did not feel much better',
    },
    *find({ comparison }) {
        const found = [];
        visitRows(comparison, (row, path) => {
            if (row.kind !== 'outcome' || (row.event && row.noEvent))
                return;
            const missing = row.event ? 'noEvent' : row.noEvent ? 'event' : 'event" and "noEvent';
            found.push({
                path,
                message: `tells “${row.label}” in one way only`,
                mend: `Give "${missing}": words that go on from “64 in 100 people”, such as “felt better” and “did not feel better”.`,
            });
        });
        yield* found;
    },
};

/** The digits of one in 100 or 1,000, which a page counts in throughout. */
const SHARED = /^1?1000?$/;
/** Ways to say that one out of some has something. */
const PATTERNS$1 = {
    en: [
        /(?<![\p{L}\p{N}.,-])(?:1|one)(?:[- ](?:person|patient|adult|woman|man|child|user))?[- ](?:in|out of|of every)[- ](?:every |each )?(?:\d{1,3}(?:[,. ]\d{3}){1,3}|\d{1,9})(?![\p{L}\d%]|[.,]\d)/giu,
        /(?<![\p{L}\p{N}.,-])(?:1|one)(?:[- ](?:person|patient|adult|woman|man|child|user))?[- ](?:in|out of)[- ](?:every |each )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|twenty-five|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|a thousand|a million|ten thousand)(?!\p{L})/giu,
        /(?<!\p{L})every (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|\d{1,3}(?:nd|rd|th)) (?:person|patient|adult|woman|man|child|user)(?!\p{L})/giu,
    ],
    es: [
        /(?<![\p{L}\p{N}.,-])(?:1|un|una|uno)(?: (?:persona|paciente|adulto|mujer|hombre|niño))? (?:de|por|en|entre)(?: cada)? (?:\d{1,3}(?:[. ]\d{3}){1,3}|\d{1,9})(?![\p{L}\d]| ?%|[.,]\d)/giu,
        /(?<![\p{L}\p{N}.,-])(?:1|un|una|uno)(?: (?:persona|paciente|adulto|mujer|hombre|niño))? (?:de|por|en|entre) cada (?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cincuenta|cien|mil)(?!\p{L})/giu,
    ],
    de: [
        /(?<![\p{L}\p{N}.,-])(?:1|eins|einer|eine|einem|ein)(?: (?:Person|Patient|Patientin|Mensch|Frau|Mann|Kind|Behandelter))? (?:von|unter|aus|zu|pro)(?: je)? (?:\d{1,3}(?:[. ]\d{3}){1,3}|\d{1,9})(?![\p{L}\d]| ?%|[.,]\d)/giu,
        /(?<![\p{L}\p{N}.,-])(?:1|eins|einer|eine|einem|ein)(?: (?:Person|Patient|Patientin|Mensch|Frau|Mann|Kind))? (?:von|unter|aus) (?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|fünfzehn|zwanzig|dreißig|fünfzig|hundert|tausend)(?!\p{L})/giu,
        /(?<!\p{L})jede[rnms]? (?:zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte|zwanzigste|\d{1,3}\.)[rnms]?(?! (?:Tag|Woche|Monat|Stunde|Jahr|Mal|Nacht|Abend|Morgen|Sitzung|Behandlung|Termin|Minute|Sekunde))(?!\p{L})/giu,
    ],
    ar: [
        /(?<![\p{L}\p{N}])(?:1|واحد|واحدة|شخص واحد|شخص|مريض واحد|مريض) (?:من كل|من بين كل|من أصل|من بين|لكل|في كل) (?:\d{1,3}(?:[,٬]\d{3}){1,3}|\d{1,9})(?!\d)/giu,
        /(?<![\p{L}\p{N}])(?:1|واحد|واحدة|شخص واحد|شخص|مريض واحد|مريض) (?:من كل|من بين كل|من أصل|من بين) (?:اثنين|ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة|عشرة|عشرين|خمسين|مئة|ألف)(?!\p{L})/giu,
    ],
};
/** After these, what is counted are times. */
const OF_TIME = /^[ -](?:days?|weeks?|months?|hours?|years?|minutes?|nights?|visits?|doses?|sessions?|treatments?|trials?|studies|días?|semanas?|mes(?:es)?|horas?|años?|minutos?|noches?|visitas?|sesion(?:es)?|ensayos?|estudios?|Tagen?|Wochen?|Monaten?|Stunden?|Jahren?|Minuten?|Studien?|Sitzungen|يوم|أيام|أسبوع|أسابيع|شهر|أشهر)(?!\p{L})/iu;
/** Finds "1 in X", in digits and in words. */
const oneInX = {
    id: 'one-in-x',
    title: 'No “1 in X”',
    severity: 'warn',
    why: 'People take “1 in 20” for more than “5 in 100”, and cannot set two such numbers side by side when X differs. One denominator throughout, 100 or 1,000, needs no arithmetic.',
    source: NUMBERS,
    bad: { '$.summary[0]': 'About 1 in 20 people had a headache.' },
    good: { '$.summary[0]': 'About 5 in 100 people had a headache, and 47 in 100 had none.' },
    *find(subject) {
        for (const found of wordsFound(subject, PATTERNS$1)) {
            const isShared = SHARED.test(found.words.replace(/\D/g, ''));
            if (isShared || OF_TIME.test(found.after))
                continue;
            yield findingOf(found, ', which readers overrate', 'Say how many people out of 100, or out of 1,000 where it is rare, as the rest of the page does.');
        }
    },
};

/** Praise, and words that put treatments in an order. */
const PRAISE = {
    en: [
        /(?<!\p{L})(?:the|your|our) (?:very |single )?best(?:$|(?=[.,;!)])| (?:treatments?|options?|choices?|therap(?:y|ies)|medicines?|medications?|drugs?|solutions?|answers?|methods?|approach|results?|care|in (?:its|their) class))(?!\p{L})/giu,
        /(?<!\p{L})(?:best choice|best option|best treatment|best results|best-in-class)(?!\p{L})/giu,
        /(?<!\p{L})superior(?! to (?:a |the )?(?:placebo|dummy|sham))(?!\p{L})/giu,
        /(?<!\p{L})(?:first choice|top choice|(?:treatment|drug|medicine|option) of choice|preferred (?:treatment|option|choice|therapy)|(?:clear |the )winner|gold[- ]standard|second to none|number one|unmatched|unrivall?ed|unparalleled|unbeatable|outperforms?|surpass(?:es)?)(?!\p{L})/giu,
        /(?<!\p{L})(?:the|our|your) only (?:\p{L}{1,14} )?(?:treatment|option|medicine|medication|drug|therapy|choice|way|solution|approach|thing that|one that|hope)(?! (?:group|arm))(?!\p{L})/giu,
        /(?<!\p{L})most (?:effective|powerful|advanced|innovative|trusted|successful|promising|potent)(?!\p{L})/giu,
        /(?<!\p{L})(?:leading (?:treatment|option|clinic|provider|therapy)|ideal (?:for|choice|option|treatment|solution)|perfect (?:for|choice|option|solution)|excellent|outstanding|amazing|incredible|fantastic|remarkable|impressive|extraordinary|wonderful)(?!\p{L})/giu,
        /(?<!\p{L})(?:we (?:strongly |highly )?recommend|highly recommended|our recommendation)(?!\p{L})/giu,
        /(?<!\p{L})(?:outdated|old-fashioned|last resort|inferior(?! vena))(?!\p{L})/giu,
    ],
    es: [
        /(?<!\p{L})(?:el|la|los|las|su|tu) mejor(?:es)? (?:tratamientos?|opci(?:ón|ones)|elecci(?:ón|ones)|terapias?|medicamentos?|soluci(?:ón|ones)|alternativas?|técnicas?|métodos?|resultados?|remedios?|formas? de)(?!\p{L})/giu,
        /(?<!\p{L})(?:es|son) (?:el|la|los|las) mejor(?:es)?(?=[.,;!)]|$)/giu,
        /(?<!\p{L})superior(?:es)? a(?:l)?(?! placebo)(?=\s)/giu,
        /(?<!\p{L})(?:primera elección|primera opción|de elección|ganador\p{L}{0,3}|patrón oro|patrón de oro|estándar de oro|gold standard|número uno|inmejorables?|incomparables?|insuperables?|ideal(?:es)? para|perfect[oa]s? para|excelentes?|extraordinari[oa]s?|increíbles?|espectaculares?|fantástic[oa]s?|impresionantes?)(?!\p{L})/giu,
        /(?<!\p{L})(?:el único (?:tratamiento|medicamento|método|remedio|camino)|la única (?:opción|terapia|técnica|forma|manera|solución|alternativa)|lo único que)(?!\p{L})/giu,
        /(?<!\p{L})(?:el|la|los|las) más (?:eficaz|eficaces|efectiv[oa]s?|potentes?|complet[oa]s?|avanzad[oa]s?|recomendables?)(?!\p{L})/giu,
        /(?<!\p{L})(?:(?:le |te )?recomendamos|muy recomendables?|anticuad[oa]s?|obsolet[oa]s?|último recurso)(?!\p{L})/giu,
    ],
    de: [
        /(?<!\p{L})(?:die|das|der|den|dem|Ihre) beste[rnms]? (?:Behandlung|Wahl|Option|Therapie|Lösung|Methode|Medikament|Mittel|Ergebnisse?|Alternative|Möglichkeit)(?!\p{L})/giu,
        /(?<!\p{L})(?:überlegen|erste Wahl|ersten Wahl|Mittel der Wahl|Goldstandard|Testsieger|Sieger|Gewinner|Nummer (?:1|eins)|unübertroffen\p{L}{0,2}|unschlagbar\p{L}{0,2}|hervorragend\p{L}{0,2}|ausgezeichnet\p{L}{0,2}|optimal\p{L}{0,2}|ideal\p{L}{0,2}|perfekt\p{L}{0,2}|großartig\p{L}{0,2}|beeindruckend\p{L}{0,2})(?!\p{L})/giu,
        /(?<!\p{L})(?:die|das|der|den) einzige[rnms]? (?:wirksame[rnms]? )?(?:Behandlung|Mittel|Methode|Medikament|Therapie|Weg|Option|Lösung|Möglichkeit)(?!\p{L})/giu,
        /(?<!\p{L})(?:wirksamste[rnms]?|stärkste[rnms]? (?:Mittel|Wirkung|Medikament)|am (?:besten|wirksamsten)(?= (?:wirk|hilf|geeignet)))(?!\p{L})/giu,
        /(?<!\p{L})(?:wir empfehlen|empfehlen wir|sehr zu empfehlen|veraltet\p{L}{0,2}|altmodisch\p{L}{0,2})(?!\p{L})/giu,
    ],
    ar: [
        /(?<!\p{L})(?:أفضل علاج|العلاج الأفضل|هو الأفضل|هي الأفضل|الخيار الأول|العلاج الوحيد|الخيار الوحيد|المعيار الذهبي|متفوق|متفوقة|نوصي)(?!\p{L})/gu,
    ],
};
/** One treatment set over another without a number. */
const RACES = {
    en: [
        /(?<!\p{L})(?:better|faster|quicker|stronger|more effective|more reliable|more powerful) than (?:any|all|every|other|traditional|conventional|standard|ordinary|regular|old|older|medication|medications|medicines?|drugs|pills|tablets|antidepressants|SSRIs?|surgery|exercise|injections?|ketamine|esketamine|the others?|the rest)(?!\p{L})/giu,
    ],
    es: [
        /(?<!\p{L})(?:(?:mucho )?mejor|más (?:rápid[oa]|eficaz|efectiv[oa]|potente|fuerte)|con más eficacia) que (?:(?:el|la|los|las|un|una|cualquier|otr[oa]s?|todos?) )?(?:otr[oa]s?|pastillas?|medicamentos?|fármacos?|antidepresivos?|cirugía|operación|ejercicios?|inyecci(?:ón|ones)|infiltraci(?:ón|ones)|tratamientos?|masajes?|demás|resto|reposo)(?!\p{L})/giu,
    ],
    de: [
        /(?<!\p{L})(?:besser|schneller|stärker|wirksamer|zuverlässiger) als (?:(?:alle|jede[rnms]?|andere[rnms]?|die|der|das|eine?|herkömmliche[rnms]?) ){0,2}(?:andere[rnms]?|Medikamente?|Tabletten|Mittel|Antidepressiva|Operation|Übungen|Spritzen?|Behandlung(?:en)?|Therapien?|Massagen?|Schmerzmittel|Krankengymnastik|Physiotherapie)(?!\p{L})/giu,
    ],
};
/** Finds praise for a treatment, and words that rank treatments. */
const praiseAndOrderWords = {
    id: 'praise-and-order-words',
    title: 'No praise, and no winner',
    severity: 'warn',
    why: 'Which treatment is best depends on what matters to a reader. A text that has chosen already takes the choice away, and is no comparison. Denials and questions may stand, and so may a comparison with its numbers.',
    source: IPDAS,
    bad: { '$.summary[0]': 'Heat is the best treatment and the gold standard.' },
    good: {
        '$.summary[0]': 'No one knows which is the best treatment for you. Which matters most to you?',
    },
    *find(subject) {
        const mend = 'Say what each treatment does, with its numbers, and let readers choose.';
        for (const found of wordsFound(subject, PRAISE)) {
            if (!isDenied(found, subject))
                yield findingOf(found, ', which praises or ranks', mend);
        }
        for (const found of wordsFound(subject, RACES)) {
            if (holdsNumber$1(found.sentence) || isDenied(found, subject))
                continue;
            yield findingOf(found, ', which ranks without a number', mend);
        }
    },
};

/** A vowel, or two that are spoken as one. */
const VOWELS$1 = /au|äu|eu|ei|ai|ie|ey|ay|aa|ee|oo|[aeiouyäöü]/g;
/** The syllables of a German word. A number, spoken, has about two for each digit. */
function germanSyllablesOf(word) {
    const spoken = word.toLowerCase().match(VOWELS$1)?.length ?? 0;
    return Math.max(1, spoken + 2 * (word.match(/\d/g) ?? []).length);
}
/** What the formulas count in a German text. */
function countsOf$1(texts) {
    const sentences = texts.flatMap(sentencesOf);
    const words = sentences.flatMap((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)));
    const syllables = words.map(germanSyllablesOf);
    const share = (isMeant) => (100 * syllables.filter(isMeant).length) / words.length;
    return {
        sentenceLength: words.length / sentences.length,
        syllablesPerWord: syllables.reduce((sum, count) => sum + count, 0) / words.length,
        long: share((count) => count >= 3),
        short: share((count) => count === 1),
        wide: (100 * words.filter((word) => (word.match(/\p{L}/gu) ?? []).length > 6).length) /
            words.length,
    };
}
/** The first Wiener Sachtextformel: the school grade that a German text on a subject asks for (Bamberger, Vanecek 1984). */
function wienerGrade(texts) {
    const { long, sentenceLength, wide, short } = countsOf$1(texts);
    return 0.1935 * long + 0.1672 * sentenceLength + 0.1297 * wide - 0.0327 * short - 0.875;
}
/** How easy a German text is to read: the formula of Flesch in the form of Amstad (1978). Higher is easier. */
function amstadEase(texts) {
    const { sentenceLength, syllablesPerWord } = countsOf$1(texts);
    return 180 - sentenceLength - 58.5 * syllablesPerWord;
}

/**
 * The parts that schemas are built from: one description serves the types, the reading in the browser
 * and the published JSON Schema.
 *
 * Own code, not a library: with Valibot, and the code that turns its issues into our diagnostics, each script
 * weighed 1.8 kB more (brotli, measured). See docs/decisions/0002.
 */
/** Reads a value by its schema. Known fields are copied, whatever else there is is named and dropped. */
function read$3(schema, value, path, found) {
    const fail = (notice, hint = schema.hint) => {
        found.push(findingAt(notice, path, { value: show(value), hint }));
    };
    if (value === undefined)
        fail(MISSING_FIELD);
    else if (schema.other?.isMeant(value)) {
        return read$3(schema.other.schema, value, path, found);
    }
    else if (typeOf(value) !== schema.type)
        fail(WRONG_TYPE);
    else {
        const before = found.length;
        const content = schema.walk ? schema.walk(value, path, found) : value;
        // What a condition is about may be missing from broken content.
        if (hasErrors(found.slice(before)))
            return undefined;
        if (!(schema.accepts?.(content) ?? true))
            fail(INVALID_VALUE, schema.otherwise);
        else
            return (schema.becomes ? schema.becomes(content) : content);
    }
    return undefined;
}
/** A value that must be there, until `optional` or `defaulted` says otherwise. */
const required = (schema) => ({ ...schema, presence: 'required' });
const string = (pattern, hint) => required({
    type: 'string',
    hint,
    pattern,
    accepts: (value) => pattern.test(value),
});
const number$1 = (minimum, hint) => required({
    type: 'number',
    hint,
    minimum,
    accepts: (value) => value >= minimum && Number.isFinite(value),
});
const boolean = required({
    type: 'boolean',
    hint: 'Write true or false, without quotes.',
});
/** One of a few words or numbers. */
const oneOf = (...choices) => required({
    type: typeof choices[0],
    hint: `Use one of ${choices.map((choice) => JSON.stringify(choice)).join(', ')}.`,
    choices,
    accepts: (value) => choices.includes(value),
});
const list = (item, minimum = 0, maximum = Infinity, hint = 'Write a list in square brackets: [ … ].') => required({
    type: 'list',
    hint,
    item,
    minimum,
    maximum,
    accepts: ({ length }) => length >= minimum && length <= maximum,
    walk: (value, path, found) => 
    // Spread, so that a hole is read too.
    [...value].map((element, index) => read$3(item, element ?? null, [...path, index], found)),
});
/** A list of which no more is read than its beginning. What is beyond is told of and left out, so that no page freezes. */
const atMost = (maximum, whole) => required({
    ...whole,
    maximum,
    walk: (value, path, found) => {
        const more = value.length - maximum;
        if (more > 0)
            found.push(findingAt(TOO_MANY, path, { more, maximum }));
        return whole.walk?.(value.slice(0, maximum), path, found);
    },
});
const object = (fields) => required({
    type: 'object',
    hint: 'Write fields in curly brackets: { "name": … }.',
    fields,
    walk: (value, path, found) => {
        const output = {};
        for (const [name, schema] of Object.entries(fields)) {
            const own = Object.hasOwn(value, name) ? value[name] : undefined;
            if (own !== undefined || schema.presence === 'required') {
                output[name] = read$3(schema, own, [...path, name], found);
            }
            else if (schema.presence === 'defaulted')
                output[name] = structuredClone(schema.fallback);
        }
        for (const name of Object.keys(value)) {
            if (!Object.hasOwn(fields, name))
                found.push(findingAt(UNKNOWN_FIELD, [...path, name]));
        }
        return output;
    },
});
/** Values keyed by words of the author's. */
const record = (key, item) => required({
    type: 'object',
    hint: 'Write names and values in curly brackets: { "name": … }.',
    item,
    walk: (value, path, found) => {
        const output = {};
        for (const [name, element] of Object.entries(value)) {
            const place = [...path, name];
            const before = found.length;
            read$3(key, name, place, found);
            if (found.length === before)
                output[name] = read$3(item, element ?? null, place, found);
        }
        return output;
    },
});
/** One of several objects, told apart by their `kind`. */
function variant(options) {
    const kind = oneOf(...Object.keys(options));
    return required({
        type: 'object',
        hint: `Write fields in curly brackets, "kind" among them. ${kind.hint}`,
        options: Object.values(options),
        walk: (value, path, found) => {
            const name = read$3(kind, value.kind, [...path, 'kind'], found);
            const schema = name === undefined ? undefined : options[name];
            return schema && read$3(schema, value, path, found);
        },
    });
}
/** A value that may be written in another way, which one look tells apart. */
const either = (schema, other, isMeant) => required({
    ...schema,
    other: { schema: other, isMeant },
});
/** A field that may be left out. */
const optional$1 = (schema) => ({ ...schema, presence: 'optional' });
/** A field that has a value where it is left out. */
const defaulted = (schema, fallback) => ({ ...schema, presence: 'defaulted', fallback });
/** A schema with one more condition, which a hint explains. */
const check$2 = (schema, accepts, hint) => required({
    ...schema,
    hint: schema.hint || hint,
    otherwise: hint,
    accepts: (value) => (schema.accepts?.(value) ?? true) && accepts(value),
});
/** A schema whose value is turned into something else. */
function becomes(schema, turn) {
    const first = (schema.becomes ?? ((value) => value));
    return required({
        ...schema,
        becomes: (value) => turn(first(value)),
    });
}
function hasErrors(found) {
    return found.some(({ notice }) => !notice.endsWith(' | warning'));
}
function typeOf(value) {
    if (Array.isArray(value))
        return 'list';
    return value === null ? 'null' : typeof value;
}
function show(value) {
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if (typeof value === 'object' && value !== null)
        return 'fields in curly brackets';
    return typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : String(value);
}

/** The small schemas that document fields are made of. */
/** Plain words, no markup. */
const text = becomes(string(/[\p{L}\p{N}\p{P}\p{S}]/u, 'Write words in straight quotes: "like this".'), (words) => words.trim());
/** Words with inline markup (see `parseInline`). */
const richText$1 = becomes(text, parseInline);
/** A name that other parts of the document refer to. */
const id = string(/^[a-z][a-z0-9-]*$/, 'Use lower-case letters, digits and hyphens in quotes, for example "nasal-spray".');
const date = check$2(string(/^(19\d\d|2[01]\d\d|2200)-\d\d-\d\d$/, ''), (day) => {
    const time = Date.parse(day);
    // An impossible day is either refused or moved into the next month.
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}, 'Write the date as year-month-day in quotes, for example "2026-03-31", in the years 1900 to 2200.');
/** Whole numbers with points between them. */
const versionNumber = string(/^\d{1,6}(\.\d{1,6}){0,2}$/, 'Write the version as numbers with points in quotes, for example "1.2".');
/** Years, months or weeks, as ISO 8601 writes a length of time. */
const period = string(/^P\d{1,3}[YMW]$/, 'Write "P1Y" for a year, "P6M" for six months or "P8W" for eight weeks.');
const url = check$2(string(/\S/, ''), isSafeUrl, 'Use an address that begins with https:// or http://.');
/** A BCP 47 language tag. */
const language = string(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Use a language tag such as "en", "es" or "pt-BR".');
/** A country or union that `Intl.DisplayNames` can name; `INTL` stands for anywhere else. */
const region = string(/^([A-Z]{2}|INTL)$/, 'Use two capital letters such as "US", "GB" or "EU", or "INTL" for anywhere else.');
/** More points than these nobody reads. */
const MAXIMUM_ENTRIES = 200;
/** A list of what readers go through one by one, such as points, passages or effects. */
const entries = (item, minimum = 0) => atMost(MAXIMUM_ENTRIES, list(item, minimum));
/** A sentence, or a sentence with detail that readers may open. */
const withMore = object({
    /**
     * What everybody has to see: the name of the risk, how often, and what to do at once.
     * @example "**Burns:** 2 in 100 people.[@packs] Put a cloth between."
     */
    short: richText$1,
    /**
     * What a study says of it, which readers may open.
     * @example "In 200 adults over two weeks. All burns healed."
     */
    more: optional$1(richText$1),
});
/** A text, or one with `more`. */
const pointWithMore$1 = either(richText$1, withMore, (value) => typeOf(value) === withMore.type);
/** What of a point is always open, and what readers may open. A plain text stays whole. */
const partsOf$2 = (point) => 'short' in point ? point : { short: point };
const sourceIds = list(id, 1, Infinity, 'List the id of at least one source.');
/** How sure the evidence lets us be, in the four GRADE levels. */
const certainty = oneOf('high', 'moderate', 'low', 'very-low');
/** A number of people, or of units of time. */
const count = number$1(0, 'Write a number, 0 or more, without quotes or signs: 64.');
/** A number of people more, or fewer. */
const signed = number$1(-1e3, 'Write a number without quotes, below zero where there are fewer: -17.');
/** The denominator: people in each group. */
const per = defaulted(oneOf(100, 1000), 100);
/** Why a cell is empty: nobody has studied it well, or nobody here has looked. The two are not the same. */
const missingCell = object({
    /**
     * Why the cell is empty: "no-studies" (somebody looked, and there are no good studies) or "not-checked"
     * (nobody here has looked). Readers are told which.
     * @example "no-studies"
     */
    missing: oneOf('no-studies', 'not-checked'),
    /**
     * What was looked for and not found.
     * @example "We looked for trials until March 2026."
     */
    why: optional$1(richText$1),
});
/** What every row has. */
const rowFields = {
    /**
     * A short name for the row. An <outcome-chart> in an article shows the row of that name.
     * @example "felt-better"
     */
    id: optional$1(id),
    /**
     * What the row is about: a few words that stand before its cells.
     * @example "Felt better"
     */
    label: text,
    /**
     * A sentence under the label that says what it means.
     * @example "Felt better means that the pain had at least halved."
     */
    about: optional$1(richText$1),
};
const isMissing = (cell) => typeof cell === 'object' && cell !== null && 'missing' in cell;
/**
 * A row with one value per treatment, keyed by treatment id. A treatment left out is shown as "not known". A cell may say
 * instead why it is empty: then it stands under `missing` once it is read.
 */
function cellsRow(own, value) {
    const fields = { ...own, ...rowFields };
    const row = object({
        ...fields,
        /**
         * What the row says of each treatment, by the id of the treatment. A treatment left out is shown as "not
         * known"; better, write { "missing": … }, which says why.
         * @example { "heat": { "missing": "not-checked" } }
         */
        cells: record(id, either(value, missingCell, isMissing)),
    });
    const becomes = ({ cells, ...others }) => {
        const those = (areMissing) => Object.fromEntries(Object.entries(cells).filter(([, cell]) => isMissing(cell) === areMissing));
        const missing = those(true);
        return { ...others, cells: those(false), ...(Object.keys(missing).length > 0 && { missing }) };
    };
    return { ...row, becomes };
}

/** The rows of a section without those that somebody else has added. They alone decide how it is shown. */
const ownRows = ({ rows, after }) => rows.slice(0, after);

/** The outcome of which a line for a section without one can be made. */
const outcomeOf$1 = (section) => ownRows(section).find((row) => row.kind === 'outcome');
/**
 * What one line may say of a treatment: its arm where people and time are known, `differ` where trials of it do, and
 * else nothing.
 */
function sayable(row, arms = []) {
    const [arm, ...others] = arms;
    if (!arm)
        return undefined;
    const facts = factsOf(row, arm).join('\n');
    if (others.some((other) => factsOf(row, other).join('\n') !== facts))
        return 'differ';
    const { timeframe = row.timeframe, population = row.population } = arm;
    return timeframe && population ? { arm, timeframe, population } : undefined;
}
/** Whether a line can be made for a section. */
function isAnswerable(section) {
    const row = outcomeOf$1(section);
    return row !== undefined && Object.values(row.cells).some((arms) => sayable(row, arms));
}
/** What has to be the same in trials for one line to speak of them. */
function factsOf(row, arm) {
    const { comparator, timeframe = row.timeframe, population = row.population } = arm;
    const numbers = [arm, comparator].flatMap(({ events, low, high }) => [events, low, high]);
    return [...numbers, comparator.label, timeframe, population];
}

/** Up to this many characters a section is read whole on a phone: about half a screen. */
const SHORT_SECTION = 250;
/**
 * Up to this many characters it is read whole on a wide page, also half a screen; and on a phone a section that no line
 * answers, in two screens.
 */
const LONG_SECTION = 900;
/** Kinds of rows that are charts. */
const DRAWN = new Set(['outcome', 'effects', 'timeline', 'schedule']);
/** Whether a section shows charts. */
const hasCharts = (section) => ownRows(section).some(({ kind }) => DRAWN.has(kind));
/** Whether a section tells how many people a treatment helps or harms. */
const countsPeople = (section) => ownRows(section).some(({ kind }) => kind === 'outcome' || kind === 'effects');
/**
 * The sections that begin closed: as the document says, else those that a line answers (their own, or one made of an
 * outcome) where they are not short for the width, and long ones that nothing answers. Those of benefits and those of
 * harms begin alike, so that neither is met before the other.
 */
function foldedSections({ sections }, isWide = false) {
    const folded = new Set(sections.filter((section, index) => beginsFolded(section, index, isWide)));
    const counting = sections.filter(countsPeople);
    if (counting.some((section) => folded.has(section))) {
        for (const section of counting)
            folded.add(section);
    }
    return folded;
}
/** Tells of a document that would open its benefits and fold its harms, or the other way round. */
function checkFolded(comparison, report) {
    const folded = foldedSections(comparison);
    comparison.sections.forEach((section, index) => {
        if (section.folded === false && folded.has(section))
            report(FOLDED_APART, ['sections', index, 'folded']);
    });
}
function beginsFolded(section, index, isWide) {
    if (section.folded !== undefined)
        return section.folded;
    if (section.gist) {
        return hasCharts(section) || lengthOf$2(section) > (isWide ? LONG_SECTION : SHORT_SECTION);
    }
    if (hasCharts(section))
        return isAnswerable(section);
    return index > 0 && lengthOf$2(section) > LONG_SECTION;
}
function lengthOf$2(section) {
    let length = 0;
    visitText([section.intro, ownRows(section)], {
        text: (text) => {
            length += plainText(text).length;
        },
    });
    return length;
}
/** The answers in one look: the first section, where it holds short facts and nothing else. */
function glanceOf({ sections }) {
    const [first] = sections;
    const rows = first ? ownRows(first) : [];
    return rows.length > 0 && rows.every(({ kind }) => kind === 'facts') ? first : undefined;
}
/** Of the sections that are shown, those below the gist: all but the answers in one look. */
function sectionsBelow(comparison, shown) {
    const glance = glanceOf(comparison);
    return shown.filter((section) => section !== glance);
}

/** Every passage of a comparison, in the order of the page. */
function passages(comparison) {
    const { summary, beforeYouStart, condition, treatments, sections, furtherReading, glossary, method, } = comparison;
    const glance = glanceOf(comparison);
    const perTreatment = (of) => treatments.flatMap((treatment, index) => {
        const { id } = treatment;
        return of(treatment, (part, path, text) => passage$1(`treatment:${id}`, `${id} / ${part}`, ['treatments', index, ...path], [text], {
            treatment: id,
        }));
    });
    const shown = (section) => sectionPassages(section, ['sections', sections.indexOf(section)]);
    return [
        ...optional(condition?.summary).map((text) => passage$1('summary', 'condition', ['condition', 'summary'], [text])),
        ...summary.map((point, index) => passage$1('summary', `summary / ${index + 1}`, ['summary', index], [point])),
        ...perTreatment(({ summary: text, experience }, say) => [
            ...optional(text).map((words) => say('summary', ['summary'], words)),
            ...optional(experience).map((words) => say('experience', ['experience'], words)),
        ]),
        ...perTreatment(({ approval }, say) => approval.flatMap(({ region, note }, index) => optional(note).map((text) => say(`approval ${region}`, ['approval', index, 'note'], text)))),
        ...optional(glance).flatMap(shown),
        ...perTreatment(({ seriousRisks }, say) => seriousRisks.flatMap((risk, index) => Object.entries(partsOf$2(risk)).flatMap(([part, text]) => optional(text).map((words) => say(`serious risk ${index + 1} ${part}`, ['seriousRisks', index, ...('short' in risk ? [part] : [])], words))))),
        ...beforeYouStart.flatMap(({ text, points = [] }, index) => [...optional(text), ...points].map((words, place) => passage$1('before-you-start', `before you start / ${index + 1}.${place + 1}`, ['beforeYouStart', index, ...(text ? ['text'] : ['points', place])], [words]))),
        ...sections.filter((section) => section !== glance).flatMap(shown),
        ...furtherReading.flatMap(({ title, note }, index) => optional(note).map((text) => passage$1('about', `further reading / ${title}`, ['furtherReading', index, 'note'], [text]))),
        ...glossary.map(({ term, meaning }, index) => passage$1('glossary', `glossary / ${term}`, ['glossary', index, 'meaning'], [meaning])),
        ...optional(method).map((text) => passage$1('about', 'method', ['method'], [text])),
    ];
}
function sectionPassages({ id, gist, intro, rows }, path) {
    return [
        ...optional(gist).map((text) => passage$1(id, `${id} / gist`, [...path, 'gist'], [text])),
        ...optional(intro).map((text) => passage$1(id, `${id} / intro`, [...path, 'intro'], [text])),
        ...rows.flatMap((row, index) => rowPassages(id, row, [...path, 'rows', index])),
    ];
}
function rowPassages(section, row, path) {
    return [...filledPassages(section, row, path), ...emptyPassages(section, row, path)];
}
/** Why cells are empty. */
function emptyPassages(section, row, path) {
    if (row.kind === 'list')
        return [];
    return Object.entries(row.missing ?? {}).flatMap(([treatment, { why }]) => optional(why).map((text) => passage$1(section, `${section} / ${row.label} / ${treatment}`, [...path, 'cells', treatment, 'why'], [text], { treatment })));
}
function filledPassages(section, row, path) {
    const place = `${section} / ${row.label}`;
    const of = (treatment, texts, more = {}, part = []) => passage$1(section, `${place} / ${treatment}`, [...path, 'cells', treatment, ...part], texts, {
        ...more,
        treatment,
    });
    const about = optional(row.about).map((text) => passage$1(section, place, [...path, 'about'], [text]));
    switch (row.kind) {
        case 'list':
            return [
                ...about,
                ...row.items.map((item, index) => passage$1(section, `${place} / ${index + 1}`, [...path, 'items', index], [item])),
            ];
        case 'text':
            return [...about, ...Object.entries(row.cells).map(([id, text]) => of(id, [text]))];
        case 'passages':
            return [
                ...about,
                ...Object.entries(row.cells).map(([id, cell]) => of(id, cell.flatMap(({ text, points }) => points ?? optional(text)))),
            ];
        case 'facts':
            return [
                ...about,
                ...Object.entries(row.cells).map(([id, { value, note }]) => of(id, optional(note), { shown: [value] }, ['note'])),
            ];
        case 'outcome':
            return [
                ...about,
                passage$1(section, `${place} / events`, [...path, 'event'], [], {
                    shown: [...optional(row.event), ...optional(row.noEvent)],
                }),
                ...Object.entries(row.cells).flatMap(([id, arms]) => arms.map(({ caveat, comparator, timeframe, population, sources }, index) => of(id, optional(caveat), {
                    shown: [comparator.label, timeframe ?? '', population ?? ''],
                    sources,
                }, [index, 'caveat']))),
            ];
        case 'effects':
            return [
                ...about,
                ...Object.entries(row.cells).map(([id, cell]) => of(id, optional(cell.caveat), {
                    shown: [
                        cell.comparator,
                        cell.timeframe,
                        cell.population,
                        ...cell.effects.flatMap(({ group }) => optional(group)),
                    ],
                    sources: cell.sources,
                }, ['caveat'])),
            ];
        case 'timeline':
            return [
                ...about,
                ...Object.entries(row.cells).map(([id, { note, sources }]) => of(id, [note], { sources }, ['note'])),
            ];
        case 'schedule':
            return [
                ...about,
                ...Object.entries(row.cells).map(([id, { phases, note, sources }]) => of(id, optional(note), { shown: phases.map(({ label }) => label), sources }, ['note'])),
            ];
    }
}
function passage$1(group, place, path, texts, { treatment, shown = [], sources = [] } = {}) {
    const prose = texts.map(plainText).join(' ');
    const cited = texts.flat().flatMap((node) => (node.kind === 'citation' ? [node.source] : []));
    return {
        group,
        place,
        path,
        ...(treatment && { treatment }),
        text: [...shown, prose].filter(Boolean).join('. '),
        prose,
        sources: [...new Set([...sources, ...cited])],
    };
}
function optional(value) {
    return value === undefined ? [] : [value];
}

/**
 * How easy a Spanish text is to read: the formula of Szigriszt-Pazos, on the scale that was made with
 * texts for patients, INFLESZ (Barrio-Cantalejo IM et al., An Sist Sanit Navar 2008; 31(2): 135-152).
 * Higher is easier. No word is excused, names of medicines included.
 */
function readingEase(texts) {
    const { syllablesPerWord, sentenceLength } = countsOf(texts);
    return 206.835 - 62.3 * syllablesPerWord - sentenceLength;
}
/** How easy a Spanish text is to read by the older formula of Fernández Huerta (1959). Higher is easier. */
function fernandezHuertaEase(texts) {
    const { syllablesPerWord, sentenceLength } = countsOf(texts);
    return 206.84 - 60 * syllablesPerWord - 1.02 * sentenceLength;
}
function countsOf(texts) {
    const sentences = texts.map(spellOut).flatMap(sentencesOf);
    const words = sentences.flatMap((sentence) => sentence.split(/\s+/).filter(hasSound));
    const syllables = words.reduce((sum, word) => sum + syllablesOf$1(word), 0);
    return {
        syllablesPerWord: syllables / words.length,
        sentenceLength: words.length / sentences.length,
    };
}
const VOWELS = /(?:[aeiouáéíóúü]|y(?![aeiouáéíóú]))+/g;
/**
 * The syllables of a Spanish word. Each group of vowels has one for every strong vowel and every
 * accented weak one, and at least one; "y" is a vowel where none follows.
 * A number, spoken, has about two for each digit.
 */
function syllablesOf$1(word) {
    const groups = word.toLowerCase().match(VOWELS) ?? [];
    const spoken = groups.reduce((sum, group) => sum + Math.max(1, (group.match(/[aeoáéóíú]/g) ?? []).length), 0);
    return Math.max(1, spoken + 2 * (word.match(/\d/g) ?? []).length);
}
/** The points of an abbreviation end no sentence. */
function spellOut(text) {
    return text.replace(/EE\.\sUU\./g, 'Estados Unidos');
}
function hasSound(word) {
    return /[\p{L}\d]/u.test(word);
}

/** What may follow a term in its plural, or in a case, and that the word ends there. */
const ENDING = /^(?:e?s|e?n|e)?(?![\p{L}\p{N}_-])/u;
const LONGEST_ENDING = 3;
const INSIDE = /[\p{L}\p{N}_-]/u;
/** Puts a plain word in the place of what a glossary explains, of the condition, and of names that no other word can stand for. */
function withoutTerms({ glossary, condition }, plainWord, names = []) {
    const terms = [...glossary.map(({ term }) => term), ...names, condition?.name ?? '']
        .filter(Boolean)
        .sort((one, other) => other.length - one.length)
        .map((term) => term.toLowerCase());
    return (text) => terms.reduce((rest, term) => withoutTerm(rest, term, plainWord), text);
}
function withoutTerm(text, term, plainWord) {
    const lower = text.toLowerCase();
    // A few letters change their length with their case.
    if (lower.length !== text.length)
        return text;
    let [result, position] = ['', 0];
    for (let at = lower.indexOf(term); at >= 0; at = lower.indexOf(term, at + term.length)) {
        const end = at + term.length;
        const ending = ENDING.exec(lower.slice(end, end + LONGEST_ENDING + 1))?.[0];
        if (ending === undefined || INSIDE.test(lower.charAt(at - 1)))
            continue;
        result += text.slice(position, at) + plainWord;
        position = end + ending.length;
    }
    return result + text.slice(position);
}

/** Stands for a term that the glossary explains. */
const PLAIN_WORD = 'tablet';
/**
 * From here on a passage has a grade of its own. With fewer words one long name or one sentence more moves the grade by
 * over half a year. SMOG counts long words in ten sentences and more, so that it is held for whole parts alone.
 */
const PASSAGE_WORDS = 30;
/** The grades of Flesch and Kincaid, and of McLaughlin's SMOG. */
function grade(texts) {
    const sentences = texts.flatMap(sentencesOf);
    const text = sentences.join(' ');
    const words = text.split(/\s+/).filter(Boolean);
    const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
    const long = words.filter(isLong).length;
    return {
        words: words.length,
        fleschKincaid: 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59,
        smog: 3.1291 + 1.043 * Math.sqrt((30 * long) / sentences.length),
    };
}
/** What is no letter of a word. */
const MARKS = /[\u2000-\u206F\u2E00-\u2E7F\\'!"#$%&()*+,\-./:;<=>?@[\]^_`{|}~]/g;
/** The package gives a number no syllables at all; spoken, it has about as many as digits. */
function syllablesOf(word) {
    return Math.max(1, syllable(word.toLowerCase().replace(MARKS, '')) + (word.match(/\d/g) ?? []).length);
}
/** A word of three syllables or more; one with hyphens is as long as its longest part. */
function isLong(word) {
    return word.split(/[-/]/).some((part) => syllablesOf(part.replace(/\d/g, '')) >= 3);
}

/** Ends of the international names of medicines, in several languages: no other word can stand for one. */
const MEDICINE = /(?:oxetin|tralin|pram|faxin|zapin|azepam|azolam|olol|pril|sartan|statin|tinib|mab|ketamin|azol|cillin|cilin|mycin|micin|profen|triptan|zolid|mozid|amadol|gliptin|gliflozin|semid|thiazid|tiazid|barbital|codon|caine?|cain|fenac|prazol|xaban|parin|metason|solon|triptylin|triptilin)(?:e|a|o|um)?s?$/i;
/** Counts a number, and the name of a medicine, as one plain word. */
function withPlainWords(text, plainWord) {
    return text
        .replace(/\d[\d.,]*\d|\d/g, plainWord)
        .replace(/\p{L}+/gu, (word) => (MEDICINE.test(word) ? plainWord : word));
}

const MEASURES = {
    en: {
        formulas: [
            { name: 'Flesch-Kincaid grade', of: (texts) => grade(texts).fleschKincaid, limit: 8 },
            { name: 'SMOG grade', of: (texts) => grade(texts).smog, limit: 8 },
        ],
        plainWord: PLAIN_WORD,
    },
    es: {
        formulas: [
            { name: 'INFLESZ', of: readingEase, limit: 50, isEase: true },
            { name: 'Fernández Huerta', of: fernandezHuertaEase, limit: 55, isEase: true },
        ],
        plainWord: 'dosis',
    },
    de: {
        formulas: [
            { name: 'Wiener Sachtextformel', of: wienerGrade, limit: 8 },
            { name: 'Amstad ease', of: amstadEase, limit: 50, isEase: true },
        ],
        plainWord: 'Pille',
    },
};
/** Of a quoted sentence no more is shown. */
const QUOTED = 140;
/** Finds passages that ask for more than eight years of school. */
const readingGrade = {
    id: 'reading-grade',
    title: 'Reading grade 8 at most, 6 as the target',
    severity: 'warn',
    why: `Two published formulas have to agree that a passage is too hard: Flesch-Kincaid and SMOG in English, INFLESZ and Fernández Huerta in Spanish, the first Wiener Sachtextformel and Amstad’s in German. Terms of the glossary, numbers, and names of treatments and medicines count as easy words. Passages of fewer than ${PASSAGE_WORDS} words are left out, since one long name would decide.`,
    source: READING_LEVELS,
    bad: {
        '$.treatments[0].summary': 'Administration of thermotherapeutic applications necessitates comprehensive multidisciplinary evaluation preceding initiation, particularly considering individual contraindications, concomitant pharmacological interventions, and hypersensitivity manifestations previously documented during corresponding physiotherapeutic rehabilitation procedures, irrespective of administration modality, institutional requirements and anticipated therapeutic outcomes.',
    },
    good: {
        '$.treatments[0].summary': 'You put a warm pack on your neck. Leave it there for ten minutes. Take it off when it feels too hot. You can do this at home, as often as you like. Tell your nurse if your skin turns red.',
    },
    *find(subject) {
        const measure = inLanguage(MEASURES, subject);
        if (!measure)
            return;
        const withoutNames = withoutTerms(subject.comparison, measure.plainWord, namesOf$2(subject.comparison));
        const simplify = (text) => withPlainWords(withoutNames(text), measure.plainWord);
        for (const { path, prose } of longPassages(subject)) {
            const simple = [simplify(prose)];
            if (!measure.formulas.every((formula) => isTooHard(formula, simple)))
                continue;
            const said = measure.formulas
                .map(({ name, of, limit, isEase }) => `${name} ${of(simple).toFixed(1)}, ${isEase ? 'at least' : 'at most'} ${limit}`)
                .join('; ');
            yield {
                path,
                message: `is hard to read (${said}), most of all “${hardestOf(prose, simplify, measure.formulas[0])}”`,
                mend: 'Split long sentences, and say it in shorter words, or explain a term in the glossary.',
            };
        }
    },
};
const isTooHard = ({ of, limit, isEase = false }, texts) => isEase ? of(texts) < limit : of(texts) > limit;
/** The passages that are long enough to be judged. */
const longPassages = ({ comparison }) => passages(comparison).filter(({ prose }) => prose.split(/\s+/).length >= PASSAGE_WORDS);
/** No other word can stand for the name of a treatment. */
const namesOf$2 = ({ treatments }) => treatments.flatMap(({ name, shortName = name }) => [name, shortName]);
function hardestOf(prose, simplify, { of, isEase = false }) {
    const [hardest = ''] = sentencesOf(prose)
        .map((sentence) => [sentence, of([simplify(sentence)]) * (isEase ? -1 : 1)])
        .sort(([, one], [, other]) => other - one)
        .map(([sentence]) => sentence);
    return hardest.length > QUOTED ? `${hardest.slice(0, QUOTED).trimEnd()}…` : hardest;
}

const PATTERNS = {
    en: [
        /(?<!\p{L})(?:twice|half|double) as (?:likely|many people|many patients|often|common|effective|good|well|fast|high|great|strong)(?!\p{L})/giu,
        /(?<!\p{L})(?:twice|half|double|triple) (?:the|your) (?:risk|chances?|rate|odds|likelihood|effect|results)(?!\p{L})/giu,
        /(?<![\p{L}\p{N}])(?:\d{1,6}(?:\.\d{1,4})?|two|three|four|five|six|seven|eight|nine|ten|several|many)[ -](?:times|fold)[ -](?:as (?:likely|many|often|common|effective|high|great|good|fast)|more|less|higher|lower|greater|better|fewer|likelier|faster|increase\p{L}*|reduction)(?!\p{L})/giu,
        /(?<![\p{L}\p{N}.])\d{1,6}(?:\.\d{1,4})? ?(?:%|percent|per cent) (?:\p{L}{1,12} )?(?:more|less|fewer|lower|higher|greater|better|faster|likelier|stronger|reduction|increase|drop|decrease|improvement)(?!\p{L})/giu,
        /(?<!\p{L})(?:reduc|lower|cut|rais|increas|decreas|improv|drop|fall|fell|boost|slash)\p{L}* (?:[^\s.;]{1,20} ){0,6}by (?:up to |about |around |almost |more than |over |nearly )?(?:\d{1,6}(?:\.\d{1,4})? ?(?:%|percent|per cent)|(?:a |one )?(?:half|third|quarter)|two thirds)(?!\p{L})/giu,
        /(?<!\p{L})(?:cuts?|reduc\p{L}{1,4}) (?:[^\s.;]{1,20} ){0,4}in half(?!\p{L})/giu,
        /(?<!\p{L})(?:doubl(?:es?|ed|ing)|tripl(?:es?|ed|ing)|halv(?:es?|ed|ing)|quadrupl(?:es?|ed|ing)) (?:[^\s.;]{1,20} ){0,3}(?:risks?|chances?|odds|rates?|likelihood|probability)(?!\p{L})/giu,
        /(?<!\p{L})(?:risks?|chances?|odds|rates?|likelihood) (?:[^\s.;]{1,20} ){0,4}(?:doubles?|doubled|tripled|halved|halves)(?!\p{L})/giu,
        /(?<!\p{L})(?:relative risks?|odds ratios?|hazard ratios?|risk ratios?)(?!\p{L})/giu,
    ],
    es: [
        /(?<!\p{L})(?:el )?(?:doble|triple|cuádruple|mitad) de (?:probab\p{L}*|frecuen\p{L}*|riesgos?|eficaz|eficaces|efectiv\p{L}*|posib\p{L}*|rápid\p{L}*|bien|buen\p{L}*|alt[oa]s?|casos)(?!\p{L})/giu,
        /(?<!\p{L})(?:el doble|el triple|la mitad) del? riesgo(?!\p{L})/giu,
        /(?<![\p{L}\p{N}])(?:\d{1,6}(?:[.,]\d{1,4})?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varias) veces (?:más|menos|mayor(?:es)?|menor(?:es)?|superior(?:es)?|mejor(?:es)?)(?!\p{L})/giu,
        /(?<![\p{L}\p{N},])\d{1,6}(?:,\d{1,4})? ?(?:%|por ciento) (?:de )?(?:más|menos|mayor(?:es)?|menor(?:es)?|superior(?:es)?|inferior(?:es)?|mejor(?:es)?|reducción|mejoría)(?!\p{L})/giu,
        /(?<!\p{L})(?:reduc|redujo|disminu|baja|aument|mejor|increment|rebaj|sub)\p{L}* (?:[^\s.;]{1,20} ){0,6}(?:(?:en )?(?:un|hasta un|casi un|más de un) (?:\d{1,6}(?:,\d{1,4})? ?(?:%|por ciento)|tercio))(?!\p{L})/giu,
        /(?<!\p{L})(?:riesgos?|probabilidad|probabilidades|tasas?|recaídas) (?:[^\s.;]{1,20} ){0,4}a la mitad(?!\p{L})/giu,
        /(?<!\p{L})a la mitad (?:el|la|los|las|su) (?:riesgos?|probabilidad|probabilidades|tasas?|recaídas)(?!\p{L})/giu,
        /(?<!\p{L})(?:duplica|triplica|cuadruplica)(?:n|r|ron|ba|do)? (?:[^\s.;]{1,20} ){0,3}(?:riesgos?|probabilidad(?:es)?|tasas?|posibilidad(?:es)?)(?!\p{L})/giu,
        /(?<!\p{L})(?:riesgo relativo|razón de (?:momios|probabilidades|riesgos)|odds ratio)(?!\p{L})/giu,
    ],
    de: [
        /(?<!\p{L})(?:doppelt|dreimal|viermal|fünfmal|zehnmal|halb|dreifach|\d{1,6}(?:,\d{1,4})?[ -]?(?:mal|fach)) so (?:häufig|hoch|wahrscheinlich|oft|viele|gut|wirksam|schnell|stark|effektiv|selten|groß)\p{L}{0,2}(?!\p{L})/giu,
        /(?<![\p{L}\p{N}])(?:zweimal|dreimal|viermal|fünfmal|\d{1,6}(?:,\d{1,4})?[ -]?mal) (?:häufiger|wahrscheinlicher|höher|wirksamer|öfter|besser|seltener|niedriger|geringer|mehr|schneller)(?!\p{L})/giu,
        /(?<![\p{L}\p{N},])\d{1,6}(?:,\d{1,4})? ?(?:%|Prozent) (?:mehr|weniger|höher|geringer|niedriger|häufiger|seltener|besser|wahrscheinlicher|wirksamer|schneller)\p{L}{0,2}(?!\p{L})/giu,
        /(?<!\p{L})um (?:bis zu |etwa |rund |über |fast |mehr als |ca\. )?(?:\d{1,6}(?:,\d{1,4})? ?(?:%|Prozent)|die Hälfte|ein Drittel|das Doppelte|das Dreifache)(?!\p{L})/giu,
        /(?<!\p{L})(?:halbier|verdoppel|verdreifach)\p{L}* (?:[^\s.;]{1,24} ){0,4}(?:\p{L}{0,16}risik\p{L}*|Chancen?|Wahrscheinlichkeit|Rate)(?!\p{L})/giu,
        /(?<!\p{L})(?:\p{L}{0,16}risik(?:o|en)|Chancen?|Wahrscheinlichkeit|Rate) (?:[^\s.;]{1,24} ){0,4}(?:halbier|verdoppel|verdreifach)\p{L}*/giu,
        /(?<!\p{L})(?:relatives? Risiko|Odds Ratio|Hazard Ratio|Chancenverhältnis)(?!\p{L})/giu,
    ],
    ar: [
        /(?<!\p{L})(?:ضعف|ضعفا|ضعفي|نصف) (?:احتمال|خطر|الخطر|معدل|نسبة|فرصة)(?!\p{L})/gu,
        /(?<!\p{L})(?:أكثر|أقل|أعلى|أدنى) (?:احتمالا )?بنسبة \d{1,6} ?(?:%|في المئة|بالمئة)/gu,
        /(?<!\p{L})(?:ثلاثة|أربعة|خمسة|\d{1,6}) أضعاف(?!\p{L})/gu,
        /(?<!\p{L})(?:يقلل|تقلل|يخفض|تخفض|يزيد|تزيد|انخفض|ارتفع) (?:[^\s.;]{1,20} ){0,5}بنسبة \d{1,6}/gu,
        /(?<!\p{L})(?:يضاعف|تضاعف) (?:[^\s.;]{1,20} ){0,2}(?:خطر|الخطر|احتمال|فرص)/gu,
    ],
};
/** What is paid is no risk. */
const COST = {
    en: /(?<!\p{L})(?:price|prices|costs?|pay|cheaper|dearer|expensive|dollars?|pounds)(?!\p{L})|[$£€]/iu,
    es: /(?<!\p{L})(?:precios?|cuesta\p{L}?|pag\p{L}{1,4}|barat[oa]s?|car[oa]s?|dólares|euros|descuento)(?!\p{L})|[$£€]/iu,
    de: /(?<!\p{L})(?:Preise?|kostet|Kosten|zahlen|teurer|billiger|günstiger|Euro|Rabatt)(?!\p{L})|[$£€]/iu,
};
/** Finds a risk that is told by how much larger or smaller it is, and not by how many people. */
const relativeRiskInWords = {
    id: 'relative-risk-in-words',
    title: 'No risk told by its ratio alone',
    severity: 'error',
    why: '“Twice as likely” is 2 people instead of 1, or 40 instead of 20: without the numbers nobody can know. Told so, treatments look better, and people choose them more. A text that also says how many in 100 or 1,000 may say the ratio too.',
    source: NUMBERS,
    bad: { '$.summary[0]': 'With the spray, people were twice as likely to feel better.' },
    good: {
        '$.summary[0]': 'With the spray, people were twice as likely to feel better: 20 in 100, and 10 in 100 without it.',
    },
    *find(subject) {
        for (const found of wordsFound(subject, PATTERNS)) {
            if (saysHowMany(found.place.text, subject))
                continue;
            if (isAboutCost(found.sentence))
                continue;
            yield findingOf(found, ' without the numbers that it compares', 'Say how many people out of 100 (or 1,000) it was in each group.');
        }
    },
};
function isAboutCost(sentence) {
    return Object.values(COST).some((pattern) => pattern.test(sentence));
}

/** Two words or more in capitals, which no short name of an agency or a trial is. */
const CAPITALS = /(?<![\p{L}\p{N}-])\p{Lu}{2,30}(?:[ ,]{1,2}\p{Lu}{2,30}){1,20}(?![\p{L}\p{N}-])/gu;
/** So many letters are no row of short names. */
const LONG$1 = 5;
const EXCLAMATION = /[\p{L}\p{N})]{1,40}!{1,9}/u;
/** Finds capitals and exclamation marks. */
const shouting = {
    id: 'shouting',
    title: 'No shouting',
    severity: 'warn',
    why: 'Words in capitals are slower to read, and a reader who is shouted at cannot tell what matters most. Both are marks of an advertisement.',
    source: CDC_INDEX,
    bad: { '$.summary[0]': 'FEEL BETTER TODAY!' },
    good: {
        '$.summary[0]': 'The FDA and the NHS warn of it. **Call at once** if you cannot breathe.',
    },
    *find({ comparison }) {
        for (const place of readTexts(comparison)) {
            const capitals = [...place.text.matchAll(CAPITALS)]
                .map(([words]) => words)
                .find((words) => words.split(/[ ,]+/).some(({ length }) => length > LONG$1));
            const words = capitals ?? EXCLAMATION.exec(place.text)?.[0];
            if (words === undefined)
                continue;
            yield findingOf({ words, place }, ' as if shouting', 'Write it as a plain sentence, and mark what matters most as **strong**.');
        }
    },
};

/** How a language says that something is not known. */
const UNKNOWN = {
    en: /(?<!\p{L})(?:not (?:yet )?known|unknown|not (?:been )?(?:well )?(?:studied|checked|tested)|no (?:studies|trials?|evidence|proof)|(?:no one|nobody) (?:knows|can say|can tell|has)|unclear|uncertain|unsure|not sure|we (?:did not|do not|could not|cannot) (?:know|find|say|tell))(?!\p{L})/iu,
    es: /(?<!\p{L})(?:no (?:se )?sab\p{L}{1,5}|desconocid[oa]s?|se desconoce|no (?:hay|hallamos|encontramos) (?:estudios|pruebas|datos|evidencia)|nadie (?:sabe|lo sabe|ha)|no está (?:claro|demostrado)|no se ha (?:estudiado|comprobado))(?!\p{L})/iu,
    de: /(?<!\p{L})(?:nicht (?:bekannt|untersucht|belegt|geprüft|klar|gesucht)|unbekannt|unklar|niemand (?:weiß|kann)|keine (?:Studien?|Belege|Daten)|wissen wir nicht|weiß man nicht)(?!\p{L})/iu,
    ar: /(?<!\p{L})(?:غير معروف|غير معروفة|لا نعرف|لا أحد|لا يعرف|لم تدرس)(?!\p{L})/u,
};
/** What is said of the text itself, and of those who wrote it. */
const OF_US = new Set(['method', 'funding', 'competingInterests']);
const unknownSaid = {
    id: 'unknown-said',
    title: 'What is not known is said',
    severity: 'warn',
    why: 'Something is unknown of every treatment. A text that names only what is known lets readers take the rest for settled. A cell that says why it is empty counts.',
    source: CDC_INDEX,
    bad: { '$.summary': ['Both may ease a stiff neck.[@packs][@guide]'] },
    good: {
        '$.summary': [
            'Both may ease a stiff neck.[@packs][@guide]',
            'Which lasts longer is not known.',
        ],
    },
    *find(subject) {
        const pattern = inLanguage(UNKNOWN, subject);
        if (!pattern)
            return;
        let isSaid = readTexts(subject.comparison).some(({ text, path }) => !OF_US.has(String(path[0])) && pattern.test(text));
        visitRows(subject.comparison, (row) => {
            isSaid ||= row.kind !== 'list' && Object.keys(row.missing ?? {}).length > 0;
        });
        if (isSaid)
            return;
        yield {
            path: ['summary'],
            message: 'says nothing of what is not known, nor does any other part',
            mend: 'Say what no study has answered, here or in the section where readers would look for it.',
        };
    },
};

/** What is asked of the words of a comparison, and of how it tells numbers. */
const LANGUAGE_RULES = [
    oneInX,
    relativeRiskInWords,
    oddsInWords,
    oneFrameOnly,
    advertisingWords,
    approvalClaims,
    praiseAndOrderWords,
    htmlInText,
    shouting,
    readingGrade,
    unknownSaid,
];

const authorCredentials = {
    id: 'author-credentials',
    title: 'Authors are named, with what makes them fit',
    severity: 'warn',
    why: 'Readers ask who says so.',
    source: IPDAS,
    bad: { '$.authors[0]': { name: 'Ada Writer' } },
    good: { '$.authors[0]': { name: 'Ada Writer', credentials: 'RN, neck clinic' } },
    find: ({ comparison: { authors } }) => {
        if (authors.length === 0) {
            return [{ path: ['authors'], message: 'names nobody', mend: 'Name who wrote it.' }];
        }
        return authors.flatMap(({ credentials }, index) => credentials
            ? []
            : {
                path: ['authors', index],
                message: 'has no credentials',
                mend: 'Add "credentials": the profession, or what else makes the author fit.',
            });
    },
};

const effect = object({
    /**
     * What happened to people, in their words.
     * @example "Red skin"
     */
    label: text,
    /**
     * How many people had it with the treatment, out of 100 (or out of what "per" says).
     * @example 12
     */
    events: count,
    /**
     * How many people had it in the other group of the same study. Some would have had it anyway.
     * @example 3
     */
    comparator: count,
    /**
     * A heading that effects of one sort share. They stand together under it.
     * @example "Skin"
     */
    group: optional$1(text),
});
/** Several outcomes of one trial or label, all with the same timeframe, population and comparator. */
const effects = object({
    /**
     * How long people were watched.
     * @example "In two weeks"
     */
    timeframe: text,
    /**
     * Who was in the study.
     * @example "200 adults with a stiff neck"
     */
    population: text,
    /**
     * What the other group had.
     * @example "No pack"
     */
    comparator: text,
    /**
     * How sure the evidence lets us be, in the four levels of GRADE: "high", "moderate", "low" or "very-low".
     * @example "low"
     */
    certainty: optional$1(certainty),
    /**
     * What a reader should keep in mind about these numbers.
     * @example "People told of these themselves; nobody examined them."
     */
    caveat: optional$1(richText$1),
    /**
     * The ids of the sources that the numbers are from.
     * @example ["packs"]
     */
    sources: sourceIds,
    /**
     * The effects, each with its number in both groups.
     * @example [{ "label": "Red skin", "events": 12, "comparator": 3 }]
     */
    effects: entries(effect, 1),
});
/** Rates of several effects for each treatment, such as side effects. */
const effectsRow = cellsRow({
    /**
     * "effects": several things that happened in one study of each treatment, such as side effects, drawn as
     * bars beside the other group.
     * @example "effects"
     */
    kind: oneOf('effects'),
    /**
     * Out of how many people the numbers are: 100, or 1000 where they would be too small to see. Use one for
     * the whole comparison, as far as you can.
     * @example 100
     */
    per,
    /**
     * In which order effects stand: "author" as you list them, "difference" with the largest difference from
     * the other group first.
     * @example "author"
     */
    order: defaulted(oneOf('author', 'difference'), 'author'),
}, effects);

const shortText = check$2(text, ({ length }) => length <= 80, 'Write at most 80 characters in quotes; put the rest into "note".');
const icon = oneOf('route', 'place', 'onset', 'duration', 'people', 'risk', 'approval', 'cost');
/** A short answer for each treatment, with an optional line of explanation. */
const factsRow = cellsRow({
    /**
     * "facts": a short answer for each treatment, such as where, how often and what it costs.
     * @example "facts"
     */
    kind: oneOf('facts'),
    /**
     * A small drawing beside the label.
     * @example "place"
     */
    icon: optional$1(icon),
}, object({
    /**
     * The answer in a few words, at most 80 characters.
     * @example "At home, once a day"
     */
    value: shortText,
    /**
     * A line of explanation under it, with its source.
     * @example "For two weeks.[@packs]"
     */
    note: optional$1(richText$1),
}));

/** Points that hold for every treatment, such as questions to ask. */
const listRow = object({
    /**
     * "list": points that hold for every treatment alike, such as questions to ask.
     * @example "list"
     */
    kind: oneOf('list'),
    ...rowFields,
    /**
     * The points, one sentence each.
     * @example ["Which pack fits me?", "How long should I use it?"]
     */
    items: entries(richText$1, 1),
});

/** Trials of one treatment that stand beside each other in a cell. */
const MAXIMUM_ARMS = 12;
/** How many people out of `per`: one number, a range, or both. */
const estimate = {
    /**
     * How many people out of 100 (or out of what "per" says) it happened to.
     * @example 64
     */
    events: optional$1(count),
    /**
     * The lower end of the range that the source gives for this number: of its 95 % confidence interval.
     * @example 55
     */
    low: optional$1(count),
    /**
     * The upper end of that range.
     * @example 72
     */
    high: optional$1(count),
};
const KNOWN = 'Give "events", or both "low" and "high" where the source has only a range.';
const isKnown = ({ events, low, high }) => events !== undefined || (low !== undefined && high !== undefined);
const comparator = check$2(object({
    /**
     * What the other group in the same study had.
     * @example "No pack"
     */
    label: text,
    ...estimate,
}), isKnown, KNOWN);
/** The risk difference: how many more people out of `per` than with the comparator, or, below zero, how many fewer. */
const difference$1 = check$2(object({
    /**
     * How many more people than in the other group it happened to; below zero, how many fewer.
     * @example 24
     */
    events: optional$1(signed),
    /**
     * The lower end of the 95 % confidence interval of the difference.
     * @example 11
     */
    low: optional$1(signed),
    /**
     * The upper end of the 95 % confidence interval of the difference.
     * @example 37
     */
    high: optional$1(signed),
    /**
     * Whether the range was worked out from the counts, and not read in the source. Readers are told that it is
     * a likely range.
     * @example true
     */
    likely: optional$1(boolean),
}), isKnown, KNOWN);
const arm = check$2(object({
    ...estimate,
    /**
     * The other group of the same study: what it had, and how many it happened to there.
     * @example { "label": "No pack", "events": 40 }
     */
    comparator,
    /**
     * The difference between the two groups, where the source gives its range.
     * @example { "events": 24, "low": 11, "high": 37 }
     */
    difference: optional$1(difference$1),
    /**
     * When people were asked or examined. Where it is left out, that of the row holds.
     * @example "After three days"
     */
    timeframe: optional$1(text),
    /**
     * Who was in the study. Where it is left out, that of the row holds.
     * @example "200 adults with a stiff neck"
     */
    population: optional$1(text),
    /**
     * How sure the evidence lets us be, in the four levels of GRADE: "high", "moderate", "low" or "very-low".
     * @example "low"
     */
    certainty,
    /**
     * What a reader should keep in mind about this study.
     * @example "People knew which pack they had."
     */
    caveat: optional$1(richText$1),
    /**
     * The ids of the sources that the numbers are from.
     * @example ["packs"]
     */
    sources: sourceIds,
}), isKnown, KNOWN);
/**
 * How many people in a trial had one outcome, beside its comparator.
 * A treatment may have several arms, one for each trial, so that a negative trial stands beside a positive one.
 */
const outcomeRow = cellsRow({
    /**
     * "outcome": how many people had one thing happen to them, drawn as little people beside those of the other
     * group. For the things that matter most.
     * @example "outcome"
     */
    kind: oneOf('outcome'),
    /**
     * What happened to the people counted, as words that go on from "64 in 100 people". Give "event" and
     * "noEvent", or neither.
     * @example "felt better"
     */
    event: optional$1(text),
    /**
     * The same of the people not counted: readers can look at the number from both sides.
     * @example "did not feel better"
     */
    noEvent: optional$1(text),
    /**
     * Which way is good for the patient: "more" of a benefit, "fewer" of a harm.
     * @example "more"
     * @example "fewer"
     */
    better: oneOf('more', 'fewer'),
    /**
     * Out of how many people the numbers are: 100, or 1000 where they would be too small to see. Use one for
     * the whole comparison, as far as you can.
     * @example 100
     */
    per,
    /**
     * When people were asked or examined. Give it here, or for each study in the cells.
     * @example "After three days"
     */
    timeframe: optional$1(text),
    /**
     * Who was in the studies. Give it here, or for each study in the cells.
     * @example "Adults with a stiff neck"
     */
    population: optional$1(text),
    /**
     * "direct" if the treatments met in one study, so that their numbers may be set beside each other;
     * "indirect" if each is from a study of its own. Readers are warned of the second.
     * @example "direct"
     * @example "indirect"
     */
    comparison: oneOf('direct', 'indirect'),
}, atMost(MAXIMUM_ARMS, list(arm)));

/** A paragraph or a list. */
const passage = check$2(object({
    /**
     * One paragraph.
     * @example "Put the pack on for twenty minutes."
     */
    text: optional$1(richText$1),
    /**
     * A list, one point in each entry.
     * @example ["Warm the pack.", "Wrap it in a cloth."]
     */
    points: optional$1(entries(richText$1, 1)),
    /**
     * Whether the order of the list matters, as that of steps does. They are then numbered.
     * @example true
     */
    ordered: optional$1(boolean),
}), ({ text, points }) => Boolean(text) !== Boolean(points), 'Give "text" (a paragraph) or "points" (a list), not both.');
/** Paragraphs and lists for each treatment. */
const passagesRow = cellsRow({
    /**
     * "passages": paragraphs and lists for each treatment, where a few sentences ("text") are not enough.
     * @example "passages"
     */
    kind: oneOf('passages'),
}, entries(passage, 1));

/** Weeks that a schedule shows: what the first three months look like. */
const SCHEDULE_WEEKS = 12;
/** Days of a week, the most that a week can have with a dose. */
const WEEK_DAYS = 7;
const phase = check$2(object({
    /**
     * First week of the phase. The treatment begins in week 1.
     * @example 1
     */
    from: count,
    /**
     * Last week of the phase, 12 at most.
     * @example 4
     */
    to: count,
    /**
     * On how many days a week there is a dose, 0 to 7; 0.5 is every other week. Leave it out where nobody has
     * set it.
     * @example 2
     */
    days: optional$1(count),
    /**
     * The most days a week, where it differs from patient to patient.
     * @example 3
     */
    most: optional$1(count),
    /**
     * The same in words.
     * @example "Twice a week"
     */
    label: text,
}), ({ from, to, days, most = days ?? 0 }) => [from, to].every(Number.isInteger) &&
    from >= 1 &&
    from <= to &&
    to <= SCHEDULE_WEEKS &&
    (days === undefined ? most === 0 : days <= most) &&
    most <= WEEK_DAYS, `Keep "from" and "to" to whole weeks from 1 to ${SCHEDULE_WEEKS}, and "days" and "most" between 0 and ${WEEK_DAYS}; "most" needs "days".`);
const schedule = object({
    /**
     * What happens when, one phase after the other.
     * @example [{ "from": 1, "to": 4, "days": 2, "label": "Twice a week" }]
     */
    phases: check$2(list(phase, 1), (phases) => phases.every(({ from }, index) => from > (phases[index - 1]?.to ?? 0)), 'Give the phases in order, each beginning after the one before it has ended.'),
    /**
     * What else to know of the schedule.
     * @example "After that, as long as it helps."
     */
    note: optional$1(richText$1),
    /**
     * The ids of the sources that say so.
     * @example ["packs"]
     */
    sources: sourceIds,
});
/** On which days of the first three months each treatment is taken. */
const scheduleRow = cellsRow({
    /**
     * "schedule": on which days of the first twelve weeks each treatment is taken, drawn as a calendar.
     * @example "schedule"
     */
    kind: oneOf('schedule'),
}, schedule);

/** A few sentences for each treatment. */
const textRow = cellsRow({
    /**
     * "text": a few sentences for each treatment.
     * @example "text"
     */
    kind: oneOf('text'),
}, richText$1);

const span = check$2(object({
    /**
     * The number of hours, days, weeks or months; the lower one of a range.
     * @example 2
     */
    from: count,
    /**
     * The upper end of the range. Leave it out where the source gives one number.
     * @example 8
     */
    to: optional$1(count),
    /**
     * What is counted.
     * @example "week"
     */
    unit: oneOf('hour', 'day', 'week', 'month'),
}), ({ from, to = from }) => from <= to, 'Give a "to" that is not less than "from", or leave it out.');
const timing = object({
    /**
     * When it begins to help.
     * @example { "from": 2, "to": 8, "unit": "week" }
     */
    onset: optional$1(span),
    /**
     * How long the effect holds, counted from one dose.
     * @example { "from": 12, "unit": "hour" }
     */
    duration: optional$1(span),
    /**
     * Whether it helps as long as the treatment goes on, so that no duration can be given.
     * @example true
     */
    ongoing: optional$1(boolean),
    /**
     * The same in a sentence, with what else to know.
     * @example "Most people notice something after two weeks."
     */
    note: richText$1,
    /**
     * The ids of the sources that say so.
     * @example ["packs"]
     */
    sources: sourceIds,
});
/** When each treatment begins to help and how long that lasts. */
const timelineRow = cellsRow({
    /**
     * "timeline": when each treatment begins to help and how long that lasts, drawn on one scale of time.
     * @example "timeline"
     */
    kind: oneOf('timeline'),
}, timing);

/** Every kind of row. A new kind is a file in this folder and a line here; its view is demanded by the compiler. */
const rowSchemas = {
    text: textRow,
    passages: passagesRow,
    facts: factsRow,
    outcome: outcomeRow,
    effects: effectsRow,
    timeline: timelineRow,
    schedule: scheduleRow,
    list: listRow,
};

/**
 * The comparison document. This schema is the one source of the types, the validation in the browser,
 * the published JSON Schema and the reference.
 */
/** A comparison of more rows than this cannot be read, and is refused. */
const MAXIMUM_ROWS = 300;
/** What is beyond is left out of the list, and of the citations. */
const MAXIMUM_SOURCES = 500;
const KEEP_TO_ROWS = `Keep to ${MAXIMUM_ROWS} rows.`;
const areReadable = (sections) => sections.reduce((sum, { rows }) => sum + rows.length, 0) <= MAXIMUM_ROWS;
const codes = defaulted(list(object({
    /**
     * Name of the list that the code is from.
     * @example "ICD-10"
     */
    system: text,
    /**
     * The code itself, in quotes.
     * @example "M54.2"
     */
    code: text,
})), []);
const approval = object({
    /**
     * Where the approval holds: a country by two capital letters, "EU" for the European Union, or "INTL" for
     * anywhere else.
     * @example "US"
     */
    region,
    /**
     * How the treatment gets into the body: the same medicine may be approved by one route and not by another.
     * @example "Tablet"
     * @example "On the skin"
     */
    route: text,
    /**
     * Whether the agency has approved it for this condition: "approved", "off-label" (approved for something else
     * and used all the same), "not-approved", or "unknown" where you have not checked.
     * @example "approved"
     */
    status: oneOf('approved', 'off-label', 'not-approved', 'unknown'),
    /**
     * What else a reader should know of the approval, with its source.
     * @example "For adults whose pain has lasted three months.[@guide]"
     */
    note: optional$1(richText$1),
});
const length = number$1(1, 'Write a number, 1 or more, without quotes.');
/** A drawing as data, so that it takes the reader's colours and needs no request. */
const drawing$1 = object({
    /**
     * Width of the drawing, in the units of its shapes. It begins at 0 on the left.
     * @example 120
     */
    width: length,
    /**
     * Height of the drawing, in the units of its shapes. It begins at 0 at the top.
     * @example 120
     */
    height: length,
    /**
     * The shapes, each drawn over those before it.
     * @example [{ "path": "M20 60h80", "tone": "line" }]
     */
    shapes: list(object({
        /**
         * The outline of the shape: what stands in the "d" of an SVG path.
         * @example "M20 60h80"
         */
        path: string(/^[MmLlHhVvCcSsQqTtAaZz0-9eE ,.+-]+$/, 'Use SVG path data: the content of a "d" attribute.'),
        /**
         * How the shape is painted, in the colours of the page: "line" draws its outline, "fill" fills it
         * strongly, "tint" faintly.
         * @example "line"
         */
        tone: oneOf('line', 'fill', 'tint'),
    })),
});
const image = check$2(object({
    /**
     * What the picture shows, for people who cannot see it.
     * @example "A warm pack on a neck"
     */
    alt: text,
    /**
     * Address of a picture file. It is asked for when a reader comes, so put it on your own site.
     * @example "https://example.org/warm-pack.png"
     */
    src: optional$1(url),
    /**
     * A drawing made of shapes, in place of a file. It takes the colours of the page.
     * @example { "width": 120, "height": 120, "shapes": [{ "path": "M20 60h80", "tone": "line" }] }
     */
    drawing: optional$1(drawing$1),
}), ({ src, drawing }) => Boolean(src ?? drawing), 'Give "src" (an address) or "drawing" (shapes).');
const treatment = object({
    /**
     * A short name for use inside the document: the cells of rows are keyed by it. Readers never see it.
     * @example "heat"
     */
    id,
    /**
     * What the treatment is called, in the words that readers know.
     * @example "Heat"
     * @example "Tablets (ibuprofen)"
     */
    name: text,
    /**
     * A shorter name for the heads of tables and charts. Where it is left out, the name stands there.
     * @example "Ibuprofen"
     */
    shortName: optional$1(text),
    /**
     * What kind of treatment it is, in a few words under its name.
     * @example "Medicine"
     */
    kind: optional$1(text),
    /**
     * What it is, in one or two plain sentences.
     * @example "A warm pack that you put on your neck."
     */
    summary: optional$1(richText$1),
    /**
     * A picture beside its name: the address of a file ("src"), or a drawing.
     * @example { "alt": "A warm pack", "src": "https://example.org/warm-pack.png" }
     */
    image: optional$1(image),
    /**
     * Whether it is approved for this condition, for each region that you write for. Always shown, and "check"
     * fails without it.
     * @example [{ "region": "US", "route": "On the skin", "status": "approved" }]
     */
    approval: defaulted(list(approval), []),
    /**
     * The worst that it can do, one risk in each entry: its name, how often, and what to do at once. Always open
     * on the page, and "check" fails without it. An entry is a text, or "short" with "more" that readers may
     * open.
     * @example ["**Burns:** 2 in 100 people in two weeks.[@packs] Put a cloth between."]
     */
    seriousRisks: defaulted(entries(pointWithMore$1), []),
    /**
     * What it is like to have it: what you do, feel and need.
     * @example "You feel warmth at once. You need a place to lie down."
     */
    experience: optional$1(richText$1),
    /**
     * Codes of the treatment in lists that search engines and records know. Readers do not see them.
     * @example [{ "system": "RxNorm", "code": "5640" }]
     */
    codes,
});
/** What a document says of one criterion, in any of the ways there are. */
const row = variant(rowSchemas);
const sectionFields = {
    /**
     * A short name that links and the "sections" option go by. It stands in the address when someone links to the
     * section.
     * @example "side-effects"
     */
    id,
    /**
     * The heading, or the question that the section answers.
     * @example "What are the side effects?"
     */
    title: text,
    /**
     * A shorter heading for the list of sections. Where it is left out, the title stands there.
     * @example "Side effects"
     */
    shortTitle: optional$1(text),
    /**
     * The one line that answers the section, with its numbers. Readers see it before they open the rest, so say
     * it of every treatment.
     * @example "Heat: red skin in 12 of 100. Cold pack: in 10 of 100.[@packs]"
     */
    gist: optional$1(richText$1),
    /**
     * A sentence or two before the first row.
     * @example "The other group shows how many people feel such things anyway."
     */
    intro: optional$1(richText$1),
    /**
     * Whether the section begins closed. Left out, long ones do; benefits and harms always begin alike.
     * @example true
     */
    folded: optional$1(boolean),
    /**
     * What is compared, one row for each question. The "kind" of a row says what its cells hold.
     * @example [{ "kind": "facts", "label": "Where", "cells": { "heat": { "value": "At home" } } }]
     */
    rows: list(row),
};
const writtenSection = object(sectionFields);
const section = writtenSection;
const source = object({
    /**
     * A short name that "[@…]" in a text and "sources" lists refer to.
     * @example "packs"
     */
    id,
    /**
     * What kind of source it is: "trial", "meta-analysis" (trials put together), "label" (what comes with a
     * medicine), "guideline", "regulator", "review" or "other".
     * @example "trial"
     */
    kind: oneOf('trial', 'meta-analysis', 'label', 'guideline', 'regulator', 'review', 'other'),
    /**
     * Its title, as it is printed.
     * @example "Packs for necks"
     */
    title: text,
    /**
     * Who wrote it, as it is usually cited.
     * @example "Writer A et al."
     */
    authors: optional$1(text),
    /**
     * The year in which it came out.
     * @example 2024
     */
    year: optional$1(check$2(number$1(1, ''), Number.isInteger, 'Write the year alone, without quotes: 2024.')),
    /**
     * The journal, agency or publisher.
     * @example "Journal of Necks"
     */
    body: optional$1(text),
    /**
     * Its DOI, without an address before it.
     * @example "10.1000/182"
     */
    doi: optional$1(string(/^10\.[^\s/]+\/\S+$/, 'Write the DOI alone, for example "10.1000/182".')),
    /**
     * Its number in PubMed, in quotes.
     * @example "12345678"
     */
    pmid: optional$1(string(/^\d+$/, 'Write the PubMed number alone, in quotes.')),
    /**
     * Where readers can read it.
     * @example "https://example.org/packs-for-necks"
     */
    url: optional$1(url),
});
const sources$1 = defaulted(atMost(MAXIMUM_SOURCES, list(source)), []);
const crisisLine = object({
    /**
     * Whose line it is. That of the reader's region comes first.
     * @example "US"
     */
    region,
    /**
     * What the line is called.
     * @example "988 Suicide & Crisis Lifeline"
     */
    name: text,
    /**
     * The number to call.
     * @example "988"
     */
    call: optional$1(text),
    /**
     * The number to send a text message to.
     * @example "988"
     */
    text: optional$1(text),
    /**
     * Its web page, where people can chat or read more.
     * @example "https://988lifeline.org/"
     */
    url: optional$1(url),
    /**
     * When somebody answers.
     * @example "24/7"
     */
    hours: optional$1(text),
    /**
     * What to do then, or where it holds, such as which key to press.
     * @example "Spanish: press 2"
     */
    note: optional$1(text),
    /**
     * The emergency number of the region, for danger right now.
     * @example "911"
     */
    emergency: optional$1(text),
});
const people$1 = defaulted(list(object({
    /**
     * The name of a person or group.
     * @example "Ada Writer"
     */
    name: text,
    /**
     * What makes them fit for it: a profession, or what they have lived through.
     * @example "Nurse, neck clinic"
     */
    credentials: optional$1(text),
})), []);
const comparisonSchema = check$2(object({
    /**
     * Where the description of this format is. With it, an editor completes names, explains them and marks
     * mistakes.
     * @example "https://unpkg.com/treatment-compare/dist/comparison.schema.json"
     */
    $schema: optional$1(text),
    /**
     * A short name of the comparison, for use in addresses and records.
     * @example "heat-or-cold"
     */
    id,
    /**
     * The language that the text is written in. Where it is left out, it is taken to be that of the page.
     * @example "en"
     */
    lang: optional$1(language),
    /**
     * The heading of the comparison.
     * @example "Heat or cold for a stiff neck?"
     */
    title: text,
    /**
     * The decision, as a question that names the options.
     * @example "Heat, or a cold pack?"
     */
    question: optional$1(text),
    /**
     * The main points, one sentence each: what to know if one reads no further. Say what is not known, too.
     * @example ["Both may ease a stiff neck.[@packs]", "Which lasts longer is not known."]
     */
    summary: defaulted(entries(richText$1), []),
    /**
     * The condition that the treatments are for.
     * @example { "name": "Stiff neck in adults", "summary": "A neck that hurts when it turns." }
     */
    condition: optional$1(object({
        /**
         * What the condition is called, and in whom.
         * @example "Stiff neck in adults"
         */
        name: text,
        /**
         * What it is, in one plain sentence.
         * @example "A neck that hurts when it turns."
         */
        summary: optional$1(richText$1),
        /**
         * Codes of the condition in lists that search engines and records know. Readers do not see them.
         * @example [{ "system": "ICD-10", "code": "M54.2" }]
         */
        codes,
    })),
    /**
     * What to know before starting or stopping any of the treatments. Always open on the page. Each entry is a
     * paragraph ("text") or a list ("points").
     * @example [{ "points": ["Never use a pack on broken skin."] }]
     */
    beforeYouStart: defaulted(entries(passage), []),
    /**
     * The treatments that are compared, two to six, in the order in which readers see them. None is ranked
     * above another.
     * @example [{ "id": "heat", "name": "Heat" }, { "id": "cold", "name": "Cold pack" }]
     */
    treatments: list(treatment, 2, 6, 'List two to six treatments, in square brackets.'),
    /**
     * The parts of the comparison, each with rows. A first one of "facts" alone is the look at a glance, and is
     * always open.
     * @example [{ "id": "glance", "title": "At a glance", "rows": [] }]
     */
    sections: list(section, 1),
    /**
     * What the numbers and claims rest on. A text refers to a source by its id: "[@packs]".
     * @example [{ "id": "packs", "kind": "trial", "title": "Packs for necks", "year": 2024, "doi": "10.1000/182" }]
     */
    sources: sources$1,
    /**
     * Pages that help a reader who wants to know more.
     * @example [{ "title": "A leaflet for necks", "url": "https://example.org/necks" }]
     */
    furtherReading: defaulted(list(object({
        /**
         * What the page is called.
         * @example "A leaflet for necks"
         */
        title: text,
        /**
         * Its address.
         * @example "https://example.org/necks"
         */
        url,
        /**
         * What is in it, or for whom it is.
         * @example "With drawings of each movement."
         */
        note: optional$1(richText$1),
    })), []),
    /**
     * Words that have to be explained. They stand at the end.
     * @example [{ "term": "Placebo", "meaning": "A treatment that has nothing in it that works." }]
     */
    glossary: defaulted(list(object({
        /**
         * The word as it stands in the comparison.
         * @example "Placebo"
         */
        term: text,
        /**
         * What it means, in everyday words.
         * @example "A treatment that looks like the real one and has nothing in it that works."
         */
        meaning: richText$1,
    })), []),
    /**
     * Whom to call in danger, for each region that you write for. Always shown, and "check" fails without one.
     * @example [{ "region": "US", "name": "Nurse line", "call": "555 0100", "emergency": "911" }]
     */
    crisisLines: defaulted(list(crisisLine), []),
    /**
     * The question above the crisis lines, which says for whom they are. Where it is left out, it asks whether
     * the reader needs help now.
     * @example "Chest pain, or a numb arm?"
     */
    crisisTitle: optional$1(text),
    /**
     * What the reader can do next, at the end.
     * @example { "label": "Talk this through with your nurse" }
     */
    nextStep: optional$1(object({
        /**
         * What the reader can do now, as an invitation.
         * @example "Talk this through with your nurse"
         */
        label: text,
        /**
         * Where that leads, such as a page to book a visit. Without it, the label is a sentence.
         * @example "https://example.org/visit"
         */
        href: optional$1(url),
    })),
    /**
     * The day on which it first came out.
     * @example "2026-01-15"
     */
    published: optional$1(date),
    /**
     * Which state of the content this is. Corrections name it.
     * @example { "number": "1.1", "date": "2026-03-31" }
     */
    version: optional$1(object({
        /**
         * The number of this state of the content. Raise it when you change what the text says.
         * @example "1.1"
         */
        number: versionNumber,
        /**
         * The day since which it reads so.
         * @example "2026-03-31"
         */
        date,
    })),
    /**
     * The day on which somebody last checked all facts against their sources. Always shown, and "check" fails
     * without it.
     * @example "2026-03-31"
     */
    lastReviewed: optional$1(date),
    /**
     * How often the facts are checked: "P1Y" is every year, "P6M" every six months. Give this or the day of the
     * next review.
     * @example "P1Y"
     */
    reviewEvery: optional$1(period),
    /**
     * The day until which the facts have to be checked again. After it, readers see that the comparison is
     * overdue.
     * @example "2027-03-31"
     */
    nextReview: optional$1(date),
    /**
     * Who wrote it.
     * @example [{ "name": "Ada Writer", "credentials": "Nurse, neck clinic" }]
     */
    authors: people$1,
    /**
     * Who has checked it and did not write it: clinicians, patients.
     * @example [{ "name": "Ben Reader", "credentials": "Physiotherapist" }]
     */
    reviewedBy: people$1,
    /**
     * Who paid for it. That nobody did is an answer too.
     * @example "No one paid for this."
     */
    funding: optional$1(text),
    /**
     * What the authors may gain from one choice or the other.
     * @example "None."
     * @example "The clinic that wrote this sells warm packs."
     */
    competingInterests: optional$1(text),
    /**
     * How the evidence was found and judged, and until when.
     * @example "We read the trials and guidelines on stiff necks up to March 2026."
     */
    method: optional$1(richText$1),
    /**
     * Who translated the text and from what, if it is a translation.
     * @example { "of": "en", "translatedBy": "Ana Autora", "reviewedBy": "Benito Lector" }
     */
    translation: optional$1(object({
        /**
         * The language it was translated from.
         * @example "en"
         */
        of: language,
        /**
         * Who translated it; say so if it was a program.
         * @example "Ana Autora"
         */
        translatedBy: text,
        /**
         * Who has read the translation beside the original.
         * @example "Benito Lector, nurse"
         */
        reviewedBy: optional$1(text),
    })),
    /**
     * The interface's own words in the language of the document, by their names, for a language that the
     * scripts do not bring. What is left out is in English.
     * @example { "sources": "Fontes" }
     */
    messages: defaulted(record(text, text), {}),
}), ({ sections }) => areReadable(sections), KEEP_TO_ROWS);
/** The name of a treatment for places with little room. */
const shortNameOf = ({ name, shortName = name }) => shortName;

/** The ids of the sources that a parsed document, or a part of it, cites in its text or names beside its numbers. */
function citedSources$1(value) {
    const cited = new Set();
    const visit = (value) => {
        if (typeof value !== 'object' || value === null)
            return;
        if (isRichText(value)) {
            for (const node of value)
                if (node.kind === 'citation')
                    cited.add(node.source);
            return;
        }
        for (const [key, item] of Object.entries(value)) {
            if (key === 'sources' && isNames(item))
                for (const id of item)
                    cited.add(id);
            else
                visit(item);
        }
    };
    visit(value);
    return cited;
}
/** The sources of a number are ids; those of a document are not. */
const isNames = (value) => Array.isArray(value) && value.every((item) => typeof item === 'string');

/** The words in a parsed document, or a part of it. */
function wordCount(value) {
    let count = 0;
    visitText(value, {
        words: (words) => {
            count += words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
        },
    });
    return count;
}

/**
 * Finds the treatments that have far less of something than another.
 *
 * @param least below so many of the other, nobody takes it for more
 * @param ratio so many times as many are far more
 */
function unequal(comparison, measure, { least, ratio }) {
    const counts = comparison.treatments.map((treatment) => measure(comparison, treatment));
    const most = Math.max(...counts);
    const richest = comparison.treatments[counts.indexOf(most)];
    if (most < least || !richest)
        return [];
    const other = shortNameOf(richest);
    return counts.flatMap((count, index) => count * ratio < most ? { index, count, most, other } : []);
}
const wordsOn = (comparison, treatment) => {
    const { summary, experience, seriousRisks } = treatment;
    return wordCount([summary, experience, seriousRisks, cellsOf(comparison, treatment)]);
};
/** Rates of people: arms of outcomes, and effects. A row that says of one why it has none, is no comparison of them. */
const figuresOn = (comparison, { id }) => {
    let count = 0;
    visitRows(comparison, (row) => {
        if (row.kind === 'list' || row.missing)
            return;
        if (row.kind === 'outcome')
            count += row.cells[id]?.length ?? 0;
        if (row.kind === 'effects')
            count += row.cells[id]?.effects.length ?? 0;
    });
    return count;
};
const sourcesOn = (comparison, treatment) => citedSources$1([treatment, cellsOf(comparison, treatment)]).size;
const risksOf = (_comparison, { seriousRisks }) => seriousRisks.length;
function cellsOf(comparison, { id }) {
    const cells = [];
    visitRows(comparison, (row) => {
        if (row.kind !== 'list')
            cells.push(row.cells[id]);
    });
    return cells;
}
/** The rows in which nothing is known of a treatment, and which share of all they are. */
function gapsOf(comparison, id) {
    let [gaps, rows] = [0, 0];
    visitRows(comparison, (row) => {
        if (row.kind === 'list')
            return;
        rows += 1;
        if (!Object.hasOwn(row.cells, id))
            gaps += 1;
    });
    return { gaps, share: rows === 0 ? 0 : gaps / rows };
}

const balancedFigures = {
    id: 'balanced-figures',
    title: 'Treatments have a like number of figures',
    severity: 'warn',
    why: 'Numbers for one treatment and words for another make the first look proved.',
    source: IPDAS,
    bad: {
        '$.sections[2].rows[0].cells.cold.effects': [{ label: 'Red skin', events: 10, comparator: 3 }],
        '$.sections[2].rows[0].cells.heat.effects': [
            'Red skin',
            'Itching',
            'Sleepiness',
            'Sweating',
            'Swelling',
            'Blisters',
        ].map((label) => ({ label, events: 4, comparator: 3 })),
    },
    good: {
        '$.sections[2].rows[0].cells.heat.effects': [{ label: 'Red skin', events: 12, comparator: 3 }],
    },
    find: ({ comparison }) => unequal(comparison, figuresOn, { least: 4, ratio: 3 }).map(({ index, count, most, other }) => ({
        path: ['treatments', index],
        message: `has far fewer figures (${count}) than "${other}" (${most})`,
        mend: 'Look for numbers on it, or say where there are none.',
    })),
};

const LEAST$1 = 3;
/** As shares of the rows. */
const MOST_APART = 0.25;
const balancedGaps = {
    id: 'balanced-gaps',
    title: '“Not known” is said of all treatments alike',
    severity: 'warn',
    why: 'Gaps in one column alone may mean that nobody looked there. They also make the other treatment look like the one that is known.',
    source: IPDAS,
    bad: {
        '$.sections[0].rows[0].cells.cold': { missing: 'not-checked' },
        '$.sections[1].rows[0].cells.cold': { missing: 'not-checked' },
        '$.sections[2].rows[0].cells.cold': { missing: 'not-checked' },
    },
    good: { '$.sections[0].rows[0].cells.cold': { missing: 'not-checked' } },
    find: ({ comparison }) => {
        const counts = comparison.treatments.map(({ id }) => gapsOf(comparison, id));
        const fewest = Math.min(...counts.map(({ share }) => share));
        return counts.flatMap(({ gaps, share }, index) => gaps < LEAST$1 || share - fewest < MOST_APART
            ? []
            : {
                path: ['treatments', index],
                message: `is not known in ${gaps} rows, far more than another`,
                mend: 'Look for what is known of it, or compare in other rows.',
            });
    },
};

const balancedRisks = {
    id: 'balanced-risks',
    title: 'Treatments name a like number of serious risks',
    severity: 'warn',
    why: 'A treatment with one risk beside one with six looks safer, also where nobody has looked.',
    source: IPDAS,
    bad: {
        '$.treatments[1].seriousRisks': ['Frostbite.'],
        '$.treatments[0].seriousRisks': ['Burns.', 'Blisters.', 'Scars.', 'Infection.'],
    },
    good: { '$.treatments[0].seriousRisks': ['Burns.', 'Blisters.'] },
    find: ({ comparison }) => unequal(comparison, risksOf, { least: 3, ratio: 3 }).map(({ index, count, most, other }) => ({
        path: ['treatments', index],
        message: `has far fewer serious risks (${count}) than "${other}" (${most})`,
        mend: 'Look for more in its label and guidelines, or say that no other is known.',
    })),
};

const balancedSources = {
    id: 'balanced-sources',
    title: 'Treatments rest on a like number of sources',
    severity: 'warn',
    why: 'Where one treatment has ten sources and another one, the search may have been for the first.',
    source: IPDAS,
    bad: {
        '$.treatments[1].experience': 'Cold at once.',
        '$.sources': ['packs', 'guide', 'a', 'b', 'c', 'd', 'e'].map((id) => ({
            id,
            kind: 'trial',
            title: `Trial ${id}`,
            doi: `10.1000/${id}`,
        })),
        '$.treatments[0].experience': 'Warm at once.[@a][@b][@c][@d][@e]',
    },
    good: {
        '$.treatments[0].experience': 'You feel warmth at once.[@guide] You need a place to lie down.',
    },
    find: ({ comparison }) => unequal(comparison, sourcesOn, { least: 4, ratio: 4 }).map(({ index, count, most, other }) => ({
        path: ['treatments', index],
        message: `has far fewer sources (${count}) than "${other}" (${most})`,
        mend: 'Look for more on it, or say in "method" why there is none.',
    })),
};

const balancedWords = {
    id: 'balanced-words',
    title: 'Treatments are told of at like length',
    severity: 'warn',
    why: 'A treatment with twice the words looks twice as important, or twice as dangerous.',
    source: IPDAS,
    bad: {
        '$.treatments[1].experience': 'It is cold.',
        '$.treatments[0].experience': 'A warm pack on the neck eases muscles, brings blood and calms. It can be used at any hour, and costs little. '.repeat(8),
    },
    good: { '$.treatments[0].experience': 'You feel warmth at once. You need a place to lie down.' },
    find: ({ comparison }) => unequal(comparison, wordsOn, { least: 40, ratio: 2 }).map(({ index, count, most, other }) => ({
        path: ['treatments', index],
        message: `has far fewer words (${count}) than "${other}" (${most})`,
        mend: 'Tell as much of it, or less of the other.',
    })),
};

const benefitCounted = {
    id: 'benefit-counted',
    title: 'Every treatment says how many it helps',
    severity: 'warn',
    why: 'Without a number, readers guess, and guess too high.',
    source: IPDAS,
    bad: { '$.sections[1].rows[0].cells.cold': undefined },
    good: {
        '$.sections[1].rows[0].cells.cold': { missing: 'no-studies', why: 'We found no trial.' },
    },
    find: ({ comparison }) => {
        const told = new Set();
        visitRows(comparison, (row) => {
            if (row.kind !== 'outcome' || row.better !== 'more')
                return;
            for (const id of Object.keys({ ...row.cells, ...row.missing }))
                told.add(id);
        });
        return comparison.treatments.flatMap(({ id }, index) => told.has(id)
            ? []
            : {
                path: ['treatments', index],
                message: 'is in no outcome that says how many people it helps',
                mend: 'Add it to a row of the kind "outcome", or say there that it is "missing".',
            });
    },
};

const cellLeftOut = {
    id: 'cell-left-out',
    title: 'No cell is left out without a word',
    severity: 'warn',
    why: 'A cell left out is shown as “not known”. Readers cannot tell whether nobody knows, or nobody has looked.',
    source: IPDAS,
    bad: { '$.sections[0].rows[0].cells': { heat: { value: 'At home' } } },
    good: {
        '$.sections[0].rows[0].cells': { heat: { value: 'At home' }, cold: { missing: 'not-checked' } },
    },
    find: ({ comparison }) => {
        const found = [];
        visitRows(comparison, (row, path) => {
            if (row.kind === 'list')
                return;
            const there = { ...row.cells, ...row.missing };
            const left = comparison.treatments.filter(({ id }) => !Object.hasOwn(there, id));
            if (left.length === 0)
                return;
            found.push({
                path: [...path, 'cells'],
                message: `leaves out ${left.map(({ id }) => `"${id}"`).join(', ')}`,
                mend: 'Fill it, or write { "missing": "no-studies" } or { "missing": "not-checked" }.',
            });
        });
        return found;
    },
};

const competingInterests = {
    id: 'competing-interests',
    title: 'It says what its authors may gain',
    severity: 'warn',
    why: 'An author who sells or gives one of the treatments sees it with other eyes.',
    source: IPDAS,
    bad: { '$.competingInterests': undefined },
    good: { '$.competingInterests': 'One author works in a clinic that sells cold packs.' },
    find: ({ comparison }) => comparison.competingInterests
        ? []
        : [
            {
                path: ['competingInterests'],
                message: 'is missing',
                mend: 'Say in "competingInterests" what the authors have to declare, or "None".',
            },
        ],
};

const conditionDescribed = {
    id: 'condition-described',
    title: 'The condition is described',
    severity: 'warn',
    why: 'Readers have to see that the comparison is about them, and what happens to people like them, before they weigh treatments.',
    source: IPDAS,
    bad: { '$.condition': { name: 'Stiff neck' } },
    good: { '$.condition': { name: 'Stiff neck', summary: 'A neck that hurts when it turns.' } },
    find: ({ comparison }) => comparison.condition?.summary
        ? []
        : [
            {
                path: ['condition', 'summary'],
                message: 'is missing',
                mend: 'Say in "summary" of "condition" what it is.',
            },
        ],
};

const MEND = 'Write a question that names the options: "Heat, or a cold pack?"';
/** Shorter ones are in every sentence. */
const SHORTEST = 4;
/** The beginnings of words, since an ending may be another in a sentence. */
const wordsOf$4 = (text) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter(({ length }) => length >= SHORTEST)
    .map((word) => word.slice(0, 6));
const decisionNamed = {
    id: 'decision-named',
    title: 'The question names the options',
    severity: 'warn',
    why: 'A question shows that there is a choice, and which. It is what published leaflets most often lack.',
    source: IPDAS,
    bad: { '$.question': 'What should you do?' },
    good: { '$.question': 'Heat, or a cold pack?' },
    find: ({ comparison: { question, treatments } }) => {
        const path = ['question'];
        if (!question)
            return [{ path, message: 'is missing', mend: MEND }];
        const words = wordsOf$4(question);
        const named = treatments.filter(({ name, shortName = '', kind = '' }) => wordsOf$4(`${name} ${shortName} ${kind}`).some((word) => words.includes(word)));
        if (!/[?？؟;]\s*$/u.test(question.slice(-3))) {
            return [{ path, message: 'is no question', mend: MEND }];
        }
        return named.length >= 2
            ? []
            : [{ path, message: 'names fewer than two treatments', mend: MEND }];
    },
};

/** As Crossref writes them, without what stood behind it in a sentence. */
const isDoi = (doi) => /^10\.\d{4,9}(?:\.\d{1,9})*\/[\x21-\x7e]+$/.test(doi) &&
    !/[.,;:]$|https?:|doi\.org/i.test(doi) &&
    countOf(doi, '(') === countOf(doi, ')');
const countOf = (text, letter) => text.split(letter).length - 1;
const doiShape = {
    id: 'doi-shape',
    title: 'A DOI has the shape of one',
    severity: 'warn',
    why: 'A DOI with a letter too many leads nowhere, and nobody can check the number that rests on it.',
    source: DOI,
    bad: { '$.sources[0].doi': '10.1000/182.' },
    good: { '$.sources[0].doi': '10.1000/182' },
    find: ({ comparison }) => comparison.sources.flatMap(({ doi }, index) => doi === undefined || isDoi(doi)
        ? []
        : {
            path: ['sources', index, 'doi'],
            message: `is "${doi.slice(0, 80)}", which is no DOI`,
            mend: 'Write it as its publisher does: 10., four to nine digits, a slash, and the rest without a full stop.',
        }),
};

const effectsCertainty = {
    id: 'effects-certainty',
    title: 'Rates of effects say how sure they are',
    severity: 'warn',
    why: 'A number from one small trial looks like one from twenty. Only its certainty tells them apart.',
    source: IPDAS,
    bad: { '$.sections[2].rows[0].cells.cold.certainty': undefined },
    good: { '$.sections[2].rows[0].cells.cold.certainty': 'very-low' },
    find: ({ comparison }) => {
        const found = [];
        visitRows(comparison, (row, path) => {
            if (row.kind !== 'effects')
                return;
            for (const [id, { certainty }] of Object.entries(row.cells)) {
                if (certainty)
                    continue;
                found.push({
                    path: [...path, 'cells', id],
                    message: 'has numbers without their certainty',
                    mend: 'Add "certainty": "high", "moderate", "low" or "very-low".',
                });
            }
        });
        return found;
    },
};

const hasRange = ({ low, high }) => low !== undefined && high !== undefined;
const estimateRange = {
    id: 'estimate-range',
    title: 'Numbers of outcomes have their range',
    severity: 'warn',
    why: 'One number looks surer than it is. How far it may be off is part of what is known.',
    source: IPDAS,
    bad: {
        '$.sections[1].rows[0].cells.cold[0]': {
            events: 60,
            comparator: { label: 'No pack', events: 40 },
            certainty: 'low',
            sources: ['packs'],
        },
    },
    good: {
        '$.sections[1].rows[0].cells.cold[0]': {
            events: 60,
            comparator: { label: 'No pack', events: 40 },
            difference: { events: 20, low: 8, high: 31 },
            certainty: 'low',
            sources: ['packs'],
        },
    },
    find: ({ comparison }) => {
        const found = [];
        visitRows(comparison, (row, path) => {
            if (row.kind !== 'outcome')
                return;
            for (const [id, arms] of Object.entries(row.cells)) {
                arms.forEach((arm, index) => {
                    if (hasRange(arm) || (arm.difference && hasRange(arm.difference)) || arm.caveat)
                        return;
                    found.push({
                        path: [...path, 'cells', id, index],
                        message: 'has neither a range nor a difference with one',
                        mend: 'Add "low" and "high", to it or to its "difference", or say in "caveat" why there are none.',
                    });
                });
            }
        });
        return found;
    },
};

const experienceDescribed = {
    id: 'experience-described',
    title: 'Every treatment says what it is like',
    severity: 'warn',
    why: 'What it takes of body, mind and days is for many what decides, and for a program the easiest to forget.',
    source: IPDAS,
    bad: { '$.treatments[1].experience': undefined },
    good: { '$.treatments[1].experience': 'You feel cold at once. It can sting for some minutes.' },
    find: ({ comparison }) => comparison.treatments.flatMap((treatment, index) => treatment.experience
        ? []
        : {
            path: ['treatments', index, 'experience'],
            message: 'is missing',
            mend: 'Say what a reader would feel, do and need.',
        }),
};

const funding = {
    id: 'funding',
    title: 'It says who paid',
    severity: 'warn',
    why: 'Who pays may gain from a choice. Readers trust a comparison that says so more, and rightly.',
    source: IPDAS,
    bad: { '$.funding': undefined },
    good: { '$.funding': 'No one paid for this.' },
    find: ({ comparison }) => comparison.funding
        ? []
        : [
            {
                path: ['funding'],
                message: 'is missing',
                mend: 'Say in "funding" who paid for it; that nobody did is an answer too.',
            },
        ],
};

const glance = {
    id: 'glance',
    title: 'The first section answers in one look',
    severity: 'warn',
    why: 'A row of short facts for each treatment is what readers compare first, and many compare nothing else.',
    source: LAYERS,
    bad: {
        '$.sections[0].rows[0]': {
            kind: 'text',
            label: 'Where',
            cells: { heat: 'At home.', cold: 'At home.' },
        },
    },
    good: {
        '$.sections[0].rows[0]': {
            kind: 'facts',
            label: 'Where',
            cells: { heat: { value: 'At home' }, cold: { value: 'At home' } },
        },
    },
    find: ({ comparison }) => glanceOf(comparison)
        ? []
        : [
            {
                path: ['sections', 0],
                message: 'does not hold short facts alone',
                mend: 'Begin with a section whose rows are all of the kind "facts".',
            },
        ],
};

const harmCounted = {
    id: 'harm-counted',
    title: 'Every treatment says how many it harms',
    severity: 'warn',
    why: 'Benefits with numbers beside harms without them make a treatment look better than it is.',
    source: IPDAS,
    bad: { '$.sections[2].rows[0].cells.cold': undefined },
    good: {
        '$.sections[2].rows[0].cells.cold': { missing: 'no-studies', why: 'We found no trial.' },
    },
    find: ({ comparison }) => {
        const told = new Set();
        visitRows(comparison, (row) => {
            const isHarm = row.kind === 'effects' || (row.kind === 'outcome' && row.better === 'fewer');
            if (!isHarm)
                return;
            for (const id of Object.keys({ ...row.cells, ...row.missing }))
                told.add(id);
        });
        return comparison.treatments.flatMap(({ id }, index) => told.has(id)
            ? []
            : {
                path: ['treatments', index],
                message: 'is in no row that says how many people it harms',
                mend: 'Add it to a row of the kind "effects", or say there that it is "missing".',
            });
    },
};

/** Words: five minutes of an adult who reads with ease. */
const MOST$3 = 1200;
const longest = (parts) => Object.entries(parts).reduce((most, [name, part]) => (wordCount(part) > wordCount(parts[most]) ? name : most), Object.keys(parts)[0] ?? '');
const lengthBeforeTap = {
    id: 'length-before-tap',
    title: 'What stands open at first is short',
    severity: 'warn',
    why: 'What a reader meets before the first tap decides whether there is a second.',
    source: LAYERS,
    bad: {
        '$.beforeYouStart': [
            {
                text: 'Tell your clinician about every medicine that you take before you begin. '.repeat(90),
            },
        ],
    },
    good: {
        '$.beforeYouStart': [{ text: 'Tell your clinician about every medicine that you take.' }],
    },
    find: ({ comparison }) => {
        const { title, question, summary, condition, beforeYouStart, treatments } = comparison;
        const { crisisTitle, sections } = comparison;
        const gists = sections.map(({ title, gist }) => ({ title, gist }));
        const open = treatments.map(({ name, summary, approval, seriousRisks }) => {
            const risks = seriousRisks.map((risk) => partsOf$2(risk).short);
            return { name, summary, routes: approval.map(({ route }) => route), risks };
        });
        const parts = { title, question, summary, condition, beforeYouStart, crisisTitle, gists, open };
        const words = wordCount([parts, glanceOf(comparison)?.rows]);
        if (words <= MOST$3)
            return [];
        return [
            {
                path: [longest({ summary, beforeYouStart, treatments: open, sections: gists })],
                message: `is the longest part of ${words} words that a reader meets before the first tap, more than ${MOST$3}`,
                mend: 'Make it shorter, or move details into rows, and into "more" of serious risks.',
            },
        ];
    },
};

/** Facts older than this need another look, whatever their author promises. */
const LONGEST_INTERVAL = 'P3Y';
/** The day of the last review, as `YYYY-MM-DD`. One that is still to come is none. */
function lastReview({ lastReviewed }, today) {
    return lastReviewed && lastReviewed <= dayOf(today) ? lastReviewed : undefined;
}
/**
 * The day of the next review, as `YYYY-MM-DD`: stated, or reckoned from the last one, and three years after it at the
 * latest. Without a last review nothing is promised.
 */
function nextReview(dates, today) {
    const last = lastReview(dates, today);
    const { nextReview, reviewEvery } = dates;
    const due = last && (nextReview ?? (reviewEvery && addPeriod(last, reviewEvery)));
    if (!due)
        return undefined;
    const latest = addPeriod(last, LONGEST_INTERVAL);
    return due < latest ? due : latest;
}
/**
 * Whether the next review is overdue on a day, as it is where none is promised. Without a last review nothing is known
 * of the next.
 */
function isOverdue(dates, today) {
    if (!lastReview(dates, today))
        return false;
    const due = nextReview(dates, today);
    return due === undefined || due < dayOf(today);
}
function addPeriod(day, period) {
    const [, length = '0', unit = 'M'] = /^P(\d+)([YMW])$/.exec(period) ?? [];
    const date = new Date(`${day}T00:00:00Z`);
    const count = Number(length);
    if (unit === 'W')
        date.setUTCDate(date.getUTCDate() + 7 * count);
    else
        addMonths(date, unit === 'Y' ? 12 * count : count);
    return toIsoDay(date);
}
/** Stays in the month that was meant: a month after 31 January is the last of February. */
function addMonths(date, months) {
    const day = date.getUTCDate();
    date.setUTCMonth(date.getUTCMonth() + months);
    if (date.getUTCDate() !== day)
        date.setUTCDate(0);
}
/** The day where the reader is, as `YYYY-MM-DD`: an author in the east may be a day ahead of UTC. */
function dayOf(moment) {
    return toIsoDay(new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000));
}
function toIsoDay(date) {
    return date.toISOString().slice(0, 10);
}

/** Finds what a document lacks, on a day, of the facts that no page may leave out. */
function findLockedGaps(comparison, today) {
    const { treatments, nextReview, reviewEvery, crisisLines } = comparison;
    const gaps = [];
    treatments.forEach((treatment, index) => {
        const path = ['treatments', index];
        if (treatment.approval.length === 0) {
            gaps.push({ code: 'locked-approval', path: [...path, 'approval'], treatment });
        }
        if (treatment.seriousRisks.length === 0) {
            gaps.push({ code: 'locked-serious-risks', path: [...path, 'seriousRisks'], treatment });
        }
    });
    if (!lastReview(comparison, today)) {
        gaps.push({ code: 'locked-review-date', path: ['lastReviewed'] });
    }
    if (!(nextReview ?? reviewEvery))
        gaps.push({ code: 'locked-review-policy', path: ['nextReview'] });
    if (crisisLines.length === 0)
        gaps.push({ code: 'locked-crisis-line', path: ['crisisLines'] });
    return gaps;
}
const NOTICES = {
    'locked-approval': MISSING_APPROVAL,
    'locked-serious-risks': MISSING_SERIOUS_RISKS,
    'locked-review-date': MISSING_REVIEW_DATE,
    'locked-review-policy': MISSING_REVIEW_POLICY,
    'locked-crisis-line': MISSING_CRISIS_LINE,
};
/** Checks that a document carries the facts that no page may leave out. */
function checkLockedFacts(comparison, report) {
    const notices = comparison.lastReviewed
        ? { ...NOTICES, 'locked-review-date': FUTURE_REVIEW_DATE }
        : NOTICES;
    for (const { code, path } of findLockedGaps(comparison, new Date()))
        report(notices[code], path);
}

const MENDS = {
    'locked-approval': 'Add a region, a route and a status.',
    'locked-serious-risks': 'Add the serious risks, or say that none is known.',
    'locked-review-date': 'Add the day of the last check, for example "2026-03-31".',
    'locked-review-policy': 'Add "nextReview" (a date) or "reviewEvery" (such as "P1Y").',
    'locked-crisis-line': 'Add the crisis line of each region you write for.',
};
const lockedFacts$1 = {
    id: 'locked-facts',
    title: 'Nothing is missing that no page may leave out',
    severity: 'error',
    isLocked: true,
    why: 'Whether a treatment is approved, what it can do to you at worst, when somebody last checked the facts, and whom to call in danger: without them a comparison can harm, however good the rest is.',
    source: LOCKED,
    bad: { '$.treatments[1].seriousRisks': [] },
    good: { '$.treatments[1].seriousRisks': ['**Frostbite.** Stop when the skin goes numb.'] },
    find: ({ comparison, today }) => findLockedGaps(comparison, today).map(({ code, path }) => ({
        path,
        message: 'is missing, and no page may leave it out',
        mend: MENDS[code],
    })),
};

/** Characters: three lines on a phone are about 120. */
const MOST$2 = 250;
const longRisk = {
    id: 'long-risk',
    title: 'A long serious risk is parted',
    severity: 'warn',
    why: 'A serious risk is always open whole. Where each is a paragraph, nobody reads the third.',
    source: LAYERS,
    bad: {
        '$.treatments[0].seriousRisks[0]': `**Burns:** 2 in 100 adults.[@packs] ${'In this trial all burns healed within two weeks. '.repeat(6)}`,
    },
    good: {
        '$.treatments[0].seriousRisks[0]': {
            short: '**Burns:** 2 in 100 adults.[@packs] Put a cloth between.',
            more: 'All burns healed within two weeks.',
        },
    },
    find: ({ comparison }) => comparison.treatments.flatMap(({ seriousRisks }, treatment) => seriousRisks.flatMap((risk, index) => {
        const { length } = plainText(partsOf$2(risk).short);
        return length <= MOST$2
            ? []
            : {
                path: ['treatments', treatment, 'seriousRisks', index],
                message: `has ${length} characters that are always open, more than ${MOST$2}`,
                mend: 'Give "short" (name, number, what to do at once) and "more" (what a study says).',
            };
    })),
};

const MOST$1 = 7;
const mainPoints = {
    id: 'main-points',
    title: 'The main points come first, and are few',
    severity: 'warn',
    why: 'Of a list longer than seven, readers keep the beginning and the end. Of none, they keep what they happened to see.',
    source: CDC_INDEX,
    bad: { '$.summary': [] },
    good: { '$.summary': ['Both may ease a stiff neck.[@packs][@guide]'] },
    find: ({ comparison: { summary } }) => {
        const path = ['summary'];
        if (summary.length === 0) {
            return [{ path, message: 'is missing', mend: 'Say the main points, one sentence each.' }];
        }
        const message = `has ${summary.length} points, and readers keep ${MOST$1} at most`;
        return summary.length > MOST$1
            ? [{ path, message, mend: 'Take out what is not a main point.' }]
            : [];
    },
};

const method = {
    id: 'method',
    title: 'It says how the evidence was found',
    severity: 'warn',
    why: 'Whoever chooses the studies chooses the answer. How they were looked for shows that nobody picked.',
    source: IPDAS,
    bad: { '$.method': undefined },
    good: { '$.method': 'We read the trials and guidelines on stiff necks up to March 2026.' },
    find: ({ comparison }) => comparison.method
        ? []
        : [
            {
                path: ['method'],
                message: 'is missing',
                mend: 'Say in "method" what was searched, until when, and how it was judged.',
            },
        ],
};

/** How it is said in the languages of the package. */
const NOTHING = /(?<!\p{L})(?:(?:do|doing|does) nothing|no treatment|without (?:any )?treatment|untreated|wait(?:ing)? and see|watchful waiting|no hacer nada|no hace nada|no tomar nada|sin (?:ning[uú]n )?tratamiento|nichts (?:zu )?tun|keine behandlung|ohne behandlung|abwarten|(?:دون|بدون|بلا) علاج|عدم فعل)/iu;
const naturalCourse = {
    id: 'natural-course',
    title: 'Doing nothing is one of the options',
    severity: 'warn',
    why: 'Without it readers cannot tell what a treatment adds, and are pushed to take one.',
    source: IPDAS,
    bad: {
        '$.sections[3]': {
            id: 'other-options',
            title: 'Other options',
            gist: 'A massage is one.[@guide]',
            rows: [],
        },
    },
    good: {
        '$.sections[3]': {
            id: 'other-options',
            title: 'Doing nothing for now',
            gist: 'Most stiff necks ease by themselves.[@guide]',
            rows: [],
        },
    },
    find: ({ comparison }) => {
        const told = [];
        const names = comparison.treatments.map(({ name }) => name);
        visitText([names, comparison.sections], { words: (words) => told.push(words) });
        if (told.some((words) => NOTHING.test(words)))
            return [];
        const mend = 'Add it as a treatment, a row or a section: what happens to people who do nothing.';
        return [{ path: ['sections'], message: 'say nothing of doing nothing', mend }];
    },
};

const outsideReview = {
    id: 'outside-review',
    title: 'Somebody outside has read it',
    severity: 'warn',
    why: 'An author does not see the own mistakes. IPDAS asks for people who had no part in it.',
    source: IPDAS,
    bad: { '$.reviewedBy': [] },
    good: { '$.reviewedBy': [{ name: 'Ben Reader', credentials: 'MD' }] },
    find: ({ comparison }) => comparison.reviewedBy.length > 0
        ? []
        : [
            {
                path: ['reviewedBy'],
                message: 'is missing',
                mend: 'Name in "reviewedBy" who read it, with credentials.',
            },
        ],
};

const pmidShape = {
    id: 'pmid-shape',
    title: 'A PubMed number has the shape of one',
    severity: 'warn',
    why: 'A wrong number leads to another study, and nobody sees it.',
    source: PUBMED,
    bad: { '$.sources[0].pmid': '012345678' },
    good: { '$.sources[0].pmid': '23963501' },
    find: ({ comparison }) => comparison.sources.flatMap(({ pmid }, index) => pmid === undefined || /^[1-9]\d{0,7}$/.test(pmid)
        ? []
        : {
            path: ['sources', index, 'pmid'],
            message: `is "${pmid.slice(0, 80)}", which is no PubMed number`,
            mend: 'Write its one to eight digits, the first of which is not 0. A number with PMC before it is another.',
        }),
};

const publicationDate = {
    id: 'publication-date',
    title: 'The day of publication is given',
    severity: 'warn',
    why: 'A reader can tell how old the facts may be.',
    source: IPDAS,
    bad: { '$.published': undefined },
    good: { '$.published': '2026-01-15' },
    find: ({ comparison }) => comparison.published
        ? []
        : [
            {
                path: ['published'],
                message: 'is missing',
                mend: 'Give the day as "published": "2026-01-15".',
            },
        ],
};

const LEAST = 3;
const questionList = {
    id: 'question-list',
    title: 'Readers get questions to take along',
    severity: 'warn',
    why: 'A list of questions brings a comparison into the talk with a clinician, where the choice is made.',
    source: IPDAS,
    bad: { '$.sections[4].rows[0].items': ['Which pack fits me?'] },
    good: {
        '$.sections[4].rows[0].items': [
            'Which pack fits me?',
            'How long should I use it?',
            'What if it gets worse?',
        ],
    },
    find: ({ comparison }) => {
        let most = 0;
        visitRows(comparison, (row) => {
            if (row.kind !== 'list')
                return;
            const questions = row.items.filter((item) => /[?؟？]/.test(plainText(item)));
            most = Math.max(most, questions.length);
        });
        if (most >= LEAST)
            return [];
        const mend = `Add a row of the kind "list" with ${LEAST} questions or more.`;
        return [{ path: ['sections'], message: 'have no list of questions to ask', mend }];
    },
};

const reviewOverdue = {
    id: 'review-overdue',
    title: 'The next review is not overdue',
    severity: 'warn',
    why: 'Evidence moves on. Readers are told that a comparison is overdue, and trust it less, with good reason.',
    source: IPDAS,
    bad: { '$.lastReviewed': '2020-03-31', '$.nextReview': '2021-03-31' },
    good: { '$.lastReviewed': '2026-03-31', '$.nextReview': '2199-03-31' },
    find: ({ comparison, today }) => {
        if (!isOverdue(comparison, today))
            return [];
        const due = nextReview(comparison, today);
        return [
            {
                path: [comparison.nextReview ? 'nextReview' : 'lastReviewed'],
                message: due ? `was due on ${due}` : 'promises no next review',
                mend: 'Check the facts again, and give the day as "lastReviewed".',
            },
        ];
    },
};

/** “3 in 100”, “of 1,000”, in the languages of the package. */
const COUNTED = /(?<=\d )(?:in|of|out of|von|de|de cada|من كل|من) (1[.,\u00a0\u202f ]?000|10[.,\u00a0\u202f ]?000|100)(?![\d.,]*\d)(?! ?(?:mg|µg|mcg|g|ml|%))/gu;
const rowDenominator = {
    id: 'row-denominator',
    title: 'A row counts in one denominator',
    severity: 'warn',
    why: 'Most readers cannot compare 3 in 100 with 20 in 1,000 without a sum, and get it wrong.',
    source: NUMBERS,
    bad: { '$.sections[1].rows[0].about': 'Without a pack it is 400 in 1,000.' },
    good: { '$.sections[1].rows[0].about': 'Without a pack it is 40 in 100.' },
    find: ({ comparison }) => {
        const found = [];
        visitRows(comparison, (row, path) => {
            const counts = new Map();
            if ('per' in row)
                counts.set(row.per, path);
            visitText(row, {
                words: (words, place) => {
                    for (const [, number = ''] of words.matchAll(COUNTED)) {
                        const per = Number(number.replace(/\D/g, ''));
                        if (!counts.has(per))
                            counts.set(per, place);
                    }
                },
            }, path);
            if (counts.size < 2)
                return;
            const numbers = [...counts.keys()].map((count) => count.toLocaleString('en'));
            found.push({
                path: [...counts.values()].at(-1) ?? path,
                message: `is in a row that counts in ${numbers.join(' and in ')}`,
                mend: 'Give every number of the row in the same denominator.',
            });
        });
        return found;
    },
};

const sectionGist = {
    id: 'section-gist',
    title: 'A section that folds is answered in one line',
    severity: 'warn',
    why: 'Most readers open nothing. The line above the fold is all that they get of a section.',
    source: LAYERS,
    bad: { '$.sections[4].gist': undefined },
    good: { '$.sections[4].gist': 'Take these questions to your visit.' },
    find: ({ comparison }) => {
        const glance = glanceOf(comparison);
        return comparison.sections.flatMap((section, index) => section === glance || section.gist || isAnswerable(section)
            ? []
            : {
                path: ['sections', index],
                message: 'has no line that answers it',
                mend: 'Add "gist": what a reader should know who opens nothing, with its numbers.',
            });
    },
};

const sourceAddress = {
    id: 'source-address',
    title: 'Every source can be found',
    severity: 'warn',
    why: 'A reader, and the next reviewer, should get from a number to where it comes from in one step.',
    source: IPDAS,
    bad: {
        '$.sources[0]': { id: 'packs', kind: 'trial', title: 'Packs for necks' },
    },
    good: {
        '$.sources[0]': { id: 'packs', kind: 'trial', title: 'Packs for necks', pmid: '23963501' },
    },
    find: ({ comparison }) => comparison.sources.flatMap(({ doi, pmid, url }, index) => (doi ?? pmid ?? url)
        ? []
        : {
            path: ['sources', index],
            message: 'has no DOI, no PubMed number and no address',
            mend: 'Add "doi", "pmid" or "url".',
        }),
};

const sourceDoubled = {
    id: 'source-doubled',
    title: 'No source is there twice',
    severity: 'warn',
    why: 'One study under two names counts as two.',
    source: IPDAS,
    bad: { '$.sources[1]': { id: 'guide', kind: 'trial', title: 'Packs', doi: '10.1000/182' } },
    good: { '$.sources[1]': { id: 'guide', kind: 'trial', title: 'More packs', doi: '10.1000/183' } },
    find: ({ comparison }) => {
        const seen = new Map();
        return comparison.sources.flatMap(({ id, doi, pmid, url }, index) => {
            const names = [
                doi && `doi:${doi.toLowerCase()}`,
                pmid && `pmid:${pmid}`,
                !doi && !pmid && url,
            ];
            const first = names.map((name) => name && seen.get(name)).find(Boolean);
            for (const name of names)
                if (name && !seen.has(name))
                    seen.set(name, id);
            return first
                ? {
                    path: ['sources', index],
                    message: `is the same as "${first}"`,
                    mend: `Take it out, and cite "${first}" in its place.`,
                }
                : [];
        });
    },
};

const sourceUnused = {
    id: 'source-unused',
    title: 'Every source is cited',
    severity: 'warn',
    why: 'A source that nothing rests on makes a text look better founded than it is.',
    source: IPDAS,
    bad: { '$.sources[2]': { id: 'other', kind: 'trial', title: 'Another trial', pmid: '23963501' } },
    good: {
        '$.sources[2]': { id: 'other', kind: 'trial', title: 'Another trial', pmid: '23963501' },
        '$.summary[1]': 'No one knows more.[@other][@guide]',
    },
    find: ({ comparison }) => {
        const cited = citedSources$1(comparison);
        return comparison.sources.flatMap(({ id }, index) => cited.has(id)
            ? []
            : {
                path: ['sources', index],
                message: `is cited nowhere ("${id}")`,
                mend: `Cite it as [@${id}] where something rests on it, or take it out.`,
            });
    },
};

/** How what is to be written is marked, as `treatment-compare init` does. */
const TO_DO = /^\s*TODO:\s*/;
const toDo$1 = {
    id: 'to-do',
    title: 'Nothing is left to do',
    severity: 'error',
    isLocked: true,
    why: 'A text that begins with “TODO:” is a note to its author. Readers who find one cannot know what else is not finished.',
    source: LOCKED,
    bad: { '$.funding': 'TODO: who paid for this' },
    good: { '$.funding': 'No one paid for this.' },
    find: ({ comparison }) => {
        const found = [];
        const words = (text, path) => {
            const [mark] = TO_DO.exec(text) ?? [];
            if (mark === undefined)
                return;
            const missing = text.slice(mark.length).replace(/\.$/, '');
            found.push({
                path,
                message: `is to be written: ${missing || 'it is empty'}`,
                mend: 'Write it, or take it out.',
            });
        };
        visitText(comparison, { words });
        return found;
    },
};

const translationReviewed = {
    id: 'translation-reviewed',
    title: 'A translation was read by a second person',
    severity: 'warn',
    why: 'A wrong word in a dose or a risk harms, and a translator does not see the own mistakes.',
    source: TRANSLATION,
    bad: { '$.translation': { of: 'de', translatedBy: 'Cleo' } },
    good: { '$.translation': { of: 'de', translatedBy: 'Cleo', reviewedBy: 'Dan' } },
    find: ({ comparison: { translation } }) => !translation || translation.reviewedBy
        ? []
        : [
            {
                path: ['translation', 'reviewedBy'],
                message: 'is missing',
                mend: 'Let somebody read it who knows both languages, and name them.',
            },
        ],
};

const treatmentsDescribed = {
    id: 'treatments-described',
    title: 'Every treatment says what it is',
    severity: 'warn',
    why: 'Readers cannot weigh what they cannot picture.',
    source: IPDAS,
    bad: { '$.treatments[1].summary': undefined },
    good: { '$.treatments[1].summary': 'A cool pack on the neck.' },
    find: ({ comparison }) => comparison.treatments.flatMap((treatment, index) => treatment.summary
        ? []
        : {
            path: ['treatments', index, 'summary'],
            message: 'is missing',
            mend: 'Say in a sentence what the treatment is.',
        }),
};

/** Every rule. A new one is a file in this folder and a line here and below; its page in docs/rules is made of it. */
const RULES = [
    authorCredentials,
    balancedFigures,
    balancedGaps,
    balancedRisks,
    balancedSources,
    balancedWords,
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
    glance,
    harmCounted,
    lengthBeforeTap,
    lockedFacts$1,
    longRisk,
    mainPoints,
    method,
    naturalCourse,
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
    toDo$1,
    translationReviewed,
    treatmentsDescribed,
    ...LANGUAGE_RULES,
];

/** The version of this program; `source` where it was not built. */
const VERSION = "0.1.0";

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** The pages of rules are in the package, of which this shows each file. */
const PAGES = `https://unpkg.com/treatment-compare${`@${VERSION}`}/docs/rules/`;
/** For code hosts: SARIF 2.1.0, as OASIS describes it. */
function asSarif(documents) {
    const results = documents.flatMap(({ file, findings }) => findings.map((finding) => resultOf$1(file, finding)));
    const ids = [...new Set(results.map(({ ruleId }) => ruleId))].sort();
    const driver = { name: 'treatment-compare', version: VERSION, rules: ids.map(ruleOf) };
    // Code hosts and terminals differ in what they count as a column; this is JavaScript's.
    const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
    return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}
function ruleOf(id) {
    const rule = [...RULES, ...PAGE_RULES].find((rule) => rule.id === id);
    if (!rule)
        return { id };
    const { title, why } = rule;
    return {
        id,
        shortDescription: { text: `${title}.` },
        fullDescription: { text: why },
        helpUri: `${PAGES}${id}.md`,
    };
}
function resultOf$1(file, { rule, severity, path, message, mend, place }) {
    return {
        ruleId: rule,
        level: severity === 'error' ? 'error' : 'warning',
        message: { text: `${path} ${message}. ${mend}` },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: uriOf(file) },
                    region: { startLine: place.line, startColumn: place.column },
                },
                logicalLocations: [{ fullyQualifiedName: path }],
            },
        ],
    };
}
/** A path as part of an address: relative where it is one. */
function uriOf(file) {
    if (/^https?:/i.test(file))
        return encodeURI(file);
    const isDisk = /^[a-z]:[\\/]/i.test(file);
    const parts = file.replaceAll('\\', '/').split('/');
    const path = parts
        .map((part, index) => (isDisk && index === 0 ? part : encodeURIComponent(part)))
        .join('/');
    if (isDisk)
        return `file:///${path}`;
    return path.startsWith('/') ? `file://${path}` : path;
}

/** Numbers of ANSI escapes. */
const COLOURS$1 = { bold: 1, faint: 2, red: 31, yellow: 33, green: 32 };
const INDENT = '  ';
/** For people: file by file, with a line for what is wrong and one for how to mend it. */
function asText(documents, { isQuiet, hasColours }) {
    const paint = (colour, words) => hasColours ? `\u001b[${COLOURS$1[colour]}m${words}\u001b[0m` : words;
    const shown = isQuiet ? documents.filter(({ findings }) => findings.length > 0) : documents;
    return shown.map((document) => `${linesOf$1(document, paint, isQuiet).join('\n')}\n`).join('\n');
}
function linesOf$1(document, paint, isQuiet) {
    const { file, title, findings, scores } = document;
    const head = plainLine(title === undefined ? file : `${file}: ${title}`);
    return [
        `${paint('bold', head)}: ${countInWords([document])}`,
        ...findings.flatMap((finding) => linesOfFinding(file, finding, paint)),
        ...(isQuiet ? [] : scores.flatMap((score) => ['', ...linesOfScore(score, paint)])),
    ];
}
function linesOfFinding(file, { place: { line, column }, rule, severity, path, message, mend }, paint) {
    const grave = severity === 'error' ? paint('red', 'error') : paint('yellow', 'warning');
    return [
        '',
        `${INDENT}${paint('faint', plainLine(`${file}:${line}:${column}`))} ${grave} ${paint('faint', rule)}`,
        `${INDENT}${plainLine(`${path} ${message}.`)}`,
        `${INDENT}${plainLine(mend)}`,
    ];
}
function linesOfScore({ title, met, judged, items }, paint) {
    const unmet = items.filter(({ result }) => result === 'unmet');
    const people = items.filter(({ result }) => result === 'people');
    return [
        `${INDENT}${paint('bold', title)}: ${met} of the ${judged} items that a program can judge`,
        ...unmet.map(({ id, asks, rules }) => `${INDENT}${paint('yellow', 'not met')} ${id} ${asks} (${rules.join(', ')})`),
        ...(people.length > 0
            ? [
                `${INDENT}For people to judge: ${people.map(({ id, asks }) => `${id} ${asks}`).join('; ')}`,
            ]
            : []),
    ];
}

const FORMATS = {
    text: asText,
    json: asJson,
    sarif: asSarif,
    html: asHtml,
};

const CHUNK = 1_000_000;
/**
 * Reads a file, or whatever a path leads to.
 * @returns nothing if there is more than that many bytes
 */
function readUpTo(most, path) {
    const file = openSync(path, 'r');
    try {
        const stats = fstatSync(file);
        if (stats.size > most)
            return undefined;
        // A pipe has no size, and a device no end.
        return stats.isFile() ? readFileSync(file) : readChunks(most, file);
    }
    finally {
        closeSync(file);
    }
}
function readChunks(most, file) {
    const chunks = [];
    for (let size = 0; size <= most;) {
        const chunk = Buffer.allocUnsafe(CHUNK);
        const count = readSync(file, chunk);
        if (count === 0)
            return Buffer.concat(chunks);
        chunks.push(chunk.subarray(0, count));
        size += count;
    }
    return undefined;
}

const MOST_BYTES$2 = 20_000_000;
/** Milliseconds. */
const TIMEOUT$1 = 30_000;
const isAddress = (place) => /^[a-z][a-z\d+.-]+:\/\//i.test(place);
/**
 * Reads the text at an address or in a file.
 *
 * @param most bytes: what comes after them is not read
 * @throws {Failure} if it cannot be read
 */
async function readPlace(place, most = MOST_BYTES$2) {
    return isAddress(place) ? readAddress(place, most) : { text: readFile$1(place), place };
}
async function readAddress(address, most) {
    if (!URL.canParse(address) || !isSafeUrl(address)) {
        throw new UsageFailure(address, 'is no address of a page', 'Write it as https://example.org/');
    }
    const { signal } = new AbortController();
    try {
        const limits = { signal, maxBytes: most, timeout: TIMEOUT$1 };
        const { bytes, headers, url } = await fetchBytes(address, limits);
        return { text: decode(bytes, headers.get('Content-Type')), place: url || address };
    }
    catch (error) {
        if (!(error instanceof ReadFailure))
            throw error;
        throw new Failure(address, error.message, 'Open it in a browser on this machine.');
    }
}
/** Versions and ids are in ASCII; letters that cannot be read are none of them. */
function decode(bytes, contentType) {
    try {
        return new TextDecoder(charsetIn(contentType)).decode(bytes);
    }
    catch {
        return new TextDecoder().decode(bytes);
    }
}
function readFile$1(path) {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats)
        throw new UsageFailure(path, 'does not exist', 'Name a file, or an address.');
    if (stats.isDirectory())
        throw new UsageFailure(path, 'is a folder', 'Name a file in it.');
    const bytes = readUpTo(MOST_BYTES$2, path);
    if (bytes)
        return new TextDecoder().decode(bytes);
    throw new Failure(path, `is larger than ${MOST_BYTES$2 / 1e6} MB`, 'Name a page or a document.');
}
/**
 * Where a reference of a page leads.
 *
 * @returns nothing if that is nowhere on the web, or beside no file
 */
function placeFrom(page, base, href) {
    if (isAddress(page)) {
        const start = base !== undefined && URL.canParse(base, page) ? new URL(base, page) : page;
        const place = URL.canParse(href, start) ? new URL(href, start).href : '';
        return isSafeUrl(place) ? place : undefined;
    }
    if (isAddress(href))
        return href;
    return /^[/\\]/.test(href) ? undefined : resolve$1(dirname(page), href.replace(/[?#].*$/, ''));
}

/**
 * The files that are meant by patterns that no shell has put in place: those in quotes, and all on Windows. What is no
 * pattern, or the name of a file that is there, stays.
 *
 * @throws {UsageFailure} if a pattern means no file
 */
function expandGlobs(words) {
    return words.flatMap((word) => {
        if (existsSync(word))
            return word;
        const pattern = process.platform === 'win32' ? word.replaceAll('\\', '/') : word;
        const { isGlob, base, glob } = picomatch.scan(pattern);
        // The question mark of an address is none.
        if (!isGlob || isAddress(word))
            return word;
        const files = matchesBelow(base, glob);
        if (files.length > 0)
            return files;
        throw new UsageFailure(word, 'matches no file', 'Look at its folder, and at its ending.');
    });
}
/** In the order of their names; what is hidden, and what npm installs, is none of an author's. */
function matchesBelow(base, glob) {
    const isMatch = picomatch(glob);
    const depth = glob.includes('**') ? Infinity : glob.split('/').length;
    return [...filesBelow(base, '', depth)]
        .filter((name) => isMatch(name))
        .map((name) => join(base, name));
}
/** @param depth of folders that are looked into, that itself among them */
function* filesBelow(folder, below, depth) {
    const path = join(folder, below) || '.';
    if (!existsSync(path))
        return;
    const entries = readdirSync(path, { withFileTypes: true });
    for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules')
            continue;
        const name = below + entry.name;
        if (!entry.isDirectory())
            yield name;
        else if (depth > 1)
            yield* filesBelow(folder, `${name}/`, depth - 1);
    }
}

/** Where the author of a command line is told all of it. */
const seeHelp = (command) => `See: treatment-compare ${command} --help`;
/**
 * Reads the words behind the name of a command.
 * @throws {UsageFailure} if they are none of its options
 */
function parseWords(command, words, options) {
    try {
        return parseArgs({ args: [...words], allowPositionals: true, options });
    }
    catch (error) {
        const [sentence = ''] = (error instanceof Error ? error.message : '').split('. ');
        const [, unknown] = /^Unknown option '--([^']+)'/.exec(sentence) ?? [];
        const [near] = unknown === undefined ? [] : nearNames(unknown, Object.keys(options));
        const hint = near === undefined ? seeHelp(command) : `Did you mean --${near}?`;
        throw new UsageFailure('The command:', sentence, hint);
    }
}

const HELP$5 = `Usage: treatment-compare check FILE|-|URL|ID... [options]

Judges comparisons before a patient reads them: by what the elements themselves
find in them, and by the rules of docs/rules. Each finding says where it is, how
grave it is, what is wrong and how to mend it.

FILE is a comparison document in JSON, or a page in HTML with documents inside its
     elements; or a pattern of several: "content/**/*.json"
-    is standard input
URL  is the address of one of these
ID   is a built-in comparison: ketamine-vs-antidepressants

Options:
  --format FORM      text   for people (default)
                     json   for programs
                     sarif  for code hosts, SARIF 2.1.0
                     html   one page, to send to a colleague
  --rule ID=LEVEL    off, warn or error; may be given several times. What no page
                     may leave out cannot be turned off or down.
  --config FILE      settings in JSON: { "rules": { "ID": "LEVEL" } }; by default
                     treatment-compare.config.json of this folder, if it is there
  --lang TAG         language of a built-in comparison, en (default) or es; of a
                     document that names none
  --quiet            errors alone: no warnings, and no scores
`;
/** @throws {UsageFailure} if they cannot be followed */
function readOptions$5(words) {
    const { values, positionals } = parseWords('check', words, {
        format: { type: 'string', default: 'text' },
        rule: { type: 'string', multiple: true },
        config: { type: 'string' },
        lang: { type: 'string' },
        quiet: { type: 'boolean' },
    });
    if (positionals.length === 0) {
        throw new UsageFailure('FILE, URL or ID', 'is missing', seeHelp('check'));
    }
    return {
        sources: [...new Set(expandGlobs(positionals))],
        format: readFormat(values.format),
        rules: values.rule ?? [],
        config: values.config,
        language: readLanguage(values.lang),
        isQuiet: values.quiet === true,
    };
}
function readFormat(name) {
    if (Object.hasOwn(FORMATS, name))
        return name;
    const hint = `Use one of: ${Object.keys(FORMATS).join(', ')}.`;
    throw new UsageFailure('--format', `"${name}" is unknown`, hint);
}
function readLanguage(tag) {
    if (tag === undefined || language.pattern?.test(tag))
        return tag;
    throw new UsageFailure('--lang', `"${tag}" is no language`, 'Give a tag such as en or es-MX.');
}

const LEVELS = ['off', 'warn', 'error'];
const isLevel = (level) => LEVELS.includes(level);
/** What is wrong with a setting of a rule, if anything is. */
function settingProblem(rules, id, level) {
    const rule = rules.find((rule) => rule.id === id);
    if (!rule) {
        const near = nearNames(id, rules.map((rule) => rule.id));
        return {
            problem: 'is no rule',
            mend: near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'docs/rules has all of them.',
        };
    }
    if (!isLevel(level)) {
        return { problem: `cannot be ${JSON.stringify(level)}`, mend: `Use ${LEVELS.join(', ')}.` };
    }
    if (rule.isLocked && LEVELS.indexOf(level) < LEVELS.indexOf(rule.severity)) {
        return {
            problem: `cannot be turned to ${level}`,
            mend: 'No page may leave this out. Mend what it finds.',
        };
    }
    return undefined;
}
/** How a rule is held to; a locked one at least as it says itself. */
function levelOf$1(rule, settings) {
    const level = Object.hasOwn(settings, rule.id) ? settings[rule.id] : undefined;
    if (level === undefined || settingProblem([rule], rule.id, level))
        return rule.severity;
    return level;
}

/**
 * What a JSON text stands for; `undefined`, for which JSON has no word, where it is none. The mark that some editors begin
 * files with is no part of it.
 */
function parseJson(text) {
    try {
        return JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch {
        return undefined;
    }
}

const TAGS_OF_EDITORS = /<\/?p>|<br *\/?>/gi;
const CURLY_QUOTES = /[“”„‟″]|&(?:#822[0-3]|#8243|quot|[lrb]dquo);/g;
/**
 * A JSON text as its author wrote it, where an editor has put paragraphs into it or made its quotes curly. Any other
 * text is left as it is.
 */
function mendJson(text) {
    if (parseJson(text) !== undefined)
        return text;
    const mended = text.replace(TAGS_OF_EDITORS, '').replace(CURLY_QUOTES, '"');
    return parseJson(mended) === undefined ? text : mended;
}

const TAGS = ['treatment-compare', 'outcome-chart'];
/** What tells its content in its first line, by the end of its address. */
const SCRIPTS = /(?:treatment-compare|outcome-chart|languages\/[a-z-]+)(?:\.min)?\.js(?:[?#]|$)/;
const JSON_TYPE = /json\s*$/i;
/** Goes through a page without making a tree of it, however deep it is. */
function scanPage(html) {
    const elements = [];
    const open = [];
    const marks = new Set();
    const scripts = [];
    let base;
    let text = '';
    /** What is in a script or a style, and is no words. */
    let raw;
    const parser = new Parser({
        onopentag(name, attributes) {
            const { src, type = '', value, href } = attributes;
            const { startIndex: start, endIndex } = parser;
            if (TAGS.includes(name)) {
                open.push({ tag: name, attributes, marks: new Set(), text: '', start, end: html.length });
            }
            const element = open.at(-1);
            if (name === 'template' && element && 'shadowrootmode' in attributes) {
                element.template ??= { start, end: html.length };
            }
            if (name === 'data' && value !== undefined)
                (element?.marks ?? marks).add(value);
            if (name === 'script' && src !== undefined && SCRIPTS.test(src))
                scripts.push(src);
            if (name === 'base')
                base ??= href;
            if (name === 'script' || name === 'style') {
                raw = { name, isJson: JSON_TYPE.test(type), start: endIndex + 1, content: '' };
            }
        },
        ontext(words) {
            const element = open.at(-1);
            if (raw)
                raw.content += words;
            else if (element)
                element.text += words;
            else
                text += words;
        },
        onclosetag(name) {
            if (name === raw?.name) {
                const element = open.at(-1);
                const { content: text, start } = raw;
                if (raw.isJson && element)
                    element.json ??= { text, start, end: start + text.length };
                raw = undefined;
            }
            const end = Math.min(parser.endIndex + 1, html.length);
            const { template } = open.at(-1) ?? {};
            if (name === 'template' && template?.end === html.length)
                template.end = end;
            const last = TAGS.includes(name) ? open.pop() : undefined;
            if (last)
                elements.push(Object.assign(last, { end }));
        },
    });
    parser.end(html);
    return { elements, marks, scripts, base, text };
}

// Letters that are blanks: the fillers of Hangul are ignorable, those of hieroglyphs are not.
const LETTERS_AND_DIGITS = /(?![\p{DI}\u{13441}\u{13442}])[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{N}]/gu;
/** The letters and digits of a text that can be seen, in any script. */
function lettersAndDigits(text) {
    return text.match(LETTERS_AND_DIGITS)?.join('') ?? '';
}
/** Whether a text has a letter or a digit to be seen. */
function saysSomething(text) {
    return lettersAndDigits(text) !== '';
}
/** Whether a text has a letter to be seen. */
function hasLetters(text) {
    return /\P{N}/u.test(lettersAndDigits(text));
}

/** How each language says "1 in", before the X. A week or a day 1 of several is none. */
const ONE_IN_PHRASES = [
    '(?:1|un[ao]) de cada',
    '(?:1|one) in',
    '(?<!Tag |Woche )(?:1|eine[mnrs]?) von',
    '(?:[1١]|واحدة?) من كل',
];
/**
 * Checks the numbers by the rules of risk communication: possible, one denominator,
 * a timeframe and a population on each, and never "1 in X", which makes a risk look larger than it is
 * (Making Numbers Meaningful review, 2025).
 */
function checkNumbers(comparison, report) {
    visitRows(comparison, (row, path) => {
        if (row.kind === 'outcome')
            checkOutcome(row, path, report);
        else if (row.kind === 'effects')
            checkEffects(row, path, report);
    });
    checkWords$1(comparison, report);
    checkDenominators(comparison, report);
}
function checkOutcome(row, path, report) {
    for (const [id, arms] of Object.entries(row.cells)) {
        arms.forEach((arm, index) => {
            const place = [...path, 'cells', id, index];
            checkEstimate(arm, row.per, place, report);
            checkEstimate(arm.comparator, row.per, [...place, 'comparator'], report);
            checkDifference(arm, row.per, [...place, 'difference'], report);
            for (const field of ['timeframe', 'population']) {
                if (!(arm[field] ?? row[field]))
                    report(NUMBER_WITHOUT_CONTEXT, place, { field });
            }
        });
    }
}
function checkEffects(row, path, report) {
    for (const [id, { effects }] of Object.entries(row.cells)) {
        effects.forEach(({ events, comparator }, index) => {
            checkEstimate({ events: Math.max(events, comparator) }, row.per, [...path, 'cells', id, 'effects', index], report);
        });
    }
}
function checkEstimate({ events, low, high }, per, path, report, least = 0) {
    const ordered = [low, events, high, per].filter((value) => value !== undefined);
    if (ordered.every((value, index) => value >= (ordered[index - 1] ?? least)))
        return;
    report(IMPOSSIBLE_NUMBER, path, { per });
}
/** The arm and its comparator are each rounded, so that they may be a person further apart, or nearer. */
const ROUNDING = 1.001;
function checkDifference(arm, per, path, report) {
    const { events, comparator, difference } = arm;
    if (!difference)
        return;
    checkEstimate(difference, per, path, report, -per);
    const stated = difference.events;
    if (stated === undefined || events === undefined || comparator.events === undefined)
        return;
    const apart = Number((events - comparator.events).toFixed(2));
    if (Math.abs(apart - stated) <= ROUNDING)
        return;
    report(DIFFERENCE_NOT_BETWEEN, path, { stated, apart });
}
const ONE_IN_NUMBER = new RegExp(`(?<!\\p{L}|\\p{N})(?:${ONE_IN_PHRASES.join('|')}) (?![1١][ .,]?[0٠]+(?!\\p{N}))(?:[.,]?\\p{N})+`, 'iu');
/** In any of the languages, since a document need not name its own. An X of 100 and the like is what we ask for. */
function checkWords$1(comparison, report) {
    visitText(comparison, {
        words: (words, path) => {
            const [phrase] = ONE_IN_NUMBER.exec(words) ?? [];
            if (phrase)
                report(ONE_IN, path, { phrase });
        },
    });
}
function checkDenominators(comparison, report) {
    const denominators = new Set();
    visitRows(comparison, (row) => {
        if ('per' in row)
            denominators.add(row.per);
    });
    if (denominators.size > 1)
        report(MIXED_DENOMINATORS, []);
}

/** Checks that everything a document refers to is in it, once, and that its links may be followed. */
function checkReferences(comparison, report) {
    const sources = new Set(idsOf$1(comparison.sources));
    const checkSource = (id, path) => {
        if (!sources.has(id))
            report(UNKNOWN_SOURCE, path, { id });
    };
    for (const list of ['treatments', 'sections', 'sources']) {
        const checkOnce = onceOnly(report);
        idsOf$1(comparison[list]).forEach((id, index) => checkOnce(id, [list, index, 'id']));
    }
    checkRows(comparison, checkSource, report);
    visitText(comparison, {
        text: (nodes, path) => checkText$1(nodes, path, checkSource, report),
    });
}
const idsOf$1 = (items) => items.map(({ id }) => id);
/** Checks of ids that none is there before. */
function onceOnly(report) {
    const seen = new Set();
    return (id, path) => {
        if (seen.has(id))
            report(DUPLICATE_ID, path, { id });
        seen.add(id);
    };
}
function checkRows(comparison, checkSource, report) {
    const treatments = idsOf$1(comparison.treatments);
    const checkOnce = onceOnly(report);
    visitRows(comparison, (row, path) => {
        if (row.id !== undefined)
            checkOnce(row.id, [...path, 'id']);
        if (row.kind === 'list')
            return;
        for (const [id, cell] of Object.entries({ ...row.cells, ...row.missing })) {
            const place = [...path, 'cells', id];
            if (!treatments.includes(id)) {
                report(UNKNOWN_TREATMENT, place, { ids: treatments.join(', ') });
            }
            visitSources(cell, place, checkSource);
        }
    });
}
/** Calls back for the sources that a cell, or each of its arms, names. */
function visitSources(cell, path, visit) {
    if (Array.isArray(cell)) {
        cell.forEach((arm, index) => {
            visitSources(arm, [...path, index], visit);
        });
    }
    else if ('sources' in cell) {
        cell.sources.forEach((id, index) => {
            visit(id, [...path, 'sources', index]);
        });
    }
}
function checkText$1(nodes, path, checkSource, report) {
    for (const node of nodes) {
        if (node.kind === 'citation')
            checkSource(node.source, path);
        else if (node.kind === 'link' && !node.href)
            report(UNSAFE_LINK, path, { text: node.text });
        else if (node.kind === 'image' && !node.src)
            report(UNSAFE_PICTURE, path, { text: node.text });
    }
}

/** Characters of a title or name that a reader can be asked to take in at a glance. */
const LONGEST_TITLE$1 = 300;
const TITLES = /title|name|label/i;
/** A comment, a tag as far as its attributes, or a character by its name or number. */
const HTML$1 = /<!--|<\/?[a-z][\w-]*(?:\s*\/?>|(?=\s[\w:-]+=))|&#?\w\w+;/i;
/** Checks that the words of a document are plain ones, and that none of its titles is a text. */
function checkWords(comparison, report) {
    visitText(comparison, {
        words: (words, path) => {
            const [html] = HTML$1.exec(words) ?? [];
            if (html)
                report(HTML_IN_TEXT, path, { html });
            if (words.length > LONGEST_TITLE$1 && TITLES.test(String(path.at(-1))))
                report(TOO_LONG_TITLE, path, { most: LONGEST_TITLE$1 });
        },
    });
}

/** The messages that say what no page may leave out or reword, each with the places that it must keep. */
const LOCKED_WORDS = {
    otherLanguage: '{language}',
    incomplete: '',
    'locked-approval': '{treatments}',
    'locked-serious-risks': '{treatments}',
    'locked-review-date': '',
    'locked-review-policy': '',
    'locked-crisis-line': '',
    reviewed: '{date}',
    nextReview: '{date}',
    version: '{date},{number}',
    neverReviewed: '',
    overdue: '',
    overdueMeaning: '',
    translationUnreviewed: '',
    crisisTitle: '',
    crisisEmergency: '{number}',
    crisisCall: '{number}',
    crisisText: '{number}',
    crisisOthers: '',
    offers: '{treatments}',
    notKnown: '',
    approvalTitle: '',
    approvalOthers: '',
    more: '',
    linkTo: '{name}',
    approved: '',
    'off-label': '',
    'not-approved': '',
    unknown: '',
    anywhere: '',
    seriousRisksTitle: '',
    seriousRisks: '',
    disclaimerTitle: '',
    disclaimer: '',
    fromComparison: '{title}',
    from: '{date},{name}',
};
/** The languages that every script carries. */
const CARRIED_LANGUAGES = ['en', 'es'];
/**
 * Messages that say each other's opposite, with their words in the languages that every script carries. None may be
 * worded like another of its group, nor like another in one of these languages.
 */
const OPPOSITES = [
    {
        approved: ['Approved', 'Aprobado'],
        'off-label': ['Used off-label', 'Se usa fuera de las indicaciones aprobadas'],
        'not-approved': ['Not approved', 'No aprobado'],
        unknown: ['Not known here. Ask.', 'No se sabe aquí. Pregunte.'],
    },
    {
        reviewed: ['Last reviewed {date}', 'Última revisión: {date}'],
        neverReviewed: ['No review date is given', 'No se indica ninguna fecha de revisión'],
    },
];
/** Whether the locked words of a language are the script's own; those of one that nobody names may be. */
function isTaken(language) {
    return !language || CARRIED_LANGUAGES.includes(primaryLanguage(language));
}
/** Signs by which letters are read in another order than they stand. Marks such as U+200F leave them as they are. */
const REORDERS = /[\u202a-\u202e\u2066-\u2069]/;
/** Also digits and boxed letters, which may be read as letters, or be passed over. */
const UNFIT_IN_OPPOSITES = /[\u202a-\u202e\u2066-\u2069\p{N}\u{1f130}-\u{1f1ff}]/u;
/**
 * Whether words may stand for the message of a name, in a language. Those of a locked one keep its places, and say
 * something beside them.
 */
function mayStand(name, words, language) {
    if (!Object.hasOwn(LOCKED_WORDS, name))
        return true;
    if (typeof words !== 'string' || isTaken(language))
        return false;
    const isUnfit = OPPOSITES.some((group) => name in group) ? UNFIT_IN_OPPOSITES : REORDERS;
    return (!isUnfit.test(words) &&
        placesIn(words) === LOCKED_WORDS[name] &&
        hasLetters(withoutPlaces(words)));
}
/** The names of the messages that could be taken for their opposite. */
function clashingWords(words) {
    return OPPOSITES.flatMap((group) => Object.keys(group).filter((name) => {
        const own = fold$1(words[name]);
        const ofOthers = Object.entries(group).flatMap(([other, carried]) => other === name ? [] : [words[other], ...carried]);
        return own && ofOthers.some((other) => readsLike(own, fold$1(other)));
    }));
}
/** Whether folded words may be read as others: beside Latin letters, any that English has not may look like one. */
function readsLike(own, other) {
    const alike = new RegExp(`^${own.replace(/[^a-z]/gu, '.')}$`, 'u');
    return own === other || (/\p{Script=Latin}/u.test(own) && alike.test(other));
}
/** Drops the locked words of a document that may not stand in its language. */
function dropUnfitWords(comparison, report) {
    const { lang, messages } = comparison;
    const clashing = clashingWords(messages);
    const refused = Object.keys(messages).filter((name) => clashing.includes(name) || !mayStand(name, messages[name], lang));
    if (refused.length === 0)
        return;
    report(isTaken(lang) ? LOCKED_WORDS_TAKEN : LOCKED_WORDS_UNFIT, ['messages'], {
        names: refused.join(', '),
    });
    comparison.messages = Object.fromEntries(Object.entries(messages).filter(([name]) => !refused.includes(name)));
}
/** Words as they are compared: without case, accents, signs and blanks. */
function fold$1(words) {
    return typeof words === 'string'
        ? lettersAndDigits(withoutPlaces(words).normalize('NFKD').toLowerCase())
        : '';
}
function withoutPlaces(words) {
    return words.replace(/\{\w+\}/g, '');
}

/** More of a name than this nobody can take in beside a date. */
const LONGEST_NAME = 120;
const rows = list(row, 1);
/**
 * What a clinic or another site adds to a comparison that is there by name. Nothing of that can be replaced or left out.
 *
 * @param sectionIds the ids of the sections that are there
 * @param spoken the language of the comparison
 */
const extensionSchema = (sectionIds, spoken) => check$2(object({
    /**
     * Where the description of this format is. With it, an editor completes names, explains them and marks
     * mistakes.
     * @example "https://unpkg.com/treatment-compare/dist/comparison.schema.json"
     */
    $schema: optional$1(text),
    /**
     * The name of the comparison that you add to. All of it is shown, as it is, with every correction.
     * @example "ketamine-vs-antidepressants"
     */
    extends: text,
    /**
     * The language that the text is written in, which is that of the comparison. Where it is left out, it is
     * taken to be that of the page.
     * @example "en"
     */
    lang: optional$1(check$2(language, (tag) => !spoken || primaryLanguage(tag) === primaryLanguage(spoken), `Add to a comparison in its own language${spoken ? `: "${spoken}"` : ''}.`)),
    /**
     * Who adds to the comparison. Readers see it beside all that is added.
     * @example { "name": "Example Clinic", "date": "2026-11-01" }
     */
    from: object({
        /**
         * What the clinic or site is called, so that readers know whose facts these are.
         * @example "Example Clinic"
         */
        name: check$2(text, (name) => name.length <= LONGEST_NAME && hasLetters(name) && !REORDERS.test(name), `Write a name in letters, in ${LONGEST_NAME} characters at most.`),
        /**
         * The day since which it holds. Raise it when you have looked at all of it again.
         * @example "2026-11-01"
         */
        date,
    }),
    /**
     * What you add. With the id of a section of the comparison, rows for its end; with another id, and a title,
     * a section of your own after the others.
     * @example [{ "id": "visits", "title": "At our clinic", "rows": [{ "kind": "facts", "label": "Where", "cells": { "heat": { "value": "Room 2" } } }] }]
     */
    sections: list(either(object({
        ...sectionFields,
        /**
         * What you say of the treatments, one row for each question.
         * @example [{ "kind": "facts", "label": "Where", "cells": { "heat": { "value": "Room 2" } } }]
         */
        rows,
    }), object({
        /**
         * The id of the section of the comparison that the rows are for.
         * @example "first-look"
         */
        id,
        /**
         * What you add after the rows that are there.
         * @example [{ "kind": "facts", "label": "Where", "cells": { "heat": { "value": "Room 2" } } }]
         */
        rows,
    }), (section) => sectionIds.includes(Object(section).id)), 1),
    /**
     * What your rows rest on, after the sources of the comparison. A text refers to any of them by its id.
     * @example [{ "id": "price-list", "kind": "other", "title": "Our price list" }]
     */
    sources: sources$1,
}), ({ sections }) => areReadable(sections), KEEP_TO_ROWS);
/** Whether a document adds to the comparison of another, and is none by itself. */
const isExtension = (input) => typeof input === 'object' && input !== null && Object.hasOwn(input, 'extends');
/** Reads what is added to a comparison. That is shown whole, whatever is found in the additions. */
function readExtension(input, findExtended) {
    const { extends: name, lang } = input;
    const result = findExtended(name, typeof lang === 'string' ? lang : undefined);
    const { comparison: base, diagnostics } = result;
    if (!base)
        return result;
    const found = [];
    try {
        const comparison = extend(base, input, found);
        return { comparison, diagnostics: [...diagnostics, ...found.map(toDiagnostic)] };
    }
    catch (error) {
        const why = explain(toPath([]), error, UNREADABLE_DOCUMENT);
        return { comparison: base, diagnostics: [...diagnostics, why] };
    }
}
function extend(base, input, found) {
    const ids = base.sections.map((section) => section.id);
    const extension = read$3(extensionSchema(ids, base.lang ?? 'en'), input, [], found);
    if (hasErrors(found))
        return base;
    checkAdded(base, extension, (...finding) => {
        found.push(findingAt(...finding));
    });
    return withAdded(base, extension);
}
/** Checks what is added as every document is: it may cite what is there, and repeats no id of it. */
function checkAdded(base, { sections, sources }, report) {
    const ids = base.sections.map((section) => section.id);
    const both = {
        ...base,
        sections: [...base.sections, ...sections],
        sources: [...base.sources, ...sources],
    };
    const reportAdded = (notice, [list, index, ...inside], values) => {
        const before = { sections: ids.length, sources: base.sources.length };
        const place = Number(index) - before[list];
        const isNamed = list === 'sections' && inside.join() === 'id' && ids.includes(sections[place]?.id ?? '');
        if (place >= 0 && !isNamed)
            report(notice, [list, place, ...inside], values);
    };
    for (const check of [checkReferences, checkNumbers, checkWords])
        check(both, reportAdded);
}
/** The comparison with its additions: rows after the rows of their sections, sections and sources after all others. */
function withAdded(base, { from, sections, sources }) {
    const extended = base.sections.map((section) => {
        const added = sections.flatMap(({ id, rows }) => (id === section.id ? rows : []));
        const after = section.rows.length;
        return added.length > 0
            ? { ...section, rows: [...section.rows, ...added], from, after }
            : section;
    });
    const isNew = ({ id }, others) => !others.some((other) => other.id === id);
    return {
        ...base,
        sections: [
            ...extended,
            ...sections
                .filter((section) => isNew(section, base.sections))
                // Charts of a clinic's own are no nearer to readers than those of the comparison.
                .map((section) => ({
                ...section,
                folded: section.folded ?? hasCharts(section),
                from,
                after: 0,
            })),
        ],
        sources: [
            ...base.sources,
            ...sources
                .filter((source) => isNew(source, base.sources))
                .map((source) => ({ ...source, from })),
        ],
    };
}

/**
 * Says more of what the elements' parser found, for an author who looks at the document: which name was meant, and which
 * field to add. What only follows from another finding is left out.
 *
 * @param document as it was parsed from JSON
 */
function advise(diagnostics, document) {
    const repeatsTreatment = diagnostics.some(({ code, path }) => code === 'duplicate-id' && path.startsWith('$.treatments['));
    return diagnostics
        .filter(({ code }) => !(code === 'unknown-treatment' && repeatsTreatment))
        .map((diagnostic) => ({ ...diagnostic, ...moreOn(diagnostic, document) }));
}
function moreOn({ code, path, hint }, document) {
    const keys = keysOf(path);
    const name = String(keys.at(-1) ?? '');
    switch (code) {
        case 'wrong-type':
            return keys.length === 0 && Array.isArray(document) ? listOf$1(document) : undefined;
        case 'missing-field':
            return { hint: `Add "${name}". ${hint}` };
        case 'unknown-field':
            return meant(name, fieldsAt(keys.slice(0, -1), document), 'Take it out.');
        case 'unknown-treatment':
            return meant(name, idsIn(document, 'treatments'), hint);
        default:
            return undefined;
    }
}
function listOf$1({ length }) {
    return {
        message: `is a list of ${length}, not a comparison`,
        hint: 'Put each comparison into a file of its own, without the square brackets around all.',
    };
}
function meant(name, known, otherwise) {
    const near = nearNames(name, known);
    return { hint: near.length > 0 ? `Did you mean "${near.join('" or "')}"?` : otherwise };
}
const KEY = /\.([\w$]+)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]/g;
/** The keys of a path, as `toPath` writes it. */
function keysOf(path) {
    return [...path.matchAll(KEY)].map(([, name, index, quoted]) => index === undefined ? (name ?? quoted ?? '') : Number(index));
}
/** The fields that may stand at a place of a document. */
function fieldsAt(keys, document) {
    let schema = isExtension(document) ? extensionSchema([]) : comparisonSchema;
    let value = document;
    for (const key of keys) {
        schema = inside(variantOf(schema, value), key);
        value = isRecord$1(value) ? value[key] : undefined;
    }
    return Object.keys(variantOf(schema, value)?.fields ?? {});
}
/** Which of the ways to write a value its author has chosen. */
function variantOf(schema, value) {
    if (schema?.other?.isMeant(value))
        return schema.other.schema;
    if (!schema?.options)
        return schema;
    const kind = isRecord$1(value) ? value.kind : undefined;
    return schema.options.find(({ fields }) => fields?.kind?.choices?.includes(kind));
}
const inside = (schema, key) => schema?.fields && Object.hasOwn(schema.fields, key) ? schema.fields[key] : schema?.item;
const isRecord$1 = (value) => typeof value === 'object' && value !== null;
function idsIn(document, list) {
    const items = isRecord$1(document) ? document[list] : undefined;
    return Array.isArray(items)
        ? items.flatMap((item) => isRecord$1(item) && typeof item.id === 'string' ? item.id : [])
        : [];
}

/**
 * Scores a comparison by a standard.
 *
 * @param broken ids of the rules that found something
 * @param off ids of the rules that were turned off
 */
function scoreBy({ id, title, items }, broken, off) {
    const scored = items.map(({ id, asks, by }) => {
        const rules = typeof by === 'string' ? [] : by;
        return { id, asks, result: resultOf(by, broken, off), rules };
    });
    const met = scored.filter(({ result }) => result === 'met').length;
    const unmet = scored.filter(({ result }) => result === 'unmet').length;
    return { standard: id, title, met, judged: met + unmet, items: scored };
}
function resultOf(by, broken, off) {
    if (by === 'people')
        return 'people';
    if (by === 'element')
        return 'met';
    if (by.some((rule) => broken.has(rule)))
        return 'unmet';
    return by.some((rule) => off.has(rule)) ? 'off' : 'met';
}

/** The twenty items of the CDC Clear Communication Index, in words of our own. */
const cdcIndex = {
    id: 'cdc-index',
    title: 'CDC Clear Communication Index',
    items: [
        { id: '1', asks: 'Has one main message', by: 'people' },
        { id: '2', asks: 'Has it at the top', by: 'element' },
        { id: '3', asks: 'Marks it so that it is seen', by: 'element' },
        { id: '4', asks: 'Has a picture that supports it', by: 'people' },
        { id: '5', asks: 'Says what to do', by: 'people' },
        { id: '6', asks: 'Uses the active voice', by: 'people' },
        { id: '7', asks: 'Uses words that readers use', by: ['reading-grade'] },
        { id: '8', asks: 'Has short lists', by: 'people' },
        { id: '9', asks: 'Is in chunks with headings', by: 'element' },
        { id: '10', asks: 'Has the most important first', by: 'people' },
        { id: '11', asks: 'Says what is known and what is not', by: ['unknown-said'] },
        { id: '12', asks: 'Gives the reader something to do', by: 'people' },
        { id: '13', asks: 'Says why it matters', by: 'people' },
        { id: '14', asks: 'Says how, step by step', by: 'people' },
        {
            id: '15',
            asks: 'Uses numbers that readers know',
            by: ['one-in-x', 'relative-risk-in-words'],
        },
        { id: '16', asks: 'Says what numbers mean', by: 'people' },
        { id: '17', asks: 'Asks for no arithmetic', by: ['one-in-x', 'relative-risk-in-words'] },
        { id: '18', asks: 'Says what the risk is', by: ['locked-facts'] },
        {
            id: '19',
            asks: 'Says both what is good and what is bad, without praise',
            by: ['locked-facts', 'advertising-words', 'praise-and-order-words'],
        },
        {
            id: '20',
            asks: 'Says how likely it is in numbers, words or pictures',
            by: ['odds-in-words'],
        },
    ],
};

/**
 * The items of IPDASi, in the words that a comparison is written with: qualifying (Q), certification (C) and quality.
 */
const ipdas = {
    id: 'ipdas',
    title: 'IPDASi version 4.0',
    items: [
        { id: 'Q1', asks: 'Describes the condition', by: ['condition-described'] },
        { id: 'Q2', asks: 'Says which decision is to be made', by: ['decision-named'] },
        { id: 'Q3', asks: 'Describes the options', by: ['treatments-described'] },
        { id: 'Q4', asks: 'Describes what is good about each', by: ['benefit-counted'] },
        { id: 'Q5', asks: 'Describes what is bad about each', by: ['harm-counted', 'locked-facts'] },
        { id: 'Q6', asks: 'Says what each is like', by: ['experience-described'] },
        {
            id: 'C1',
            asks: 'Shows good and bad in equal detail',
            by: [
                'balanced-words',
                'balanced-figures',
                'balanced-sources',
                'balanced-risks',
                'balanced-gaps',
                'cell-left-out',
            ],
        },
        { id: 'C2', asks: 'Cites the evidence', by: ['source-address', 'doi-shape', 'pmid-shape'] },
        { id: 'C3', asks: 'Gives the day of publication', by: ['publication-date'] },
        { id: 'C4', asks: 'Says how often it is reviewed', by: ['locked-facts', 'review-overdue'] },
        {
            id: 'C5',
            asks: 'Says how sure the numbers are',
            by: ['effects-certainty', 'estimate-range'],
        },
        { id: 'C6', asks: 'Says who paid', by: ['funding', 'competing-interests'] },
        { id: 'natural-course', asks: 'Says what happens without treatment', by: ['natural-course'] },
        { id: 'comparable', asks: 'Makes the options comparable', by: 'element' },
        {
            id: 'probabilities-rates',
            asks: 'Gives rates, for whom, over which time, and in one denominator',
            by: ['row-denominator'],
        },
        {
            id: 'probabilities-frames',
            asks: 'Counts those helped and the others',
            by: ['one-frame-only'],
        },
        { id: 'probabilities-views', asks: 'Shows numbers in more than one way', by: 'element' },
        { id: 'values', asks: 'Helps readers to see what matters to them', by: 'people' },
        { id: 'guidance-questions', asks: 'Gives questions to ask', by: ['question-list'] },
        { id: 'guidance-steps', asks: 'Leads step by step to a decision', by: 'people' },
        { id: 'needs', asks: 'Asked patients and clinicians what they need', by: 'people' },
        { id: 'review-outside', asks: 'Was read by people outside', by: ['outside-review'] },
        { id: 'field-test', asks: 'Was tried with patients and with clinicians', by: 'people' },
        { id: 'evidence-search', asks: 'Says how evidence was found', by: ['method'] },
        { id: 'evidence-quality', asks: 'Says how good the evidence is', by: ['effects-certainty'] },
        {
            id: 'authors',
            asks: 'Names its authors and what makes them fit',
            by: ['author-credentials'],
        },
        { id: 'knowledge', asks: 'Readers know more afterwards', by: 'people' },
        { id: 'match', asks: 'Readers choose what fits what matters to them', by: 'people' },
    ],
};

const STANDARDS = [ipdas, cdcIndex];

/**
 * Judges a comparison by every rule that is not turned off.
 *
 * @param settings how grave a rule is; a locked one stays at least as grave as it is by itself
 */
function check$1(subject, settings = {}, rules = RULES) {
    const findings = [];
    const off = new Set();
    for (const rule of rules) {
        const level = levelOf$1(rule, settings);
        if (level === 'off')
            off.add(rule.id);
        else
            for (const found of rule.find(subject)) {
                findings.push({ ...found, rule: rule.id, severity: level });
            }
    }
    const broken = new Set(findings.map(({ rule }) => rule));
    return { findings, scores: STANDARDS.map((standard) => scoreBy(standard, broken, off)) };
}

/** One piece of JSON after any space: an opening bracket, a closing one, what parts values, or a value. */
const PIECE$2 = /[ \t\r\n]*(?:([[{])|([\]}])|([,:])|("(?:[^"\\\p{Cc}]|[\x7f-\x9f])*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})(?:[^"\\\p{Cc}]|[\x7f-\x9f])*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/uy;
/**
 * Finds where a text stops being JSON: at a missing or spare comma, a quote of the wrong kind, its end.
 * Engines know the place, but word it differently, and WebKit keeps it to itself.
 *
 * @returns an index into the text, its length where it ends too early; `undefined` where it is JSON
 */
function jsonBreaksAt(text) {
    const open = [];
    let needsValue = true;
    let isFresh = false;
    let at = 0;
    for (;;) {
        PIECE$2.lastIndex = at;
        const [, opening, closing, parting, value] = PIECE$2.exec(text) ?? [];
        const inside = open.at(-1);
        if (opening ?? value) {
            const isKey = inside === '{';
            if (!needsValue || (isKey && !value?.startsWith('"')))
                break;
            if (opening)
                open.push(opening);
            isFresh = needsValue = Boolean(opening);
        }
        else if (closing) {
            const isFull = inside === (closing === ']' ? '[' : ':') && !needsValue;
            const isEmpty = isFresh && inside === (closing === ']' ? '[' : '{');
            if (!isFull && !isEmpty)
                break;
            open.pop();
            isFresh = needsValue = false;
        }
        else if (parting) {
            if (needsValue || !inside || (parting === ':') !== (inside === '{'))
                break;
            if (inside !== '[')
                open.splice(-1, 1, parting === ':' ? ':' : '{');
            needsValue = true;
            isFresh = false;
        }
        else
            break;
        at = PIECE$2.lastIndex;
    }
    const end = at + text.slice(at).search(/[^ \t\r\n]|$/);
    const isWhole = end === text.length && open.length === 0 && !needsValue;
    return isWhole ? undefined : end;
}

const SCRIPT = /^(?:(?:const|let|var|export|module\.exports|window\.)\b|[\w.$]+\s*=\s*[[{]|\()/;
const YAML = /^(?:---\s|[\w-]+:(?:\s|$))/;
const SEPARATORS = [',', ';', '\t'];
/** Lines that are looked at, and characters of each. */
const [MOST_LINES, LONGEST$5] = [5, 2000];
/** A file of another kind altogether: what stands at its beginning tells it. */
const fileMistake = ({ text, open, last }) => {
    const index = text.search(/\S|$/);
    const start = text.slice(index, index + MOST_LINES * LONGEST$5);
    if (start === '') {
        return { index: 0, message: 'is empty', mend: 'Write a comparison into it, and save it.' };
    }
    if (start.startsWith('{\\rtf')) {
        return {
            index,
            message: 'is a text of a word processor (RTF), not JSON',
            mend: 'Save it as plain text.',
        };
    }
    // JSON up to somewhere is JSON with a mistake in it.
    if (open.length > 0 || /^[[{]/.test(start))
        return undefined;
    if (SCRIPT.test(start)) {
        return {
            index,
            message: 'begins as a script, not as JSON',
            mend: 'Take out what stands before the first bracket, and what comes behind the last.',
        };
    }
    const lines = start.split(/\r?\n/).slice(0, MOST_LINES);
    if (SEPARATORS.some((separator) => isTable(lines, separator))) {
        return {
            index,
            message: 'is a table of a spreadsheet (CSV), not JSON',
            mend: 'Put the table into the page, inside <treatment-compare>, or write it as JSON.',
        };
    }
    if (YAML.test(start)) {
        return {
            index,
            message: 'looks like YAML, not JSON',
            mend: 'Convert it: begin with {, and put names and words into double quotes.',
        };
    }
    if (last)
        return undefined;
    return {
        index,
        message: `does not begin as JSON: ${(lines[0] ?? '').slice(0, 40).trim()}`,
        mend: 'Begin with {. What is only text goes into its fields.',
    };
};
/** Whether the lines have as many columns each, two or more. */
function isTable(lines, separator) {
    const counts = lines.filter((line) => line.trim()).map((line) => columnsOf(line, separator));
    const [first = 1] = counts;
    return first > 1 && counts.length > 1 && counts.every((count) => count === first);
}
/** A separator between quotes is none. */
function columnsOf(line, separator) {
    const outside = line
        .slice(0, LONGEST$5)
        .split('"')
        .filter((_, index) => index % 2 === 0);
    return outside.join('').split(separator).length;
}

/** A string, a sign, or another value. */
const PIECE$1 = /"(?:[^"\\]|\\.)*"?|[[\]{},:]|[^\s[\]{},:"]+/gsu;
const LONGEST_REST = 40;
/** @param at where the text stops being JSON: all before it is the beginning of some */
function jsonSpot(text, at) {
    const open = [];
    let [beforeLast, last] = [];
    for (const { 0: piece, index } of text.slice(0, at).matchAll(PIECE$1)) {
        if (piece === '{' || piece === '[')
            open.push({ piece, index });
        if (piece === '}' || piece === ']')
            open.pop();
        [beforeLast, last] = [last, { piece, index }];
    }
    const isInObject = open.at(-1)?.piece === '{';
    const beginsField = (before) => isInObject && (before?.piece === ',' || before?.piece === '{');
    const [rest = ''] = text.slice(at, at + LONGEST_REST).split(/[\r\n]/);
    return {
        text,
        at,
        rest,
        last,
        isAfterName: beginsField(beforeLast) && last?.piece.startsWith('"') === true,
        isForName: beginsField(last),
        open,
        isInLine: !text.slice(last?.index ?? 0, at).includes('\n'),
    };
}

/** The first character that may not stand between quotes as it is: a control, or a backslash with nothing to it. */
// eslint-disable-next-line no-control-regex
const UNFIT = /[\0-\x1f]|\\(?!["\\/bfnrtu]|u[\da-fA-F]{4})/;
/** A string up to its end, or that of the text. */
const STRING = /"(?:[^"\\]|\\[^])*"?/y;
/** Mistakes between quotes, or about where they end. */
const stringMistake = ({ text, at, rest, last, isInLine }) => {
    if (rest.startsWith('"'))
        return unfitString(text, at);
    if (!last?.piece.startsWith('"') || !isInLine)
        return undefined;
    return curlyEnd(last) ?? innerQuote(last, rest);
};
function unfitString(text, at) {
    STRING.lastIndex = at;
    const [string = ''] = STRING.exec(text) ?? [];
    const unfit = UNFIT.exec(string);
    if (!unfit) {
        return string.length > 1 && string.endsWith('"')
            ? undefined
            : { index: at, message: 'opens quotes that are never closed', mend: 'Close them with ".' };
    }
    const index = at + unfit.index;
    if (/[\n\r]/.test(unfit[0])) {
        const line = { piece: string.slice(0, unfit.index), index: at };
        return (curlyEnd(line) ?? {
            index,
            message: 'has a line break between quotes',
            mend: 'Write the words in one line, or close the quotes (") at its end.',
        });
    }
    return unfit[0] === '\\'
        ? {
            index,
            message: 'has a backslash that stands for nothing',
            mend: 'Take it out, or write two for a backslash.',
        }
        : {
            index,
            message: 'has a tab or another control character between quotes',
            mend: 'Write spaces in its place.',
        };
}
/** A curly quote, the first in a string, before what comes behind a string. */
const CURLY_END = /^[^“„”]*([”“])[ \t]*(?:[:,\]}]|$)/;
/** Quotes that were opened straight and closed curly go on until the next straight one. */
function curlyEnd({ piece, index }) {
    const [, curly] = CURLY_END.exec(piece) ?? [];
    return curly === undefined
        ? undefined
        : {
            index: index + piece.indexOf(curly),
            message: `closes straight quotes with the curly one ${curly}`,
            mend: 'Close them with a straight one ("), and turn off “smart quotes” in your editor.',
        };
}
function innerQuote({ piece, index }, rest) {
    return /^[\p{L}\p{N}\p{Po}\p{Pd}]/u.test(rest) && !/^[,:]/.test(rest)
        ? {
            index: index + piece.length - 1,
            message: `has a quote inside a text, so that the text ends before: ${rest.trim()}`,
            mend: 'Write \\" for a quote inside a text, or curly ones: “like this”.',
        }
        : undefined;
}

/**
 * Tells the mistakes that people make in JSON apart.
 *
 * @returns nothing where the text is JSON
 */
function jsonMistake(text) {
    const at = jsonBreaksAt(text);
    if (at === undefined)
        return undefined;
    const spot = jsonSpot(text, at);
    for (const read of READERS$1) {
        const mistake = read(spot);
        if (mistake)
            return mistake;
    }
    return {
        index: at,
        message: `is not JSON from here on: ${spot.rest.trim()}`,
        mend: 'Look there for what is missing or too much.',
    };
}
const COMMENT = /^(?:\/[/*]|#|<!--)/;
const CURLY = /^[“”„‟″«»]/;
const SINGLE = /^['‘’‚`´]/;
const ODD_SPACE = /^[\p{Zs}\u200b-\u200d\u2028\u2029\u2060\ufeff\v\f]/u;
const comment = ({ at, rest }) => COMMENT.test(rest)
    ? { index: at, message: 'has a comment, which JSON does not know', mend: 'Take comments out.' }
    : undefined;
const curlyQuote = ({ at, rest }) => CURLY.test(rest)
    ? {
        index: at,
        message: `has the curly quote ${rest.charAt(0)} where a straight one belongs`,
        mend: 'Write straight quotes ("), and turn off what makes them curly (“smart quotes”) in your editor.',
    }
    : undefined;
const singleQuote = ({ at, rest }) => SINGLE.test(rest)
    ? {
        index: at,
        message: `has the single quote ${rest.charAt(0)} where a double one belongs`,
        mend: `Put names and words into double quotes: "like this".`,
    }
    : undefined;
const oddSpace = ({ text, at }) => {
    const [space] = ODD_SPACE.exec(text.slice(at, at + 1)) ?? [];
    if (space === undefined)
        return undefined;
    const code = space.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return {
        index: at,
        message: `has a space that JSON does not know (U+${code})`,
        mend: 'Take it out, or type an ordinary space in its place.',
    };
};
const surplusComma = ({ at, rest, last }) => {
    const isBeforeBracket = last?.piece === ',' && /^[\]}]/.test(rest);
    const isAfterNothing = rest.startsWith(',') && /^[[{,]$/.test(last?.piece ?? '');
    if (!isBeforeBracket && !isAfterNothing)
        return undefined;
    return {
        index: isBeforeBracket ? last.index : at,
        message: 'has a comma too many',
        mend: isBeforeBracket
            ? `Take out the comma before the ${rest.charAt(0)}.`
            : 'Take out one comma.',
    };
};
const missingValue = ({ rest, last, at }) => last?.piece === ':' && /^[,}\]]/.test(rest)
    ? {
        index: at,
        message: 'has a name without a value',
        mend: 'Write the value behind the colon, or take the name out.',
    }
    : undefined;
const secondDocument = ({ text, at, rest, last, open }) => {
    if (!last || open.length > 0 || !/^[}\]]$/.test(last.piece))
        return undefined;
    return /^,?\s*[[{]/.test(text.slice(at, at + 40))
        ? {
            index: at,
            message: 'begins a second document behind the first',
            mend: 'Put each comparison into a file of its own.',
        }
        : {
            index: at,
            message: `goes on behind its last bracket: ${rest.trim()}`,
            mend: 'Take that out, or a bracket before it that closes too early.',
        };
};
const CLOSING = { '{': '}', '[': ']' };
const wrongBracket = ({ at, rest, open }) => {
    const inside = open.at(-1);
    const closing = CLOSING[inside?.piece ?? ''];
    if (!closing || !/^[}\]]/.test(rest) || rest.startsWith(closing))
        return undefined;
    return {
        index: at,
        message: `closes with ${rest.charAt(0)} what ${inside?.piece ?? ''} has opened`,
        mend: `Write ${closing} there, or look for a bracket that is missing before it.`,
    };
};
const unfinished = ({ text, at, open }) => {
    const inside = open.at(-1);
    if (at < text.length || !inside)
        return undefined;
    return {
        index: inside.index,
        message: `opens ${inside.piece} here, and ends before that is closed`,
        mend: `Look whether the end of the file is missing, or close it with ${CLOSING[inside.piece] ?? ''}.`,
    };
};
const nameWithoutQuotes = ({ at, rest, isForName }) => {
    const [name] = /^[\p{L}\p{N}_$-]+/u.exec(rest) ?? [];
    if (!isForName || name === undefined)
        return undefined;
    return {
        index: at,
        message: `has a name without quotes: ${name}`,
        mend: `Write "${name}".`,
    };
};
const missingColon = ({ at, rest, isAfterName, last }) => isAfterName
    ? {
        index: at,
        message: `has ${rest.charAt(0)} where a colon belongs`,
        mend: `Write a colon between ${last?.piece.slice(0, 40) ?? 'the name'} and its value.`,
    }
    : undefined;
const oddNumber = ({ at, rest, last }) => {
    const isInNumber = last && /^-?\d/.test(last.piece) && last.index + last.piece.length === at;
    const isNumber = isInNumber ? /^[\p{L}\d.%+]/u.test(rest) : /^(?:[.+]\d|-)/.test(rest);
    return isNumber
        ? {
            index: isInNumber ? last.index : at,
            message: 'has a number that JSON does not know',
            mend: 'Write digits alone, with a point between them if need be: 64, 0.5 or -3.',
        }
        : undefined;
};
const decimalComma = ({ rest, last, isForName }) => isForName && last?.piece === ',' && /^\d/.test(rest)
    ? {
        index: last.index,
        message: 'has a comma in a number',
        mend: 'Write a point for it, as in 1.5, or nothing, as in 1000.',
    }
    : undefined;
const missingComma = ({ at, rest, last, isForName }) => {
    const endsValue = last && !isForName && !/^[[{,:]$/.test(last.piece);
    if (!endsValue || !/^["[{\d-]/.test(rest))
        return undefined;
    const end = last.index + last.piece.length;
    return {
        index: at > end ? end : at,
        message: 'has no comma here, where the next value begins',
        mend: 'Put a comma between the two.',
    };
};
const wordWithoutQuotes = ({ at, rest, last }) => {
    const [word] = /^[\p{L}_$][\p{L}\p{N}_$-]*/u.exec(rest) ?? [];
    if (word === undefined || !/^[[:,]$/.test(last?.piece ?? ''))
        return undefined;
    return {
        index: at,
        message: `has the word ${word} without quotes`,
        mend: 'Put words into double quotes; true, false and null stand without, in small letters.',
    };
};
/** In the order in which they are asked: what is surer comes first. */
const READERS$1 = [
    fileMistake,
    oddSpace,
    comment,
    stringMistake,
    curlyQuote,
    singleQuote,
    surplusComma,
    secondDocument,
    unfinished,
    wrongBracket,
    missingValue,
    decimalComma,
    nameWithoutQuotes,
    oddNumber,
    missingColon,
    missingComma,
    wordWithoutQuotes,
];

/** Before an area code in brackets comes a country code with no zero to dial after it, or the 1 of North America. */
const ONE_NUMBER = /^(?:\+(?=[1-9])|(?:\+[1-9]\d{0,2} ?(?=\([1-9])|1 ?)?\(\p{Nd}+\) ?)?\p{Nd}+(?: \p{Nd}+)*$/u;
/**
 * What a telephone dials for words that are one number and nothing else, as E.164 and local numbers are written. Of
 * two numbers, or of a number and its hours, it would dial one that nobody has.
 */
function dialled(words) {
    // The zero is dialled only within the country. Italy's belongs to the number.
    const number = spaced(words).replace(/^(\+(?!39)\d{1,3} ?)\(0\) ?/, '$1');
    const digits = number.replace(/[ ()]/g, '');
    return ONE_NUMBER.test(number) && /^\+?(?!0+$)\d{2,15}$/.test(digits) ? digits : undefined;
}
/**
 * Whether words hold a number to reach someone by: one of two digits by itself. Among other words that could be an hour
 * or a page, so there it is three digits together, or five with signs between them.
 */
function holdsNumber(words) {
    const number = spaced(words);
    const isLong = ONE_NUMBER.test(number)
        ? /\p{Nd}\P{Nd}*\p{Nd}/u
        : /\p{Nd}{3}|\p{Nd}(?: ?\p{Nd}){4}/u;
    return isLong.test(number) && /(?!0)\p{Nd}/u.test(number);
}
/** Words with a blank for whatever may stand between the digits of one number. */
function spaced(words) {
    return words.replace(/[\p{Zs}.\u2010-\u2013-]/gu, ' ');
}

/** Whether a serious risk is told in words that are always open; a picture alone is not. */
function tellsRisk(risk) {
    return saysSomething(plainText(partsOf$2(risk).short.filter(({ kind }) => kind !== 'image')));
}
function tellsRoute({ route }) {
    return saysSomething(route);
}
/** Whether a crisis line has a name, and a number or a page to reach it by. */
function tellsWhomToCall({ name, call = '', text = '', emergency = '', url = '', }) {
    return saysSomething(name) && (leadsToPage(url) || [call, text, emergency].some(holdsNumber));
}
/** Drops what stands for a fact that no page may leave out, and says nothing. */
function dropSilentFacts(comparison, report) {
    comparison.treatments.forEach((treatment, index) => {
        const path = ['treatments', index];
        const { approval, seriousRisks } = treatment;
        treatment.approval = approval.filter(tells(tellsRoute, SILENT_APPROVAL, [...path, 'approval'], report));
        treatment.seriousRisks = seriousRisks.filter(tells(tellsRisk, SILENT_SERIOUS_RISK, [...path, 'seriousRisks'], report));
    });
    comparison.crisisLines = comparison.crisisLines.filter(tells(tellsWhomToCall, SILENT_CRISIS_LINE, ['crisisLines'], report));
    if (comparison.crisisTitle && !saysSomething(comparison.crisisTitle)) {
        report(SILENT_CRISIS_TITLE, ['crisisTitle']);
        comparison.crisisTitle = undefined;
    }
}
/** Tells the facts of a list that say something, and reports the others. */
function tells(saysIt, notice, path, report) {
    return (fact, index) => {
        const says = saysIt(fact);
        if (!says)
            report(notice, [...path, index]);
        return says;
    };
}

const CHECKS = [
    checkReferences,
    checkNumbers,
    checkWords,
    checkFolded,
    dropSilentFacts,
    dropUnfitWords,
    checkLockedFacts,
];
/**
 * Parses a comparison document. It copies known fields only, and never throws.
 *
 * A document of the wrong shape gives no comparison. One that lacks what it should carry
 * (an approval, a review date) gives a comparison together with errors: it is shown with a notice,
 * and refused where documents are checked before they are published.
 *
 * A document that `extends` another is given together with that, by `findExtended`; without it there is none to extend.
 */
function parseComparison(input, findExtended) {
    try {
        return isExtension(input)
            ? readExtension(input, findExtended ?? findNothing)
            : parse$3(input, CHECKS);
    }
    catch (error) {
        return { diagnostics: [explain(toPath([]), error, UNREADABLE_DOCUMENT)] };
    }
}
const findNothing = (name) => {
    const path = toPath(['extends']);
    return {
        diagnostics: [toDiagnostic({ notice: NO_BUILT_IN_COMPARISON, path, values: { name } })],
    };
};
/** Reads a document by its schema alone, and does not check what its facts say of each other. */
function readComparison(input) {
    return parse$3(input, []);
}
function parse$3(input, checks) {
    const found = [];
    const comparison = read$3(comparisonSchema, input, [], found);
    if (hasErrors(found))
        return { diagnostics: found.map(toDiagnostic) };
    for (const check of checks) {
        check(comparison, (...finding) => {
            found.push(findingAt(...finding));
        });
    }
    return { comparison, diagnostics: found.map(toDiagnostic) };
}
/**
 * Parses the text of a JSON document.
 * @param place what is wrong if all of the text is
 */
function parseComparisonText(text, place = toPath([]), findExtended) {
    const input = parseJson(text);
    return input === undefined
        ? { diagnostics: [brokenJson$1(text, place)] }
        : parseComparison(input, findExtended);
}
function brokenJson$1(text, path) {
    const at = jsonBreaksAt(text) ?? text.length;
    const before = text.slice(0, at).split('\n');
    const [rest = ''] = text.slice(at, at + 30).split('\n');
    return toDiagnostic({
        notice: rest ? INVALID_JSON : UNFINISHED_JSON,
        path,
        values: {
            line: before.length,
            column: (before.at(-1) ?? '').length + 1,
            rest: rest.trim(),
        },
    });
}

var ketamineEnglish = {id:"ketamine-vs-antidepressants",lang:"en",title:"Ketamine or a traditional antidepressant: which is right for me?",question:"Ketamine infusions, the esketamine spray, or tablets?",summary:["It depends on your health, what you tried and what matters to you. We found no large trial comparing them.","SSRIs and SNRIs are often tried first.[@nice-ng222] Ketamine and esketamine mostly come later, often added to them.[@vadod-2022]","Ketamine and esketamine help some people within a day. One infusion wears off within days. Trials had mixed results.[@jelovac-2025][@fedgchin-2019]","If an SSRI or SNRI helps, it is mostly within four weeks; sometimes eight.[@nice-ng222][@trivedi-2006]","Every option has serious risks. Never stop a medicine for depression suddenly."],condition:{name:"Depression in adults",summary:"Depression: low mood, or loss of interest, for weeks."},beforeYouStart:[{points:["Wait to drive: infusion, 24 hours;[@mayo-ketamine] spray, next day after sleep.[@spravato-pi]","Never stop suddenly or alone.","Maybe pregnant? No spray;[@spravato-pi] ask about infusions.[@mayo-ketamine] Don’t just stop tablets.","Report brain bleeds, aneurysm, psychosis, mania, drink or drug problems, past or present.","Show all you take: drugs, drink and herbs can clash."]}],treatments:[{id:"ketamine-iv",name:"Ketamine infusion (IV, off-label)",shortName:"Ketamine infusion",summary:"A low-dose anesthetic, not for home.",image:{alt:"An infusion bag with a thin tube",drawing:{width:120,height:120,shapes:[{tone:"tint",path:"M12 62a46 46 0 1 0 92 0a46 46 0 1 0 -92 0z"},{tone:"fill",path:"M43 43c6 -4 11 -4 17 0s11 4 17 0v14c0 9 -6 14 -13 14h-8c-7 0 -13 -5 -13 -14z"},{tone:"line",path:"M54 19a6 6 0 0 1 12 0M42 19h36a6 6 0 0 1 6 6v32c0 13 -8 21 -20 21h-8c-12 0 -20 -8 -20 -21v-32a6 6 0 0 1 6 -6zM55 78v14a5 5 0 0 0 10 0v-14M60 97c0 12 10 15 18 10s12 -16 21 -13c6 2 7 8 7 14"}]}},approval:[{region:"US",route:"By drip",status:"off-label",note:"Approved as an anesthetic, not for any mental health use. In October 2023 the FDA warned of ketamine mixed by pharmacies. It knew of no proof that this is safer, quicker or of more use, set beside approved medicines (read in the news). Newer: not checked.[@fda-compounded-2023]"},{region:"EU",route:"By drip",status:"unknown",note:"We have not checked if any country approves it for depression. Ask."},{region:"GB",route:"By drip",status:"unknown",note:"We have not checked its approval for depression. The UK’s college of psychiatrists wants it only in specialist clinics, with long-term checks (read in the news).[@rcpsych-2025-psychedelics]"}],seriousRisks:[{short:"**Sleepiness, slow breathing.**[@fda-compounded-2023] Ask who watches you.",more:"An FDA alert of 2023, read in the news, on ketamine mixed by pharmacies, often for home use. No one checks you there. One person breathed too slowly after taking it by mouth.[@fda-compounded-2023]"},{short:"**Raised blood pressure.**[@short-2018] Report heart, vessel problems.",more:"At one clinic (203 people, no comparison group) 44 in 100 had a reading of 165/100 or more. Do not set this beside the spray.[@rodrigues-2022] FDA alert, read in the news: the heart rate can change too.[@fda-compounded-2023]"},{short:"**Dissociation, hallucinations, worse mental health.**[@fda-compounded-2023][@mayo-ketamine] Report any psychosis or mania.",more:"Seeing or hearing what is not there: from a text on anesthesia, where doses are much higher.[@mayo-ketamine] FDA alert, read in the news: dissociation, and mental illness that gets worse.[@fda-compounded-2023]"},{short:"**Misuse**; controlled drug.[@fda-compounded-2023] Report drug or drink problems.",more:"It is also a street drug. In a survey of such users, with no comparison group, 17 in 100 were dependent on it. This was not about treatment.[@winstock-2012]"},{short:"**Bladder, long-term harm:** rate unknown.[@short-2018] Report urine problems.",more:"In a survey of street use, with no comparison group, 27 in 100 had bladder symptoms. Bigger, more frequent doses brought more.[@winstock-2012] There is little long-term data on treatment.[@short-2018]"},{short:"**Suicidal thoughts:** we have not checked. Get help at once.",more:"They can come with depression itself. It has no warning box for depression, as it is not approved for it. That does not mean less risk."}],experience:"You sit or lie with a drip in your arm, often for about 40 minutes.[@anand-2023] You may feel floaty, dreamy or cut off from your body. This can be odd, scary or pleasant. Most of it peaks within an hour and is gone by two.[@acevedo-diaz-2020] Ask when not to eat, and who watches your blood pressure and breathing. Someone takes you home."},{id:"esketamine",name:"Esketamine nasal spray",shortName:"Esketamine spray",summary:"A form of ketamine (Spravato), mostly after two antidepressants failed.[@ema-spravato]",image:{alt:"A nasal spray with a fine mist at its tip",drawing:{width:120,height:120,shapes:[{tone:"tint",path:"M16 64a46 46 0 1 0 92 0a46 46 0 1 0 -92 0z"},{tone:"fill",path:"M48 82c4 -3 8 -3 12 0s8 3 12 0v14a5 5 0 0 1 -5 5h-14a5 5 0 0 1 -5 -5z"},{tone:"line",path:"M53 50l2 -24a3 3 0 0 1 3 -3h4a3 3 0 0 1 3 3l2 24M41 50h38a6 6 0 0 1 0 12h-38a6 6 0 0 1 0 -12zM42 62v36a10 10 0 0 0 10 10h16a10 10 0 0 0 10 -10v-36"},{tone:"fill",path:"M58 13a2 2 0 1 0 4 0a2 2 0 1 0 -4 0zM47 15a2 2 0 1 0 4 0a2 2 0 1 0 -4 0zM69 15a2 2 0 1 0 4 0a2 2 0 1 0 -4 0zM52.5 6a2 2 0 1 0 4 0a2 2 0 1 0 -4 0zM63.5 6a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z"}]}},approval:[{region:"US",route:"Nasal spray",status:"approved",note:"For adults with treatment-resistant depression: with a tablet or, since 2025, alone.[@fda-spravato-2025] Since 2020 also for depression with urgent suicidal thoughts or acts, with a tablet.[@fda-spravato-2020] It is not shown to prevent suicide or to reduce suicidal thoughts or acts. Hospital may still be needed, even if you feel better after a first dose.[@spravato-pi]"},{region:"EU",route:"Nasal spray",status:"approved",note:"Since 2019 for treatment-resistant depression, with an SSRI or SNRI.[@ema-spravato] Since 2021 also in a mental health emergency, for a short time and with a tablet (read in the news).[@ec-spravato-2021]"},{region:"GB",route:"Nasal spray",status:"approved",note:"Licensed for treatment-resistant depression. NICE does not recommend it on the NHS in England. It was unsure of the long-term benefit and the value; it did not find that the spray fails.[@nice-ta854] The NHS in Scotland accepts it, with an SSRI or SNRI, after at least two antidepressants.[@smc2258]"}],seriousRisks:[{short:"**Sedation, slow breathing** (warning box): 23 in 100 sedated, placebo spray 9 (14 more).[@spravato-pi] Stay until it passes.",more:"People told of it in 4 weeks. Staff measured it after a dose: 48 to 61 in 100; under 1 in 100 passed out. Placebo rate: not read.[@spravato-pi] In the US safety program, with no comparison group, 62 in 100 were sedated at least once, mostly mildly.[@jnj-medical-connect]"},{short:"**Raised blood pressure:** 10 in 100, placebo spray 3 (7 more).[@spravato-pi] Report artery problems.",more:"In 4 weeks, in treatment-resistant depression; all took an antidepressant. Under age 65, the lower reading rose by 25 or more in 13.3 in 100, on placebo spray 2.7 (11 more, likely between 6 and 15).[@spravato-pi] The heart can also beat faster or slower.[@drugs-com-esketamine]"},{short:"**Dissociation** (warning box): 41 in 100, placebo spray 9 (32 more).[@spravato-pi] Report any psychosis or mania.",more:"People told of it in 4 weeks; all took an antidepressant.[@spravato-pi] Asked with a list, 61 to 84 in 100 had it or sensed things in a changed way, on placebo 5 to 16. It peaks at 40 minutes and is mostly over by 1.5 hours.[@jnj-medical-connect]"},{short:"**Misuse** (warning box), dependence; controlled drug.[@spravato-pi] Report drug or drink problems.",more:"Staff watch people with past drug problems more closely.[@spravato-pi]"},{short:"**Bladder:** passing urine often, 3 in 100, placebo spray under 1 (3 more).[@spravato-pi] Report urine problems.",more:"In 4 weeks 3.2 in 100, on placebo spray 0.5 (2.7 more, likely between 0.7 and 4.8).[@spravato-pi] In up to a year, with no comparison group, 17 in 100 had a kidney or urine complaint, mostly mild to moderate.[@jnj-medical-connect] Trials saw no severe bladder disease from it.[@spravato-pi] A few cases came up later.[@jnj-medical-connect]"},{short:"**Suicidal thoughts** (warning box), up to age 24.[@antidepressant-boxed-warning] Get help at once.",more:"All antidepressants, in short trials beside placebo: 5 more in 1,000 at age 18 to 24.[@antidepressant-boxed-warning] The spray plus tablet, from 65: too few people to tell.[@katz-2021] Under 65: not checked."}],experience:"No food for 2 hours before, and no drink for 30 minutes. Staff check your blood pressure and watch you use the spray. You may feel floaty or cut off from your body, and sleepy for over two hours.[@morrison-2018] You stay at least two hours and until this has worn off; a finger clip checks your oxygen.[@spravato-rems-fda] Someone takes you home. You cannot take the spray home.[@spravato-pi]"},{id:"ssri-snri",name:"Traditional antidepressant (SSRI or SNRI)",shortName:"SSRI or SNRI",summary:"Tablets, such as sertraline (SSRI), venlafaxine (SNRI).",image:{alt:"A calendar page with one tablet on it",drawing:{width:120,height:120,shapes:[{tone:"tint",path:"M12 60a46 46 0 1 0 92 0a46 46 0 1 0 -92 0z"},{tone:"line",path:"M88 56v-21a9 9 0 0 0 -9 -9h-50a9 9 0 0 0 -9 9v52a9 9 0 0 0 9 9h25M20 45h68M38 18v15M70 18v15M36 60h.01M54 60h.01M72 60h.01M36 77h.01M54 77h.01"},{tone:"fill",path:"M99.2 70.6A21 21 0 0 1 69.6 100.2zM66.8 97.4A21 21 0 0 1 96.4 67.8z"}]}},approval:[{region:"US",route:"By mouth",status:"approved",note:"Sertraline and venlafaxine, for example, have a US label for depression.[@zoloft-pi][@effexor-xr-pi] Ask about the one you are offered."},{region:"EU",route:"By mouth",status:"approved",note:"Each medicine has its own approval."},{region:"GB",route:"By mouth",status:"approved",note:"The NICE guideline lists SSRIs and SNRIs among its options.[@nice-ng222]"}],seriousRisks:[{short:"**Suicidal thoughts** (warning box): at 18 to 24, 5 more in 1,000 than placebo.[@antidepressant-boxed-warning] Get help at once.",more:"In short trials, thoughts or acts, beside placebo. Under 18: 14 more in 1,000. At 25 to 64: 1 fewer in 1,000. From 65: 6 fewer in 1,000. After four months: not known.[@antidepressant-boxed-warning]"},{short:"**Withdrawal:** 31 in 100, after placebo 17 (15 more).[@henssler-2024] Stop slowly, with help.",more:"At least one symptom after stopping; the gap is the authors’ own. Severe: about 3 in 100, after placebo under 1 (2 more). Most had taken it briefly.[@henssler-2024] Critics who kept five studies found 55 in 100, with a wide range and no placebo.[@henssler-critique] Placebo trials alone: not checked."},{short:"**Sexual problems** that may last after stopping; rate unknown.[@ema-prac-2019-sexual] Say so early.",more:"Regulators in Europe and Canada warn of this. It is thought to be rare. It may last weeks to years. The drug as cause: not proved, not ruled out.[@ema-prac-2019-sexual][@health-canada-2021-sexual]"},{short:"**Serotonin syndrome.**[@sertraline-monographs] Fever, shaking or confusion: get help at once.",more:"It can come from mixing with some other drugs. Other signs: a fast heartbeat, sweating, stiff or twitching muscles, vomiting. It is mostly mild but can kill. We found no rate.[@sertraline-monographs]"},{short:"**Bleeding, low salt; venlafaxine: blood pressure.**[@loke-2008][@gheysens-2024] Show pharmacists all you take.",more:"Stomach bleeding, over age 50, beside no SSRI: about 2 more in 1,000 a year. With ibuprofen or the like: 9 more in 1,000.[@loke-2008] Low salt: about 5 in 100, on mirtazapine 1 (4 more). Many were old or in hospital. Signs: headache, confusion, weakness.[@gheysens-2024][@sertraline-monographs] High blood pressure on venlafaxine in 8 to 12 weeks: 4 in 100, placebo 1 (3 more).[@effexor-xr-pi]"},{short:"**Mania.**[@sertraline-monographs] Report it, in family too.",more:"Signs: much more energy, racing thoughts, reckless acts, very little sleep. We found no rate.[@sertraline-monographs]"}],experience:"You swallow a tablet or capsule at about the same time each day. Ask whether to take it with food, and what to do if you miss one. You may notice side effects before you feel better. Some people feel flat. Ask about work: it can make you sleepy, or keep you awake."}],sections:[{id:"at-a-glance",title:"At a glance",rows:[{kind:"facts",label:"Where, how often",icon:"place",cells:{"ketamine-iv":{value:"Clinic; often six in three weeks",note:"[@anand-2023]"},esketamine:{value:"Clinic; twice weekly at first",note:"[@spravato-pi]"},"ssri-snri":{value:"At home; mostly daily",note:"[@nhs-sertraline]"}}},{kind:"facts",label:"How soon, how long",icon:"onset",cells:{"ketamine-iv":{value:"For some people, a day",note:"Lasts days.[@kishimoto-2016][@fava-2018]"},esketamine:{value:"For some people, a day; others, weeks",note:"May last if repeated.[@turkoz-2021][@daly-2019]"},"ssri-snri":{value:"Often about four weeks",note:"May last while taken.[@nice-ng222][@kato-2021]"}}},{kind:"facts",label:"How many are helped",about:"Different people. Don’t compare.",icon:"people",cells:{"ketamine-iv":{value:"Trials disagree",note:"In hospital, no clear gain over midazolam.[@jelovac-2025] Much better in 3 weeks: 55 in 100, ECT 41 (14 more). Well, if sicker: 46 in 100, ECT 63 (17 fewer).[@anand-2023][@ekstrand-2022]"},esketamine:{value:"59 in 100 much better at four weeks",note:"Placebo spray 45 in 100 (14 more, likely between 5 and 22). All began new tablets after failures.[@turkoz-2021] Four such trials: one clear gain.[@popova-2019][@fedgchin-2019][@ochs-ross-2020][@takahashi-2021]"},"ssri-snri":{value:"56 to 60 in 100 better in 6 to 8 weeks",note:"Placebo 42 to 47 in 100 (13 to 14 more). Family doctors’ patients; older tablets too. Half were weak.[@arroll-2005]"}}},{kind:"facts",label:"Main risks",icon:"risk",cells:{"ketamine-iv":{value:"Sedation, dissociation, slow breathing, misuse",note:"FDA alert.[@fda-compounded-2023] Suicidal thoughts: unchecked."},esketamine:{value:"Sedation, dissociation, slow breathing, misuse",note:"Suicidal thoughts if young.[@spravato-pi][@antidepressant-boxed-warning]"},"ssri-snri":{value:"Suicidal thoughts in the young; withdrawal",note:"[@antidepressant-boxed-warning][@henssler-2024]"}}}]},{id:"what-each-is",title:"How it works",gist:"How they ease depression is not clear.[@zanos-2018]",rows:[{kind:"text",label:"How it works",cells:{"ketamine-iv":"It blocks the NMDA receptor, a docking point for glutamate, a brain signal. After that, links between nerve cells may grow stronger.[@zanos-2018]",esketamine:"It blocks the NMDA receptor, like ketamine. This brings a brief rise in glutamate, a brain signal.[@ema-spravato]","ssri-snri":"SSRIs leave more serotonin, a brain signal, between nerve cells. SNRIs do this for norepinephrine too.[@effexor-xr-pi] There is no proof that they mend a “chemical imbalance”.[@mind-antidepressants]"}}]},{id:"how-well",title:"How well it works",shortTitle:"How well",gist:"Spray, new tablet: 59 in 100 much better at 4 weeks, placebo spray 45 (14 more).[@turkoz-2021] One of four trials was clear.[@fedgchin-2019] SSRI or older tablet: 56 to 60 in 100 better, placebo 42 to 47 (13 to 14 more).[@arroll-2005] Infusions in hospital: 47 in 100, midazolam 33 (14 more). Maybe chance.[@jelovac-2025] Do not compare.",intro:"Do not compare across columns. Most people in the ketamine and esketamine trials had treatment-resistant depression; in the SSRI and SNRI trials most did not. The other group differed too: a placebo, another drug, or ECT.",rows:[{kind:"outcome",id:"response",label:"Felt much better (response)",about:"Response most often means that symptoms at least halved.",event:"felt much better",noEvent:"did not feel much better",better:"more",comparison:"indirect",cells:{"ketamine-iv":[{events:46.9,comparator:{label:"Midazolam infusions",events:33.3},difference:{events:13.5,low:-10.6,high:37.7,likely:true},timeframe:"End of a 4-week course",population:"62 hospital inpatients, some bipolar, on usual care",certainty:"low",caveat:"People’s own ratings did not differ, up to six months. It was small; most guessed their drug; midazolam may lift mood too. Rates read in a summary.",sources:["jelovac-2025"]},{events:55.4,comparator:{label:"ECT",events:41.2},difference:{events:14.2,low:3.9,high:24.2},timeframe:"3 weeks",population:"365 adults, treatment-resistant, no psychosis, mostly not in hospital",certainty:"low",caveat:"It was built to test if ketamine is “not worse” than ECT. Everyone knew what they got and rated themselves. The other ECT trial, under remission, found ECT better.[@ekstrand-2022]",sources:["anand-2023"]},{events:64,comparator:{label:"One midazolam infusion",events:28},difference:{events:36},timeframe:"1 day after one infusion",population:"72 adults, treatment-resistant, off other medicines for it",certainty:"low",caveat:"By 7 days it was 46 and 18 in 100. One small trial. Rates read in a report, not in the paper.",sources:["murrough-2013"]}],esketamine:[{events:58.7,comparator:{label:"Placebo spray, new antidepressant",events:45.2},difference:{events:13.5,low:4.8,high:22.2,likely:true},timeframe:"4 weeks",population:"518 adults, treatment-resistant; new antidepressant too",certainty:"low",caveat:"The next two trials, put together afterwards by the maker, without those in older people and in Japan.",sources:["turkoz-2021"]},{events:69.3,comparator:{label:"Placebo spray, new antidepressant",events:52},difference:{events:17.3,low:4,high:30.6},timeframe:"4 weeks",population:"223 adults up to age 64, treatment-resistant; new antidepressant too",certainty:"low",caveat:"The only clearly positive one of four like it that we read. People may have guessed what they had.",sources:["popova-2019","katz-2021"]},{events:54.1,comparator:{label:"Placebo spray, new antidepressant",events:38.9},difference:{events:15.2,low:2.11,high:28.22},timeframe:"4 weeks",population:"342 adults up to age 64, treatment-resistant; new antidepressant too",certainty:"low",caveat:"The trial missed its main goal. This is the lower dose; with the higher one it was 53 in 100.",sources:["fedgchin-2019","katz-2021"]},{events:27,comparator:{label:"Placebo spray, new antidepressant",events:13.3},difference:{events:13.7,low:-0.28,high:27.58},timeframe:"4 weeks",population:"137 adults aged 65 or more, treatment-resistant; new antidepressant too",certainty:"low",caveat:"It missed its main goal.",sources:["ochs-ross-2020","katz-2021"]}],"ssri-snri":[{low:56,high:60,comparator:{label:"Placebo",low:42,high:47},difference:{low:13,high:14},timeframe:"Mostly 6 to 8 weeks",population:"Adults with depression seen by family doctors",certainty:"low",caveat:"Here people “improved”, which was not always “halved”. Older tablets (tricyclics) are counted too. Half the trials were of low quality.",sources:["arroll-2005"]}]}},{kind:"outcome",id:"remission",label:"Few or no symptoms left (remission)",about:"Trials set the bar in different places.",event:"were down to few or no symptoms",noEvent:"were not down to few or no symptoms",better:"more",comparison:"indirect",cells:{"ketamine-iv":[{events:43.8,comparator:{label:"Midazolam infusions",events:30},difference:{events:13.8},timeframe:"End of a 4-week course",population:"62 hospital inpatients, some bipolar, on usual care",certainty:"low",caveat:"No clear gain: it may be chance. Read in a summary.",sources:["jelovac-2025"]},{events:46,comparator:{label:"ECT",events:63},difference:{events:-17,low:-30,high:-2},timeframe:"End of treatment, up to 12 sessions",population:"186 hospital inpatients, some with psychosis",certainty:"low",caveat:"ECT did better. Everyone knew what they got. They were sicker than in the other ECT trial.",sources:["ekstrand-2022"]}],esketamine:[{events:52.5,comparator:{label:"Placebo spray, new antidepressant",events:31},difference:{events:21.5,low:8.2,high:34.8},timeframe:"4 weeks",population:"223 adults up to age 64, treatment-resistant; new antidepressant too",certainty:"low",caveat:"The only clearly positive one of four like it.",sources:["popova-2019","katz-2021"]},{events:36,comparator:{label:"Placebo spray, new antidepressant",events:30.6},difference:{events:5.5,low:-6.98,high:17.94},timeframe:"4 weeks",population:"342 adults up to age 64, treatment-resistant; new antidepressant too",certainty:"low",caveat:"With the higher dose it was 39 in 100.",sources:["fedgchin-2019","katz-2021"]},{events:17.5,comparator:{label:"Placebo spray, new antidepressant",events:6.7},difference:{events:10.8},timeframe:"4 weeks",population:"137 adults aged 65 or more, treatment-resistant; new antidepressant too",certainty:"low",caveat:"It missed its main goal: the gap may be chance.",sources:["ochs-ross-2020","katz-2021"]},{events:27.1,comparator:{label:"Quetiapine and the same SSRI or SNRI",events:17.6},difference:{events:9.5},timeframe:"8 weeks",population:"676 adults, treatment-resistant, all on an SSRI or SNRI",certainty:"low",caveat:"The maker paid, and everyone knew what they got. People who stopped were counted as not better.",sources:["reif-2023"]},{events:22.5,comparator:{label:"Placebo spray alone",events:7.6},difference:{events:14.9},timeframe:"4 weeks",population:"378 adults, treatment-resistant, on no antidepressant",certainty:"low",caveat:"People may have guessed what they had. Read in news of the approval.",sources:["fda-spravato-2025"]}],"ssri-snri":[{events:47,comparator:{label:"Placebo",events:36},difference:{events:11},timeframe:"8 weeks",population:"People with depression",certainty:"low",caveat:"Bupropion maker’s trials; placebo in four of seven.",sources:["thase-2005"]}]}},{kind:"outcome",id:"relapse",label:"Became ill again (relapse)",about:"Only people who were already better took part. So these are not your chances of staying well if you start now.",event:"became ill again",noEvent:"did not become ill again",better:"fewer",comparison:"indirect",cells:{"ketamine-iv":[{events:70,comparator:{label:"ECT",events:63},difference:{events:7},timeframe:"12 months after the last session",population:"Hospital inpatients who had got well on ketamine or ECT",certainty:"low",caveat:"Infusions had ended. May be chance. After about two months on average.",sources:["ekstrand-2022"]}],esketamine:[{events:26.7,comparator:{label:"Switched to placebo spray, same antidepressant",events:45.3},difference:{events:-18.6},timeframe:"Length varied, after 16 weeks on the spray",population:"176 adults in stable remission on the spray and an antidepressant",certainty:"low",caveat:"Of 705 people who joined, 297 were well enough to go on to this part.",sources:["daly-2019"]},{events:25.8,comparator:{label:"Switched to placebo spray, same antidepressant",events:57.6},difference:{events:-31.8},timeframe:"Length varied, after 16 weeks on the spray",population:"121 adults with a stable response, but not in remission",certainty:"low",caveat:"Same trial, same limits.",sources:["daly-2019"]}],"ssri-snri":[{events:20.9,comparator:{label:"Switched to placebo",events:39.7},difference:{events:-18.8},timeframe:"6 months to over a year",population:"8,890 people who had got better on an antidepressant",certainty:"moderate",caveat:"Withdrawal can look like relapse. Other types of antidepressant are counted too.",sources:["kato-2021"]},{events:38.7,comparator:{label:"Slowly switched to placebo",events:56.3},difference:{events:-17.6,low:-26.4,high:-8.8,likely:true},timeframe:"52 weeks",population:"478 long-term users in the UK who felt well",certainty:"moderate",caveat:"Some took mirtazapine, not an SSRI or SNRI.",sources:["lewis-2021"]}]}},{kind:"text",label:"Keep in mind",cells:{"ketamine-iv":"In the 2025 trial in hospital, the average gain over midazolam was about 3 points out of 60. It may be chance.[@jelovac-2025] The two trials against ECT do not agree; their people differed.[@anand-2023][@ekstrand-2022]",esketamine:"In the positive trial the average gain was about 4 points out of 60. People debate if that matters.[@popova-2019] Three like it showed no clear gain, one in people aged 65 or more and one in Japan.[@fedgchin-2019][@ochs-ross-2020][@takahashi-2021] We have not checked a trial in China and the US.","ssri-snri":"In 522 trials of about 8 weeks all 21 antidepressants beat placebo; not all were SSRIs or SNRIs.[@cipriani-2018] Another review found a small average gain for SSRIs, in trials open to bias. People debate if it matters.[@jakobsen-2017]"}}]},{id:"how-soon",title:"How soon, how long",shortTitle:"How soon",gist:"Infusion: helps some people in a day, for days.[@fava-2018] Spray: 17 in 100 much better in a day, placebo spray 9 (8 more).[@turkoz-2021] SSRI or SNRI: often about four weeks.[@nice-ng222]",rows:[{kind:"timeline",id:"timeline",label:"Start of help, and how long it holds",cells:{"ketamine-iv":{onset:{from:1,unit:"day"},duration:{from:1,to:12,unit:"day"},note:"Some people feel better within a day of one infusion. Symptoms mostly come back within days. The average gain over placebo is gone by day 10 to 12, so people have a course. One trial found no clear gain after a 4-week course.",sources:["kishimoto-2016","fava-2018","jelovac-2025"]},esketamine:{onset:{from:1,to:28,unit:"day"},note:"After a day 17 in 100 had responded, on placebo spray 9 (8 more, likely between 2 and 14). By four weeks it was more, in both groups. All took a new antidepressant. Doses are repeated; how long one holds is not known.",sources:["turkoz-2021"]},"ssri-snri":{onset:{from:2,to:8,unit:"week"},ongoing:true,note:"Sertraline usually begins to work after about two weeks. If nothing has changed by 4 weeks, ask: 20 in 100 of those people still gain a lot by 8 weeks; some would anyway. It may hold as long as you take it; often it is taken at least six months once you are well.",sources:["hse-sertraline","nice-ng222","trivedi-2006","nihr-slow-response"]}}},{kind:"schedule",id:"schedule",label:"What the first three months look like",cells:{"ketamine-iv":{phases:[{from:1,to:3,days:2,label:"Twice a week, in one large trial"},{from:4,to:12,label:"No approved schedule; ask the clinic"}],note:"Clinics differ. Ask how many there may be.",sources:["anand-2023"]},esketamine:{phases:[{from:1,to:4,days:2,label:"Twice a week"},{from:5,to:8,days:1,label:"Once a week"},{from:9,to:12,days:0.5,most:1,label:"Once a week or every two weeks"}],note:"The US label, for treatment-resistant depression. Ask what comes after.",sources:["spravato-pi"]},"ssri-snri":{phases:[{from:1,to:12,days:7,label:"Every day, most often one dose"}],note:"Some venlafaxine tablets: twice a day. NICE: a first check after 1 week at age 18 to 25, or with a risk of suicide.",sources:["nhs-sertraline","nhs-venlafaxine","nice-ng222"]}}}]},{id:"side-effects",title:"Side effects",gist:"Spray: dissociation in 41 in 100, placebo spray 9 (32 more).[@spravato-pi] Sertraline: nausea in 25 in 100, placebo 11 (14 more).[@zoloft-pi] Infusion: both too, in one clinic with no comparison.[@rodrigues-2022]",rows:[{kind:"effects",id:"side-effects",label:"Common side effects",about:"The other group, on placebo, shows how many feel such things anyway. Sexual effects: see below.",cells:{"ketamine-iv":{missing:"not-checked",why:"We have not checked rates against placebo. One clinic’s are below."},esketamine:{timeframe:"4 weeks",population:"568 adults, treatment-resistant; all took an antidepressant",comparator:"Placebo spray and an antidepressant",certainty:"low",caveat:"From US labels of 2020 to 2021; we could not read a newer one. People told of these; staff measured more sedation.",sources:["spravato-pi"],effects:[{label:"Dissociation",events:41,comparator:9,group:"Mind and sleep"},{label:"Sedation",events:23,comparator:9,group:"Mind and sleep"},{label:"Anxiety",events:13,comparator:6,group:"Mind and sleep"},{label:"Lethargy (low energy)",events:11,comparator:5,group:"Mind and sleep"},{label:"Insomnia (poor sleep)",events:8,comparator:7,group:"Mind and sleep"},{label:"Dizziness",events:29,comparator:8,group:"Head and body"},{label:"Vertigo (spinning feeling)",events:23,comparator:3,group:"Head and body"},{label:"Headache",events:20,comparator:17,group:"Head and body"},{label:"Numbness",events:18,comparator:2,group:"Head and body"},{label:"Blood pressure increased",events:10,comparator:3,group:"Head and body"},{label:"Nausea",events:28,comparator:9,group:"Stomach and mouth"},{label:"Altered taste",events:19,comparator:14,group:"Stomach and mouth"},{label:"Vomiting",events:9,comparator:2,group:"Stomach and mouth"}]},"ssri-snri":{timeframe:"Short-term trials",population:"5,193 adults; sertraline, an SSRI, for six conditions, depression among them",comparator:"Placebo",certainty:"moderate",caveat:"One SSRI only. From an older US label.",sources:["zoloft-pi"],effects:[{label:"Insomnia (poor sleep)",events:21,comparator:11,group:"Mind and sleep"},{label:"Sleepiness",events:13,comparator:7,group:"Mind and sleep"},{label:"Fatigue",events:12,comparator:7,group:"Mind and sleep"},{label:"Headache",events:25,comparator:23,group:"Head and body"},{label:"Dizziness",events:12,comparator:7,group:"Head and body"},{label:"Tremor",events:8,comparator:2,group:"Head and body"},{label:"Increased sweating",events:7,comparator:2,group:"Head and body"},{label:"Nausea",events:25,comparator:11,group:"Stomach and mouth"},{label:"Diarrhea or loose stools",events:20,comparator:10,group:"Stomach and mouth"},{label:"Dry mouth",events:14,comparator:8,group:"Stomach and mouth"}]}}},{kind:"outcome",id:"stopped-side-effects",label:"Stopped because of side effects",event:"stopped because of side effects",noEvent:"did not stop because of side effects",better:"fewer",comparison:"indirect",cells:{"ketamine-iv":{missing:"not-checked",why:"We have not checked rates against placebo."},esketamine:[{events:7,comparator:{label:"Placebo spray, new antidepressant",events:0.9},difference:{events:6.1},timeframe:"4 weeks",population:"223 adults up to age 64, treatment-resistant; new antidepressant too",certainty:"low",caveat:"One trial only.",sources:["popova-2019"]}],"ssri-snri":[{events:11,comparator:{label:"Placebo",events:6},difference:{events:5},timeframe:"8 to 12 weeks",population:"642 adults with depression; slow-release venlafaxine, an SNRI",certainty:"low",caveat:"One SNRI only. From an older US label.",sources:["effexor-xr-pi"]}]}},{kind:"text",label:"More on side effects",cells:{"ketamine-iv":"One clinic in Canada, with no comparison. Sleepy: 56 in 100. Dizzy: 45 in 100. Dissociation: 36 in 100. Nausea: 13 in 100. Do not set these beside the other columns.[@rodrigues-2022] Trials do not report side effects fully.[@short-2018]",esketamine:"Severe or serious effects in 4 weeks: 12 in 100, on placebo spray 4 (8 more, between 4 and 13). Most came and went on the day of the dose.[@katz-2021]","ssri-snri":"Slow-release venlafaxine, in 8 to 12 weeks. Nausea: 31 in 100, on placebo 12 (19 more). Poor sleep: 17 in 100, on placebo 11 (6 more).[@effexor-xr-pi] In a survey with no other group, 46 in 100 on an antidepressant felt less emotion. Depression can do this too.[@goodwin-2017]"}},{kind:"text",label:"Sex and weight",about:"People often tell of these only when asked.",cells:{"ketamine-iv":{missing:"not-checked",why:"We have not checked either. Ask, and say what you had before."},esketamine:"In its trials people were not asked about sex directly, and most also took an SSRI or SNRI.[@spravato-pi] Weight: we have not checked. Say what you had before.","ssri-snri":"When people were asked directly, 26 to 80 in 100 had new sexual problems, older drugs too. We read no placebo rate. Bupropion and mirtazapine were like placebo.[@serretti-2009] They may last after stopping. Weight at six months, without placebo: escitalopram, paroxetine 0.4 kg over sertraline, bupropion 0.2 kg under.[@petimar-2024]"}}]},{id:"driving-and-stopping",title:"Driving and coming off",shortTitle:"Driving",gist:"No driving: infusion, 24 hours;[@mayo-ketamine] spray, to next day.[@spravato-pi] SSRI or SNRI: until you know its effect. Stop only with help.",rows:[{kind:"text",label:"Driving",cells:{"ketamine-iv":"Someone must take you home. Do not drive or use machines for 24 hours; some clinics ask for longer. This rule was written for anesthesia.[@mayo-ketamine]",esketamine:"Someone else must take you home. Do not drive or use machines until the next day, after a good sleep.[@spravato-pi]","ssri-snri":"We have not checked studies of driving. Sleepy on sertraline: 13 in 100, on placebo 7 (6 more).[@zoloft-pi] Do not drive until you know how it affects you."}},{kind:"text",label:"Coming off it",about:"Never stop any of these suddenly on your own. Make a plan with your clinician.",cells:{"ketamine-iv":"Ask at the start how a course ends. Of those who got well in one trial, 70 in 100 were ill again within a year, after ECT 63. The gap may be chance.[@ekstrand-2022] Withdrawal: we have not checked.",esketamine:"Ask at the start how long a course may be. Of people who were well on it, more relapsed when switched to placebo spray.[@daly-2019] Withdrawal: we have not checked.","ssri-snri":"The dose is lowered in steps, over weeks or months. Withdrawal can feel like restlessness, poor sleep, sweating, nausea or headache. It mostly goes in 1 to 2 weeks, but can last months. Paroxetine and venlafaxine bring it more often;[@nice-ng222] escitalopram too; sertraline, citalopram and fluoxetine less.[@henssler-2024]"}}]},{id:"cost-and-access",title:"Cost and access",shortTitle:"Cost",gist:"Spray: 14 to 16 visits in 12 weeks.[@spravato-pi] Infusions: often six in 3 weeks.[@anand-2023] Ask for the full price.",rows:[{kind:"text",label:"Cost",cells:{"ketamine-iv":"In 2025 US clinics’ own pages quoted about 400 to 800 dollars an infusion. Most say plans do not pay.[@ketamine-price-web] Ask for the total of a course, clinic fees and later doses too.",esketamine:"In 2019 the US list price was 590 to 885 dollars a session. The first month was 4,720 to 6,785 dollars, without clinic fees or discounts.[@stat-2019] We found no newer official price. Ask if your plan pays.","ssri-snri":"We have not checked prices. Many are sold without a brand name. Ask for the total of a month, visits too, and if your plan pays."}},{kind:"text",label:"How to get it",cells:{"ketamine-iv":"Some clinics and hospitals offer it. Ask who steps in if something goes wrong. The FDA has warned of home use (read in the news).[@fda-compounded-2023]",esketamine:"In the US only certified clinics can give it.[@spravato-rems-fda] On the NHS it is not recommended in England,[@nice-ta854] but is accepted in Scotland.[@smc2258]","ssri-snri":"A family doctor, and some nurses and others, can prescribe it. You pick it up at a pharmacy."}}]},{id:"pregnancy-age-medicines",title:"Pregnancy, age, medicines",gist:"Pregnant: not the spray;[@spravato-pi] ask before an infusion;[@mayo-ketamine] do not just stop tablets.",rows:[{kind:"text",label:"Pregnancy and breastfeeding",cells:{"ketamine-iv":"It may harm an unborn baby. There are no good studies in depression. Tell the clinic if you are or might be pregnant, or breastfeed.[@mayo-ketamine]",esketamine:"The US label: it may harm an unborn baby, judging by animals given ketamine. People should not take it when pregnant, nor breastfeed.[@spravato-pi]","ssri-snri":"Up to 30 in 100 babies briefly have jitters or breathe badly.[@byatt-2013] Breastfeeding: not checked. A rare lung problem, if taken late: about 3 more in 1,000 than without.[@grigoriadis-2014] After severe or repeated illness, stopping brought more relapse.[@bayrampour-2020]"}},{kind:"text",label:"Age",cells:{"ketamine-iv":"The trials here were in adults.[@anand-2023][@jelovac-2025] Younger or much older people: we have not checked. Ask what age changes.",esketamine:"For adults only.[@ema-spravato] In people aged 65 or more the trial missed its main goal. In the small group aged 75 or more there was no sign of benefit.[@ochs-ross-2020]","ssri-snri":"Suicidal thoughts can rise up to age 24.[@antidepressant-boxed-warning] Ask for close watch at the start. Citalopram: at most 40 mg a day, and 20 mg over age 60, because of heart rhythm.[@fda-citalopram-2012]"}},{kind:"text",label:"Other health problems and medicines",cells:{"ketamine-iv":"Report psychosis, mania, heart, bladder or liver problems, past or present. Alcohol, seizure medicines, anesthetics and other drugs that make you drowsy add to its effect.[@mayo-ketamine] Opioids, sedatives, stimulants and MAOIs clash with the spray, a close relative.[@spravato-pi]",esketamine:"Not with a bulging or badly formed blood vessel, a past brain bleed, or an allergy to ketamine. Psychosis must be checked first. Over 140/90 may delay a dose. Alcohol, opioids, sedatives, stimulants and MAOIs clash.[@spravato-pi]","ssri-snri":"Sertraline: never with MAOIs (two weeks apart), linezolid or pimozide. With care: triptans, tramadol, lithium, St John’s wort; ibuprofen, aspirin, blood thinners. The list is not full, and others differ.[@sertraline-monographs]"}}]},{id:"who-it-may-suit",title:"Who it may suit",shortTitle:"Who",gist:"Tablets or talking therapy: often first.[@nice-ng222] Infusion, spray: mostly after others failed.[@vadod-2022]",intro:"Points to talk about: they do not tell you what to choose.",rows:[{kind:"text",label:"How severe it is",cells:{"ketamine-iv":"One trial took people who had been sent for ECT and had no psychosis;[@anand-2023] another took hospital patients.[@ekstrand-2022] Mild depression: we have not checked.",esketamine:"It is studied in treatment-resistant depression, and with urgent suicidal thoughts. It is not shown to prevent suicide or to reduce suicidal thoughts or acts; hospital may still be needed.[@spravato-pi] Mild depression: we have not checked.","ssri-snri":"NICE does not put tablets first in less severe depression, unless you prefer them. In more severe depression they are among its first options. So is talking therapy.[@nice-ng222]"}},{kind:"text",label:"What you have tried",cells:{"ketamine-iv":"US advice of 2022 for veterans and soldiers: clinicians may consider adding ketamine or esketamine when several good tries of other medicines did not help. We read a summary.[@vadod-2022]",esketamine:"For treatment-resistant depression: after at least two antidepressants.[@ema-spravato] Added to an SSRI or SNRI, 22 in 100 were in remission at week 8 and well to week 32, on quetiapine 14 (8 more). Everyone knew what they got.[@reif-2023]","ssri-snri":"In one large study people took up to four steps, not all SSRIs or SNRIs. The first report put remission at 67 in 100. A re-count: 35 in 100. The teams disagree. No one took placebo.[@rush-2006][@pigott-2023]"}},{kind:"text",label:"What you prefer",cells:{"ketamine-iv":"You may like: quick for some people. You may not like: the drip, the journeys, odd feelings, the cost, off-label use.",esketamine:"You may like: quick for some people, and approved. You may not like: the journeys, the two-hour stay,[@spravato-pi] odd feelings, the cost.","ssri-snri":"You may like: at home, and well known. You may not like: the wait, daily tablets, sexual problems, coming off slowly."}}]},{id:"what-is-not-known",title:"What is not known",shortTitle:"Not known",gist:"Which works best for you, and what years of ketamine do.[@short-2018]",rows:[{kind:"list",label:"Open questions",items:["How much hope plays a part. In the 2025 trial most people guessed who had ketamine.[@jelovac-2025] Esketamine is hard to hide too.","How long to go on with ketamine, and what years of it do to the bladder and the mind.[@short-2018]","How well esketamine works in the long run,[@nice-ta854] and what years of it do.[@morrison-2024]","How much the average gain from SSRIs means to people.[@jakobsen-2017]","How common and how bad withdrawal is after years of antidepressants.[@henssler-2024]","How often sexual problems last after stopping.[@health-canada-2021-sexual]"]}]},{id:"other-options",title:"Other options",gist:"Talking therapy: 41 in 100 much better in two months, without it 17 (24 more; no placebo).[@cuijpers-2021] Or other drugs, TMS, ECT, exercise, waiting.",rows:[{kind:"list",label:"Other treatments",about:"Each from other trials, in other people. “Responded” means much better.",items:["**Talking therapy.** In about two months 41 in 100 responded, without it 17 (24 more; no placebo). Read in a summary.[@cuijpers-2021] It was also added to tablets that had not helped. After 3 to 5 years 43 in 100 were much better, with usual care 27 (16 more).[@wiles-2013]","**Guided self-help.** NICE puts it among the first options in less severe depression.[@nice-ng222]","**Bupropion.** In 8 weeks 62 in 100 responded, on placebo 51 (11 more). These were its maker’s trials.[@thase-2005]","**Mirtazapine,** added to an SSRI or SNRI that had not worked. In 480 people it made little difference, beside placebo.[@kessler-2018-mir]","**Lithium,** added to a tablet that had not worked. In two weeks or more, 27 more in 100, between 10 and 44, responded. That is set against placebo, in only 110 people.[@bauer-1999]","**Magnetic pulses (TMS).** After some 13 visits 29 in 100 responded, with fake pulses 10 (19 more).[@berlim-2014]","**ECT.** In day-to-day care in Scotland 73 in 100 responded, with no comparison group.[@semple-2024] It can harm memory, for some people for good.[@ekstrand-2022]","**Exercise,** such as walking, yoga or weights. It had a fair effect in many small studies, set against usual care and the like.[@noetel-2024]"]},{kind:"list",label:"Doing nothing new for now",items:["With mild or moderate depression and no treatment, some people get well. By 3 months it is about 23 in 100. By 6 months it is 32, by 12 it is 53.[@whiteford-2013] If you think of suicide, do not wait.","In treatment-resistant depression far fewer do. On placebo spray alone 8 in 100 were in remission at 4 weeks.[@fda-spravato-2025] Of 124 people with very resistant depression, about 4 in 100 were well after a year of usual care.[@dunner-2006]","You get no new side effects or costs. But depression can last, get worse or come back.","Agree on a date to look again. If you take something now, do not stop it suddenly."]}]},{id:"questions",title:"Questions to take along",shortTitle:"Questions",gist:"What to ask.",rows:[{kind:"list",label:"Before your visit",items:["Mark what matters most to you: speed, side effects, time, cost, sex, a baby.","Write down what you take now, and what you tried before.","Pick your questions below."]},{kind:"list",label:"Ask your doctor, nurse or pharmacist",items:["How severe is my depression, and could something else be causing it?","Have the treatments I tried been long enough, and at a full dose?","What would you expect this one to do for someone like me, and by when?","What are the main risks for me, with my health, age and medicines?","Who will watch me, and whom do I call if I feel worse or have thoughts of suicide?","What does the full course cost me, in money, time and travel?","How and when would I come off it, and what comes next?"]}]}],sources:[{id:"nice-ng222",kind:"guideline",title:"Depression in adults: treatment and management (NG222)",year:2022,body:"NICE (UK)",url:"https://www.nice.org.uk/guidance/ng222/chapter/Recommendations"},{id:"vadod-2022",kind:"guideline",title:"VA/DoD clinical practice guideline for the management of major depressive disorder",year:2022,body:"VA/DoD",url:"https://www.healthquality.va.gov/guidelines/MH/mdd/"},{id:"jelovac-2025",kind:"trial",title:"Serial ketamine infusions as adjunctive therapy to inpatient care for depression (KARMA-Dep 2)",authors:"Jelovac A et al.",year:2025,body:"JAMA Psychiatry",doi:"10.1001/jamapsychiatry.2025.3019"},{id:"fedgchin-2019",kind:"trial",title:"Efficacy and safety of fixed-dose esketamine nasal spray combined with a new oral antidepressant in treatment-resistant depression (TRANSFORM-1)",authors:"Fedgchin M et al.",year:2019,body:"International Journal of Neuropsychopharmacology",doi:"10.1093/ijnp/pyz039"},{id:"trivedi-2006",kind:"trial",title:"Evaluation of outcomes with citalopram for depression using measurement-based care in STAR*D",authors:"Trivedi MH et al.",year:2006,body:"American Journal of Psychiatry",doi:"10.1176/appi.ajp.163.1.28"},{id:"anand-2023",kind:"trial",title:"Ketamine versus ECT for nonpsychotic treatment-resistant major depression (ELEKT-D)",authors:"Anand A et al.",year:2023,body:"New England Journal of Medicine",doi:"10.1056/NEJMoa2302399"},{id:"acevedo-diaz-2020",kind:"trial",title:"Comprehensive assessment of side effects associated with a single dose of ketamine",authors:"Acevedo-Diaz EE et al.",year:2020,body:"Journal of Affective Disorders",url:"https://www.omicsdi.org/dataset/biostudies-literature/S-EPMC8457026"},{id:"ema-spravato",kind:"regulator",title:"Spravato: CHMP summary of opinion and EU authorisation",year:2019,body:"European Medicines Agency",url:"https://www.ema.europa.eu/en/medicines/human/summaries-opinion/spravato"},{id:"morrison-2018",kind:"trial",title:"Effect of intranasal esketamine on cognitive functioning in healthy participants",authors:"Morrison RL et al.",year:2018,body:"Psychopharmacology",doi:"10.1007/s00213-018-4828-5"},{id:"spravato-rems-fda",kind:"regulator",title:"Approved Risk Evaluation and Mitigation Strategies: SPRAVATO",body:"US Food and Drug Administration",url:"https://www.accessdata.fda.gov/scripts/cder/rems/index.cfm?event=IndvRemsDetails.page&REMS=386"},{id:"spravato-pi",kind:"label",title:"SPRAVATO (esketamine): US prescribing information (figures from copies of 2020 to 2021)",body:"FDA label",url:"https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=d81a6a79-a74a-44b7-822c-0dfa3036eaed"},{id:"fda-compounded-2023",kind:"regulator",title:"FDA warns patients and health care providers about potential risks associated with compounded ketamine products",year:2023,body:"US Food and Drug Administration",url:"https://www.fda.gov/drugs/human-drug-compounding/fda-warns-patients-and-health-care-providers-about-potential-risks-associated-compounded-ketamine"},{id:"rcpsych-2025-psychedelics",kind:"guideline",title:"Position statement on psychedelic and related substances for medical use",year:2025,body:"Royal College of Psychiatrists",url:"https://www.lbc.co.uk/article/experts-back-ketamine-for-depression-5HjdDFh_2/"},{id:"fda-spravato-2025",kind:"regulator",title:"SPRAVATO approved in the US as monotherapy for adults with treatment-resistant depression",year:2025,body:"FDA / Johnson & Johnson",url:"https://www.jnj.com/media-center/press-releases/spravato-esketamine-approved-in-the-u-s-as-the-first-and-only-monotherapy-for-adults-with-treatment-resistant-depression"},{id:"fda-spravato-2020",kind:"regulator",title:"Supplemental approval of SPRAVATO for depressive symptoms in adults with major depression and acute suicidal ideation or behaviour",year:2020,body:"US Food and Drug Administration",url:"https://www.accessdata.fda.gov/scripts/cder/daf/index.cfm?event=overview.process&ApplNo=211243"},{id:"ec-spravato-2021",kind:"regulator",title:"New indication for Spravato authorized in Europe",year:2021,body:"The Pharma Letter",url:"https://www.thepharmaletter.com/pharmaceutical/new-indication-for-spravato-authorized-in-europe"},{id:"nice-ta854",kind:"guideline",title:"Esketamine nasal spray for treatment-resistant depression (TA854)",year:2022,body:"NICE (UK)",url:"https://www.nice.org.uk/guidance/ta854/chapter/1-Recommendations"},{id:"smc2258",kind:"guideline",title:"Esketamine (Spravato): SMC2258",year:2020,body:"Scottish Medicines Consortium",url:"https://www.scottishmedicines.org.uk/medicines-advice/esketamine-spravato-full-smc2258/"},{id:"zoloft-pi",kind:"label",title:"ZOLOFT (sertraline): US prescribing information (older copy)",body:"FDA label",url:"https://api.fda.gov/drug/label.json?search=openfda.brand_name:%22ZOLOFT%22"},{id:"effexor-xr-pi",kind:"label",title:"EFFEXOR XR (venlafaxine extended-release): US prescribing information (older copy)",body:"FDA label",url:"https://api.fda.gov/drug/label.json?search=openfda.brand_name:%22EFFEXOR+XR%22"},{id:"nhs-sertraline",kind:"other",title:"Sertraline",body:"NHS (UK)",url:"https://www.nhs.uk/medicines/sertraline/"},{id:"kishimoto-2016",kind:"meta-analysis",title:"Single-dose infusion ketamine and non-ketamine NMDA receptor antagonists for unipolar and bipolar depression",authors:"Kishimoto T et al.",year:2016,body:"Psychological Medicine",doi:"10.1017/S0033291716000064"},{id:"fava-2018",kind:"trial",title:"Dose-ranging trial of intravenous ketamine in treatment-resistant depression",authors:"Fava M et al.",year:2018,body:"Molecular Psychiatry",doi:"10.1038/s41380-018-0256-5"},{id:"turkoz-2021",kind:"trial",title:"Treatment response with esketamine nasal spray plus an oral antidepressant in patients with treatment-resistant depression without evidence of early response",authors:"Turkoz I et al.",year:2021,body:"Journal of Clinical Psychiatry",doi:"10.4088/JCP.20m13800"},{id:"daly-2019",kind:"trial",title:"Efficacy of esketamine nasal spray plus oral antidepressant treatment for relapse prevention in patients with treatment-resistant depression (SUSTAIN-1)",authors:"Daly EJ et al.",year:2019,body:"JAMA Psychiatry",doi:"10.1001/jamapsychiatry.2019.1189"},{id:"kato-2021",kind:"meta-analysis",title:"Discontinuation of antidepressants after remission with antidepressant medication in major depressive disorder",authors:"Kato M et al.",year:2021,body:"Molecular Psychiatry",url:"https://doi.org/10.1038/s41380-020-0843-0"},{id:"ekstrand-2022",kind:"trial",title:"Racemic ketamine as an alternative to electroconvulsive therapy for unipolar depression (KetECT)",authors:"Ekstrand J et al.",year:2022,body:"International Journal of Neuropsychopharmacology",doi:"10.1093/ijnp/pyab088"},{id:"popova-2019",kind:"trial",title:"Efficacy and safety of flexibly dosed esketamine nasal spray combined with a newly initiated oral antidepressant in treatment-resistant depression (TRANSFORM-2)",authors:"Popova V et al.",year:2019,body:"American Journal of Psychiatry",url:"https://doi.org/10.1176/appi.ajp.2019.19020172"},{id:"ochs-ross-2020",kind:"trial",title:"Efficacy and safety of esketamine nasal spray plus an oral antidepressant in elderly patients with treatment-resistant depression (TRANSFORM-3)",authors:"Ochs-Ross R et al.",year:2020,body:"American Journal of Geriatric Psychiatry",doi:"10.1016/j.jagp.2019.10.008"},{id:"takahashi-2021",kind:"trial",title:"Efficacy and safety of fixed doses of intranasal esketamine as an add-on therapy in Japanese patients",authors:"Takahashi N et al.",year:2021,body:"BMC Psychiatry",doi:"10.1186/s12888-021-03538-y"},{id:"arroll-2005",kind:"meta-analysis",title:"Efficacy and tolerability of tricyclic antidepressants and SSRIs compared with placebo for treatment of depression in primary care",authors:"Arroll B et al.",year:2005,body:"Annals of Family Medicine",pmid:"16189062",url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC1466912/"},{id:"antidepressant-boxed-warning",kind:"label",title:"Boxed warning in antidepressant labels (venlafaxine, sertraline)",year:2026,body:"FDA labels via openFDA",url:"https://api.fda.gov/drug/label.json?search=openfda.generic_name:%22venlafaxine+hydrochloride%22"},{id:"henssler-2024",kind:"meta-analysis",title:"Incidence of antidepressant discontinuation symptoms",authors:"Henssler J et al.",year:2024,body:"Lancet Psychiatry",doi:"10.1016/S2215-0366(24)00133-0"},{id:"short-2018",kind:"review",title:"Side-effects associated with ketamine use in depression",authors:"Short B et al.",year:2018,body:"Lancet Psychiatry",doi:"10.1016/S2215-0366(17)30272-9"},{id:"rodrigues-2022",kind:"review",title:"Safety and tolerability of IV ketamine in adults with major depressive or bipolar disorder",authors:"Rodrigues NB et al.",year:2022,body:"Canadian clinic",url:"https://searchworks.staging.jioinstitute.edu.in/?f%5Beds_language_facet%5D%5B%5D=undetermined&q=%22Mansur%2C+Rodrigo+B.%22&search_field=author"},{id:"mayo-ketamine",kind:"label",title:"Ketamine (injection): precautions",body:"Mayo Clinic",url:"https://www.mayoclinic.org/drugs-supplements/ketamine-injection-route/precautions/drg-20075559"},{id:"winstock-2012",kind:"review",title:"The prevalence and natural history of urinary symptoms among recreational ketamine users",authors:"Winstock AR et al.",year:2012,body:"BJU International",doi:"10.1111/j.1464-410X.2012.11028.x"},{id:"jnj-medical-connect",kind:"review",title:"Medical information on SPRAVATO",year:2025,body:"Johnson & Johnson",url:"https://jnjmedicalconnect.com/products/spravato/medical-content"},{id:"drugs-com-esketamine",kind:"label",title:"Esketamine nasal: side effects",body:"Drugs.com",url:"https://themeditary.com/spravato-nasal-spray-side-effects-4296.html"},{id:"katz-2021",kind:"review",title:"Benefit-risk assessment of esketamine nasal spray vs. placebo in treatment-resistant depression",authors:"Katz EG et al.",year:2021,body:"Clinical Pharmacology & Therapeutics",url:"https://doi.org/10.1002/cpt.2024"},{id:"henssler-critique",kind:"review",title:"Evidence on antidepressant withdrawal: an appraisal and reanalysis of a recent systematic review",body:"Psychological Medicine",url:"https://www.cambridge.org/core/journals/psychological-medicine/article/evidence-on-antidepressant-withdrawal-an-appraisal-and-reanalysis-of-a-recent-systematic-review/1E02C154EE580CA43F0EE86492B3A0E7"},{id:"ema-prac-2019-sexual",kind:"regulator",title:"PRAC recommendation: persistent sexual dysfunction after drug withdrawal",year:2019,body:"European Medicines Agency",url:"https://www.ema.europa.eu/en/human-regulatory/post-authorisation/pharmacovigilance/signal-management/prac-recommendations-safety-signals"},{id:"health-canada-2021-sexual",kind:"regulator",title:"Summary Safety Review: sexual dysfunction despite treatment discontinuation",year:2021,body:"Health Canada",url:"https://hpr-rps.hres.ca/reg-content/summary-safety-review-detail.php?lang=en&linkID=SSR00254"},{id:"sertraline-monographs",kind:"label",title:"Sertraline: warnings",body:"Pharmacy monographs",url:"https://buzzrx.com/sertraline-hcl/warnings"},{id:"loke-2008",kind:"meta-analysis",title:"Gastrointestinal bleeding due to interaction between selective serotonin uptake inhibitors and anti-inflammatory drugs",authors:"Loke YK et al.",year:2008,body:"Alimentary Pharmacology & Therapeutics",doi:"10.1111/j.1365-2036.2007.03541.x"},{id:"gheysens-2024",kind:"meta-analysis",title:"The risk of antidepressant-induced hyponatremia",authors:"Gheysens T et al.",year:2024,body:"European Psychiatry",url:"https://www.cambridge.org/core/journals/european-psychiatry/article/risk-of-antidepressantinduced-hyponatremia-a-metaanalysis-of-antidepressant-classes-and-compounds/3ABCD6CF7AD23D03003F93E4F648AEC0"},{id:"zanos-2018",kind:"review",title:"Mechanisms of ketamine action as an antidepressant",authors:"Zanos P, Gould TD",year:2018,body:"Molecular Psychiatry",doi:"10.1038/mp.2017.255"},{id:"mind-antidepressants",kind:"other",title:"Antidepressants: what they are and how they work",body:"Mind",url:"https://www.mindjersey.org/get-support/information/antidepressants"},{id:"murrough-2013",kind:"trial",title:"Antidepressant efficacy of ketamine in treatment-resistant major depression",authors:"Murrough JW et al.",year:2013,body:"American Journal of Psychiatry",pmid:"23982301"},{id:"reif-2023",kind:"trial",title:"Esketamine nasal spray versus quetiapine for treatment-resistant depression (ESCAPE-TRD)",authors:"Reif A et al.",year:2023,body:"New England Journal of Medicine",url:"https://doi.org/10.1056/NEJMoa2304145"},{id:"thase-2005",kind:"meta-analysis",title:"Remission rates following antidepressant therapy with bupropion or SSRIs",authors:"Thase ME et al.",year:2005,body:"Journal of Clinical Psychiatry",doi:"10.4088/jcp.v66n0803"},{id:"lewis-2021",kind:"trial",title:"Maintenance or discontinuation of antidepressants in primary care (ANTLER)",authors:"Lewis G et al.",year:2021,body:"New England Journal of Medicine",doi:"10.1056/NEJMoa2106356"},{id:"cipriani-2018",kind:"meta-analysis",title:"Comparative efficacy and acceptability of 21 antidepressant drugs for the acute treatment of adults with major depressive disorder",authors:"Cipriani A et al.",year:2018,body:"Lancet",doi:"10.1016/S0140-6736(17)32802-7"},{id:"jakobsen-2017",kind:"meta-analysis",title:"Selective serotonin reuptake inhibitors versus placebo in patients with major depressive disorder",authors:"Jakobsen JC et al.",year:2017,body:"BMC Psychiatry",doi:"10.1186/s12888-016-1173-2"},{id:"hse-sertraline",kind:"other",title:"How and when to take sertraline",body:"HSE, Ireland",url:"https://www2.hse.ie/medicines/sertraline/how-and-when-to-take-sertraline"},{id:"nihr-slow-response",kind:"meta-analysis",title:"A fifth of people who have no improvement on antidepressants at four weeks respond if given more time",body:"NIHR Evidence",url:"https://evidence.nihr.ac.uk/alert/a-fifth-of-people-who-have-no-improvement-on-antidepressants-at-four-weeks-respond-if-given-more-time/"},{id:"nhs-venlafaxine",kind:"other",title:"How and when to take venlafaxine",body:"NHS (UK)",url:"https://www.nhs.uk/medicines/venlafaxine/how-and-when-to-take-venlafaxine/"},{id:"goodwin-2017",kind:"review",title:"Emotional blunting with antidepressant treatments",authors:"Goodwin GM et al.",year:2017,body:"Journal of Affective Disorders",url:"https://www.nationalelfservice.net/treatment/antidepressants/what-causes-emotional-blunting-in-people-taking-antidepressants-results-from-a-survey"},{id:"serretti-2009",kind:"meta-analysis",title:"Treatment-emergent sexual dysfunction related to antidepressants",authors:"Serretti A, Chiesa A",year:2009,body:"Journal of Clinical Psychopharmacology",doi:"10.1097/JCP.0b013e3181a5233f"},{id:"petimar-2024",kind:"review",title:"Medication-induced weight change across common antidepressant treatments",authors:"Petimar J et al.",year:2024,body:"Annals of Internal Medicine",doi:"10.7326/M23-2742"},{id:"ketamine-price-web",kind:"other",title:"Prices of ketamine infusions on clinics’ own pages",year:2025,body:"rejuvenate-az.com and others",url:"https://rejuvenate-az.com/insights/ketamine-therapy-cost-guide-2025-pricing-insurance-how-to-afford-treatment"},{id:"stat-2019",kind:"other",title:"Analysis says J&J’s new depression drug would need a price cut to be cost-effective",year:2019,body:"STAT News",url:"https://www.statnews.com/pharmalot/2019/03/22/antidepressants-cost-effective-johnson-and-johnson/"},{id:"byatt-2013",kind:"review",title:"Antidepressant use in pregnancy",authors:"Byatt N et al.",year:2013,body:"Acta Psychiatrica Scandinavica",url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC4006272"},{id:"grigoriadis-2014",kind:"meta-analysis",title:"Prenatal exposure to antidepressants and persistent pulmonary hypertension of the newborn",authors:"Grigoriadis S et al.",year:2014,body:"BMJ",doi:"10.1136/bmj.f6932"},{id:"bayrampour-2020",kind:"meta-analysis",title:"The risk of relapse of depression during pregnancy after discontinuation of antidepressants",authors:"Bayrampour H et al.",year:2020,body:"Journal of Clinical Psychiatry",url:"https://psychiatrist.com/jcp/ad-discontinuation-and-depression-relapse-in-pregnancy"},{id:"fda-citalopram-2012",kind:"regulator",title:"Revised recommendations for citalopram",year:2012,body:"US Food and Drug Administration",url:"https://www.acpinternist.org/weekly/archives/2012/04/03/7.htm"},{id:"rush-2006",kind:"trial",title:"Acute and longer-term outcomes in depressed outpatients requiring one or several treatment steps (STAR*D)",authors:"Rush AJ et al.",year:2006,body:"American Journal of Psychiatry",doi:"10.1176/ajp.2006.163.11.1905"},{id:"pigott-2023",kind:"trial",title:"What are the treatment remission, response and extent of improvement rates after up to four trials of antidepressant therapies in real-world depressed patients? A reanalysis of the STAR*D study's patient-level data",authors:"Pigott HE et al.",year:2023,body:"BMJ Open",doi:"10.1136/bmjopen-2022-063095"},{id:"morrison-2024",kind:"trial",title:"Effect of esketamine nasal spray on cognition in patients with treatment-resistant depression",authors:"Morrison R et al.",year:2024,body:"International Journal of Neuropsychopharmacology",doi:"10.1093/ijnp/pyae046"},{id:"cuijpers-2021",kind:"meta-analysis",title:"The effects of psychotherapies for depression",authors:"Cuijpers P et al.",year:2021,body:"Acta Psychiatrica Scandinavica",doi:"10.1111/acps.13335"},{id:"wiles-2013",kind:"trial",title:"Cognitive behavioural therapy as an adjunct to pharmacotherapy (CoBalT)",authors:"Wiles N et al.",year:2013,body:"The Lancet",doi:"10.1016/S0140-6736(12)61552-9"},{id:"kessler-2018-mir",kind:"trial",title:"Mirtazapine added to SSRIs or SNRIs for treatment resistant depression (MIR)",authors:"Kessler DS et al.",year:2018,body:"BMJ",doi:"10.1136/bmj.k4218"},{id:"bauer-1999",kind:"meta-analysis",title:"Lithium augmentation in treatment-resistant depression",authors:"Bauer M, Dopfmer S",year:1999,body:"Journal of Clinical Psychopharmacology",pmid:"10505584"},{id:"berlim-2014",kind:"meta-analysis",title:"High-frequency repetitive transcranial magnetic stimulation for treating major depression",authors:"Berlim MT et al.",year:2014,body:"Psychological Medicine",url:"https://www.cambridge.org/core/journals/psychological-medicine/article/response-remission-and-dropout-rates-following-highfrequency-repetitive-transcranial-magnetic-stimulation-rtms-for-treating-major-depression-a-systematic-review-and-metaanalysis-of-randomized-doubleblind-and-shamcontrolled-trials/C82D4F2DD4823BC422524D4ED036F644"},{id:"semple-2024",kind:"review",title:"Electroconvulsive therapy response and remission in moderate to severe depressive illness",authors:"Semple DM et al.",year:2024,body:"British Journal of Psychiatry",url:"https://homsy-staging.cambridgecore.org/core/product/E0CB10019F49E17543C3FB330CBD3678/core-reader"},{id:"noetel-2024",kind:"meta-analysis",title:"Effect of exercise for depression",authors:"Noetel M et al.",year:2024,body:"BMJ",doi:"10.1136/bmj-2023-075847"},{id:"whiteford-2013",kind:"meta-analysis",title:"Estimating remission from untreated major depression",authors:"Whiteford HA et al.",year:2013,body:"Psychological Medicine",doi:"10.1017/S0033291712001717"},{id:"dunner-2006",kind:"review",title:"Naturalistic outcomes of patients with treatment-resistant depression",authors:"Dunner DL et al.",year:2006,body:"Journal of Clinical Psychiatry",url:"https://legacy.psychiatrist.com/?p=15790"}],furtherReading:[{title:"NICE guideline: Depression in adults",url:"https://www.nice.org.uk/guidance/ng222/chapter/Recommendations"},{title:"FDA: warning about compounded ketamine",url:"https://www.fda.gov/drugs/human-drug-compounding/fda-warns-patients-and-health-care-providers-about-potential-risks-associated-compounded-ketamine"},{title:"Mind: Antidepressants",url:"https://www.mindjersey.org/get-support/information/antidepressants"}],glossary:[{term:"Anesthetic",meaning:"A drug for operations, to numb you or make you sleep."},{term:"Aneurysm",meaning:"A weak, bulging spot in a blood vessel."},{term:"Antidepressant",meaning:"A medicine made to treat depression."},{term:"Bipolar disorder",meaning:"An illness with times of mania and of depression."},{term:"Bupropion, mirtazapine",meaning:"Antidepressants of other types."},{term:"Controlled drug",meaning:"A drug that the law watches, because it can be misused."},{term:"Dissociation",meaning:"Feeling cut off for a while from your body, thoughts or surroundings."},{term:"ECT",meaning:"Electroconvulsive therapy: a short electric current to the brain while asleep."},{term:"FDA",meaning:"The agency that approves medicines in the US."},{term:"GRADE",meaning:"A set way to rate how sure evidence is."},{term:"Infusion",meaning:"Medicine given slowly through a drip into a vein (IV)."},{term:"Label",meaning:"The official text on a medicine."},{term:"Lithium",meaning:"A medicine to steady mood."},{term:"Mania",meaning:"Mood and energy that swing far too high."},{term:"MAOI",meaning:"An older type of antidepressant that clashes with many drugs."},{term:"Midazolam",meaning:"A calming drug. As a placebo it is harder to guess."},{term:"NHS",meaning:"The public health service in the UK."},{term:"NICE",meaning:"The body that writes advice for health care in England."},{term:"Off-label",meaning:"Used for something that it is not approved for. That is legal, but less has been checked."},{term:"Opioid",meaning:"A strong painkiller."},{term:"Placebo",meaning:"A dummy treatment without the drug in it."},{term:"Psychosis",meaning:"Losing touch with what is real."},{term:"Quetiapine",meaning:"A drug for psychosis, sometimes added to an antidepressant."},{term:"Relapse",meaning:"Depression coming back after you got better."},{term:"Remission",meaning:"Few or no symptoms left."},{term:"Response",meaning:"Symptoms at least halved. Some may still be there."},{term:"Sedation",meaning:"From drowsy to hard to wake."},{term:"Sedative",meaning:"A drug that calms you or makes you sleep."},{term:"Serotonin syndrome",meaning:"Too much serotonin, a brain signal."},{term:"SNRI",meaning:"Serotonin and norepinephrine (noradrenaline) reuptake inhibitor, such as venlafaxine."},{term:"SSRI",meaning:"Selective serotonin reuptake inhibitor, such as sertraline or citalopram."},{term:"Stimulant",meaning:"A drug that makes you more awake."},{term:"TMS",meaning:"Transcranial magnetic stimulation: magnetic pulses to the head, while awake."},{term:"Treatment-resistant depression",meaning:"Depression that at least two antidepressants have not helped.[@ema-spravato]"},{term:"Tricyclic",meaning:"An older type of antidepressant tablet."},{term:"Warning box",meaning:"The strongest warning on a US label."},{term:"Withdrawal",meaning:"Symptoms that come when a medicine is lowered or stopped, such as dizziness."}],crisisTitle:"In danger, or thinking of ending your life?",crisisLines:[{region:"US",name:"988 Suicide & Crisis Lifeline",call:"988",text:"988",url:"https://988lifeline.org/",hours:"24/7",emergency:"911",note:"Spanish: press 2, or text AYUDA"},{region:"CA",name:"9-8-8: Suicide Crisis Helpline",call:"988",text:"988",url:"https://988.ca/",hours:"24/7",emergency:"911"},{region:"GB",name:"Samaritans",call:"116 123",url:"https://www.samaritans.org/",hours:"24/7",emergency:"999"},{region:"GB",name:"Shout",text:"85258",url:"https://giveusashout.org/",hours:"24/7",note:"Text the word SHOUT"},{region:"IE",name:"Samaritans Ireland",call:"116 123",url:"https://www.samaritans.org/ireland/",hours:"24/7",emergency:"112 or 999"},{region:"AU",name:"Lifeline",call:"13 11 14",text:"0477 13 11 14",url:"https://www.lifeline.org.au/",hours:"24/7",emergency:"000"},{region:"NZ",name:"1737, need to talk?",call:"1737",text:"1737",url:"https://1737.org.nz/",hours:"24/7",emergency:"111"},{region:"IN",name:"Tele MANAS",call:"14416",url:"https://telemanas.mohfw.gov.in/",hours:"24/7",emergency:"112",note:"Or 1-800-891-4416"},{region:"ES",name:"Línea 024",call:"024",url:"https://www.sanidad.gob.es/linea024/home.htm",hours:"24/7",emergency:"112"},{region:"PR",name:"Línea PAS",call:"988",url:"https://lineapas.assmca.pr.gov",hours:"24/7",emergency:"911",note:"Or 1-800-981-0023"},{region:"MX",name:"Línea de la Vida",call:"800 911 2000",url:"https://www.gob.mx/conasama",hours:"24/7",emergency:"911"},{region:"CL",name:"Línea de Prevención del Suicidio",call:"*4141",url:"https://www.minsal.cl/",hours:"24/7",note:"From a mobile phone"},{region:"PE",name:"Línea 113",call:"113",url:"https://www.gob.pe/minsa",hours:"24/7",note:"Then option 5"},{region:"CO",name:"Línea 106 (Bogotá)",call:"106",url:"http://www.bogota.gov.co/servicios/guia-de-tramites-y-servicios/linea-106",hours:"24/7",emergency:"123",note:"In Bogotá only"},{region:"FR",name:"3114, numéro national de prévention du suicide",call:"3114",url:"https://3114.fr/",hours:"24/7",emergency:"112 or 15"},{region:"DE",name:"TelefonSeelsorge",call:"0800 111 0 111",url:"https://www.telefonseelsorge.de/",hours:"24/7",emergency:"112"},{region:"NL",name:"113 Zelfmoordpreventie",call:"113",url:"https://www.113.nl/",hours:"24/7",emergency:"112",note:"Or 0800-0113"},{region:"EU",name:"Emotional support number 116 123 (where a country runs it)",call:"116 123",url:"https://findahelpline.com/",emergency:"112"},{region:"INTL",name:"Find A Helpline",url:"https://findahelpline.com/",emergency:"local emergency number"}],nextStep:{label:"Talk this through with a doctor, nurse or pharmacist"},published:"2026-11-23",version:{number:"1.0",date:"2026-11-26"},lastReviewed:"2026-11-25",reviewEvery:"P6M",nextReview:"2027-05-25",authors:[{name:"Contributors to treatment-compare"}],reviewedBy:[],funding:"None. No drug maker, clinic or other company paid for this comparison.",competingInterests:"None declared.",method:"We looked for trials, reviews, labels and guidelines on adults with depression. We read stored copies, mostly of summaries and tables, not whole papers. We use only numbers that we saw there. Some stood in news or other reports; where it matters most we say so. “Likely” before a range means that we worked it out from the counts. A gap without a range is mostly our own sum. “We have not checked” is not “no one knows”. How sure we are (“low”, “moderate”) is our own judgment, not a formal GRADE rating. We marked down small trials, trials in which people could guess what they got, drug makers’ studies of their own drug, and wide ranges. No one outside the project has checked this text yet. No patients have tested it, and we name no clinician as author."};

/**
 * The comparisons that ship with the package: by their id, then by language. Those that are not in every script name the
 * file that brings them.
 */
const builtInComparisons = {
    'ketamine-vs-antidepressants': { en: ketamineEnglish, es: 'languages/es.js' },
};

var ketamineSpanish = {id:"ketamine-vs-antidepressants",lang:"es",title:"Ketamina o un antidepresivo tradicional: ¿cuál me conviene?",question:"¿Ketamina, aerosol o pastillas?",summary:["Depende de su salud, lo que probó y lo que le importa. No hallamos ensayos grandes que los comparen.","Los ISRS e IRSN suelen probarse primero.[@nice-ng222] La ketamina y la esketamina, después, a menudo añadidas a ellos.[@vadod-2022]","La ketamina y la esketamina ayudan a algunas personas en un día. Una infusión se pasa en días. Los ensayos dieron resultados desiguales.[@jelovac-2025][@fedgchin-2019]","Si ayuda un ISRS o IRSN, suele ser en cuatro semanas; a veces, ocho.[@nice-ng222][@trivedi-2006]","Toda opción tiene riesgos graves. Nunca deje de golpe un medicamento para la depresión."],condition:{name:"Depresión en adultos",summary:"Depresión: ánimo bajo o pérdida de interés durante semanas."},beforeYouStart:[{points:["No conduzca (maneje): infusión, 24 horas;[@mayo-ketamine] aerosol, hasta el día siguiente, tras dormir.[@spravato-pi]","Nunca lo deje de golpe ni a solas.","¿Quizá embarazo? Aerosol, no;[@spravato-pi] infusión, pregunte.[@mayo-ketamine] No deje pastillas sin más.","Avise si tiene o tuvo sangrado cerebral, aneurisma, psicosis, manía o adicciones.","Muestre todo: fármacos, alcohol y hierbas pueden mezclarse mal."]}],treatments:[{id:"ketamine-iv",name:"Ketamina intravenosa (suero, off-label)",shortName:"Ketamina en vena",summary:"Un anestésico en dosis baja, no para casa.",image:{alt:"Una bolsa de infusión con un tubo fino",drawing:{width:120,height:120,shapes:[{tone:"tint",path:"M12 62a46 46 0 1 0 92 0a46 46 0 1 0 -92 0z"},{tone:"fill",path:"M43 43c6 -4 11 -4 17 0s11 4 17 0v14c0 9 -6 14 -13 14h-8c-7 0 -13 -5 -13 -14z"},{tone:"line",path:"M54 19a6 6 0 0 1 12 0M42 19h36a6 6 0 0 1 6 6v32c0 13 -8 21 -20 21h-8c-12 0 -20 -8 -20 -21v-32a6 6 0 0 1 6 -6zM55 78v14a5 5 0 0 0 10 0v-14M60 97c0 12 10 15 18 10s12 -16 21 -13c6 2 7 8 7 14"}]}},approval:[{region:"US",route:"Por goteo",status:"off-label",note:"Aprobada como anestésico, no para ningún uso en salud mental. La FDA advirtió en octubre de 2023 de la ketamina que preparan las farmacias. No conocía pruebas de que tenga menos riesgos, actúe antes o sirva más, al lado de los medicamentos aprobados (leído en las noticias). Si hay algo más nuevo, no lo hemos comprobado.[@fda-compounded-2023]"},{region:"EU",route:"Por goteo",status:"unknown",note:"No hemos comprobado si algún país la aprueba para la depresión. Pregunte."},{region:"GB",route:"Por goteo",status:"unknown",note:"No hemos comprobado su aprobación para la depresión. El colegio de psiquiatras del Reino Unido la quiere solo en centros especializados, con control a largo plazo (leído en las noticias).[@rcpsych-2025-psychedelics]"}],seriousRisks:[{short:"**Sueño excesivo, respiración lenta.**[@fda-compounded-2023] Pregunte quién le vigila.",more:"Una alerta de la FDA de 2023, leída en las noticias, sobre la ketamina que preparan las farmacias, a menudo para usar en casa. Allí nadie le vigila. Una persona respiró demasiado despacio tras tomarla por la boca.[@fda-compounded-2023]"},{short:"**Sube la presión arterial.**[@short-2018] Avise de problemas de corazón o arterias.",more:"En una clínica (203 personas, sin grupo de comparación), 44 de cada 100 tuvieron 165/100 o más. No lo ponga al lado del aerosol.[@rodrigues-2022] Alerta de la FDA, leída en las noticias: también puede cambiar el ritmo del corazón.[@fda-compounded-2023]"},{short:"**Disociación, alucinaciones, peor salud mental.**[@fda-compounded-2023][@mayo-ketamine] Avise de psicosis o manía.",more:"Ver u oír lo que no está: de un texto de anestesia, con dosis mucho más altas.[@mayo-ketamine] Alerta de la FDA, leída en las noticias: disociación, y que una enfermedad mental empeore.[@fda-compounded-2023]"},{short:"**Mal uso**; sustancia controlada.[@fda-compounded-2023] Avise de drogas o alcohol.",more:"Es también una droga de la calle. En una encuesta a quienes la usaban así, sin grupo de comparación, 17 de cada 100 dependían de ella. No trataba del tratamiento.[@winstock-2012]"},{short:"**Vejiga, daño a largo plazo:** frecuencia desconocida.[@short-2018] Avise de problemas al orinar.",more:"En una encuesta sobre su uso en la calle, sin grupo de comparación, 27 de cada 100 tenían síntomas de vejiga. Con dosis mayores y más frecuentes había más.[@winstock-2012] Hay pocos datos a largo plazo sobre el tratamiento.[@short-2018]"},{short:"**Pensamientos suicidas:** no lo hemos comprobado. Pida ayuda ya.",more:"Pueden venir con la propia depresión. No tiene un recuadro de advertencia para la depresión, porque no está aprobada para ella. Eso no indica menos riesgo."}],experience:"Usted se sienta o se acuesta con un goteo en el brazo, a menudo unos 40 minutos.[@anand-2023] Puede sentir que flota, que sueña o que se separa de su cuerpo. Puede ser raro, dar miedo o ser agradable. La mayor parte llega al máximo en una hora y a las dos horas ha pasado.[@acevedo-diaz-2020] Pregunte cuándo no comer, y quién vigila su presión y su respiración. Alguien le lleva a casa."},{id:"esketamine",name:"Aerosol nasal de esketamina",shortName:"Esketamina nasal",summary:"Forma de ketamina (Spravato), sobre todo si fallaron dos antidepresivos.[@ema-spravato]",image:{alt:"Un aerosol nasal con una nube fina en la punta",drawing:{width:120,height:120,shapes:[{tone:"tint",path:"M16 64a46 46 0 1 0 92 0a46 46 0 1 0 -92 0z"},{tone:"fill",path:"M48 82c4 -3 8 -3 12 0s8 3 12 0v14a5 5 0 0 1 -5 5h-14a5 5 0 0 1 -5 -5z"},{tone:"line",path:"M53 50l2 -24a3 3 0 0 1 3 -3h4a3 3 0 0 1 3 3l2 24M41 50h38a6 6 0 0 1 0 12h-38a6 6 0 0 1 0 -12zM42 62v36a10 10 0 0 0 10 10h16a10 10 0 0 0 10 -10v-36"},{tone:"fill",path:"M58 13a2 2 0 1 0 4 0a2 2 0 1 0 -4 0zM47 15a2 2 0 1 0 4 0a2 2 0 1 0 -4 0zM69 15a2 2 0 1 0 4 0a2 2 0 1 0 -4 0zM52.5 6a2 2 0 1 0 4 0a2 2 0 1 0 -4 0zM63.5 6a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z"}]}},approval:[{region:"US",route:"Aerosol nasal",status:"approved",note:"Para adultos con depresión resistente al tratamiento: con una pastilla o, desde 2025, sin ella.[@fda-spravato-2025] Desde 2020, también para la depresión con pensamientos o actos suicidas urgentes, con una pastilla.[@fda-spravato-2020] No está demostrado que prevenga el suicidio ni que reduzca los pensamientos o actos suicidas. Puede hacer falta el hospital, aunque se sienta mejor tras una primera dosis.[@spravato-pi]"},{region:"EU",route:"Aerosol nasal",status:"approved",note:"Desde 2019, para la depresión resistente al tratamiento, con un ISRS o un IRSN.[@ema-spravato] Desde 2021, también en una emergencia de salud mental, por poco tiempo y con una pastilla (leído en las noticias).[@ec-spravato-2021]"},{region:"GB",route:"Aerosol nasal",status:"approved",note:"Está autorizada para la depresión resistente al tratamiento. El NICE no la recomienda en el NHS de Inglaterra. Dudaba de su beneficio a largo plazo y de si vale lo que cuesta; no concluyó que no funcione.[@nice-ta854] El NHS de Escocia la acepta, con un ISRS o un IRSN, después de al menos dos antidepresivos.[@smc2258]"}],seriousRisks:[{short:"**Sedación** (recuadro de advertencia): 23 de cada 100, placebo 9 (14 más); respirar lento.[@spravato-pi] Quédese hasta que pase.",more:"Son las personas que lo contaron en 4 semanas. El personal la midió tras una dosis: 48 a 61 de cada 100; menos de 1 de cada 100 perdió el conocimiento. Cifra con placebo: no leída.[@spravato-pi] En el programa de vigilancia de EE. UU., sin grupo de comparación, 62 de cada 100 tuvieron sedación al menos una vez, por lo general leve.[@jnj-medical-connect]"},{short:"**Sube la presión:** 10 de cada 100, con placebo 3 (7 más).[@spravato-pi] Avise de problemas de arterias.",more:"En 4 semanas, en depresión resistente al tratamiento; todas las personas tomaban un antidepresivo. En menores de 65 años, la presión mínima subió 25 o más en 13,3 de cada 100, con aerosol de placebo 2,7 (11 más, probablemente entre 6 y 15).[@spravato-pi] También puede cambiar el ritmo del corazón.[@drugs-com-esketamine]"},{short:"**Disociación** (recuadro): 41 de cada 100, con placebo 9 (32 más).[@spravato-pi] Avise de psicosis o manía.",more:"Son las personas que lo contaron en 4 semanas; todas tomaban un antidepresivo.[@spravato-pi] Con una lista de preguntas, 61 a 84 de cada 100 lo tuvieron o sintieron las cosas de otro modo, con placebo 5 a 16. Llega al máximo a los 40 minutos y suele haber pasado a las 1,5 horas.[@jnj-medical-connect]"},{short:"**Mal uso** (recuadro), dependencia; sustancia controlada.[@spravato-pi] Avise de drogas o alcohol.",more:"El personal vigila más de cerca a quien tuvo problemas con las drogas.[@spravato-pi]"},{short:"**Vejiga:** orinar a menudo, 3 de cada 100, con placebo menos de 1 (3 más).[@spravato-pi] Avise de problemas al orinar.",more:"En 4 semanas 3,2 de cada 100, con aerosol de placebo 0,5 (2,7 más, probablemente entre 0,7 y 4,8).[@spravato-pi] En hasta un año, sin grupo de comparación, 17 de cada 100 tuvieron una molestia del riñón o al orinar, en general leve o moderada.[@jnj-medical-connect] Los ensayos no vieron una enfermedad grave de la vejiga.[@spravato-pi] Después hubo unos pocos casos.[@jnj-medical-connect]"},{short:"**Pensamientos suicidas** (recuadro), hasta los 24 años.[@antidepressant-boxed-warning] Pida ayuda ya.",more:"Todos los antidepresivos, en ensayos cortos al lado del placebo: 5 más de cada 1000 de 18 a 24 años.[@antidepressant-boxed-warning] El aerosol con pastilla, desde los 65: muy pocas personas para saberlo.[@katz-2021] Antes de los 65: no lo hemos comprobado."}],experience:"No coma en las 2 horas previas, ni beba en los 30 minutos previos. El personal mide su presión y observa cómo usa el aerosol. Puede sentir que flota o que se separa de su cuerpo, y tener sueño más de dos horas.[@morrison-2018] Se queda al menos dos horas y hasta que se le pase; una pinza en el dedo mide su oxígeno.[@spravato-rems-fda] Alguien le lleva a casa. No puede llevarse el aerosol.[@spravato-pi]"},{id:"ssri-snri",name:"Antidepresivo tradicional (ISRS o IRSN)",shortName:"ISRS o IRSN",summary:"Pastillas, como sertralina (ISRS) o venlafaxina (IRSN).",image:{alt:"Una hoja de calendario con una pastilla encima",drawing:{width:120,height:120,shapes:[{tone:"tint",path:"M12 60a46 46 0 1 0 92 0a46 46 0 1 0 -92 0z"},{tone:"line",path:"M88 56v-21a9 9 0 0 0 -9 -9h-50a9 9 0 0 0 -9 9v52a9 9 0 0 0 9 9h25M20 45h68M38 18v15M70 18v15M36 60h.01M54 60h.01M72 60h.01M36 77h.01M54 77h.01"},{tone:"fill",path:"M99.2 70.6A21 21 0 0 1 69.6 100.2zM66.8 97.4A21 21 0 0 1 96.4 67.8z"}]}},approval:[{region:"US",route:"Por la boca",status:"approved",note:"La sertralina y la venlafaxina, por ejemplo, tienen una etiqueta (ficha técnica) de EE. UU. para la depresión.[@zoloft-pi][@effexor-xr-pi] Pregunte por el que le ofrecen."},{region:"EU",route:"Por la boca",status:"approved",note:"Cada medicamento tiene su propia aprobación."},{region:"GB",route:"Por la boca",status:"approved",note:"La guía del NICE incluye los ISRS y los IRSN entre sus opciones.[@nice-ng222]"}],seriousRisks:[{short:"**Pensamientos suicidas** (recuadro de advertencia): de 18 a 24 años, 5 más de cada 1000 que con placebo.[@antidepressant-boxed-warning] Pida ayuda ya.",more:"En ensayos cortos, pensamientos o actos, al lado del placebo. Antes de los 18: 14 más de cada 1000. De los 25 a los 64: 1 menos de cada 1000. Desde los 65: 6 menos de cada 1000. Tras cuatro meses: no se sabe.[@antidepressant-boxed-warning]"},{short:"**Abstinencia:** 31 de cada 100, tras placebo 17 (15 más).[@henssler-2024] Déjelo poco a poco, con ayuda.",more:"Al menos un síntoma al dejarlo; la diferencia es la de los autores. Intensos: unas 3 de cada 100, tras placebo menos de 1 (2 más). La mayoría lo había tomado poco tiempo.[@henssler-2024] Críticos que se quedaron con cinco estudios hallaron 55 de cada 100, con un margen amplio y sin placebo.[@henssler-critique] Solo los ensayos con placebo: no los hemos comprobado."},{short:"**Problemas sexuales** que pueden seguir al dejarlo; frecuencia desconocida.[@ema-prac-2019-sexual] Dígalo ya.",more:"Lo advierten las autoridades de Europa y Canadá. Se cree que es raro. Puede durar de semanas a años. Que la causa sea el medicamento no está probado ni descartado.[@ema-prac-2019-sexual][@health-canada-2021-sexual]"},{short:"**Síndrome serotoninérgico.**[@sertraline-monographs] Fiebre, temblores o confusión: pida ayuda ya.",more:"Puede venir de mezclarlo con otros medicamentos o drogas. Otras señales: corazón rápido, sudor, músculos rígidos o con sacudidas, vómitos. Suele ser leve, pero puede matar. No hallamos con qué frecuencia.[@sertraline-monographs]"},{short:"**Sangrado, poca sal; venlafaxina: presión alta.**[@loke-2008][@gheysens-2024] Muestre todo en la farmacia.",more:"Sangrado del estómago, en mayores de 50 años, frente a no tomar ISRS: unas 2 más de cada 1000 al año. Con ibuprofeno o similares: 9 más de cada 1000.[@loke-2008] Poca sal: unas 5 de cada 100, con mirtazapina 1 (4 más). Muchas eran mayores o estaban en el hospital. Señales: dolor de cabeza, confusión, debilidad.[@gheysens-2024][@sertraline-monographs] Presión alta con venlafaxina en 8 a 12 semanas: 4 de cada 100, con placebo 1 (3 más).[@effexor-xr-pi]"},{short:"**Manía.**[@sertraline-monographs] Avise también si es de su familia.",more:"Señales: mucha más energía, pensamientos que corren, actos imprudentes, dormir muy poco. No hallamos con qué frecuencia.[@sertraline-monographs]"}],experience:"Usted traga una pastilla o una cápsula más o menos a la misma hora cada día. Pregunte si debe tomarla con comida y qué hacer si olvida una. Puede notar efectos secundarios antes de sentirse mejor. Algunas personas sienten menos emociones. Pregunte por el trabajo: puede dar sueño o quitarlo."}],sections:[{id:"at-a-glance",title:"De un vistazo",rows:[{kind:"facts",label:"Dónde y cada cuánto",icon:"place",cells:{"ketamine-iv":{value:"Clínica; a menudo seis en tres semanas",note:"[@anand-2023]"},esketamine:{value:"Clínica; al principio, dos por semana",note:"[@spravato-pi]"},"ssri-snri":{value:"En casa; en general, a diario",note:"[@nhs-sertraline]"}}},{kind:"facts",label:"Cuándo y cuánto dura",icon:"onset",cells:{"ketamine-iv":{value:"A algunas personas, en un día",note:"Dura días.[@kishimoto-2016][@fava-2018]"},esketamine:{value:"A unas personas, un día; otras, semanas",note:"Puede durar si se repite.[@turkoz-2021][@daly-2019]"},"ssri-snri":{value:"A menudo, unas cuatro semanas",note:"Puede durar mientras lo tome.[@nice-ng222][@kato-2021]"}}},{kind:"facts",label:"A cuántas personas ayuda",about:"Personas distintas. No compare.",icon:"people",cells:{"ketamine-iv":{value:"Los ensayos no coinciden",note:"En el hospital, sin ventaja clara sobre midazolam.[@jelovac-2025] Mucho mejor en 3 semanas: 55 de cada 100, con TEC 41 (14 más). Graves: quedaron bien 46 de cada 100, con TEC 63 (17 menos).[@anand-2023][@ekstrand-2022]"},esketamine:{value:"59 de cada 100 mejoraron mucho en 4 semanas",note:"Con placebo 45 de cada 100 (14 más, probablemente entre 5 y 22). Todas con otra pastilla, tras fallar varias.[@turkoz-2021] Cuatro ensayos: solo uno, ventaja clara.[@popova-2019][@fedgchin-2019][@ochs-ross-2020][@takahashi-2021]"},"ssri-snri":{value:"56 a 60 de cada 100 mejoraron en 6 a 8 semanas",note:"Con placebo 42 a 47 de cada 100 (13 a 14 más). Con médicos de familia. También pastillas antiguas. La mitad fue débil.[@arroll-2005]"}}},{kind:"facts",label:"Riesgos principales",icon:"risk",cells:{"ketamine-iv":{value:"Sedación, disociación, respirar lento, mal uso",note:"Alerta de la FDA.[@fda-compounded-2023] Ideas suicidas: sin comprobar."},esketamine:{value:"Sedación, disociación, respirar lento, mal uso",note:"En jóvenes, ideas suicidas.[@spravato-pi][@antidepressant-boxed-warning]"},"ssri-snri":{value:"Ideas suicidas en jóvenes; abstinencia",note:"[@antidepressant-boxed-warning][@henssler-2024]"}}}]},{id:"what-each-is",title:"Cómo actúa",gist:"No está claro por qué ayudan.[@zanos-2018]",rows:[{kind:"text",label:"Cómo actúa",cells:{"ketamine-iv":"Bloquea el receptor NMDA, un punto de unión del glutamato, una señal del cerebro. Después, las conexiones entre las células nerviosas podrían hacerse más fuertes.[@zanos-2018]",esketamine:"Bloquea el receptor NMDA, como la ketamina. Esto hace subir por un rato el glutamato, una señal del cerebro.[@ema-spravato]","ssri-snri":"Los ISRS dejan más serotonina, una señal del cerebro, entre las células nerviosas. Los IRSN hacen lo mismo también con la noradrenalina.[@effexor-xr-pi] No hay pruebas de que corrijan un “desequilibrio químico”.[@mind-antidepressants]"}}]},{id:"how-well",title:"Cuánto ayuda",shortTitle:"Cuánto ayuda",gist:"Aerosol, pastilla nueva: 59 de cada 100 mucho mejor en 4 semanas, placebo 45 (14 más).[@turkoz-2021] Claro en uno de 4 ensayos.[@fedgchin-2019] ISRS o pastilla antigua: mejor 56 a 60 de cada 100, placebo 42 a 47 (13 a 14 más).[@arroll-2005] Infusión en hospital: 47 de cada 100, midazolam 33 (14 más). Quizá azar.[@jelovac-2025] No compare.",intro:"Las columnas no se pueden comparar entre sí. La mayoría en los ensayos de ketamina y esketamina tenía depresión resistente al tratamiento; en los de ISRS e IRSN, la mayoría no. El otro grupo también era distinto: un placebo, otro medicamento o la TEC.",rows:[{kind:"outcome",id:"response",label:"Se sintieron mucho mejor (respuesta)",about:"“Respuesta” significa, la mayoría de las veces, que los síntomas bajaron al menos a la mitad.",event:"se sintieron mucho mejor",noEvent:"no se sintieron mucho mejor",better:"more",comparison:"indirect",cells:{"ketamine-iv":[{events:46.9,comparator:{label:"Infusiones de midazolam",events:33.3},difference:{events:13.5,low:-10.6,high:37.7,likely:true},timeframe:"Al final de un ciclo de 4 semanas",population:"62 personas hospitalizadas, algunas con trastorno bipolar, con su atención habitual",certainty:"low",caveat:"Lo que dijeron las propias personas no fue distinto, hasta los seis meses. Fue pequeño; la mayoría adivinó qué recibía; el midazolam también puede subir el ánimo. Cifras leídas en un resumen.",sources:["jelovac-2025"]},{events:55.4,comparator:{label:"TEC",events:41.2},difference:{events:14.2,low:3.9,high:24.2},timeframe:"3 semanas",population:"365 adultos, depresión resistente, sin psicosis, la mayoría sin hospitalizar",certainty:"low",caveat:"Se hizo para probar si la ketamina “no es peor” que la TEC. Todas las personas sabían lo que recibían y se evaluaron a sí mismas. El otro ensayo con TEC, en remisión, halló mejor la TEC.[@ekstrand-2022]",sources:["anand-2023"]},{events:64,comparator:{label:"Una infusión de midazolam",events:28},difference:{events:36},timeframe:"1 día después de una infusión",population:"72 adultos, depresión resistente, sin otros medicamentos para ella",certainty:"low",caveat:"A los 7 días eran 46 y 18 de cada 100. Un solo ensayo pequeño. Cifras leídas en un informe, no en el artículo.",sources:["murrough-2013"]}],esketamine:[{events:58.7,comparator:{label:"Aerosol de placebo, antidepresivo nuevo",events:45.2},difference:{events:13.5,low:4.8,high:22.2,likely:true},timeframe:"4 semanas",population:"518 adultos, depresión resistente; también un antidepresivo nuevo",certainty:"low",caveat:"Los dos ensayos que siguen, reunidos después por el fabricante, sin los de personas mayores y de Japón.",sources:["turkoz-2021"]},{events:69.3,comparator:{label:"Aerosol de placebo, antidepresivo nuevo",events:52},difference:{events:17.3,low:4,high:30.6},timeframe:"4 semanas",population:"223 adultos de hasta 64 años, depresión resistente; también un antidepresivo nuevo",certainty:"low",caveat:"El único claramente positivo de cuatro parecidos que leímos. Quizá las personas adivinaron lo que recibían.",sources:["popova-2019","katz-2021"]},{events:54.1,comparator:{label:"Aerosol de placebo, antidepresivo nuevo",events:38.9},difference:{events:15.2,low:2.11,high:28.22},timeframe:"4 semanas",population:"342 adultos de hasta 64 años, depresión resistente; también un antidepresivo nuevo",certainty:"low",caveat:"El ensayo no alcanzó su objetivo principal. Esta es la dosis más baja; con la más alta fueron 53 de cada 100.",sources:["fedgchin-2019","katz-2021"]},{events:27,comparator:{label:"Aerosol de placebo, antidepresivo nuevo",events:13.3},difference:{events:13.7,low:-0.28,high:27.58},timeframe:"4 semanas",population:"137 adultos de 65 años o más, depresión resistente; también un antidepresivo nuevo",certainty:"low",caveat:"No alcanzó su objetivo principal.",sources:["ochs-ross-2020","katz-2021"]}],"ssri-snri":[{low:56,high:60,comparator:{label:"Placebo",low:42,high:47},difference:{low:13,high:14},timeframe:"Sobre todo de 6 a 8 semanas",population:"Adultos con depresión atendidos por médicos de familia",certainty:"low",caveat:"Aquí las personas “mejoraron”, y eso no siempre era bajar “a la mitad”. También se cuentan pastillas más antiguas (tricíclicos). La mitad de los ensayos eran de baja calidad.",sources:["arroll-2005"]}]}},{kind:"outcome",id:"remission",label:"Pocos síntomas o ninguno (remisión)",about:"No todos los ensayos ponen el límite en el mismo punto.",event:"llegaron a tener pocos síntomas o ninguno",noEvent:"no llegaron a tener pocos síntomas o ninguno",better:"more",comparison:"indirect",cells:{"ketamine-iv":[{events:43.8,comparator:{label:"Infusiones de midazolam",events:30},difference:{events:13.8},timeframe:"Al final de un ciclo de 4 semanas",population:"62 personas hospitalizadas, algunas con trastorno bipolar, con su atención habitual",certainty:"low",caveat:"Sin ventaja clara: puede ser azar. Leído en un resumen.",sources:["jelovac-2025"]},{events:46,comparator:{label:"TEC",events:63},difference:{events:-17,low:-30,high:-2},timeframe:"Al final del tratamiento, hasta 12 sesiones",population:"186 personas hospitalizadas, algunas con psicosis",certainty:"low",caveat:"Fue mejor la TEC. Todas las personas sabían lo que recibían. Estaban más enfermas que en el otro ensayo con TEC.",sources:["ekstrand-2022"]}],esketamine:[{events:52.5,comparator:{label:"Aerosol de placebo, antidepresivo nuevo",events:31},difference:{events:21.5,low:8.2,high:34.8},timeframe:"4 semanas",population:"223 adultos de hasta 64 años, depresión resistente; también un antidepresivo nuevo",certainty:"low",caveat:"El único claramente positivo de cuatro parecidos.",sources:["popova-2019","katz-2021"]},{events:36,comparator:{label:"Aerosol de placebo, antidepresivo nuevo",events:30.6},difference:{events:5.5,low:-6.98,high:17.94},timeframe:"4 semanas",population:"342 adultos de hasta 64 años, depresión resistente; también un antidepresivo nuevo",certainty:"low",caveat:"Con la dosis más alta fueron 39 de cada 100.",sources:["fedgchin-2019","katz-2021"]},{events:17.5,comparator:{label:"Aerosol de placebo, antidepresivo nuevo",events:6.7},difference:{events:10.8},timeframe:"4 semanas",population:"137 adultos de 65 años o más, depresión resistente; también un antidepresivo nuevo",certainty:"low",caveat:"No alcanzó su objetivo principal: la diferencia puede ser azar.",sources:["ochs-ross-2020","katz-2021"]},{events:27.1,comparator:{label:"Quetiapina y el mismo ISRS o IRSN",events:17.6},difference:{events:9.5},timeframe:"8 semanas",population:"676 adultos, depresión resistente, todos con un ISRS o un IRSN",certainty:"low",caveat:"Pagó el fabricante, y todas las personas sabían lo que recibían. Las que lo dejaron se contaron como si no hubieran mejorado.",sources:["reif-2023"]},{events:22.5,comparator:{label:"Solo aerosol de placebo",events:7.6},difference:{events:14.9},timeframe:"4 semanas",population:"378 adultos, depresión resistente, sin ningún antidepresivo",certainty:"low",caveat:"Quizá las personas adivinaron lo que recibían. Leído en noticias sobre la aprobación.",sources:["fda-spravato-2025"]}],"ssri-snri":[{events:47,comparator:{label:"Placebo",events:36},difference:{events:11},timeframe:"8 semanas",population:"Personas con depresión",certainty:"low",caveat:"Ensayos del fabricante del bupropión; placebo en cuatro de siete.",sources:["thase-2005"]}]}},{kind:"outcome",id:"relapse",label:"Volvieron a enfermar (recaída)",about:"Solo participaron personas que ya estaban mejor. Por eso, estas no son sus probabilidades de seguir bien si empieza ahora.",event:"volvieron a enfermar",noEvent:"no volvieron a enfermar",better:"fewer",comparison:"indirect",cells:{"ketamine-iv":[{events:70,comparator:{label:"TEC",events:63},difference:{events:7},timeframe:"12 meses después de la última sesión",population:"Personas hospitalizadas que habían quedado bien con ketamina o TEC",certainty:"low",caveat:"Las sesiones habían terminado. Quizá azar. A los dos meses en promedio.",sources:["ekstrand-2022"]}],esketamine:[{events:26.7,comparator:{label:"Cambio a aerosol de placebo, mismo antidepresivo",events:45.3},difference:{events:-18.6},timeframe:"Duración variable, después de 16 semanas con el aerosol",population:"176 adultos en remisión estable con el aerosol y un antidepresivo",certainty:"low",caveat:"De 705 personas que entraron, 297 estaban lo bastante bien para pasar a esta parte.",sources:["daly-2019"]},{events:25.8,comparator:{label:"Cambio a aerosol de placebo, mismo antidepresivo",events:57.6},difference:{events:-31.8},timeframe:"Duración variable, después de 16 semanas con el aerosol",population:"121 adultos con una respuesta estable, pero no en remisión",certainty:"low",caveat:"Mismo ensayo, mismos límites.",sources:["daly-2019"]}],"ssri-snri":[{events:20.9,comparator:{label:"Cambio a placebo",events:39.7},difference:{events:-18.8},timeframe:"De 6 meses a más de un año",population:"8890 personas que habían mejorado con un antidepresivo",certainty:"moderate",caveat:"La abstinencia puede parecer una recaída. También se cuentan otros tipos de antidepresivos.",sources:["kato-2021"]},{events:38.7,comparator:{label:"Cambio lento a placebo",events:56.3},difference:{events:-17.6,low:-26.4,high:-8.8,likely:true},timeframe:"52 semanas",population:"478 personas del Reino Unido que lo tomaban desde hacía tiempo y se sentían bien",certainty:"moderate",caveat:"Algunas tomaban mirtazapina, que no es ISRS ni IRSN.",sources:["lewis-2021"]}]}},{kind:"text",label:"Tenga en cuenta",cells:{"ketamine-iv":"En el ensayo de 2025 en el hospital, la ventaja media frente al midazolam fue de unos 3 puntos de 60. Puede ser azar.[@jelovac-2025] Los dos ensayos frente a la TEC no coinciden. Sus personas eran distintas.[@anand-2023][@ekstrand-2022]",esketamine:"En el ensayo positivo la ventaja media fue de unos 4 puntos de 60. Se debate si eso importa.[@popova-2019] Tres parecidos no mostraron una ventaja clara, uno en personas de 65 años o más y uno en Japón.[@fedgchin-2019][@ochs-ross-2020][@takahashi-2021] No hemos comprobado un ensayo de China y EE. UU.","ssri-snri":"En 522 ensayos de unas 8 semanas, los 21 antidepresivos superaron al placebo; no todos eran ISRS o IRSN.[@cipriani-2018] Otra revisión halló una pequeña ventaja media de los ISRS, en ensayos que podían tener sesgos. Se debate si importa.[@jakobsen-2017]"}}]},{id:"how-soon",title:"Cuándo y cuánto dura",shortTitle:"Cuándo",gist:"Infusión: ayuda a algunas personas en un día, por días.[@fava-2018] Aerosol: 17 de cada 100 mucho mejor en un día, con placebo 9 (8 más).[@turkoz-2021] ISRS o IRSN: a menudo unas cuatro semanas.[@nice-ng222]",rows:[{kind:"timeline",id:"timeline",label:"Cuándo empieza a ayudar y cuánto dura",cells:{"ketamine-iv":{onset:{from:1,unit:"day"},duration:{from:1,to:12,unit:"day"},note:"Algunas personas se sienten mejor un día después de una infusión. Los síntomas suelen volver en días. La ventaja media frente al placebo se ha perdido hacia los días 10 a 12, y por eso se da un ciclo. Un ensayo no halló una ventaja clara tras un ciclo de 4 semanas.",sources:["kishimoto-2016","fava-2018","jelovac-2025"]},esketamine:{onset:{from:1,to:28,unit:"day"},note:"Tras un día habían respondido 17 de cada 100, con aerosol de placebo 9 (8 más, probablemente entre 2 y 14). A las cuatro semanas eran más, en ambos grupos. Todas tomaban un antidepresivo nuevo. Las dosis se repiten; no sabemos cuánto dura una.",sources:["turkoz-2021"]},"ssri-snri":{onset:{from:2,to:8,unit:"week"},ongoing:true,note:"La sertralina suele empezar a actuar a las dos semanas, más o menos. Si nada ha cambiado a las 4 semanas, pregunte: 20 de cada 100 de esas personas aún mejoran mucho a las 8 semanas; algunas, de todos modos. Puede durar mientras lo tome; suele tomarse al menos seis meses después de estar bien.",sources:["hse-sertraline","nice-ng222","trivedi-2006","nihr-slow-response"]}}},{kind:"schedule",id:"schedule",label:"Cómo son los primeros tres meses",cells:{"ketamine-iv":{phases:[{from:1,to:3,days:2,label:"Dos veces por semana, en un ensayo grande"},{from:4,to:12,label:"Sin pauta aprobada; pregunte en la clínica"}],note:"Las clínicas varían. Pregunte cuántas puede haber.",sources:["anand-2023"]},esketamine:{phases:[{from:1,to:4,days:2,label:"Dos veces por semana"},{from:5,to:8,days:1,label:"Una vez por semana"},{from:9,to:12,days:0.5,most:1,label:"Una vez por semana o cada dos semanas"}],note:"La etiqueta (ficha técnica) de EE. UU., para la depresión resistente al tratamiento. Pregunte qué viene después.",sources:["spravato-pi"]},"ssri-snri":{phases:[{from:1,to:12,days:7,label:"Todos los días; lo más común, una dosis"}],note:"Algunas pastillas de venlafaxina: dos veces al día. NICE: un primer control tras 1 semana de los 18 a los 25 años, o con riesgo de suicidio.",sources:["nhs-sertraline","nhs-venlafaxine","nice-ng222"]}}}]},{id:"side-effects",title:"Efectos secundarios",gist:"Aerosol: disociación, 41 de cada 100, con placebo 9 (32 más).[@spravato-pi] Sertralina: náuseas, 25 de cada 100, con placebo 11 (14 más).[@zoloft-pi] Infusión: ambas (una clínica, sin comparación).[@rodrigues-2022]",rows:[{kind:"effects",id:"side-effects",label:"Efectos secundarios comunes",about:"El otro grupo, con placebo, muestra cuántas personas sienten esto de todos modos. Efectos sexuales: vea más abajo.",cells:{"ketamine-iv":{missing:"not-checked",why:"No hemos comprobado las cifras frente al placebo. Abajo están las de una clínica."},esketamine:{timeframe:"4 semanas",population:"568 adultos, depresión resistente; todos tomaban un antidepresivo",comparator:"Aerosol de placebo y un antidepresivo",certainty:"low",caveat:"De etiquetas (fichas técnicas) de EE. UU. de 2020 a 2021. No pudimos leer una más nueva. Es lo que contaron las personas; el personal midió más sedación.",sources:["spravato-pi"],effects:[{label:"Disociación",events:41,comparator:9,group:"Mente y sueño"},{label:"Sedación",events:23,comparator:9,group:"Mente y sueño"},{label:"Ansiedad",events:13,comparator:6,group:"Mente y sueño"},{label:"Letargo (poca energía)",events:11,comparator:5,group:"Mente y sueño"},{label:"Insomnio (dormir mal)",events:8,comparator:7,group:"Mente y sueño"},{label:"Mareo",events:29,comparator:8,group:"Cabeza y cuerpo"},{label:"Vértigo (sentir que todo gira)",events:23,comparator:3,group:"Cabeza y cuerpo"},{label:"Dolor de cabeza",events:20,comparator:17,group:"Cabeza y cuerpo"},{label:"Entumecimiento",events:18,comparator:2,group:"Cabeza y cuerpo"},{label:"Presión arterial más alta",events:10,comparator:3,group:"Cabeza y cuerpo"},{label:"Náuseas",events:28,comparator:9,group:"Estómago y boca"},{label:"Cambios en el gusto",events:19,comparator:14,group:"Estómago y boca"},{label:"Vómitos",events:9,comparator:2,group:"Estómago y boca"}]},"ssri-snri":{timeframe:"Ensayos de corta duración",population:"5193 adultos; sertralina, un ISRS, para seis enfermedades, entre ellas la depresión",comparator:"Placebo",certainty:"moderate",caveat:"Un solo ISRS. De una etiqueta más antigua de EE. UU.",sources:["zoloft-pi"],effects:[{label:"Insomnio (dormir mal)",events:21,comparator:11,group:"Mente y sueño"},{label:"Somnolencia (tener sueño)",events:13,comparator:7,group:"Mente y sueño"},{label:"Cansancio",events:12,comparator:7,group:"Mente y sueño"},{label:"Dolor de cabeza",events:25,comparator:23,group:"Cabeza y cuerpo"},{label:"Mareo",events:12,comparator:7,group:"Cabeza y cuerpo"},{label:"Temblor",events:8,comparator:2,group:"Cabeza y cuerpo"},{label:"Más sudor",events:7,comparator:2,group:"Cabeza y cuerpo"},{label:"Náuseas",events:25,comparator:11,group:"Estómago y boca"},{label:"Diarrea o heces blandas",events:20,comparator:10,group:"Estómago y boca"},{label:"Boca seca",events:14,comparator:8,group:"Estómago y boca"}]}}},{kind:"outcome",id:"stopped-side-effects",label:"Lo dejaron por los efectos secundarios",event:"lo dejaron por los efectos secundarios",noEvent:"no lo dejaron por los efectos secundarios",better:"fewer",comparison:"indirect",cells:{"ketamine-iv":{missing:"not-checked",why:"No hemos comprobado las cifras frente al placebo."},esketamine:[{events:7,comparator:{label:"Aerosol de placebo, antidepresivo nuevo",events:0.9},difference:{events:6.1},timeframe:"4 semanas",population:"223 adultos de hasta 64 años, depresión resistente; también un antidepresivo nuevo",certainty:"low",caveat:"Un solo ensayo.",sources:["popova-2019"]}],"ssri-snri":[{events:11,comparator:{label:"Placebo",events:6},difference:{events:5},timeframe:"De 8 a 12 semanas",population:"642 adultos con depresión; venlafaxina de liberación lenta, un IRSN",certainty:"low",caveat:"Un solo IRSN. De una etiqueta más antigua de EE. UU.",sources:["effexor-xr-pi"]}]}},{kind:"text",label:"Más sobre los efectos secundarios",cells:{"ketamine-iv":"Una clínica de Canadá, sin comparación. Sueño: 56 de cada 100. Mareo: 45 de cada 100. Disociación: 36 de cada 100. Náuseas: 13 de cada 100. No las ponga al lado de las otras columnas.[@rodrigues-2022] Los ensayos no cuentan del todo los efectos.[@short-2018]",esketamine:"Efectos graves o intensos en 4 semanas: 12 de cada 100, con aerosol de placebo 4 (8 más, entre 4 y 13). La mayoría empezó y pasó el día de la dosis.[@katz-2021]","ssri-snri":"Venlafaxina de liberación lenta, 8 a 12 semanas. Náuseas: 31 de cada 100, con placebo 12 (19 más). Dormir mal: 17 de cada 100, con placebo 11 (6 más).[@effexor-xr-pi] En una encuesta sin otro grupo, 46 de cada 100 que tomaban uno sentían menos emociones. La depresión también lo causa.[@goodwin-2017]"}},{kind:"text",label:"Sexualidad y peso",about:"Muchas personas solo lo cuentan si se les pregunta.",cells:{"ketamine-iv":{missing:"not-checked",why:"No hemos comprobado ni lo uno ni lo otro. Pregunte, y diga qué tenía antes."},esketamine:"En sus ensayos no se preguntó por la sexualidad de forma directa, y la mayoría tomaba también un ISRS o un IRSN.[@spravato-pi] Peso: no lo hemos comprobado. Diga qué tenía antes.","ssri-snri":"Cuando se preguntó directamente, 26 a 80 de cada 100 tenían problemas sexuales nuevos, también con fármacos antiguos. No leímos la cifra con placebo. Bupropión y mirtazapina, como el placebo.[@serretti-2009] Pueden durar después de dejarlo. Peso a los seis meses, sin placebo: escitalopram, paroxetina 0,4 kg más que sertralina, bupropión 0,2 kg menos.[@petimar-2024]"}}]},{id:"driving-and-stopping",title:"Conducir y dejarlo",shortTitle:"Conducir",gist:"No conduzca: infusión, 24 horas;[@mayo-ketamine] aerosol, hasta el día siguiente.[@spravato-pi] ISRS, IRSN: hasta saber su efecto. No lo deje sin ayuda.",rows:[{kind:"text",label:"Conducir",cells:{"ketamine-iv":"Alguien debe llevarle a casa. No conduzca ni use máquinas durante 24 horas; algunas clínicas piden más. Esta regla se escribió para la anestesia.[@mayo-ketamine]",esketamine:"Otra persona debe llevarle a casa. No conduzca ni use máquinas hasta el día siguiente, después de dormir bien.[@spravato-pi]","ssri-snri":"No hemos comprobado estudios sobre conducir. Sueño con sertralina: 13 de cada 100, con placebo 7 (6 más).[@zoloft-pi] No conduzca hasta que sepa cómo le afecta."}},{kind:"text",label:"Dejarlo",about:"Nunca deje de golpe ninguno de ellos por su cuenta. Haga un plan con su profesional de la salud.",cells:{"ketamine-iv":"Pregunte al principio cómo termina un ciclo. De quienes quedaron bien en un ensayo, 70 de cada 100 volvieron a enfermar en un año, tras TEC 63. La diferencia puede ser azar.[@ekstrand-2022] Abstinencia: no la hemos comprobado.",esketamine:"Pregunte al principio cuánto puede durar un ciclo. De las personas que estaban bien con él, recayeron más si se cambiaban a aerosol de placebo.[@daly-2019] Abstinencia: no la hemos comprobado.","ssri-snri":"La dosis se baja por pasos, en semanas o meses. La abstinencia puede sentirse como inquietud, dormir mal, sudor, náuseas o dolor de cabeza. Suele pasar en 1 a 2 semanas, pero puede durar meses. Paroxetina y venlafaxina la causan más;[@nice-ng222] escitalopram también; sertralina, citalopram y fluoxetina, menos.[@henssler-2024]"}}]},{id:"cost-and-access",title:"Costo y acceso",shortTitle:"Costo",gist:"Aerosol: 14 a 16 visitas en 12 semanas.[@spravato-pi] Infusión: a menudo seis en 3 semanas.[@anand-2023] Pregunte el precio total.",rows:[{kind:"text",label:"Costo",cells:{"ketamine-iv":"En 2025, las páginas de las propias clínicas de EE. UU. pedían unos 400 a 800 dólares por infusión. La mayoría dice que el seguro médico no la paga.[@ketamine-price-web] Pregunte el total de un ciclo, con los gastos de la clínica y las dosis siguientes.",esketamine:"En 2019, el precio de lista en EE. UU. era de 590 a 885 dólares por sesión. El primer mes, de 4720 a 6785 dólares. Era sin gastos de clínica ni descuentos.[@stat-2019] No hallamos un precio oficial más nuevo. Pregunte si lo paga su seguro médico.","ssri-snri":"No hemos comprobado precios. Muchos se venden sin nombre de marca. Pregunte el total de un mes, con las visitas, y si lo paga su seguro médico."}},{kind:"text",label:"Cómo conseguirlo",cells:{"ketamine-iv":"La ofrecen algunas clínicas y hospitales. Pregunte quién interviene si algo sale mal. La FDA ha advertido sobre usarla en casa (leído en las noticias).[@fda-compounded-2023]",esketamine:"En EE. UU. solo pueden darla clínicas certificadas.[@spravato-rems-fda] En el NHS no se recomienda en Inglaterra,[@nice-ta854] pero se acepta en Escocia.[@smc2258]","ssri-snri":"Puede recetarlo un médico de familia, y a veces enfermería u otros profesionales. Se recoge en una farmacia."}}]},{id:"pregnancy-age-medicines",title:"Embarazo, edad, medicamentos",gist:"Embarazo: aerosol, no;[@spravato-pi] infusión, pregunte;[@mayo-ketamine] no deje pastillas sin más.",rows:[{kind:"text",label:"Embarazo y lactancia",cells:{"ketamine-iv":"Puede dañar al bebé antes de nacer. No hay buenos estudios en la depresión. Avise a la clínica si está o podría estar embarazada, o si da el pecho.[@mayo-ketamine]",esketamine:"La ficha técnica o etiqueta de EE. UU.: puede dañar al bebé antes de nacer, según animales que recibieron ketamina. No se debe usar en el embarazo ni al dar el pecho.[@spravato-pi]","ssri-snri":"Hasta 30 de cada 100 bebés tienen temblores o respiran mal por poco tiempo al nacer.[@byatt-2013] Lactancia: no comprobada. Un problema raro del pulmón, si se toma al final: unos 3 más de cada 1000 que sin él.[@grigoriadis-2014] Tras una enfermedad grave o repetida, dejarlo trajo más recaídas.[@bayrampour-2020]"}},{kind:"text",label:"Edad",cells:{"ketamine-iv":"Los ensayos de esta página fueron en adultos.[@anand-2023][@jelovac-2025] Personas más jóvenes o mucho mayores: no lo hemos comprobado. Pregunte qué cambia.",esketamine:"Solo para adultos.[@ema-spravato] En personas de 65 años o más, el ensayo no alcanzó su objetivo principal. En el grupo pequeño de 75 años o más no hubo señales de beneficio.[@ochs-ross-2020]","ssri-snri":"Los pensamientos suicidas pueden aumentar hasta los 24 años.[@antidepressant-boxed-warning] Pida que le vigilen de cerca al principio. Citalopram: como mucho 40 mg al día, y 20 mg en mayores de 60, por el ritmo del corazón.[@fda-citalopram-2012]"}},{kind:"text",label:"Otros problemas de salud y medicamentos",cells:{"ketamine-iv":"Avise si tiene o tuvo psicosis o manía, o mal el corazón, la vejiga o el hígado. El alcohol, los medicamentos para las convulsiones, los anestésicos y otros que dan sueño aumentan su efecto.[@mayo-ketamine] Los opioides, los sedantes, los estimulantes y los IMAO no combinan bien con el aerosol, muy parecido.[@spravato-pi]",esketamine:"No debe usarse con un vaso sanguíneo abultado o mal formado, un sangrado previo en el cerebro o alergia a la ketamina. Antes debe evaluarse la psicosis. Más de 140/90 puede retrasar una dosis. El alcohol, los opioides, los sedantes, los estimulantes y los IMAO no combinan bien.[@spravato-pi]","ssri-snri":"Sertralina: nunca con IMAO (separe dos semanas), linezolid o pimozida. Con cuidado: triptanes, tramadol, litio, hierba de San Juan; ibuprofeno, aspirina, anticoagulantes. La lista no está completa, y otros varían.[@sertraline-monographs]"}}]},{id:"who-it-may-suit",title:"A quién puede convenir",shortTitle:"A quién",gist:"Pastillas o terapia psicológica: a menudo primero.[@nice-ng222] Infusión, aerosol: sobre todo si otros no ayudaron.[@vadod-2022]",intro:"Son puntos para conversar. No le dicen qué elegir.",rows:[{kind:"text",label:"La gravedad de la depresión",cells:{"ketamine-iv":"Un ensayo incluyó a personas enviadas a TEC que no tenían psicosis;[@anand-2023] otro, a personas hospitalizadas.[@ekstrand-2022] Depresión leve: no lo hemos comprobado.",esketamine:"Se estudia en la depresión resistente al tratamiento y con pensamientos suicidas urgentes. No está demostrado que prevenga el suicidio ni que reduzca los pensamientos o actos suicidas; puede hacer falta el hospital.[@spravato-pi] Depresión leve: no lo hemos comprobado.","ssri-snri":"El NICE no pone las pastillas en primer lugar en la depresión menos grave, salvo que usted las prefiera. En la más grave están entre sus primeras opciones. También la terapia psicológica.[@nice-ng222]"}},{kind:"text",label:"Lo que ya ha probado",cells:{"ketamine-iv":"Una guía de EE. UU. de 2022 para veteranos y militares. Si varios medicamentos bien probados no ayudaron, se puede pensar en añadir ketamina o esketamina. Leímos un resumen.[@vadod-2022]",esketamine:"Para la depresión resistente: después de al menos dos antidepresivos.[@ema-spravato] Añadida a un ISRS o IRSN, 22 de cada 100 estaban en remisión en la semana 8 y bien hasta la 32, con quetiapina 14 (8 más). Todas sabían lo que recibían.[@reif-2023]","ssri-snri":"En un estudio grande las personas pasaron por hasta cuatro etapas, no todas con ISRS o IRSN. El primer informe situó la remisión en 67 de cada 100. Un recuento nuevo: 35 de cada 100. Los equipos no están de acuerdo. Nadie tomó placebo.[@rush-2006][@pigott-2023]"}},{kind:"text",label:"Lo que usted prefiere",cells:{"ketamine-iv":"Puede gustarle: rápida en algunas personas. Puede no gustarle: el goteo, los traslados, las sensaciones raras, el costo, el uso fuera de lo aprobado.",esketamine:"Puede gustarle: rápida en algunas personas, y aprobada. Puede no gustarle: los traslados, quedarse dos horas,[@spravato-pi] las sensaciones raras, el costo.","ssri-snri":"Puede gustarle: en casa, y bien conocido. Puede no gustarle: la espera, las pastillas diarias, los problemas sexuales, dejarlo poco a poco."}}]},{id:"what-is-not-known",title:"Lo que no se sabe",shortTitle:"No se sabe",gist:"Cuál le funciona mejor, y qué hacen años de ketamina.[@short-2018]",rows:[{kind:"list",label:"Preguntas abiertas",items:["Cuánto influye lo que se espera. En el ensayo de 2025, la mayoría de las personas adivinó quién recibía ketamina.[@jelovac-2025] La esketamina también es difícil de ocultar.","Cuánto tiempo seguir con la ketamina, y qué les hacen años de uso a la vejiga y a la mente.[@short-2018]","Cuánto ayuda la esketamina a largo plazo,[@nice-ta854] y qué hacen años de uso.[@morrison-2024]","Cuánto les importa a las personas la ventaja media de los ISRS.[@jakobsen-2017]","Qué tan común y qué tan fuerte es la abstinencia después de años de antidepresivos.[@henssler-2024]","Con qué frecuencia los problemas sexuales duran después de dejarlo.[@health-canada-2021-sexual]"]}]},{id:"other-options",title:"Otras opciones",gist:"Terapia psicológica: 41 de cada 100 mucho mejor en dos meses, sin ella 17 (24 más; sin placebo).[@cuijpers-2021] Otras pastillas, EMT, TEC, ejercicio, esperar.",rows:[{kind:"list",label:"Otros tratamientos",about:"Cada uno con otros ensayos y otras personas. “Respondieron” es que mejoraron mucho.",items:["**Terapia psicológica.** En unos dos meses respondieron 41 de cada 100, sin ella 17 (24 más; sin placebo). Leído en un resumen.[@cuijpers-2021] También se añadió a pastillas que no ayudaban. De 3 a 5 años después, 43 de cada 100 estaban mucho mejor, con lo habitual 27 (16 más).[@wiles-2013]","**Autoayuda con guía.** El NICE la pone entre lo primero si la depresión es menos grave.[@nice-ng222]","**Bupropión.** En 8 semanas respondieron 62 de cada 100, con placebo 51 (11 más). Eran ensayos de su fabricante.[@thase-2005]","**Mirtazapina,** añadida a un ISRS o un IRSN que no ayudaba. En 480 personas cambió poco, al lado del placebo.[@kessler-2018-mir]","**Litio,** añadido a una pastilla que no ayudaba. En dos semanas o más, respondieron 27 más de cada 100, entre 10 y 44. Fue al lado del placebo, en 110 personas.[@bauer-1999]","**Pulsos magnéticos (EMT).** Tras unas 13 sesiones respondieron 29 de cada 100, con pulsos simulados 10 (19 más).[@berlim-2014]","**TEC.** En la atención diaria de Escocia respondieron 73 de cada 100, sin grupo de comparación.[@semple-2024] Puede dañar la memoria, a veces para siempre.[@ekstrand-2022]","**Ejercicio,** como caminar, yoga o pesas. Tuvo un efecto moderado en muchos estudios pequeños, al lado de lo habitual.[@noetel-2024]"]},{kind:"list",label:"No hacer nada nuevo por ahora",items:["Con depresión leve o moderada y sin tratamiento, algunas personas mejoran. Están bien unas 23 de cada 100 a los 3 meses, 32 a los 6 y 53 a los 12.[@whiteford-2013] Si piensa en el suicidio, no espere.","En la depresión resistente son muchas menos. Solo con aerosol de placebo, 8 de cada 100 estaban en remisión a las 4 semanas.[@fda-spravato-2025] De 124 personas con depresión muy resistente, unas 4 de cada 100 estaban bien tras un año de atención habitual.[@dunner-2006]","Así no hay más efectos ni gastos. Pero la depresión puede durar, ir a peor o volver.","Acuerde una fecha para revisarlo. Si toma algo ahora, no lo deje de golpe."]}]},{id:"questions",title:"Preguntas para su cita",shortTitle:"Preguntas",gist:"Qué preguntar.",rows:[{kind:"list",label:"Antes de su cita",items:["Marque lo que más le importa: la rapidez, los efectos secundarios, el tiempo, el costo, la sexualidad, un bebé.","Escriba lo que toma ahora y lo que probó antes.","Marque abajo sus preguntas."]},{kind:"list",label:"Pregunte al personal médico, de enfermería o de farmacia",items:["¿Qué gravedad tiene mi depresión? ¿Podría estar causándola otra cosa?","¿Duraron lo suficiente los tratamientos que probé, y con una dosis completa?","¿Qué esperaría usted que haga este por alguien como yo, y para cuándo?","¿Cuáles son los riesgos principales para mí, con mi salud, mi edad y mis medicamentos?","¿Quién estará pendiente de mí, y a quién llamo si me siento peor o tengo pensamientos de suicidio?","¿Cuánto me cuesta el ciclo completo, en dinero, tiempo y traslados?","¿Cómo y cuándo lo dejaría, y qué viene después?"]}]}],sources:[{id:"nice-ng222",kind:"guideline",title:"Depression in adults: treatment and management (NG222)",year:2022,body:"NICE (Reino Unido)",url:"https://www.nice.org.uk/guidance/ng222/chapter/Recommendations"},{id:"vadod-2022",kind:"guideline",title:"VA/DoD clinical practice guideline for the management of major depressive disorder",year:2022,body:"VA/DoD",url:"https://www.healthquality.va.gov/guidelines/MH/mdd/"},{id:"jelovac-2025",kind:"trial",title:"Serial ketamine infusions as adjunctive therapy to inpatient care for depression (KARMA-Dep 2)",authors:"Jelovac A et al.",year:2025,body:"JAMA Psychiatry",doi:"10.1001/jamapsychiatry.2025.3019"},{id:"fedgchin-2019",kind:"trial",title:"Efficacy and safety of fixed-dose esketamine nasal spray combined with a new oral antidepressant in treatment-resistant depression (TRANSFORM-1)",authors:"Fedgchin M et al.",year:2019,body:"International Journal of Neuropsychopharmacology",doi:"10.1093/ijnp/pyz039"},{id:"trivedi-2006",kind:"trial",title:"Evaluation of outcomes with citalopram for depression using measurement-based care in STAR*D",authors:"Trivedi MH et al.",year:2006,body:"American Journal of Psychiatry",doi:"10.1176/appi.ajp.163.1.28"},{id:"anand-2023",kind:"trial",title:"Ketamine versus ECT for nonpsychotic treatment-resistant major depression (ELEKT-D)",authors:"Anand A et al.",year:2023,body:"New England Journal of Medicine",doi:"10.1056/NEJMoa2302399"},{id:"acevedo-diaz-2020",kind:"trial",title:"Comprehensive assessment of side effects associated with a single dose of ketamine",authors:"Acevedo-Diaz EE et al.",year:2020,body:"Journal of Affective Disorders",url:"https://www.omicsdi.org/dataset/biostudies-literature/S-EPMC8457026"},{id:"ema-spravato",kind:"regulator",title:"Spravato: CHMP summary of opinion and EU authorisation",year:2019,body:"Agencia Europea de Medicamentos",url:"https://www.ema.europa.eu/en/medicines/human/summaries-opinion/spravato"},{id:"morrison-2018",kind:"trial",title:"Effect of intranasal esketamine on cognitive functioning in healthy participants",authors:"Morrison RL et al.",year:2018,body:"Psychopharmacology",doi:"10.1007/s00213-018-4828-5"},{id:"spravato-rems-fda",kind:"regulator",title:"Approved Risk Evaluation and Mitigation Strategies: SPRAVATO",body:"FDA",url:"https://www.accessdata.fda.gov/scripts/cder/rems/index.cfm?event=IndvRemsDetails.page&REMS=386"},{id:"spravato-pi",kind:"label",title:"SPRAVATO (esketamina): etiqueta de EE. UU. (cifras de copias de 2020 a 2021)",body:"Etiqueta de la FDA",url:"https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=d81a6a79-a74a-44b7-822c-0dfa3036eaed"},{id:"fda-compounded-2023",kind:"regulator",title:"FDA warns patients and health care providers about potential risks associated with compounded ketamine products",year:2023,body:"Administración de Alimentos y Medicamentos de EE. UU. (FDA)",url:"https://www.fda.gov/drugs/human-drug-compounding/fda-warns-patients-and-health-care-providers-about-potential-risks-associated-compounded-ketamine"},{id:"rcpsych-2025-psychedelics",kind:"guideline",title:"Position statement on psychedelic and related substances for medical use",year:2025,body:"Royal College of Psychiatrists, en las noticias",url:"https://www.lbc.co.uk/article/experts-back-ketamine-for-depression-5HjdDFh_2/"},{id:"fda-spravato-2025",kind:"regulator",title:"SPRAVATO approved in the US as monotherapy for adults with treatment-resistant depression",year:2025,body:"FDA / Johnson & Johnson",url:"https://www.jnj.com/media-center/press-releases/spravato-esketamine-approved-in-the-u-s-as-the-first-and-only-monotherapy-for-adults-with-treatment-resistant-depression"},{id:"fda-spravato-2020",kind:"regulator",title:"Supplemental approval of SPRAVATO for depressive symptoms in adults with major depression and acute suicidal ideation or behaviour",year:2020,body:"Administración de Alimentos y Medicamentos de EE. UU. (FDA)",url:"https://www.accessdata.fda.gov/scripts/cder/daf/index.cfm?event=overview.process&ApplNo=211243"},{id:"ec-spravato-2021",kind:"regulator",title:"New indication for Spravato authorized in Europe",year:2021,body:"The Pharma Letter",url:"https://www.thepharmaletter.com/pharmaceutical/new-indication-for-spravato-authorized-in-europe"},{id:"nice-ta854",kind:"guideline",title:"Esketamine nasal spray for treatment-resistant depression (TA854)",year:2022,body:"NICE (Reino Unido)",url:"https://www.nice.org.uk/guidance/ta854/chapter/1-Recommendations"},{id:"smc2258",kind:"guideline",title:"Esketamine (Spravato): SMC2258",year:2020,body:"Scottish Medicines Consortium",url:"https://www.scottishmedicines.org.uk/medicines-advice/esketamine-spravato-full-smc2258/"},{id:"zoloft-pi",kind:"label",title:"ZOLOFT (sertralina): etiqueta de EE. UU. (copia más antigua)",body:"Etiqueta de la FDA",url:"https://api.fda.gov/drug/label.json?search=openfda.brand_name:%22ZOLOFT%22"},{id:"effexor-xr-pi",kind:"label",title:"EFFEXOR XR (venlafaxina de liberación prolongada): etiqueta de EE. UU. (copia más antigua)",body:"Etiqueta de la FDA",url:"https://api.fda.gov/drug/label.json?search=openfda.brand_name:%22EFFEXOR+XR%22"},{id:"nhs-sertraline",kind:"other",title:"Sertraline",body:"NHS (Reino Unido)",url:"https://www.nhs.uk/medicines/sertraline/"},{id:"kishimoto-2016",kind:"meta-analysis",title:"Single-dose infusion ketamine and non-ketamine NMDA receptor antagonists for unipolar and bipolar depression",authors:"Kishimoto T et al.",year:2016,body:"Psychological Medicine",doi:"10.1017/S0033291716000064"},{id:"fava-2018",kind:"trial",title:"Dose-ranging trial of intravenous ketamine in treatment-resistant depression",authors:"Fava M et al.",year:2018,body:"Molecular Psychiatry",doi:"10.1038/s41380-018-0256-5"},{id:"turkoz-2021",kind:"trial",title:"Treatment response with esketamine nasal spray plus an oral antidepressant in patients with treatment-resistant depression without evidence of early response",authors:"Turkoz I et al.",year:2021,body:"Journal of Clinical Psychiatry",doi:"10.4088/JCP.20m13800"},{id:"daly-2019",kind:"trial",title:"Efficacy of esketamine nasal spray plus oral antidepressant treatment for relapse prevention in patients with treatment-resistant depression (SUSTAIN-1)",authors:"Daly EJ et al.",year:2019,body:"JAMA Psychiatry",doi:"10.1001/jamapsychiatry.2019.1189"},{id:"kato-2021",kind:"meta-analysis",title:"Discontinuation of antidepressants after remission with antidepressant medication in major depressive disorder",authors:"Kato M et al.",year:2021,body:"Molecular Psychiatry",url:"https://doi.org/10.1038/s41380-020-0843-0"},{id:"ekstrand-2022",kind:"trial",title:"Racemic ketamine as an alternative to electroconvulsive therapy for unipolar depression (KetECT)",authors:"Ekstrand J et al.",year:2022,body:"International Journal of Neuropsychopharmacology",doi:"10.1093/ijnp/pyab088"},{id:"popova-2019",kind:"trial",title:"Efficacy and safety of flexibly dosed esketamine nasal spray combined with a newly initiated oral antidepressant in treatment-resistant depression (TRANSFORM-2)",authors:"Popova V et al.",year:2019,body:"American Journal of Psychiatry",url:"https://doi.org/10.1176/appi.ajp.2019.19020172"},{id:"ochs-ross-2020",kind:"trial",title:"Efficacy and safety of esketamine nasal spray plus an oral antidepressant in elderly patients with treatment-resistant depression (TRANSFORM-3)",authors:"Ochs-Ross R et al.",year:2020,body:"American Journal of Geriatric Psychiatry",doi:"10.1016/j.jagp.2019.10.008"},{id:"takahashi-2021",kind:"trial",title:"Efficacy and safety of fixed doses of intranasal esketamine as an add-on therapy in Japanese patients",authors:"Takahashi N et al.",year:2021,body:"BMC Psychiatry",doi:"10.1186/s12888-021-03538-y"},{id:"arroll-2005",kind:"meta-analysis",title:"Efficacy and tolerability of tricyclic antidepressants and SSRIs compared with placebo for treatment of depression in primary care",authors:"Arroll B et al.",year:2005,body:"Annals of Family Medicine",pmid:"16189062",url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC1466912/"},{id:"antidepressant-boxed-warning",kind:"label",title:"Recuadro de advertencia de las etiquetas de los antidepresivos (venlafaxina, sertralina)",year:2026,body:"Etiquetas de la FDA, en openFDA",url:"https://api.fda.gov/drug/label.json?search=openfda.generic_name:%22venlafaxine+hydrochloride%22"},{id:"henssler-2024",kind:"meta-analysis",title:"Incidence of antidepressant discontinuation symptoms",authors:"Henssler J et al.",year:2024,body:"Lancet Psychiatry",doi:"10.1016/S2215-0366(24)00133-0"},{id:"short-2018",kind:"review",title:"Side-effects associated with ketamine use in depression",authors:"Short B et al.",year:2018,body:"Lancet Psychiatry",doi:"10.1016/S2215-0366(17)30272-9"},{id:"rodrigues-2022",kind:"review",title:"Safety and tolerability of IV ketamine in adults with major depressive or bipolar disorder",authors:"Rodrigues NB et al.",year:2022,body:"Clínica de Canadá",url:"https://searchworks.staging.jioinstitute.edu.in/?f%5Beds_language_facet%5D%5B%5D=undetermined&q=%22Mansur%2C+Rodrigo+B.%22&search_field=author"},{id:"mayo-ketamine",kind:"label",title:"Ketamina (inyección): precauciones",body:"Mayo Clinic",url:"https://www.mayoclinic.org/drugs-supplements/ketamine-injection-route/precautions/drg-20075559"},{id:"winstock-2012",kind:"review",title:"The prevalence and natural history of urinary symptoms among recreational ketamine users",authors:"Winstock AR et al.",year:2012,body:"BJU International",doi:"10.1111/j.1464-410X.2012.11028.x"},{id:"jnj-medical-connect",kind:"review",title:"Medical information on SPRAVATO",year:2025,body:"Johnson & Johnson",url:"https://jnjmedicalconnect.com/products/spravato/medical-content"},{id:"drugs-com-esketamine",kind:"label",title:"Esketamina nasal: efectos secundarios",body:"Drugs.com",url:"https://themeditary.com/spravato-nasal-spray-side-effects-4296.html"},{id:"katz-2021",kind:"review",title:"Benefit-risk assessment of esketamine nasal spray vs. placebo in treatment-resistant depression",authors:"Katz EG et al.",year:2021,body:"Clinical Pharmacology & Therapeutics",url:"https://doi.org/10.1002/cpt.2024"},{id:"henssler-critique",kind:"review",title:"Evidence on antidepressant withdrawal: an appraisal and reanalysis of a recent systematic review",body:"Psychological Medicine",url:"https://www.cambridge.org/core/journals/psychological-medicine/article/evidence-on-antidepressant-withdrawal-an-appraisal-and-reanalysis-of-a-recent-systematic-review/1E02C154EE580CA43F0EE86492B3A0E7"},{id:"ema-prac-2019-sexual",kind:"regulator",title:"PRAC recommendation: persistent sexual dysfunction after drug withdrawal",year:2019,body:"Agencia Europea de Medicamentos",url:"https://www.ema.europa.eu/en/human-regulatory/post-authorisation/pharmacovigilance/signal-management/prac-recommendations-safety-signals"},{id:"health-canada-2021-sexual",kind:"regulator",title:"Summary Safety Review: sexual dysfunction despite treatment discontinuation",year:2021,body:"Health Canada",url:"https://hpr-rps.hres.ca/reg-content/summary-safety-review-detail.php?lang=en&linkID=SSR00254"},{id:"sertraline-monographs",kind:"label",title:"Sertralina: advertencias",body:"Monografías de farmacia",url:"https://buzzrx.com/sertraline-hcl/warnings"},{id:"loke-2008",kind:"meta-analysis",title:"Gastrointestinal bleeding due to interaction between selective serotonin uptake inhibitors and anti-inflammatory drugs",authors:"Loke YK et al.",year:2008,body:"Alimentary Pharmacology & Therapeutics",doi:"10.1111/j.1365-2036.2007.03541.x"},{id:"gheysens-2024",kind:"meta-analysis",title:"The risk of antidepressant-induced hyponatremia",authors:"Gheysens T et al.",year:2024,body:"European Psychiatry",url:"https://www.cambridge.org/core/journals/european-psychiatry/article/risk-of-antidepressantinduced-hyponatremia-a-metaanalysis-of-antidepressant-classes-and-compounds/3ABCD6CF7AD23D03003F93E4F648AEC0"},{id:"zanos-2018",kind:"review",title:"Mechanisms of ketamine action as an antidepressant",authors:"Zanos P, Gould TD",year:2018,body:"Molecular Psychiatry",doi:"10.1038/mp.2017.255"},{id:"mind-antidepressants",kind:"other",title:"Antidepressants: what they are and how they work",body:"Mind",url:"https://www.mindjersey.org/get-support/information/antidepressants"},{id:"murrough-2013",kind:"trial",title:"Antidepressant efficacy of ketamine in treatment-resistant major depression",authors:"Murrough JW et al.",year:2013,body:"American Journal of Psychiatry",pmid:"23982301"},{id:"reif-2023",kind:"trial",title:"Esketamine nasal spray versus quetiapine for treatment-resistant depression (ESCAPE-TRD)",authors:"Reif A et al.",year:2023,body:"New England Journal of Medicine",url:"https://doi.org/10.1056/NEJMoa2304145"},{id:"thase-2005",kind:"meta-analysis",title:"Remission rates following antidepressant therapy with bupropion or SSRIs",authors:"Thase ME et al.",year:2005,body:"Journal of Clinical Psychiatry",doi:"10.4088/jcp.v66n0803"},{id:"lewis-2021",kind:"trial",title:"Maintenance or discontinuation of antidepressants in primary care (ANTLER)",authors:"Lewis G et al.",year:2021,body:"New England Journal of Medicine",doi:"10.1056/NEJMoa2106356"},{id:"cipriani-2018",kind:"meta-analysis",title:"Comparative efficacy and acceptability of 21 antidepressant drugs for the acute treatment of adults with major depressive disorder",authors:"Cipriani A et al.",year:2018,body:"Lancet",doi:"10.1016/S0140-6736(17)32802-7"},{id:"jakobsen-2017",kind:"meta-analysis",title:"Selective serotonin reuptake inhibitors versus placebo in patients with major depressive disorder",authors:"Jakobsen JC et al.",year:2017,body:"BMC Psychiatry",doi:"10.1186/s12888-016-1173-2"},{id:"hse-sertraline",kind:"other",title:"How and when to take sertraline",body:"HSE, Irlanda",url:"https://www2.hse.ie/medicines/sertraline/how-and-when-to-take-sertraline"},{id:"nihr-slow-response",kind:"meta-analysis",title:"A fifth of people who have no improvement on antidepressants at four weeks respond if given more time",body:"NIHR Evidence",url:"https://evidence.nihr.ac.uk/alert/a-fifth-of-people-who-have-no-improvement-on-antidepressants-at-four-weeks-respond-if-given-more-time/"},{id:"nhs-venlafaxine",kind:"other",title:"How and when to take venlafaxine",body:"NHS (Reino Unido)",url:"https://www.nhs.uk/medicines/venlafaxine/how-and-when-to-take-venlafaxine/"},{id:"goodwin-2017",kind:"review",title:"Emotional blunting with antidepressant treatments",authors:"Goodwin GM et al.",year:2017,body:"Journal of Affective Disorders",url:"https://www.nationalelfservice.net/treatment/antidepressants/what-causes-emotional-blunting-in-people-taking-antidepressants-results-from-a-survey"},{id:"serretti-2009",kind:"meta-analysis",title:"Treatment-emergent sexual dysfunction related to antidepressants",authors:"Serretti A, Chiesa A",year:2009,body:"Journal of Clinical Psychopharmacology",doi:"10.1097/JCP.0b013e3181a5233f"},{id:"petimar-2024",kind:"review",title:"Medication-induced weight change across common antidepressant treatments",authors:"Petimar J et al.",year:2024,body:"Annals of Internal Medicine",doi:"10.7326/M23-2742"},{id:"ketamine-price-web",kind:"other",title:"Prices of ketamine infusions on clinics’ own pages",year:2025,body:"rejuvenate-az.com y otras",url:"https://rejuvenate-az.com/insights/ketamine-therapy-cost-guide-2025-pricing-insurance-how-to-afford-treatment"},{id:"stat-2019",kind:"other",title:"Analysis says J&J’s new depression drug would need a price cut to be cost-effective",year:2019,body:"STAT News",url:"https://www.statnews.com/pharmalot/2019/03/22/antidepressants-cost-effective-johnson-and-johnson/"},{id:"byatt-2013",kind:"review",title:"Antidepressant use in pregnancy",authors:"Byatt N et al.",year:2013,body:"Acta Psychiatrica Scandinavica",url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC4006272"},{id:"grigoriadis-2014",kind:"meta-analysis",title:"Prenatal exposure to antidepressants and persistent pulmonary hypertension of the newborn",authors:"Grigoriadis S et al.",year:2014,body:"BMJ",doi:"10.1136/bmj.f6932"},{id:"bayrampour-2020",kind:"meta-analysis",title:"The risk of relapse of depression during pregnancy after discontinuation of antidepressants",authors:"Bayrampour H et al.",year:2020,body:"Journal of Clinical Psychiatry",url:"https://psychiatrist.com/jcp/ad-discontinuation-and-depression-relapse-in-pregnancy"},{id:"fda-citalopram-2012",kind:"regulator",title:"Revised recommendations for citalopram",year:2012,body:"FDA",url:"https://www.acpinternist.org/weekly/archives/2012/04/03/7.htm"},{id:"rush-2006",kind:"trial",title:"Acute and longer-term outcomes in depressed outpatients requiring one or several treatment steps (STAR*D)",authors:"Rush AJ et al.",year:2006,body:"American Journal of Psychiatry",doi:"10.1176/ajp.2006.163.11.1905"},{id:"pigott-2023",kind:"trial",title:"What are the treatment remission, response and extent of improvement rates after up to four trials of antidepressant therapies in real-world depressed patients? A reanalysis of the STAR*D study's patient-level data",authors:"Pigott HE et al.",year:2023,body:"BMJ Open",doi:"10.1136/bmjopen-2022-063095"},{id:"morrison-2024",kind:"trial",title:"Effect of esketamine nasal spray on cognition in patients with treatment-resistant depression",authors:"Morrison R et al.",year:2024,body:"International Journal of Neuropsychopharmacology",doi:"10.1093/ijnp/pyae046"},{id:"cuijpers-2021",kind:"meta-analysis",title:"The effects of psychotherapies for depression",authors:"Cuijpers P et al.",year:2021,body:"Acta Psychiatrica Scandinavica",doi:"10.1111/acps.13335"},{id:"wiles-2013",kind:"trial",title:"Cognitive behavioural therapy as an adjunct to pharmacotherapy (CoBalT)",authors:"Wiles N et al.",year:2013,body:"The Lancet",doi:"10.1016/S0140-6736(12)61552-9"},{id:"kessler-2018-mir",kind:"trial",title:"Mirtazapine added to SSRIs or SNRIs for treatment resistant depression (MIR)",authors:"Kessler DS et al.",year:2018,body:"BMJ",doi:"10.1136/bmj.k4218"},{id:"bauer-1999",kind:"meta-analysis",title:"Lithium augmentation in treatment-resistant depression",authors:"Bauer M, Dopfmer S",year:1999,body:"Journal of Clinical Psychopharmacology",pmid:"10505584"},{id:"berlim-2014",kind:"meta-analysis",title:"High-frequency repetitive transcranial magnetic stimulation for treating major depression",authors:"Berlim MT et al.",year:2014,body:"Psychological Medicine",url:"https://www.cambridge.org/core/journals/psychological-medicine/article/response-remission-and-dropout-rates-following-highfrequency-repetitive-transcranial-magnetic-stimulation-rtms-for-treating-major-depression-a-systematic-review-and-metaanalysis-of-randomized-doubleblind-and-shamcontrolled-trials/C82D4F2DD4823BC422524D4ED036F644"},{id:"semple-2024",kind:"review",title:"Electroconvulsive therapy response and remission in moderate to severe depressive illness",authors:"Semple DM et al.",year:2024,body:"British Journal of Psychiatry",url:"https://homsy-staging.cambridgecore.org/core/product/E0CB10019F49E17543C3FB330CBD3678/core-reader"},{id:"noetel-2024",kind:"meta-analysis",title:"Effect of exercise for depression",authors:"Noetel M et al.",year:2024,body:"BMJ",doi:"10.1136/bmj-2023-075847"},{id:"whiteford-2013",kind:"meta-analysis",title:"Estimating remission from untreated major depression",authors:"Whiteford HA et al.",year:2013,body:"Psychological Medicine",doi:"10.1017/S0033291712001717"},{id:"dunner-2006",kind:"review",title:"Naturalistic outcomes of patients with treatment-resistant depression",authors:"Dunner DL et al.",year:2006,body:"Journal of Clinical Psychiatry",url:"https://legacy.psychiatrist.com/?p=15790"}],furtherReading:[{title:"Guía del NICE: depresión en adultos (en inglés)",url:"https://www.nice.org.uk/guidance/ng222/chapter/Recommendations"},{title:"FDA: advertencia sobre la ketamina que preparan las farmacias (en inglés)",url:"https://www.fda.gov/drugs/human-drug-compounding/fda-warns-patients-and-health-care-providers-about-potential-risks-associated-compounded-ketamine"},{title:"Mind: antidepresivos (en inglés)",url:"https://www.mindjersey.org/get-support/information/antidepressants"}],glossary:[{term:"Abstinencia",meaning:"Síntomas que aparecen al bajar o dejar un medicamento, como el mareo."},{term:"Anestésico",meaning:"Un medicamento para operaciones, que duerme o quita el dolor."},{term:"Aneurisma",meaning:"Un punto débil y abultado de un vaso sanguíneo."},{term:"Antidepresivo",meaning:"Un medicamento hecho para tratar la depresión."},{term:"Bupropión, mirtazapina",meaning:"Antidepresivos de otros tipos."},{term:"Depresión resistente al tratamiento",meaning:"Depresión que no mejoró con al menos dos antidepresivos.[@ema-spravato]"},{term:"Disociación",meaning:"Sentir por un tiempo que se separa de su cuerpo, de sus pensamientos o de su entorno."},{term:"EMT",meaning:"Estimulación magnética transcraneal: pulsos magnéticos en la cabeza, con la persona despierta. En inglés, “TMS”."},{term:"Estimulante",meaning:"Un medicamento que mantiene despierto."},{term:"FDA",meaning:"El organismo que aprueba los medicamentos en EE. UU."},{term:"Ficha técnica o etiqueta",meaning:"El documento oficial de un medicamento: “ficha técnica” en España, “etiqueta” en EE. UU."},{term:"GRADE",meaning:"Una forma fija de medir la certeza de las pruebas."},{term:"IMAO",meaning:"Un tipo más antiguo de antidepresivo que no combina bien con muchos medicamentos."},{term:"Infusión",meaning:"No es una bebida: es un medicamento que se da por goteo (suero), en una vena."},{term:"IRSN",meaning:"Inhibidor de la recaptación de serotonina y noradrenalina (norepinefrina), como la venlafaxina. En inglés, “SNRI”."},{term:"ISRS",meaning:"Inhibidor selectivo de la recaptación de serotonina, como la sertralina o el citalopram. En inglés, “SSRI”."},{term:"Litio",meaning:"Un medicamento para estabilizar el ánimo."},{term:"Manía",meaning:"Ánimo y energía que suben demasiado."},{term:"Midazolam",meaning:"Un medicamento que calma. Como placebo es más difícil de adivinar."},{term:"NHS",meaning:"El sistema público de salud del Reino Unido."},{term:"NICE",meaning:"El organismo que escribe las guías de salud de Inglaterra."},{term:"Off-label (fuera de lo aprobado)",meaning:"Que se usa para algo para lo que no está aprobado. Es legal, pero se ha comprobado menos."},{term:"Opioide",meaning:"Un medicamento fuerte para el dolor."},{term:"Placebo",meaning:"Un tratamiento simulado, sin el medicamento."},{term:"Psicosis",meaning:"Perder el contacto con lo que es real."},{term:"Quetiapina",meaning:"Un medicamento para la psicosis que a veces se añade a un antidepresivo."},{term:"Recaída",meaning:"Que la depresión vuelva después de haber mejorado."},{term:"Recuadro de advertencia",meaning:"La advertencia más fuerte de una etiqueta de EE. UU."},{term:"Remisión",meaning:"Quedan pocos síntomas o ninguno."},{term:"Respuesta",meaning:"Los síntomas bajaron al menos a la mitad. Algunos pueden seguir ahí."},{term:"Sedación",meaning:"Desde tener sueño hasta que cueste despertarse."},{term:"Sedante",meaning:"Un medicamento que calma o da sueño."},{term:"Síndrome serotoninérgico",meaning:"Demasiada serotonina, una señal del cerebro."},{term:"Sustancia controlada",meaning:"Un medicamento o droga que la ley vigila, porque se puede usar mal."},{term:"TEC",meaning:"Terapia electroconvulsiva: una corriente eléctrica breve en el cerebro mientras la persona duerme. En inglés, “ECT”."},{term:"Trastorno bipolar",meaning:"Una enfermedad con épocas de manía y épocas de depresión."},{term:"Tricíclico",meaning:"Un tipo más antiguo de pastilla antidepresiva."}],crisisTitle:"¿Está en peligro o piensa en quitarse la vida?",crisisLines:[{region:"ES",name:"Línea 024",call:"024",url:"https://www.sanidad.gob.es/linea024/home.htm",hours:"24/7",emergency:"112"},{region:"US",name:"988 Suicide & Crisis Lifeline",call:"988",text:"988",url:"https://988lifeline.org/",hours:"24/7",emergency:"911",note:"En español: pulse 2 o envíe AYUDA"},{region:"PR",name:"Línea PAS",call:"988",url:"https://lineapas.assmca.pr.gov",hours:"24/7",emergency:"911",note:"O 1-800-981-0023"},{region:"MX",name:"Línea de la Vida",call:"800 911 2000",url:"https://www.gob.mx/conasama",hours:"24/7",emergency:"911"},{region:"CL",name:"Línea de Prevención del Suicidio",call:"*4141",url:"https://www.minsal.cl/",hours:"24/7",note:"Desde un celular"},{region:"PE",name:"Línea 113",call:"113",url:"https://www.gob.pe/minsa",hours:"24/7",note:"Luego, opción 5"},{region:"CO",name:"Línea 106 (Bogotá)",call:"106",url:"http://www.bogota.gov.co/servicios/guia-de-tramites-y-servicios/linea-106",hours:"24/7",emergency:"123",note:"Solo en Bogotá"},{region:"CA",name:"9-8-8: Suicide Crisis Helpline",call:"988",text:"988",url:"https://988.ca/",hours:"24/7",emergency:"911"},{region:"GB",name:"Samaritans",call:"116 123",url:"https://www.samaritans.org/",hours:"24/7",emergency:"999"},{region:"GB",name:"Shout",text:"85258",url:"https://giveusashout.org/",hours:"24/7",note:"Envíe la palabra SHOUT"},{region:"IE",name:"Samaritans Ireland",call:"116 123",url:"https://www.samaritans.org/ireland/",hours:"24/7",emergency:"112 o 999"},{region:"AU",name:"Lifeline",call:"13 11 14",text:"0477 13 11 14",url:"https://www.lifeline.org.au/",hours:"24/7",emergency:"000"},{region:"NZ",name:"1737, need to talk?",call:"1737",text:"1737",url:"https://1737.org.nz/",hours:"24/7",emergency:"111"},{region:"IN",name:"Tele MANAS",call:"14416",url:"https://telemanas.mohfw.gov.in/",hours:"24/7",emergency:"112",note:"O 1-800-891-4416"},{region:"FR",name:"3114, numéro national de prévention du suicide",call:"3114",url:"https://3114.fr/",hours:"24/7",emergency:"112 o 15"},{region:"DE",name:"TelefonSeelsorge",call:"0800 111 0 111",url:"https://www.telefonseelsorge.de/",hours:"24/7",emergency:"112"},{region:"NL",name:"113 Zelfmoordpreventie",call:"113",url:"https://www.113.nl/",hours:"24/7",emergency:"112",note:"O 0800-0113"},{region:"EU",name:"Número de apoyo emocional 116 123 (en los países que lo tienen)",call:"116 123",url:"https://findahelpline.com/",emergency:"112"},{region:"INTL",name:"Find A Helpline",url:"https://findahelpline.com/",emergency:"número local de emergencias"}],nextStep:{label:"Háblelo con personal médico, de enfermería o de farmacia"},published:"2026-11-23",version:{number:"1.0",date:"2026-11-26"},lastReviewed:"2026-11-25",reviewEvery:"P6M",nextReview:"2027-05-25",authors:[{name:"Colaboradores de treatment-compare"}],reviewedBy:[],translation:{of:"en",translatedBy:"el propio proyecto, sin traductor profesional ni médico"},funding:"Nadie. Ningún fabricante de medicamentos, clínica ni otra empresa pagó por esta comparación.",competingInterests:"Ninguno declarado.",method:"Buscamos ensayos, revisiones, fichas técnicas (etiquetas) y guías sobre adultos con depresión. Leímos copias guardadas, sobre todo de resúmenes y tablas, no artículos completos. Solo usamos números que vimos allí. Algunos estaban en noticias o informes; donde más importa, lo decimos. “Probablemente” antes de un margen: lo calculamos nosotros. Una diferencia sin margen suele ser una resta nuestra. “No lo hemos comprobado” no es “nadie lo sabe”. El grado de certeza (“baja”, “moderada”) es nuestro propio juicio, no una clasificación GRADE formal. Dimos menos certeza a los ensayos pequeños o en que se podía adivinar lo que se recibía, a los estudios de los fabricantes sobre su medicamento y a los márgenes amplios. Nadie de fuera del proyecto ha revisado todavía este texto. Ningún paciente lo ha probado, y no nombramos como autor a ningún profesional de la salud."};

/**
 * Finds comparisons that others extend among those given, in the language asked for or else in English. They are read as the
 * elements read those that are built in.
 *
 * @param fallback the language of an extension that names none
 */
function extendedAmong(comparisons, fallback = 'en') {
    return (name, language = fallback) => {
        const languages = Object.hasOwn(comparisons, name) ? comparisons[name] : undefined;
        const document = [language, primaryLanguage(language), 'en']
            .map((tag) => languages?.[tag])
            .find((found) => typeof found === 'object' && found !== null);
        if (document)
            return readComparison(document);
        const names = Object.keys(comparisons)
            .map((known) => `"${known}"`)
            .join(', ');
        const notice = names ? UNKNOWN_EXTENDED : NOTHING_TO_EXTEND;
        return { diagnostics: [toDiagnostic(findingAt(notice, ['extends'], { name, names }))] };
    };
}

/** By id, then by language. */
const BUILT_IN = {
    ...builtInComparisons,
    'ketamine-vs-antidepressants': {
        ...builtInComparisons['ketamine-vs-antidepressants'],
        es: ketamineSpanish,
    },
};
/**
 * Finds those that other documents extend.
 *
 * @param fallback the language of a document that names none
 */
const builtInExtended = (fallback) => extendedAmong(BUILT_IN, fallback);
const BUILT_IN_IDS = Object.keys(BUILT_IN);
/** All of them, in each language. */
const builtInDocuments = () => Object.values(BUILT_IN).flatMap((languages) => Object.values(languages));
/**
 * A built-in comparison in the language of a tag.
 * @throws {UsageFailure} if there is none in it
 */
function builtIn(id, tag = 'en') {
    const languages = BUILT_IN[id] ?? {};
    const document = languages[primaryLanguage(tag)];
    if (document)
        return document;
    const there = Object.keys(languages).join(' or ');
    throw new UsageFailure('--lang', `is "${tag}", in which ${id} is not there`, `Use ${there}.`);
}

/**
 * Where in what its author has written a place of an extended comparison is; nothing for what was there before, which is
 * not the author's.
 *
 * @param comparison with what is added to it
 * @param input what is added
 */
function placeInAdditions([list, index, ...inside], comparison, input) {
    if (list === 'sources') {
        const source = comparison.sources[Number(index)];
        return source?.from && placeOf$1('sources', source.id, input.sources ?? [], inside);
    }
    const section = list === 'sections' ? comparison.sections[Number(index)] : undefined;
    if (!section?.from)
        return undefined;
    const [field, row, ...rest] = inside;
    if (field === 'from')
        return toPath(['from', ...inside.slice(1)]);
    if (section.after === 0 && field !== 'rows')
        return placeOf$1('sections', section.id, input.sections, inside);
    const place = Number(row) - (section.after ?? 0);
    // Rows of one section may be added in several places.
    const added = input.sections.flatMap(({ id, rows }, at) => id === section.id ? rows.map((_, number) => ['sections', at, 'rows', number]) : []);
    const keys = field === 'rows' ? added[place] : undefined;
    return keys && toPath([...keys, ...rest]);
}
function placeOf$1(list, id, items, inside) {
    return toPath([list, items.findIndex((item) => item.id === id), ...inside]);
}

/** A string, a sign, or another value. */
const PIECE = /"(?:[^"\\]|\\.)*"?|[[\]{},:]|[^\s[\]{},:"]+/gsu;
/** No document is deeper; what is costs no more than its length. */
const DEEPEST$2 = 40;
/**
 * Where each value of a text in JSON begins: its index by its path, such as `$.treatments[1].name`. A field begins with
 * its name.
 *
 * @param text must be JSON
 */
function placesInJson(text) {
    const places = new Map([[toPath([]), text.search(/\S|$/)]]);
    const open = [];
    const keep = (index) => {
        if (open.length <= DEEPEST$2)
            places.set(toPath(open.map(({ key }) => key)), index);
    };
    for (const { 0: piece, index } of text.matchAll(PIECE)) {
        const inside = open.at(-1);
        if (piece === '}' || piece === ']')
            open.pop();
        else if (piece === ',')
            goOn(inside);
        else if (piece === ':')
            continue;
        else if (inside?.needsName) {
            inside.key = JSON.parse(piece);
            inside.needsName = false;
            keep(index);
        }
        else {
            if (inside?.isList)
                keep(index);
            if (piece === '[')
                open.push({ isList: true, key: 0, needsName: false });
            if (piece === '{')
                open.push({ isList: false, key: '', needsName: true });
        }
    }
    return places;
}
function goOn(inside) {
    if (!inside)
        return;
    if (inside.isList)
        inside.key = Number(inside.key) + 1;
    else
        inside.needsName = true;
}
/** The index of a path, or of the nearest that is there and holds it. */
function placeOf(places, path) {
    for (let end = path.length; end > 0; end -= 1) {
        const isWhole = end === path.length || '.['.includes(path.charAt(end));
        const place = isWhole ? places.get(path.slice(0, end)) : undefined;
        if (place !== undefined)
            return place;
    }
    return 0;
}

/** Judges a text in JSON as the elements do when they read it, and by the rules. */
function judge(text, judging) {
    const mistake = jsonMistake(text);
    if (mistake)
        return { findings: [brokenJson(mistake)], scores: [] };
    const document = parseJson(text);
    const { comparison, diagnostics } = parseComparison(document, builtInExtended(judging.language));
    const byRules = comparison && checked(comparison, diagnostics, judging, document);
    const rules = byRules?.told ?? [];
    const parsers = advise(diagnostics, document).map(toldBy);
    return {
        title: comparison?.title,
        findings: indexed([...parsers.filter(isNew(rules)), ...rules], text),
        // The score of what is extended is none of who adds to it.
        scores: isExtension(document) ? [] : (byRules?.scores ?? []),
    };
}
const brokenJson = ({ index, message, mend }) => ({
    rule: 'invalid-json',
    severity: 'error',
    path: toPath([]),
    message,
    mend,
    index,
});
/** The rules that say what a finding of the parser says, and more. */
const SAID_BY_RULES = new Map([
    ['html', 'html-in-text'],
    ['one-in', 'one-in-x'],
]);
/** Whether no rule says the same of the same place. */
const isNew = (told) => ({ rule, path }) => !told.some((other) => other.rule === SAID_BY_RULES.get(rule) && other.path === path);
function checked(comparison, diagnostics, { settings, language, today }, document) {
    const subject = { comparison, language: comparison.lang ?? language, today };
    const { findings, scores } = check$1(subject, settings);
    const placeOf = (path) => isExtension(document) ? placeInAdditions(path, comparison, document) : toPath(path);
    const told = findings.flatMap(({ path, ...finding }) => {
        const place = placeOf(path);
        return place === undefined ? [] : [{ ...finding, path: place }];
    });
    // The elements' own findings of locked facts say more of what is there and says nothing.
    const locked = diagnostics.filter(({ code }) => code.startsWith('locked-'));
    const paths = new Set(locked.map(({ path }) => path));
    return {
        told: told.filter(({ rule, path }) => rule !== 'locked-facts' || !paths.has(path)),
        scores,
    };
}
const toldBy = ({ code, severity, path, message, hint }) => ({
    rule: code,
    severity: severity === 'error' ? 'error' : 'warn',
    path,
    message,
    mend: hint,
});
function indexed(told, text) {
    const places = placesInJson(text);
    return told
        .map((finding) => ({ ...finding, index: placeOf(places, finding.path) }))
        .sort((one, other) => one.index - other.index);
}

/** Finds the places of indices in a text. */
function lineColumns(text) {
    const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    return (index) => {
        const line = lineOf(starts, index);
        return { line: line + 1, column: index - (starts[line] ?? 0) + 1 };
    };
}
/** The last of ascending starts that is not behind an index. */
function lineOf(starts, index) {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= index)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

/** The outcomes of a comparison, in the order of its document; what others have added is none of them. */
function outcomesOf({ sections }) {
    return sections.flatMap(ownRows).filter((row) => row.kind === 'outcome');
}
/** The outcome that an id names; without one the first. */
function outcomeNamed(comparison, id) {
    const outcomes = outcomesOf(comparison);
    return id ? outcomes.find((row) => row.id === id) : outcomes[0];
}

/** How a comparison says, for programs, which content it is: `ketamine-vs-antidepressants 1.0 2026-11-26`. */
function versionMark({ id, version, }) {
    return version && `${id} ${version.number} ${version.date}`;
}
/** Reads what `versionMark` has written. */
function readVersionMark(text) {
    const [, id, version, date] = /^([^\s]+) ([\d.]+) (\d{4}-\d\d-\d\d)$/.exec(text) ?? [];
    return id && version && date ? { id, version, date } : undefined;
}

/** What a style sheet or a browser does not see: what only says where a link opens. */
const IGNORED = new Set(['target', 'xmlns']);
/** Where the tags, attributes or styles of a stored text first differ from what was written, if they do. */
function changedMarkup(written, writtenSpan, stored, storedSpan) {
    const expected = piecesIn(written, writtenSpan);
    const actual = piecesIn(stored, storedSpan);
    const count = Math.max(expected.length, actual.length);
    for (let at = 0; at < count; at++) {
        const [one, other] = [expected[at], actual[at]];
        if (one?.name === other?.name)
            continue;
        const index = (other ?? actual.at(-1))?.index ?? storedSpan.start;
        return { index, before: one?.name ?? 'its end', after: other?.name ?? 'its end' };
    }
    return undefined;
}
function piecesIn(html, { start, end }) {
    const pieces = [];
    let style;
    const parser = new Parser({
        onopentag(name, attributes) {
            const list = Object.entries(attributes)
                .filter(([key]) => !IGNORED.has(key))
                .map(([key, value]) => ` ${key}${value === '' ? '' : `="${value}"`}`)
                .sort();
            pieces.push({ name: `<${name}${list.join('')}>`, index: start + parser.startIndex });
            if (name === 'style')
                style = '';
        },
        ontext(text) {
            if (style !== undefined)
                style += text;
        },
        onclosetag(name) {
            if (name !== 'style' || style === undefined)
                return;
            pieces.push({ name: `styles ${style.trim()}`, index: start + parser.startIndex });
            style = undefined;
        },
    });
    parser.end(html.slice(start, end));
    return pieces;
}

/** So many letters in a row are found again by themselves. */
const GRAM = 24;
/** Fewer letters in a row are the same by chance. */
const SHORTEST_RUN = 4;
/** Two parts are compared letter by letter as long as that takes no more steps. */
const MOST_STEPS = 4_000_000;
/**
 * Finds a text again in another that was changed: first the places that are in each once, in their order (patience
 * diff), and between them letter by letter.
 */
function align(expected, actual) {
    const found = new Int32Array(expected.length).fill(-1);
    let [from, at] = [0, 0];
    for (const [anchor, place] of [
        ...inOrder(sharedOnce(expected, actual)),
        [expected.length, actual.length],
    ]) {
        if (anchor < from || place < at)
            continue;
        alignBetween(expected, actual, [from, at], [anchor, place], found);
        [from, at] = [anchor, place];
        while (from < expected.length && expected[from] === actual[at])
            found[from++] = at++;
    }
    dropShortRuns(found);
    return found;
}
/** The runs of letters that stand once in each text. */
function sharedOnce(expected, actual) {
    const places = placesOfGrams(expected);
    const pairs = new Map();
    for (let index = 0; index + GRAM <= actual.length; index++) {
        const place = places.get(actual.slice(index, index + GRAM)) ?? -1;
        if (place >= 0)
            pairs.set(place, pairs.has(place) ? -1 : index);
    }
    return [...pairs].filter(([, index]) => index >= 0).sort(([one], [other]) => one - other);
}
/** -1 for what stands in it more than once. */
function placesOfGrams(text) {
    const places = new Map();
    for (let index = 0; index + GRAM <= text.length; index++) {
        const gram = text.slice(index, index + GRAM);
        places.set(gram, places.has(gram) ? -1 : index);
    }
    return places;
}
/** The longest choice of pairs whose second numbers rise too. */
function inOrder(pairs) {
    /** For each length, the pair that the lowest such choice ends with. */
    const ends = [];
    const before = [];
    pairs.forEach(([, actual], index) => {
        let [low, high] = [0, ends.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < actual)
                low = middle + 1;
            else
                high = middle;
        }
        before[index] = ends[low - 1] ?? -1;
        ends[low] = index;
    });
    const chosen = [];
    for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
        const pair = pairs[index];
        if (pair)
            chosen.push(pair);
    }
    return chosen.reverse();
}
function alignBetween(expected, actual, [startFrom, startAt], [endFrom, endAt], found) {
    let [from, at, lastFrom, lastAt] = [startFrom, startAt, endFrom, endAt];
    while (from < lastFrom && at < lastAt && expected[from] === actual[at])
        found[from++] = at++;
    while (from < lastFrom && at < lastAt && expected[lastFrom - 1] === actual[lastAt - 1]) {
        found[--lastFrom] = --lastAt;
    }
    const [rows, columns] = [lastFrom - from, lastAt - at];
    if (rows === 0 || columns === 0 || rows * columns > MOST_STEPS)
        return;
    const longest = commonLengths(expected.slice(from, lastFrom), actual.slice(at, lastAt));
    const width = columns + 1;
    for (let [row, column] = [0, 0]; row < rows && column < columns;) {
        if (expected[from + row] === actual[at + column])
            found[from + row++] = at + column++;
        else if ((longest[(row + 1) * width + column] ?? 0) >= (longest[row * width + column + 1] ?? 0)) {
            row += 1;
        }
        else
            column += 1;
    }
}
/** How many letters the ends of two texts have in common in their order, for each start in the one and the other. */
function commonLengths(one, other) {
    const width = other.length + 1;
    const longest = new Uint16Array((one.length + 1) * width);
    for (let row = one.length - 1; row >= 0; row--) {
        for (let column = other.length - 1; column >= 0; column--) {
            const place = row * width + column;
            longest[place] =
                one[row] === other[column]
                    ? (longest[place + width + 1] ?? 0) + 1
                    : Math.max(longest[place + width] ?? 0, longest[place + 1] ?? 0);
        }
    }
    return longest;
}
function dropShortRuns(found) {
    let start = 0;
    for (let index = 1; index <= found.length; index++) {
        if (index < found.length && found[index] === (found[index - 1] ?? 0) + 1)
            continue;
        const isWhole = start === 0 && index === found.length;
        if (index - start < SHORTEST_RUN && !isWhole)
            found.fill(-1, start, index);
        start = index;
    }
}

/** Points and commas count between digits alone. */
const LETTER$1 = /[\p{L}\p{M}\p{N}%<>≤≥]|[.,](?=\p{N})/gu;
const NO_TEXT = new Set(['script', 'style', 'title']);
const HIDING = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** What can be read of a text in HTML, without what an attribute hides. */
function lettersIn(html, start = 0, end = html.length) {
    let text = '';
    const places = [];
    /** For each open element, whether it or one around it is not read. */
    const hidden = [];
    const parser = new Parser({
        onopentag(name, { hidden: isHidden, style = '' }) {
            const isSilent = NO_TEXT.has(name) || isHidden !== undefined || HIDING.test(style);
            hidden.push(isSilent || hidden.at(-1) === true);
        },
        ontext(words) {
            if (hidden.at(-1))
                return;
            for (const { 0: letter, index } of words.matchAll(LETTER$1)) {
                const lower = letter.toLowerCase();
                text += lower;
                const place = start + parser.startIndex + index;
                places.push(...lower.split('').map(() => place));
            }
        },
        onclosetag() {
            hidden.pop();
        },
    });
    parser.end(html.slice(start, end));
    return { text, places };
}
/** Words as they stand among letters. */
const lettersOf = (words) => [...words.matchAll(LETTER$1)].map(([letter]) => letter.toLowerCase()).join('');
/** The letters of parts that stand one after another. */
const joined = (parts) => ({
    text: parts.map(({ text }) => text).join(''),
    places: parts.flatMap(({ places }) => places),
});

const LONGEST$4 = 120;
/** What stands at some letters, in whole words and without tags, as it can be quoted; nothing where there are none. */
function passageAt({ html, letters: { places } }, from, to) {
    if (to <= from)
        return '';
    let start = places[from] ?? 0;
    let end = (places[to - 1] ?? start) + 1;
    while (start > 0 && isInWord(html.charAt(start - 1)))
        start -= 1;
    while (end < html.length && isInWord(html.charAt(end)))
        end += 1;
    const words = wordsIn$1(html.slice(start, end));
    return words.length > LONGEST$4 ? `${words.slice(0, LONGEST$4).replace(/ \S*$/, '')} …` : words;
}
const isInWord = (sign) => /[^\s<>]/.test(sign);
function wordsIn$1(html) {
    let words = '';
    const space = () => (words += ' ');
    const ontext = (text) => (words += text);
    new Parser({ onopentag: space, onclosetag: space, ontext }).end(html);
    return words.replace(/\s+/g, ' ').trim();
}

/** What can be read of a text, or of a part of it. */
const readable = (html, span) => ({
    html,
    letters: lettersIn(html, span?.start, span?.end),
});
/** Below so many letters of a fact, it is not there. */
const LEAST_KEPT = 0.5;
/**
 * Compares a stored text with what was written.
 *
 * @param isAlone whether nothing but the stored text is there, so that what stands before it and after it was added
 */
function compare(written, stored, facts, isAlone) {
    const found = align(written.letters.text, stored.letters.text);
    const kept = found.reduce((sum, place) => sum + (place >= 0 ? 1 : 0), 0);
    const spans = spansOf(facts, written.letters.text);
    const changes = changesIn(found, stored.letters.text.length, isAlone);
    const isIn = ({ from, to }, span) => from === to ? span.start < from && from < span.end : from < span.end && span.start < to;
    const changed = spans.filter(({ span }) => changes.some((change) => isIn(change, span)));
    const others = changes.filter((change) => !spans.some(({ span }) => isIn(change, span)));
    return {
        facts: changed.map(({ fact, span }) => changedFact(fact, span, found, stored)),
        words: others.map((change) => changedWords(change, written, stored)),
        kept,
        lost: found.length - kept,
    };
}
/** Where facts stand in what was written, in their order; without those that this form leaves out. */
function spansOf(facts, text) {
    let end = 0;
    return facts.flatMap((fact) => {
        let [start, at] = [-1, end];
        for (const piece of fact.pieces.map(lettersOf).filter(Boolean)) {
            const index = text.indexOf(piece, at);
            if (index < 0)
                return [];
            if (start < 0)
                start = index;
            at = index + piece.length;
        }
        if (start < 0)
            return [];
        end = at;
        return [{ fact, span: { start, end } }];
    });
}
function changesIn(found, length, isAlone) {
    const changes = [];
    let [from, at] = [0, 0];
    for (let index = 0; index <= found.length; index++) {
        const place = index < found.length ? (found[index] ?? -1) : length;
        if (place < 0)
            continue;
        const isEdge = from === 0 || index === found.length;
        const isAdded = place > at && (isAlone || !isEdge);
        if (index > from || isAdded) {
            changes.push({ from, to: index, at, until: isAdded ? place : at });
        }
        [from, at] = [index + 1, place + 1];
    }
    return changes;
}
function changedFact(fact, { start, end }, found, stored) {
    const places = [...found.subarray(start, end)].filter((place) => place >= 0);
    const [first] = places;
    const last = places.at(-1);
    const isThere = places.length >= LEAST_KEPT * (end - start);
    if (first !== undefined && last !== undefined && isThere) {
        const index = stored.letters.places[first] ?? 0;
        return { fact, index, instead: passageAt(stored, first, last + 1) };
    }
    return { fact, index: placeBefore(start, found, stored) };
}
/** The place of the nearest letter before one that is there. */
function placeBefore(index, found, { letters }) {
    for (let before = index - 1; before >= 0; before--) {
        const place = found[before] ?? -1;
        if (place >= 0)
            return letters.places[place] ?? 0;
    }
    return letters.places[0] ?? 0;
}
function changedWords(change, written, stored) {
    const { from, to } = change;
    const [at, until] = from === to ? wholeWords(change, stored) : [change.at, change.until];
    const { places } = stored.letters;
    return {
        before: passageAt(written, from, to),
        after: passageAt(stored, at, until),
        index: places[Math.min(at, places.length - 1)] ?? 0,
    };
}
/** Words that were added, though the first letter of the word after them may be the same as theirs. */
function wholeWords({ at, until }, { html, letters: { text, places } }) {
    for (let start = at, end = until; start > 0; start--, end--) {
        if (!/[\p{L}\p{N}]/u.test(html.charAt((places[start] ?? 0) - 1)))
            return [start, end];
        if (text[start - 1] !== text[end - 1])
            break;
    }
    return [at, until];
}

/** What every element says. */
const common$3 = {
    stale: 'This could not be loaded again. What you see was loaded before.',
    retry: 'Try again',
};
/** What the elements say that show a comparison or a part of one. */
const comparisons$3 = {
    ...common$3,
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
    version: 'version {number} of {date}',
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
    approvalOthers: 'In other places',
    openAll: 'Open all',
    closeAll: 'Close all',
    print: 'Print or save',
    linkTo: 'Link to: {name}',
    show: 'Show more: {name}',
    showFigures: 'Show figures: {name}',
    more: 'More',
    studyDetails: 'Study details',
    beforeYouStart: 'Before you start or stop',
    armInWords: '{treatment}: {number} {event}, {comparator} {other} ({timeframe}; {population}).',
    trialsDiffer: '{treatment}: the trials differ.',
    criterion: 'What is compared',
    notKnown: 'Not known',
    notStated: 'Not stated',
    'no-studies': 'No good studies.',
    'not-checked': 'We have not checked.',
    deleted: 'Struck out:',
    inserted: 'Added:',
    yes: 'Yes',
    no: 'No',
    notes: 'Notes',
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
    differenceMore: '{count} more',
    differenceFewer: '{count} fewer',
    differenceNone: 'the same number',
    differenceRange: '{low} to {high}',
    differenceBetween: '{difference}, between {low} and {high}',
    differenceLikely: '{difference}, likely between {low} and {high}',
    differenceChance: '{difference}: this may be chance',
    people: 'people',
    event: 'with this outcome',
    noEvent: 'without this outcome',
    peopleWho: 'Show the people who',
    eachShape: 'Each figure is one person in {per}.',
    eachBand: 'The dashed line goes around the likely range: these people may or may not be among them.',
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
    calendar: 'Each column is a week, each place a day. Full: a dose. Ring: some people have one. Empty frame: not set.',
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
    disclaimer: 'This page gives facts to talk over with a clinician. It is not medical advice. Do not start, stop or switch a medicine because of it. Stopping suddenly can make you ill.',
    'kind-trial': 'Trial',
    'kind-meta-analysis': 'Meta-analysis',
    'kind-label': 'Product label',
    'kind-guideline': 'Guideline',
    'kind-regulator': 'Regulator',
    'kind-review': 'Review',
    'kind-other': 'Source',
    fromComparison: 'Part of a comparison: {title}',
    from: 'From {name}, {date}',
};
/** What `<related-posts>` says. */
const posts$1 = {
    ...common$3,
    related: 'Related posts',
    newest: 'Latest posts',
    none: 'More posts',
    loading: 'Loading posts…',
    failed: 'The posts could not be loaded.',
    minutes: { other: '{count} min read' },
    reasons: 'Also about {topics}',
    sameTopic: 'Also in {topics}',
    recent: 'Recent post',
};

const common$2 = {
    stale: 'No se pudo volver a cargar. Lo que ve se cargó antes.',
    retry: 'Intentar de nuevo',
};
const comparisons$2 = {
    ...common$2,
    loading: 'Cargando la comparación…',
    failed: 'No se puede mostrar aquí la comparación.',
    empty: 'Aquí todavía no hay ninguna comparación.',
    // A name that an engine writes with a capital is right here, too.
    otherLanguage: 'Idioma de esta comparación: {language}.',
    incomplete: 'A esta comparación le faltan datos que usted necesita:',
    'locked-approval': 'dónde están aprobados estos tratamientos: {treatments}',
    'locked-serious-risks': 'los riesgos graves de estos tratamientos: {treatments}',
    'locked-review-date': 'cuándo se comprobaron sus datos por última vez',
    'locked-review-policy': 'cuándo se volverán a comprobar',
    'locked-crisis-line': 'a quién llamar en una crisis',
    reviewed: 'Última revisión: {date}',
    nextReview: 'próxima revisión: a más tardar el {date}',
    version: 'versión {number} del {date}',
    neverReviewed: 'No se indica ninguna fecha de revisión',
    overdue: 'Revisión atrasada',
    overdueMeaning: 'Pueden faltar datos más recientes. Pregunte a un profesional de la salud.',
    translationUnreviewed: 'Texto traducido. Todavía no lo ha revisado un profesional de la salud.',
    crisisTitle: '¿Necesita ayuda ahora mismo?',
    crisisEmergency: 'Emergencias: {number}',
    crisisCall: 'Llame al {number}',
    crisisText: 'Envíe un mensaje de texto al {number}',
    crisisOthers: 'Líneas de ayuda en otros lugares',
    offers: 'Este sitio ofrece {treatments}. Puede ganar dinero si usted elige esa opción.',
    summary: 'En resumen',
    treatments: 'Los tratamientos',
    experience: 'Cómo es la experiencia',
    choose: 'Mostrar uno junto a otro',
    contents: 'Ir a una sección',
    approvalOthers: 'En otros lugares',
    openAll: 'Abrir todo',
    closeAll: 'Cerrar todo',
    print: 'Imprimir o guardar',
    linkTo: 'Enlace a: {name}',
    show: 'Ver más: {name}',
    showFigures: 'Ver cifras: {name}',
    more: 'Más',
    studyDetails: 'Detalles del estudio',
    beforeYouStart: 'Antes de empezar o dejarlo',
    armInWords: '{treatment}: {number} {event}; {comparator}: {other} ({timeframe}; {population}).',
    trialsDiffer: '{treatment}: los ensayos difieren.',
    criterion: 'Qué se compara',
    notKnown: 'No se sabe',
    notStated: 'No se indica',
    'no-studies': 'No hay buenos estudios.',
    'not-checked': 'No lo hemos comprobado.',
    deleted: 'Tachado:',
    inserted: 'Añadido:',
    yes: 'Sí',
    no: 'No',
    notes: 'Notas',
    approvalTitle: '¿Está aprobado?',
    approved: 'Aprobado',
    'off-label': 'Se usa fuera de las indicaciones aprobadas',
    'not-approved': 'No aprobado',
    unknown: 'No se sabe aquí. Pregunte.',
    anywhere: 'En otros lugares',
    seriousRisksTitle: 'Riesgos graves',
    seriousRisks: 'Riesgos que conviene conocer antes de elegir',
    inGroup: '{count} de cada {per}',
    fewerThan: 'menos de {count} de cada {per}',
    moreThan: 'más de {count} de cada {per}',
    rangeInGroup: 'de {low} a {high} de cada {per}',
    likelyRange: 'probablemente entre {low} y {high}',
    differenceMore: '{count} más',
    differenceFewer: '{count} menos',
    differenceNone: 'el mismo número',
    differenceRange: 'de {low} a {high}',
    differenceBetween: '{difference}, entre {low} y {high}',
    differenceLikely: '{difference}, probablemente entre {low} y {high}',
    differenceChance: '{difference}: puede ser azar',
    people: 'personas',
    event: 'tuvieron este resultado',
    noEvent: 'no tuvieron este resultado',
    peopleWho: 'Mostrar a las personas que',
    eachShape: 'Cada figura es una persona de las {per}.',
    eachBand: 'La línea discontinua rodea el intervalo probable: estas personas pueden contarse entre ellas o no.',
    picture: 'Figuras rellenas: {number}.',
    pictureBand: 'Una línea discontinua rodea de {low} a {high}.',
    numbers: 'Mostrar los números',
    group: 'Grupo',
    apart: 'No se ha comparado directamente con los demás',
    timeframe: 'Cuándo',
    population: 'A quiénes se estudió',
    certainty: 'Cuánta certeza hay',
    high: 'Mucha certeza',
    moderate: 'Bastante certeza',
    low: 'Poca certeza',
    'very-low': 'Muy poca certeza',
    direct: 'Comparados entre sí en un mismo ensayo.',
    indirect: 'De ensayos distintos, sin comparación directa entre ellos.',
    betterMore: 'Un número más alto es mejor.',
    betterFewer: 'Un número más bajo es mejor.',
    effect: 'Efecto',
    ofAll: 'de {per}',
    under: 'menos de {count}',
    over: 'más de {count}',
    treatment: 'Tratamiento',
    onset: 'Empieza a ayudar',
    duration: 'Deja de hacer efecto',
    someBegin: 'empieza, en algunas personas',
    holds: 'se mantiene',
    wearsOff: 'va desapareciendo',
    someFrom: 'En algunas personas: después de {span}',
    afterOneDose: '{span} después de una dosis',
    ongoing: 'No mientras funcione y usted siga con el tratamiento',
    hour: 'Horas',
    day: 'Días',
    week: 'Semanas',
    month: 'Meses',
    calendar: 'Cada columna es una semana y cada lugar, un día. Punto lleno: una dosis. Anillo: algunas personas tienen una. Recuadro vacío: no está fijado.',
    weeks: 'Semanas {from} a {to}',
    oneWeek: 'Semana {from}',
    otherWeeks: 'Otras semanas',
    nextStep: 'Siguiente paso',
    glossary: 'Palabras explicadas',
    furtherReading: 'Para leer más',
    sources: 'Fuentes',
    source: 'Fuente {number}',
    sourceInList: 'Ver en la lista',
    backToText: 'Volver al texto desde la fuente {number}',
    close: 'Cerrar',
    about: 'Acerca de esta comparación',
    authors: 'Escrito por',
    reviewedBy: 'Revisado por',
    nobody: 'Todavía nadie ajeno al proyecto',
    funding: 'Pagado por',
    competingInterests: 'Conflictos de intereses',
    method: 'Cómo se hizo',
    published: 'Primera publicación',
    translation: 'Traducción',
    translatedBy: 'Traducido por {translator}, comprobado por {reviewer}',
    translatedUnchecked: 'Traducido por {translator}. Nadie más lo ha comprobado todavía.',
    disclaimerTitle: 'Tenga en cuenta',
    disclaimer: 'Esta página ofrece datos para hablarlos con un profesional de la salud. No es un consejo médico. No empiece, deje ni cambie un medicamento por lo que lea aquí. Dejarlo de golpe puede hacer que se enferme.',
    'kind-trial': 'Ensayo clínico',
    'kind-meta-analysis': 'Metanálisis',
    'kind-label': 'Ficha oficial del producto',
    'kind-guideline': 'Guía clínica',
    'kind-regulator': 'Organismo regulador',
    'kind-review': 'Revisión',
    'kind-other': 'Fuente',
    fromComparison: 'Parte de una comparación: {title}',
    from: 'Datos de {name}, {date}',
};
const posts = {
    ...common$2,
    related: 'Entradas relacionadas',
    newest: 'Últimas entradas',
    none: 'Más entradas',
    loading: 'Cargando entradas…',
    failed: 'No se pudieron cargar las entradas.',
    minutes: { other: '{count} min de lectura' },
    reasons: 'También trata de {topics}',
    sameTopic: 'También en {topics}',
    recent: 'Entrada reciente',
};

const listeners = new Set();
function tellOfAddition() {
    for (const listener of listeners)
        listener();
}

const GROUPS = ['comparisons', 'posts'];
const told = new Set();
/** One group of messages, in every language that the script carries or a page has added. */
class Vocabulary {
    #own;
    #languages;
    #given = new Map();
    /** @param carried the languages that the script carries, English among them */
    constructor(group, english, carried) {
        this.group = group;
        this.english = english;
        this.#languages = new Map(Object.entries(carried));
        this.#own = new Set(this.#languages.keys());
    }
    /** The messages for a language tag. What its language lacks is in English. */
    in(language) {
        return { ...this.english, ...this.given(language) };
    }
    /** The messages that there are in the language of a tag. */
    given(language) {
        let given = this.#given.get(language);
        if (!given) {
            given = this.gather(language);
            this.#given.set(language, given);
        }
        return given;
    }
    /**
     * Adds messages in a language. Those that the script carries stay as they are, and what no page may leave out stays so
     * in every region of theirs. Whatever is no message of ours, or would not be seen, is passed over with one line to
     * the author.
     */
    add(language, groups) {
        const tag = keyOf(language);
        const words = Object.entries(Object(Reflect.get(groups, this.group)));
        const unfit = this.unfit(words, tag);
        const fitting = words.filter(([name, message]) => !this.#own.has(tag) && canStandFor(message, this.english, name) && !unfit.includes(name));
        const passedOver = [
            ...Object.keys(groups).filter((group) => !GROUPS.includes(group)),
            ...words.filter((entry) => !fitting.includes(entry)).map(([name]) => `${this.group}.${name}`),
        ];
        if (passedOver.length > 0)
            this.#tell(language, passedOver);
        if (fitting.length === 0)
            return;
        this.#languages.set(tag, Object.assign({}, this.#languages.get(tag), Object.fromEntries(fitting)));
        this.#given.clear();
        tellOfAddition();
    }
    /** Puts the messages for a tag together. */
    gather(language) {
        const words = this.tagsOf(language).map((tag) => this.#languages.get(tag));
        return Object.assign({}, ...words);
    }
    /** Whether all words for a tag are the script's own, which its tests have read. */
    isCarried(language) {
        return this.tagsOf(language).every((tag) => this.#own.has(tag));
    }
    /** The names of the messages that may not be added in a language, beside those that would not be seen. */
    unfit(_words, _language) {
        return [];
    }
    /** The tags that the words of a tag are put together from, the more general first. */
    tagsOf(language) {
        const parts = keyOf(language).split('-');
        return parts
            .map((_, index) => parts.slice(0, index + 1).join('-'))
            .filter((tag) => this.#languages.has(tag));
    }
    #tell(language, names) {
        const line = this.#own.has(keyOf(language))
            ? fill(LANGUAGE_CARRIED, { language })
            : fill(WORDS_PASSED_OVER, { language, names: names.join(', ') });
        if (told.has(line))
            return;
        told.add(line);
        console.warn(line);
    }
}
/** A tag as words are kept by: all tags of one meaning share theirs. */
const keyOf = (language) => canonicalTag(language).toLowerCase();
/** The forms in which a language may say the number in a word. */
const SAID_IN_WORDS = ['zero', 'one', 'two'];
/** Whether a message can stand for the English one of its name. */
function canStandFor(message, english, name) {
    const model = Object.hasOwn(english, name) ? english[name] : undefined;
    if (typeof model === 'string')
        return isSeen(message) && placesIn(message) === placesIn(model);
    if (!model || typeof message !== 'object' || message === null || !('other' in message)) {
        return false;
    }
    return Object.entries(message).every(([form, words]) => isSeen(words) && (SAID_IN_WORDS.includes(form) || placesIn(words) === placesIn(model.other)));
}
function isSeen(text) {
    return typeof text === 'string' && saysSomething(text);
}

/** A group of messages with words among them that no page may leave out or reword. */
class LockedVocabulary extends Vocabulary {
    /** The language that the messages for a tag are in: the nearest that is known, or English. */
    languageFor(language) {
        return this.tagsOf(language).at(-1) ?? 'en';
    }
    /** Messages without those that could be taken for their opposite. */
    withoutClashes(words) {
        const clashing = clashingWords(words);
        return Object.fromEntries(Object.entries(words).filter(([name]) => !clashing.includes(name)));
    }
    gather(language) {
        const words = super.gather(language);
        return this.isCarried(language) ? words : this.withoutClashes(words);
    }
    unfit(words, language) {
        const forbidden = words.filter(([name, message]) => !mayStand(name, message, language));
        return [...clashingWords(Object.fromEntries(words)), ...forbidden.map(([name]) => name)];
    }
}

/**
 * Everything that the elements say themselves: the door to the messages of every language.
 * Each group stands by itself, so that a script carries only the words of its own elements.
 */
const english = comparisons$3;
const comparisonWords = /* @__PURE__ */ new LockedVocabulary('comparisons', english, { en: english, es: comparisons$2 });
const postsWords = /* @__PURE__ */ new Vocabulary('posts', posts$1, {
    en: posts$1,
    es: posts,
});
/** The words around a comparison: those of its language, or its own where it brings some. */
function messagesOf(language, own) {
    return { ...english, ...givenWords(language, own) };
}
function givenWords(language, own) {
    const given = comparisonWords.given(language);
    const isOwn = Object.keys(own).length > 0;
    return isOwn ? comparisonWords.withoutClashes({ ...given, ...own }) : given;
}
/** Fills `{count}` in the form of a message that the language has for that number. */
function fillCount(forms, count, formats) {
    return fill(forms[formats.plural(count)] ?? forms.other, { count: formats.number(count) });
}

/** The region code of what holds anywhere else. */
const ANYWHERE_ELSE = 'INTL';
/**
 * Chooses the crisis lines of the regions that a reader may be in, in their order. Unknown regions, or none, get the
 * lines for anywhere else: a wrong number is worse than one more step.
 */
function crisisLinesFor(lines, regions) {
    const of = (wanted) => lines.filter(({ region }) => region === wanted);
    const nearest = [regions.flatMap(of), of(ANYWHERE_ELSE), lines].find(({ length }) => length > 0) ?? [];
    return { nearest, others: lines.filter((line) => !nearest.includes(line)) };
}
/** As many places as a reader takes in at once who is in none that is known. */
const MOST_PLACES = 5;
/**
 * The numbers of the first places that have one, for a reader whose place nobody knows. Each stands under the places it
 * is for, so that none is called in vain. "EU" is no country: its number is not answered in all of them.
 */
function firstNumbers(lines) {
    const first = lines
        .filter(({ region, call }) => call && region !== ANYWHERE_ELSE && region !== 'EU')
        .slice(0, MOST_PLACES);
    return [...new Set(first.map(({ call = '' }) => call))].map((call) => {
        const same = first.filter((line) => line.call === call);
        const texts = new Set(same.map(({ text }) => text));
        return {
            regions: [...new Set(same.map(({ region }) => region))],
            call,
            text: texts.size === 1 ? same[0]?.text : undefined,
        };
    });
}

function reviewWords({ comparison, formats, messages, today, }) {
    const { translation, version } = comparison;
    const last = lastReview(comparison, today);
    const next = nextReview(comparison, today);
    const overdue = isOverdue(comparison, today) ? messages.overdue : undefined;
    return {
        dates: [
            ...(last ? [fill(messages.reviewed, { date: formats.date(last) })] : []),
            ...(next ? [fill(messages.nextReview, { date: formats.date(next) })] : []),
        ],
        warning: last ? overdue : messages.neverReviewed,
        next,
        version: version &&
            fill(messages.version, { number: version.number, date: formats.date(version.date) }),
        translation: translation && !translation.reviewedBy ? messages.translationUnreviewed : undefined,
    };
}

/** The locked facts of a comparison, in the order in which a page tells them. */
function lockedFacts(context) {
    return [
        ...review$1(context),
        ...gaps(context),
        ...crisis(context),
        ...offers(context),
        ...approvals$1(context),
        ...seriousRisks$1(context),
        disclaimer$1(context.messages),
    ];
}
/** Those of one outcome alone. */
function lockedFactsOfOutcome(context) {
    const { comparison, messages } = context;
    const from = fill(messages.fromComparison, { title: comparison.title });
    return [
        { path: '$.title', name: 'the name of the comparison that it is from', pieces: [from] },
        ...review$1(context),
    ];
}
function review$1(context) {
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
function gaps({ comparison, messages, today }) {
    if (findLockedGaps(comparison, today).length === 0)
        return [];
    return [{ path: '$', name: 'the notice of what is missing', pieces: [messages.incomplete] }];
}
function crisis({ comparison, messages, regions }) {
    const { crisisLines, crisisTitle = messages.crisisTitle } = comparison;
    if (crisisLines.length === 0)
        return [];
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
function offers({ offers: offered, formats, messages }) {
    if (offered.length === 0)
        return [];
    const treatments = formats.list(offered.map(({ name }) => name));
    const words = fill(messages.offers, { treatments });
    return [{ path: '$.treatments', name: 'what this site offers', pieces: [words] }];
}
function approvals$1({ comparison, regions, messages }) {
    const { treatments } = comparison;
    const named = treatments.flatMap(({ approval }) => approval.map(({ region }) => region));
    const ownFirst = new Set([...regions.filter((code) => named.includes(code)), ...named]);
    return [...ownFirst].flatMap((code) => treatments.flatMap((treatment, index) => treatment.approval
        .filter(({ region }) => region === code)
        .map((item, place) => {
        // Beside its name, so that the same words of another treatment are not taken for it.
        const label = place === 0 ? shortNameOf(treatment) : '';
        return {
            path: toPath(['treatments', index, 'approval', treatment.approval.indexOf(item)]),
            name: `the approval of “${treatment.name}” (${item.route}, ${code})`,
            pieces: [`${label}${messages[item.status]}${item.route}`],
        };
    })));
}
function seriousRisks$1({ comparison, messages }) {
    const risks = comparison.treatments.flatMap((treatment, index) => treatment.seriousRisks.map((risk, place) => {
        const { short } = partsOf$2(risk);
        return {
            path: toPath(['treatments', index, 'seriousRisks', place]),
            name: `the serious risk “${shortened(plainText(short))}” of “${treatment.name}”`,
            pieces: betweenCitations(short),
        };
    }));
    if (risks.length === 0)
        return [];
    const { seriousRisksTitle } = messages;
    const title = { path: '$', name: 'the title of the serious risks', pieces: [seriousRisksTitle] };
    return [title, ...risks];
}
const disclaimer$1 = ({ disclaimerTitle, disclaimer: words, }) => ({
    path: '$',
    name: 'the disclaimer',
    pieces: [disclaimerTitle, words],
});
/** What every page with a whole comparison says in a language, whichever document it is of. */
const disclaimerIn = (language) => disclaimer$1(messagesOf(language, {}));
function betweenCitations(text) {
    return text
        .map((node) => (node.kind === 'citation' || node.kind === 'image' ? '\n' : node.text))
        .join('')
        .split('\n')
        .filter((piece) => piece.trim() !== '');
}
const LONGEST$3 = 60;
const shortened = (words) => words.length > LONGEST$3 ? `${words.slice(0, LONGEST$3).replace(/\s\S*$/u, '')} …` : words;

/** An option of `prerender` that names what is not there, or nothing that can be meant. */
class OptionError extends RangeError {
    /**
     * @param option its name
     * @param problem in words that go on from the name
     * @param hint how to mend it
     */
    constructor(option, problem, hint) {
        super(`${option}: ${problem}. ${hint}`);
        this.option = option;
        this.problem = problem;
        this.hint = hint;
        this.name = 'OptionError';
    }
}

const THEMES = ['auto', 'light', 'dark'];
const FRAMES = ['gain', 'loss'];
const LAYOUTS = ['list', 'cards', 'compact'];
const LISTS$1 = ['treatments', 'sections', 'offers'];
/**
 * Checks what can be told without the comparison. Programs are written without types, too.
 *
 * @param forms the names of those that there are
 * @throws OptionError where an option is none, or its address not one of the web
 */
function checkOptions(options, forms) {
    const { as, theme, frame, lang, region, alternate = {}, url, styleHref, jsonLd } = options;
    const { comparison, comparisons, outcome } = options;
    checkChoice('as', as, forms);
    checkChoice('theme', theme, THEMES);
    checkChoice('frame', frame, FRAMES);
    checkLanguage('lang', lang);
    checkText('region', region);
    checkText('comparison', comparison);
    checkNamed('comparisons', comparisons);
    for (const list of LISTS$1)
        checkList(list, options[list]);
    for (const language of Object.keys(alternate))
        checkLanguage('alternate', language);
    for (const address of Object.values(alternate))
        checkAddress('alternate', address);
    checkAddress('url', url);
    checkAddress('styleHref', styleHref);
    if (outcome === undefined)
        return;
    if (outcome !== true)
        checkText('outcome', outcome);
    const hint = 'Take one of them out.';
    if (as === 'page')
        throw new OptionError('outcome', 'alone makes no page', hint);
    if (jsonLd)
        throw new OptionError('jsonLd', 'describes no outcome alone', hint);
}
/** @throws OptionError where an option is none, or its address not one of the web */
function checkPostsOptions(options) {
    const { lang, page, src, limit, layout, heading, headingLevel, theme, styleHref } = options;
    checkChoice('theme', theme, THEMES);
    checkChoice('layout', layout, LAYOUTS);
    checkLanguage('lang', lang);
    checkText('heading', heading);
    checkCount('limit', limit, 24);
    checkCount('headingLevel', headingLevel, 6);
    checkAddress('styleHref', styleHref);
    checkText('src', src);
    for (const address of src?.split(/\s+/) ?? [])
        checkAddress('src', address);
    checkAddress('page', page);
    if (page === undefined || URL.canParse(page))
        return;
    throw new OptionError('page', `"${page}" is not the whole of an address`, 'Begin with https://.');
}
function checkChoice(option, value, choices) {
    if (value === undefined || choices.includes(value))
        return;
    throw new OptionError(option, `"${value}" is unknown`, `Use one of: ${choices.join(', ')}.`);
}
function checkLanguage(option, tag) {
    if (tag === undefined || isLanguageTag(tag))
        return;
    throw new OptionError(option, `"${tag}" is no language`, 'Give a tag such as en or es-MX.');
}
function checkText(option, text) {
    if (text === undefined || (typeof text === 'string' && text.trim() !== ''))
        return;
    const problem = typeof text === 'string' ? 'is empty' : 'is no text';
    throw new OptionError(option, problem, 'Give it as text, or leave it out.');
}
function checkList(option, ids) {
    if (ids === undefined || Array.isArray(ids))
        return;
    throw new OptionError(option, 'is no list', 'Give ids in a list: ["one", "two"].');
}
function checkNamed(option, named) {
    if (named === undefined || (typeof named === 'object' && named !== null))
        return;
    throw new OptionError(option, 'is no object', 'Give them by name: { "name": { "en": document } }.');
}
function checkCount(option, count, most) {
    if (count === undefined || (Number.isInteger(count) && count >= 1 && count <= most))
        return;
    throw new OptionError(option, `${count} is none`, `Give a whole number from 1 to ${most}.`);
}
function checkAddress(option, address) {
    checkText(option, address);
    if (address === undefined || isSafeUrl(address))
        return;
    throw new OptionError(option, `"${address}" is not an address of the web`, 'Use https://, http:// or a path.');
}

const common$1 = {
    stale: 'تعذّر تحميل هذا من جديد. ما تراه حُمّل من قبل.',
    retry: 'إعادة المحاولة',
};
const comparisons$1 = {
    ...common$1,
    loading: 'جارٍ تحميل المقارنة…',
    failed: 'تعذّر عرض المقارنة هنا.',
    empty: 'لا توجد مقارنة هنا بعد.',
    otherLanguage: 'هذه المقارنة باللغة {language}.',
    incomplete: 'تنقص هذه المقارنة معلومات تحتاج إليها:',
    'locked-approval': 'أين رُخّصت هذه العلاجات: {treatments}',
    'locked-serious-risks': 'المخاطر الجسيمة لهذه العلاجات: {treatments}',
    'locked-review-date': 'متى رُوجعت معلوماتها آخر مرة',
    'locked-review-policy': 'متى تُراجَع من جديد',
    'locked-crisis-line': 'بمن تتصل وقت الأزمة',
    reviewed: 'آخر مراجعة: {date}',
    nextReview: 'المراجعة القادمة في موعد أقصاه {date}',
    version: 'الإصدار {number} بتاريخ {date}',
    neverReviewed: 'لم يُذكر تاريخ للمراجعة',
    overdue: 'تأخرت المراجعة',
    overdueMeaning: 'قد تنقص معلومات أحدث. اسأل طبيبًا أو مختصًا صحيًا.',
    translationUnreviewed: 'نص مترجَم. لم يراجعه طبيب أو مختص صحي بعد.',
    crisisTitle: 'هل تحتاج إلى مساعدة الآن؟',
    crisisEmergency: 'الطوارئ: {number}',
    crisisCall: 'اتصل بالرقم {number}',
    crisisText: 'أرسل رسالة نصية إلى {number}',
    crisisOthers: 'خطوط المساعدة في أماكن أخرى',
    offers: 'يقدّم هذا الموقع: {treatments}. وقد يكسب مالًا إن اخترت ذلك.',
    summary: 'باختصار',
    treatments: 'العلاجات',
    experience: 'كيف تبدو التجربة',
    choose: 'العرض جنبًا إلى جنب',
    contents: 'الانتقال إلى قسم',
    approvalOthers: 'في أماكن أخرى',
    openAll: 'فتح الكل',
    closeAll: 'إغلاق الكل',
    print: 'طباعة أو حفظ',
    linkTo: 'رابط إلى: {name}',
    show: 'عرض المزيد: {name}',
    showFigures: 'عرض الأرقام: {name}',
    more: 'المزيد',
    studyDetails: 'تفاصيل الدراسة',
    beforeYouStart: 'قبل أن تبدأ أو تتوقف',
    armInWords: '{treatment}: {number} {event}، {comparator}: {other} ({timeframe}؛ {population}).',
    trialsDiffer: '{treatment}: تختلف التجارب.',
    criterion: 'وجه المقارنة',
    notKnown: 'غير معروف',
    notStated: 'غير مذكور',
    'no-studies': 'لا توجد دراسات جيدة.',
    'not-checked': 'لم نتحقق من ذلك.',
    deleted: 'مشطوب:',
    inserted: 'مضاف:',
    yes: 'نعم',
    no: 'لا',
    notes: 'ملاحظات',
    approvalTitle: 'هل هو مرخّص؟',
    approved: 'مرخّص',
    'off-label': 'يُستعمل في غير ما رُخّص له',
    'not-approved': 'غير مرخّص',
    unknown: 'غير معروف هنا. اسأل.',
    anywhere: 'في أماكن أخرى',
    seriousRisksTitle: 'المخاطر الجسيمة',
    seriousRisks: 'مخاطر ينبغي أن تعرفها قبل أن تختار',
    inGroup: '{count} من كل {per}',
    fewerThan: 'أقل من {count} من كل {per}',
    moreThan: 'أكثر من {count} من كل {per}',
    rangeInGroup: 'من {low} إلى {high} من كل {per}',
    likelyRange: 'على الأرجح بين {low} و{high}',
    differenceMore: 'زيادة {count}',
    differenceFewer: 'نقصان {count}',
    differenceNone: 'العدد نفسه',
    differenceRange: 'من {low} إلى {high}',
    differenceBetween: '{difference}، بين {low} و{high}',
    differenceLikely: '{difference}، على الأرجح بين {low} و{high}',
    differenceChance: '{difference}: قد يكون هذا مصادفة',
    people: 'شخص',
    event: 'حدث لهم ذلك',
    noEvent: 'لم يحدث لهم ذلك',
    peopleWho: 'عرض الأشخاص الذين',
    eachShape: 'كل شكل هو شخص واحد من {per}.',
    eachBand: 'يحيط الخط المتقطع بالمدى المرجّح: قد يكون هؤلاء الأشخاص منهم وقد لا يكونون.',
    picture: 'الأشكال الممتلئة: {number}.',
    pictureBand: 'يحيط خط متقطع بما بين {low} و{high}.',
    numbers: 'عرض الأعداد',
    group: 'المجموعة',
    apart: 'لم يُقارَن بغيره مباشرة',
    timeframe: 'متى',
    population: 'من شملتهم الدراسة',
    certainty: 'مدى التأكد',
    high: 'تأكد كبير',
    moderate: 'تأكد معقول',
    low: 'تأكد قليل',
    'very-low': 'تأكد قليل جدًا',
    direct: 'قورنت معًا في تجربة واحدة.',
    indirect: 'من تجارب مختلفة، ولم تُقارَن معًا مباشرة.',
    betterMore: 'العدد الأعلى أفضل.',
    betterFewer: 'العدد الأقل أفضل.',
    effect: 'الأثر',
    ofAll: 'من {per}',
    under: 'أقل من {count}',
    over: 'أكثر من {count}',
    treatment: 'العلاج',
    onset: 'متى يبدأ نفعه',
    duration: 'متى يزول أثره',
    someBegin: 'يبدأ عند بعض الناس',
    holds: 'يستمر',
    wearsOff: 'يزول تدريجيًا',
    // `Intl` gives «أسبوعان», and after «بعد» it would have to be «أسبوعين»: hence the colon.
    someFrom: 'عند بعض الناس بعد: {span}',
    afterOneDose: '{span} بعد جرعة واحدة',
    ongoing: 'لا يزول ما دام ينفع وأنت مستمر عليه',
    hour: 'ساعات',
    day: 'أيام',
    week: 'أسابيع',
    month: 'أشهر',
    calendar: 'كل عمود أسبوع، وكل موضع يوم. الممتلئ: جرعة. الحلقة: يأخذها بعض الناس. الإطار الفارغ: غير محدَّد.',
    weeks: 'الأسابيع من {from} إلى {to}',
    oneWeek: 'الأسبوع {from}',
    otherWeeks: 'الأسابيع الأخرى',
    nextStep: 'الخطوة القادمة',
    glossary: 'شرح الكلمات',
    furtherReading: 'للاستزادة',
    sources: 'المصادر',
    source: 'المصدر {number}',
    sourceInList: 'عرضه في القائمة',
    backToText: 'العودة إلى النص من المصدر {number}',
    close: 'إغلاق',
    about: 'عن هذه المقارنة',
    authors: 'كتبها',
    reviewedBy: 'راجعها',
    nobody: 'لا أحد من خارج المشروع بعد',
    funding: 'دفع تكاليفها',
    competingInterests: 'تضارب المصالح',
    method: 'كيف أُعدّت',
    published: 'نُشرت أول مرة',
    translation: 'الترجمة',
    translatedBy: 'ترجمها {translator} وراجعها {reviewer}',
    translatedUnchecked: 'ترجمها {translator}، ولم يراجعها أحد آخر بعد.',
    disclaimerTitle: 'تنبيه',
    disclaimer: 'تعرض هذه الصفحة معلومات تناقشها مع طبيب أو مختص صحي. وهي ليست نصيحة طبية. لا تبدأ دواءً ولا توقفه ولا تبدّله بسببها. قد يُمرضك التوقف المفاجئ.',
    'kind-trial': 'تجربة سريرية',
    'kind-meta-analysis': 'تحليل جامع للدراسات',
    'kind-label': 'نشرة الدواء',
    'kind-guideline': 'دليل إرشادي',
    'kind-regulator': 'جهة رقابية',
    'kind-review': 'مراجعة للدراسات',
    'kind-other': 'مصدر',
    fromComparison: 'جزء من مقارنة: {title}',
    from: 'معلومات من {name}، {date}',
};

const common = {
    stale: 'Das konnte nicht neu geladen werden. Was Sie sehen, wurde zuvor geladen.',
    retry: 'Erneut versuchen',
};
const comparisons = {
    ...common,
    loading: 'Der Vergleich wird geladen …',
    failed: 'Der Vergleich kann hier nicht angezeigt werden.',
    empty: 'Hier gibt es noch keinen Vergleich.',
    otherLanguage: 'Dieser Vergleich ist auf {language}.',
    incomplete: 'In diesem Vergleich fehlen Angaben, die Sie brauchen:',
    'locked-approval': 'wo diese Behandlungen zugelassen sind: {treatments}',
    'locked-serious-risks': 'die schwerwiegenden Risiken dieser Behandlungen: {treatments}',
    'locked-review-date': 'wann die Angaben zuletzt geprüft wurden',
    'locked-review-policy': 'wann sie wieder geprüft werden',
    'locked-crisis-line': 'wen Sie in einer Krise anrufen können',
    reviewed: 'Zuletzt geprüft: {date}',
    nextReview: 'nächste Prüfung spätestens am {date}',
    version: 'Fassung {number} vom {date}',
    neverReviewed: 'Es ist nicht angegeben, wann zuletzt geprüft wurde',
    overdue: 'Prüfung überfällig',
    overdueMeaning: 'Neuere Erkenntnisse fehlen vielleicht. Fragen Sie eine medizinische Fachperson.',
    translationUnreviewed: 'Übersetzt. Noch nicht von einer medizinischen Fachperson geprüft.',
    crisisTitle: 'Brauchen Sie sofort Hilfe?',
    crisisEmergency: 'Notruf: {number}',
    crisisCall: '{number} anrufen',
    crisisText: 'SMS an {number}',
    crisisOthers: 'Krisentelefone an anderen Orten',
    offers: 'Diese Website bietet an: {treatments}. Wer sie betreibt, verdient vielleicht Geld, wenn Sie sich dafür entscheiden.',
    summary: 'Kurz gesagt',
    treatments: 'Die Behandlungen',
    experience: 'Wie man es erlebt',
    choose: 'Nebeneinander zeigen',
    contents: 'Zu einem Abschnitt springen',
    approvalOthers: 'An anderen Orten',
    openAll: 'Alles öffnen',
    closeAll: 'Alles schließen',
    print: 'Drucken oder speichern',
    linkTo: 'Link zu: {name}',
    show: 'Mehr zeigen: {name}',
    showFigures: 'Zahlen zeigen: {name}',
    more: 'Mehr',
    studyDetails: 'Angaben zur Studie',
    beforeYouStart: 'Bevor Sie beginnen oder absetzen',
    armInWords: '{treatment}: {number} {event}; {comparator}: {other} ({timeframe}; {population}).',
    trialsDiffer: '{treatment}: Die Studien unterscheiden sich.',
    criterion: 'Was verglichen wird',
    notKnown: 'Nicht bekannt',
    notStated: 'Nicht angegeben',
    'no-studies': 'Keine guten Studien.',
    'not-checked': 'Das haben wir nicht geprüft.',
    deleted: 'Gestrichen:',
    inserted: 'Ergänzt:',
    yes: 'Ja',
    no: 'Nein',
    notes: 'Anmerkungen',
    approvalTitle: 'Ist es zugelassen?',
    approved: 'Zugelassen',
    'off-label': 'Anwendung außerhalb der Zulassung (Off-Label)',
    'not-approved': 'Nicht zugelassen',
    unknown: 'Hier nicht bekannt. Fragen Sie nach.',
    anywhere: 'Anderswo',
    seriousRisksTitle: 'Schwerwiegende Risiken',
    seriousRisks: 'Risiken, die Sie kennen sollten, bevor Sie sich entscheiden',
    inGroup: '{count} von {per}',
    fewerThan: 'weniger als {count} von {per}',
    moreThan: 'mehr als {count} von {per}',
    rangeInGroup: '{low} bis {high} von {per}',
    likelyRange: 'wahrscheinlich zwischen {low} und {high}',
    differenceMore: '{count} mehr',
    differenceFewer: '{count} weniger',
    differenceNone: 'gleich viele',
    differenceRange: '{low} bis {high}',
    differenceBetween: '{difference}, zwischen {low} und {high}',
    differenceLikely: '{difference}, wahrscheinlich zwischen {low} und {high}',
    differenceChance: '{difference}: Das kann Zufall sein',
    people: 'Menschen',
    event: 'mit diesem Ergebnis',
    noEvent: 'ohne dieses Ergebnis',
    peopleWho: 'Diese Menschen zeigen',
    eachShape: 'Jede Figur ist eine Person von {per}.',
    eachBand: 'Die gestrichelte Linie umgibt den wahrscheinlichen Bereich: Diese Menschen gehören vielleicht dazu, vielleicht auch nicht.',
    picture: 'Ausgefüllt: {number}.',
    pictureBand: 'Eine gestrichelte Linie umgibt {low} bis {high}.',
    numbers: 'Zahlen zeigen',
    group: 'Gruppe',
    apart: 'Nicht direkt mit den anderen verglichen',
    timeframe: 'Wann',
    population: 'Wer untersucht wurde',
    // Not „sicher“, which also means that a medicine is safe.
    certainty: 'Wie verlässlich',
    high: 'Sehr verlässlich',
    moderate: 'Ziemlich verlässlich',
    low: 'Wenig verlässlich',
    'very-low': 'Kaum verlässlich',
    direct: 'In einer Studie miteinander verglichen.',
    indirect: 'Aus verschiedenen Studien, nicht direkt miteinander verglichen.',
    betterMore: 'Eine höhere Zahl ist besser.',
    betterFewer: 'Eine niedrigere Zahl ist besser.',
    effect: 'Wirkung',
    ofAll: 'von {per}',
    under: 'unter {count}',
    over: 'über {count}',
    treatment: 'Behandlung',
    onset: 'Beginnt zu helfen',
    duration: 'Lässt nach',
    someBegin: 'beginnt bei manchen',
    holds: 'hält an',
    wearsOff: 'lässt nach',
    // `Intl` gives „Tage“, and „nach“ would want „Tagen“.
    someFrom: 'Bei manchen Menschen dauert es {span}',
    afterOneDose: '{span} nach einer Dosis',
    ongoing: 'Nicht, solange es wirkt und Sie die Behandlung fortsetzen',
    hour: 'Stunden',
    day: 'Tage',
    week: 'Wochen',
    month: 'Monate',
    calendar: 'Jede Spalte ist eine Woche, jeder Platz ein Tag. Voll: eine Dosis. Ring: manche Menschen bekommen eine. Leerer Rahmen: nicht festgelegt.',
    weeks: 'Wochen {from} bis {to}',
    oneWeek: 'Woche {from}',
    otherWeeks: 'Andere Wochen',
    nextStep: 'Nächster Schritt',
    glossary: 'Wörter erklärt',
    furtherReading: 'Zum Weiterlesen',
    sources: 'Quellen',
    source: 'Quelle {number}',
    sourceInList: 'In der Liste zeigen',
    backToText: 'Von Quelle {number} zurück zum Text',
    close: 'Schließen',
    about: 'Über diesen Vergleich',
    authors: 'Geschrieben von',
    reviewedBy: 'Geprüft von',
    nobody: 'Noch niemand außerhalb des Projekts',
    funding: 'Bezahlt von',
    competingInterests: 'Interessenkonflikte',
    method: 'Wie der Vergleich entstanden ist',
    published: 'Zuerst veröffentlicht',
    translation: 'Übersetzung',
    translatedBy: 'Übersetzt von {translator}, geprüft von {reviewer}',
    translatedUnchecked: 'Übersetzt von {translator}. Sonst hat es noch niemand geprüft.',
    disclaimerTitle: 'Bitte beachten',
    disclaimer: 'Diese Seite nennt Fakten, über die Sie mit einer medizinischen Fachperson sprechen können. Sie ist kein medizinischer Rat. Beginnen, beenden oder wechseln Sie deswegen kein Medikament. Plötzliches Absetzen kann Sie krank machen.',
    'kind-trial': 'Studie',
    'kind-meta-analysis': 'Metaanalyse',
    'kind-label': 'Fachinformation',
    'kind-guideline': 'Leitlinie',
    'kind-regulator': 'Zulassungsbehörde',
    'kind-review': 'Übersichtsarbeit',
    'kind-other': 'Quelle',
    fromComparison: 'Teil eines Vergleichs: {title}',
    from: 'Angaben von {name}, {date}',
};

/** The words of every language that there is a file of: text cannot wait for a script that brings them. */
comparisonWords.add('ar', { comparisons: comparisons$1 });
comparisonWords.add('de', { comparisons: comparisons });

/** A heading of a level that is only known when it is rendered. */
function heading(level, content, id) {
    const anchor = id ?? nothing;
    switch (Math.min(level, 6)) {
        case 1:
            return html `<h1 class="heading" id="${anchor}" tabindex="-1">${content}</h1>`;
        case 2:
            return html `<h2 class="heading" id="${anchor}" tabindex="-1">${content}</h2>`;
        case 3:
            return html `<h3 class="heading" id="${anchor}" tabindex="-1">${content}</h3>`;
        case 4:
            return html `<h4 class="heading" id="${anchor}" tabindex="-1">${content}</h4>`;
        case 5:
            return html `<h5 class="heading" id="${anchor}" tabindex="-1">${content}</h5>`;
        default:
            return html `<h6 class="heading" id="${anchor}" tabindex="-1">${content}</h6>`;
    }
}

class LaterDirective extends AsyncDirective {
    #part;
    #content;
    #queue;
    #isShown;
    constructor(part) {
        super(part);
        this.#isShown = false;
        this.show = () => {
            this.#isShown = true;
            this.#leave();
            this.setValue(this.#content?.());
        };
        this.#part = part;
    }
    get place() {
        return this.#part.parentNode;
    }
    render(content, queue, isSeen = false) {
        this.#content = content;
        this.#isShown ||= isSeen || !queue;
        if (this.#isShown) {
            this.#leave();
            return content();
        }
        this.#queue = queue;
        this.#wait();
        return nothing;
    }
    disconnected() {
        this.#leave();
    }
    reconnected() {
        this.#wait();
    }
    #wait() {
        if (!this.#isShown && this.isConnected)
            this.#queue?.add(this);
    }
    #leave() {
        this.#queue?.delete(this);
    }
}
/**
 * Content that nobody sees yet, such as that of a closed fold: it waits in a queue until it is its turn, or until it is
 * asked for. Once it is there it follows every change at once.
 *
 * @param content is made no sooner than it is rendered
 * @param queue none where everything is rendered at once, as in a page that is written without a browser
 * @param isSeen whether the content is seen from the beginning
 */
const later = directive(LaterDirective);

/**
 * A listener for a template. Lit takes the options of listening from what it is given, and some pages add `once` to all
 * functions: as a function, a listener would be heard once there.
 */
function listener(handleEvent) {
    return handleEvent && { handleEvent };
}

/** For content that waits for nothing. */
const AT_ONCE = {};
/**
 * Content that begins folded.
 *
 * @param summary what is always seen, and unfolds the rest
 * @param content is made once it is its turn
 * @param look `numbers` for what a chart shows as a table, `detail` for small print beside a number or a point
 */
function fold(summary, content, { queue }, look) {
    return html `<details class="${look ?? nothing}"><summary>${summary}</summary>${later(content, queue)}</details>`;
}
/** The line that answers what is under a heading, where there is one. */
const gistLine = (gist) => gist ? html `<p class="gist">${gist}</p>` : nothing;
/**
 * Content that begins folded under its heading and the line that answers it. Both stand above the fold: of a heading in
 * a summary few screen readers tell, and a link in it cannot be reached.
 */
function foldUnder({ title, gist, name, isDrawn, id, content }, { messages, folds, queue }) {
    const isOpen = id !== undefined && folds?.isOpen(id);
    const label = fill(isDrawn ? messages.showFigures : messages.show, { name });
    return html `${title}${gistLine(gist)}<details class="folds" ?open="${isOpen}" @toggle="${listener((event) => {
        if (id !== undefined)
            folds?.remember(id, event.currentTarget.open);
    })}"><summary>${label}</summary>${later(content, queue, isOpen)}</details>`;
}
/**
 * A section that begins folded under its heading.
 *
 * @param id what it is remembered by, in every language
 * @param name its part, and the anchor of its heading
 */
function foldedSection(title, content, context, id, name) {
    return html `<section class="section" part="${name ?? nothing}">${name && context.form?.landing(name)}${foldUnder({ title: heading(context.headingLevel + 1, title, name), name: title, id, content }, context)}</section>`;
}

/**
 * Keeps a name together in a line of the other direction.
 *
 * @param name without signs of direction
 */
const isolated = (name) => `\u2068${name}\u2069`;
/** Who has added what it stands beside, and on which day; nothing where nobody has. */
function fromView({ from }, { messages, formats }) {
    if (!from)
        return nothing;
    const words = fill(messages.from, { name: isolated(from.name), date: formats.date(from.date) });
    return html `<p class="from locked"><strong>${words}</strong></p>`;
}

/** Templates of nothing but places, by how many they have. */
const templates = new Map();
/**
 * Values one after the other, in places that they keep; texts that touch are one. Lit marks both ends of each item of an
 * array, so that items can move, and only the end of a place in a template: of what stands by the hundred, that is a node
 * less for each.
 */
function sequence(values) {
    const joined = [];
    for (const value of values) {
        const last = joined.at(-1);
        if (typeof last === 'string' && typeof value === 'string')
            joined[joined.length - 1] = last + value;
        else
            joined.push(value);
    }
    return joined.length < 2 ? (joined[0] ?? nothing) : placesFor(joined.length, joined);
}
function placesFor(count, values) {
    let strings = templates.get(count);
    if (!strings) {
        const empty = Array(count + 1).fill('');
        strings = Object.assign(empty, { raw: empty });
        templates.set(count, strings);
    }
    return html(strings, ...values);
}

/** Running text with its emphasis, links and citations. */
function richText(text, context) {
    return sequence(text.flatMap((node) => {
        const shown = renderNode(node, context);
        return node.kind === 'citation' && shown ? [WORD_JOINER$1, shown] : [shown];
    }));
}
/** A list of points. */
function points(texts, context) {
    return html `<ul class="points">${sequence(texts.map((text) => html `<li>${richText(text, context)}</li>`))}</ul>`;
}
/** A list of points, some of which hold more behind a fold. */
function pointsWithMore(list, context) {
    return html `<ul class="points">${sequence(list.map((point) => pointWithMore(point, context)))}</ul>`;
}
function pointWithMore(point, context) {
    const { short, more } = partsOf$2(point);
    const shown = richText(short, context);
    if (!more)
        return html `<li>${shown}</li>`;
    const rest = () => html `<p>${richText(more, context)}</p>`;
    return html `<li>${shown}${fold(context.messages.more, rest, context, 'detail')}</li>`;
}
/** What is said under the label of a row. */
function rowAbout({ about }, context) {
    return about ? html `<p class="about">${richText(about, context)}</p>` : nothing;
}
function renderNode(node, context) {
    switch (node.kind) {
        case 'text':
            return node.text;
        case 'emphasis':
            return html `<em>${node.text}</em>`;
        case 'strong':
            return html `<strong>${node.text}</strong>`;
        case 'deleted':
            return html `<del>${spoken(context.messages.deleted)}${node.text}</del>`;
        case 'inserted':
            return html `<ins>${spoken(context.messages.inserted)}${node.text}</ins>`;
        case 'citation':
            return citation$1(node.source, context);
        case 'image':
            return node.src ? imageView$1(node.src, node) : node.text;
        case 'link':
            return node.href ? html `<a href="${node.href}" rel="noopener">${node.text}</a>` : node.text;
    }
}
/** What readers see by a line through or under words is said before them: few screen readers tell of it. */
const spoken = (words) => html `<span class="visually-hidden">${words}</span>`;
/** A size of its own keeps its place free while it loads; without one it gets a box of a fixed height. */
function imageView$1(src, { text, width, height }) {
    return html `<img class="picture" src="${src}" alt="${text}" loading="lazy" referrerpolicy="no-referrer" width="${width ?? nothing}" height="${height ?? nothing}">`;
}
/** The id of a source in the list, which citations lead to. */
const sourceAnchor = (id) => `source-${id}`;
/** Keeps a citation on the line of the word it follows. */
const WORD_JOINER$1 = '\u2060';
function citation$1(source, { sourceNumbers, messages, formats, actions, pageAddress, form }) {
    const number = sourceNumbers.get(source);
    if (number === undefined)
        return '';
    const label = formats.number(number);
    const name = fill(messages.source, { number: label });
    if (form)
        return form.citation({ source, number, label, name });
    return html `<a class="citation" role="doc-noteref" href="${pageAddress}#${sourceAnchor(source)}" data-source="${source}" aria-label="${name}" @click="${listener(actions.showSource)}">${label}</a>`;
}

/** The numbered list that citations lead to. */
function sourcesView(context) {
    const { comparison, messages } = context;
    if (comparison.sources.length === 0)
        return nothing;
    const list = () => html `<ol class="sources">${sequence(comparison.sources.map((source) => sourceItem(source, context)))}</ol>`;
    return foldedSection(messages.sources, list, context, 'sources', 'sources');
}
/** A source in a list, with the way back to where it is cited, which only a script knows. */
function sourceItem(source, context) {
    const { messages, formats, sourceNumbers, actions, pageAddress, form } = context;
    const anchor = sourceAnchor(source.id);
    if (form)
        return html `<li id="${anchor}" tabindex="-1">${sourceView(source, context)}</li>`;
    const number = formats.number(sourceNumbers.get(source.id) ?? 0);
    return html `<li id="${anchor}" tabindex="-1">${sourceView(source, context)} <a class="back" href="${pageAddress}#" data-cited="${source.id}" aria-label="${fill(messages.backToText, { number })}" @click="${listener(actions.jump)}">&uarr;</a></li>`;
}
/** One source as a reader looks it up: who, what, where, when. */
function sourceView(source, context) {
    const { title, authors, body, year, kind } = source;
    const href = addressOf$2(source);
    const place = [body, year].filter(Boolean).join(', ');
    const before = authors ? `${authors.replace(/\.$/, '')}. ` : '';
    const after = place ? `. ${place}. ` : '. ';
    const kindOf = html `<span class="small">${context.messages[`kind-${kind}`]}</span>`;
    const note = source.from ? html `${kindOf}${fromView(source, context)}` : kindOf;
    return href
        ? html `${before}<a href="${href}" rel="noopener">${title}</a>${after}${note}`
        : html `${before}${title}${after}${note}`;
}
/** The address of a source that lasts the longest. */
function addressOf$2({ doi, pmid, url }) {
    if (doi)
        return `https://doi.org/${doi}`;
    return url ?? (pmid ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` : undefined);
}

/** Makes a value for each key once. */
function memoize(make) {
    const known = new Map();
    return (key) => {
        const value = known.get(key) ?? make(key);
        known.set(key, value);
        return value;
    };
}

/** The formats of a language tag. `Intl` objects are dear to make, so each is made once, when it is needed. */
const textFormatsFor = memoize((tag) => {
    const language = knownLanguage(tag);
    const numbers = memoize(() => new Intl.NumberFormat(language));
    const dates = memoize(() => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }));
    const lists = memoize(() => new Intl.ListFormat(language));
    const plurals = memoize(() => new Intl.PluralRules(language));
    return {
        number: (value) => numbers().format(value),
        date: (day) => dates().format(new Date(`${day}T00:00:00Z`)),
        list: (words) => lists().format(words),
        plural: (value) => plurals().select(value),
    };
});
/** A tag that `Intl` takes, or English. */
function knownLanguage(language) {
    try {
        return Intl.getCanonicalLocales(canonicalTag(language))[0] ?? 'en';
    }
    catch {
        return 'en';
    }
}

/** The formats of a language tag, with those that only comparisons need. */
const formatsFor = memoize((tag) => {
    const language = knownLanguage(tag);
    const names = memoize((type) => new Intl.DisplayNames(language, { type }));
    const lengths = memoize((unit) => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }));
    return {
        ...textFormatsFor(tag),
        region: (code) => names('region').of(code) ?? code,
        language: (code) => names('language').of(code) ?? code,
        span: ({ from, to = from, unit }) => from === to
            ? lengths(unit).format(from)
            : range(lengths(unit), textFormatsFor(tag).number(from), from, to),
    };
});
/** Firefox 115 has no `formatRange`. */
function range(lengths, first, from, to) {
    return 'formatRange' in lengths
        ? lengths.formatRange(from, to)
        : `${first}–${lengths.format(to)}`;
}

/** @param fallback the language of a comparison that names none */
function wordingOf({ lang, messages }, fallback = 'en') {
    const language = canonicalTag(lang ?? fallback);
    return { language, messages: messagesOf(language, messages), formats: formatsFor(language) };
}
/**
 * The words of a text on one line, as they hold: what its author has struck out is no longer said.
 *
 * @param citation what stands for a citation; nothing by default
 */
function plainWords(text, citation = () => '') {
    const words = (node) => node.kind === 'citation' ? citation(node.source) : plainText([node]);
    return oneLine$2(text
        .filter(({ kind }) => kind !== 'deleted')
        .map(words)
        .join(''));
}
/** A text with no more than one space between its words. */
const oneLine$2 = (text) => text.replace(/[ \t\r\n]+/g, ' ').trim();

/**
 * Describes a comparison to machines in the vocabulary of schema.org: the condition, its treatments with their legal
 * status and serious risks, and where a page is given, that page with its review and its sources. It says only what the
 * comparison shows, in the same words, and neither rates nor reviews anything.
 *
 * Treatments are `MedicalTherapy`, and `Drug` where a code of theirs is one of medicines.
 */
function jsonLd(comparison, options = {}) {
    const { page, language, today = new Date() } = options;
    const base = absolute(page?.url);
    const scope = { ...wordingOf(comparison, language), comparison, base, today };
    return {
        '@context': 'https://schema.org',
        '@graph': [
            ...(page ? [pageNode(page, scope)] : []),
            ...conditionNodes(scope),
            ...comparison.treatments.map((treatment) => treatmentNode(treatment, scope)),
        ],
    };
}
/** The markup that puts a graph into a page. No text in it can end it, in HTML or in XHTML. */
function jsonLdScript(graph) {
    const json = JSON.stringify(graph).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `<script type="application/ld+json">${json}</script>`;
}
function pageNode({ license }, scope) {
    const { comparison, language, base, today } = scope;
    const { authors, reviewedBy, condition, treatments } = comparison;
    return known({
        '@type': 'MedicalWebPage',
        '@id': base ?? idOf('page', scope),
        url: base,
        name: comparison.title,
        description: comparison.question,
        abstract: comparison.summary.map((point) => plainWords(point)),
        inLanguage: language,
        audience: { '@type': 'Patient' },
        datePublished: comparison.published,
        dateModified: comparison.version?.date,
        version: comparison.version?.number,
        lastReviewed: lastReview(comparison, today),
        reviewedBy: reviewedBy.map(person),
        author: authors.filter(isPerson).map(person),
        creditText: authors.filter((author) => !isPerson(author)).map(({ name }) => name),
        license: absolute(license),
        about: condition
            ? reference('condition', scope)
            : treatments.map((treatment) => reference(treatmentName$1(treatment), scope)),
        citation: comparison.sources.map((source) => citation(source, scope)),
    });
}
/** An author without credentials may as well be a group of people. */
const isPerson = ({ credentials }) => credentials !== undefined;
function person({ name, credentials }) {
    return known({ '@type': 'Person', name, description: credentials });
}
function conditionNodes(scope) {
    const { condition, treatments } = scope.comparison;
    if (!condition)
        return [];
    return [
        known({
            '@type': 'MedicalCondition',
            '@id': idOf('condition', scope),
            name: condition.name,
            description: condition.summary && plainWords(condition.summary),
            code: condition.codes.map(code),
            possibleTreatment: treatments.map((treatment) => reference(treatmentName$1(treatment), scope)),
        }),
    ];
}
function treatmentNode(treatment, scope) {
    const { name, shortName, summary, approval, codes } = treatment;
    const common = {
        '@id': idOf(treatmentName$1(treatment), scope),
        name,
        alternateName: shortName,
        description: summary && plainWords(summary),
        code: codes.map(code),
        legalStatus: approval.map((item) => legalStatus(item, scope)),
    };
    const risks = treatment.seriousRisks.map((risk) => plainWords(partsOf$2(risk).short));
    return codes.some(isOfMedicines)
        ? known({
            '@type': 'Drug',
            ...common,
            administrationRoute: [...new Set(approval.map(({ route }) => route))],
            warning: risks,
        })
        : known({
            '@type': 'MedicalTherapy',
            ...common,
            seriousAdverseOutcome: risks.map((risk) => ({ '@type': 'MedicalEntity', name: risk })),
        });
}
/** The status in words, for no property says "off-label"; with its route and place, without which it would not be true. */
function legalStatus({ status, route, region, note }, { messages, formats }) {
    const isPlace = region !== ANYWHERE_ELSE;
    const place = isPlace ? formats.region(region) : messages.anywhere;
    return known({
        '@type': 'DrugLegalStatus',
        name: [messages[status], route, place].join(' · '),
        description: note && plainWords(note),
        applicableLocation: isPlace ? area(region, place) : undefined,
    });
}
function area(region, name) {
    return { '@type': region === 'EU' ? 'AdministrativeArea' : 'Country', name };
}
function code({ system, code }) {
    return { '@type': 'MedicalCode', codeValue: code, codingSystem: system };
}
/** Systems that hold medicines and nothing else, by name or by address. */
const isOfMedicines = ({ system }) => /\b(?:ATC|RxNorm|NDC|dm\+?d)\b/i.test(system);
function citation(source, scope) {
    const { title, authors, year, doi, pmid, kind, body } = source;
    const common = {
        name: title,
        datePublished: year?.toString(),
        genre: scope.messages[`kind-${kind}`],
        url: absolute(addressOf$2(source), scope.base),
    };
    // What libraries number is in a journal. Of any other source the body may be a journal, an agency or a page.
    return doi || pmid
        ? known({
            '@type': 'ScholarlyArticle',
            ...common,
            creditText: authors,
            identifier: [identifier('DOI', doi), identifier('PMID', pmid)].flat(),
            isPartOf: body ? { '@type': 'Periodical', name: body } : undefined,
        })
        : known({
            '@type': 'CreativeWork',
            ...common,
            creditText: [authors, body].filter((credit) => credit !== undefined),
        });
}
function identifier(propertyID, value) {
    return value ? [{ '@type': 'PropertyValue', propertyID, value }] : [];
}
const treatmentName$1 = ({ id }) => `treatment-${id}`;
/** What a node is called by others; several comparisons in a page do not share names. */
function idOf(name, { comparison, base = '' }) {
    const [page = ''] = base.split('#');
    return `${page}#${comparison.id}-${name}`;
}
const reference = (name, scope) => ({ '@id': idOf(name, scope) });
/** A whole address of the web, as the platform writes it; nothing where it is none. */
function absolute(address, base) {
    if (!address || !isSafeUrl(address))
        return undefined;
    return URL.canParse(address, base) ? new URL(address, base).href : undefined;
}
/** What is known of a thing: fields without a value and empty lists are left out. */
function known(fields) {
    const isKnown = (value) => value !== undefined && !(Array.isArray(value) && value.length === 0);
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => isKnown(value)));
}

/** The language that a comparison is written in: its own, or the one that is asked for. */
const languageOf$2 = (comparison, { lang = 'en' }) => canonicalTag(comparison.lang ?? lang);
/** The value of `dir` for a language. */
const lineDirection = (language) => isRightToLeft(language) ? 'rtl' : 'ltr';

/**
 * The code of the region that an author names; people write the country as they call it.
 *
 * @returns nothing where no region has that code
 */
function regionNamed(text, formats) {
    const code = text.trim().toUpperCase();
    if (code === 'UK')
        return 'GB';
    const isKnown = /^[A-Z]{2}$/.test(code) && formats.region(code) !== code;
    return isKnown || code === ANYWHERE_ELSE ? code : undefined;
}

/**
 * Rounds a rate to whole people, without turning a few into none or almost all into all:
 * 0.4 in 100 is "fewer than 1", 99.8 is "more than 99".
 */
function wholePeople(events, per) {
    if (events > 0 && events < 1)
        return { bound: 'fewer-than', count: 1 };
    if (events < per && events > per - 1)
        return { bound: 'more-than', count: per - 1 };
    return { bound: 'exactly', count: Math.round(events) };
}
/** The ends of a range in whole people, outwards, so that it holds what it held. */
function wholeRange({ low, high }) {
    if (low === undefined || high === undefined)
        return undefined;
    return { low: Math.floor(low), high: Math.ceil(high) };
}
/** The others: the people to whom the outcome did not happen. What is shown of both adds up to everyone. */
function complement(estimate, per) {
    const range = wholeRange(estimate);
    return {
        events: estimate.events === undefined
            ? undefined
            : Math.max(0, per - shownEvents(estimate.events, per)),
        low: range && per - range.high,
        high: range && per - range.low,
    };
}
function shownEvents(events, per) {
    const { bound, count } = wholePeople(events, per);
    return bound === 'exactly' ? count : events;
}
/** What is drawn stays on the grid, even where a document gives an impossible number, which its author is told of. */
function peopleDrawn(estimate, per) {
    const onGrid = (people) => Math.min(Math.max(0, people), per);
    const range = wholeRange(estimate) ?? { low: 0, high: 0 };
    const [low, high] = [onGrid(range.low), onGrid(range.high)];
    const band = low < high ? { from: low, to: high } : undefined;
    if (estimate.events === undefined) {
        return { filled: low, possible: Math.max(0, high - low), band };
    }
    const { bound, count } = wholePeople(estimate.events, per);
    if (bound === 'fewer-than')
        return { filled: 0, possible: 1, band };
    return { filled: onGrid(count), possible: bound === 'more-than' ? 1 : 0, band };
}

/** Both frames of an outcome; first the one that counts the people its label names. */
function framesOf({ better }) {
    return better === 'more' ? ['gain', 'loss'] : ['loss', 'gain'];
}
/** The frame that counts the people whom the label of an outcome names. */
function ownFrame(row) {
    return framesOf(row)[0];
}
/** The people counted in a frame: those to whom it happened, or the others. */
function inFrame(estimate, row, frame) {
    return frame === ownFrame(row) ? estimate : complement(estimate, row.per);
}
/** A difference as a frame tells it: more people to whom it happened are as many fewer to whom it did not. */
function differenceInFrame(difference, row, frame) {
    if (frame === ownFrame(row))
        return difference;
    const { events, low, high, likely } = difference;
    return { events: negative(events), low: negative(high), high: negative(low), likely };
}
const negative = (people) => people && -people;

/** What a language is called by those who speak it, as it stands by itself: `Español` for `es`. */
function ownName(language) {
    const name = formatsFor(language).language(language);
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** Links to the same comparison in other languages, each named in its own. */
function languageLinks(alternate) {
    const links = Object.entries(alternate).map(link);
    if (links.length === 0)
        return nothing;
    return html `<p>${links.flatMap((each, index) => (index > 0 ? [' · ', each] : [each]))}</p>`;
}
const link = ([language, address]) => html `<a class="language" rel="alternate" href="${address}" hreflang="${language}" lang="${language}">${ownName(language)}</a>`;

const HIGHEST_LEVEL = 4;
/**
 * What the views are given where they are written.
 *
 * @throws OptionError where the selection names what is not there
 */
function staticContext(comparison, selection, form, fewestTreatments = 2) {
    const language = languageOf$2(comparison, selection);
    const formats = formatsFor(language);
    const region = regionAsked(selection.region, formats) ?? regionOf$1(language);
    return {
        comparison,
        treatments: treatmentsOf$1(comparison, selection, fewestTreatments),
        sections: named('sections', selection.sections, comparison.sections, 1),
        offers: selection.offers ? named('offers', selection.offers, comparison.treatments, 0) : [],
        regions: region ? [region] : [],
        otherLanguages: [],
        view: 'auto',
        headingLevel: levelOf(selection.headingLevel),
        today: dayOfWriting(comparison),
        messages: messagesOf(language, comparison.messages),
        formats,
        sourceNumbers: new Map(comparison.sources.map(({ id }, index) => [id, index + 1])),
        frameOf: ownFrame,
        detailsFold: true,
        isWide: false,
        pageAddress: '',
        form: { ...form, languages: () => languageLinks(selection.alternate ?? {}) },
        actions: {},
    };
}
/** The treatments side by side, in the order of the document. */
const treatmentsOf$1 = ({ treatments }, selection, fewest) => named('treatments', selection.treatments, treatments, fewest);
/**
 * Noon on the day of the last review, where the machine is: the same document gives the same text on every day and in every
 * time zone.
 */
const dayOfWriting = ({ lastReviewed, published }) => new Date(`${lastReviewed ?? published ?? '1970-01-01'}T12:00:00`);
/** The items that are named, in the order of the document. */
function named(what, ids, items, atLeast) {
    if (!ids)
        return items;
    const known = items.map(({ id }) => id);
    const unknown = ids.filter((id) => !known.includes(id));
    if (unknown.length > 0)
        throw new OptionError(what, `"${unknown.join('", "')}" is not there`, `Known: ${known.join(', ')}.`);
    const chosen = items.filter(({ id }) => ids.includes(id));
    if (chosen.length < atLeast)
        throw new OptionError(what, 'names too few', `Name ${atLeast} or more of ${known.join(', ')}.`);
    return chosen;
}
function levelOf(level = 2) {
    if (Number.isInteger(level) && level >= 1 && level <= HIGHEST_LEVEL)
        return level;
    throw new OptionError('headingLevel', `${level} is none`, `Give a whole number from 1 to ${HIGHEST_LEVEL}.`);
}
function regionAsked(region, formats) {
    if (region === undefined)
        return undefined;
    const code = regionNamed(region, formats);
    if (code)
        return code;
    throw new OptionError('region', `"${region}" is none`, 'Give a code such as US, GB or INTL.');
}

/**
 * The line that describes a comparison to machines, where that is asked for.
 *
 * @param page the page that is written, if one is
 */
function describe(comparison, options, page) {
    if (!options.jsonLd)
        return [];
    const language = languageOf$2(comparison, options);
    return [jsonLdScript(jsonLd(comparison, { page, language, today: dayOfWriting(comparison) }))];
}

/** One family: strokes of one width with round ends, on a square of 24. */
const SHAPES = {
    route: 'M12 3.5c3.4 4.2 5.5 7 5.5 10a5.5 5.5 0 0 1-11 0c0-3 2.1-5.8 5.5-10zM9.5 14.5a2.5 2.5 0 0 0 2.5 2',
    place: 'M12 21c-4.2-4.5-6.5-7.7-6.5-11a6.5 6.5 0 0 1 13 0c0 3.3-2.3 6.5-6.5 11zM12 12.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6z',
    onset: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 7.5v4.7l3.2 2',
    duration: 'M7 3.5h10M7 20.5h10M8 3.5c0 5 4 5.5 4 8.5s-4 3.5-4 8.5M16 3.5c0 5-4 5.5-4 8.5s4 3.5 4 8.5',
    people: 'M9 11a3.3 3.3 0 1 0 0-6.6A3.3 3.3 0 0 0 9 11zM3 19.5c0-3.6 2.6-5.5 6-5.5s6 1.9 6 5.5M15.5 4.8a3.3 3.3 0 0 1 0 5.9M17.5 14.5c2.2.7 3.5 2.4 3.5 5',
    risk: 'M12 4.5 3.5 19.5h17zM12 10.5v4M12 17v.1',
    approval: 'M6.5 3.5h7.5l3.5 3.5v13.5h-11zM9.3 13.3l2 2 3.6-4.3',
    cost: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM14.7 9.3c-.6-.9-1.5-1.3-2.7-1.3-1.6 0-2.7.8-2.7 2 0 2.7 5.4 1.4 5.4 4.1 0 1.2-1.2 2-2.7 2-1.2 0-2.1-.5-2.7-1.4M12 6.5v11',
};
/** A drawing that goes with words; it says nothing by itself. */
function iconView(icon) {
    return html `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="${SHAPES[icon]}"></path></svg>`;
}

/** An empty cell in the words of its author: that there are no good studies is not that nobody here has looked. */
function emptyCell$1(row, treatment, context) {
    const cell = 'missing' in row ? row.missing?.[treatment.id] : undefined;
    return (cell &&
        html `<p class="not-known">${context.messages[cell.missing]}${cell.why ? [' ', richText(cell.why, context)] : nothing}</p>`);
}

/** The class that gives a treatment its colour, which stays its own whatever else is shown. */
function treatmentClass(treatment, { comparison }) {
    return `treatment-${comparison.treatments.indexOf(treatment) + 1}`;
}
/** The name of a treatment with its colour. */
function treatmentName(treatment) {
    return html `<span class="swatch"></span>${shortNameOf(treatment)}`;
}
/**
 * The treatments side by side, or below each other where there is little room.
 *
 * @param apart whether they never met in one trial: then each stands by itself, and says so
 */
function treatmentColumns(row, context, content, apart = false) {
    const { treatments, messages, headingLevel } = context;
    const isApart = apart && treatments.length > 1;
    return html `<div class="columns ${isApart ? 'apart' : 'together'}">${repeat(treatments, ({ id }) => id, (treatment) => html `<section class="column ${treatmentClass(treatment, context)}">${headingLevel > 0
        ? heading(headingLevel + 3, treatmentName(treatment))
        : html `<p class="heading">${treatmentName(treatment)}</p>`}${isApart ? html `<p class="apart-note small">${messages.apart}</p>` : nothing}${content(treatment) ?? emptyCell$1(row, treatment, context) ?? html `<p class="not-known">${messages.notKnown}</p>`}</section>`)}</div>`;
}

/**
 * A table of criteria by treatments. Where its own container is narrow, style turns each row into a card;
 * the roles are spelled out because browsers drop those of a table that is not displayed as one.
 */
function criteriaTable(criteria, treatments, labelledBy, context, part) {
    if (context.form?.criteria)
        return context.form.criteria(criteria, treatments, context);
    const scrolls = context.view === 'table';
    // One template for every view, so that what a reader has opened stays open.
    return html `<div class="criteria ${scrolls ? 'scroller' : ''}" role="${scrolls ? 'region' : nothing}" tabindex="${scrolls ? 0 : nothing}" aria-labelledby="${scrolls ? labelledBy : nothing}"><div class="frame columns-${treatments.length} view-${context.view}"><div class="sheet"><table role="table" aria-labelledby="${labelledBy}" part="${part ?? nothing}"><thead role="rowgroup">${treatmentHeads(treatments, context)}</thead><tbody role="rowgroup">${sequence(criteria.map((criterion) => criterionRow(criterion, treatments, context)))}</tbody></table></div></div></div>`;
}
function treatmentHeads(treatments, context) {
    return html `<tr role="row"><th role="columnheader" scope="col"><span class="visually-hidden">${context.messages.criterion}</span></th>${treatments.map((treatment) => html `<th role="columnheader" scope="col" class="${treatmentClass(treatment, context)}">${shortNameOf(treatment)}</th>`)}</tr>`;
}
function criterionRow({ label, icon, note, cell }, treatments, context) {
    return html `<tr role="row"><th role="rowheader" scope="row"><span class="criterion">${icon ? iconView(icon) : nothing}${label}</span> ${note ? html `<div class="small">${note}</div>` : ''}</th>${repeat(treatments, ({ id }) => id, (treatment) => html `<td role="cell" class="${treatmentClass(treatment, context)}"><p class="treatment-label">${shortNameOf(treatment)}</p>${criterionCell(cell, treatment, context)}</td>`)}</tr>`;
}
/** What is said of a treatment by a criterion. */
const criterionCell = (cell, treatment, { messages }) => cell(treatment) ?? html `<p class="not-known">${messages.notKnown}</p>`;

/**
 * A comparison as text alone: nothing in it opens, chooses or leads elsewhere by a script or a style. A citation stands in
 * brackets: beside a number, without its style, it would be read as one.
 */
const lightForm = {
    citation: ({ label, source }) => html `<a href="#${sourceAnchor(source)}">[${label}]</a>`,
    frames: () => nothing,
    inFrames: (row, content, { frameOf }) => content(frameOf(row)),
    chooser: () => nothing,
    landing: () => nothing,
    // Columns of prose are too narrow for a mail, and without a style nothing parts them.
    criteria: (criteria, treatments, context) => criteria.map((criterion) => criterionList(criterion, treatments, context)),
    due: () => nothing,
};
/** One criterion, with what is said of each treatment under its name. */
function criterionList({ label, note, cell }, treatments, context) {
    return html `${heading(context.headingLevel + 2, label)}${note ?? nothing}<ul>${treatments.map((treatment) => html `<li><p class="treatment-label">${shortNameOf(treatment)}</p>${criterionCell(cell, treatment, context)}</li>`)}</ul>`;
}

/** What is nothing without a style, a script or an eye, with all that is in it. */
const DROPPED = new Set(['svg', 'button', 'input', 'nav', 'style']);
/** What repeats, to the eye alone or in a layout of our own, what stands elsewhere. */
const DROPPED_CLASSES = new Set(['skip', 'link', 'legend', 'swatch']);
/** What holds others together for a style, or until it is opened. */
const WRAPPERS = new Set([
    'data',
    'details',
    'div',
    'figcaption',
    'figure',
    'section',
    'slot',
    'span',
]);
/** What names the text that comes next, and stands on its line. */
const LABEL_CLASSES = new Set(['arm-label', 'arm-name', 'treatment-label', 'place']);
/** Small print on the line of other words. */
const SMALL$1 = new Set(['small']);
/** Paragraphs that head others, where there are no headings. */
const HEADS = new Set(['heading', 'label']);
/** Attributes that mean something to a reader. */
const KEPT = new Set([
    'href',
    'hreflang',
    'lang',
    'dir',
    'src',
    'alt',
    'width',
    'height',
    'scope',
    'colspan',
]);
/** Elements that stand on lines of their own, so that white space around them is none that a reader sees. */
const BLOCKS$1 = new Set('article caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 li ol p section slot table tbody td th thead tr ul'.split(' '));
const VOID = new Set(['br', 'img']);
const SPACE$1 = /[ \t\r\n\f]+/g;
/** Keeps a citation on the line of its word; some mail programs show a box for it. */
const WORD_JOINER = '\u2060';
/**
 * HTML without anything that a feed reader, a mail program or a sanitizer takes away: what is left says all by itself. Each
 * block is on lines of its own, so that its words touch no others even where all tags are taken away.
 *
 * @param html our own
 */
function lightHtml(html, options) {
    const document = parseDocument(html);
    const linked = new Set(html.match(/href="#[^"]+/g)?.map((link) => link.slice(7)));
    const lines = new LightWriter(options, linked).write(document.children).split('\n');
    return lines
        .map((line) => line.trim())
        .filter(Boolean)
        .join('\n');
}
class LightWriter {
    constructor(options, linked) {
        this.options = options;
        this.linked = linked;
    }
    write(nodes) {
        let text = '';
        let label = '';
        for (const node of nodes) {
            if (isLabel(node)) {
                label = this.write(node.children).trim();
                continue;
            }
            const written = this.#node(node);
            if (!label || !written.trim())
                text += written;
            else {
                text += withLabel(label, written);
                label = '';
            }
        }
        return text;
    }
    #node(node) {
        if ('data' in node)
            return escapeText(node.data.replace(SPACE$1, ' ').replaceAll(WORD_JOINER, ''));
        return 'attribs' in node ? this.#element(node) : '';
    }
    #element(element) {
        if (isDropped(element))
            return '';
        const { children, attribs } = element;
        const name = nameOf(element);
        const attributes = Object.entries(attribs)
            .map(([key, value]) => this.#attribute(key, value))
            .join('');
        if (VOID.has(name))
            return `<${name}${attributes}>${name === 'br' ? '\n' : ''}`;
        const written = this.write(children);
        const content = BLOCKS$1.has(name) ? written.trim() : written;
        if (!content.trim() && name !== 'td' && name !== 'th')
            return content;
        if (name === 'span' && hasClass(element, SMALL$1))
            return `(${content})`;
        if (WRAPPERS.has(name) && !attributes)
            return onLines(name, content);
        return onLines(name, `<${name}${attributes}>${wordsOf$3(element, content)}</${name}>`);
    }
    #attribute(name, value) {
        if (name === 'id')
            return this.linked.has(value) ? ` id="${this.#id(value)}"` : '';
        if (!KEPT.has(name))
            return '';
        const text = name === 'href' || name === 'src' ? this.#address(value) : value;
        return ` ${name}="${escapeAttribute(text.replace(SPACE$1, ' '))}"`;
    }
    #address(address) {
        if (address.startsWith('#'))
            return `#${this.#id(address.slice(1))}`;
        const { url } = this.options;
        return url && URL.canParse(address, url) ? new URL(address, url).href : address;
    }
    #id(id) {
        return this.options.prefix + id;
    }
}
/** What an element is called: what only held words, for a style, becomes a paragraph of them. */
function nameOf({ name, children }) {
    if (name !== 'div' && name !== 'slot')
        return name;
    return children.some(isWords) && !children.some(isBlock) ? 'p' : name;
}
const isWords = (node) => 'data' in node ? node.data.trim() !== '' : isShown(node) && !BLOCKS$1.has(node.name);
const isBlock = (node) => isShown(node) && BLOCKS$1.has(node.name);
const isShown = (node) => 'attribs' in node && !isDropped(node);
function isDropped(element) {
    const { name, attribs } = element;
    if (DROPPED.has(name) || attribs['aria-hidden'] === 'true' || 'hidden' in attribs)
        return true;
    return hasClass(element, DROPPED_CLASSES) || (name === 'summary' && !isLabel(element));
}
/** The words of a fold name what is in it, but for those of a class, which say no more than that there is more. */
function isLabel(node) {
    if (!('attribs' in node))
        return false;
    if (node.name !== 'summary')
        return hasClass(node, LABEL_CLASSES);
    const { parent } = node;
    return parent !== null && 'attribs' in parent && !parent.attribs.class;
}
const hasClass = ({ attribs }, classes) => (attribs.class ?? '').split(' ').some((name) => classes.has(name));
function wordsOf$3(element, content) {
    if (element.name === 'dt')
        return `${content}:`;
    return element.name === 'p' && hasClass(element, HEADS) ? `<strong>${content}</strong>` : content;
}
/** A label before what it names: in its first paragraph, where it begins with one. */
function withLabel(label, written) {
    const start = `<strong>${label}:</strong>`;
    const text = written.trimStart();
    if (text.startsWith('<p>'))
        return `\n<p>${start} ${text.slice('<p>'.length)}`;
    // Blocks alone begin on a line of their own.
    return /^ *\n/.test(written) ? `\n<p>${start}</p>\n${text}` : `${start} ${text}`;
}
const onLines = (name, html) => (BLOCKS$1.has(name) ? `\n${html}\n` : html);

/** A name and its value in a list of such pairs; nothing where there is no value. */
function namedValue(name, value) {
    return value
        ? html `<div><dt>${name}</dt><dd>${value}</dd></div>`
        : nothing;
}

/** The words a reader may not know. */
function glossaryView(context) {
    const { comparison, messages } = context;
    if (comparison.glossary.length === 0)
        return nothing;
    const words = () => html `<dl class="terms">${sequence(comparison.glossary.map(({ term, meaning }) => namedValue(term, richText(meaning, context))))}</dl>`;
    return foldedSection(messages.glossary, words, context, 'glossary');
}
function furtherReadingView(context) {
    const { comparison, messages } = context;
    if (comparison.furtherReading.length === 0)
        return nothing;
    const list = () => html `<ul class="points">${comparison.furtherReading.map(({ title, url, note }) => html `<li><a href="${url}" rel="noopener">${title}</a>${note ? [' ', richText(note, context)] : nothing}</li>`)}</ul>`;
    return foldedSection(messages.furtherReading, list, context, 'further-reading');
}
/** Who made the comparison, how, and who paid. */
function aboutView(context) {
    const { comparison, messages, formats } = context;
    const { authors, funding, competingInterests, method, published } = comparison;
    const facts = () => html `<dl class="terms">${namedValue(messages.authors, namesOf$1(authors))} ${namedValue(messages.reviewedBy, namesOf$1(comparison.reviewedBy) ?? messages.nobody)} ${namedValue(messages.funding, funding)} ${namedValue(messages.competingInterests, competingInterests)} ${namedValue(messages.method, method && richText(method, context))} ${namedValue(messages.translation, translation(context))} ${namedValue(messages.published, published && formats.date(published))}</dl>`;
    return foldedSection(messages.about, facts, context, 'about');
}
function namesOf$1(people) {
    if (people.length === 0)
        return undefined;
    return people
        .map(({ name, credentials }) => (credentials ? `${name}, ${credentials}` : name))
        .join('; ');
}
function translation({ comparison, messages }) {
    if (!comparison.translation)
        return undefined;
    const { translatedBy: translator, reviewedBy: reviewer } = comparison.translation;
    return reviewer
        ? fill(messages.translatedBy, { translator, reviewer })
        : fill(messages.translatedUnchecked, { translator });
}

const BOUND_MESSAGES = {
    exactly: 'inGroup',
    'fewer-than': 'fewerThan',
    'more-than': 'moreThan',
};
/** An estimate in words: "64 in 100", "56 to 60 in 100". */
function naturalFrequency(estimate, per, context) {
    const { messages, formats } = context;
    const range = wholeRange(estimate);
    const events = estimate.events ?? range?.low ?? 0;
    if (estimate.events === undefined && range && range.low < range.high) {
        return fill(messages.rangeInGroup, { ...inWords(range, context), per: formats.number(per) });
    }
    const { bound, count } = wholePeople(events, per);
    return fill(messages[BOUND_MESSAGES[bound]], {
        count: formats.number(count),
        per: formats.number(per),
    });
}
const SHORT_MESSAGES = { 'fewer-than': 'under', 'more-than': 'over' };
/** A number of people where their group is named at the head of the column: "64", "under 1". */
function peopleCount(events, per, { messages, formats }) {
    const { bound, count } = wholePeople(events, per);
    const number = formats.number(count);
    return bound === 'exactly' ? number : fill(messages[SHORT_MESSAGES[bound]], { count: number });
}
/** The range beside a number that has one: "likely between 50 and 76". */
function likelyRange(estimate, context) {
    const range = wholeRange(estimate);
    if (estimate.events === undefined || !range || range.low === range.high)
        return undefined;
    return fill(context.messages.likelyRange, inWords(range, context));
}
/**
 * How many people more, or fewer, than with the comparator: "14 more in 100, likely between 5 and 22". The ends of the
 * range say which way only where they are not both on the side of the number.
 *
 * The number is that between the two rates as they are shown. 5.5 more, of 36 and 30.6, would round to 6, beside "36 in
 * 100" and "31 in 100": readers who check find us off by one, and may trust no number of ours. The ends of the range are
 * rounded as they are, for nothing beside them says otherwise.
 */
function differenceWords(difference, rates, per, context) {
    const { messages, formats } = context;
    const { low, high, likely } = difference;
    const events = shownDifference(difference, rates, per);
    const people = (count) => peopleCount(Math.abs(count), per, context);
    const onSide = (count, side) => side ? fill(side > 0 ? messages.differenceMore : messages.differenceFewer, { count }) : count;
    const inGroup = (count) => fill(messages.inGroup, { count, per: formats.number(per) });
    const ends = low === undefined || high === undefined ? [] : [low, high];
    const side = Math.sign(events ?? ends.find(Boolean) ?? 0);
    const isOneSided = side !== 0 && ends.every((end) => end * side >= 0);
    const [first = '', last = ''] = isOneSided
        ? ends.sort((one, other) => (one - other) * side).map(people)
        : // "Under 1 fewer" is hard to read, in Spanish "menos de 1 menos": outwards, to 1, the range holds what it held.
            ends.map((end) => onSide(formats.number(wholePeople(Math.abs(end), per).count), end));
    const range = { low: first, high: last };
    if (events === undefined) {
        const from = fill(messages.differenceRange, range);
        return inGroup(isOneSided ? onSide(from, side) : from);
    }
    const number = inGroup(side ? onSide(people(events), side) : messages.differenceNone);
    if (first === last)
        return number;
    const words = fill(likely ? messages.differenceLikely : messages.differenceBetween, {
        difference: number,
        ...range,
    });
    return includesZero(ends) ? fill(messages.differenceChance, { difference: words }) : words;
}
/**
 * The number between the rates as they are shown, where rounding alone sets it apart from the one that is given: by no
 * more than a person, within the range, and not none where there is some.
 */
function shownDifference({ events, low = -Infinity, high = Infinity }, rates, per) {
    const [treated, compared] = rates.map((rate) => shownCount(rate, per));
    if (events === undefined || treated === undefined || compared === undefined)
        return events;
    const seen = treated - compared;
    const isRounding = Math.abs(seen - events) <= 1 && seen > low - 0.5 && seen < high + 0.5;
    return isRounding && (seen || !events) ? seen : events;
}
/** The number of a rate that is shown as one. */
function shownCount({ events }, per) {
    if (events === undefined)
        return undefined;
    const { bound, count } = wholePeople(events, per);
    return bound === 'exactly' ? count : undefined;
}
const includesZero = (ends) => ends.some((end) => end <= 0) && ends.some((end) => end >= 0);
/** The words for the people counted in a frame, as they go on from "64 in 100 people". */
function eventWords(row, frame, { messages }) {
    return frame === ownFrame(row)
        ? (row.event ?? messages.event)
        : (row.noEvent ?? messages.noEvent);
}
function inWords({ low, high }, { formats }) {
    return { low: formats.number(low), high: formats.number(high) };
}

/** Room for one person on the grid. */
const WIDTH$1 = 10;
const HEIGHT$1 = 12;
/** A head and shoulders, from the middle of the top of the head. */
const PERSON = 'a2.1 2.1 0 1 0 .01 0zm-3 10.4v-1.8a3 3.2 0 0 1 6 0v1.8z';
const HEAD_TOP = 0.8;
const columnsFor = (per) => (per > 100 ? 40 : 10);
/** The grid that `per` people stand on: people in a row, and the size of the whole in units of its drawing. */
function gridOf(per) {
    const columns = columnsFor(per);
    return { columns, width: columns * WIDTH$1, height: (per / columns) * HEIGHT$1 };
}
/**
 * `per` people on a grid, filled from the first row on in reading direction: the same grid and order for every
 * arm, so that two arms can be compared by eye. Filled, perhaps and empty differ in shape, not only in colour.
 *
 * Put together from the pieces of `peoplePieces`, which stand once in an element: a page has dozens of these.
 */
function iconArray(estimate, per, arm, context) {
    const { columns, width, height } = gridOf(per);
    const drawn = peopleDrawn(estimate, per);
    const { filled, possible, band } = drawn;
    return html `<svg class="people ${arm}" role="img" aria-label="${description(estimate, drawn, per, context)}" viewBox="-1 -1 ${width + 2} ${height + 2}">${sequence([
        ...(band ? [svg `<path class="band" d="${outlinePath(band, columns)}"></path>`] : []),
        ...people('filled', 0, filled, columns),
        ...people('possible', filled, filled + possible, columns),
        ...people('empty', filled + possible, per, columns),
    ])}</svg>`;
}
/** The pieces that icon arrays are put together from, for each number of people that is drawn. */
function peoplePieces(pers) {
    const grids = [...new Set([...pers].map(columnsFor))];
    if (grids.length === 0)
        return nothing;
    const pieces = grids.flatMap((columns) => [...RUNS, ...BLOCKS.map((rows) => rows * columns)].map((count) => svg `<path id="${pieceId(count, columns)}" d="${peoplePath(0, count, columns)}"></path>`));
    return html `<svg class="pieces" aria-hidden="true"><defs>${sequence(pieces)}</defs></svg>`;
}
/** People within a row, as pieces have them. */
const RUNS = [1, 2, 3, 4, 5, 6, 7, 8, 9];
/** Whole rows, as pieces have them, the largest first. */
const BLOCKS = [8, 4, 2, 1];
const pieceId = (count, columns) => `people-${count}-by-${columns}`;
/** The people from one index to another, piece by piece. */
function people(kind, from, to, columns) {
    const pieces = [];
    for (let index = from; index < to;) {
        const count = longestPiece(index, to, columns);
        const x = (index % columns) * WIDTH$1;
        const y = Math.floor(index / columns) * HEIGHT$1;
        pieces.push(svg `<use class="${kind}" href="#${pieceId(count, columns)}" x="${x}" y="${y}"></use>`);
        index += count;
    }
    return pieces;
}
/** How many of the people from one index to another the first piece can have. */
function longestPiece(from, to, columns) {
    const column = from % columns;
    const left = to - from;
    if (column > 0 || left < columns)
        return Math.min(RUNS.length, columns - column, left);
    return columns * (BLOCKS.find((rows) => rows * columns <= left) ?? 1);
}
function description(estimate, { band }, per, context) {
    const { messages, formats } = context;
    const picture = fill(messages.picture, { number: naturalFrequency(estimate, per, context) });
    if (!band || estimate.events === undefined)
        return picture;
    return `${picture} ${fill(messages.pictureBand, {
        low: formats.number(band.from),
        high: formats.number(band.to),
    })}`;
}
/** The people from one index to another, as path data. */
function peoplePath(from, to, columns) {
    let data = '';
    for (let index = from; index < to; index++) {
        const x = (index % columns) * WIDTH$1 + WIDTH$1 / 2;
        const y = Math.floor(index / columns) * HEIGHT$1 + HEAD_TOP;
        data += `M${x} ${y}${PERSON}`;
    }
    return data;
}
/** A line around the people from one index to another, which may begin and end within a row. */
function outlinePath({ from, to }, columns) {
    const [firstRow, lastRow] = [Math.floor(from / columns), Math.floor((to - 1) / columns)];
    const left = (from % columns) * WIDTH$1;
    const right = (((to - 1) % columns) + 1) * WIDTH$1;
    const [top, bottom] = [firstRow * HEIGHT$1, (lastRow + 1) * HEIGHT$1];
    if (firstRow === lastRow)
        return `M${left} ${top}H${right}V${bottom}H${left}z`;
    const edge = columns * WIDTH$1;
    return `M${left} ${top}H${edge}V${bottom - HEIGHT$1}H${right}V${bottom}H0V${top + HEIGHT$1}H${left}z`;
}

/** The id of a section's heading, which links lead to. */
const sectionAnchor = (id) => `section-${id}`;
const APPROVAL_ANCHOR = 'approval';
const SERIOUS_RISKS_ANCHOR = 'serious-risks';
/** Where the list of sections is, for those who come by keyboard. */
const CONTENTS_ANCHOR = 'contents';
/** What of a comparison is no section of its document, and has its name for itself. */
const OWN_ANCHORS = new Set([
    APPROVAL_ANCHOR,
    SERIOUS_RISKS_ANCHOR,
    'sources',
    'summary',
    'treatments',
    'before-you-start',
    CONTENTS_ANCHOR,
]);
/** The id that the last part of an address names: that of a section by its own id alone. */
const anchorNamed = (name) => OWN_ANCHORS.has(name) ? name : sectionAnchor(name);
/** The address of a place on the page. */
function linkTo(anchor, { comparison, pageAddress }) {
    const name = anchor.replace(/^section-/, '');
    return `${pageAddress}#${comparison.id}/${anchorNamed(name) === anchor ? name : anchor}`;
}
/** The title of a section, with the link that others can be given. */
function linkedHeading(title, anchor, context) {
    const { headingLevel, messages, actions, form } = context;
    return html `${form?.landing(anchor)}<div class="title">${heading(headingLevel + 1, title, anchor)} <a class="link" href="${linkTo(anchor, context)}" data-anchor="${anchor}" aria-label="${fill(messages.linkTo, { name: title })}" @click="${listener(actions.jump)}">#</a></div>`;
}

/** What no page can switch off. None of it carries a part, and all of it shows every treatment. */
/** Between the pieces of a line. */
const SEPARATOR$1 = ' · ';
const hasApprovals = ({ treatments }) => treatments.some(({ approval }) => approval.length > 0);
const hasSeriousRisks = ({ treatments }) => treatments.some((treatment) => treatment.seriousRisks.length > 0);
/**
 * Where each treatment is approved: by each route in the reader's region, and in other regions behind a fold. Where the
 * document knows of no approval at all, the notice has said so.
 */
function approvalSection(context) {
    const { comparison, messages } = context;
    const [nearest, ...others] = approvals(context);
    if (!nearest)
        return nothing;
    const table = (criteria) => criteriaTable(criteria, comparison.treatments, APPROVAL_ANCHOR, context);
    return html `<section class="section locked compact long">${linkedHeading(messages.approvalTitle, APPROVAL_ANCHOR, context)} ${table([nearest])} ${others.length > 0 ? fold(messages.approvalOthers, () => table(others), context) : nothing}</section>`;
}
/** The serious risks of every treatment, at the level of its benefits. */
function seriousRisksSection(context) {
    const { comparison, messages } = context;
    if (!hasSeriousRisks(comparison))
        return nothing;
    return html `<section class="section locked long">${linkedHeading(messages.seriousRisksTitle, SERIOUS_RISKS_ANCHOR, context)} ${criteriaTable([seriousRisks(context)], comparison.treatments, SERIOUS_RISKS_ANCHOR, context)}</section>`;
}
/**
 * When the facts were last checked, whether that is unknown or the next check overdue, which state of the content it is,
 * and what nobody has checked.
 */
function reviewLine(context) {
    const { comparison, messages, form } = context;
    const { dates, warning, next, version, translation } = reviewWords(context);
    const badge = (words) => html `<strong class="badge">${words}</strong> ${`${messages.overdueMeaning} `}`;
    // Text that is kept must not say so before the day has come.
    const later = next && form?.due(next, badge(messages.overdue));
    const mark = versionMark(comparison);
    return html `<p class="review locked">${warning ? badge(warning) : later}${dates.join(SEPARATOR$1)}${mark
        ? html `${dates.length > 0 ? SEPARATOR$1 : ''}<data value="${mark}">${version}</data>`
        : nothing}</p>${translation ? html `<p class="review locked">${translation}</p>` : nothing}`;
}
/** Names the locked facts that the document lacks, a line for each kind. */
function incompleteNotice({ comparison, formats, messages, today }) {
    const gaps = findLockedGaps(comparison, today);
    if (gaps.length === 0)
        return nothing;
    const codes = [...new Set(gaps.map(({ code }) => code))];
    const treatmentsLacking = (wanted) => formats.list(gaps.flatMap(({ code, treatment }) => (code === wanted && treatment ? [treatment.name] : [])));
    return html `<div class="notice locked"><p><strong>${messages.incomplete}</strong></p><ul class="points">${codes.map((code) => html `<li>${fill(messages[code], { treatments: treatmentsLacking(code) })}</li>`)}</ul></div>`;
}
/** What the site itself sells of the treatments compared. */
function offersLine({ offers, formats, messages }) {
    if (offers.length === 0)
        return nothing;
    const treatments = formats.list(offers.map(({ name }) => name));
    return html `<p class="notice locked">${fill(messages.offers, { treatments })}</p>`;
}
function disclaimer({ messages, headingLevel }) {
    return html `<div class="notice disclaimer locked">${heading(headingLevel + 1, messages.disclaimerTitle)}<p>${messages.disclaimer}</p></div>`;
}
/** A criterion for each region that is named, the reader's own first. */
function approvals(context) {
    const { comparison, regions, formats, messages } = context;
    const named = comparison.treatments.flatMap(({ approval }) => approval.map((item) => item.region));
    const ownFirst = new Set([...regions.filter((code) => named.includes(code)), ...named]);
    return [...ownFirst].map((code) => ({
        label: code === ANYWHERE_ELSE ? messages.anywhere : formats.region(code),
        cell: ({ approval }) => {
            const here = approval.filter((item) => item.region === code);
            return here.length > 0 ? here.map((item) => approvalView(item, context)) : undefined;
        },
    }));
}
function approvalView({ status, route, note }, context) {
    const { messages } = context;
    return html `<p class="fact">${messages[status]}</p><p class="small">${route}</p>${note ? fold(messages.more, () => html `<p class="small">${richText(note, context)}</p>`, context, 'detail') : nothing}`;
}
function seriousRisks(context) {
    return {
        label: context.messages.seriousRisks,
        cell: ({ seriousRisks: risks }) => risks.length > 0 ? pointsWithMore(risks, context) : undefined,
    };
}

/** The first stop of the keyboard, seen where it is: the way past all else. */
function skipLink(context) {
    const { messages, actions, pageAddress, form } = context;
    const href = form ? linkTo(CONTENTS_ANCHOR, context) : `${pageAddress}#${CONTENTS_ANCHOR}`;
    return html `<a class="skip" href="${href}" @click="${listener(actions.jump)}">${messages.contents}</a>`;
}
/** The list of sections, with the locked ones where they stand, and what is done to all of them. */
function contentsView(context) {
    const { messages, comparison, sections, actions, form } = context;
    const entry = ({ id, title, shortTitle = title }) => ({
        anchor: sectionAnchor(id),
        title: shortTitle,
    });
    const entries = [
        ...(hasApprovals(comparison)
            ? [{ anchor: APPROVAL_ANCHOR, title: messages.approvalTitle }]
            : []),
        ...(hasSeriousRisks(comparison)
            ? [{ anchor: SERIOUS_RISKS_ANCHOR, title: messages.seriousRisksTitle }]
            : []),
        ...sectionsBelow(comparison, sections).map(entry),
        ...(comparison.sources.length > 0 ? [{ anchor: 'sources', title: messages.sources }] : []),
    ];
    const panel = () => html `<div class="panel"><ul>${sequence(entries.map(({ anchor, title }) => html `<li><a href="${linkTo(anchor, context)}" data-anchor="${anchor}" @click="${listener(actions.jump)}">${title}</a></li>`))}</ul>${folding(context)}</div>`;
    return html `${form?.landing(CONTENTS_ANCHOR)}<nav class="contents" id="${CONTENTS_ANCHOR}" tabindex="-1" aria-label="${messages.contents}: ${comparison.title}" @keydown="${listener(closeOnEscape)}" @focusout="${listener(closeBehind)}">${fold(messages.contents, panel, AT_ONCE)}</nav>`;
}
/** Over the text as it is, the list goes as a menu does. */
function closeOnEscape({ key, currentTarget }) {
    const list = currentTarget.querySelector('details');
    if (key !== 'Escape' || !list?.open)
        return;
    list.open = false;
    list.querySelector('summary')?.focus();
}
/** It covers what comes next, so it goes when the reader goes on. A window that is left keeps it. */
function closeBehind({ relatedTarget, currentTarget }) {
    const nav = currentTarget;
    const list = nav.querySelector('details');
    if (list && !nav.contains(relatedTarget) && nav.ownerDocument.hasFocus())
        list.open = false;
}
function folding({ messages, actions: { openAll, print } }) {
    const button = (label, act) => html `<button type="button" @click="${listener(act)}">${label}</button>`;
    return html `<div class="tools">${openAll
        ? [
            button(messages.openAll, () => {
                openAll(true);
            }),
            button(messages.closeAll, () => {
                openAll(false);
            }),
        ]
        : nothing} ${print ? button(messages.print, print) : nothing}</div>`;
}

/** Whom to call. Locked: it carries no part. */
function crisisView(context) {
    const { comparison, messages, regions } = context;
    const { nearest, others } = crisisLinesFor(comparison.crisisLines, regions);
    if (nearest.length === 0)
        return nothing;
    const isElsewhere = nearest.every(({ region }) => region === ANYWHERE_ELSE);
    const title = comparison.crisisTitle ?? messages.crisisTitle;
    return html `<div class="crisis locked" role="group" aria-label="${title}"><p><strong>${title}</strong></p>${isElsewhere && others.length > 0 ? numbersView(firstNumbers(others), context) : nothing} ${linesView(nearest, context)} ${others.length > 0 ? fold(messages.crisisOthers, () => linesView(others, context), AT_ONCE) : nothing}</div>`;
}
function linesView(items, context) {
    return html `<ul class="crisis-lines">${sequence(items.map((line) => html `<li>${lineView(line, context)}</li>`))}</ul>`;
}
/** The numbers of a few places, each under its name, for a reader who may be in any of them or in none. */
function numbersView(numbers, context) {
    const { messages, formats } = context;
    if (numbers.length === 0)
        return nothing;
    return html `<ul class="crisis-lines">${numbers.map(({ regions, call, text }) => html `<li><span class="place">${formats.list(regions.map((region) => formats.region(region)))}</span> ${numberView('tel', call, messages.crisisCall)}${text ? [' · ', numberView('sms', text, messages.crisisText)] : nothing}</li>`)}</ul>`;
}
function lineView(line, { messages, formats }) {
    const { region, name, url, call, text, hours, note, emergency } = line;
    const ways = [
        url ? html `<a href="${url}" rel="noopener">${name}</a>` : name,
        call && numberView('tel', call, messages.crisisCall),
        text && numberView('sms', text, messages.crisisText),
        note,
        hours,
        emergency && fill(messages.crisisEmergency, { number: emergency }),
    ].filter(Boolean);
    const place = region === ANYWHERE_ELSE
        ? []
        : [html `<span class="place">${formats.region(region)}</span>`, ' '];
    return sequence([...place, ...ways.flatMap((way, index) => (index > 0 ? [' · ', way] : [way]))]);
}
/** A number to tap, unless more is written than a telephone can dial, such as what to press then. */
function numberView(scheme, written, message) {
    const words = fill(message, { number: written });
    const number = dialled(written);
    return number ? html `<a class="dial" href="${scheme}:${number}">${words}</a>` : words;
}

const read$2 = new WeakSet();
const isFromTable = (comparison) => read$2.has(comparison);

/** The cell of a treatment. Treatment ids are the author's, so inherited names are not looked up. */
function cellOf({ cells }, treatment) {
    return Object.hasOwn(cells, treatment.id) ? cells[treatment.id] : undefined;
}

const passagesView = {
    layout: 'cells',
    cell: (row, treatment, context) => cellOf(row, treatment)?.map((passage) => passageView(passage, context)) ?? emptyCell(context),
};
/** An empty cell of a page's table says nothing, not even that nobody knows. */
const emptyCell = ({ comparison, messages }) => isFromTable(comparison) ? html `<p class="not-known">${messages.notStated}</p>` : undefined;
/** A paragraph or a list. */
function passageView({ text, points, ordered }, context) {
    if (text)
        return html `<p>${richText(text, context)}</p>`;
    const items = sequence(points?.map((point) => html `<li>${richText(point, context)}</li>`) ?? []);
    return ordered ? html `<ol class="steps">${items}</ol>` : html `<ul class="points">${items}</ul>`;
}

/**
 * The line that answers a section: its author's, else one made of its first outcome, which says no more than an arm
 * beside its own comparator, in whom and when. Arms of several treatments are never set against each other.
 */
function gistOf(section, context) {
    if (section.gist)
        return richText(section.gist, context);
    const row = outcomeOf$1(section);
    if (!row)
        return undefined;
    const sentences = context.treatments.flatMap((treatment) => sentenceOf(row, treatment, context));
    return sentences.length > 0 ? sentences.join(' ') : undefined;
}
function sentenceOf(row, treatment, context) {
    const said = sayable(row, cellOf(row, treatment));
    const name = shortNameOf(treatment);
    if (!said)
        return [];
    if (said === 'differ')
        return [fill(context.messages.trialsDiffer, { treatment: name })];
    const { arm, timeframe, population } = said;
    return [
        fill(context.messages.armInWords, {
            treatment: name,
            number: naturalFrequency(arm, row.per, context),
            event: eventWords(row, ownFrame(row), context),
            comparator: arm.comparator.label,
            other: naturalFrequency(arm.comparator, row.per, context),
            timeframe,
            population,
        }),
    ];
}

/**
 * Effects by group, in the order in which groups are first met, and ordered within each as the row says.
 * Those without a group come first, so that they do not seem to belong to the group above them.
 */
function effectGroups(effects, order) {
    const groups = new Map([[undefined, []]]);
    const ordered = order === 'difference' ? [...effects].sort(byDifference) : effects;
    for (const effect of ordered) {
        const group = groups.get(effect.group);
        if (group)
            group.push(effect);
        else
            groups.set(effect.group, [effect]);
    }
    return [...groups]
        .filter(([, group]) => group.length > 0)
        .map(([name, group]) => ({ name, effects: group }));
}
/** The largest difference first. */
function byDifference(one, other) {
    return difference(other) - difference(one);
}
const difference = ({ events, comparator }) => Math.abs(events - comparator);

/** A part of the whole, 0 to 1, as the place of a mark: to a tenth of a percent. */
const percent = (part) => `${Math.round(part * 1000) / 10}%`;

/**
 * Two rates on one line that stands for everyone: a filled mark for the treatment, a ring for its comparator.
 * The numbers stand beside it as text.
 */
function pairedMarks({ events, comparator, difference }, per) {
    const place = (people) => percent(Math.min(1, Math.max(0, people / per)));
    const { low, high } = difference ?? {};
    return html `<svg class="marks line ${difference ? 'wide' : ''}" aria-hidden="true"><line class="everyone" x2="100%" y1="50%" y2="50%"></line><line class="gap" x1="${place(comparator)}" x2="${place(events)}" y1="50%" y2="50%"></line>${low === undefined || high === undefined
        ? nothing
        : rangeLines(place(comparator + low), place(comparator + high))}<circle class="comparator" cx="${place(comparator)}" cy="50%" r="0.42em"></circle><circle class="treatment" cx="${place(events)}" cy="50%" r="0.26em"></circle></svg>`;
}
/** A line from one end of a range to the other, with a stroke across each end. */
function rangeLines(low, high) {
    return svg `<line class="range" x1="${low}" x2="${high}" y1="50%" y2="50%"></line><line class="range" x1="${low}" x2="${low}" y1="10%" y2="90%"></line><line class="range" x1="${high}" x2="${high}" y1="10%" y2="90%"></line>`;
}

/** When, in whom, how sure, with which caveat, and where that is written. */
function evidenceNote({ timeframe, population, certainty, caveat, sources }, context) {
    const { messages, detailsFold } = context;
    const note = () => html `<dl class="pairs small">${sequence([
        namedValue(messages.timeframe, timeframe),
        namedValue(messages.population, population),
        ...(certainty ? [namedValue(messages.certainty, messages[certainty])] : []),
    ])}</dl>${noteWithCitations(caveat, sources, context)}`;
    return detailsFold ? fold(messages.studyDetails, note, context, 'detail') : note();
}
/** Small print, and where it is written. */
function noteWithCitations(text, sources, context) {
    const cited = sources.map((source) => ({ kind: 'citation', source }));
    return html `<p class="small">${richText([...(text ?? []), ...cited], context)}</p>`;
}

const effectsView = {
    layout: 'block',
    content: (row, context) => treatmentColumns(row, context, (treatment) => {
        const cell = cellOf(row, treatment);
        return (cell &&
            html `<figure>${effectsTable(cell, row, shortNameOf(treatment), context)}<figcaption>${evidenceNote(cell, context)}</figcaption></figure>`);
    }, true),
};
/** The table is the chart: each effect has its marks under its name and its numbers beside it. */
function effectsTable({ effects, comparator }, row, armLabel, context) {
    const { messages, formats } = context;
    const ofAll = fill(messages.ofAll, { per: formats.number(row.per) });
    return html `<table class="effects drawn"><caption class="legend small"><span class="key treatment">${armLabel}</span> <span class="key comparator">${comparator}</span></caption><thead><tr><th scope="col"><span class="visually-hidden">${messages.effect}</span></th><th scope="col"><span class="visually-hidden arm-name">${armLabel}</span> ${ofAll}</th><th scope="col"><span class="visually-hidden arm-name">${comparator}</span> ${ofAll}</th></tr></thead>${sequence(effectGroups(effects, row.order).map(({ name, effects: group }) => {
        const head = html `<tr><th scope="rowgroup" colspan="3" class="group">${name}</th></tr>`;
        const lines = group.map((effect) => effectRow(effect, row.per, context));
        return html `<tbody>${sequence(name ? [head, ...lines] : lines)}</tbody>`;
    }))}</table>`;
}
function effectRow(effect, per, context) {
    return html `<tr><th scope="row">${effect.label}${pairedMarks(effect, per)}</th><td class="treatment">${peopleCount(effect.events, per, context)}</td><td class="comparator">${peopleCount(effect.comparator, per, context)}</td></tr>`;
}

const factsView = {
    layout: 'cells',
    cell(row, treatment, context) {
        const fact = cellOf(row, treatment);
        if (!fact)
            return undefined;
        const note = fact.note && richText(fact.note, context);
        // Where a note is nothing but sources, they stand on the line of what they are for.
        const isBare = fact.note?.every(({ kind }) => kind === 'citation');
        return html `<p class="fact">${fact.value}${isBare ? note : nothing}</p>${note && !isBare ? html `<p class="small">${note}</p>` : nothing}`;
    },
};

const listView = {
    layout: 'block',
    content: (row, context) => points(row.items, context),
};

/** The same numbers as a table, in both frames. */
function numbersTable(row, context) {
    const { messages, treatments } = context;
    const table = () => html `<table class="drawn"><caption class="visually-hidden">${row.label}</caption><thead><tr><th scope="col">${messages.group}</th>${sequence(framesOf(row).map((frame) => html `<th scope="col">${eventWords(row, frame, context)}</th>`))}</tr></thead>${sequence(treatments.flatMap((treatment) => (cellOf(row, treatment) ?? []).map((arm) => trialRows(arm, row, treatment, context))))}</table>`;
    return fold(messages.numbers, table, context, 'numbers');
}
function trialRows(arm, row, treatment, context) {
    return html `<tbody class="${treatmentClass(treatment, context)}">${groupRow(arm, shortNameOf(treatment), arm.timeframe ?? row.timeframe, row, context)}${groupRow(arm.comparator, arm.comparator.label, undefined, row, context)}</tbody>`;
}
function groupRow(estimate, label, timeframe, row, context) {
    const cell = (frame) => {
        const counted = inFrame(estimate, row, frame);
        const range = likelyRange(counted, context);
        const number = naturalFrequency(counted, row.per, context);
        return range ? html `<td>${number}<br>${range}</td>` : html `<td>${number}</td>`;
    };
    const head = timeframe
        ? html `<th scope="row">${label} <span class="small">${timeframe}</span></th>`
        : html `<th scope="row">${label}</th>`;
    return html `<tr>${sequence([head, ...framesOf(row).map(cell)])}</tr>`;
}

const outcomeView = {
    layout: 'block',
    content: outcomeCharts,
    foldsAfterFirst: true,
};
/** The charts of an outcome with all that must stand with them, for every treatment shown. */
function outcomeCharts(row, context) {
    const { messages, formats, form } = context;
    const trials = (treatment) => cellOf(row, treatment) ?? [];
    const arms = context.treatments.flatMap(trials).flatMap((arm) => [arm, arm.comparator]);
    // What a frame changes stands after its switch, so that the switch stays where it is pressed.
    return html `${form ? form.frames(row, context) : frameSwitch(row, context)}${inFrames(row, context, (frame) => html `<p class="about">${frame === 'gain' ? messages.betterMore : messages.betterFewer} ${messages[row.comparison]}</p>`)}<p class="legend small">${fill(messages.eachShape, { per: formats.number(row.per) })} ${arms.some((estimate) => peopleDrawn(estimate, row.per).band) ? messages.eachBand : nothing}</p>${treatmentColumns(row, context, (treatment) => {
        const list = trials(treatment);
        return list.length > 0
            ? sequence(list.map((trial) => trialView(trial, row, treatment, context)))
            : undefined;
    }, row.comparison === 'indirect')}${numbersTable(row, context)}`;
}
function frameSwitch(row, context) {
    const { messages, actions, frameOf } = context;
    const shown = frameOf(row);
    return html `<div class="frames" role="group" aria-label="${messages.peopleWho}: ${row.label}"><span class="small" aria-hidden="true">${messages.peopleWho}</span> ${framesOf(row).map((frame) => html `<button type="button" aria-pressed="${frame === shown ? 'true' : 'false'}" @click="${listener(() => actions.showFrame?.(row, frame))}">${eventWords(row, frame, context)}</button>`)}</div>`;
}
/** What depends on the frame. */
function inFrames(row, context, content) {
    const { form, frameOf } = context;
    return form ? form.inFrames(row, content, context) : content(frameOf(row));
}
function trialView(arm, row, treatment, context) {
    const { timeframe = row.timeframe, population = row.population } = arm;
    const label = (kind, name) => 
    // The marks need no legend where each name has its own.
    html `<p class="arm-label ${hasMarks(arm) ? `key ${kind}` : ''}">${name}</p>`;
    const side = (estimate, kind, name) => html `<div class="arm">${label(kind, name)}${inFrames(row, context, (frame) => armView(inFrame(estimate, row, frame), kind, row, frame, context))}</div>`;
    return html `<figure class="trial ${row.per > 100 ? 'thousand' : ''}"><div class="arms">${side(arm, 'treatment', shortNameOf(treatment))}${side(arm.comparator, 'comparator', arm.comparator.label)}</div><figcaption>${arm.difference ? inFrames(row, context, (frame) => differenceView(arm, row, frame, context)) : nothing}${evidenceNote({ ...arm, timeframe, population }, context)}</figcaption></figure>`;
}
/** How many more or fewer, in words and as marks. */
function differenceView(arm, row, frame, context) {
    if (!arm.difference)
        return undefined;
    const rates = [inFrame(arm, row, frame), inFrame(arm.comparator, row, frame)];
    const difference = differenceInFrame(arm.difference, row, frame);
    return html `<p class="difference">${differenceWords(difference, rates, row.per, context)}</p>${marksOf$1(...rates, difference, row.per)}`;
}
/** Whether a treatment and its comparator are each one number, and their difference is known. */
const hasMarks = ({ difference, events, comparator }) => difference !== undefined && events !== undefined && comparator.events !== undefined;
/** The marks of a treatment and its comparator, where each is one number. */
function marksOf$1({ events }, { events: comparator }, difference, per) {
    if (events === undefined || comparator === undefined)
        return undefined;
    return pairedMarks({ events, comparator, difference }, per);
}
function armView(estimate, kind, row, frame, context) {
    const range = likelyRange(estimate, context);
    const words = `${context.messages.people} ${eventWords(row, frame, context)}`;
    return html `<p class="number"><strong>${naturalFrequency(estimate, row.per, context)}</strong>${` ${words}${range ? ` (${range})` : ''}`}</p>${iconArray(estimate, row.per, kind, context)}`;
}

/** The weeks of a schedule, its doses spread evenly over each week. */
function doseWeeks(phases) {
    return weeksOf((week) => {
        const phase = phases.find(isIn(week));
        if (phase?.days === undefined)
            return { known: false, certain: [], possible: [] };
        const { days, most = days, from } = phase;
        const all = spread(dosesIn(week - from, most));
        const certain = Math.min(dosesIn(week - from, days), all.length);
        return { known: true, certain: all.slice(0, certain), possible: all.slice(certain) };
    });
}
/** Whether the phases leave no week out. */
function coversAllWeeks(phases) {
    return weeksOf((week) => phases.some(isIn(week))).every(Boolean);
}
/** Doses in one week of a phase; of half a dose a week, the first week has one and the second none. */
function dosesIn(week, perWeek) {
    return Math.ceil((week + 1) * perWeek) - Math.ceil(week * perWeek);
}
function spread(doses) {
    return [...Array(doses).keys()].map((dose) => Math.floor((dose * WEEK_DAYS) / doses));
}
/** Makes something of each week, 1 to the last that is shown. */
function weeksOf(make) {
    return [...Array(SCHEDULE_WEEKS).keys()].map((index) => make(index + 1));
}
function isIn(week) {
    return ({ from, to }) => from <= week && week <= to;
}

const WIDTH = 20;
const HEIGHT = 9;
/**
 * The first weeks of a treatment, a column for each and a place for each day: a full mark is a dose, a ring a dose
 * that some patients have, a frame without marks weeks for which nobody has set how often. The words stand under it.
 */
function doseCalendar(phases) {
    const weeks = doseWeeks(phases);
    return html `<svg class="calendar" aria-hidden="true" viewBox="0 0 ${weeks.length * WIDTH} ${WEEK_DAYS * HEIGHT}"><path class="days" d="${circlesPath(weeks, (week) => (week.known ? otherDays(week) : []), 1)}"></path><path class="dose" d="${circlesPath(weeks, ({ certain }) => certain, 3.4)}"></path><path class="maybe" d="${circlesPath(weeks, ({ possible }) => possible, 2.9)}"></path>${sequence(weeks.flatMap(({ known }, index) => (known ? [] : [unknownWeek(index)])))}</svg>`;
}
const unknownWeek = (index) => svg `<rect class="unknown" x="${index * WIDTH + 3}" y="1" width="${WIDTH - 6}" height="${WEEK_DAYS * HEIGHT - 2}" rx="3"></rect>`;
function otherDays({ certain, possible }) {
    const doses = new Set([...certain, ...possible]);
    return [...Array(WEEK_DAYS).keys()].filter((day) => !doses.has(day));
}
/** A circle for each of the days, as path data. */
function circlesPath(weeks, days, radius) {
    const circle = (x, y) => `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${ -2 * radius} 0z`;
    return weeks
        .flatMap((week, index) => days(week).map((day) => circle((index + 0.5) * WIDTH, (day + 0.5) * HEIGHT)))
        .join('');
}

const scheduleView = {
    layout: 'block',
    content: (row, context) => html `<p class="legend small">${context.messages.calendar}</p>${treatmentColumns(row, context, (treatment) => {
        const cell = cellOf(row, treatment);
        return (cell &&
            html `${doseCalendar(cell.phases)}<dl class="pairs">${sequence(cell.phases.map((phase) => phaseTerm(phase, context)))}${otherWeeks(cell.phases, context)}</dl>${noteWithCitations(cell.note, cell.sources, context)}`);
    })}`,
};
function phaseTerm({ from, to, label }, { messages, formats }) {
    const weeks = { from: formats.number(from), to: formats.number(to) };
    return namedValue(fill(from === to ? messages.oneWeek : messages.weeks, weeks), label);
}
/** Weeks that no phase is about are drawn as not set, so they are told as well. */
function otherWeeks(phases, { messages }) {
    return coversAllWeeks(phases) ? nothing : namedValue(messages.otherWeeks, messages.notKnown);
}

const textView = {
    layout: 'cells',
    cell(row, treatment, context) {
        const text = cellOf(row, treatment);
        return text && html `<p>${richText(text, context)}</p>`;
    },
};

/** Hours in each unit; a month is a twelfth of a year. */
const HOURS = { hour: 1, day: 24, week: 168, month: 730.5 };
/** The steps of the axis, in order. Within a step the scale is even, so that it reads like a ruler. */
const TIME_STEPS = [
    'hour',
    'day',
    'week',
    'month',
];
/** Where the first three steps end: a day, a week, a month. */
const STEP_ENDS = [HOURS.day, HOURS.week, HOURS.month];
/** Months that the last step shows at least. */
const LEAST_MONTHS = 6;
/** One axis for spans from hours to months: each unit of time has a quarter of it. */
class TimeScale {
    constructor(spans) {
        const longest = Math.max(0, ...spans.map((span) => (span ? endOf(span) : 0)));
        this.months = Math.max(LEAST_MONTHS, Math.ceil(longest / HOURS.month));
    }
    /** Where a span begins and ends on the axis, from 0 to 1. */
    place(span) {
        return { from: this.#position(span.from * HOURS[span.unit]), to: this.#position(endOf(span)) };
    }
    #position(time) {
        const last = this.months * HOURS.month;
        const ends = [...STEP_ENDS, last];
        // Huge numbers are not exact: rounded, the last month may end before a span that ends in it.
        const hours = Math.min(time, last);
        const step = ends.findIndex((end) => hours <= end);
        const begin = ends[step - 1] ?? 0;
        const end = ends[step] ?? Infinity;
        return (step + (hours - begin) / (end - begin)) / ends.length;
    }
}
function endOf({ from, to = from, unit }) {
    return to * HOURS[unit];
}

/** The names of the steps, each over its quarter of the axis, with what its end stands for. */
function timeAxis({ months }, { messages, formats }) {
    return html `<ol class="axis small">${TIME_STEPS.map((unit) => html `<li><span>${messages[unit]}</span></li>`)}<li class="end">${formats.span({ from: months, unit: 'month' })}</li></ol>`;
}
/** Dots where help begins for some people, a solid line while it holds, dashes while it wears off. */
function timeBar({ onset, duration, ongoing }, scale) {
    const begins = onset && scale.place(onset);
    const ends = duration && scale.place(duration);
    const steps = TIME_STEPS.length;
    return html `<svg class="time line" aria-hidden="true">${TIME_STEPS.map((_, index) => svg `<line class="step" x1="${percent(index / steps)}" x2="${percent(index / steps)}" y2="100%"></line>`)}<line class="everyone" x2="100%" y1="50%" y2="50%"></line>${begins ? piece('some', begins.from, begins.to) : nothing}${begins && (ends ?? ongoing) ? piece('holds', begins.to, ends ? ends.from : 1) : nothing}${ends ? piece('wears', ends.from, ends.to) : nothing}${begins ? svg `<circle class="begins" cx="${percent(begins.from)}" cy="50%" r="0.4em"></circle>` : nothing}${ends ? svg `<line class="ends" x1="${percent(ends.to)}" x2="${percent(ends.to)}" y1="15%" y2="85%"></line>` : nothing}</svg>`;
}
function piece(kind, from, to) {
    return from < to
        ? svg `<line class="${kind}" x1="${percent(from)}" x2="${percent(to)}" y1="50%" y2="50%"></line>`
        : nothing;
}

const timelineView = {
    layout: 'block',
    content(row, context) {
        const { messages, treatments } = context;
        const timings = Object.values(row.cells);
        const scale = new TimeScale(timings.flatMap(({ onset, duration }) => [onset, duration]));
        return html `<table class="times drawn"><caption class="legend small"><span class="key some">${messages.someBegin}</span> <span class="key holds">${messages.holds}</span> <span class="key wears">${messages.wearsOff}</span></caption><thead><tr><th scope="col"><span class="visually-hidden">${messages.treatment}</span></th><th scope="col">${messages.onset}</th><th scope="col">${messages.duration}</th></tr><tr aria-hidden="true"><td colspan="3">${timeAxis(scale, context)}</td></tr></thead>${treatments.map((treatment) => timingRows(row, treatment, scale, context))}</table>`;
    },
};
function timingRows(row, treatment, scale, context) {
    const timing = cellOf(row, treatment);
    const { messages } = context;
    const missing = emptyCell$1(row, treatment, context);
    return html `<tbody class="${treatmentClass(treatment, context)}"><tr><th scope="row">${treatmentName(treatment)}</th><td>${timing?.onset ? fill(messages.someFrom, { span: context.formats.span(timing.onset) }) : messages.notKnown}</td><td>${durationText(timing, context)}</td></tr>${timing
        ? html `<tr><td colspan="3">${timeBar(timing, scale)}${noteWithCitations(timing.note, timing.sources, context)}</td></tr>`
        : missing && html `<tr><td colspan="3">${missing}</td></tr>`}</tbody>`;
}
function durationText(timing, { formats, messages }) {
    if (timing?.duration)
        return fill(messages.afterOneDose, { span: formats.span(timing.duration) });
    return timing?.ongoing ? messages.ongoing : messages.notKnown;
}

const rowViews = {
    text: textView,
    passages: passagesView,
    facts: factsView,
    outcome: outcomeView,
    effects: effectsView,
    timeline: timelineView,
    schedule: scheduleView,
    list: listView,
};
/** The view of a row. Kind and view are paired above, which the compiler cannot follow through a look-up. */
function rowViewOf(row) {
    return rowViews[row.kind];
}

/** A section of the document: its heading, the line that answers it, and the rest, which may wait folded. */
function sectionView(section, context, isFolded) {
    const id = sectionAnchor(section.id);
    const ownHeading = linkedHeading(section.title, id, context);
    const title = section.after === 0 ? [ownHeading, fromView(section, context)] : ownHeading;
    const gist = gistOf(section, context);
    const content = () => contentOf$1(section, context);
    const name = section.shortTitle ?? section.title;
    return html `<section class="section" part="section">${isFolded
        ? foldUnder({ title, gist, name, isDrawn: hasCharts(section), id, content }, context)
        : html `${title}${gistLine(gist)}${content()}`}</section>`;
}
/** The answers in one look, which take less room and never fold. */
function glanceView(section, context) {
    return html `<section class="section compact" part="section">${linkedHeading(section.title, sectionAnchor(section.id), context)}${gistLine(gistOf(section, context))}${contentOf$1(section, context)}</section>`;
}
function contentOf$1(section, context) {
    const { rows, intro, after } = section;
    const views = (some) => groupRows(some).map((group) => groupView(group, section, context));
    const content = views(ownRows(section));
    if (after !== undefined) {
        const mark = after > 0 ? fromView(section, context) : nothing;
        content.push(html `<div class="added">${mark}${views(rows.slice(after))}</div>`);
    }
    return html `${intro ? html `<p class="intro">${richText(intro, context)}</p>` : nothing}${content}`;
}
/** Rows with a cell for each treatment share a table; any other row stands by itself. */
function groupRows(rows) {
    const groups = [];
    for (const row of rows) {
        const last = groups.at(-1);
        if (last && isInTable(row) && isInTable(last[0]))
            last.push(row);
        else
            groups.push([row]);
    }
    return groups;
}
function isInTable(row) {
    return rowViewOf(row).layout === 'cells';
}
function groupView(rows, section, context) {
    const [first] = rows;
    const view = rowViewOf(first);
    if (view.layout === 'block')
        return blockView(first, view, section, context);
    return criteriaTable(rows.map((row) => toCriterion(row, context)), context.treatments, sectionAnchor(section.id), context, 'table');
}
/** A row that stands by itself, under its label. */
function blockView(row, { content: chart, foldsAfterFirst }, { id, rows }, context) {
    const title = heading(context.headingLevel + 2, row.label);
    const content = () => html `${rowAbout(row, context)}${chart(row, context)}`;
    const place = rows.indexOf(row);
    const isFirst = place === rows.findIndex(({ kind }) => kind === row.kind);
    const folded = { title, name: row.label, isDrawn: true, id: `${id}/${place}`, content };
    return html `<div class="block">${foldsAfterFirst && !isFirst ? foldUnder(folded, context) : html `${title}${content()}`}</div>`;
}
function toCriterion(row, context) {
    const view = rowViewOf(row);
    return {
        label: row.label,
        icon: row.kind === 'facts' ? row.icon : undefined,
        note: row.about && html `<p>${richText(row.about, context)}</p>`,
        cell: (treatment) => (view.layout === 'cells' ? view.cell(row, treatment, context) : undefined) ??
            emptyCell$1(row, treatment, context),
    };
}

/** Introduces the treatments, and lets the reader choose which stand side by side. */
function treatmentsView(context) {
    const { comparison, messages, headingLevel } = context;
    return html `<section class="section" part="treatments">${heading(headingLevel + 1, messages.treatments, 'treatments')}<ul class="treatments">${comparison.treatments.map((treatment) => html `<li>${treatmentCard(treatment, context)}</li>`)}</ul>${isChoice(context) && !context.form ? chooser(context) : nothing}</section>`;
}
function treatmentCard({ name, kind, summary, image, experience }, context) {
    return html `${image ? imageView(image) : nothing}<div>${heading(context.headingLevel + 2, name)} ${kind ? html `<p class="small">${kind}</p>` : nothing} ${summary ? html `<p>${richText(summary, context)}</p>` : nothing} ${experience
        ? fold(context.messages.experience, () => html `<p>${richText(experience, context)}</p>`, context)
        : nothing}</div>`;
}
function imageView({ alt, src, drawing }) {
    if (src || !drawing)
        return html `<img class="image" src="${src ?? nothing}" alt="${alt}" loading="lazy" referrerpolicy="no-referrer" width="96" height="96">`;
    return html `<svg class="image" role="img" aria-label="${alt}" viewBox="0 0 ${drawing.width} ${drawing.height}">${drawing.shapes.map(({ path, tone }) => svg `<path class="tone-${tone}" d="${path}"></path>`)}</svg>`;
}
/** Whether there are so many treatments that a reader may want fewer. */
const isChoice = ({ comparison }) => comparison.treatments.length > 2;
function chooser({ comparison, treatments, messages, actions }) {
    return html `<fieldset class="chooser"><legend>${messages.choose}</legend>${comparison.treatments.map((treatment) => {
        const isShown = treatments.includes(treatment);
        return html `<label><input type="checkbox" .checked="${isShown || nothing}" ?disabled="${isShown && treatments.length === 1}" .value="${treatment.id}" @change="${listener(actions.toggleTreatment)}"> ${shortNameOf(treatment)}</label>`;
    })}</fieldset>`;
}

/**
 * A whole comparison in three layers: the gist, which is always open; sections that answer in a line and fold the rest;
 * and in them the details beside each number.
 */
function comparisonView(context) {
    const { comparison, headingLevel, form } = context;
    return html `${skipLink(context)}<div class="head"><div class="free"><div part="title">${heading(headingLevel, comparison.title)}</div></div>${comparison.question ? html `<p class="question">${comparison.question}</p>` : nothing} ${reviewLine(context)} ${form ? form.languages() : languageButtons(context)}</div>${incompleteNotice(context)} ${crisisView(context)} ${offersLine(context)} ${contentsView(context)}<div class="free">${summaryView(context)} ${treatmentsView(context)}</div>${form?.chooser(context)} ${approvalSection(context)}<div class="free">${shownGlance(context)}</div>${seriousRisksSection(context)}<div class="free">${beforeYouStart(context)} ${nextStepView(context)} ${otherSections(context)} ${furtherReadingView(context)} ${glossaryView(context)} ${sourcesView(context)} ${aboutView(context)}</div>${disclaimer(context)}${chartPieces(context)}`;
}
/** What the pictures of people in the sections shown are put together from. */
function chartPieces({ sections }) {
    const rows = sections.flatMap((section) => section.rows);
    return peoplePieces(rows.flatMap((row) => (row.kind === 'outcome' ? [row.per] : [])));
}
/** For readers who would rather read another language: each is named in its own. */
function languageButtons({ otherLanguages, actions }) {
    return otherLanguages.map((language) => html `<button type="button" class="language" lang="${language}" @click="${listener(() => actions.chooseLanguage?.(language))}">${ownName(language)}</button>`);
}
function summaryView(context) {
    const { comparison, messages, headingLevel } = context;
    const { condition } = comparison;
    if (comparison.summary.length === 0 && !condition?.summary)
        return nothing;
    return html `<section class="section" part="summary">${heading(headingLevel + 1, messages.summary, 'summary')} ${condition?.summary ? html `<p class="intro">${richText(condition.summary, context)}</p>` : nothing} ${points(comparison.summary, context)}</section>`;
}
function shownGlance(context) {
    const glance = glanceOf(context.comparison);
    return glance && context.sections.includes(glance) ? glanceView(glance, context) : nothing;
}
/** Shown whatever sections are: it holds for all of them. */
function beforeYouStart(context) {
    const { comparison, messages, headingLevel } = context;
    if (comparison.beforeYouStart.length === 0)
        return nothing;
    return html `<section class="section">${heading(headingLevel + 1, messages.beforeYouStart, 'before-you-start')} ${comparison.beforeYouStart.map((passage) => passageView(passage, context))}</section>`;
}
function otherSections(context) {
    const { comparison, sections, isWide } = context;
    const folded = foldedSections(comparison, isWide);
    return repeat(sectionsBelow(comparison, sections), ({ id }) => id, (section) => sectionView(section, context, folded.has(section)));
}
/** The call to action: the document's, or what the page puts into the slot. */
function nextStepView({ comparison, messages, headingLevel }) {
    if (!comparison.nextStep)
        return html `<slot name="next-step"></slot>`;
    const { label, href } = comparison.nextStep;
    return html `<section class="section next-step" part="next-step">${heading(headingLevel + 1, messages.nextStep)} <slot name="next-step">${href ? html `<a class="action" href="${href}" rel="noopener">${label}</a>` : label}</slot></section>`;
}

/**
 * One outcome of a comparison on its own. The author's caption stands above the outcome's own label and never in
 * its place: a number says nothing without what was counted.
 */
function outcomeChartView(row, context) {
    const { comparison, messages } = context;
    return html `<figure class="outcome" aria-labelledby="caption"><figcaption id="caption"><div class="free"><slot name="caption"></slot></div><p class="label">${row.label}</p></figcaption>${rowAbout(row, context)} ${outcomeCharts(row, context)} ${citedSources(context)}<p class="small locked">${fill(messages.fromComparison, { title: comparison.title })}</p>${reviewLine(context)}${peoplePieces([row.per])}</figure>`;
}
/** A context narrowed to one outcome. The article has its own headings: a chart in it adds none. */
function chartContext(context, row, treatments, frameOf) {
    const sourceNumbers = numberSources(row, context.comparison, treatments);
    return { ...context, treatments, sourceNumbers, headingLevel: 0, frameOf };
}
/** Numbers for the sources that an outcome cites, from 1 on in the order of the text. */
function numberSources(row, { sources }, treatments) {
    const cited = [
        ...citedIn(row.about),
        ...treatments
            .flatMap((treatment) => cellOf(row, treatment) ?? [])
            .flatMap((arm) => [...citedIn(arm.caveat), ...arm.sources]),
        ...treatments.flatMap(({ id }) => citedIn(row.missing?.[id]?.why)),
    ];
    const known = [...new Set(cited)].filter((cite) => sources.some(({ id }) => id === cite));
    return new Map(known.map((id, index) => [id, index + 1]));
}
function citedIn(text = []) {
    return text.flatMap((node) => (node.kind === 'citation' ? [node.source] : []));
}
/** The sources that have a number, in its order: the evidence of what is shown, and none other. */
function citedSources(context) {
    const { comparison, messages, sourceNumbers } = context;
    if (sourceNumbers.size === 0)
        return nothing;
    const numberOf = (id) => sourceNumbers.get(id) ?? 0;
    const cited = comparison.sources
        .filter(({ id }) => sourceNumbers.has(id))
        .sort((one, other) => numberOf(one.id) - numberOf(other.id));
    return html `<div class="cited locked"><p class="label" id="sources">${messages.sources}</p><ol class="sources" aria-labelledby="sources">${cited.map((source) => sourceItem(source, context))}</ol></div>`;
}

/** Type, spacing and states that every element shares. */
const base = css `.heading{font-family:var(--tc-heading-font,inherit);font-weight:var(--tc-heading-weight,650);text-wrap:balance;margin:0;scroll-margin-block-start:calc(var(--_sticky) + 3.5em);font-size:1em;line-height:1.25}a,button{scroll-margin-block-start:calc(var(--_sticky) + max(4.5em, 56px))}p,ul,ol{margin:0;padding:0}ul,ol{list-style:none}p+p,p+ul,ul+p{margin-block-start:.5em}a{color:var(--_link);text-underline-offset:.18em;text-decoration:underline .06em}a:hover{text-decoration-thickness:.12em}:focus-visible{outline:.15em solid var(--_focus);outline-offset:.15em;border-radius:.15em}[tabindex="-1"]:focus:not(:focus-visible){outline:none}button{border:1px solid var(--_border);color:inherit;font:inherit;cursor:pointer;background:0 0}button,button:focus-visible{border-radius:var(--_radius)}.small{color:var(--_muted);font-size:max(.875em,12px)}.visually-hidden{clip-path:inset(50%);white-space:nowrap;block-size:1px;inline-size:1px;position:absolute;overflow:hidden}@media print{a{color:inherit;text-decoration:none}}`;

/**
 * The box, and what crosses into it. Width, margins and floats belong to the page. `!important` in a shadow root wins
 * over the page's own rules: so a page can hide the whole element, but cannot blur, mask, scale, shift or cut it, and no reset
 * such as `*{all:unset}` makes it collapse. What a transition is on its way to wins over `!important`, so the host has
 * none: one may have begun before the script came.
 *
 * A flex container has no first line and no first letter that a page could style. To take those of a block back by a rule
 * of ours would make each layout several times as long. Beside a float it would be narrow from top to bottom, so it stands
 * below, unless the page says otherwise (`clear`). On paper it is a block, which every engine breaks over pages.
 *
 * Inherited text styles are reset on the inner root; colour, font and direction are the page's on purpose.
 */
const host = css `:host{clear:both;box-sizing:border-box!important;columns:auto!important;contain:none!important;content-visibility:visible!important;writing-mode:horizontal-tb!important;opacity:1!important;filter:none!important;mix-blend-mode:normal!important;min-inline-size:min(100%,max(12em,144px))!important;-webkit-mask-box-image:initial!important;-webkit-box-reflect:initial!important;clip:auto!important;clip-path:none!important;transform:initial!important;translate:initial!important;rotate:initial!important;scale:initial!important;offset:initial!important;zoom:1!important;outline:none!important;flex-flow:column!important;text-decoration:none!important;transition:none!important;display:flex!important;position:relative!important;inset:auto!important;overflow:visible!important;mask:none!important;container-type:normal!important}@media print{:host{display:block!important}}:host([hidden]){display:none!important}:host:before,:host:after{content:none!important}*,:before,:after{box-sizing:border-box}.page{isolation:isolate;contain-intrinsic-inline-size:min(30em, 90vw);inline-size:100%;min-inline-size:8em;padding:clamp(0px, var(--tc-padding,0px), min(4em, 12%));background-color:var(--_surface,transparent);color:var(--_ink,inherit);font-family:var(--tc-font,inherit);font-size:clamp(12px, var(--tc-font-size,max(1em, 16px)), 64px);font-variant:normal;font-size-adjust:none;font-feature-settings:normal;font-variation-settings:normal;font-style:normal;font-weight:400;font-stretch:100%;line-height:clamp(1.2, var(--tc-line-height,1.55), 3);letter-spacing:normal;word-spacing:normal;text-align:start;text-align-last:auto;text-indent:0;text-orientation:mixed;text-transform:none;text-shadow:none;white-space:normal;word-break:normal;line-break:auto;border-spacing:0;pointer-events:auto;interactivity:auto;-webkit-text-fill-color:currentColor;-webkit-text-security:none;-webkit-text-stroke:0;overflow-wrap:break-word;hyphens:manual;text-emphasis:none;position:relative;container:page/inline-size}.page.limited{block-size:100%;min-block-size:0;overflow:auto}.page:lang(de){-webkit-hyphens:auto;hyphens:auto;hyphenate-limit-chars:12 5 5}`;

/**
 * What a page cannot hide (`.locked`), and what it can reach (`.free`: parts and slots), which never covers it or moves
 * it away.
 *
 * Locked facts stand on an opaque ground and in an ink that comes from that ground alone. `GroundController` says which:
 * the page's own colour where it can be, else one of theirs (`.own-ground`), which then needs room around the words.
 * Until it does, they stand on the colours of the system.
 *
 * A part is never in sight where the facts are not, and no page scrolls from part to part past them.
 */
const locked = css `.page{--_paper:initial;--_print:initial}.free{isolation:isolate;z-index:0;display:flow-root;position:relative}[part],::slotted(*){visibility:inherit!important;scroll-snap-align:none!important}.locked{--_quiet:color-mix(in oklab, var(--_print,CanvasText) 88%, var(--_paper,Canvas));--_muted:var(--_quiet);--_border:color-mix(in oklab, currentColor 18%, transparent);--_raised:color-mix(in oklab, var(--_print,CanvasText) 5%, var(--_paper,Canvas));--_link:var(--_strong);--_focus:var(--_strong);z-index:1;background-color:var(--_paper,Canvas);color:var(--_print,CanvasText);font-size:max(1em,12px);line-height:1.55;position:relative}.locked .small,.small.locked,.review.locked{color:var(--_quiet);font-size:max(.875em,12px)}.own-ground .locked{border-radius:var(--_radius);padding:.75em 1em}@media print{.locked{--_paper:#fff;--_print:#20282b;line-height:1.4}}`;

/**
 * Private aliases over the public variables. A public variable is never declared here, only read, so that a value set
 * on `:root` themes every element of a site. The aliases stand on the inner root, where no page can set them.
 *
 * Without a surface of its own the comparison stands on the page's background in the page's text colour.
 * All other colours are mixed from that text colour, whatever it is: a page whose text can be read has
 * links, bars and rules that can be read, light or dark, whether or not it declares a colour scheme.
 * `--_ink` is there only where a surface is set; then it is dark or light as the surface needs.
 *
 * `--_strong` (links, bars, buttons) has the hue of the accent and a lightness that comes from the text
 * alone, so that its contrast stays above 4.5 for every accent. An engine that cannot ask how light the text is mixes
 * a third of the accent into the text, which keeps that promise with less colour.
 */
const tokens = css `.page{--_surface:var(--tc-surface);--_ink:var(--tc-text,oklch(from var(--_surface) clamp(.25, (.6 - l) * 1000, .94) .012 220));--_muted:var(--tc-muted,color-mix(in oklab, currentColor 89%, transparent));--_border:var(--tc-border,color-mix(in oklab, currentColor 18%, transparent));--_raised:color-mix(in oklab, currentColor 5%, transparent);--_accent:var(--tc-accent,#0b6e75);--_strong:color-mix(in oklab, var(--_accent) 34%, currentColor);--_link:var(--tc-link,var(--_strong));--_focus:var(--tc-focus,var(--_link));--_tint:color-mix(in oklab, var(--_strong) 9%, transparent);--_radius:min(var(--tc-radius,.5em), 2em);--_space:clamp(0em, var(--tc-space,1em), 4em);--_measure:max(12em, var(--tc-measure,38em));--_sticky:clamp(0px, var(--tc-sticky-offset,0px), 30vh)}@supports (color:oklch(from currentColor l c h)){.page{--_mix:color-mix(in oklab, oklch(from var(--_accent) .5 c h / 1) 55%, currentColor);--_strong:oklch(from var(--_mix) calc(l + .04) min(c * 1.8, .13) h)}}@supports (color:oklch(from red l c h)){:host([theme=light]){color-scheme:light}:host([theme=light]) .page{--_surface:var(--tc-surface,#fff)}:host([theme=dark]){color-scheme:dark}:host([theme=dark]) .page{--_surface:var(--tc-surface,#14191b)}}`;

/**
 * A colour for each of six treatments, as `--_treatment`: for marks, bars and swatches, never for words.
 * `.treatment-1` to `.treatment-6` go on an element in the page's text colour, or around one.
 *
 * Hue and chroma may be a site's (`--tc-treatment-1` and so on), lightness never is: 78% of a level of our
 * own, the rest black where text is dark and white where it is light. So every hue stands out by 3:1 on
 * surfaces no darker than #f4f1ea or no lighter than #1e293b. An engine without `from currentColor` (Chromium
 * to 130, Safari to 17, Firefox to 132) takes a third from the text itself; one without relative colours
 * takes two thirds, with little difference left between them.
 *
 * The six were found by search: the largest least distance between any two, on light and on dark, to normal
 * sight and to sight without the long, middle or short cones (Machado 2009, severity 1), the first three
 * first; with steps of lightness for grey print, a distance from the neutral comparator, little chroma, and
 * no hue of a traffic light. Least distance in OKLab times 100, where 2 can just be noticed:
 *
 *               normal  protan  deutan  tritan
 *   first two     18.6    13.5    17.8    19.3
 *   first three   18.6    13.5    13.8    18.9
 *   all six       12.5    10.5     9.6     8.3
 */
const treatmentColours = css `.treatment-1{--_tone:var(--tc-treatment-1,#186b6e);--_level:.62}.treatment-2{--_tone:var(--tc-treatment-2,#9a7210);--_level:.74}.treatment-3{--_tone:var(--tc-treatment-3,#53256a);--_level:.46}.treatment-4{--_tone:var(--tc-treatment-4,#5c8aa0);--_level:.78}.treatment-5{--_tone:var(--tc-treatment-5,#784219);--_level:.56}.treatment-6{--_tone:var(--tc-treatment-6,#6e60ae);--_level:.69}:is(.treatment-1,.treatment-2,.treatment-3,.treatment-4,.treatment-5,.treatment-6){--_treatment:color-mix(in oklab, var(--_tone) 34%, currentColor)}@supports (color:oklch(from red l c h)){:is(.treatment-1,.treatment-2,.treatment-3,.treatment-4,.treatment-5,.treatment-6){--_own:oklch(from var(--_tone) var(--_level) min(c * 1.28, .16) h / 1);--_treatment:color-mix(in oklab, var(--_own) 66%, currentColor)}}@supports (color:oklch(from currentColor l c h)){:is(.treatment-1,.treatment-2,.treatment-3,.treatment-4,.treatment-5,.treatment-6){--_treatment:color-mix(in oklab, var(--_own) 78%, oklch(from currentColor clamp(0, (l - .6) * 999, 1) 0 0 / 1))}}@media (forced-colors:active){:is(.treatment-1,.treatment-2,.treatment-3,.treatment-4,.treatment-5,.treatment-6){--_treatment:CanvasText}}`;

/** Small things that every view of a comparison shares, beside the base of all elements. */
const comparisonBase = css `.page{--_treatment:var(--_strong);--_alert:color-mix(in oklab, #d9480f 45%, currentColor)}summary,input{scroll-margin-block-start:calc(var(--_sticky) + max(4.5em, 56px))}dl,dd,table{margin:0;padding:0}dl+p{margin-block-start:.5em}strong{font-weight:650}.review,.arm-label,.treatment-label,.times thead th{color:var(--_muted);font-size:max(.875em,12px)}.reserved{min-block-size:min(var(--tc-loading-block-size,32em), 200vh)}.badge{color:var(--_alert);border:1px solid;border-radius:1em;padding:.05em .6em;display:inline-block}.points>li{padding-inline-start:1.1em;position:relative}.points>li+li{margin-block-start:.4em}.points>li:before{content:"";background:var(--_strong);border-radius:50%;block-size:5px;inline-size:5px;position:absolute;inset-block-start:.62em;inset-inline-start:.15em}.steps{padding-inline-start:1.5em;list-style:decimal}.picture{object-fit:contain;object-position:0 0;vertical-align:middle;block-size:auto;max-block-size:16em;max-inline-size:100%}.picture:dir(rtl){object-position:100% 0}.picture:not([width]){object-fit:scale-down;block-size:6em}summary{cursor:pointer;min-block-size:1.75em}@media print{.page{--_measure:100%;font-size:9.75pt;line-height:1.4}summary{break-after:avoid;list-style:none}.sources a[rel][href^=http]:after,.points a[rel][href^=http]:after,.action:after{content:" " attr(href);overflow-wrap:anywhere;font-size:.9em}}@media (forced-colors:active){.points>li:before{background:canvastext}}`;
/** What every element that shows a comparison or a part of one begins with, in cascade order. */
const sharedByComparisons = [tokens, treatmentColours, host, base, comparisonBase, locked];

/** What all charts share: columns of treatments, keys, lines and small print. */
const chartStyles = css `figure{margin:0}.columns{grid-template-columns:repeat(auto-fit,minmax(min(100%,13.5em),1fr));gap:0 1.5em;margin-block-start:1.25em;display:grid}.column,.trial{grid-template-columns:minmax(0,1fr);grid-template-rows:subgrid;display:grid}.column{border-block-start:2px solid var(--_treatment);grid-row:span 50;min-inline-size:0;margin-block-end:1.5em;padding-block-start:.6em}.apart>.column{border-block-start-style:dashed}.column figcaption{margin-block-start:.75em}.column>.not-known{margin-block-start:.4em}.column>.apart-note{margin-block-start:.1em}.swatch{border:.36em solid var(--_treatment);border-radius:50%;margin-inline-end:.45em;display:inline-block}.legend{text-align:start;margin-block-start:.75em}.key{margin-inline-end:1em;display:inline-block}.key:before{content:"";border:.32em solid var(--_treatment);vertical-align:.02em;border-radius:50%;margin-inline-end:.4em;display:inline-block}.key.comparator:before{border:.14em solid var(--_muted);block-size:.66em;inline-size:.66em}.pairs>div>*{display:inline}.pairs dt{font-weight:600}.pairs dt:after{content:": "}.drawn{border-spacing:0;inline-size:100%;margin-block-start:.5em}.drawn :is(th,td){font-weight:inherit;text-align:start;vertical-align:top;padding-block:.35em;padding-inline:0 .75em}.line,.people,.calendar{inline-size:100%;display:block}.line{block-size:1em;overflow:visible}svg:is(.line,.people,.calendar):dir(rtl){transform:scaleX(-1)}.everyone{stroke:var(--_border);stroke-width:2px}@media print{.columns{grid-template-columns:repeat(auto-fit,minmax(min(100%,12em),1fr));gap:1.25em 1.5em}.column,.trial{grid-row:auto;display:block}.column>:is(.heading,.apart-note){break-after:avoid}.column>:is(.heading,.apart-note),.drawn,.calendar,.trial{break-inside:avoid}}`;

/** Filled, perhaps and empty people differ in shape as well as in colour. */
const iconArrayStyles = css `.frames{flex-wrap:wrap;align-items:baseline;gap:.4em .6em;margin-block-start:1em;display:flex}.frames>:first-child{flex-basis:100%}.frames+.about{margin-block-start:.75em}.frames button{text-align:start;min-block-size:2.25em;padding:.3em .9em;font-size:.9375em}.frames button:hover{border-color:currentColor}.frames [aria-pressed=true]{border-color:var(--_strong);background:var(--_tint);box-shadow:inset 0 0 0 1px var(--_strong);-webkit-text-stroke:.03em}.trial{grid-row:span 4;margin-block-start:1em}.trial+.trial{border-block-start:1px dashed var(--_border);padding-block-start:1em}.arms{grid-row:span 3;grid-template-columns:repeat(2,minmax(0,1fr));grid-template-rows:subgrid;column-gap:1.25em;display:grid}.arm{grid-row:span 3;grid-template-columns:minmax(0,1fr);grid-template-rows:subgrid;align-content:start;display:grid}.arm>p{margin:0}.arm-label{line-height:1.3}.number{font-size:.875em;line-height:1.35}.number strong{text-wrap:balance;font-variant-numeric:tabular-nums;font-size:1.65em;line-height:1.2;display:block}.people{block-size:auto;max-inline-size:7em;margin-block-start:.25em}.pieces{block-size:0;inline-size:0;position:absolute}.thousand .arms{grid-template-rows:none;grid-template-columns:repeat(auto-fit,minmax(min(100%,14em),1fr))}.thousand .people{max-inline-size:22em;margin-block-end:.75em}.people .filled{fill:var(--_treatment)}.people.comparator .filled{fill:var(--_muted)}.people .empty,.people .possible{fill:none;stroke:color-mix(in oklab, currentColor 52%, transparent);stroke-width:.7px}.people .possible{fill:color-mix(in oklab, var(--_treatment) 25%, transparent);stroke:var(--_treatment)}.people.comparator .possible{fill:color-mix(in oklab, currentColor 20%, transparent);stroke:var(--_muted)}.people .band{fill:var(--_tint);stroke:currentColor;stroke-width:1px;stroke-dasharray:3 2}.block>.folds>:nth-child(2){margin-block-start:.5em}.numbers{margin-block-start:1.25em;font-size:.9375em}.numbers thead th{font-weight:650}.numbers th .small{display:block}.numbers tbody tr:first-child>*{border-block-start:1px solid var(--_border)}.numbers summary{inline-size:fit-content;color:var(--_link)}.numbers table{table-layout:fixed;overflow-wrap:anywhere;max-inline-size:44em}@media (forced-colors:active){.people:is(.treatment,.comparator) :is(.empty,.possible,.band){fill:none;stroke:canvastext}.people .possible{stroke-width:1.7px}.people.comparator .filled{fill:canvastext}.frames [aria-pressed=true]{outline-offset:-3px;outline:2px solid highlight}}@media print{.frames,.numbers{display:none}.arms{grid-template-rows:repeat(3,auto)}.people{max-inline-size:4.5em}.number strong{font-size:1.25em}}`;

/** A filled mark for the treatment, a ring for its comparator, and the range of the difference between them. */
const pairedMarksStyles = css `.gap{stroke:var(--_treatment);stroke-width:2px}.difference{text-wrap:balance;margin-block:0 .3em;font-size:.9375em;font-weight:650;line-height:1.35}.wide{margin-block-end:.75em}.wide .gap{stroke-width:.5em;opacity:.35}.range{stroke:var(--_treatment);stroke-width:1.5px}.marks .comparator{fill:var(--_surface,transparent);stroke:var(--_muted);stroke-width:2px}.marks .treatment{fill:var(--_treatment)}`;

const sourcesStyles = css `.citation{background:var(--_tint);text-align:center;text-indent:0;background-clip:content-box;border-radius:.3em;min-inline-size:24px;margin-inline-start:.2em;font-size:max(.75em,12px);font-weight:600;line-height:24px;text-decoration:none;display:inline-block}.sources{counter-reset:source;font-size:.9375em}.sources>li{counter-increment:source;overflow-wrap:anywhere;padding-inline-start:2.2em;scroll-margin-block-start:calc(var(--_sticky) + max(4.5em, 56px));position:relative}.sources>li+li{margin-block-start:.6em}.sources>li:before{content:counter(source) ".";color:var(--_muted);position:absolute;inset-inline-start:0}.back{text-align:center;min-inline-size:max(1.6em,24px);line-height:max(1.5em,24px);text-decoration:none;display:inline-block}.source-note{border:1px solid var(--_border);border-radius:var(--_radius);background:var(--_surface,Canvas);inline-size:min(24em,100vw - 2em);color:var(--_ink,CanvasText);overflow-wrap:anywhere;margin:0;padding:.9em 1.1em;font-size:.9375em;display:none;position:absolute;inset:auto;box-shadow:0 .4em 1.6em #0000002e}.source-note:popover-open{display:block}.note-actions{justify-content:space-between;align-items:center;gap:1em;margin-block-start:.6em;display:flex}.note-actions button{min-block-size:2em;padding:.2em .8em}@media print{.sources,.terms{columns:2;max-inline-size:none}.sources{font-size:.85em}.citation{color:inherit;background:0 0;padding-inline:.15em;display:inline}.back,.source-note{display:none}}`;

const statusStyles = css `.status{border-radius:var(--_radius);background:var(--_raised);unicode-bidi:plaintext;padding:.9em 1.1em}.status:not(:last-child){margin-block-end:calc(1.5 * var(--_space))}.status>[data-room]{display:grid}.status>[data-room]>span,.status>[data-room]:after{grid-area:1/1}.status>[data-room]:after{content:attr(data-room);visibility:hidden}.retry{border-color:var(--_strong);min-block-size:2.75em;margin-block-start:.6em;padding:.3em 1.1em}.retry:hover{background:var(--_tint)}.retry[aria-disabled=true]{cursor:progress;border-style:dashed}@media print{.retry{display:none}}@media (forced-colors:active){.status{border:1px solid canvastext}}`;

/** The styles of one outcome alone, in cascade order. */
const ownStyles$1 = css `.outcome>*+*{margin-block-start:var(--_space)}.outcome>:is(.about,.review){margin-block-start:calc(.35 * var(--_space))}.outcome>figcaption{max-inline-size:var(--_measure);font-family:var(--tc-heading-font,inherit);font-weight:var(--tc-heading-weight,650);text-wrap:balance;line-height:1.3}::slotted([slot=caption]){margin-block:0 .35em;font-size:1.125em;display:block}.cited{max-inline-size:var(--_measure);border-block-start:1px solid var(--_border);padding-block-start:calc(.75 * var(--_space))}.cited>.label{margin-block-end:.35em;font-size:max(.9375em,12px);font-weight:650}@media print{.outcome>figcaption{break-after:avoid}}`;
const outcomeChartStyles = [
    ...sharedByComparisons,
    chartStyles,
    iconArrayStyles,
    pairedMarksStyles,
    sourcesStyles,
    statusStyles,
    ownStyles$1,
];

/** Full marks, rings and empty frames. */
const doseCalendarStyles = css `.calendar{block-size:auto;max-inline-size:22em;margin-block:.6em}.calendar .days{fill:color-mix(in oklab, currentColor 55%, transparent)}.calendar .dose{fill:var(--_treatment)}.calendar .maybe,.calendar .unknown{fill:none;stroke:var(--_treatment);stroke-width:1.2px}.calendar .unknown{stroke:color-mix(in oklab, currentColor 55%, transparent);stroke-dasharray:3 2}@media (forced-colors:active){.calendar .days{fill:canvastext}.calendar .unknown{stroke:canvastext}}`;

/** The table in which each effect has its marks under its name and its numbers beside it. */
const effectsTableStyles = css `.effects .key{display:block}.effects :is(th,td){padding-inline:1px;font-size:.9375em}.effects thead th{color:var(--_muted);padding-block:.5em 0;font-size:.8125em}.effects thead th+th,.effects td{text-align:end;white-space:nowrap;padding-inline-start:.75em}.effects tbody th{overflow-wrap:anywhere}.effects .group{padding-block-start:.9em;font-weight:650}.effects td{font-variant-numeric:tabular-nums;inline-size:3.6em}.effects td.treatment{font-weight:650}.effects td.comparator{color:var(--_muted)}`;

/** Dots, a solid line and dashes on one axis. */
const timeBarStyles = css `.times{table-layout:fixed}.key:is(.some,.holds,.wears):before{border-width:.4em 0 0;border-color:var(--_strong);vertical-align:.15em;border-radius:0;inline-size:1.8em}.key.some:before{border:.22em solid var(--_strong);inline-size:0;box-shadow:-.65em 0 var(--_strong), .65em 0 var(--_strong);border-radius:50%;margin-inline:.65em 1.05em}.key.wears:before{border-block-start-style:dashed}.times :is(th,td){padding-block:.2em}.times th{font-weight:650}.times tbody tr:first-child>*{border-block-start:1px solid var(--_border);padding-block-start:1em}.times [colspan]{padding-inline-end:0}.axis{grid-template-columns:repeat(4,minmax(0,1fr));display:grid;position:relative}.axis>li{border-inline-start:1px solid var(--_border);padding-inline-start:.35em}.axis>.end{border:0;position:absolute;inset-inline-end:0}@container page (inline-size<=30em){.axis>:nth-child(4)>span{display:none}}.time{block-size:2.25em}.time :is(.some,.holds,.wears,.ends){stroke:var(--_treatment)}.time .step{stroke:var(--_border)}.time .some{stroke-width:.4em;stroke-linecap:round;stroke-dasharray:0 .65em}.time .holds{stroke-width:.75em}.time .wears{stroke-width:.75em;stroke-dasharray:.15em .2em}.time .begins{fill:var(--_treatment)}.time .ends{stroke-width:2px}`;

const comparisonStyles = css `.reserved{min-block-size:min(var(--tc-loading-block-size,max(32em, 100vh)), 200vh)}.head{margin-block-end:calc(1.5 * var(--_space))}[part=title]>*{font-size:clamp(1.5em,1em + 2.2cqi,2.1em);line-height:1.15}.question{max-inline-size:var(--_measure);color:var(--_muted);margin-block-start:.5em;font-size:1.125em}.head .review{margin-block-start:.75em}.language{min-block-size:2.25em;margin-block-start:.75em;padding:.3em .9em;font-size:.9375em}.language:hover{border-color:currentColor}.section{margin-block-start:calc(3 * var(--_space))}.section:has(>.folds){margin-block-start:calc(2 * var(--_space))}.section>.heading,.title>.heading{font-size:1.375em}.section>.heading,.title{margin-block-end:.5em}.title{align-items:baseline;gap:.3em;display:flex}.link{text-align:center;min-inline-size:max(1.5em,24px);color:var(--_muted);line-height:max(1.5em,24px);text-decoration:none;display:inline-block}.gist{max-inline-size:var(--_measure)}.intro,.gist:not(:has(+.folds)){margin-block-end:1em}.intro,.section>.points,.sources,.terms,.times p,.about,.block>.points{max-inline-size:var(--_measure)}.folds{margin-block-start:.4em}.folds>summary{inline-size:fit-content;color:var(--_link);padding-block:.3em;font-weight:600}.folds[open]{padding-block-end:1em}.folds[open]>summary{margin-block-end:.75em}.detail>summary{min-block-size:24px;inline-size:fit-content;color:var(--_link);font-size:max(.875em,12px);line-height:24px}.points .detail:not([open]),.points .detail:not([open])>summary{margin:0;display:inline-block}.points .detail>summary:before{content:"+ "}.points .detail[open]>summary:before{content:"\\2212 "}.points .detail>summary{list-style:none}.points .detail>summary::-webkit-details-marker{display:none}.block+.block,.criteria+.block,.block+.criteria{margin-block-start:1.75em}.added:has(>.from){border-block-start:2px dashed;margin-block-start:1.75em;padding-block-start:1em}.from{margin-block-end:.75em}.block .heading{font-size:1em}.block>.heading{margin-block-end:.4em}.next-step{border-radius:var(--_radius);background:var(--_tint);padding:1.25em}.action,::slotted(a[slot=next-step]){border-radius:var(--_radius);padding:.6em 1.1em;display:inline-block;color:var(--_link)!important;border:2px solid!important;font-weight:650!important;text-decoration:none!important}.fact,.terms dt{font-weight:650}.terms>div+div{margin-block-start:.75em}@media print{.section,.section:has(>.folds){margin-block-start:calc(1.25 * var(--_space))}.criteria+.block,.block+.criteria,.block+.block{margin-block-start:1em}.language{display:none}.folds[open]{padding-block-end:0}.folds>summary,.detail>summary,.link{display:none}.heading,.intro,.about,.legend{break-after:avoid}.intro,.about,.points>li,.terms>div,.sources>li{break-inside:avoid}}`;

/**
 * On a narrow page one line that stays at the top, and whose list opens below it, over the text; on a wide one the list
 * stands open in its place, where the engine can style a fold's content.
 */
const contentsStyles = css `.skip{z-index:3;background:var(--_paper,var(--_surface,Canvas));border-radius:var(--_radius);padding:.6em 1em;position:absolute;inset-block-start:0;inset-inline-start:0}.skip:not(:focus){clip-path:inset(50%);block-size:1px;inline-size:1px;padding:0;overflow:hidden}.contents{z-index:2;border-block:1px solid var(--_border);background:var(--_paper,var(--_surface,Canvas));color:var(--_print,inherit);margin-block-start:calc(1.25 * var(--_space));padding-block:.25em;position:sticky;inset-block-start:var(--_sticky)}.contents summary{white-space:nowrap;text-overflow:ellipsis;color:var(--_link);font-weight:600;line-height:max(2.25em,36px);overflow:hidden}.panel{border:1px solid var(--_border);border-radius:0 0 var(--_radius) var(--_radius);background:var(--_paper,var(--_surface,Canvas));max-block-size:70vh;padding:.5em .75em;position:absolute;inset-block-start:100%;inset-inline:0;overflow:auto;box-shadow:0 .4em 1.2em #00000026}.contents li>a{padding-block:.45em;display:block}.tools{flex-wrap:wrap;gap:0 1.25em;display:flex}.tools button{min-block-size:max(2.25em,36px);color:var(--_link);border:0;padding:0;font-size:.9375em}.tools button:hover{text-decoration:underline}@supports selector(::details-content){@container page (inline-size>=44em){.contents{padding-block:.6em;position:static}.contents summary{display:none}.contents details::details-content{content-visibility:visible;block-size:auto}.panel{max-block-size:none;box-shadow:none;border:0;padding:0;position:static;overflow:visible}.panel>ul{flex-wrap:wrap;gap:0 1.25em;display:flex}.contents li>a{padding-block:.3em}}}.limited .contents{position:static}@media print{.skip,.contents{display:none}}`;

/**
 * Cards by default, a table where the frame is wide enough. A query of a container reckons `em` by the
 * container's own font size, so a frame with more columns gets a larger one, and asks for more room by the
 * same rule; the sheet inside sets the size back.
 */
const criteriaTableStyles = css `.frame{--_columns:1;font-size:calc(1em * var(--_columns));container:frame/inline-size}.sheet{font-size:calc(1em / var(--_columns))}.columns-2{--_columns:.8}.columns-4{--_columns:1.25}.columns-5{--_columns:1.5}.columns-6{--_columns:1.75}.view-cards{max-inline-size:43.9em}.view-table{min-inline-size:44em}.scroller{position:relative;overflow-x:auto}.sheet :is(table,thead,tbody,tr,th,td){text-align:start;font-weight:inherit;display:block}.sheet thead{clip-path:inset(50%);block-size:1px;inline-size:1px;position:absolute;overflow:hidden}.sheet tbody tr{grid-template-columns:repeat(auto-fit,minmax(min(100%,17em),1fr));gap:.75em;display:grid}.sheet tr+tr{margin-block-start:1.75em}.sheet tbody th{grid-column:1/-1}.criterion{font-size:1.0625em;font-weight:650}.sheet tbody th .small{margin-block-start:.25em}.sheet td{border-inline-start:.2em solid var(--_treatment);padding-block:.4em;padding-inline-start:.9em}.treatment-label{margin-block-end:.15em;font-weight:600}.treatment-label+*{margin-block-start:0}.icon{vertical-align:-.28em;fill:none;block-size:1.35em;inline-size:1.35em;stroke:var(--_strong);stroke-width:1.7px;stroke-linecap:round;stroke-linejoin:round;margin-inline-end:.4em}.not-known{color:var(--_muted);font-style:italic}.compact .criterion{font-size:1em}.compact tbody tr{gap:.3em}.compact .sheet tr+tr{margin-block-start:1em}.compact .sheet td{grid-template-columns:6.5em 1fr;column-gap:.75em;padding-block:.1em;font-size:max(.9375em,12px);display:grid}.compact .treatment-label{grid-row:1/span 9}.compact .sheet td>:not(.treatment-label){grid-column:2;margin:0}@container page (inline-size<=18em){.compact .sheet td{display:block}}@container frame (inline-size>=44em){.sheet table{table-layout:fixed;border-spacing:0;inline-size:100%;display:table}.sheet thead{clip-path:none;block-size:auto;inline-size:auto;display:table-header-group;position:static;overflow:visible}.sheet tbody{display:table-row-group}.sheet :is(thead,tbody) tr{display:table-row}.sheet :is(th,td),.compact .sheet td{border:0;border-block-end:1px solid var(--_border);vertical-align:top;padding-block:.9em;padding-inline:0 1.25em;display:table-cell}.sheet thead th{z-index:1;border-block-end:2px solid var(--_treatment);background:var(--_surface,Canvas);vertical-align:bottom;padding-block:.6em;font-weight:650;line-height:1.3;position:sticky;inset-block-start:var(--_sticky)}.sheet thead th:first-child{inline-size:21%}.sheet :is(th,td):last-child{padding-inline-end:0}.sheet tbody tr:last-child>*{border-block-end:0}.criterion{font-size:1em}.treatment-label{display:none}}@supports (backdrop-filter:blur(1em)){.sheet thead th{background:var(--_surface,transparent);backdrop-filter:blur(1.5em)}}.limited .sheet thead th{position:static}.locked .sheet thead th{background:var(--_paper,Canvas);backdrop-filter:none}@media print{.sheet thead th{backdrop-filter:none;position:static}.sheet thead th:first-child{inline-size:15%}.sheet :is(th,td){padding-block:.5em}.sheet tr{break-inside:avoid}.treatment-label{break-after:avoid}.long .frame{container:none}.long .sheet tbody tr{break-inside:auto;display:block}.long .sheet td{margin-block-start:1em}}`;

const noticeStyles = css `.notice,.crisis{border-radius:var(--_radius);background:var(--_raised);margin-block-start:calc(1.25 * var(--_space));padding:.9em 1.1em}.disclaimer{margin-block-start:calc(3 * var(--_space))}.crisis{border-inline-start:.25em solid var(--_alert)}.crisis details{margin-block-start:.4em;font-size:max(.9375em,12px)}.crisis-lines>li{margin-block-start:.25em}.crisis a{line-height:max(1.5em,24px);display:inline-block}.crisis .dial{border-radius:var(--_radius);border:1px solid;margin-block:.25em;padding:max(.75em,22px - .65em) .9em;font-weight:600;line-height:1.3;text-decoration:none}.crisis .place{font-weight:600}.crisis .place:after{content:":"}@media print{.crisis .dial{border:0;padding:0}}@media (forced-colors:active){.notice,.crisis{border:1px solid canvastext}}`;

const treatmentsStyles = css `.treatments{grid-template-columns:repeat(auto-fit,minmax(min(100%,15.5em),1fr));gap:1.5em 2em;margin-block-start:1em;display:grid}.treatments>li{grid-template-columns:auto minmax(0,1fr);align-items:start;gap:1em;display:grid}.treatments .heading{font-size:1.0625em}.treatments p{margin-block-start:.25em}.treatments summary{inline-size:fit-content;color:var(--_link);margin-block-start:.4em;font-size:.9375em}.image{border-radius:var(--_radius);object-fit:cover;block-size:4em;inline-size:4em}.tone-line{fill:none;stroke:currentColor;stroke-width:2.5px;stroke-linecap:round;stroke-linejoin:round}.tone-fill{fill:var(--_strong)}.tone-tint{fill:var(--_tint)}.chooser{border:0;flex-wrap:wrap;gap:.25em 1.25em;min-inline-size:0;margin:1.5em 0 0;padding:0;display:flex}.chooser legend{padding:.3em 0;font-weight:600}.chooser label{overflow-wrap:anywhere;cursor:pointer;align-items:center;gap:.5em;min-block-size:2em;display:inline-flex}.chooser input{block-size:1.15em;inline-size:1.15em;accent-color:var(--_strong);margin:0}@container page (inline-size<=18em){.treatments>li{grid-template-columns:minmax(0,1fr)}}@media (forced-colors:active){.tone-fill{fill:canvastext}.tone-tint{fill:canvas}}@media print{.treatments{grid-template-columns:1fr;gap:1em}.chooser{display:none}}`;

/** The styles of every view of a comparison, in cascade order. */
const styles = [
    ...sharedByComparisons,
    comparisonStyles,
    criteriaTableStyles,
    chartStyles,
    iconArrayStyles,
    pairedMarksStyles,
    effectsTableStyles,
    timeBarStyles,
    doseCalendarStyles,
    treatmentsStyles,
    noticeStyles,
    contentsStyles,
    sourcesStyles,
    statusStyles,
];

/**
 * What the options name of a comparison.
 *
 * @throws OptionError where they name what is not there
 */
function subjectOf(comparison, options, form) {
    if (options.outcome !== undefined)
        return chart(comparison, options, form);
    const context = staticContext(comparison, options, form);
    return {
        tag: 'treatment-compare',
        context,
        view: () => comparisonView(context),
        styles,
        asked: [],
    };
}
function chart(comparison, options, form) {
    const row = outcomeOf(comparison, options.outcome);
    const { frame } = options;
    const whole = { ...staticContext(comparison, options, form, 1), detailsFold: false, regions: [] };
    const context = chartContext(whole, row, whole.treatments, () => frame ?? ownFrame(row));
    return {
        tag: 'outcome-chart',
        context,
        view: () => outcomeChartView(row, context),
        styles: outcomeChartStyles,
        asked: [row.label, frame ?? 'auto'],
    };
}
/** @throws OptionError where there is none of that id, or none at all */
function outcomeOf(comparison, outcome) {
    const row = outcomeNamed(comparison, outcome === true ? undefined : outcome);
    if (row)
        return row;
    const known = outcomesOf(comparison).flatMap(({ id }) => id ?? []);
    throw new OptionError('outcome', typeof outcome === 'string' ? `"${outcome}" is not there` : 'is in none of the sections', known.length > 0
        ? `Known: ${known.join(', ')}.`
        : 'Give the comparison a row of the kind "outcome" with an "id".');
}

/** All of a comparison as plain HTML, which says the same after feeds, mail programs and sanitizers have been at it. */
function writeLight(comparison, options) {
    const language = languageOf$2(comparison, options);
    const direction = lineDirection(language);
    const { tag, view } = subjectOf(comparison, options, lightForm);
    // An outcome alone is part of the article around it, and has no heading.
    const page = tag === 'outcome-chart'
        ? html `<div lang="${language}" dir="${direction}">${view()}</div>`
        : html `<article lang="${language}" dir="${direction}">${view()}</article>`;
    const text = lightHtml(writeTemplate(page), { prefix: `${comparison.id}-`, url: options.url });
    return { html: `${[text, ...describe(comparison, options)].join('\n')}\n`, css: '' };
}

/** Text on a line of its own: Markdown and the editors of sites take blank lines for the end of what is HTML. */
const oneLine$1 = (text) => text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ');

const layout = css `body{overflow-wrap:break-word;max-inline-size:68em;margin:0 auto;padding:clamp(1em,4vw,3em);font:100%/1.55 system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,Arial,sans-serif}`;
const light = css `:root{color-scheme:light;color:#1b2422;background:#fff}`;
const dark = css `:root{color-scheme:dark;color:#e6ebe8;background:#14191b}`;
const asReaderPrefers = css `:root{color-scheme:light dark;color:#1b2422;background:#fff}@media (prefers-color-scheme:dark){:root{color:#e6ebe8;background:#14191b}}`;
const paper = css `@media print{:root{color:#000;background:0 0}body{max-inline-size:none;padding:0}}`;
const COLOURS = { light, dark, auto: asReaderPrefers };
/** The styles of a page that holds nothing but a comparison. */
const pageStyles = (theme = 'auto') => [layout, COLOURS[theme], paper].map(({ cssText }) => cssText).join('');

/**
 * A short name for what a comparison says on a page: FNV-1a of both, in base 36. The same text has the same name on every
 * machine, and a text that was changed has another, but for one in four thousand millions.
 *
 * @param selection what the page asks of it
 */
function fingerprint(comparison, selection) {
    return jsonName([comparison, selection]);
}

/**
 * What a page asks of a comparison, as far as it changes what is said.
 *
 * @param language that of the comparison
 */
function selectionOf(context, language) {
    const ids = (items) => items.map(({ id }) => id);
    const { treatments, sections, offers, regions, headingLevel } = context;
    return [language, regions[0], ids(treatments), ids(sections), ids(offers), headingLevel];
}

/**
 * What is left of an element where its shadow root is not kept, as in feeds and behind sanitizers: what the comparison is,
 * how old it is, whom to call, what it cannot do, and where the whole of it stands.
 */
function writeFallback(comparison, options) {
    const view = options.outcome === undefined ? gistView(comparison, options) : chartView(comparison, options);
    return oneLine$1(lightHtml(writeTemplate(view), { prefix: '', url: options.url }));
}
/** An outcome is short enough to stand there as text. */
const chartView = (comparison, options) => subjectOf(comparison, options, lightForm).view();
function gistView(comparison, options) {
    const context = staticContext(comparison, options, lightForm);
    const { title } = comparison;
    const name = options.url ? html `<a href="${options.url}">${title}</a>` : title;
    return html `${heading(context.headingLevel, name)} ${reviewLine(context)} ${crisisView(context)} ${disclaimer(context)}`;
}

/**
 * A comparison in a shadow root that works without a script: citations open popovers, and what a reader chooses stands in
 * inputs before all that depends on them, for WebKit does not see `:has(:checked)` change in a shadow root. The styles in
 * `static.styles.ts` do the rest.
 */
const shadowForm = {
    citation: ({ number, label, name }) => html `<button type="button" class="citation" popovertarget="${noteId(number)}" aria-label="${name}">${label}</button>`,
    frames: frameInputs,
    inFrames: (row, content) => framesOf(row).map((frame, index) => html `<div class="in-${index + 1}">${content(frame)}</div>`),
    chooser: (context) => (isChoice(context) ? treatmentInputs(context) : nothing),
    // Links find no ids inside a shadow root, but they find what the page holds and a slot shows.
    landing: (anchor) => html `<slot name="${LANDING + anchor}"></slot>`,
    // Text that is kept must not say so before the day has come.
    due: (day, words) => html `<span hidden data-due="${day}">${words}</span>`,
};
/** What the name of the slot begins with that shows where a link leads. */
const LANDING = 'at-';
/** The name that the inputs for the frames of an outcome share. */
function frameName({ sections }, row) {
    return `frame-${sections.flatMap(({ rows }) => rows).indexOf(row)}`;
}
function frameInputs(row, context) {
    const { comparison, messages, frameOf } = context;
    const name = frameName(comparison, row);
    const shown = frameOf(row);
    return [
        html `<p class="frame-question small" aria-hidden="true">${messages.peopleWho}</p>`,
        ...framesOf(row).map((frame, index) => {
            const id = `${name}-${index + 1}`;
            const words = eventWords(row, frame, context);
            return html `<input type="radio" class="frame-${index + 1}" name="${name}" id="${id}" aria-label="${messages.peopleWho} ${words}" ?checked="${frame === shown}"><label class="pick" for="${id}">${words}</label>`;
        }),
    ];
}
function treatmentInputs({ comparison, treatments, messages }) {
    return [
        html `<p class="choose" id="choose">${messages.choose}</p>`,
        ...comparison.treatments.map((treatment, index) => {
            const id = `shows-${index + 1}`;
            return html `<input type="checkbox" class="shows ${id}" id="${id}" .value="${treatment.id}" aria-describedby="choose" ?checked="${treatments.includes(treatment)}"><label for="${id}">${shortNameOf(treatment)}</label>`;
        }),
    ];
}
const noteId = (number) => `note-${number}`;
/** A note for each source that a number leads to. */
function sourceNotes(context) {
    const { comparison, sourceNumbers } = context;
    return comparison.sources.flatMap((source) => {
        const number = sourceNumbers.get(source.id);
        return number === undefined ? [] : [sourceNote(source, number, context)];
    });
}
function sourceNote(source, number, context) {
    const name = fill(context.messages.source, { number: context.formats.number(number) });
    return html `<div class="source-note" id="${noteId(number)}" popover role="note" aria-label="${name}"><p><strong>${name}</strong> &middot; ${sourceView(source, context)}</p></div>`;
}

/**
 * What an element does by listening, done by inputs and popovers, under the class `static` of the inner root.
 *
 * Without a script nobody knows the ground that the page has, so that locked facts stand on it as all else does; what would
 * stay in place over other text does not.
 */
const staticStyles = css `.static{--_paper:transparent;--_print:currentColor}.static :is(.contents,.panel,.locked .sheet thead th){position:static}.static .panel{max-block-size:none;box-shadow:none;border:0;padding:0}.static .skip{background:var(--_surface,Canvas);color:var(--_ink,CanvasText)}::slotted([slot^=at-]){scroll-margin-block-start:calc(var(--_sticky) + 1em);display:block}.static button.citation{color:var(--_link);border:0;padding:0}.static .source-note:popover-open{position-area:block-end span-inline-end;position-try-fallbacks:flip-block, flip-inline, flip-block flip-inline;block-size:fit-content;max-block-size:60vh;margin:.4em .75em;position:fixed;inset:0;overflow:auto}a.language{padding-inline:0;display:inline-block}.in-1,.in-2{display:contents}.frame-1:checked~.in-2,.frame-1:checked~* .in-2,.frame-2:checked~.in-1,.frame-2:checked~* .in-1{display:none}.frame-question{margin-block:1em .4em}.frame-1,.frame-2{opacity:0;position:absolute}.pick{border:1px solid var(--_border);border-radius:var(--_radius);cursor:pointer;align-items:center;min-block-size:2.25em;margin-block-end:.4em;margin-inline-end:.6em;padding:.3em .9em;font-size:.9375em;display:inline-flex}:checked+.pick{border-color:var(--_strong);background:var(--_tint);box-shadow:inset 0 0 0 1px var(--_strong);-webkit-text-stroke:.03em}:focus-visible+.pick{outline:.15em solid var(--_focus);outline-offset:.15em}@supports (hanging-punctuation:first){:focus+.pick{outline:.15em solid var(--_focus);outline-offset:.15em}}.pick~.in-1>.about,.pick~.in-2>.about{margin-block-start:.35em}.choose{margin-block:1.5em .3em;padding-block:.3em;font-weight:600}.shows,.shows+label{--_name:min(13em, 100% - 1.1em);vertical-align:middle}.shows{block-size:1em;inline-size:1em;font-size:inherit;accent-color:var(--_strong);margin:0;margin-inline-end:var(--_name)}.shows+label{inline-size:var(--_name);min-block-size:2.25em;cursor:pointer;align-items:center;margin-inline-start:calc(-1 * var(--_name));padding-inline:.5em .75em;display:inline-flex}.shows-1:not(:checked)~.shows:checked~.free .treatment-1,.shows:checked~.shows-1:not(:checked)~.free .treatment-1,.shows-2:not(:checked)~.shows:checked~.free .treatment-2,.shows:checked~.shows-2:not(:checked)~.free .treatment-2,.shows-3:not(:checked)~.shows:checked~.free .treatment-3,.shows:checked~.shows-3:not(:checked)~.free .treatment-3,.shows-4:not(:checked)~.shows:checked~.free .treatment-4,.shows:checked~.shows-4:not(:checked)~.free .treatment-4,.shows-5:not(:checked)~.shows:checked~.free .treatment-5,.shows:checked~.shows-5:not(:checked)~.free .treatment-5,.shows-6:not(:checked)~.shows:checked~.free .treatment-6,.shows:checked~.shows-6:not(:checked)~.free .treatment-6{display:none}@media (forced-colors:active){:checked+.pick{outline-offset:-3px;outline:2px solid highlight}.static button.citation{color:linktext}}@media print{.frame-question,.frame-1,.frame-2,.pick,.choose,.shows,.shows+label,.static .points .detail>summary{display:none}details::details-content{content-visibility:visible;block-size:auto}.static .points .detail{display:block}.static button.citation{min-inline-size:0;color:inherit;line-height:inherit}}`;

/** An element with its shadow root. Each line begins with a tag and none is blank, so that Markdown takes it as it is. */
function writeElement(element) {
    const { tag, attributes, page, css, styleHref, inside } = element;
    // The signs of a comment mean nothing to a style sheet; a sanitizer that takes the tag away has no text left to show.
    const styles = `<!-- ${css} -->`;
    const style = styleHref === undefined
        ? `<style>${styles}</style>`
        : `<link rel="stylesheet" href="${escapeAttribute(styleHref)}">`;
    const lines = [
        `<${tag}${startOf$1(attributes)}`,
        // Routers that keep pages to come back to keep clones of them.
        `<template shadowrootmode="open" shadowrootclonable>${style}${page}</template>`,
        ...inside,
        `</${tag}>`,
    ];
    return { html: lines.join('\n'), css: styleHref === undefined ? styles : '' };
}
/** The attributes of an element, and the end of its tag. */
function startOf$1(element) {
    const text = oneLine$1(writeTemplate(element));
    return `${text.slice(text.indexOf(' '), text.lastIndexOf('></')).trimEnd()}>`;
}

/** The element, to paste into a page. Each line begins with a tag and none is blank, so that Markdown takes it as it is. */
function writeShadow(comparison, options) {
    const { html: element, css } = shadowElement(comparison, options);
    return { html: `${[element, ...describe(comparison, options)].join('\n')}\n`, css };
}
/** The element with a shadow root that works without a script, and inside it what is left where shadow roots are not kept. */
function shadowElement(comparison, options) {
    const language = languageOf$2(comparison, options);
    const subject = subjectOf(comparison, options, shadowForm);
    const { tag, context, asked } = subject;
    const page = oneLine$1(writeTemplate(pageView(subject, language)));
    const name = fingerprint(comparison, [...selectionOf(context, language), ...asked]);
    return writeElement({
        tag,
        attributes: attributesOf$1(options, language, name),
        page,
        css: oneLine$1(stylesOf(subject)),
        styleHref: options.styleHref,
        inside: [...landings(page, comparison), writeFallback(comparison, options)],
    });
}
/** Nothing here is ever on its way, or fails. */
const stylesOf = ({ styles }) => [...styles.filter((sheet) => sheet !== statusStyles), staticStyles]
    .map(({ cssText }) => cssText)
    .join('');
function pageView({ context, view }, language) {
    return html `<div class="page static" lang="${language}" dir="${lineDirection(language)}">${view()}${sourceNotes(context)}</div>`;
}
/** What the page asks of the comparison, for a script on the page to read there. */
function attributesOf$1(options, language, name) {
    const { comparison, theme, region, treatments, sections, offers, headingLevel } = options;
    const { outcome, frame } = options;
    return html `<i lang="${language}" data-prerendered="${name}" comparison="${comparison ?? nothing}" outcome="${outcome && outcome !== true ? outcome : nothing}" frame="${frame ?? nothing}" theme="${theme && theme !== 'auto' ? theme : nothing}" region="${region ?? nothing}" treatments="${treatments?.join(' ') ?? nothing}" sections="${sections?.join(' ') ?? nothing}" offers="${offers?.join(' ') ?? nothing}" heading-level="${headingLevel ?? nothing}"></i>`;
}
/** What the links of the list lead to: nothing to see, at the place where the slot of its name is. */
function landings(page, { id }) {
    return [...page.matchAll(/<slot name="at-([^"]+)"/g)].map(([, anchor = '']) => {
        const name = anchor.replace(/^section-/, '');
        return `<span id="${escapeAttribute(`${id}/${name}`)}" slot="${LANDING}${anchor}"></span>`;
    });
}

/**
 * A whole page with the element in it, which needs no script: to link to, or to show in a frame. Links to elsewhere leave
 * the frame, for many sites cannot be seen in one.
 */
function writePage(comparison, options) {
    const own = { ...options, headingLevel: options.headingLevel ?? 1 };
    const { html: element, css } = shadowElement(comparison, own);
    const language = languageOf$2(comparison, options);
    const pageCss = oneLine$1(pageStyles(options.theme));
    const lines = [
        '<!doctype html>',
        `<html lang="${escapeAttribute(language)}" dir="${lineDirection(language)}">`,
        '<head>',
        ...headLines(comparison, options),
        `<style>${pageCss}</style>`,
        ...describe(comparison, options, { url: options.url }),
        '</head>',
        '<body>',
        '<main>',
        leavingFrames(element),
        '</main>',
        '</body>',
        '</html>',
    ];
    return { html: `${lines.join('\n')}\n`, css, pageCss };
}
function headLines(comparison, { url, alternate = {} }) {
    const { title, question, summary } = comparison;
    const [first] = summary;
    const description = question ?? (first && plainWords(first)) ?? title;
    const views = [
        html `<meta charset="utf-8">`,
        html `<meta name="viewport" content="width=device-width,initial-scale=1">`,
        html `<title>${title}</title>`,
        html `<meta name="description" content="${description}">`,
        url ? html `<link rel="canonical" href="${url}">` : nothing,
        ...Object.entries(alternate).map(([language, address]) => html `<link rel="alternate" hreflang="${language}" href="${address}">`),
    ];
    return views.map((view) => oneLine$1(writeTemplate(view))).filter(Boolean);
}
/** In our markup alone: what an author wrote has no `<` in it. */
const leavingFrames = (markup) => markup.replace(/<a (?=[^<>]*rel="noopener")/g, '<a target="_top" ');

/** SVG as text, well-formed whatever it says. */
/** An element with what is in it, which is markup already. Attributes without a value are left out. */
function element(name, attributes, content = '') {
    const written = Object.entries(attributes).flatMap(([attribute, value]) => value === undefined ? [] : [` ${attribute}="${escapeXml(textOf$2(value))}"`]);
    const start = `<${name}${written.join('')}`;
    return content ? `${start}>${content}</${name}>` : `${start}/>`;
}
const textOf$2 = (value) => typeof value === 'number' ? String(rounded(value)) : value;
/** A length to a hundredth of a unit: less cannot be seen. */
const rounded = (length) => Math.round(length * 100) / 100;
const REFERENCES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
};
/** A text as markup. */
const escapeXml = (text) => printable(text).replace(/[&<>"]/g, (sign) => REFERENCES[sign] ?? sign);

/** Lines of text where nothing can measure them: widths are estimated, and rather too large than too small. */
/** Widths in ems, as wide as in Verdana and DejaVu Sans, the widest that a reader is likely to have. */
const SPACE = 0.36;
const THIN = 0.3;
const NARROW = 0.4;
const SLIM = 0.46;
const LETTER = 0.63;
const CAPITAL = 0.79;
const WIDE$1 = 1;
const WIDTHS = [
    [/[ \u00a0]/, SPACE],
    [/['il|\u2019]/, THIN],
    [/[!,.Ifjt]/, NARROW],
    [/[()\-/:;[\]`r\u00b7]/, SLIM],
    [/[%@MWmw\u2014\u2026]/, WIDE$1],
    [/[\p{M}\p{Cf}\u{1f3fb}-\u{1f3ff}]/u, 0],
    [/\p{Extended_Pictographic}/u, 1.4],
    [
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u,
        1.05,
    ],
    [/[\d\p{Ll}]/u, LETTER],
    [/\p{Lu}/u, CAPITAL],
    [/[\p{Script=Arabic}\p{Script=Hebrew}]/u, 0.72],
];
const ANY_OTHER = 0.85;
const BOLD = 1.13;
const ems = new Map();
function emsOf(character) {
    let width = ems.get(character);
    if (width === undefined) {
        width = WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? ANY_OTHER;
        ems.set(character, width);
    }
    return width;
}
const JOINER = '\u200d';
/** What of a character is drawn over, or into, the one before it, and so takes no room. */
const isJoined = (character, before) => before === JOINER || emsOf(character) === 0;
/** The room that a text takes at most on one line, in units of the picture. */
function textWidth(text, { size, bold = false }) {
    let width = 0;
    let before = '';
    for (const character of text) {
        if (!isJoined(character, before))
            width += emsOf(character);
        before = character;
    }
    return width * size * (bold ? BOLD : 1);
}
/**
 * A text in lines of a width. Only a space ends a line, so that what a no-break space joins stays together; a word that
 * is longer than a line is broken between characters.
 */
function wrapText(text, width, type) {
    const lines = [];
    let line = '';
    const words = text.split(/[ \t\r\n]+/).filter(Boolean);
    for (const part of words.flatMap((word) => partsOf$1(word, width, type))) {
        const longer = line ? `${line} ${part}` : part;
        if (line && textWidth(longer, type) > width) {
            lines.push(line);
            line = part;
        }
        else
            line = longer;
    }
    return line ? [...lines, line] : lines;
}
/**
 * A word, in as many parts as it takes lines. What belongs to one character is found by a rule of our own: in some
 * engines the time of `Intl.Segmenter` grows with the square of the length.
 */
function partsOf$1(word, width, type) {
    if (textWidth(word, type) <= width)
        return [word];
    const parts = [];
    let part = '';
    let room = width;
    let before = '';
    for (const character of word) {
        const taken = isJoined(character, before) ? 0 : textWidth(character, type);
        if (part && taken > room) {
            parts.push(part);
            part = '';
            room = width;
        }
        part += character;
        room -= taken;
        before = character;
    }
    return [...parts, part];
}

/** What a picture is put together from: blocks that know their height, drawn from the start of the line. */
/** From the middle of a line down to where its letters stand, in sizes of its type. */
const TO_BASELINE = 0.35;
const NO_BLOCK = { height: 0, draw: () => '' };
/** Blocks above each other, `gap` apart. Those that are empty take no room. */
function stack(blocks, gap) {
    const shown = blocks.filter(({ height }) => height > 0);
    const heights = shown.reduce((sum, { height }) => sum + height, 0);
    return {
        height: heights + gap * Math.max(0, shown.length - 1),
        draw: (x, y) => {
            let top = y;
            const drawn = shown.map((block) => {
                const markup = block.draw(x, top);
                top += block.height + gap;
                return markup;
            });
            return drawn.join('');
        },
    };
}
/** A block with room before it. */
function after(gap, block) {
    if (block.height === 0)
        return NO_BLOCK;
    return { height: gap + block.height, draw: (x, y) => block.draw(x, y + gap) };
}
/** Blocks beside each other, each at its place on the line: their tops on one height, or their feet. */
function beside(blocks, align = 'start') {
    const height = Math.max(0, ...blocks.map(([, block]) => block.height));
    const down = (block) => (align === 'end' ? height - block.height : 0);
    return {
        height,
        draw: (x, y) => blocks.map(([start, block]) => block.draw(x + start, y + down(block))).join(''),
    };
}
/** Columns in a width, by their shares of it, `gap` apart. */
function columns(shares, width, gap) {
    let start = 0;
    return shares.map((share) => {
        const column = { start, width: share * (width + gap) - gap };
        start += column.width + gap;
        return column;
    });
}
/** A text in lines of a width. An empty one takes no room. */
function paragraph(text, width, type, sheet) {
    const { size, bold, colour, lineHeight = 1.4 } = type;
    const lines = text ? wrapText(text, width, type) : [];
    const step = size * lineHeight;
    // An element for each line: engines do not agree on the room of white space between lines of one element.
    const line = (words, x, y) => element('text', { x: textStart(x, sheet), y }, escapeXml(words));
    return {
        height: lines.length * step,
        draw: (x, y) => element('g', { 'font-size': size, 'font-weight': bold ? 700 : undefined, fill: colour }, lines
            .map((words, index) => line(words, x, y + (index + 0.5) * step + TO_BASELINE * size))
            .join('\n')),
    };
}
/** A line from the start of the room to its end. */
function rule(width, colour, sheet) {
    return {
        height: 1,
        draw: (x, y) => element('rect', { x: boxStart(x, width, sheet), y, width, height: 1, fill: colour }),
    };
}
/** A square of one colour with round corners. */
function swatch(size, colour, sheet) {
    return {
        height: size,
        draw: (x, y) => element('rect', {
            x: boxStart(x, size, sheet),
            y,
            width: size,
            height: size,
            rx: size / 4,
            fill: colour,
        }),
    };
}
/** A drawing of its own size, made as wide as there is room; turned round where lines are read from the right. */
function drawing(markup, own, width, { width: sheetWidth, isRightToLeft }) {
    const scale = width / own.width;
    return {
        height: own.height * scale,
        draw: (x, y) => {
            const start = isRightToLeft ? sheetWidth - x : x;
            const turn = isRightToLeft ? -scale : scale;
            const transform = `translate(${rounded(start)} ${rounded(y)}) scale(${turn} ${scale})`;
            return element('g', { transform }, markup);
        },
    };
}
/** Where a text begins: it goes on from there in the direction that it is read. */
const textStart = (x, { width, isRightToLeft }) => isRightToLeft ? width - x : x;
/** The left of a box. */
const boxStart = (x, own, { width, isRightToLeft }) => isRightToLeft ? width - x - own : x;

/** Dark on white, so that it can be read wherever the picture stands. */
const GROUND = '#ffffff';
const INK = '#1c2426';
const MUTED = '#4b5558';
const RULE = '#d5dbdd';
const COMPARATOR = '#3c4347';
const NOT_COUNTED = '#7d8689';
const BAND = '#eef3f3';
/** The colours of treatments as they are on a light page. */
const TREATMENT_COLOURS = [
    '#186b6e',
    '#9a7210',
    '#53256a',
    '#5c8aa0',
    '#784219',
    '#6e60ae',
];
const TITLE$1 = { size: 27, bold: true, colour: INK, lineHeight: 1.3 };
const ABOUT = { size: 15, colour: MUTED };
const HEADING = { size: 19, bold: true, colour: INK, lineHeight: 1.3 };
const NUMBER = { size: 29, bold: true, colour: INK, lineHeight: 1.3 };
const DIFFERENCE = { size: 16, bold: true, colour: INK };
const TEXT$2 = { size: 15, colour: INK };
const LABEL = { size: 14, bold: true, colour: MUTED, lineHeight: 1.3 };
const SMALL = { size: 13, colour: MUTED, lineHeight: 1.45 };
/** Between columns, and beside a line. */
const GAP = 24;
const SECTION_GAP = 28;
const SWATCH = 14;
/** A hundred people are drawn no larger than this. */
const PEOPLE_WIDTH = 112;
/** Beside them there is room for words from this width on. */
const WORDS_WIDTH = 140;
/** From this width on, what a trial rests on stands in columns: when, in whom, how sure. */
const WIDE = 560;
const FACT_SHARES = [0.27, 0.46, 0.27];
const GROUP_SHARES = [0.5, 0.5];
/** All that a picture of an outcome shows. */
function outcomeBlock({ per }, { treatments }, words, room) {
    const colourOf = (treatment) => TREATMENT_COLOURS[treatments.indexOf(treatment)] ?? INK;
    return stack([
        headBlock(words, room),
        ...words.treatments.map((shown) => ruled(treatmentBlock(shown, per, colourOf(shown.treatment), room), room)),
        ruled(stack([sourcesBlock(words, room), originBlock(words, room)], GAP), room),
    ], SECTION_GAP);
}
function headBlock({ label, about, legend }, room) {
    const lines = about.map((text) => say(text, ABOUT, room));
    return stack([say(label, TITLE$1, room), stack(lines, 3), say(legend, SMALL, room)], 8);
}
function originBlock({ origin, review, disclaimer }, room) {
    return stack([say(origin, LABEL, room), say(review, SMALL, room), say(disclaimer, SMALL, room)], 4);
}
function sourcesBlock({ sourcesTitle, sources }, room) {
    if (sources.length === 0)
        return NO_BLOCK;
    const mark = ({ number }) => `[${number}]`;
    const indent = Math.max(...sources.map((source) => textWidth(mark(source), SMALL))) + 8;
    const items = sources.map((source) => beside([
        [0, say(mark(source), SMALL, room)],
        [indent, say(source.text, SMALL, room, room.width - indent)],
    ]));
    return stack([say(sourcesTitle, LABEL, room), ...items], 5);
}
function treatmentBlock({ treatment, apart, missing, trials }, per, colour, room) {
    const indent = SWATCH + 10;
    const name = beside([
        [0, after(5, swatch(SWATCH, colour, room.sheet))],
        [indent, say(treatment.name, HEADING, room, room.width - indent)],
    ]);
    return stack([
        stack([name, say(apart, SMALL, room), say(missing, TEXT$2, room)], 4),
        stack(trials.map((trial) => trialBlock(trial, per, colour, room)), 40),
    ], 16);
}
function trialBlock(trial, per, colour, room) {
    const { difference, facts, note } = trial;
    return stack([
        groupsBlock(trial, per, colour, room),
        say(difference, DIFFERENCE, room),
        stack([factsBlock(facts, room), say(note, SMALL, room)], 8),
    ], 14);
}
/** Both groups of a trial: each drawing beside its words, or below them where there is little room. */
function groupsBlock({ treated, compared }, per, colour, { width, sheet }) {
    const places = columns(GROUP_SHARES, width, GAP);
    const column = { width: Math.min(...places.map((place) => place.width)), sheet };
    const isLarge = per > 100;
    const indent = !isLarge && column.width >= PEOPLE_WIDTH + GAP + WORDS_WIDTH ? PEOPLE_WIDTH + GAP : 0;
    const peopleWidth = isLarge ? column.width : Math.min(column.width, PEOPLE_WIDTH);
    const sideBySide = (blocks, align) => beside(blocks.map((block, index) => [places[index]?.start ?? 0, block]), align);
    const groups = [treated, compared];
    const people = [
        peopleBlock(treated.estimate, per, colour, peopleWidth, sheet),
        peopleBlock(compared.estimate, per, COMPARATOR, peopleWidth, sheet),
    ];
    const sayOf = (text, type) => say(text, type, column, column.width - indent);
    // The numbers stand on one height, each right under its name.
    const words = stack([
        sideBySide(groups.map(({ name }) => sayOf(name, LABEL)), 'end'),
        sideBySide(groups.map((group) => stack([sayOf(group.number, NUMBER), sayOf(group.people, TEXT$2)], 3))),
    ], 3);
    return indent > 0
        ? beside([
            [0, sideBySide(people)],
            [indent, words],
        ])
        : stack([words, sideBySide(people)], 10);
}
/** The people of a group on their grid: those counted, those who may be, the others, and the likely range. */
function peopleBlock(estimate, per, colour, width, sheet) {
    const grid = gridOf(per);
    const { filled, possible, band } = peopleDrawn(estimate, per);
    const people = (from, to, paint) => from < to ? element('path', { d: peoplePath(from, to, grid.columns), ...paint }) : '';
    const line = { stroke: colour, 'stroke-width': 0.7 };
    const markup = [
        band
            ? element('path', {
                d: outlinePath(band, grid.columns),
                fill: BAND,
                stroke: INK,
                'stroke-dasharray': '3 2',
            })
            : '',
        people(0, filled, { fill: colour }),
        people(filled, filled + possible, { ...line, fill: colour, 'fill-opacity': 0.25 }),
        people(filled + possible, per, { ...line, fill: 'none', stroke: NOT_COUNTED }),
    ];
    return drawing(markup.join(''), grid, width, sheet);
}
/** What a number rests on: each fact under its name, side by side where there is room. */
function factsBlock(facts, room) {
    const { width } = room;
    const factBlock = ([name, value], column = width) => stack([say(name, SMALL, room, column), say(value, TEXT$2, room, column)], 0);
    if (width < WIDE)
        return stack(facts.map((fact) => factBlock(fact)), 6);
    const places = columns(FACT_SHARES, width, GAP);
    return beside(facts.map((fact, index) => [places[index]?.start ?? 0, factBlock(fact, places[index]?.width)]));
}
/** A block under a line. */
const ruled = (block, { width, sheet }) => stack([rule(width, RULE, sheet), block], GAP);
const say = (text, type, { width, sheet }, room = width) => paragraph(text, room, type, sheet);

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
    return oneLine$2(all.map(sentence).join(' '));
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
        identifiers || addressOf$2(source),
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

/** What would else come from a page that the picture is put into, and make lines longer than they are reckoned. */
const TYPE = {
    'font-family': 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
    'font-style': 'normal',
    'font-weight': 400,
    'letter-spacing': 'normal',
    'word-spacing': 'normal',
    'text-anchor': 'start',
};
const NARROWEST = 320;
const WIDEST_MARGIN = 40;
/**
 * One outcome as a picture that stands by itself, for a newsletter or a slide: for each treatment its trials with both
 * groups side by side, the numbers in words, the likely range, when, in whom and how sure, with the sources, the
 * comparison that it is from, the review and the disclaimer.
 *
 * It is one SVG with shapes and text alone: no script, no style sheet, nothing that is loaded or referred to. Its title and
 * description say all of it. Ids are made of those of the comparison and the outcome.
 *
 * @returns SVG, without an XML declaration
 */
function outcomePicture(row, comparison, options = {}) {
    const { frame = ownFrame(row), treatments = comparison.treatments, today = new Date() } = options;
    const wording = wordingOf(comparison, options.language);
    const { language } = wording;
    const words = outcomeWords(row, comparison, { ...wording, treatments, frame, today });
    const width = Math.max(NARROWEST, options.width ?? 800);
    const sheet = { width, isRightToLeft: isRightToLeft(language) };
    const margin = Math.min(WIDEST_MARGIN, width / 20);
    const content = outcomeBlock(row, comparison, words, { width: width - 2 * margin, sheet });
    const height = Math.ceil(content.height + 2 * margin);
    const id = pictureId(row, comparison);
    return element('svg', {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${width} ${height}`,
        width,
        height,
        role: 'img',
        'aria-labelledby': `${id}-title ${id}-description`,
        lang: language,
        direction: sheet.isRightToLeft ? 'rtl' : 'ltr',
        ...TYPE,
    }, [
        element('title', { id: `${id}-title` }, escapeXml(words.label)),
        element('desc', { id: `${id}-description` }, escapeXml(inSentences(words))),
        element('rect', { width, height, fill: GROUND }),
        content.draw(margin, margin),
    ].join('\n'));
}
/** An outcome without an id has its place among the outcomes. */
function pictureId(row, { id, sections }) {
    const outcomes = sections.flatMap(({ rows }) => rows).filter(({ kind }) => kind === 'outcome');
    return `${id}-${row.id ?? `outcome-${outcomes.indexOf(row) + 1}`}`;
}

/** One outcome as a picture: the one that is named, or the first. */
function writeSvg(comparison, options) {
    const picture = outcomePicture(outcomeOf(comparison, options.outcome), comparison, {
        frame: options.frame,
        treatments: treatmentsOf$1(comparison, options, 1),
        language: options.lang,
        today: dayOfWriting(comparison),
    });
    return { html: `${picture}\n`, css: '' };
}

/** Each form is a file and a line here. */
const FORMS = {
    shadow: writeShadow,
    light: writeLight,
    page: writePage,
    svg: writeSvg,
};
/**
 * Writes a comparison as HTML. The same input gives the same text, on every day and machine whose names of languages and
 * regions are the same.
 *
 * @param input a comparison document, or what is added to one of `comparisons`, as an object or as JSON text
 * @throws OptionError where an option is none, or names what is not there
 */
function prerender$1(input, options = {}) {
    checkOptions(options, Object.keys(FORMS));
    const { comparison, diagnostics } = read$1(input, options);
    const written = comparison && FORMS[options.as ?? 'shadow'](comparison, options);
    return { html: undefined, css: '', pageCss: '', ...written, diagnostics };
}
function read$1(input, { comparisons = {}, lang }) {
    const find = extendedAmong(comparisons, lang);
    return typeof input === 'string'
        ? parseComparisonText(input, undefined, find)
        : parseComparison(input, find);
}

/** What is shown while there is no comparison. The page's own content always stays. */
/**
 * A calm line about what has come of loading, with a button to try again. Without words it takes no room, but stays
 * where assistive technology listens.
 */
function noticeView(text, messages, retry) {
    return html `<div class="${nothing}"><p role="status" data-room="${text}"><span>${text}</span></p>${nothing}</div>`;
}

/** One post: its title is the link, and the whole item leads there. */
function postItem(chosen, position, context) {
    const { post } = chosen;
    const { url, title, image } = post;
    const follow = (event) => {
    };
    return html `<li class="post" part="item">${image ? picture(image, context) : nothing}<div class="words"><a class="title" part="title" href="${url}" rel="${isForeign(url, context) ? 'noopener' : nothing}" @click="${listener(follow)}" @auxclick="${listener(follow)}"><bdi>${title}</bdi></a> ${meta(post, context)} ${about(chosen, context)}</div></li>`;
}
/** Its room has one shape, whatever the picture's is, so that nothing moves when it comes. */
function picture(image, context) {
    const { src, srcset, width, height } = image;
    if (context.brokenImages.has(src))
        return nothing;
    const drop = () => {
    };
    return html `<img class="image" part="image" alt="" loading="lazy" decoding="async" width="${width ?? nothing}" height="${height ?? nothing}" referrerpolicy="${isForeign(src, context) ? 'no-referrer' : nothing}" sizes="${srcset ? SIZES[context.layout === 'cards' ? 'cards' : 'list'] : nothing}" srcset="${srcset ?? nothing}" src="${src}" @error="${listener(drop)}">`;
}
/** An engine that does not know `auto` reads the rest. */
const SIZES = { list: 'auto, 160px', cards: 'auto, (max-width: 480px) 100vw, 400px' };
const SEPARATOR = '\u00a0· ';
/** When it was published, how long it takes, where it comes from. */
function meta({ date, minutes, source }, { formats, layout, messages, namesSources }) {
    // The day as its author wrote it, whatever day it was then where the reader is.
    const day = date?.slice(0, 10);
    const parts = [
        day && html `<time datetime="${day}">${formats.date(day)}</time>`,
        minutes &&
            layout !== 'compact' &&
            html `<span class="minutes">${fillCount(messages.minutes, minutes, formats)}</span>`,
        namesSources && source && html `<span><bdi>${source}</bdi></span>`,
    ].filter(Boolean);
    // Between them, so that it has the direction of the page, whatever theirs is.
    const parted = parts.map((part, index) => [index > 0 ? SEPARATOR : '', part]);
    return parts.length > 0 ? html `<p class="meta small">${parted}</p>` : nothing;
}
function about({ post: { summary }, ...chosen }, context) {
    const why = reasonOf$2(chosen, context);
    return html `${summary ? html `<p class="excerpt"><bdi>${summary}</bdi></p>` : nothing} ${why ? html `<p class="reasons small">${why}</p>` : nothing}`;
}
/** Why it is shown. */
function reasonOf$2({ reasons, filler }, { formats, messages }) {
    if (filler === 'newest')
        return messages.recent;
    const why = filler ? messages.sameTopic : messages.reasons;
    return reasons.length > 0 ? fill(why, { topics: formats.list(reasons) }) : '';
}
function isForeign(address, { origin }) {
    return new URL(address).origin !== origin;
}

/**
 * Posts under a heading, as a landmark of the page.
 * @param retry where they are no longer fresh
 */
function postsView(posts, context, retry) {
    const list = html `<ul class="posts ${context.layout}" role="list" part="list">${posts.map((chosen, index) => postItem(chosen, index + 1, context))}</ul>`;
    return html `${underHeading(list, context)} ${noticeView('')}`;
}
function underHeading(content, context) {
    return html `<nav aria-labelledby="heading" dir="${context.direction}"><div id="heading" part="heading"><slot name="heading">${heading(context.headingLevel, context.heading)}</slot></div>${content} <slot name="footer"></slot></nav>`;
}

/** The styles of posts, in cascade order. */
const ownStyles = css `nav,.posts,.waiting{grid-template-columns:minmax(0,1fr);display:grid}nav{gap:calc(1.25 * var(--_space))}nav+.status{margin-block-start:calc(1.25 * var(--_space))}#heading{font-size:1.25em}.posts{gap:calc(1.75 * var(--_space)) calc(1.5 * var(--_space))}.post{position:relative}.words{min-inline-size:0;max-inline-size:var(--_measure);flex:1}.words>*+*{margin-block-start:.35em}.title{color:inherit;font-family:var(--tc-heading-font,inherit);font-weight:var(--tc-heading-weight,650);text-wrap:pretty;font-size:1.0625em;line-height:1.35;text-decoration-line:none;display:block}.title:hover{text-decoration-line:underline;text-decoration-color:var(--_link)}a.title:after{content:"";border-radius:var(--_radius);position:absolute;inset:0}a.title:focus-visible{outline:none}a.title:focus-visible:after{outline:.15em solid var(--_focus);outline-offset:.3em}.meta>*{unicode-bidi:plaintext}time,.minutes{white-space:nowrap}.excerpt{-webkit-line-clamp:2;-webkit-box-orient:vertical;font-size:.9375em;line-height:1.5;display:-webkit-box;overflow:hidden}.image{object-fit:cover;border-radius:var(--_radius);background:var(--_raised);block-size:auto;display:block}.list{max-inline-size:calc(var(--_measure) + 12em)}.list>.post{align-items:flex-start;gap:calc(1.5 * var(--_space));display:flex}.list .image{aspect-ratio:4/3;flex:none;order:1;inline-size:clamp(5em,24cqi,9em);margin-inline-start:auto}.cards{grid-template-columns:repeat(auto-fill,minmax(min(100%,max(13em,30%)),1fr))}.cards>.post{border:1px solid var(--_border);border-radius:var(--_radius)}.cards>.post:hover{border-color:var(--_link)}.cards .words{padding:1em 1.15em 1.15em}.cards .image{aspect-ratio:16/9;border-end-end-radius:0;border-end-start-radius:0;inline-size:100%}.cards .excerpt{-webkit-line-clamp:3}.compact{gap:0}.compact>.post{border-block-start:1px solid var(--_border);padding-block:.6em}.compact .words{flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:0 1.5em;max-inline-size:none;display:flex}.compact .words>*{min-inline-size:0;margin:0}.compact :is(.image,.excerpt,.reasons){display:none}.skeleton .words>*{background:linear-gradient(var(--_raised) 65%, transparent 0) 0 .25em / 100% 1.5em}.skeleton .title{inline-size:60%}.skeleton:not(.cards) .title br{display:none}.skeleton .meta,.skeleton .reasons{inline-size:30%}.waiting>*{grid-area:1/1}.waiting>[inert]{visibility:hidden}@container page (inline-size<17em){.list .image{display:none}}@container page (inline-size<32em){.list.skeleton .title br{display:inline}}@media print{.posts{display:block}.post{break-inside:avoid;margin-block-end:.5em}.image,.excerpt,.reasons,.skeleton{display:none}a.title:after{content:" " attr(href);overflow-wrap:anywhere;font-size:.875em;font-weight:400;position:static}.cards>.post{border:0}.cards .words{padding:0}}`;
const postsStyles = [tokens, host, base, statusStyles, ownStyles];

/**
 * A post as it can be shown, from a list that a program has put together: no type in it can be relied upon.
 *
 * @param page address of the page that relative addresses are relative to
 * @returns nothing where it has no title, or leads to what is not of the web
 * @throws OptionError where its address is relative, and the page not known
 */
function readPost$1(raw, page) {
    const post = (raw ?? {});
    const title = textOf$1(post.title);
    const url = title && addressOf$1(post.url, page);
    if (!title || !url)
        return undefined;
    return {
        url,
        title,
        tags: textsOf(post.tags),
        ...filled({
            language: textOf$1(post.language),
            date: dateOf(post.date),
            summary: textOf$1(post.summary),
            minutes: lengthOf$1(post.minutes),
            image: imageOf(post.image, page),
            source: textOf$1(post.source),
            reasons: textsOf(post.reasons),
        }),
    };
}
function addressOf$1(value, page) {
    const address = textOf$1(value);
    if (!address || !isSafeUrl(address))
        return undefined;
    if (URL.canParse(address, page))
        return new URL(address, page).href;
    const hint = 'Name the page, or give posts the whole of their addresses.';
    throw new OptionError('page', `is missing, to which "${address}" is relative`, hint);
}
function imageOf(value, page) {
    const image = (value ?? {});
    const src = addressOf$1(image.src, page);
    const { srcset, width, height } = image;
    return src
        ? {
            src,
            ...filled({ srcset: textOf$1(srcset), width: lengthOf$1(width), height: lengthOf$1(height) }),
        }
        : undefined;
}
const textOf$1 = (value) => typeof value === 'string' && value.trim() ? value : undefined;
const textsOf = (value) => Array.isArray(value) ? value.flatMap((each) => textOf$1(each) ?? []) : [];
const lengthOf$1 = (value) => typeof value === 'number' && value > 0 && value < Infinity ? value : undefined;
/** A day of the calendar, with or without its time. */
function dateOf(value) {
    const [day] = textOf$1(value)?.match(/^\d{4}-\d\d-\d\d/) ?? [];
    return day && !Number.isNaN(Date.parse(day)) ? textOf$1(value) : undefined;
}

/**
 * Writes the related posts of a page as HTML, with why each is shown; inside the element they are a list of links, which
 * is what feeds and sanitizers leave.
 *
 * @param posts the best first, with reasons where they were worked out; those without a title, or that lead to what is not
 *   of the web, are left out
 * @throws OptionError where an option is none
 */
function prerenderPosts(posts, options = {}) {
    checkPostsOptions(options);
    const { limit = 3, styleHref, page: address } = options;
    const shown = listOf(posts)
        .flatMap((post) => readPost$1(post, address) ?? [])
        .slice(0, limit)
        .map(chosen);
    const context = contextOf(options, limit);
    const language = canonicalTag(options.lang ?? 'en');
    const page = html `<div class="page static" lang="${language}" dir="${lineDirection(language)}">${postsView(shown, context)}</div>`;
    const { html: element, css } = writeElement({
        tag: 'related-posts',
        attributes: attributesOf(options, language, jsonName(posts)),
        page: oneLine$1(writeTemplate(page)),
        css: oneLine$1(postsStyles.map(({ cssText }) => cssText).join('')),
        styleHref,
        inside: [oneLine$1(writeTemplate(linksView(shown)))],
    });
    return { html: `${element}\n`, css };
}
function listOf(posts) {
    if (Array.isArray(posts))
        return posts;
    throw new OptionError('posts', 'is no list', 'Give posts in a list: [{ url, title }, …].');
}
const chosen = (post) => ({ post, reasons: post.reasons ?? [] });
function contextOf(options, limit) {
    const { lang = 'en', layout = 'list', headingLevel = 2, heading, page } = options;
    const messages = postsWords.in(lang);
    return {
        heading: heading ?? messages.related,
        headingLevel,
        layout,
        limit,
        givesReasons: true,
        namesSources: false,
        origin: page && URL.canParse(page) ? new URL(page).origin : '',
        brokenImages: new Set(),
        messages,
        direction: nothing,
        formats: textFormatsFor(lang),
        follow: () => undefined,
        dropImage: () => undefined,
    };
}
function linksView(posts) {
    return html `<ul>${posts.map(({ post, reasons }) => html `<li><a href="${post.url}">${post.title}</a>${reasons.length > 0 ? ` (${reasons.join(', ')})` : ''}</li>`)}</ul>`;
}
function attributesOf(options, language, name) {
    const { src, limit, layout, heading, headingLevel, theme } = options;
    return html `<i lang="${language}" data-prerendered="${name}" src="${src ?? nothing}" limit="${limit ?? nothing}" layout="${layout ?? nothing}" heading="${heading ?? nothing}" heading-level="${headingLevel ?? nothing}" theme="${theme && theme !== 'auto' ? theme : nothing}"></i>`;
}

/** The start tags of a part of a text, in their order. */
function tagsIn(html, start = 0, end = html.length) {
    const tags = [];
    const parser = new Parser({
        onopentag(name, attributes) {
            tags.push({ name, attributes, index: start + parser.startIndex });
        },
    });
    parser.end(html.slice(start, end));
    return tags;
}

/** A text that stored ones may be of, alone in a list, which is empty where the text is no comparison. */
function knownDocument(json, where) {
    const { comparison } = parseComparisonText(json);
    return comparison ? [{ json, comparison, where }] : [];
}
/** @returns nothing where the options name what the document has not */
function writeAgain({ json, comparison }, options) {
    try {
        const { html } = prerender$1(json, options);
        const isOutcome = options.outcome !== undefined;
        const context = staticContext(comparison, options, shadowForm, isOutcome ? 1 : 2);
        const facts = isOutcome ? lockedFactsOfOutcome(context) : lockedFacts(context);
        return html === undefined ? undefined : { html, facts };
    }
    catch (error) {
        if (error instanceof OptionError)
            return undefined;
        throw error;
    }
}
/** What a page asked of the comparison that is stored in an element. */
function optionsOf(element, html) {
    const { tag, attributes, start, end, template } = element;
    const { lang, region, frame, theme, comparison, outcome } = attributes;
    const { treatments, sections, offers, 'heading-level': level } = attributes;
    return {
        lang,
        region,
        comparison,
        theme: theme === 'light' || theme === 'dark' ? theme : undefined,
        outcome: tag === 'outcome-chart' ? (outcome ?? true) : undefined,
        frame: frame === 'gain' || frame === 'loss' ? frame : undefined,
        treatments: namesIn$2(treatments),
        sections: namesIn$2(sections),
        offers: namesIn$2(offers),
        headingLevel: level === undefined ? undefined : Number(level),
        alternate: alternatesIn(html, start, end),
        styleHref: template && styleHrefIn(html, template.start, template.end),
    };
}
const namesIn$2 = (words) => words?.match(/\S+/g) ?? undefined;
/** The links to the same in other languages: no attribute of the element says them. */
function alternatesIn(html, start, end) {
    const links = tagsIn(html, start, end).flatMap(({ name, attributes: { hreflang, href } }) => name === 'a' && hreflang && href && isSafeUrl(href) ? [[hreflang, href]] : []);
    return Object.fromEntries(links);
}
function styleHrefIn(html, start, end) {
    const sheet = tagsIn(html, start, end).find(({ name, attributes: { rel } }) => name === 'link' && rel === 'stylesheet');
    return sheet?.attributes.href;
}

/** Judges the comparisons that were stored in a page: in elements with their hash, and in words alone. */
function judgeStored(page) {
    const stored = page.scanned.elements.filter(isStored);
    return [...stored.map((element) => judgeElement(element, page)), ...judgeWords(stored, page)];
}
const isStored = ({ attributes }) => 'data-prerendered' in attributes;
const WRITE_ANEW = 'Write it anew: treatment-compare prerender.';
function judgeElement(element, page) {
    const options = optionsOf(element, page.html);
    const match = matchOf(element, options, page);
    if (!match)
        return { title: undefined, findings: ofNoDocument(element, options, page) };
    const { document, isSame } = match;
    const findings = [
        ...(isSame ? [] : [ofAnotherState(element, document)]),
        ...compareElement(element, options, match, page),
    ];
    return { title: `${document.comparison.title} (stored)`, findings };
}
/** The document whose hash the element has; else one whose name it has. */
function matchOf(element, options, { html, documents }) {
    const hash = element.attributes['data-prerendered'];
    const matches = documents.flatMap((document) => {
        const copy = writeAgain(document, { ...options, as: 'shadow' });
        if (!copy)
            return [];
        const [again] = scanPage(copy.html).elements;
        return { document, copy, isSame: again?.attributes['data-prerendered'] === hash };
    });
    const ids = [...element.marks].map((mark) => readVersionMark(mark)?.id);
    const { text } = lettersIn(html, element.start, element.end);
    return (matches.find(({ isSame }) => isSame) ??
        matches.find(({ document: { comparison } }) => [ids.includes(comparison.id), text.includes(lettersOf(comparison.title))].some(Boolean)));
}
function ofNoDocument({ start, end, attributes }, options, { html }) {
    const hash = attributes['data-prerendered'] ?? '';
    const unknown = {
        rule: storedDocument,
        path: '$',
        message: `is of no document at hand: none has the hash ${hash}`,
        mend: 'Name the document in the same call: treatment-compare check page.html document.json.',
        index: start,
    };
    if (options.outcome !== undefined)
        return [unknown];
    const { text } = lettersIn(html, start, end);
    const fact = disclaimerIn(options.lang ?? 'en');
    const isThere = fact.pieces.every((piece) => text.includes(lettersOf(piece)));
    return isThere ? [unknown] : [unknown, ofFact({ fact, index: start })];
}
const ofAnotherState = ({ start, attributes }, { comparison, where }) => ({
    rule: storedDocument,
    path: '$',
    message: `has the hash ${attributes['data-prerendered'] ?? ''}, which is not that of “${comparison.id}” as it is in ${where}`,
    mend: 'Write it anew, or name the document that it was written from.',
    index: start,
});
function compareElement(element, options, { document, copy, isSame }, { html }) {
    const { template } = element;
    const again = partsOf(copy.html);
    if (!template || !again) {
        const stored = { html, letters: lettersIn(html, element.start, element.end) };
        return findingsOf(likestForm(document, options, stored, true));
    }
    const inside = lettersBeside(html, element, [template]);
    const page = compare(again.shadow, readable(html, template), copy.facts, true);
    const rest = compare(again.inside, { html, letters: inside }, copy.facts, true);
    const found = [...findingsOf(page), ...findingsOf(rest)];
    const isWhole = page.facts.length + page.words.length === 0;
    return isSame && isWhole ? [...found, ...ofMarkup(copy, html, template)] : found;
}
/** A stored element in its two parts: its shadow root, and what is inside it beside that. */
function partsOf(html) {
    const [element] = scanPage(html).elements;
    if (!element?.template)
        return undefined;
    const { template } = element;
    const inside = lettersBeside(html, element, [template]);
    return { shadow: readable(html, template), inside: { html, letters: inside } };
}
/** What can be read in a part of a page, but for smaller parts in it. */
function lettersBeside(html, { start, end }, left) {
    const ends = [start, ...left.map((part) => part.end)];
    return joined(ends.map((from, index) => lettersIn(html, from, left[index]?.start ?? end)));
}
/** So much of a form has to be there for a text to be taken for it. */
const LEAST_ALIKE = 0.5;
/** Comparisons whose tags were taken away, and what was written without a hash. */
function judgeWords(stored, page) {
    const { html, documents } = page;
    const letters = lettersBeside(html, { start: 0, end: html.length }, stored);
    const titles = documents.map(({ comparison }) => comparison.title);
    return documents.flatMap((document, index) => {
        const { comparison } = document;
        if (titles.indexOf(comparison.title) < index)
            return [];
        if (!letters.text.includes(lettersOf(comparison.title)))
            return [];
        const options = {
            lang: comparison.lang,
            region: regionIn(letters.text, comparison),
            alternate: alternatesIn(html, 0, html.length),
        };
        const form = likestForm(document, options, { html, letters }, false);
        if (!form || form.kept < LEAST_ALIKE * (form.kept + form.lost)) {
            return [];
        }
        return [{ title: `${comparison.title} (as text)`, findings: findingsOf(form) }];
    });
}
/** The region that a text was written for: that of the crisis line that stands first. */
function regionIn(text, { crisisLines }) {
    const [first] = crisisLines
        .map(({ name, region }) => ({ region, at: text.indexOf(lettersOf(name)) }))
        .filter(({ at }) => at >= 0)
        .sort((one, other) => one.at - other.at);
    return first?.region;
}
/** What became of the form in which a comparison was written that a text without its tags is most like. */
function likestForm(document, options, stored, isAlone) {
    const outcomes = outcomesOf(document.comparison).flatMap(({ id }) => id ?? []);
    const wanted = options.outcome === undefined ? [undefined, ...outcomes] : [options.outcome];
    return wanted
        .flatMap((outcome) => formsOf(document, { ...options, outcome }))
        .map(({ written, facts }) => compare(written, stored, facts, isAlone))
        .reduce((best, form) => (best && likeness(best) >= likeness(form) ? best : form), undefined);
}
const likeness = ({ kept, lost }) => kept - lost;
/** The plain form, and the element with its shadow root, or without it. */
function formsOf(document, options) {
    const light = writeAgain(document, { ...options, as: 'light' });
    const shadow = writeAgain(document, { ...options, as: 'shadow' });
    const parts = shadow && partsOf(shadow.html);
    return [
        ...(light ? [{ written: readable(light.html), facts: light.facts }] : []),
        ...(shadow && parts
            ? [readable(shadow.html), parts.inside].map((written) => ({ written, facts: shadow.facts }))
            : []),
    ];
}
const MOST_CHANGES = 20;
function findingsOf(compared) {
    if (!compared)
        return [];
    const { facts, words } = compared;
    const more = words.length - MOST_CHANGES;
    return [
        ...facts.map(ofFact),
        ...words.slice(0, MOST_CHANGES).map((changed, index) => {
            const isLast = more > 0 && index === MOST_CHANGES - 1;
            return ofWords(changed, isLast ? `; so do ${more} other places` : '');
        }),
    ];
}
function ofFact({ fact, instead, index }) {
    const { path, name } = fact;
    return {
        rule: storedFacts,
        path,
        message: instead === undefined
            ? `is not in the stored text: ${name}`
            : `is another in the stored text: ${name} is told as “${instead}”`,
        mend: WRITE_ANEW,
        index,
    };
}
function ofWords({ before, after, index }, more) {
    const message = before === ''
        ? `has more in the stored text: “${after}”`
        : after === ''
            ? `has less in the stored text, without “${before}”`
            : `has other words in the stored text: “${after}” in place of “${before}”`;
    const mend = `Change the document, and write the page anew: treatment-compare prerender.`;
    return { rule: storedWords, path: '$', message: `${message}${more}`, mend, index };
}
function ofMarkup({ html: written }, html, template) {
    const span = scanPage(written).elements[0]?.template;
    const change = span && changedMarkup(written, span, html, template);
    if (!change)
        return [];
    const { before, after, index } = change;
    const message = `has other markup than is written today: ${short(after)} in place of ${short(before)}`;
    return [{ rule: storedMarkup, path: '$', message, mend: WRITE_ANEW, index }];
}
const LONGEST$2 = 80;
const short = (words) => words.length > LONGEST$2 ? `${words.slice(0, LONGEST$2)}…` : words;

const isPage = (text) => /^\s*</.test(text);
const scanned = (text) => isPage(text) ? scanPage(text) : undefined;
/** The documents that stand in a text: itself, or those in a page. */
function documentsWritten(text, page) {
    if (!page)
        return [{ json: text, start: 0 }];
    return page.elements.flatMap(({ json }) => json ? [{ json: mendJson(json.text), start: json.start }] : []);
}
/** The documents in a text that are comparisons. */
function knownIn({ file, text }) {
    return documentsWritten(text, scanned(text)).flatMap(({ json }) => knownDocument(json, file));
}
/**
 * The comparisons in a text, each judged.
 *
 * @param known documents that what is stored in a page may be of
 * @throws {Failure} if it is a page without one
 */
function documentsIn({ file, text }, known, judging) {
    const page = scanned(text);
    const placeAt = lineColumns(text);
    const written = documentsWritten(text, page).map(({ json, start }) => {
        const { title, findings, scores } = judge(json, judging);
        return { file, title, scores, findings: findings.map(placed(placeAt, start)) };
    });
    const stored = page ? judgeStored({ html: text, scanned: page, documents: known }) : [];
    const isLinked = page?.elements.some(({ attributes: { src } }) => src);
    if (written.length + stored.length === 0 && !isLinked) {
        throw noComparison(file, text, page?.elements);
    }
    return [...written, ...stored.map((copy) => checkedCopy(file, copy, placeAt, judging))];
}
const placed = (placeAt, start) => ({ index, ...finding }) => ({
    ...finding,
    place: placeAt(start + index),
});
function checkedCopy(file, { title, findings }, placeAt, { settings }) {
    const told = findings.flatMap(({ rule, index, ...finding }) => {
        const severity = levelOf$1(rule, settings);
        return severity === 'off'
            ? []
            : [{ ...finding, rule: rule.id, severity, place: placeAt(index) }];
    });
    return { file, title, findings: told, scores: [] };
}
function noComparison(file, text, elements = []) {
    if (elements.length > 0) {
        return new Failure(file, 'holds no comparison as JSON', 'What is a table there, the browser reads: its console says what is wrong.');
    }
    return /<table[\s>]/i.test(text)
        ? new Failure(file, 'is a web page with a table, not JSON', 'Put the table inside <treatment-compare>, and open the page: the console says what is wrong.')
        : new Failure(file, 'is a web page without a comparison, not JSON', 'Name the document. If this is what a server answered, it may ask to log in, or say “not found”.');
}

/** The documents that the elements of a page name, each once. */
function linkedFrom({ text, place }) {
    const { elements, base } = scanPage(text);
    const named = elements.flatMap(({ attributes: { src } }) => (src?.trim() ? [src.trim()] : []));
    return [...new Set(named)].map((src) => linkedDocument(src, place, base));
}
function linkedDocument(src, page, base) {
    const place = page === undefined && !isAddress(src) ? undefined : placeFrom(page ?? '', base, src);
    const file = place === undefined || isAddress(place) ? (place ?? src) : besides(page ?? '', place);
    return {
        file,
        read: async () => {
            if (place === undefined || (!isAddress(place) && !isBelow(dirname(page ?? ''), place))) {
                throw new Failure(src, 'is named by a page and not read: it is neither on the web nor in the folder of the page', 'Name it in the same call.');
            }
            return { file, text: (await readPlace(place)).text, place };
        },
    };
}
/** As its author would write it: from the same folder as the page. */
const besides = (page, path) => isAbsolute(page) ? path : join(dirname(page), relative(dirname(page), path));
/** A page must not have any file of this machine read: neither by `..` nor by a link. */
function isBelow(folder, path) {
    if (leadsOut(resolve$1(folder), path))
        return false;
    return !existsSync(path) || !leadsOut(realpathSync(folder), realpathSync(path));
}
function leadsOut(folder, path) {
    const way = relative(folder, path);
    return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

const ZIP = 'PK\x03\x04';
const SPREADSHEET = 'Copy its table into the page, inside <treatment-compare>, or write its content as JSON.';
const WRITTEN = 'Write its content as JSON; a word processor cannot save that.';
/** The first that fits is meant. */
const FOREIGN_KINDS = [
    { start: '%PDF-', name: 'a PDF', mend: 'Write its content as JSON: no program can read it out.' },
    { start: ZIP, holds: 'xl/', name: 'an Excel workbook (.xlsx)', mend: SPREADSHEET },
    {
        start: ZIP,
        holds: 'opendocument.spreadsheet',
        name: 'a spreadsheet (.ods)',
        mend: SPREADSHEET,
    },
    { start: ZIP, holds: 'word/', name: 'a Word document (.docx)', mend: WRITTEN },
    { start: ZIP, holds: 'opendocument.text', name: 'a text document (.odt)', mend: WRITTEN },
    { start: ZIP, name: 'a ZIP archive', mend: 'Unpack it, and name the document in it.' },
    {
        start: '\xd0\xcf\x11\xe0',
        name: 'a file of an old Office (.doc or .xls)',
        mend: 'Open it there, and write its content as JSON.',
    },
];
/**
 * The text of a document.
 *
 * @param file as its author named it
 * @throws {Failure} if it is another kind of file, or in another charset than UTF-8
 */
function decodeDocument(file, bytes) {
    refuseForeign(file, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw wrongCharset(file, bytes);
    }
}
function refuseForeign(file, bytes) {
    const kind = FOREIGN_KINDS.find(({ start, holds }) => bytes.subarray(0, start.length).toString('latin1') === start &&
        (holds === undefined || bytes.includes(holds)));
    if (kind)
        throw new Failure(file, `is ${kind.name}, not JSON`, kind.mend);
}
/** Editors begin a text of two bytes for each letter with a mark. */
function isUtf16([first, second]) {
    return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
function wrongCharset(file, bytes) {
    if (isUtf16(bytes)) {
        return new Failure(file, 'is written in UTF-16', 'Save it again with the encoding UTF-8; Windows calls UTF-16 “Unicode”.');
    }
    const text = new TextDecoder().decode(bytes);
    const { line, column } = lineColumns(text)(text.indexOf('\ufffd'));
    return new Failure(`${file}:${line}:${column}`, 'has a letter that is not in UTF-8', 'Save the file as UTF-8: it is in an older encoding, such as Latin-1 or Windows-1252.');
}

const MOST = 10_000_000;
/** The text of a document in a file, or of standard input for `-`. */
async function readDocument(file, { readInput }) {
    const bytes = file === '-' ? await readInput(MOST) : readFile(file);
    if (!bytes) {
        throw new Failure(file, `is larger than ${MOST / 1_000_000} MB`, 'Check that it is the document.');
    }
    return decodeDocument(file, bytes);
}
function readFile(path) {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats && !stats.isDirectory())
        return readUpTo(MOST, path);
    throw new UsageFailure(path, stats ? 'is a folder' : 'does not exist', `Name a file in JSON, - for standard input, or a built-in comparison: ${BUILT_IN_IDS.join(', ')}.`);
}

/**
 * The text of what an author names: a file, standard input, an address or a built-in comparison.
 *
 * @param language of a built-in comparison
 */
async function readSource(file, language, terminal) {
    if (BUILT_IN_IDS.includes(file)) {
        return { file, text: JSON.stringify(builtIn(file, language), null, 2) };
    }
    if (isAddress(file))
        return { file, ...(await readPlace(file)) };
    return { file, text: await readDocument(file, terminal), place: file === '-' ? undefined : file };
}

/**
 * What is told of a file that cannot be judged, so that the others are.
 *
 * @throws what is no such thing
 */
function unread(file, error) {
    const { place, problem, hint } = reasonOf$1(file, error);
    const finding = {
        rule: 'unreadable',
        severity: 'error',
        path: '$',
        message: problem,
        mend: hint,
        place: placeIn(file, place),
    };
    return { file, findings: [finding], scores: [] };
}
/** What is told of a place names it behind the file: `a.json:7:12`. */
function placeIn(file, place) {
    const [, line = 1, column = 1] = /^:(\d+):(\d+)$/.exec(place.slice(file.length)) ?? [];
    return { line: Number(line), column: Number(column) };
}
function reasonOf$1(file, error) {
    // An option that is none is a mistake of the call, not of a file.
    if (error instanceof Failure && !error.place.startsWith('--'))
        return error;
    // What the system refuses says itself why.
    if (error instanceof Error && 'syscall' in error) {
        const problem = `could not be read: ${error.message}`;
        return { place: file, problem, hint: 'See that you may read it.' };
    }
    throw error;
}

/** Reads what an author names, and the documents that the pages among it name. */
async function readAll(sources, language, terminal) {
    const texts = [];
    const unreadable = [];
    const tryTo = async (file, read) => {
        try {
            texts.push(await read());
        }
        catch (error) {
            unreadable.push(unread(file, error));
        }
    };
    for (const file of sources)
        await tryTo(file, () => readSource(file, language, terminal));
    const isNew = notYetIn(texts);
    for (const { file, read } of texts.filter(({ text }) => isPage(text)).flatMap(linkedFrom)) {
        if (isNew(file))
            await tryTo(file, read);
    }
    return { texts, unreadable };
}
/** Two pages may name one document, which may be named itself. */
function notYetIn(texts) {
    const nameOf = (place) => (isAddress(place) ? place : resolve$1(place));
    const known = new Set(texts.flatMap(({ place }) => (place === undefined ? [] : nameOf(place))));
    return (file) => {
        const name = nameOf(file);
        const isNew = !known.has(name);
        known.add(name);
        return isNew;
    };
}

/** The comparisons of this release, which pages may hold without naming a document. */
function knownBuiltIns() {
    return builtInDocuments().flatMap((document) => knownDocument(JSON.stringify(document), 'this release'));
}

const CONFIG = 'treatment-compare.config.json';
/**
 * What the author says of rules: in a file, and above that on the command line.
 *
 * @param pairs as written: `ID=LEVEL`
 * @throws {UsageFailure} if a rule is not there, or cannot be set so
 */
async function readSettings(pairs, config, terminal) {
    const file = config ?? (existsSync(CONFIG) ? CONFIG : undefined);
    const fromFile = file === undefined ? {} : await readConfig(file, terminal);
    return { ...fromFile, ...Object.fromEntries(pairs.map(readPair)) };
}
async function readConfig(file, terminal) {
    const config = parseJson(await readDocument(file, terminal));
    const hint = 'Write { "rules": { "ID": "off" } }, with off, warn or error.';
    if (!isRecord(config))
        throw new UsageFailure(file, 'is no object in JSON', hint);
    const unknown = Object.keys(config).find((name) => name !== 'rules' && name !== '$schema');
    if (unknown !== undefined)
        throw new UsageFailure(file, `has "${unknown}", unknown here`, hint);
    const { rules = {} } = config;
    if (!isRecord(rules))
        throw new UsageFailure(file, 'has "rules" that are no object', hint);
    return Object.fromEntries(Object.entries(rules).map(([id, level]) => [id, levelIn(`${file}: ${id}`, id, level)]));
}
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function readPair(pair) {
    const [id = '', level, ...more] = pair.split('=');
    if (level === undefined || more.length > 0) {
        throw new UsageFailure('--rule', `is "${pair}"`, 'Write it as source-unused=off.');
    }
    return [id, levelIn(`--rule ${id}`, id, level)];
}
function levelIn(place, id, level) {
    const found = settingProblem([...RULES, ...PAGE_RULES], id, level);
    if (found)
        throw new UsageFailure(place, found.problem, found.mend);
    return level;
}

/** `treatment-compare check`: judges comparisons before a patient reads them. */
async function check(words, terminal) {
    const { sources, format, rules, config, language, isQuiet } = readOptions$5(words);
    const settings = await readSettings(rules, config, terminal);
    const judging = { settings, language: language ?? 'en', today: new Date() };
    const progress = new Progress(terminal.progress, 'files', isQuiet);
    const { texts, unreadable } = await readAll(sources, language, terminal);
    // What is stored in a page alone is looked for among them.
    const known = texts.some(({ text }) => isPage(text))
        ? [...texts.flatMap(knownIn), ...knownBuiltIns()]
        : [];
    const documents = [];
    try {
        for (const text of texts) {
            documents.push(...judged(text, known, judging));
            progress.advance('judged', 1, texts.length);
        }
    }
    finally {
        progress.end();
    }
    documents.push(...unreadable);
    const shown = isQuiet ? documents.map(withErrorsAlone) : documents;
    const options = { isQuiet, hasColours: hasColours(terminal.out, process.env) };
    terminal.out.write(FORMATS[format](shown, options));
    if (countOf$1(documents).errors > 0) {
        const place = sources.length === 1 ? (sources[0] ?? '') : `${sources.length} files`;
        const found = countInWords(documents);
        throw new Failure(place, `${sources.length === 1 ? 'has' : 'have'} ${found}`, 'Mend the errors.');
    }
}
function judged(text, known, judging) {
    try {
        return documentsIn(text, known, judging);
    }
    catch (error) {
        return [unread(text.file, error)];
    }
}
const withErrorsAlone = (document) => ({
    ...document,
    findings: document.findings.filter(({ severity }) => severity === 'error'),
    scores: [],
});

/** The JSON Schema of comparison documents, as the package brings it. */
const publishedSchema = () => readFileSync(createRequire(import.meta.url).resolve('treatment-compare/schema.json'), 'utf8');

/**
 * Writes what a command has made into a file.
 *
 * @param mayReplace whether a file that is there may be written over
 * @throws {UsageFailure} if there is one, and it may not
 */
function writeNewFile(path, text, mayReplace) {
    if (!mayReplace && existsSync(path)) {
        throw new UsageFailure(path, 'is there already', 'Name another file, or write over it: --force');
    }
    writeFileSync(path, text);
}

/**
 * What a table compares: treatments in its first row, what is compared in its first column, and titles in rows of one cell.
 *
 * @param file for what is told of it
 * @throws {UsageFailure} if it compares less than two treatments, or more than six
 */
function compared(file, { caption, rows }) {
    const start = rows.findIndex((row) => !titleIn(row));
    const [header = [], ...body] = rows.slice(Math.max(start, 0));
    const treatments = header.slice(1);
    if (treatments.length < 2 || treatments.length > 6 || treatments.some((name) => !name)) {
        throw new UsageFailure(file, 'has no first row with the names of two to six treatments', 'Leave the first cell of the table empty, and name a treatment in each of the others.');
    }
    const title = [caption, start > 0 ? titleIn(rows[0] ?? []) : ''].find(Boolean);
    return { title, treatments, sections: inSections(body) };
}
/** The one text of a row, merged over others or beside empty ones. */
function titleIn(row) {
    const [first, ...others] = new Set(row.filter(Boolean));
    const isAlone = others.length === 0 && (row.every(Boolean) || Boolean(row[0]));
    return isAlone ? first : undefined;
}
function inSections(rows) {
    const sections = [];
    for (const row of rows) {
        const title = titleIn(row);
        if (title)
            sections.push({ title, rows: [] });
        else {
            if (sections.length === 0)
                sections.push({ title: undefined, rows: [] });
            const [label = '', ...values] = row;
            sections.at(-1)?.rows.push({ label, values });
        }
    }
    return sections.filter((section) => section.rows.length > 0);
}

const HELP$4 = `Usage: treatment-compare init [FILE] [options]

Writes a comparison to begin with into FILE (default comparison.json). What is to
be filled in says "TODO: ..."; "check" names each of them until nothing is left.
On a terminal it asks for what no option says.

Options:
  --treatment NAME  two to six, each with an option of its own
  --condition NAME  what they are for
  --lang TAG        language of the text: en, es, de ... (default en)
  --region CODE     whom you write for: US, GB, EU ...; INTL (default) is anywhere
  --from FILE       begins with a table in .html, .md, .csv or .tsv: treatments
                    in its first row, what is compared in its first column
  --force           writes over a file that is there
`;
/** @throws {UsageFailure} if they cannot be followed */
function readOptions$4(words) {
    const { values, positionals } = parseWords('init', words, {
        treatment: { type: 'string', multiple: true, default: [] },
        condition: { type: 'string' },
        lang: { type: 'string' },
        region: { type: 'string', default: 'INTL' },
        from: { type: 'string' },
        force: { type: 'boolean' },
    });
    const [file = 'comparison.json', ...others] = positionals;
    if (others.length > 0) {
        const hint = 'Name one file; put names into quotes.';
        throw new UsageFailure(`"${others.join(' ')}"`, `comes after "${file}"`, hint);
    }
    if (values.from !== undefined && values.treatment.length > 0) {
        throw new UsageFailure('--treatment', 'is for a start without --from', 'Take one of them out.');
    }
    if (!region.pattern?.test(values.region)) {
        throw new UsageFailure('--region', `is "${values.region}"`, region.hint);
    }
    return {
        file,
        treatments: values.treatment,
        condition: values.condition,
        language: values.lang === undefined ? undefined : languageFrom(values.lang),
        region: values.region,
        from: values.from,
        mayReplace: values.force === true,
    };
}
/** @throws {UsageFailure} if it is no tag of a language */
function languageFrom(tag) {
    if (isLanguageTag(tag))
        return tag;
    throw new UsageFailure('--lang', `"${tag}" is no language`, 'Give a tag such as en or es-MX.');
}

const en = {
    title: '{condition}: {treatments}?',
    or: ' or ',
    question: 'the decision, as a question that names the options',
    summary: 'the first main point, with its source.[@source-1]',
    unknown: 'what is not known',
    condition: 'what the condition is, in one plain sentence',
    beforeYouStart: 'what to know before starting or stopping any of these',
    treatment: 'what it is, in one or two plain sentences',
    route: 'how it is taken; then set "region" and "status", for each region you write for',
    risk: '**the worst it can do:** how often, and what to do at once.[@source-1]',
    experience: 'what it is like to have it',
    glance: 'At a glance',
    where: 'Where, how often',
    howWell: 'How well does each work?',
    gist: 'one line that answers this section, with its numbers.[@source-1]',
    better: 'Felt better',
    better100: 'felt better',
    notBetter: 'did not feel better',
    timeframe: 'when people were asked',
    people: 'who was in the study',
    figures: 'put the numbers of a study here',
    sideEffects: 'What are the side effects?',
    effects: 'Common side effects',
    otherOptions: 'What else is there?',
    nothingNew: 'Doing nothing new for now',
    nothingNewTold: 'what happens to most people without treatment',
    questions: 'Questions to ask',
    ask: 'Ask at your visit',
    questionAsked: 'a question that readers may take along',
    source: 'the title of the source',
    crisisLine: 'the name of the line to call in danger',
    number: 'its number',
    author: 'your name',
    credentials: 'your profession, or what else makes you fit',
    funding: 'who paid for this; that nobody did is an answer too',
    interests: 'what the authors may gain from a choice',
    method: 'how you looked for the evidence, and until when',
    compared: 'What was in the table',
};
const es = {
    title: '{condition}: ¿{treatments}?',
    or: ' o ',
    question: 'la decisión, como pregunta que nombra las opciones',
    summary: 'el primer punto principal, con su fuente.[@source-1]',
    unknown: 'lo que no se sabe',
    condition: 'qué es la enfermedad, en una frase sencilla',
    beforeYouStart: 'qué hay que saber antes de empezar o dejar cualquiera de ellos',
    treatment: 'qué es, en una o dos frases sencillas',
    route: 'cómo se toma; después ponga "region" y "status", para cada región a la que escribe',
    risk: '**lo peor que puede causar:** con qué frecuencia y qué hacer enseguida.[@source-1]',
    experience: 'cómo es recibirlo',
    glance: 'De un vistazo',
    where: 'Dónde y con qué frecuencia',
    howWell: '¿Qué tan bien funciona cada uno?',
    gist: 'una línea que responde a esta sección, con sus números.[@source-1]',
    better: 'Se sintieron mejor',
    better100: 'se sintieron mejor',
    notBetter: 'no se sintieron mejor',
    timeframe: 'cuándo se preguntó a las personas',
    people: 'quiénes participaron en el estudio',
    figures: 'ponga aquí los números de un estudio',
    sideEffects: '¿Cuáles son los efectos secundarios?',
    effects: 'Efectos secundarios frecuentes',
    otherOptions: '¿Qué más hay?',
    nothingNew: 'No hacer nada nuevo por ahora',
    nothingNewTold: 'qué les pasa a la mayoría sin tratamiento',
    questions: 'Preguntas para hacer',
    ask: 'Pregunte en su cita',
    questionAsked: 'una pregunta que los lectores puedan llevar',
    source: 'el título de la fuente',
    crisisLine: 'el nombre de la línea a la que llamar en peligro',
    number: 'su número',
    author: 'su nombre',
    credentials: 'su profesión, u otra cosa que le haga apto',
    funding: 'quién pagó esto; que nadie pagó también es una respuesta',
    interests: 'qué pueden ganar los autores con una elección',
    method: 'cómo buscó las pruebas, y hasta cuándo',
    compared: 'Lo que decía la tabla',
};
const de = {
    title: '{condition}: {treatments}?',
    or: ' oder ',
    question: 'die Entscheidung, als Frage, die die Möglichkeiten nennt',
    summary: 'der erste Hauptpunkt, mit seiner Quelle.[@source-1]',
    unknown: 'was nicht bekannt ist',
    condition: 'was die Krankheit ist, in einem einfachen Satz',
    beforeYouStart: 'was man wissen muss, bevor man damit beginnt oder aufhört',
    treatment: 'was es ist, in ein oder zwei einfachen Sätzen',
    route: 'wie es genommen wird; dann "region" und "status", für jede Region, für die Sie schreiben',
    risk: '**das Schlimmste, was es bewirken kann:** wie oft, und was sofort zu tun ist.[@source-1]',
    experience: 'wie es ist, es zu bekommen',
    glance: 'Auf einen Blick',
    where: 'Wo, wie oft',
    howWell: 'Wie gut wirkt was?',
    gist: 'eine Zeile, die diesen Abschnitt beantwortet, mit ihren Zahlen.[@source-1]',
    better: 'Fühlten sich besser',
    better100: 'fühlten sich besser',
    notBetter: 'fühlten sich nicht besser',
    timeframe: 'wann die Menschen gefragt wurden',
    people: 'wer an der Studie teilnahm',
    figures: 'hierher gehören die Zahlen einer Studie',
    sideEffects: 'Welche Nebenwirkungen gibt es?',
    effects: 'Häufige Nebenwirkungen',
    otherOptions: 'Was gibt es sonst?',
    nothingNew: 'Vorerst nichts Neues tun',
    nothingNewTold: 'was den meisten ohne Behandlung geschieht',
    questions: 'Fragen für das Gespräch',
    ask: 'Fragen Sie bei Ihrem Besuch',
    questionAsked: 'eine Frage, die Leser mitnehmen können',
    source: 'der Titel der Quelle',
    crisisLine: 'der Name der Stelle, die man in Gefahr anruft',
    number: 'ihre Nummer',
    author: 'Ihr Name',
    credentials: 'Ihr Beruf, oder was Sie sonst dazu befähigt',
    funding: 'wer dafür bezahlt hat; auch "niemand" ist eine Antwort',
    interests: 'was die Verfasser von einer Wahl haben können',
    method: 'wie Sie nach Belegen gesucht haben, und bis wann',
    compared: 'Was in der Tabelle stand',
};
const WORDS = { en, es, de };
/** The words for a language; English for any other. */
const startWords = (tag) => WORDS[primaryLanguage(tag)] ?? en;

/** What stands where an author has to write something. The rule `to-do` finds it. */
const toDo = (words) => `TODO: ${words}`;
/** The most characters that the short answer of `facts` may have. */
const SHORT = 80;
/** A document that parses, and in which what is missing says so. */
function startDocument(start) {
    const { language, region, condition, schema } = start;
    const words = startWords(language);
    const names = start.treatments;
    const ids = idsOf(names, 'treatment');
    const title = fill(words.title, { condition, treatments: names.join(words.or) });
    const cells = (cell) => Object.fromEntries(ids.map((id) => [id, cell]));
    const figures = { missing: 'not-checked', why: toDo(words.figures) };
    const glance = {
        id: 'glance',
        title: words.glance,
        rows: [
            {
                kind: 'facts',
                label: words.where,
                icon: 'place',
                cells: cells({ value: toDo(words.where) }),
            },
        ],
    };
    return {
        $schema: schema,
        id: idsOf([names.join(' or ')], 'comparison')[0] ?? 'comparison',
        lang: language,
        title: start.title ?? title,
        question: toDo(words.question),
        summary: [toDo(words.summary), toDo(words.unknown)],
        condition: { name: condition, summary: toDo(words.condition) },
        beforeYouStart: [{ points: [toDo(words.beforeYouStart)] }],
        treatments: names.map((name, index) => ({
            id: ids[index] ?? '',
            name,
            summary: toDo(words.treatment),
            approval: [{ region, route: toDo(words.route), status: 'unknown' }],
            seriousRisks: [toDo(words.risk)],
            experience: toDo(words.experience),
        })),
        sections: [
            ...(start.sections ? fromTable(start.sections, ids, words.compared) : [glance]),
            {
                id: 'how-well',
                title: words.howWell,
                gist: toDo(words.gist),
                rows: [
                    {
                        kind: 'outcome',
                        id: 'felt-better',
                        label: words.better,
                        event: words.better100,
                        noEvent: words.notBetter,
                        better: 'more',
                        timeframe: toDo(words.timeframe),
                        population: toDo(words.people),
                        comparison: 'indirect',
                        cells: cells(figures),
                    },
                ],
            },
            {
                id: 'side-effects',
                title: words.sideEffects,
                gist: toDo(words.gist),
                rows: [{ kind: 'effects', id: 'effects', label: words.effects, cells: cells(figures) }],
            },
            {
                id: 'other-options',
                title: words.otherOptions,
                gist: toDo(words.gist),
                rows: [{ kind: 'list', label: words.nothingNew, items: [toDo(words.nothingNewTold)] }],
            },
            {
                id: 'questions',
                title: words.questions,
                rows: [{ kind: 'list', label: words.ask, items: [toDo(words.questionAsked)] }],
            },
        ],
        sources: [{ id: 'source-1', kind: 'trial', title: toDo(words.source) }],
        crisisLines: [{ region, name: toDo(words.crisisLine), call: toDo(words.number) }],
        reviewEvery: 'P1Y',
        authors: [{ name: toDo(words.author), credentials: toDo(words.credentials) }],
        funding: toDo(words.funding),
        competingInterests: toDo(words.interests),
        method: toDo(words.method),
    };
}
function fromTable(sections, ids, title) {
    const titles = sections.map((section) => section.title ?? title);
    const sectionIds = idsOf(titles, 'section');
    return sections.map(({ rows }, index) => ({
        id: `table-${sectionIds[index]}`,
        title: titles[index] ?? title,
        rows: rows.map((row) => tableRow(row, ids)),
    }));
}
function tableRow({ label, values }, ids) {
    const isShort = values.every(({ length }) => length <= SHORT);
    const cells = (cell) => Object.fromEntries(ids.map((id, index) => {
        const words = values[index] ?? '';
        return [id, words ? cell(words) : { missing: 'not-checked' }];
    }));
    return isShort
        ? { kind: 'facts', label: label || '–', cells: cells((value) => ({ value })) }
        : { kind: 'text', label: label || '–', cells: cells(escapeInline) };
}
/** Names as ids, each another; a word and a number where a name has no letter that an id may have. */
function idsOf(names, word) {
    const ids = [];
    for (const [index, name] of names.entries()) {
        const plain = name
            .normalize('NFD')
            .toLowerCase()
            .replace(/[^a-z0-9]+/g, ' ')
            .trim();
        const id = plain.split(' ').slice(0, 6).join('-');
        const isFit = /^[a-z]/.test(id) && !ids.includes(id);
        ids.push(isFit ? id : `${word}-${index + 1}`);
    }
    return ids;
}

const READERS = new Map([
    ['.html', readHtml$1],
    ['.htm', readHtml$1],
    ['.md', (text) => readHtml$1(new MarkdownIt({ html: true }).render(text))],
    ['.csv', readCsv],
    ['.tsv', readCsv],
]);
/**
 * Reads the first table of a file.
 *
 * @param file its name, whose end says how it is written
 * @throws {UsageFailure} if it is none of the kinds that can be read
 */
function readTable(file, text) {
    const readAs = READERS.get(extname(file).toLowerCase());
    if (!readAs) {
        const hint = `Save it as ${[...READERS.keys()].join(', ')}.`;
        throw new UsageFailure(file, 'is no kind of table that can be read', hint);
    }
    const { caption, rows } = readAs(text);
    const filled = rows.map((row) => row.map(oneLine)).filter((row) => row.some(Boolean));
    const width = Math.max(0, ...filled.map(({ length }) => length));
    return {
        caption,
        rows: filled.map((row) => [...row, ...Array(width - row.length).fill('')]),
    };
}
const oneLine = (words) => words.replace(/\s+/g, ' ').trim();
function readCsv(text) {
    return { rows: papaparse.parse(text).data };
}
/** A span that a page may write, and a table can have. */
const MOST_SPAN = 20;
/** Words of a table alone, with what is merged said in each place that it covers. */
function readHtml$1(html) {
    const rows = [];
    /** What cells of rows above say in this row and below: their words, and for how many rows more. */
    const below = new Map();
    let state = 'before';
    let caption;
    let taken = '';
    let spans = { columns: 1, rows: 1 };
    const fillFromAbove = (row) => {
        for (let above = below.get(row.length); above; above = below.get(row.length)) {
            if (above.rows > 1)
                below.set(row.length, { ...above, rows: above.rows - 1 });
            else
                below.delete(row.length);
            row.push(above.words);
        }
    };
    const endCell = () => {
        const row = rows.at(-1);
        if (!row)
            return;
        fillFromAbove(row);
        for (let index = 0; index < spans.columns; index++) {
            if (spans.rows > 1)
                below.set(row.length, { words: taken, rows: spans.rows - 1 });
            row.push(taken);
        }
    };
    const parser = new Parser({
        onopentag(name, attributes) {
            if (name === 'table' && state === 'before')
                state = 'inside';
            if (state !== 'inside')
                return;
            if (name === 'tr')
                rows.push([]);
            if (name === 'caption' || name === 'td' || name === 'th') {
                taken = '';
                spans = { columns: spanOf(attributes.colspan), rows: spanOf(attributes.rowspan) };
            }
            if (name === 'br' || name === 'li' || name === 'p')
                taken += taken.trim() ? '; ' : '';
        },
        ontext(words) {
            taken += words;
        },
        onclosetag(name) {
            if (state !== 'inside')
                return;
            if (name === 'caption')
                caption = oneLine(taken);
            if (name === 'td' || name === 'th')
                endCell();
            if (name === 'tr')
                fillFromAbove(rows.at(-1) ?? []);
            if (name === 'table')
                state = 'after';
        },
    });
    parser.end(html);
    return { caption, rows };
}
const spanOf = (text = '') => Math.min(Math.max(Number.parseInt(text, 10) || 1, 1), MOST_SPAN);

/** `treatment-compare init`: writes a comparison to begin with, from a few answers or a table. */
async function init(words, terminal) {
    const asked = readOptions$4(words);
    const document = startDocument(await startFrom(asked, terminal));
    const { file, mayReplace } = asked;
    writeNewFile(file, `${JSON.stringify(document, null, 2)}\n`, mayReplace);
    terminal.out.write(`${file} is written. Fill in what says "TODO:", and see what is left:\nnpx treatment-compare check ${file}\n`);
}
async function startFrom(asked, terminal) {
    const { from, region } = asked;
    const table = from && compared(from, readTable(from, await readDocument(from, terminal)));
    const treatments = table ? table.treatments : await treatmentsOf(asked, terminal);
    const condition = asked.condition ?? (await answer('--condition', 'What for: ', terminal));
    return {
        treatments,
        condition,
        language: asked.language ?? (await languageOf$1(terminal)),
        region,
        schema: JSON.parse(publishedSchema()).$id,
        ...(table && { title: table.title, sections: table.sections }),
    };
}
/** @throws {UsageFailure} if nobody can be asked */
async function answer(option, question, { ask }) {
    const said = (await ask?.(question))?.trim();
    if (said)
        return said;
    throw new UsageFailure(option, 'is missing', seeHelp('init'));
}
async function treatmentsOf({ treatments }, terminal) {
    const names = treatments.map((name) => name.trim()).filter(Boolean);
    if (names.length === 0) {
        for (const which of ['First', 'Second']) {
            names.push(await answer('--treatment', `${which} treatment: `, terminal));
        }
        for (let name = await anotherFrom(terminal); name; name = await anotherFrom(terminal)) {
            names.push(name);
        }
    }
    if (names.length >= 2 && names.length <= 6)
        return names;
    throw new UsageFailure('--treatment', `is given ${names.length} times`, 'Name two to six.');
}
const anotherFrom = async ({ ask }) => (await ask?.('Another treatment, or nothing to go on: '))?.trim();
async function languageOf$1({ ask }) {
    const said = (await ask?.('Language of the text (en): '))?.trim();
    return said ? languageFrom(said) : 'en';
}

/** Where the style sheets are that come with the package, if nothing else is said. */
const STYLE_HREF = '/treatment-compare.css';
const CHART_STYLE_HREF = '/outcome-chart.css';
const HELP$3 = `Usage: treatment-compare prerender FILE|ID [options]

Writes a comparison as HTML that works without a script, to standard output.
On standard error: what was found in the document, the hash of its styles for a
policy (CSP), and its size.

FILE is a comparison document in JSON, or - for standard input
ID   is a built-in comparison: ketamine-vs-antidepressants

Options:
  --as FORM             shadow  the element, to paste into a page (default)
                        light   plain HTML, for feeds, mail and behind sanitizers
                        page    a whole page, to link to or to show in a frame
                        svg     one outcome as a picture
  --lang TAG            language of a built-in comparison, en (default) or es;
                        of a document that names none
  --region CODE         whose crisis line and approvals come first: US, GB, INTL ...
  --theme light|dark    colours of its own; by default those of the page
  --treatments IDS      only these, two or more
  --sections IDS        only these; approval and serious risks are always there
  --offers IDS          treatments that your site offers, which readers are told
                        IDS are separated by commas, or by spaces within quotes.
  --heading-level N     level of the title, 1 to 4 (default 2, of a page 1)
  --alternate LANG=URL  the same in another language, as a link under the title;
                        may be given several times
  --url URL             address of the page that has the whole comparison, for
                        readers who see only a part of it, and for the relative
                        links of plain HTML
  --json-ld             also describes it to search engines (schema.org)
  --outcome ID          one outcome alone, as <outcome-chart>; of an svg by default
                        the first
  --frame gain|loss     the people that it counts, to begin with; by default those
                        that its name says
  --style inline|link   styles in the text (default), or a link to a style sheet:
                        dist/static/treatment-compare.css of the package, for an
                        outcome dist/static/outcome-chart.css
  --style-href URL      where you put it (default ${STYLE_HREF}, for an
                        outcome ${CHART_STYLE_HREF})
  --strict              fails if anything is found in the document, and if its next
                        review is overdue
  --quiet               only what is wrong: neither hash nor size
`;
const OPTIONS$1 = {
    as: { type: 'string', default: 'shadow' },
    lang: { type: 'string' },
    region: { type: 'string' },
    theme: { type: 'string' },
    treatments: { type: 'string' },
    sections: { type: 'string' },
    offers: { type: 'string' },
    'heading-level': { type: 'string' },
    alternate: { type: 'string', multiple: true },
    url: { type: 'string' },
    'json-ld': { type: 'boolean' },
    style: { type: 'string' },
    'style-href': { type: 'string' },
    outcome: { type: 'string' },
    frame: { type: 'string' },
    strict: { type: 'boolean' },
    quiet: { type: 'boolean' },
};
const OF_ELEMENTS = ['theme', 'style', 'style-href'];
const OF_WHOLE = [
    'region',
    'sections',
    'offers',
    'heading-level',
    'alternate',
];
/** @throws {UsageFailure} if an option has no use for what is written */
function refuseUseless(values) {
    const refuse = (names, where) => {
        const useless = names.find((name) => values[name] !== undefined);
        if (!useless)
            return;
        throw new UsageFailure(`--${useless}`, `means nothing ${where}`, 'Take it out.');
    };
    const { as, outcome } = values;
    if (as === 'svg')
        refuse([...OF_ELEMENTS, ...OF_WHOLE, 'url', 'json-ld'], 'with --as svg');
    if (as === 'light')
        refuse(OF_ELEMENTS, 'with --as light');
    if (outcome !== undefined)
        refuse(OF_WHOLE, 'with --outcome');
    else if (as !== 'svg')
        refuse(['frame'], 'without --outcome');
}
/** @throws {UsageFailure} if they cannot be followed */
function readOptions$3(words) {
    const { values, positionals } = parseWords('prerender', words, OPTIONS$1);
    refuseUseless(values);
    return {
        source: oneSource(positionals),
        options: {
            as: values.as,
            lang: values.lang,
            region: values.region,
            theme: values.theme,
            treatments: readIds(values.treatments),
            sections: readIds(values.sections),
            offers: readIds(values.offers),
            headingLevel: values['heading-level'] === undefined ? undefined : Number(values['heading-level']),
            alternate: readAlternate(values.alternate),
            url: values.url,
            jsonLd: values['json-ld'],
            styleHref: readStyle(values),
            outcome: values.outcome,
            frame: values.frame,
        },
        isStrict: values.strict === true,
        isQuiet: values.quiet === true,
    };
}
function oneSource(sources) {
    const [source, ...others] = sources;
    if (source === undefined) {
        throw new UsageFailure('FILE or ID', 'is missing', seeHelp('prerender'));
    }
    if (others.length === 0)
        return source;
    const hint = 'Name one; put ids into quotes, or commas between them.';
    throw new UsageFailure(`"${others.join(' ')}"`, `comes after "${source}"`, hint);
}
const readIds = (text) => text?.split(/[\s,]+/).filter(Boolean);
function readAlternate(pairs = []) {
    return Object.fromEntries(pairs.map((pair) => {
        const [language = '', ...address] = pair.split('=');
        if (address.length > 0)
            return [language, address.join('=')];
        throw new UsageFailure('--alternate', `is "${pair}"`, 'Write it as es=https://example.org/es/');
    }));
}
function readStyle({ style, 'style-href': href, outcome }) {
    switch (style) {
        case undefined:
            return href;
        case 'link':
            return href ?? (outcome === undefined ? STYLE_HREF : CHART_STYLE_HREF);
        case 'inline':
            if (href === undefined)
                return undefined;
            throw new UsageFailure('--style-href', 'is for --style link', 'Take one of them out.');
        default:
            throw new UsageFailure('--style', `is "${style}"`, 'Use inline or link.');
    }
}

/** Writes a diagnostic as the one line that the console and the command line print. */
function formatDiagnostic({ path, message, hint }) {
    return `${path} ${message}. ${hint}`;
}

const number = new Intl.NumberFormat('en');
/** The source that a policy has to name for the styles in the text; nothing where there are none. */
function policyLine({ css, pageCss, }) {
    const hashes = [pageCss, css].filter(Boolean).map(sourceOf);
    return hashes.length > 0 ? `style-src ${hashes.join(' ')}` : undefined;
}
const sourceOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** How much a reader loads, by how it is sent. */
function sizeLine(text) {
    const bytes = Buffer.from(text);
    const gzip = gzipSync(bytes, { level: 9 });
    const brotli = brotliCompressSync(bytes, {
        params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    });
    const [raw, gzipped, smallest] = [bytes, gzip, brotli].map(({ length }) => number.format(length));
    return `${raw} bytes, ${gzipped} in gzip, ${smallest} in brotli`;
}

/** `treatment-compare prerender`: writes a comparison as HTML that works without a script. */
async function prerender(words, terminal) {
    const asked = readOptions$3(words);
    const tell = (line) => terminal.progress.write(`${plainLine(line)}\n`);
    const { source, isStrict, isQuiet } = asked;
    const place = source === '-' ? 'standard input' : source;
    const { input, options } = await find(source, place, asked.options, terminal);
    const { html, ...styles } = written(input, options);
    const findings = findingsIn(input, options.lang);
    for (const finding of findings)
        tell(`${place}: ${formatDiagnostic(finding)}`);
    const refuse = (why) => new Failure(place, why, 'Mend what is named above.');
    if (html === undefined)
        throw refuse('is no comparison');
    if (isStrict && findings.length > 0)
        throw refuse('is not faultless, as --strict wants it');
    if (!isQuiet) {
        const policy = policyLine(styles);
        if (policy)
            tell(policy);
        tell(sizeLine(html));
    }
    terminal.out.write(html);
}
async function find(source, place, options, terminal) {
    if (!BUILT_IN_IDS.includes(source)) {
        return {
            input: json(place, await readDocument(source, terminal)),
            options: { ...options, comparisons: BUILT_IN },
        };
    }
    const { lang, outcome, region = lang && regionOf$1(lang) } = options;
    const asked = { ...options, comparison: source };
    return {
        input: builtIn(source, lang),
        options: outcome === undefined ? { ...asked, region } : asked,
    };
}
/**
 * A text that is known to be JSON.
 *
 * @throws {Failure} if it is not, with the place in it
 */
function json(file, text) {
    const mistake = jsonMistake(text);
    if (!mistake)
        return text;
    const { line, column } = lineColumns(text)(mistake.index);
    throw new Failure(`${file}:${line}:${column}`, mistake.message, mistake.mend);
}
/** What is to be said of a document today. */
function findingsIn(input, language) {
    const { comparison, diagnostics } = typeof input === 'string'
        ? parseComparisonText(input, undefined, builtInExtended(language))
        : parseComparison(input);
    return comparison ? [...diagnostics, ...overdue(comparison, new Date())] : diagnostics;
}
/** That no next review is promised at all, is found by itself. */
function overdue(comparison, today) {
    const date = nextReview(comparison, today);
    return date && isOverdue(comparison, today)
        ? [toDiagnostic(findingAt(OVERDUE, [], { date }))]
        : [];
}
function written(...[input, options]) {
    try {
        return prerender$1(input, options);
    }
    catch (error) {
        if (!(error instanceof OptionError))
            throw error;
        throw new UsageFailure(`--${kebabCase(error.option)}`, error.problem, error.hint);
    }
}
/** `headingLevel` is `--heading-level`. */
const kebabCase = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * Which files of a folder are meant. A glob that matches a folder means all that is in it.
 * @param include globs, of which one has to match, if there are any
 * @param exclude globs, of which none may match
 */
function fileFilter(include, exclude) {
    const isIncluded = include.length > 0 ? matcherOf(include) : () => true;
    const isExcluded = matcherOf(exclude);
    return (name) => isIncluded(name) && !isExcluded(name);
}
function matcherOf(globs) {
    const matchers = globs.flatMap(matchersOf);
    return (name) => matchers.some((isMatch) => isMatch(name));
}
function matchersOf(glob) {
    const fromFolder = glob.replace(/^(?:\.?\/)+/, '').replace(/\/$/, '');
    try {
        return [fromFolder, `${fromFolder}/**`].map((pattern) => picomatch(pattern, { dot: true }));
    }
    catch {
        throw new UsageFailure(`"${glob}"`, 'is no glob', 'Write it as "posts/**" or "tags".');
    }
}

const HELP$2 = `Usage: treatment-compare related INPUT... --out DIR [options]
       treatment-compare related DIR/index.json --html URL [options]

Works out the related posts of every post and writes them as small static files.
On the pages of the site: <related-posts src="/DIR/index.json"></related-posts>
With --html, writes those of one page as HTML, to standard output: for its template.

INPUT is any of
  a feed            RSS, Atom, JSON Feed, WordPress, Ghost or a list of posts; up to 50 MB in XML
                    and 400 MB in JSON
  a .jsonl file     (or .ndjson) one post a line, of any size
  an address        http(s)://... of a feed; its further pages are fetched, too
  a folder          its HTML files, as the site's generator wrote them, without lists of posts
                    (tags, categories, authors, archives) and pages with noindex
  -                 a feed from standard input
Patterns such as "feeds/*.xml" mean several. Of a post that is in several inputs, the first counts.
Interrupted, it goes on where it was when it is called again.

Options:
  --out DIR         folder for the files; only files of this command are changed or removed
  --site URL        address of the site, for inputs with relative addresses
  --include GLOB    of a folder, only the files that this matches: --include "posts/**"
  --exclude GLOB    of a folder, not the files that this matches: --exclude drafts
                    Globs are matched from the folder on. Both may be given several times.
  --limit N         related posts of each page, 1 to 50 (default 8, with --html 3)
  --html URL        address of the page whose posts are written
  --lang TAG        with --html, the language of the page (default en)
  --src URL         with --html, where the index is on the site, for a script on the page
  --quiet           neither what was done nor how far it is
`;
const HIGHEST_LIMIT = 50;
const OPTIONS = {
    out: { type: 'string' },
    site: { type: 'string' },
    include: { type: 'string', multiple: true },
    exclude: { type: 'string', multiple: true },
    limit: { type: 'string' },
    html: { type: 'string' },
    lang: { type: 'string' },
    src: { type: 'string' },
    quiet: { type: 'boolean' },
};
/** @throws {UsageFailure} if they cannot be followed */
function readOptions$2(words) {
    const { values, positionals } = parseWords('related', words, OPTIONS);
    const { out, site, html } = values;
    if (positionals.length === 0)
        throw new UsageFailure('INPUT', 'is missing', seeHelp('related'));
    if (html !== undefined)
        return htmlOptions(positionals, { ...values, html });
    if (!out)
        throw new UsageFailure('--out', 'is missing', 'Name a folder: --out public/related');
    return {
        inputs: expandGlobs(positionals),
        out,
        site: site === undefined ? undefined : readSite(site),
        limit: readLimit(values.limit ?? '8'),
        isMeant: fileFilter(values.include ?? [], values.exclude ?? []),
        isQuiet: values.quiet === true,
    };
}
function htmlOptions([index = '', ...others], words) {
    const { html, out, limit = '3', lang, src } = words;
    if (others.length > 0 || out !== undefined) {
        const hint = 'Name DIR/index.json alone, which a run with --out has written.';
        throw new UsageFailure('--html', 'is for one index', hint);
    }
    const page = webAddress(html);
    if (!page)
        throw new UsageFailure('--html', 'is no http(s) address', 'Write it as https://example.org/post/');
    return { index, page, limit: readLimit(limit), lang, src };
}
function readSite(text) {
    const site = webAddress(text);
    if (site)
        return folderOf(site);
    throw new UsageFailure('--site', 'is no http(s) address', 'Write it as https://example.org');
}
/** Without a password, which all addresses that are relative to it would hand out. */
function folderOf(site) {
    const url = new URL('./', site.endsWith('/') ? site : `${site}/`);
    url.username = url.password = '';
    return url.href;
}
function readLimit(text) {
    const limit = Number(text);
    if (Number.isInteger(limit) && limit >= 1 && limit <= HIGHEST_LIMIT)
        return limit;
    throw new UsageFailure('--limit', `is "${text}"`, `Give a number from 1 to ${HIGHEST_LIMIT}.`);
}

/** Milliseconds of reading after which signals are looked at. */
const LONGEST_TURN = 50;
/**
 * Collects posts; of those with one address the first.
 * @param onPost called for each
 */
async function collectPosts(inputs, onPost) {
    const writer = new PostFileWriter();
    const hash = createHash('sha256');
    const seen = new Set();
    const posts = [];
    let title;
    let turn = performance.now();
    for (const input of inputs) {
        for await (const feed of input) {
            title ??= feed.title;
            for (const post of feed.posts) {
                if (performance.now() - turn > LONGEST_TURN) {
                    await setImmediate();
                    turn = performance.now();
                }
                const key = postKey(post.url);
                if (seen.has(key))
                    continue;
                seen.add(key);
                const line = JSON.stringify(post);
                writer.add(line);
                hash.update(line);
                const { url, date, text } = post;
                posts.push({
                    index: posts.length,
                    url,
                    ...(date && { date, time: Date.parse(date) }),
                    ...(text && { text: true }),
                });
                onPost();
            }
        }
    }
    hash.update(title ?? '');
    return { file: writer.finish(), posts, title, hash: hash.digest('hex') };
}

/** Reads a post under all the names that formats in JSON have for its fields; a format adds what is its own. */
function readJsonPost(post) {
    // WordPress wraps what it has rendered, and Blogger every text.
    const values = (names) => names.split(' ').map((name) => post?.[name]?.rendered ?? post?.[name]?.$t ?? post?.[name]);
    return {
        titles: values('title name'),
        addresses: values('url external_url link href permalink relpermalink relPermalink uri URL fullUrl path location'),
        ids: values('id guid'),
        dates: values('date published published_at date_published publishOn publishDate pubDate created created_at updated date_modified'),
        summaries: values('custom_excerpt summary description excerpt'),
        contents: [
            ...values('content_html html content contents text body'),
            ...values('content_text plaintext').map(escapeText$1),
        ],
        tags: values('tags categories keywords tag category labels subject topics').flatMap(namesIn$1),
        statuses: [
            ...values('status post_status state visibility kind'),
            values('draft isDraft is_draft private hidden unlisted protected password').some(isYes$1),
            values('published is_published').some((value) => value === false || value === 'false'),
            ...[post?.content, post?.excerpt].map((text) => text?.protected),
        ],
        pictures: values('feature_image featured_image image banner_image thumbnail media$thumbnail assetUrl cover jetpack_featured_media_url').map((image) => ({
            src: image?.url ?? image?.src ?? image,
            srcset: image?.srcset,
            width: image?.width,
            height: image?.height,
        })),
        minutes: post?.reading_time,
        // `lang` is Polylang’s; the last two are WPML’s.
        language: values('language lang locale inLanguage wpml_current_locale language_code')
            .map((language) => language?.code ?? language?.slug ?? language)
            .find(Boolean),
    };
}
/** Whether a field that is a switch, or holds something where it is on, is on. */
const isYes$1 = (value) => value === true || value === 1 || (textOf$4(value) && !/^(?:false|no|0)$/i.test(textOf$4(value)));
/** Names as a list, as a text with commas, as a thing that has one, or as things by their names. */
function namesIn$1(value) {
    if (Array.isArray(value))
        return listOf$2(value).map((tag) => tag?.name ?? tag?.term ?? tag);
    if (typeof value !== 'object' || !value)
        return textOf$4(value).split(',');
    return value.name ? [value.name] : Object.keys(value);
}

/** The posts of a Blogger blog as JSON (`/feeds/posts/default?alt=json`): Atom, with each text under `$t`. */
function readBlogger({ feed }, { address }) {
    if (!Array.isArray(feed?.entry))
        return undefined;
    return {
        title: wordsOf$2(feed.title),
        next: pageAfter$1(feed, address),
        items: listOf$2(feed.entry),
        read: (entry) => ({
            ...readJsonPost(entry),
            addresses: listOf$2(entry?.link).map((link) => textOf$4(link?.rel) === 'alternate' && link?.href),
            statuses: [wordsOf$2(entry?.app$control?.app$draft) === 'yes'],
        }),
    };
}
const wordsOf$2 = (value) => textOf$4(value?.$t);
/** Its own link to the next page leads to another site. */
function pageAfter$1(feed, address) {
    const [start, size, total] = ['startIndex', 'itemsPerPage', 'totalResults'].map((name) => Number(wordsOf$2(feed[`openSearch$${name}`])));
    const url = new URL(address);
    url.searchParams.set('start-index', String(start + size));
    return size > 0 && start + size <= total ? url.href : undefined;
}

/** Address of the page after this one of a list that has a number of pages, in either form of WordPress' addresses. */
function pageAfter(address, pages) {
    const url = new URL(address);
    const page = Number(url.searchParams.get('page') ?? 1) + 1;
    url.searchParams.set('page', String(page));
    return Number(pages) >= page ? url.href : undefined;
}
/** The next page if it is on the same site, so that no feed sends its reader elsewhere. */
function nextPage(address, headers, named) {
    const [, linked] = /<([^<>]*)>[^,<]*;\s*rel="?next\b/i.exec(headers?.get('Link') ?? '') ?? [];
    const next = webAddress(named, address) ?? webAddress(linked, address);
    const isHere = next && new URL(next).origin === new URL(address).origin;
    return isHere && next !== address ? next : undefined;
}

/** Posts of Ghost's Content API. */
function readGhost({ posts, meta }, { address }) {
    const pagination = meta?.pagination;
    if (!pagination)
        return undefined;
    return {
        next: pageAfter(address, pagination.pages),
        items: listOf$2(posts),
        read: (post) => {
            const item = readJsonPost(post);
            // Names that begin with # are for the site itself.
            return { ...item, tags: item.tags.filter((tag) => !textOf$4(tag).startsWith('#')) };
        },
    };
}

/** JSON Feed 1.0 and 1.1, whose titles and summaries are never markup. */
function readJsonFeed(feed) {
    if (!textOf$4(feed.version).includes('jsonfeed'))
        return undefined;
    return {
        title: escapeText$1(feed.title),
        next: feed.next_url,
        site: feed.home_page_url,
        language: feed.language,
        items: listOf$2(feed.items),
        read: (item) => ({
            ...readJsonPost(item),
            titles: [escapeText$1(item?.title)],
            summaries: [escapeText$1(item?.summary)],
        }),
    };
}

/** The names under which authors and generators list a site's posts. */
const LISTS = 'posts items pages entries results docs documents articles data index'.split(' ');
/**
 * A list of posts that a site's author or generator writes as JSON, such as the `index.json` of Hugo or Eleventy.
 * Eleventy keeps what a page says of itself apart, in `data`.
 */
function readPostList(list) {
    const items = [...LISTS.map((name) => list[name]), list].find(Array.isArray);
    return items
        ? {
            title: list.title,
            language: list.language ?? list.lang,
            items: listOf$2(items),
            read: (page) => readJsonPost({ ...page?.page, ...page?.data, ...page }),
        }
        : undefined;
}

/**
 * Related posts that were worked out beforehand (`npx treatment-compare related`). The index leads to the shard of
 * the page as a feed leads to its next page.
 */
function readRelatedIndex({ relatedPosts, shards, title, posts, pages }, { page }) {
    if (relatedPosts !== INDEX_VERSION)
        return undefined;
    const key = page ? wholeKey(postKey(page)) : '';
    return {
        title,
        next: typeof shards === 'number' && key && shardOf(key, shards),
        items: listOf$2(posts ?? pages?.[key]),
        read: (post) => ({
            ...readJsonPost(post),
            minutes: post?.minutes,
            reasons: pages ? listOf$2(post?.reasons) : undefined,
        }),
    };
}

/** A blog of Squarespace, at its own address with `?format=json`. */
function readSquarespace({ website, items, pagination, }) {
    if (!website || !Array.isArray(items))
        return undefined;
    const next = textOf$4(pagination?.nextPageUrl);
    return {
        title: website.siteTitle,
        next: next && `${next}${next.includes('?') ? '&' : '?'}format=json`,
        items: listOf$2(items),
        read: readJsonPost,
    };
}

/** Posts of WordPress' REST interface (`/wp-json/wp/v2/posts`), with or without `_embed` and `_fields`. */
function readWordPress(posts, { address, headers }) {
    const items = listOf$2(posts);
    if (!items.some((post) => (post?.title ?? post?.excerpt)?.rendered))
        return undefined;
    return {
        next: pageAfter(address, headers?.get('X-WP-TotalPages')),
        items,
        read: (post) => {
            const item = readJsonPost(post);
            const [media] = listOf$2(post?._embedded?.['wp:featuredmedia']);
            const { sizes, width, height } = media?.media_details ?? {};
            const srcset = Object.values(sizes ?? {})
                .map((size) => `${textOf$4(size?.source_url)} ${Number(size?.width)}w`)
                .join(', ');
            return {
                ...item,
                dates: [`${textOf$4(post?.date_gmt)}Z`, ...item.dates],
                tags: tagsOf$1(post),
                pictures: [{ src: media?.source_url, srcset, width, height }, ...item.pictures],
            };
        },
    };
}
/** Tags and categories: their names where they are embedded, else their slugs. */
function tagsOf$1(post) {
    const terms = listOf$2(post?._embedded?.['wp:term']).flatMap(listOf$2);
    if (terms.length > 0)
        return terms.map((term) => term?.name);
    return Object.values(post?.class_list ?? {}).map((name) => /^(?:tag|category)-([a-z][\w-]*)$/.exec(textOf$4(name))?.[1]?.replaceAll('-', ' '));
}

const USUAL_PAGE = 20;
/** Posts of WordPress.com's own interface (`/rest/v1.1/sites/…/posts`). */
function readWordPressCom({ found, posts }, { address }) {
    if (typeof found !== 'number' || !Array.isArray(posts))
        return undefined;
    const onPage = Number(new URL(address).searchParams.get('number')) || USUAL_PAGE;
    return {
        next: pageAfter(address, Math.ceil(found / onPage)),
        items: listOf$2(posts),
        read: (post) => ({
            ...readJsonPost(post),
            statuses: [post?.status, post?.password && 'protected'],
        }),
    };
}

/**
 * What may stand before the root: comments and instructions, in which nothing counts, and a DOCTYPE, which is never
 * parsed: expanding its entities can stop a page for seconds.
 */
const START$2 = /<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)|<!doctype(?!\s+html)|<(?:!doctype\s+)?((?:[\w.-]+:)?(rss|rdf|feed|html))\b/gi;
const START_OF_ITEM = /<(?:[\w.-]+:)?(?:item|entry)(?=[\s>])/i;
const END_OF_ITEM = /<\/(?:[\w.-]+:)?(?:item|entry)\s*>/gi;
/**
 * Reads XML that should be a feed, from its root on, as it is or, where it is broken, item by item.
 */
function readXml(text, { parser }) {
    for (const { 1: name, 2: root = '', index } of text.matchAll(START$2)) {
        if (/html/i.test(root))
            return undefined;
        if (name)
            return {
                root: root.toLowerCase(),
                ...readRoot(text.slice(index), name, parser),
            };
    }
    return undefined;
}
/** Parsing a longer text in one go would keep a slow phone from answering its reader. */
const LONG = 100_000;
/** Programs print warnings before a root and statistics after it, so both are cut off first. */
function readRoot(text, name, parser) {
    const end = text.lastIndexOf(`</${name}`);
    // Where a document is unfinished, not every parser says so.
    const isWhole = end > 0 && end < LONG;
    const root = isWhole && parse$2(`${text.slice(0, end)}</${name}>`, parser);
    if (!root)
        return readPieces(text, name, parser);
    const channel = [...root.children].find((child) => localName(child) === 'channel') ?? root;
    return {
        head: fieldsOf(channel),
        items: [...channel.children, ...(channel === root ? [] : root.children)].filter(isItem),
    };
}
const localName = ({ nodeName }) => nodeName.slice(nodeName.lastIndexOf(':') + 1).toLowerCase();
const isItem = (element) => /^(?:item|entry)$/.test(localName(element));
const prefixOf = ({ nodeName }) => nodeName.slice(0, nodeName.lastIndexOf(':') + 1);
/** Its root; Chromium puts an error inside of the root, Firefox in its place, linkedom nowhere. */
function parse$2(text, parser) {
    // WebKit ends the document where there is half of a pair, and tells nobody; linkedom reads on where CDATA holds its end.
    if (/\p{Cs}|\]\]>(?!\s*(?:<|$))/u.test(text))
        return null;
    let xml;
    try {
        xml = parser.parseFromString(text, 'application/xml');
    }
    catch (error) {
        // It is a browser's only reason; the command has others.
        throw error instanceof TypeError ? new ReadFailure(PARSING_FORBIDDEN) : error;
    }
    return xml.getElementsByTagName('parsererror')[0] ? null : xml.documentElement;
}
/** A root with more attributes than fit here would be read again and again with each item. */
const LONGEST_START$1 = 4000;
/** Each item becomes a document of its own, so that a broken or unfinished one takes no other with it. */
function readPieces(text, name, parser) {
    const given = text.slice(0, text.indexOf('>') + 1);
    const start = given.length < LONGEST_START$1 ? given : `<${name}>`;
    const read = (piece) => parse$2(`${start}${piece}</${name}>`, parser) ?? parse$2(mend(piece), parser);
    const [head = ''] = text.slice(given.length).split(START_OF_ITEM, 1);
    // A channel that is not closed yet would be an error; its fields do as well without it.
    const about = head.replace(/<\/?(?:[\w.-]+:)?channel\b[^<>]*>/gi, '');
    return {
        head: fieldsOf(read(about)),
        items: (function* () {
            let from = 0;
            for (const { 0: end, index } of text.matchAll(END_OF_ITEM)) {
                const piece = text.slice(from, index);
                const { 0: tag = '', index: begin } = START_OF_ITEM.exec(piece) ?? {};
                if (tag)
                    yield read(`${piece.slice(begin)}</${tag.slice(1)}>`)?.firstElementChild ?? null;
                from = index + end.length;
            }
        })(),
    };
}
/** What feeds mark up in an item; all other tags are part of a text. */
const FIELDS = '[\\w.-]+:[\\w.-]+|item|entry|title|link|guid|id|(?:pub)?date|published|updated|modified|description|summary|content|body|category|enclosure|thumbnail|image|url';
// Only these five are XML's own; the rest is for whoever reads the text.
const AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos);)/g;
/** CDATA up to where a tag follows, since its text may hold its end; CDATA; what says nothing; a field; stray signs. */
const TOKEN = new RegExp(`<!\\[CDATA\\[((?:(?!<!\\[CDATA\\[)[^])*?)\\]\\]>(?=\\s*(?:<|$))|<!\\[CDATA\\[([^]*?)(?:\\]\\]>|$)|<!--[^]*?(?:-->|$)|<\\?[^]*?(?:\\?>|$)|(</?(?:${FIELDS})(?=[\\s/>])(?:[^"'<>]|"[^"<]*"|'[^'<]*')*>)|<|${AMPERSAND.source}|\\]\\]>`, 'gi');
/** Declaring thousands would stop a page. */
const MOST_PREFIXES = 50;
/** Markup that a parser in XML can read, in a root of its own: a field is a field, and all else is text. */
function mend(markup) {
    const prefixes = new Set();
    const mended = markup
        .replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
        .replace(TOKEN, (token, lax, strict, tag) => {
        const words = lax ?? strict;
        if (words !== undefined)
            return escaped(words);
        if (!tag)
            return /^<[!?]/.test(token) ? '' : escaped(token);
        const own = [...tag.matchAll(/[\s</](?!xml)([a-z_][\w.-]*):\w/gi)].map(([, prefix]) => prefix);
        const all = new Set([...prefixes, ...own]);
        if (all.size > MOST_PREFIXES)
            return escaped(tag);
        for (const prefix of own)
            prefixes.add(prefix ?? '');
        return tag.replace(AMPERSAND, '&amp;');
    });
    return `<x${[...prefixes].map((prefix) => ` xmlns:${prefix}="${prefix}"`).join('')}>${mended}</x>`;
}
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(']]>', ']]&gt;');
/** A feed's own fields come before its items, of which so many are parsed at once. */
const MOST_FIELDS = 3000;
/** Undeclared and unusual prefixes are common, so a name counts whatever its namespace is. */
function fieldsOf(element) {
    const children = element ? [...element.children].slice(0, MOST_FIELDS) : [];
    const isForeign = (child) => Number(prefixOf(child) !== (element && prefixOf(element)));
    children.sort((one, other) => isForeign(one) - isForeign(other));
    const own = children.map(localName);
    return (names) => names.split(' ').flatMap((name) => children.filter((_child, index) => own[index] === name));
}
/**
 * What an element says, as markup. Where it holds elements they are markup that nobody escaped;
 * reading them back as such (nothing is ever set) gives all formats one form.
 */
function markupOf(element) {
    if (element.firstElementChild)
        return element.innerHTML;
    const text = withoutWrapping(element.textContent);
    return /^(?:text|text\/plain)$/.test(element.getAttribute('type') ?? '')
        ? escapeText$1(text)
        : text;
}
/** What relative addresses in an element are meant from: each `xml:base` is relative to the one around it. */
function baseOf(element, address) {
    if (!element)
        return undefined;
    const around = baseOf(element.parentElement, address);
    return webAddress(element.getAttribute('xml:base'), around ?? address) ?? around;
}
/** The language that an element or what is around it says to be in. */
function languageOf(element) {
    return element
        ? (element.getAttribute('xml:lang') ?? languageOf(element.parentElement))
        : undefined;
}

/** RSS 2.0, 0.9x and 1.0 (RDF). */
const RSS = {
    dates: 'pubdate date published issued updated',
    summaries: 'description summary subtitle',
    contents: 'encoded body',
};
/** Atom 1.0, and 0.3 with its older names. */
const ATOM = {
    dates: 'published issued pubdate date created updated modified',
    summaries: 'summary description subtitle',
    contents: 'content',
};
/** The names, best first, under which a format has what differs between formats; by its root. */
const XML_FORMATS = { rss: RSS, rdf: RSS, feed: ATOM };
const PICTURE = /^image|:image$|thumbnail|\.(?:jpe?g|png|webp|avif|gif)\b/i;
/** Reads by what RSS and Atom have in common, which is also what each borrows from the other. */
function readXmlItems({ root, head, items }, { address }) {
    const site = addressesOf(linksWith(head, /alternate$/), address)[0] ?? address;
    const [language] = head('language').map(wordsOf$1);
    return {
        title: firstReadable(head('title'), markupOf),
        next: addressesOf(linksWith(head, /^next$/), address)[0],
        site,
        language,
        items,
        read: (element) => readItem(element, XML_FORMATS[root], site, language),
    };
}
function readItem(element, names, site, feedLanguage) {
    const fields = fieldsOf(element);
    const language = fields('language').map(wordsOf$1)[0] ?? languageOf(element) ?? feedLanguage;
    const links = linksWith(fields, /alternate$/, language);
    const [content = element] = fields(names.contents);
    const [control] = fields('control');
    return {
        titles: fields('title').map(markupOf),
        addresses: [...fields('origlink').map(wordsOf$1), ...addressesOf(links, site)],
        ids: [
            ...fields('guid id').map((id) => id.getAttribute('isPermaLink') !== 'false' && wordsOf$1(id)),
            element.getAttribute('rdf:about'),
        ],
        dates: fields(names.dates).map(wordsOf$1),
        summaries: fields(names.summaries).map(markupOf),
        contents: fields(names.contents).map(markupOf),
        tags: fields('category subject').map((tag) => tag.getAttribute('label') ?? tag.getAttribute('term') ?? wordsOf$1(tag)),
        pictures: picturesOf(fields),
        base: baseOf(content, site),
        statuses: [
            ...fields('status').map(wordsOf$1),
            ...fieldsOf(control ?? null)('draft')
                .map(wordsOf$1)
                .map(isYes),
        ],
        language: links[0]?.getAttribute('hreflang') ?? language,
    };
}
const isYes = (text) => /^\s*yes/.test(text) && 'draft';
const wordsOf$1 = (element) => withoutWrapping(element.textContent);
/** The links with this relation, those in a language first, those in others last; in RSS a link is text and has none. */
function linksWith(fields, relation, language = '') {
    const strangeness = (link) => {
        const own = link.getAttribute('hreflang');
        return own ? Number(primaryLanguage(own) !== primaryLanguage(language)) * 2 : 1;
    };
    return fields('link')
        .filter((link) => relation.test(link.getAttribute('rel') ?? 'alternate') &&
        // Not the same post as data; but the next page is a feed.
        (relation.test('next') || /html|^$/.test(link.getAttribute('type') ?? '')))
        .sort((one, other) => strangeness(one) - strangeness(other));
}
function addressesOf(links, site) {
    return links.flatMap((link) => webAddress(link.getAttribute('href') ?? wordsOf$1(link), baseOf(link, site) ?? site) ?? []);
}
function picturesOf(fields) {
    const nested = fields('group content image').flatMap((element) => [...element.children]);
    const pictures = [...fields('enclosure link content thumbnail image'), ...nested].map((element) => {
        const attribute = (name) => element.getAttribute(name);
        const text = element.firstElementChild ? '' : wordsOf$1(element);
        const src = attribute('url') ?? attribute('href') ?? text;
        const kind = attribute('medium') ?? attribute('type') ?? element.nodeName + src;
        return {
            src: PICTURE.test(kind) && src,
            width: attribute('width'),
            height: attribute('height'),
        };
    });
    return widestFirst(pictures);
}

/**
 * Each says whether a feed is its own; the first that does reads it. A new format is a line here, or, if it is XML, in
 * `XML_FORMATS`.
 */
const JSON_FORMATS = [
    readJsonFeed,
    readWordPress,
    readGhost,
    readWordPressCom,
    readSquarespace,
    readBlogger,
    readRelatedIndex,
    readPostList,
];
/**
 * Reads a feed in any of the formats, which its content tells: names and types of files are often wrong.
 * @throws {ReadFailure} with what its author is told, if it is none
 */
function readFeed(text, context) {
    const trimmed = text.trim();
    if (!trimmed)
        throw new ReadFailure(EMPTY_FEED);
    if (/^[[{]/.test(trimmed)) {
        const data = parseJson(trimmed);
        if (!data)
            throw new ReadFailure(BROKEN_JSON);
        return readFeedData(data, context);
    }
    const feed = readXml(trimmed, context);
    if (!feed)
        throw new ReadFailure(NOT_A_FEED);
    return toFeed(readXmlItems(feed, context), withDayOrder(context, () => trimmed));
}
/**
 * Reads a feed that is parsed already, in any of the formats that are JSON.
 * @throws {ReadFailure} as `readFeed` does
 */
function readFeedData(data, context) {
    const feed = data;
    const list = feed && firstReadable(JSON_FORMATS, (format) => format(feed, context));
    if (!list)
        throw new ReadFailure(NOT_A_FEED);
    return toFeed(list, withDayOrder(context, () => JSON.stringify(data)));
}
/** Looks through a feed once, and only if a date of it leaves no other way. */
function withDayOrder(context, text) {
    let found;
    return { ...context, dayOrder: () => (found ??= { order: dayOrderIn(text()) }).order };
}
function toFeed(list, context) {
    const { address, headers, parser } = context;
    const title = typeof list.title === 'string' && shorten(plainText$1(list.title, parser), LONGEST_TITLE);
    const next = nextPage(address, headers, list.next);
    const leftOut = [];
    const steps = stepsThrough(list, context, leftOut);
    return {
        posts: postsIn(steps),
        steps,
        leftOut,
        ...filled({ title, next }),
    };
}
const LONGEST_TITLE = 300;
function* postsIn(steps) {
    for (const post of steps)
        if (post)
            yield post;
}
/** @param leftOut takes the numbers of those that nobody can be shown */
function* stepsThrough({ items, read, site, language }, context, leftOut) {
    const base = webAddress(site, context.address) ?? context.address;
    let number = 0;
    for (const raw of items) {
        number++;
        const item = raw === null ? undefined : read(raw);
        const isMeant = !item || !isHidden(item, context.dayOrder);
        const post = item && isMeant ? toPost(item, base, context, language) : undefined;
        if (isMeant && !post)
            leftOut.push(number);
        yield post;
    }
}

/** Browsers stop at 512. Whatever goes through a document by calling itself can go as deep as this. */
const DEEPEST$1 = 2000;
/** Elements lie so deep within one another that nobody could go through them. */
class NestedTooDeeply extends Error {
}
/**
 * Looks at markup before it becomes a document, which takes time that grows with the square of its depth.
 * @throws {NestedTooDeeply}
 */
function checkNesting(markup, isXml) {
    let depth = 0;
    const parser = new Parser({
        onopentag: () => {
            if (++depth > DEEPEST$1)
                throw new NestedTooDeeply();
        },
        onclosetag: () => depth--,
    }, { xmlMode: isXml });
    parser.end(markup);
}
/** What is told of whatever went wrong while a place was read; anything else is thrown as it is. */
function readingFailure(place, error) {
    const isTooDeep = error instanceof NestedTooDeeply;
    const isTooMuch = error instanceof RangeError;
    if (!isTooDeep && !isTooMuch)
        return error;
    return new Failure(place, isTooDeep ? `has more than ${DEEPEST$1} elements within one another` : 'is too large or too deep', 'Mend it, or leave it out.');
}

const documents = new DOMParser();
const parser = {
    parseFromString(markup, type) {
        checkNesting(markup, type !== 'text/html');
        return documents.parseFromString(markup, type);
    },
};
/**
 * Reads the text of a feed as the element does.
 * @param place where it is, in words for the author
 */
function readFeedText(text, place, context) {
    try {
        const feed = readFeed(text, { ...context, parser });
        return { ...feed, posts: postsOf(feed, place) };
    }
    catch (error) {
        throw failureAt(place, error);
    }
}
function failureAt(place, error) {
    if (!(error instanceof ReadFailure))
        return readingFailure(place, error);
    const { message, hint } = explain(place, error, UNREADABLE_POSTS);
    return new Failure(place, message, hint);
}
/** Each is read only when it is asked for. */
function* postsOf({ posts }, place) {
    try {
        yield* posts;
    }
    catch (error) {
        throw failureAt(place, error);
    }
}
/** What relative addresses in a file are meant from. Without a site they lead to the file's disk, and are left out. */
function addressOfFile(path, { site }) {
    return site ?? pathToFileURL(path).href;
}

/** A text in memory is four times its file and more; a tree of XML is many times that. */
const MOST_JSON = 400_000_000;
const MOST_XML = 50_000_000;
const START$1 = 200;
/** A feed in a file, in any of the formats. */
function* readFeedFile(path, context) {
    yield readFeedBytes(readUpTo(MOST_JSON, path), path, context);
}
/** A feed that comes in. */
async function* readFeedInput(context) {
    yield readFeedBytes(await context.standardInput?.(MOST_JSON), '-', context);
}
/** @param bytes none if there are too many */
function readFeedBytes(bytes, path, context) {
    if (!bytes)
        throw tooLarge$1(path, MOST_JSON);
    const isJson = /^\s*[[{]/.test(decodeFeed(bytes.subarray(0, START$1), null));
    if (!isJson && bytes.byteLength > MOST_XML)
        throw tooLarge$1(path, MOST_XML);
    return readFeedText(decodeFeed(bytes, null), path, { address: addressOfFile(path, context) });
}
function tooLarge$1(path, most) {
    return new Failure(path, `is larger than ${most / 1_000_000} MB`, 'Write its posts as JSON Lines, one post a line, into a .jsonl file.');
}

/** What stands on a page for another purpose than its text. The fallbacks of our own elements are no words of the page. */
const OF_OTHERS = 'aside,script,style,template,noscript,svg,related-posts,treatment-compare,treatment-guide,outcome-chart,[hidden],[aria-modal="true"],body>header';
/** What such parts are called, as words of a tag, a role, a class or an id. */
const NAME_OF_OTHERS = /(?:^|[\s_-])(?:form|button|dialog|alertdialog|search|banner|complementary|contentinfo|sidebar|footer|masthead|(?:site|location)-header|menu|nav(?:bar|igation)?|breadcrumbs?|cookies?|cookie\w+|consent|cmp\w+|gdpr|usercentrics|didomi|termly|tarteaucitron|klaro|related|relatedposts|(?:similar|more|latest)-posts|also-like|wp-block-query|yarpp|shar(?:e|ing|edaddy)|social|newsletter|sign-?up|subscribe|popup|pum|modal|pagination|author-(?:b(?:io|ox)|info)|about-author|read-next|recommended|toc)(?:$|[\s_-])/i;
/** What readers say. It may be longer than the text. */
const NAME_OF_COMMENTS = /(?:^|[\s_-])(?:comments?(?!-(?:closed|off|open))|commentlist|respond|disqus|kommentare|comentarios|webmentions|isso|giscus|utterances)(?:$|[\s_-])/i;
/** What a post is about, as WordPress names it in the classes of the post. */
const TOPIC_CLASS = /(?:^|\s)(?:tag|category)-\S+/g;
const MAIN = 'main:not([hidden]),[role="main"]';
const BODY = '[itemprop~="articleBody"]';
/** Layouts are called so, too, and hold these; some put a form around all of a page. */
const NEVER_OF_OTHERS = `h1,${MAIN},${BODY},article[id^="post-"]`;
const BLOCK = /^(?:ARTICLE|D[DLTI]V?|H[1-6]|HEADER|LI|OL|P|SECTION|TABLE|T[DHR]|UL)$/i;
/** A block with more than this share of its letters in links is a menu, or a list of other pages. */
const MOST_LINKED = 0.5;
const MOST_TEXT = 20_000;
/** No author nests elements deeper, but a broken page may. */
const DEEPEST = 400;
const ELEMENT$1 = 1;
const TEXT$1 = 3;
const NO_WORDS = { text: '', linked: 0 };
/**
 * Finds the text of a page: the article that holds the heading or an element of ours; or else what holds the heading,
 * or is longest, an article or all around the articles. Teasers, menus, comments, banners and footers are left out.
 *
 * @param here an element of ours: authors put it into or under the article
 */
function mainText(page, here) {
    const main = page.querySelector(MAIN) ?? page.body;
    const articles = [...main.querySelectorAll('article')].filter((article) => !isInOthers(article));
    // Some themes put an article into another.
    const own = articles.filter((article) => here).at(-1);
    const headed = articles.find((article) => article.querySelector('h1') && !article.querySelector(':scope article h1'));
    const root = own ?? headed;
    return root ? partOf(root) : longestOf(main, articles.map(partOf));
}
/** More than what stands beside a heading above its article. */
const LONG_ENOUGH = 150;
function longestOf(main, articles) {
    const around = partOf(main);
    const isHeaded = [...main.querySelectorAll('h1')].some((heading) => !heading.closest('article') && !isInOthers(heading));
    if (isHeaded && around.text.length > LONG_ENOUGH)
        return around;
    const [longest = around] = [...articles].sort((one, other) => other.text.length - one.text.length);
    if (around.text.length > longest.text.length)
        return around;
    const all = articles.map(({ text }) => text).join(' ');
    // No single one of a list of posts.
    return longest.text.length * 2 >= all.length
        ? longest
        : { root: main, text: `${around.text} ${all}`.slice(0, MOST_TEXT) };
}
function partOf(root) {
    const bodies = [...root.querySelectorAll(BODY)];
    const text = (bodies.length > 0 ? bodies : [root]).map(textOf).join(' ');
    return { root, text: text.slice(0, MOST_TEXT) };
}
function textOf(element) {
    const leftOut = [];
    const text = onOneLine(wordsOf(element, 0, leftOut).text);
    // Layouts have such names as well, `no-sidebar`.
    const longest = leftOut
        .filter((part) => !NAME_OF_COMMENTS.test(namesOf(part)))
        .map((part) => onOneLine(wordsOf(part, 0, []).text))
        .reduce((one, other) => (other.length > one.length ? other : one), '');
    return longest.length > text.length ? `${text} ${longest}` : text;
}
/** A text with each gap in it as one space. */
const onOneLine = (text) => text.replace(/\s+/g, ' ').trim();
/**
 * The words of a node as their author wrote them, without articles in it.
 *
 * @param leftOut takes the parts that are left out for their names
 */
function wordsOf(node, depth, leftOut) {
    if (node.nodeType === TEXT$1)
        return { text: node.textContent ?? '', linked: 0 };
    const element = node;
    if (node.nodeType !== ELEMENT$1 || depth > DEEPEST)
        return NO_WORDS;
    if (depth > 0 && (element.matches('article') || isOfOthers(element))) {
        if (!element.matches(`article,${OF_OTHERS}`))
            leftOut.push(element);
        return NO_WORDS;
    }
    let text = ' ';
    let linked = 0;
    for (const child of node.childNodes) {
        if (text.length > MOST_TEXT)
            break;
        const words = wordsOf(child, depth + 1, leftOut);
        text += words.text;
        linked += words.linked;
    }
    text += ' ';
    if (isLinkElsewhere(element))
        linked = text.trim().length;
    const isMenu = linked > MOST_LINKED * text.replace(/\s+/g, ' ').length;
    return depth > 0 && isMenu && BLOCK.test(element.nodeName) ? NO_WORDS : { text, linked };
}
function isLinkElsewhere(element) {
    return element.matches('a[href]:not([href^="#"])');
}
function isOfOthers(element) {
    if (element.matches(OF_OTHERS))
        return true;
    const names = namesOf(element);
    return ((NAME_OF_OTHERS.test(names) || NAME_OF_COMMENTS.test(names)) &&
        !element.matches(NEVER_OF_OTHERS) &&
        !element.querySelector(NEVER_OF_OTHERS));
}
/** What a part is called, `commentList` as `comment-List`. */
function namesOf(element) {
    const [role, id, names] = ['role', 'id', 'class'].map((name) => element.getAttribute(name) ?? '');
    return [element.localName, role, id, names?.replace(TOPIC_CLASS, '')]
        .join(' ')
        .replace(/[a-z](?=[A-Z])/g, '$&-');
}
function isInOthers(element) {
    for (let node = element; node; node = node.parentElement) {
        if (node !== node.ownerDocument.body && isOfOthers(node))
            return true;
    }
    return false;
}

/** Links in these lead to tags of the site, not of the page. */
const NOT_OF_ARTICLE = 'nav,aside,related-posts,[hidden],body>header,body>footer';
/**
 * What a page is about, by all that it says of itself. Reads plain DOM only, so that the command line can hand over
 * a document without layout.
 *
 * @param address where the page was found
 * @param here an element of ours on it
 */
function readPage$1(page, address, here) {
    const { root, text } = mainText(page, here);
    const data = linkedData(page);
    const titles = [
        wordsIn((root === page.body ? root.querySelector('main') : root)?.querySelector('h1') ?? null),
        ...metaOf$1(page, 'og:title'),
        page.title,
    ];
    const date = [
        ...metaOf$1(page, 'article:published_time'),
        ...namesIn(data, ['datePublished']),
        root.querySelector('time[datetime]')?.getAttribute('datetime'),
    ]
        .map((value) => isoDate(value))
        .find(Boolean);
    const [summary] = metaOf$1(page, 'description');
    const language = root.closest('[lang]')?.getAttribute('lang');
    return {
        url: addressOf(page, address),
        title: titles.find(Boolean) ?? '',
        tags: tagsOf(page, root, data),
        text: bodyIn(data, text) ?? text,
        ...filled({ language, date, summary }),
    };
}
/** The text that linked data gives for that of the page, if it is more than an excerpt. */
function bodyIn(data, text) {
    const bodies = data.map((thing) => fieldOf(thing, 'articleBody')).filter(Boolean);
    const [body] = bodies;
    return bodies.length === 1 && typeof body === 'string' && body.length * 2 > text.length
        ? body.replace(/<[^<>]*>/g, ' ').slice(0, MOST_TEXT)
        : undefined;
}
/** The address that a page goes by, wherever it was found. */
function addressOf(page, address) {
    const canonical = page.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
    return (webAddress(canonical, address) ?? webAddress(metaOf$1(page, 'og:url')[0], address) ?? address);
}
function tagsOf(page, root, data) {
    const tags = [
        ...metaOf$1(page, 'keywords').flatMap(splitNames),
        ...metaOf$1(page, 'article:tag'),
        ...metaOf$1(page, 'article:section'),
        ...namesIn(data, ['keywords', 'about', 'articleSection']),
        ...[...page.querySelectorAll('a[rel~="tag" i],a[rel~="category" i]')]
            .filter((link) => !link.closest(NOT_OF_ARTICLE) && isOfArticle(link, root))
            .map(wordsIn),
        ...[...page.querySelectorAll('treatment-compare')].flatMap(topicsOf),
    ];
    return [...new Set(tags.map((tag) => tag.trim()).filter(Boolean))];
}
/** Whether an element is in no teaser of another page. */
function isOfArticle(element, root) {
    const article = element.closest('article');
    return !article || article.contains(root);
}
function topicsOf({ shown }) {
    if (!shown)
        return [];
    return [shown.condition, ...shown.treatments].flatMap((topic) => topic?.name ?? []);
}
function metaOf$1(page, name) {
    return [...page.querySelectorAll(`meta[name="${name}" i],meta[property="${name}" i]`)].flatMap((meta) => meta.getAttribute('content')?.trim() ?? []);
}
/** The things that a page describes in JSON-LD, without those inside of them. */
function linkedData(page) {
    return [...page.querySelectorAll('script[type="application/ld+json" i]')]
        .flatMap(({ textContent }) => parseJson(textContent))
        .flatMap((thing) => [thing, fieldOf(thing, '@graph')])
        .flat();
}
/** The words of an element, on one line. */
function wordsIn(element) {
    return onOneLine(element?.textContent ?? '');
}
/** Texts in some fields of JSON-LD: each a text with commas, a thing with a name, or a list of either. */
function namesIn(data, fields) {
    return data
        .flatMap((thing) => fields.map((field) => fieldOf(thing, field)))
        .flat()
        .map((value) => fieldOf(value, 'name') ?? value)
        .flatMap((value) => (typeof value === 'string' ? splitNames(value) : []));
}
function fieldOf(thing, field) {
    return typeof thing === 'object' && thing !== null
        ? thing[field]
        : undefined;
}
const splitNames = (names) => names.split(',');

const HTML = /\.html?$/i;
const HIDDEN_FOLDER = /^\.|^node_modules$/;
/** Editors, office programs and macOS put such a file beside the one that is open. */
const LOCK_FILE = /^(?:\.#|\.?~|\._|#)|\.(?:lock|lck|swp|swo)$|[~#]$/i;
/**
 * The HTML files in a folder and below it, in the order of their names, so that every machine writes the same files.
 * What only looks like one is left out.
 * @returns their names from the folder, with slashes
 */
function* htmlFilesIn(folder, isMeant, leftOut, below = '') {
    for (const { entry, name } of entriesOf(folder, below, isMeant, leftOut)) {
        const kind = kindOf(entry, join(folder, name));
        if (kind === 'folder') {
            yield* htmlFilesIn(folder, isMeant, leftOut, `${name}/`);
        }
        else if (isMeant(name)) {
            if (kind !== 'file')
                leftOut.add(kind, name);
            else if (HTML.test(name))
                yield name;
        }
    }
}
function kindOf(entry, path) {
    if (entry.isDirectory())
        return 'folder';
    if (LOCK_FILE.test(entry.name.toString()))
        return 'lock files';
    if (entry.isFile())
        return 'file';
    if (!entry.isSymbolicLink())
        return 'pipes and devices';
    const target = targetOf(path);
    if (!target)
        return 'links to nowhere';
    if (target.isDirectory())
        return 'links to folders';
    return target.isFile() ? 'file' : 'pipes and devices';
}
function targetOf(path) {
    try {
        return statSync(path);
    }
    catch {
        // It has gone, leads to itself, or where nobody may look.
        return undefined;
    }
}
function entriesOf(folder, below, isMeant, leftOut) {
    return readFolder(join(folder, below), below, leftOut)
        .filter((entry) => !(entry.isDirectory() && HIDDEN_FOLDER.test(entry.name.toString())))
        .map((entry) => ({ entry, name: below + entry.name.toString() }))
        .filter(({ entry, name }) => {
        if (isUtf8(entry.name))
            return true;
        const isCandidate = entry.isDirectory() || HTML.test(name);
        if (isCandidate && isMeant(name))
            leftOut.add('names that are not UTF-8', name);
        return false;
    })
        .sort((one, other) => (one.name < other.name ? -1 : 1));
}
function readFolder(path, below, leftOut) {
    try {
        return readdirSync(path, { withFileTypes: true, encoding: 'buffer' });
    }
    catch (error) {
        if (!below)
            throw error;
        leftOut.add(unreadable(error), below);
        return [];
    }
}
/** Why a file or folder was left out that the system refused. */
function unreadable(error) {
    const { code = 'unknown' } = error;
    return `unreadable, ${code}`;
}
function isUtf8(name) {
    return Buffer.from(name.toString()).equals(name);
}

/** Names in a line of the summary. */
const MOST_NAMES = 10;
/** What an input holds and no post came of, by why. */
class LeftOut {
    #names = new Map();
    /** @param why in words, in the plural */
    add(why, name) {
        const names = this.#names.get(why);
        if (names)
            names.push(name);
        else
            this.#names.set(why, [name]);
    }
    /** A line for each reason, with the first names. */
    lines(place) {
        return [...this.#names].map(([why, names]) => {
            const more = names.length - MOST_NAMES;
            const shown = names.slice(0, MOST_NAMES).join(', ') + (more > 0 ? ` and ${more} more` : '');
            return `${place}: left out, ${why}: ${names.length} (${shown}).`;
        });
    }
}

/** What generators call the folders of their tags, categories and authors, in some languages. */
const TAXONOMIES = new Set(('tag tags category categories author authors label labels ' +
    'schlagwort schlagworte schlagwörter schlagwoerter kategorie kategorien autor autoren ' +
    'etiqueta etiquetas categoria categorias categoría categorías autores ' +
    'étiquette étiquettes etiquette etiquettes mot-cle mots-cles catégorie catégories categorie auteur auteurs ' +
    'etichetta etichette autore autori tagi kategoria kategorie теги тег рубрика рубрики').split(' '));
/** These lead to lists where nothing but numbers follows: a post may lie in `archives/`, too. */
const ARCHIVES = new Set('archive archives archiv archivo archivos search suche all-posts'.split(' '));
const YEAR = /^(?:19|20)\d\d$/;
const MONTH_OR_DAY = /^\d\d?$/;
/**
 * Whether a page lies where generators put their lists: tags, categories, authors, archives, and further
 * pages of a list. A year alone says nothing: it may as well be the number of a post.
 * @param name of its file, from the folder of the site, with slashes
 */
function isListAddress(name) {
    const parts = name
        .replace(/\.html?$/i, '')
        .toLowerCase()
        .normalize()
        .split('/')
        .filter((part, index, { length }) => part !== 'index' || index < length - 1);
    return parts.some((part) => TAXONOMIES.has(part)) || isFurtherPage(parts) || isArchive(parts);
}
/** `blog/page/2/`, as of Hugo, Eleventy and WordPress, or `blog/page2/`, as of Jekyll. */
function isFurtherPage(parts) {
    const [before = '', last = ''] = parts.slice(-2);
    return (before === 'page' && /^\d+$/.test(last)) || /^page-?\d+$/.test(parts.at(-1) ?? '');
}
function isArchive(parts) {
    const at = parts.findLastIndex((part) => ARCHIVES.has(part));
    const rest = parts.slice(at + 1);
    return at >= 0 && (rest.length === 0 || isPeriod(rest));
}
/** A year, a month or a day, and nothing behind it. */
function isPeriod(parts) {
    const at = parts.findIndex((part) => YEAR.test(part));
    return at >= 0 && parts.slice(at + 1).every((part) => MONTH_OR_DAY.test(part));
}

/** What stands beside the main text. */
const BESIDE = 'nav,aside,footer,script,style,template,noscript,form,dialog,svg,button,[hidden],body>header,related-posts,treatment-compare';
const BESIDE_CLASS = /^(?:related|recommend|read-next|pagination|pager|breadcrumb|share|sharing|comment|sidebar|widget|toc|prev|next|post-nav)/i;
const HEADINGS = 'h1,h2,h3,h4,h5,h6';
/** An element whose content may be one post of a list. */
const ITEMS = 'li,tr,article';
/** Worth a paragraph. */
const MEDIA = 'figure,video,audio,iframe,pre';
const CHARACTERS_OF_MEDIA = 200;
/** Date, author and category may stand before the title of a post in a list. */
const BEFORE_TITLE = 120;
const MOST_HEADINGS = 200;
/** So many are a list, even below an introduction. */
const MANY = 4;
/**
 * Whether a page looks like a list of other pages or like a text of its own.
 * @param url of the page
 */
function shapeOf(page, url) {
    const { listed, own, targets, items, isDated } = new Shape(regionOf(page), url);
    if (targets.size < 2 && items === 0)
        return 'text';
    const share = isDated ? listed / 3 : listed;
    return share > own || (items >= MANY && 2 * share > own) ? 'list' : 'text';
}
/** The article with the title of the page, if it has one: below it stand teasers of others. */
function regionOf(page) {
    const main = page.querySelector('main,[role="main"]') ?? page.body;
    const title = main.querySelector('h1');
    const article = title?.querySelector('a') ? null : title?.closest('article');
    return article ?? main;
}
/** How much of a page, in characters, is about other pages, and how much is its own. */
class Shape {
    #entries;
    constructor(region, url) {
        this.region = region;
        this.url = url;
        this.listed = 0;
        this.own = 0;
        this.items = 0;
        /** Whether it says when it was written, as a post does. */
        this.isDated = false;
        this.targets = new Set();
        this.#entries = this.#entriesOfHeadings();
        for (const child of region.childNodes)
            this.#walk(child, false);
    }
    #walk(node, isListed) {
        if (node.nodeType === TEXT)
            this.#add(lengthOf(node.textContent), isListed);
        if (node.nodeType !== ELEMENT)
            return;
        const element = node;
        if (isBeside(element))
            return;
        if (element.localName === 'time')
            this.isDated ||= !isListed;
        else if (element.matches(MEDIA) && !isListed)
            this.own += CHARACTERS_OF_MEDIA;
        else if (isListed || !this.#isOwnTitle(element))
            this.#walkInto(element, isListed);
    }
    #walkInto(element, isListed) {
        const target = this.#target(element);
        if (target === 'list')
            return;
        if (target)
            this.targets.add(target);
        const isItem = !isListed && (this.#entries.has(element) || this.#isItem(element));
        if (isItem)
            this.items++;
        for (const child of element.childNodes) {
            this.#walk(child, isListed || isItem || target !== undefined);
        }
    }
    #add(length, isListed) {
        if (isListed)
            this.listed += length;
        else
            this.own += length;
    }
    #isOwnTitle(element) {
        return element.localName === 'h1' && !this.#linkIn(element);
    }
    /** Where a link leads: to another page of the site, to a `list` of it, or elsewhere. */
    #target(element) {
        const href = element.localName === 'a' && element.getAttribute('href');
        const address = href && webAddress(href, this.#base);
        if (!address)
            return undefined;
        const { host, pathname } = new URL(address);
        if (host !== new URL(this.#base).host || !IS_PAGE.test(pathname))
            return undefined;
        if (isListAddress(decoded(pathname).replace(/^\/|\/$/g, '')))
            return 'list';
        const key = postKey(address);
        return key === postKey(this.#base) ? undefined : key;
    }
    /** Of files that are nowhere on the web, relative links can be followed all the same. */
    get #base() {
        return webAddress(this.url) ?? this.url.replace(/^file:\/\//, 'http://localhost');
    }
    #leadsToPage(link) {
        return ![undefined, 'list'].includes(this.#target(link));
    }
    #linkIn(element) {
        return [...element.querySelectorAll('a[href]')].find((link) => this.#leadsToPage(link));
    }
    /** The largest element around the linked title of each post in a list that holds no other title. */
    #entriesOfHeadings() {
        const headings = [...this.region.querySelectorAll(HEADINGS)].slice(0, MOST_HEADINGS);
        const linked = headings.filter((heading) => this.#isLinked(heading));
        const stops = [...linked, ...headings.filter((heading) => heading.localName === 'h1')];
        const counts = new Map();
        for (const heading of new Set(stops)) {
            for (const around of this.#around(heading))
                counts.set(around, (counts.get(around) ?? 0) + 1);
        }
        const entries = linked.flatMap((heading) => {
            const entry = this.#around(heading).findLast((around) => counts.get(around) === 1);
            return entry && beginsWith(entry, heading) ? entry : heading;
        });
        return new Set(entries);
    }
    #around(heading) {
        const elements = [];
        for (let element = heading; element && element !== this.region; element = element.parentElement) {
            elements.push(element);
        }
        return elements;
    }
    #isLinked(heading) {
        const around = heading.closest('a[href]');
        if (around)
            return this.#leadsToPage(around);
        const link = this.#linkIn(heading);
        return link !== undefined && lengthOf(link.textContent) * 2 > lengthOf(heading.textContent);
    }
    /** Whether an element is a line of a list, most of which a link is. */
    #isItem(element) {
        if (!element.matches(ITEMS) || element.querySelector(`${ITEMS},h1`))
            return false;
        const link = this.#linkIn(element);
        if (!link)
            return false;
        return element.localName === 'article'
            ? beginsWith(element, link)
            : lengthOf(link.textContent) * 3 > lengthOf(element.textContent);
    }
}
const ELEMENT = 1;
const TEXT = 3;
/** Not a picture or a document. */
const IS_PAGE = /(?:\/[^/.]*|\.html?)$/i;
function isBeside(element) {
    return element.matches(BESIDE) || [...element.classList].some((name) => BESIDE_CLASS.test(name));
}
function beginsWith(element, start) {
    return onOneLine(element.textContent).indexOf(onOneLine(start.textContent)) <= BEFORE_TITLE;
}
function lengthOf(text) {
    return onOneLine(text ?? '').length;
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}

/**
 * Whether a page lists posts and is none itself: of a tag, a category, an author, a month, or the first of the site.
 * What it says of itself comes first, then where it lies, then what it looks like.
 */
function isListPage({ page, url, name, hasFeed }) {
    const isPost = saysPost(page);
    if (isPost !== undefined)
        return !isPost;
    if (hasFeed || isListAddress(name))
        return true;
    if (metaOf(page, 'og:type') === 'article')
        return false;
    return shapeOf(page, url) === 'list';
}
/** Classes of `<body>` in WordPress, Ghost, and in common themes of Hugo and Jekyll. */
const POST_CLASS = /^(?:single(?:-.+)?|postid-\d+|post-template(?:-.+)?|layout--(?:single|post)|td-page)$/;
const LIST_CLASS = /^(?:archive|hfeed|search|error404|list|terms?|taxonomy|(?:home|tag|author|index)-template|td-(?:home|section|terms?|taxonomy)|layout--(?:home|posts|archive.*|tags?|categor(?:y|ies)|authors?|collection|search))$/;
const LIST_TYPE = /^(?:CollectionPage|SearchResultsPage|ProfilePage)$/;
const POST_TYPE = /(?:Article|Posting)$/;
/** What a page says of itself, if it does. */
function saysPost(page) {
    const classes = [...page.body.classList];
    if (classes.some((name) => POST_CLASS.test(name)))
        return true;
    if (classes.some((name) => LIST_CLASS.test(name)))
        return false;
    const types = linkedTypes(page);
    if (types.some((type) => LIST_TYPE.test(type)))
        return false;
    const posts = types.filter((type) => POST_TYPE.test(type)).length;
    if (posts > 0)
        return posts === 1;
    if (types.includes('Blog') || metaOf(page, 'og:type') === 'profile')
        return false;
    return metaOf(page, 'article:published_time') ? true : undefined;
}
function metaOf(page, property) {
    const meta = page.querySelector(`meta[property="${property}" i],meta[name="${property}" i]`);
    return meta?.getAttribute('content')?.trim().toLowerCase() ?? '';
}
/** What the things in JSON-LD are, without those inside of them. */
function linkedTypes(page) {
    return [...page.querySelectorAll('script[type="application/ld+json" i]')]
        .flatMap((script) => parseJson(script.textContent))
        .filter(isThing)
        .flatMap((thing) => [thing, thing['@graph']].flat())
        .filter(isThing)
        .flatMap((thing) => thing['@type'])
        .filter((type) => typeof type === 'string');
}
function isThing(value) {
    return typeof value === 'object' && value !== null;
}

const NO_INDEX = /\b(?:noindex|none)\b/i;
const MOST_BYTES$1 = 20_000_000;
const isAny = () => true;
/** The pages of a site as its generator wrote them. */
function* readHtmlFolder(folder, context) {
    const leftOut = new LeftOut();
    for (const name of htmlFilesIn(folder, context.isMeant ?? isAny, leftOut)) {
        const post = readPost(folder, name, context, leftOut);
        if (post)
            yield { posts: [post] };
    }
    for (const line of leftOut.lines(folder))
        context.note(line);
}
function readPost(folder, name, context, leftOut) {
    const html = readHtml(folder, name, leftOut);
    if (html === undefined)
        return undefined;
    try {
        return postOf(documentOf(html), { folder, name }, context, leftOut);
    }
    catch (error) {
        throw readingFailure(join(folder, name), error);
    }
}
function readHtml(folder, name, leftOut) {
    try {
        const bytes = readUpTo(MOST_BYTES$1, join(folder, name));
        if (bytes)
            return decodeFeed(bytes, null);
        leftOut.add(`larger than ${MOST_BYTES$1 / 1_000_000} MB`, name);
    }
    catch (error) {
        leftOut.add(unreadable(error), name);
    }
    return undefined;
}
const TITLE = /<title\b[^<>]*>[^<]*<\/title\s*>/i;
/** HTML may leave out the tags of its head and its body, as minifiers do; linkedom does not add them. */
function documentOf(html) {
    checkNesting(html, false);
    if (/<head[\s>]/i.test(html) && /<body[\s>]/i.test(html))
        return parseHTML(html).document;
    const [title = ''] = TITLE.exec(html) ?? [];
    const rest = html
        .replace(title, '')
        .replace(/<!doctype[^<>]*>|<\/?(?:html|head|body)\b[^<>]*>/gi, '');
    return parseHTML(`<html><head>${title}</head><body>${rest}</body></html>`).document;
}
function postOf(page, file, { site }, leftOut) {
    const { folder, name } = file;
    // No page is there: it only says that there is no site.
    const post = readPage$1(page, new URL(addressIn(name), site ?? 'file:///').href);
    const why = whyNoPost(page, post, file);
    if (why) {
        leftOut.add(why, name);
        return undefined;
    }
    if (webAddress(post.url))
        return post;
    throw new UsageFailure(join(folder, name), 'names no canonical address of its own', 'Say where the site is: --site https://example.org');
}
function whyNoPost(page, { title, url }, { folder, name }) {
    const robots = page.querySelector('meta[name="robots" i]')?.getAttribute('content');
    if (NO_INDEX.test(robots ?? ''))
        return 'noindex';
    if (page.querySelector('meta[http-equiv="refresh" i]'))
        return 'leading elsewhere';
    if (!title)
        return 'without a title';
    if (ERROR_PAGE.test(name))
        return 'error pages';
    // WordPress gives each picture a page of its own.
    if (page.body.classList.contains('attachment'))
        return 'pages of attachments';
    return isListPage({ page, url, name, hasFeed: hasFeed(folder, name) })
        ? 'lists of posts'
        : undefined;
}
/** At the root: further down it is a number like any other. */
const ERROR_PAGE = /^(?:404|500)(?:\/index)?\.html?$/i;
/** Hugo writes a feed beside every list, and beside no post. */
function hasFeed(folder, name) {
    if (!/(?:^|\/)index\.html?$/i.test(name))
        return false;
    const path = join(folder, name, '..', 'index.xml');
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
/** Where a site shows the file: an index is shown as its folder. */
function addressIn(name) {
    const address = name.split('/').map(encodeURIComponent).join('/');
    return `./${address.replace(/(^|\/)index\.html?$/i, '$1')}`;
}

const LONGEST_LINE = 50_000_000;
const LINE_FEED = 10;
/** A file with one post a line (JSON Lines), which need not fit into memory. */
async function* readJsonLines(path, context) {
    const address = addressOfFile(path, context);
    let number = 0;
    for await (const line of linesOf(path)) {
        number++;
        const post = line.replace(/^\ufeff/, '').trim();
        if (post)
            yield readFeedText(`[${post}]`, `${path}, line ${number},`, { address });
    }
}
async function* linesOf(path) {
    let number = 1;
    let size = 0;
    let pieces = [];
    const takeLine = () => {
        const line = Buffer.concat(pieces).toString();
        pieces = [];
        size = 0;
        number++;
        return line;
    };
    for await (const chunk of createReadStream(path)) {
        let start = 0;
        for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
            pieces.push(chunk.subarray(start, end));
            start = end + 1;
            yield takeLine();
        }
        pieces.push(chunk.subarray(start));
        size += chunk.length - start;
        if (size > LONGEST_LINE)
            throw tooLong(path, number);
    }
    yield takeLine();
}
function tooLong(path, number) {
    return new Failure(`${path}, line ${number},`, `is longer than ${LONGEST_LINE / 1_000_000} MB`, 'Put each post on a line of its own.');
}

const MOST_PAGES = 2000;
const MOST_BYTES_A_PAGE = 50_000_000;
const MOST_BYTES = 1_000_000_000;
/** Milliseconds for a page. */
const TIMEOUT = 60_000;
/** A feed on the web, page after page. A name and password in its address go to its own site alone. */
function readWebFeed(input) {
    if (!URL.canParse(input)) {
        throw new UsageFailure(input, 'is no address', 'Write it as https://example.org/feed.xml');
    }
    const url = new URL(input);
    const { origin } = url;
    const login = [url.username, url.password].map((part) => unescape$1(part)).join(':');
    const authorization = `Basic ${Buffer.from(login).toString('base64')}`;
    return readPages(withoutLogin(input), {
        origin,
        headers: login === ':' ? {} : { authorization },
    });
}
async function* readPages(address, login) {
    const seen = new Set();
    let next = address;
    let left = MOST_BYTES;
    while (next && !seen.has(next)) {
        seen.add(next);
        if (seen.size > MOST_PAGES || left <= 0)
            throw tooLarge(address);
        const { bytes, headers, url } = await fetchPage(next, login);
        left -= bytes.byteLength;
        const text = decodeFeed(bytes, headers.get('Content-Type'));
        const feed = readFeedText(text, next, { address: url || next, headers });
        yield feed;
        next = feed.next && withoutLogin(feed.next);
    }
}
/** No request may go to an address with a login in it. */
function withoutLogin(address) {
    const url = new URL(address);
    url.username = url.password = '';
    return url.href;
}
async function fetchPage(address, { origin, headers }) {
    const { signal } = new AbortController();
    try {
        const answer = await fetchBytes(address, {
            signal,
            maxBytes: MOST_BYTES_A_PAGE,
            timeout: TIMEOUT,
            headers: new URL(address).origin === origin ? headers : {},
        });
        if (!answer.isWhole)
            throw tooLarge(address);
        return answer;
    }
    catch (error) {
        if (!(error instanceof ReadFailure))
            throw error;
        throw isUnreachable(error)
            ? new Failure(address, `could not be reached (${reasonOf(error)})`, CHECK)
            : new Failure(address, error.message, 'Open it in a browser on this machine.');
    }
}
const CHECK = 'Check the address, the server, and the way to it from this machine.';
function isUnreachable({ notice }) {
    return notice === UNREACHABLE || notice === UNREACHABLE_SITE;
}
/** What is known of why, in a word: ECONNREFUSED, ENOTFOUND, or a certificate that has run out. */
function reasonOf({ cause }) {
    const inner = cause instanceof Error ? (cause.cause ?? cause) : cause;
    const { code, message } = inner;
    return code ?? message ?? 'no reason given';
}
function tooLarge(address) {
    return new Failure(address, `has more than ${MOST_PAGES} pages, ${MOST_BYTES_A_PAGE / 1e6} MB in one or ${MOST_BYTES / 1e9} GB in all`, 'Export the posts of the site into a .jsonl file, one post a line.');
}

/** Reads an input of any kind. */
function readInput(input, context) {
    if (/^https?:/i.test(input))
        return readWebFeed(input);
    if (input === '-')
        return readFeedInput(context);
    const stats = statSync(input, { throwIfNoEntry: false });
    if (!stats) {
        throw new UsageFailure(input, 'does not exist', 'Name a feed file, a folder of HTML files, or an address that begins with https://');
    }
    if (stats.isDirectory())
        return readHtmlFolder(input, context);
    return /\.(?:jsonl|ndjson)$/i.test(input)
        ? readJsonLines(input, context)
        : readFeedFile(input, context);
}

/** Where an index stands for itself: only what it leads to from there is of interest. */
const HERE = 'https://index.invalid/';
/**
 * Writes the related posts of a page as HTML, from an index that was made before.
 *
 * @throws {Failure} if the file is no index, or has nothing for the page
 */
function pageHtml(options) {
    const { index, page, limit, lang, src } = options;
    const { next } = read(index, page);
    const hint = 'Name the index.json that a run with --out has written.';
    if (!next?.startsWith(HERE))
        throw new Failure(index, 'is no index of related posts', hint);
    const shard = join(dirname(index), next.slice(HERE.length));
    const posts = [...read(shard, page).posts];
    if (posts.length === 0)
        throw new Failure(index, `has nothing for ${page}`, 'Is it a post of the site?');
    return prerenderPosts(posts, { lang, page, src, limit }).html;
}
const read = (path, page) => readFeedText(readFileSync(path, 'utf8'), path, { address: `${HERE}index.json`, page });

/** What the temporary files of a run begin with. Only the run knows it, and whoever finds its lock after its end. */
const startOf = (run) => `.treatment-compare-${run}-`;
/** Nobody can guess the name, so nobody can have put a file or a link there. */
function newRun() {
    return randomBytes(16).toString('hex');
}
/** Where a run may put something for a moment, on the same disk as the files of a folder. */
function temporaryPath(folder, run) {
    return join(folder, `${startOf(run)}${randomBytes(4).toString('hex')}.partial`);
}
/** Writes beside it and renames, which happens at once or not at all. */
function replaceFile(path, text, temporary) {
    // Fails where there is something already, a link too: then it is not ours to write to, or to take away.
    const file = openSync(temporary, 'wx');
    try {
        writeFileSync(file, text);
        renameSync(temporary, path);
    }
    catch (error) {
        rmSync(temporary, { force: true });
        throw error;
    }
    finally {
        closeSync(file);
    }
}
/** Takes away what a run that was killed has left behind. */
function removeLeftovers(folder, run) {
    for (const name of readdirSync(folder)) {
        const path = join(folder, name);
        if (name.startsWith(startOf(run)) && lstatSync(path).isFile())
            rmSync(path, { force: true });
    }
}

/** Every file of this command begins so, whichever version wrote it; no other file is touched. */
const START = /^\{"relatedPosts":\d/;
const LONGEST_START = 24;
/** Files in a folder that may hold others. */
class OwnedFiles {
    /** @param run names its temporary files */
    constructor(folder, run) {
        this.folder = folder;
        this.run = run;
    }
    exists(name) {
        return statsOf(this.#path(name)) !== undefined;
    }
    /** @throws {Failure} if something of somebody else has this name: a file, or a link or folder whatever it leads to */
    check(name) {
        const path = this.#path(name);
        const stats = statsOf(path);
        if (stats && !isOwn(path, stats))
            throw ofSomebodyElse(path);
    }
    /**
     * Writes a file as a whole, so that no visitor ever reads half of one.
     * @returns whether its content is new
     */
    write(name, text) {
        this.#checkFolderOf(name);
        this.check(name);
        const path = this.#path(name);
        if (isContent(path, text))
            return false;
        this.replace(name, text);
        return true;
    }
    /** Writes a file whatever it was before. */
    replace(name, text) {
        const path = this.#path(name);
        try {
            mkdirSync(dirname(path), { recursive: true });
            replaceFile(path, text, temporaryPath(this.folder, this.run));
        }
        catch (error) {
            throw unwritable(path, error);
        }
    }
    /** @returns whether there was one of its own */
    remove(name) {
        const path = this.#path(name);
        const stats = statsOf(path);
        if (!stats || !isOwn(path, stats))
            return false;
        rmSync(path);
        if (name.includes('/'))
            removeIfEmpty(dirname(path));
        return true;
    }
    /** Names of the files in it, and in the folders of it whose names fit. */
    names(subfolder) {
        return readdirSync(this.folder, { withFileTypes: true }).flatMap((entry) => entry.isDirectory() && subfolder.test(entry.name)
            ? readdirSync(this.#path(entry.name)).map((name) => `${entry.name}/${name}`)
            : entry.name);
    }
    /** A link to a folder elsewhere would take the files there. */
    #checkFolderOf(name) {
        if (!name.includes('/'))
            return;
        const parent = dirname(this.#path(name));
        const stats = statsOf(parent);
        if (stats && !stats.isDirectory())
            throw ofSomebodyElse(parent);
    }
    #path(name) {
        return join(this.folder, name);
    }
}
/** Why nothing could be written. */
function unwritable(path, error) {
    const reason = error instanceof Error ? error.message : String(error);
    return new Failure(path, `could not be written (${reason})`, 'Check --out, its permissions and the free space.');
}
/** Why something is left as it is. */
function ofSomebodyElse(path) {
    return new Failure(path, 'was written by somebody else', 'Choose another folder with --out.');
}
function statsOf(path) {
    return lstatSync(path, { throwIfNoEntry: false });
}
/** Looks at its kind first: opening a pipe would never end. */
function isOwn(path, stats) {
    if (!stats.isFile())
        return false;
    const file = openSync(path, 'r');
    try {
        const start = Buffer.alloc(LONGEST_START);
        readSync(file, start, 0, LONGEST_START, 0);
        return START.test(start.toString('latin1'));
    }
    finally {
        closeSync(file);
    }
}
function isContent(path, text) {
    const size = statsOf(path)?.size;
    return size === Buffer.byteLength(text) && readFileSync(path, 'utf8') === text;
}
function removeIfEmpty(folder) {
    try {
        rmdirSync(folder);
    }
    catch {
        // Something else is in there, or it has gone.
    }
}

const LOCK = '.treatment-compare.lock';
const LONGEST$1 = 500;
const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 16);
/** A file that is empty is about to be written, or its process was killed before it could. */
const NOBODY_YET = { run: '', machine: '', process: 0 };
/** Milliseconds. */
const BETWEEN_LOOKS = 100;
const BETWEEN_SIGNS = 5000;
/** Milliseconds without a sign of life after which the process of another machine counts as gone. */
const LONGEST_SILENCE = 60_000;
/** Locks of this process. */
const held = new Set();
process.once('exit', () => {
    for (const lock of held)
        lock.release();
});
/** A folder that one run alone writes to. */
class FolderLock {
    #path;
    #signs;
    constructor(folder, run) {
        this.folder = folder;
        this.run = run;
        this.#path = join(folder, LOCK);
        this.#signs = setInterval(() => this.#giveSign(), BETWEEN_SIGNS).unref();
        held.add(this);
    }
    /**
     * Waits until nobody else writes to the folder.
     * @param onWait called once if somebody does
     * @throws {Failure} if it cannot be written to
     */
    static async take(out, onWait) {
        const folder = normalize(out);
        const lock = join(folder, LOCK);
        const run = newRun();
        makeFolder(folder);
        const watch = new Watch(lock);
        for (let isTold = false; !create(lock, run);) {
            const holder = watch.look();
            if (holder && watch.isGone(holder)) {
                takeAway(folder, holder, run);
            }
            else {
                if (holder?.run && !isTold)
                    onWait(holder.process);
                isTold ||= Boolean(holder?.run);
                await setTimeout(BETWEEN_LOOKS);
            }
        }
        return new FolderLock(folder, run);
    }
    release() {
        clearInterval(this.#signs);
        held.delete(this);
        if (readHolder(this.#path)?.run === this.run)
            rmSync(this.#path, { force: true });
    }
    #giveSign() {
        const now = new Date();
        try {
            utimesSync(this.#path, now, now);
        }
        catch {
            // Somebody has deleted it.
        }
    }
}
/** Looks again and again at the lock of somebody else. */
class Watch {
    #lastSign;
    #since = performance.now();
    constructor(path) {
        this.path = path;
    }
    /** @returns nothing if there is none any more */
    look() {
        const sign = lstatSync(this.path, { throwIfNoEntry: false })?.mtimeMs;
        if (sign !== this.#lastSign)
            this.#since = performance.now();
        this.#lastSign = sign;
        return readHolder(this.path);
    }
    isGone({ run, machine, process: pid }) {
        if (machine !== MACHINE)
            return performance.now() - this.#since > LONGEST_SILENCE;
        // In a container, the next process may have the number of the one before.
        return pid === process.pid ? ![...held].some((lock) => lock.run === run) : !isRunning(pid);
    }
}
function makeFolder(path) {
    try {
        mkdirSync(path, { recursive: true });
    }
    catch (error) {
        throw unwritable(path, error);
    }
}
/** @returns whether there was none before */
function create(path, run) {
    const holder = { run, machine: MACHINE, process: process.pid };
    try {
        writeFileSync(path, JSON.stringify(holder), { flag: 'wx' });
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw unwritable(path, error);
    }
}
/** @returns nothing if there is none */
function readHolder(path) {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (!stats)
        return undefined;
    if (!stats.isFile() || stats.size > LONGEST$1)
        throw ofSomebodyElse(path);
    const text = readIfThere(path);
    if (text === undefined)
        return undefined;
    const holder = text === '' ? NOBODY_YET : parse$1(text);
    if (isHolder(holder))
        return holder;
    throw ofSomebodyElse(path);
}
function readIfThere(path) {
    try {
        return readFileSync(path, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
function parse$1(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isHolder(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { run, machine, process: pid } = value;
    return (typeof run === 'string' &&
        /^(?:[\da-f]{32})?$/.test(run) &&
        typeof machine === 'string' &&
        Number.isInteger(pid) &&
        Number(pid) >= 0);
}
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
/** Renames it first: of several that find the same lock, one alone can. */
function takeAway(folder, { run }, own) {
    const lock = join(folder, LOCK);
    const aside = temporaryPath(folder, own);
    if (!renameIfThere(lock, aside))
        return;
    // Another run was faster, and this is its lock.
    if (readHolder(aside)?.run !== run)
        linkSync(aside, lock);
    else if (run)
        removeLeftovers(folder, run);
    rmSync(aside, { force: true });
}
function renameIfThere(from, to) {
    try {
        renameSync(from, to);
        return true;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return false;
        throw error;
    }
}

/** So many that a shard is a few kilobytes. */
const PAGES_A_SHARD = 6;
/** Of the largest site that a folder can hold. */
const MOST_SHARDS = 2 ** 20;
/** How many files the pages of a site go into: a power of two. */
function shardCountFor(posts) {
    const power = Math.round(Math.log2(posts / PAGES_A_SHARD));
    return Math.min(MOST_SHARDS, 2 ** Math.max(0, power));
}
/** Whether it can be a number of shards. */
function isShardCount(value) {
    return (Number.isInteger(value) &&
        Number(value) >= 1 &&
        Number(value) <= MOST_SHARDS &&
        Number.isInteger(Math.log2(Number(value))));
}

/** There are no more powers of two. */
const MOST_EARLIER = 20;
const LONGEST = 2000;
/**
 * @returns nothing if there is none
 * @throws {Failure} if it is damaged or of somebody else: then nobody knows whose the files in the folder are
 */
function readState(path) {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (!stats)
        return undefined;
    // Opening a pipe would never end, and reading the file of somebody else may take all memory.
    const state = stats.isFile() && stats.size <= LONGEST && parse(readFileSync(path, 'utf8'));
    if (isState(state))
        return state;
    throw new Failure(path, 'is damaged or was written by somebody else', 'Choose another folder with --out, or delete it: then everything is written again.');
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isState(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { content, shards, done, isFinished, earlier } = value;
    return (typeof content === 'string' &&
        /^[\da-f]{64}$/.test(content) &&
        isShardCount(shards) &&
        isCountUpTo(shards, done) &&
        (isFinished === false || (isFinished === true && done === shards)) &&
        Array.isArray(earlier) &&
        earlier.length <= MOST_EARLIER &&
        earlier.every(isShardCount));
}
function isCountUpTo(most, value) {
    return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;
}

const STATE = '.treatment-compare.json';
const INDEX = 'index.json';
const SHARD = /^(?:[\da-f]{2}\/)?([\da-f]{4,5})\.json$/;
const SUBFOLDER = /^[\da-f]{2}$/;
/** Milliseconds of work that an interrupted run may lose. */
const BETWEEN_STATES = 1000;
/** The folder of the files, which remembers how far it is. */
class OutputFolder {
    #files;
    #state;
    /** Finished before one that comes earlier. */
    #ahead;
    #lastState;
    /**
     * @param content names the posts and the command
     * @throws {Failure} if files of somebody else are in the way
     */
    constructor({ folder, run }, content, shards) {
        this.shards = shards;
        /** What has been done to files. */
        this.tally = { written: 0, unchanged: 0, removed: 0 };
        /** Finished before one that comes earlier. */
        this.#ahead = new Set();
        this.#lastState = 0;
        this.#files = new OwnedFiles(folder, run);
        const before = readState(join(folder, STATE));
        this.#files.check(INDEX);
        const isSame = before?.content === content && before.shards === shards;
        this.#state = isSame ? before : stateAfter(before, content, shards);
    }
    /** Whether nothing is left to do, if no shard is missing. */
    get isFinished() {
        return this.#state.isFinished && this.#files.exists(INDEX);
    }
    /** Whether a shard is still to be written. */
    isMissing(shard) {
        return shard >= this.#state.done || !this.#files.exists(shardName(shard, this.shards));
    }
    writeShard(shard, text) {
        // Before the first file changes, so that nobody takes the folder for what it was.
        if (this.#lastState === 0)
            this.#save();
        this.#write(shardName(shard, this.shards), text);
        this.#ahead.add(shard);
        while (this.#ahead.delete(this.#state.done))
            this.#state.done++;
        if (performance.now() - this.#lastState > BETWEEN_STATES)
            this.#save();
    }
    /** Writes the index, when all shards are there that it leads to, and takes away what nothing leads to. */
    finish(index) {
        this.#write(INDEX, index);
        const { earlier } = this.#state;
        if (earlier.length > 0)
            this.#removeShards(earlier);
        Object.assign(this.#state, { done: this.shards, isFinished: true, earlier: [] });
        this.#save();
    }
    #removeShards(earlier) {
        for (const name of this.#files.names(SUBFOLDER)) {
            const isEarlier = earlier.some((count) => isShardOf(count, name));
            if (isEarlier && !isShardOf(this.shards, name) && this.#files.remove(name))
                this.tally.removed++;
        }
    }
    #write(name, text) {
        if (this.#files.write(name, text))
            this.tally.written++;
        else
            this.tally.unchanged++;
    }
    #save() {
        this.#files.replace(STATE, `${JSON.stringify(this.#state)}\n`);
        this.#lastState = performance.now();
    }
}
function stateAfter(before, content, shards) {
    const earlier = new Set(before ? [...before.earlier, before.shards] : []);
    earlier.delete(shards);
    return { content, shards, done: 0, isFinished: false, earlier: [...earlier] };
}
/** Whether a file is one of so many shards, by its name. */
function isShardOf(count, name) {
    const shard = parseInt(SHARD.exec(name)?.[1] ?? '', 16);
    return shard < count && shardName(shard, count) === name;
}

/** Posts of one job: enough that handing it over costs nothing beside it. */
const POSTS_A_JOB = 64;
/** On a large site, terms of a post that no earlier one has, at a guess; the memory for them has an upper bound. */
const NEW_TERMS_A_POST = 500;
const MOST_TERMS = 2 ** 25;
/**
 * Makes threads ready to tell the related posts of any post: they count all terms and index all posts.
 * @param posts how many there are
 */
async function indexCorpus(posts, threads, progress) {
    const slots = await countTerms(posts, threads, progress);
    await threads.all('share', emptyMemory(slots));
    await threads.share('enter', rangesOf(posts), (_none, { from, to }) => {
        progress.advance('indexed', to - from, posts);
    });
}
/** @returns in how many posts each term is, in shared memory */
async function countTerms(posts, threads, progress) {
    const terms = posts > MOST_POSTS_WITH_TERM
        ? Math.min(MOST_TERMS, posts * NEW_TERMS_A_POST)
        : await measureTerms(posts, threads);
    const [length = 0] = await threads.all('expect', terms);
    await threads.share('count', rangesOf(posts), (_none, { from, to }) => {
        progress.advance('counted', to - from, posts);
    });
    const slots = new Uint32Array(new SharedArrayBuffer(length * Uint32Array.BYTES_PER_ELEMENT));
    await threads.all('addTo', slots);
    return slots;
}
/** As the element does: equally many slots make equal rankings. */
async function measureTerms(posts, threads) {
    let terms = 0;
    await threads.share('measure', rangesOf(posts), (more) => {
        terms += more;
    });
    return terms;
}
function* rangesOf(posts) {
    for (let from = 0; from < posts; from += POSTS_A_JOB) {
        yield { from, to: Math.min(posts, from + POSTS_A_JOB) };
    }
}

/** Threads that answer jobs. */
class Threads {
    #threads;
    constructor(start, count) {
        this.#threads = [...Array(count).keys()].map(start);
    }
    /** Has every thread do a job. */
    all(name, argument) {
        return Promise.all(this.#threads.map((thread) => ask(thread, { name, argument })));
    }
    /** Has each job done by the next thread that is free. */
    async share(name, jobs, onAnswer) {
        const waiting = jobs[Symbol.iterator]();
        await Promise.all(this.#threads.map(async (thread) => {
            for (let job = waiting.next(); !job.done; job = waiting.next()) {
                onAnswer(await ask(thread, { name, argument: job.value }), job.value);
            }
        }));
    }
    async end() {
        await Promise.all(this.#threads.map((thread) => thread.terminate()));
    }
}
function ask(thread, job) {
    return new Promise((resolve, reject) => {
        const onExit = () => reject(new Error('A thread has ended by itself.'));
        thread.once('error', reject).once('exit', onExit);
        thread.once('message', (answer) => {
            thread.off('error', reject).off('exit', onExit);
            resolve(answer);
        });
        thread.postMessage(job);
    });
}

const NEWEST = 20;
/** More would need more than 4 GB for the largest sites. */
const MOST_THREADS = 4;
/**
 * Writes the files of a site, as far as they are not there yet.
 * @returns what has been done, in words
 */
async function publish(corpus, options, startThread, progress) {
    const { out, limit } = options;
    const lock = await FolderLock.take(out, (process) => {
        progress.note(`${out}: another run writes to it (process ${process}). This one waits.`);
    });
    try {
        const shards = shardCountFor(corpus.posts.length);
        const output = new OutputFolder(lock, contentOf(corpus, limit), shards);
        return await writeFiles(corpus, options, output, startThread, progress);
    }
    finally {
        lock.release();
    }
}
async function writeFiles(corpus, { out, limit }, output, startThread, progress) {
    const { length } = corpus.posts;
    const { shards } = output;
    const missing = shardsOf(corpus, shards).filter(({ shard }) => output.isMissing(shard));
    if (missing.length === 0 && output.isFinished) {
        return `Nothing has changed in ${number$2.format(length)} posts.`;
    }
    if (missing.length > 0) {
        const count = Math.min(MOST_THREADS, availableParallelism());
        const threads = new Threads(() => startThread({ ...corpus, limit }), count);
        try {
            await indexCorpus(length, threads, progress);
            await writeShards(missing, output, threads, progress);
        }
        finally {
            await threads.end();
        }
    }
    output.finish(indexOf(corpus, shards));
    return summaryOf(length, shards, out, output);
}
/** Changes with anything that a file could change with. */
function contentOf({ hash }, limit) {
    const parts = [VERSION, INDEX_VERSION, limit, hash];
    return createHash('sha256').update(parts.join(' ')).digest('hex');
}
function shardsOf({ posts }, count) {
    const shards = [...Array(count).keys()].map((shard) => ({ shard, posts: [] }));
    for (const { url, index } of posts)
        shards[shardNumber(postKey(url), count)]?.posts.push(index);
    return shards;
}
async function writeShards(missing, output, threads, progress) {
    const total = missing.reduce((sum, { posts }) => sum + posts.length, 0);
    await threads.share('shard', missing, (text, { shard, posts }) => {
        output.writeShard(shard, text);
        progress.advance('ranked', posts.length, total);
    });
}
function indexOf({ file, posts, title }, shards) {
    const reader = new PostFileReader(file);
    const newest = newestFirst(posts).slice(0, NEWEST);
    const index = {
        relatedPosts: INDEX_VERSION,
        shards,
        ...(title && { title: asMarkup(title) }),
        posts: newest.map((post) => cardOf(reader.read(post.index))),
    };
    reader.close();
    return JSON.stringify(index);
}
function summaryOf(posts, shards, folder, { tally: { written, unchanged, removed } }) {
    const files = shards + 1;
    const before = files - written - unchanged;
    return (`Related posts of ${number$2.format(posts)} posts in ${number$2.format(files)} files in ${folder}: ` +
        `${number$2.format(written)} written, ${number$2.format(unchanged)} unchanged, ` +
        `${number$2.format(before)} from an earlier run, ${number$2.format(removed)} removed.`);
}

/** `treatment-compare related`: works out the related posts of a site and writes them as small static files. */
async function related(words, terminal) {
    const options = readOptions$2(words);
    if ('page' in options) {
        terminal.out.write(pageHtml(options));
        return;
    }
    const progress = new Progress(terminal.progress, 'posts', options.isQuiet);
    const notes = [];
    try {
        const corpus = await readCorpus(options, notes, progress, terminal);
        notes.unshift(await publish(corpus, options, terminal.startThread, progress));
    }
    catch (error) {
        // What was left out may be why.
        for (const note of notes)
            progress.note(note);
        throw error;
    }
    finally {
        progress.end();
    }
    if (options.isQuiet)
        return;
    for (const note of notes)
        terminal.out.write(`${plainLine(note)}\n`);
}
/** @param notes takes what is to be told of the inputs */
async function readCorpus({ inputs, site, isMeant }, notes, progress, { readInput: standardInput }) {
    const context = { site, isMeant, standardInput, note: (text) => notes.push(text) };
    // Names of all inputs are looked at before the first is read.
    const feeds = inputs.map((input) => readInput(input, context));
    const corpus = await collectPosts(feeds, () => {
        progress.advance('read', 1);
    });
    if (corpus.posts.length > 0)
        return corpus;
    throw new Failure(inputs.join(', '), 'holds no posts', 'Each needs a title and an http(s) address; where addresses are relative, add --site https://example.org');
}

const HELP$1 = `Usage: treatment-compare schema [options]

Writes the description of comparison documents (JSON Schema) to standard output.
Editors complete documents by it, explain each field and mark mistakes, once a
document names it in its first line: { "$schema": "./comparison.schema.json" }

Options:
  --out FILE  into a file
  --force     writes over a file that is there
`;
/** @throws {UsageFailure} if they cannot be followed */
function readOptions$1(words) {
    const { values, positionals } = parseWords('schema', words, {
        out: { type: 'string' },
        force: { type: 'boolean' },
    });
    if (positionals.length > 0) {
        throw new UsageFailure(`"${positionals.join(' ')}"`, 'is no option', seeHelp('schema'));
    }
    return { out: values.out, mayReplace: values.force === true };
}

/** `treatment-compare schema`: writes the description of comparison documents that editors read. */
function schema(words, { out }) {
    const asked = readOptions$1(words);
    if (asked.out === undefined)
        out.write(publishedSchema());
    else
        writeNewFile(asked.out, publishedSchema(), asked.mayReplace);
    return Promise.resolve();
}

const HELP = `Usage: treatment-compare status URL|FILE|- [options]

Says which content of the built-in comparisons a page, a comparison document or a
picture holds, and what was corrected in it since. It knows the corrections that
came with this program: use the newest. With - it reads standard input.

Options:
  --strict  fails if anything was corrected since, if the content is none of ours
            or was changed, and if it cannot be told
  --quiet   nothing of content that is as it should be
`;
/** @throws {UsageFailure} if they cannot be followed */
function readOptions(words) {
    const { values, positionals } = parseWords('status', words, {
        strict: { type: 'boolean' },
        quiet: { type: 'boolean' },
    });
    const [place, ...others] = positionals;
    if (place === undefined) {
        throw new UsageFailure('URL or FILE', 'is missing', seeHelp('status'));
    }
    if (others.length > 0) {
        throw new UsageFailure(`"${others.join(' ')}"`, `comes after "${place}"`, 'Name one.');
    }
    return { place, isStrict: values.strict === true, isQuiet: values.quiet === true };
}

/** How grave a fault was, the gravest first; see docs/corrections.md. */
const SEVERITIES = ['serious', 'moderate', 'minor'];
/**
 * A short name for the text of a document, whatever its white space: FNV-1a in base 36. It knows nothing of how documents
 * are read, so that those of old versions stay.
 *
 * @param document as `JSON.parse` gives it
 */
const textFingerprint = (document) => jsonName(document);
/**
 * What was put right after a version, the gravest first.
 *
 * @returns nothing if the history knows of no such version
 */
function correctionsSince({ versions }, version) {
    const place = versions.findIndex((known) => known.version === version);
    if (place < 0)
        return undefined;
    return versions
        .slice(0, place)
        .flatMap(({ corrections, version, date }) => corrections.map((correction) => ({ ...correction, version, date })))
        .sort((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));
}

var ketamineCorrections = {id:"ketamine-vs-antidepressants",versions:[{version:"1.0",date:"2026-11-26",fingerprints:{en:"2og10m",es:"18hkwnv"},corrections:[]}]};

const HISTORIES = [ketamineCorrections];
/** What became of a comparison of ours. */
const historyOf = (id) => HISTORIES.find((history) => history.id === id);
const squashed = (text) => text.replace(/\s+/g, ' ');
/** A built-in comparison in the words of a page that has kept no more: by its title and the words of its version. */
function marksInWords(text) {
    const words = squashed(text);
    return builtInDocuments().flatMap(({ id, title, lang = 'en' }) => {
        if (!words.includes(squashed(title)))
            return [];
        const { version } = messagesOf(lang, {});
        return versionsIn(words, version).map((number) => markOf(id, number));
    });
}
function markOf(id, version) {
    const known = historyOf(id)?.versions.find((known) => known.version === version);
    return { id, version, date: known?.date ?? '' };
}
/** The numbers in “version 1.0 of May 1, 2026”, wherever that stands. */
function versionsIn(words, message) {
    const [before = '', between = ''] = message.split(/\{number\}|\{date\}/);
    return words
        .split(before)
        .slice(1)
        .flatMap((rest) => {
        const [number = ''] = /^[\d.]{1,20}/.exec(rest) ?? [];
        return number && rest.startsWith(between, number.length) ? [number] : [];
    });
}

const MOST_SCRIPTS = 10;
/** The banner of a script is its first line. */
const BANNER_BYTES = 4_000;
const BANNER = /^!?\/\*! treatment-compare [^*]*? content: ([^*]*)\*\//;
const UNMARKED = 'was written before contents had versions, or has lost its own';
/** The comparisons that a page, a document or a picture holds. */
async function findCopies(read) {
    if (/^\s*\{/.test(read.text))
        return [copyOfDocument(read.text, 'the document')];
    const page = scanPage(read.text);
    const outside = [...marksOf(page.marks), ...marksInWords(page.text)].map((mark) => ({
        where: 'in its text',
        mark,
    }));
    const inside = await Promise.all(page.elements.map((element) => copiesIn(element, page, read.place)));
    const copies = inside.flat();
    const needsScripts = page.elements.some(needsScript) || copies.some((copy) => copy.isInScript === true);
    const scripts = needsScripts ? await copiesInScripts(page, read.place) : [];
    return distinct([...outside, ...copies.filter((copy) => !copy.isInScript), ...scripts]);
}
/** An element that stored nothing and names nothing shows what the script carries; one that is taken over may. */
const needsScript = ({ json, attributes }) => json === undefined && !attributes.src;
async function copiesIn(element, { base }, page) {
    const { attributes, marks, json, text } = element;
    const { src } = attributes;
    const stored = marks.size > 0 ? marksOf(marks) : marksInWords(text);
    if (stored.length > 0)
        return stored.map((mark) => ({ where: 'in its HTML', mark }));
    if (json !== undefined)
        return [copyOfDocument(mendJson(json.text), 'the JSON in its HTML')];
    if (src)
        return [await copyAt(src, placeFrom(page, base, src))];
    return 'data-prerendered' in attributes ? [{ where: 'in its HTML', problem: UNMARKED }] : [];
}
async function copyAt(src, place) {
    const where = `the document ${src}`;
    const read = await tryToRead(place);
    return typeof read === 'string'
        ? { where, problem: read }
        : copyOfDocument(read.text, `the document ${src}`);
}
async function copiesInScripts(page, from) {
    const scripts = [...new Set(page.scripts)].slice(0, MOST_SCRIPTS);
    const copies = scripts.map(async (src) => {
        const where = `in the script ${src}`;
        const read = await tryToRead(placeFrom(from, page.base, src), BANNER_BYTES);
        if (typeof read === 'string')
            return [{ where, problem: read }];
        const [, contents] = BANNER.exec(read.text) ?? [];
        // A language without a comparison, or another script of that name.
        if (contents === undefined)
            return [];
        return marksOf(contents.split(',')).map((mark) => ({ where, mark }));
    });
    return (await Promise.all(copies)).flat();
}
/** @returns why it could not be read, or what is there */
async function tryToRead(place, most) {
    if (place === undefined)
        return 'could not be found from here: name the address of the page';
    try {
        return await readPlace(place, most);
    }
    catch (error) {
        if (error instanceof Failure)
            return `could not be read: ${error.message}`;
        throw error;
    }
}
function copyOfDocument(json, where) {
    const document = parseJson(json);
    if (isExtension(document)) {
        const problem = `adds to ${document.extends}, which the script of its page brings: name that page`;
        return { where, isInScript: true, problem };
    }
    const { comparison } = parseComparisonText(json);
    if (!comparison)
        return { where, problem: 'is no comparison' };
    const mark = readVersionMark(versionMark(comparison) ?? '');
    if (!mark) {
        const isOurs = historyOf(comparison.id) !== undefined;
        return { where, problem: isOurs ? UNMARKED : `says no version of ${comparison.id}` };
    }
    const known = historyOf(mark.id)?.versions.find(({ version }) => version === mark.version);
    const ours = known?.fingerprints[comparison.lang ?? 'en'];
    return {
        where,
        mark,
        isChanged: ours !== undefined && ours !== textFingerprint(document),
    };
}
const marksOf = (texts) => [...texts].flatMap((text) => readVersionMark(text.trim()) ?? []);
function distinct(copies) {
    return [...new Map(copies.map((copy) => [JSON.stringify(copy), copy])).values()];
}

const CHANGED = 'Its text is not ours: it was changed, so that corrections may not fit.';
/**
 * What is known of a copy, and what was corrected in it since.
 *
 * @param history of its comparison, if that is ours
 */
function verdictOn({ where, mark, problem, isChanged = false }, history) {
    if (!mark)
        return bad(`${where}: ${problem ?? ''}`);
    const name = [mark.id, mark.version, mark.date && `of ${mark.date}`].filter(Boolean).join(' ');
    const say = (words) => `${where}: ${name}, ${words}`;
    if (!history)
        return bad(say('which is none of ours. Ask whoever wrote it.'));
    const corrections = correctionsSince(history, mark.version);
    const [newest] = history.versions;
    if (!corrections || !newest) {
        return bad(say('which this program does not know. Use its newest release.'));
    }
    const changed = isChanged ? [CHANGED] : [];
    if (corrections.length > 0) {
        const count = corrections.length === 1 ? '1 correction' : `${corrections.length} corrections`;
        const list = corrections.map(({ version, date, severity, wrong, right }) => `  ${severity}, ${version} of ${date}: it said “${wrong}”. Right is: ${right}`);
        return bad(say(`with ${count} since:`), ...list, ...changed);
    }
    const isNewest = newest.version === mark.version;
    const line = isNewest
        ? say('the newest content.')
        : say(`older than ${newest.version} of ${newest.date}; nothing in it was found wrong.`);
    return { lines: [line, ...changed], isGood: !isChanged };
}
const bad = (...lines) => ({ lines, isGood: false });

/** `treatment-compare status`: says which content a page holds, and what was corrected in it since. */
async function status(words, terminal) {
    const { place, isStrict, isQuiet } = readOptions(words);
    const copies = await findCopies(await readPage(place, terminal));
    if (copies.length === 0) {
        throw new Failure(place, 'holds no comparison that can be told from outside', 'What a bundler has built in says its version under the title, where a browser shows it.');
    }
    const verdicts = copies.map((copy) => verdictOn(copy, copy.mark && historyOf(copy.mark.id)));
    const told = isQuiet ? verdicts.filter(({ isGood }) => !isGood) : verdicts;
    for (const line of told.flatMap(({ lines }) => lines)) {
        terminal.out.write(`${plainLine(line)}\n`);
    }
    if (isStrict && !verdicts.every(({ isGood }) => isGood)) {
        throw new Failure(place, 'is not all as it should be', 'Mend what is named above.');
    }
}
/** What comes in is taken to stand in this folder. */
const readPage = async (place, terminal) => place === '-' ? { text: await readDocument(place, terminal), place } : readPlace(place);

/** By name. A new command is an entry here; its help is put together in `help.ts`. */
const COMMANDS = new Map([
    [
        'check',
        {
            summary: 'Judges comparisons before a patient reads them',
            help: HELP$5,
            examples: [
                'check comparison.json --rule source-unused=off',
                'check "content/**/*.json" --quiet',
                'check ketamine-vs-antidepressants --lang es',
            ],
            run: check,
        },
    ],
    [
        'init',
        {
            summary: 'Writes a comparison to begin with',
            help: HELP$4,
            examples: [
                'init neck.json --treatment Heat --treatment "Cold pack" --condition "Stiff neck in adults"',
                'init --from table.csv --condition "Stiff neck in adults"',
            ],
            run: init,
        },
    ],
    [
        'prerender',
        {
            summary: 'Writes a comparison as HTML that works without a script',
            help: HELP$3,
            examples: [
                'prerender ketamine-vs-antidepressants --region US > comparison.html',
                'prerender comparison.json --as light',
            ],
            run: prerender,
        },
    ],
    [
        'related',
        {
            summary: 'Works out the related posts of a site beforehand, for <related-posts>',
            help: HELP$2,
            examples: [
                'related feed.xml --out public/related',
                'related public --site https://example.org --exclude tags --out public/related',
                'related public/related/index.json --html https://example.org/post/',
            ],
            run: related,
        },
    ],
    [
        'schema',
        {
            summary: 'Writes the description of comparisons that editors read',
            help: HELP$1,
            examples: ['schema --out comparison.schema.json'],
            run: schema,
        },
    ],
    [
        'status',
        {
            summary: 'Says which content a page holds, and what was corrected since',
            help: HELP,
            examples: ['status https://example.org/depression/', 'status comparison.html --strict'],
            run: status,
        },
    ],
]);

/** How a command can end, whichever it is: the code, and what it means. */
const EXIT_CODES = [
    ['0', 'done; of check: no errors were found, though there may be warnings'],
    ['1', 'the work failed; of check: errors were found'],
    ['2', 'the command was not called as it has to be'],
    ['129', 'ended with its terminal'],
    ['130', 'stopped with Ctrl-C'],
    ['141', 'nobody read on what it writes'],
    ['143', 'asked to end'],
];

const PROGRAM = 'treatment-compare';
/** What the program can do. */
function programHelp() {
    const width = Math.max(...[...COMMANDS.keys()].map((name) => name.length));
    const lines = [...COMMANDS].map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
    return `Usage: ${PROGRAM} <command> [options]

Commands:
${lines.join('\n')}

${PROGRAM} <command> --help tells more.
`;
}
/** What a command can do, with examples, and how it may end. */
function helpOf({ help, examples }) {
    return `${help.trimEnd()}
  --help

Examples:
${examples.map((words) => `  ${PROGRAM} ${words}`).join('\n')}

Exit codes:
${EXIT_CODES.map(([code, meaning]) => `  ${code.padEnd(3)}  ${meaning}`).join('\n')}
`;
}

const HELP_WORDS = ['--help', '-h'];
/**
 * Runs what was typed behind the name of the program.
 * @returns its exit code: 0, 1 where the work failed, 2 where it was called wrongly
 */
async function run(words, terminal) {
    try {
        await runCommand(words, terminal);
        return 0;
    }
    catch (error) {
        terminal.progress.write(`${plainLine(wordsFor(error))}\n`);
        return error instanceof Failure ? error.exitCode : 1;
    }
}
async function runCommand([name = '--help', ...rest], terminal) {
    const wantsHelp = name === 'help' || HELP_WORDS.includes(name);
    const [about] = wantsHelp ? rest : [name];
    if (about === undefined)
        terminal.out.write(programHelp());
    else if (wantsHelp || rest.some((word) => HELP_WORDS.includes(word))) {
        terminal.out.write(helpOf(commandOf(about)));
    }
    else
        await commandOf(name).run(rest, terminal);
}
/** What the system refuses says itself why: “EACCES: permission denied, open 'feed.xml'”. */
function wordsFor(error) {
    const isTold = error instanceof Failure || (error instanceof Error && 'syscall' in error);
    return isTold ? error.message : `The command failed by a mistake of its own: ${String(error)}`;
}
function commandOf(name) {
    const command = COMMANDS.get(name);
    if (command)
        return command;
    const names = [...COMMANDS.keys()];
    const [near] = nearNames(name, names);
    const hint = near === undefined ? `Commands: ${names.join(', ')}.` : `Did you mean ${near}?`;
    throw new UsageFailure(`"${name}"`, 'is no command', hint);
}

/** What a shell adds to the number of the signal that ended a program. */
const ENDED_BY = 128;
/** By POSIX; Windows has no such signal. */
const SIGPIPE = 13;
/**
 * Ends as a program that ends by itself, so that temporary files are taken away, but with the code of the signal. Where
 * nobody reads what is written any more, Node has an error for the signal. Where it cannot be written, the system says why.
 */
function exitOnSignals() {
    for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) {
        process.once(signal, () => process.exit(ENDED_BY + constants$1.signals[signal]));
    }
    process.stdout.on('error', (error) => {
        if (error.code === 'EPIPE')
            process.exit(ENDED_BY + SIGPIPE);
        process.stderr.write(`${error.message}\n`);
        process.exit(1);
    });
}

exitOnSignals();
process.exitCode = await run(process.argv.slice(2), {
    out: process.stdout,
    progress: process.stderr,
    readInput: (most) => readInput$1(process.stdin, most),
    ask: process.stdin.isTTY ? (question) => ask$1(question, process.stdin, process.stderr) : undefined,
    startThread: (workerData) => new Worker(new URL('./ranking-thread.js', import.meta.url), { workerData }),
});
