/*
 * Processor time of a page's main thread, read from a trace: other work on the machine does not count.
 */

const CATEGORIES = 'devtools.timeline,disabled-by-default-devtools.timeline,blink.user_timing';

/** What the browser does in an event of a trace; the time of any other event is of what it stands in. */
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

/** Traces a page while a function runs. @returns the events of the thread that ran its script, by time. */
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

/** The tasks in a trace, the longest first, in ms. */
export const tasksOf = (events) =>
  events
    .filter(({ name, tdur }) => name === 'RunTask' && tdur)
    .map(({ tdur }) => tdur / 1000)
    .sort((a, b) => b - a);

/** ms between two marks of a page's `performance.mark`: of all tasks, and of the kinds of work in them. */
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
    // The time is taken from what the event stands in.
    if (kind === outer?.kind) continue;
    if (kind) sums[kind] += tdur / 1000;
    if (outer?.kind) sums[outer.kind] -= tdur / 1000;
  }
  return sums;
}
