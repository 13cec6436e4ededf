/**
 * Sums up what the main thread did, from a trace. `Performance.getMetrics` would be simpler, but it
 * counts no microtasks as script, and microtasks are where Lit renders.
 */

/** @typedef {{ name: string, ph: string, ts: number, dur?: number, pid: number, tid: number, args?: any }} TraceEvent */
/** @typedef {'script' | 'style' | 'layout' | 'parse' | 'paint'} Kind */
/** @typedef {Record<Kind | 'tasks' | 'longestTask', number>} Spent */

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
 * The browser has pages of its own; the one that parsed this address is meant.
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
  return events.filter((event) => event.ph === 'X' && event.pid === pid && event.tid === tid);
}

/**
 * Each moment counts once, for the innermost event of a known kind: a layout that a script forces
 * is layout, not script.
 *
 * @param {TraceEvent[]} events
 * @returns {Spent} milliseconds
 */
function spentOn(events) {
  const spent = { script: 0, style: 0, layout: 0, parse: 0, paint: 0, tasks: 0, longestTask: 0 };
  /** @type {{ end: number, kind: Kind }[]} */
  const open = [];
  for (const { name, ts, dur = 0 } of [...events].sort(
    (a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0),
  )) {
    if (name === TASK) {
      spent.tasks += dur / 1000;
      spent.longestTask = Math.max(spent.longestTask, dur / 1000);
    }
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
 * @param {Uint8Array} trace as `page.tracing.stop` returns it
 * @param {string} url of the page
 * @returns {Spent}
 */
export function spentInTrace(trace, url) {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace));
  return spentOn(mainThreadEvents(traceEvents, url));
}
