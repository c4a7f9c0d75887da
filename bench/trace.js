/*
 * Measures the processor time of a page's main thread by a trace, so that other work on the machine does not count.
 */

const CATEGORIES = 'devtools.timeline,disabled-by-default-devtools.timeline,blink.user_timing';

/** The kind of work in an event of a trace, by the event's name. Any other event has the kind of the event around it. */
const WORK = {
  FunctionCall: 'script',
  EvaluateScript: 'script',
  RunMicrotasks: 'script',
  TimerFire: 'script',
  FireAnimationFrame: 'script',
  UpdateLayoutTree: 'style',
  Layout: 'layout',
  PrePaint: 'paint',
  Paint: 'paint',
  Layerize: 'paint',
  Commit: 'paint',
};

/** Traces a page while a function runs. @returns the events of all threads, sorted by time; times are in µs. */
export async function trace(page, run) {
  const client = await page.createCDPSession();
  const events = [];
  client.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await client.send('Tracing.start', { categories: CATEGORIES, transferMode: 'ReportEvents' });
  await run();
  const ended = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
  await client.send('Tracing.end');
  await ended;
  await client.detach();
  return events.sort((a, b) => a.ts - b.ts);
}

/** The processor time of each task of the main threads of pages in a trace, in ms, the longest first. */
export function tasksOf(events) {
  const threadOf = ({ pid, tid }) => `${pid} ${tid}`;
  const isMain = ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain';
  const main = new Set(events.filter(isMain).map(threadOf));
  return events
    .filter((event) => event.name === 'RunTask' && event.tdur && main.has(threadOf(event)))
    .map(({ tdur }) => tdur / 1000)
    .sort((a, b) => b - a);
}

/**
 * Sums the processor time of the marks' thread between two marks (names given to `performance.mark`), in ms: `all` tasks, and the kinds of
 * work `script`, `style`, `layout` and `paint` in them. An event counts for its kind without the events of another kind inside.
 */
export function workBetween(events, from, to) {
  const at = (name) => events.find((event) => event.name === name && event.cat.includes('user_timing'));
  const [start, end] = [at(from), at(to)];
  const own = events.filter(({ tid, pid, ts, tdur }) => tid === start.tid && pid === start.pid && tdur >= 0 && ts <= end.ts);
  const sums = { all: 0, script: 0, style: 0, layout: 0, paint: 0 };
  const open = [];
  for (const { name, ts, dur, tdur } of own) {
    while (open.length && open.at(-1).end <= ts) open.pop();
    const outer = open.at(-1);
    const kind = WORK[name] ?? outer?.kind ?? null;
    open.push({ kind, end: ts + dur });
    if (ts + dur < start.ts) continue;
    if (!outer) sums.all += tdur / 1000;
    // The event's time is added to its kind and taken from the kind of the event around it.
    if (kind === outer?.kind) continue;
    if (kind) sums[kind] += tdur / 1000;
    if (outer?.kind) sums[outer.kind] -= tdur / 1000;
  }
  return sums;
}
