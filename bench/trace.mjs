/**
 * Sums up what the main thread did, from a trace. `Performance.getMetrics` would be simpler, but it
 * counts no microtasks as script, and microtasks are where Lit renders.
 */

/** @typedef {{ name: string, ph: string, ts: number, dur?: number, pid: number, tid: number, args?: any }} TraceEvent */
/** @typedef {'script' | 'style' | 'layout' | 'parse' | 'paint'} Kind */

/**
 * @typedef {object} Sums milliseconds
 * @property {number} tasks everything on the main thread
 * @property {number} evaluation of it, what script files did until their last line
 * @property {number} longestTask without the evaluation of files in it, which no element can make shorter
 */

/** @typedef {Record<Kind, number> & Sums} Spent */

/** @type {Map<string, Kind>} */
const KINDS = new Map([
  ...kind('script', ['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'TimerFire']),
  ...kind('script', ['FireAnimationFrame', 'EventDispatch', 'MinorGC', 'MajorGC']),
  ...kind('script', ['v8.compile', 'v8.run', 'v8.callFunction', 'v8.callAsConstructor']),
  ...kind('style', ['UpdateLayoutTree', 'RecalculateStyles']),
  ...kind('layout', ['Layout']),
  ...kind('parse', ['ParseHTML', 'ParseAuthorStyleSheet']),
  ...kind('paint', ['PrePaint', 'Paint', 'Layerize', 'Commit', 'UpdateLayer', 'CompositeLayers']),
]);

const TASK = 'RunTask';
const EVALUATION = 'EvaluateScript';
const OPENING = 'CommitLoad';

/** What `page.tracing.start` has to record for this. */
export const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];

/**
 * @param {Kind} value
 * @param {string[]} names
 * @returns {[string, Kind][]}
 */
function kind(value, names) {
  return names.map((name) => [name, value]);
}

/**
 * The browser has pages of its own; the one that parsed this address is meant, from the task that opened it: the empty
 * page before it is no work of it.
 *
 * @param {TraceEvent[]} events
 * @param {string} url
 * @returns {TraceEvent[]}
 */
function mainThreadEvents(events, url) {
  const parsing = events.find(
    ({ name, args }) => name === 'ParseHTML' && args?.beginData?.url === url,
  );
  if (!parsing) throw new Error(`The trace holds no page of ${url}`);
  const { pid, tid } = parsing;
  const own = events.filter((event) => event.ph === 'X' && event.pid === pid && event.tid === tid);
  const opening = own.find(({ name, args }) => name === OPENING && args?.data?.url === url);
  const { ts: start } = opening ?? parsing;
  return own.filter(({ ts, dur = 0 }) => ts + dur > start);
}

/** @param {TraceEvent[]} events */
const inOrder = (events) => [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));

/**
 * Each moment counts once, for the innermost event of a known kind: a layout that a script forces
 * is layout, not script.
 *
 * @param {TraceEvent[]} events
 * @returns {Record<Kind, number>} milliseconds
 */
function spentByKind(events) {
  const spent = { script: 0, style: 0, layout: 0, parse: 0, paint: 0 };
  /** @type {{ end: number, kind: Kind }[]} */
  const open = [];
  for (const { name, ts, dur = 0 } of inOrder(events)) {
    const own = KINDS.get(name);
    if (!own) continue;
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= ts) open.pop();
    const outer = open.at(-1);
    if (outer) spent[outer.kind] -= dur / 1000;
    spent[own] += dur / 1000;
    open.push({ end: ts + dur, kind: own });
  }
  return spent;
}

/**
 * Tasks in which nothing of a known kind happens are the browser's own, such as answering whether the page is idle.
 * What a page writes between its own tags is its work, so only the evaluation of files stands apart.
 *
 * @param {TraceEvent[]} events
 * @param {string} url of the page
 * @returns {Sums}
 */
function sumTasks(events, url) {
  /** @type {{ end: number, all: number, evaluation: number, isOfPage: boolean }[]} */
  const tasks = [];
  for (const { name, ts, dur = 0, args } of inOrder(events)) {
    const task = tasks.at(-1);
    const isWithin = task !== undefined && ts < task.end;
    if (name === TASK && !isWithin) {
      tasks.push({ end: ts + dur, all: dur / 1000, evaluation: 0, isOfPage: false });
    } else if (isWithin) {
      task.isOfPage ||= KINDS.has(name) || name === OPENING;
      const isFile = name === EVALUATION && ![undefined, '', url].includes(args?.data?.url);
      if (isFile) task.evaluation += dur / 1000;
    }
  }
  const ofPage = tasks.filter(({ isOfPage }) => isOfPage);
  return {
    tasks: ofPage.reduce((sum, { all }) => sum + all, 0),
    evaluation: ofPage.reduce((sum, { evaluation }) => sum + evaluation, 0),
    longestTask: Math.max(0, ...ofPage.map(({ all, evaluation }) => all - evaluation)),
  };
}

/**
 * @param {TraceEvent[]} traceEvents
 * @param {string} url of the page
 * @returns {Spent}
 */
export function spentOn(traceEvents, url) {
  const events = mainThreadEvents(traceEvents, url);
  return { ...spentByKind(events), ...sumTasks(events, url) };
}

/**
 * @param {Uint8Array} trace as `page.tracing.stop` returns it
 * @param {string} url of the page
 * @returns {Spent}
 */
export function spentInTrace(trace, url) {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace));
  return spentOn(traceEvents, url);
}
