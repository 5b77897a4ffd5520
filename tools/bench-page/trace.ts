import type { Page } from 'playwright-core';

/** What the extension costs a page's main thread, from traces of Chromium. */

export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

const PAINTED = 'reportedly-painted';

/** For each page: marks the frame after the first one in which highlights are there. */
export const watchPaint = `{
  const look = () => {
    if ([...CSS.highlights.keys()].some((name) => name.startsWith('reportedly-')))
      requestAnimationFrame(() => performance.mark('${PAINTED}'));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}`;

/** Waits until a page that `watchPaint` watches shows highlights, however busy the machine is. */
export async function untilPainted(tab: Page): Promise<void> {
  await tab.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, PAINTED, {
    timeout: 120_000,
  });
}

/** All events of a trace while `act` runs and for `settling` milliseconds after it. */
export async function traceOf(
  tab: Page,
  act: () => Promise<unknown>,
  settling: number,
): Promise<TraceEvent[]> {
  const cdp = await tab.context().newCDPSession(tab);
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'],
    },
  });
  await act();
  await tab.waitForTimeout(settling);
  const complete = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
  await cdp.send('Tracing.end');
  await complete;
  return events;
}

/** What the extension did in one thread: milliseconds of the processor. */
export interface Work {
  mainThread: number;
  /** The longest task that has anything of the extension in it. */
  longestTask: number;
}

/** The cost of loading a page. */
export interface Cost extends Work {
  gate: number;
  /** By the clock, from the gate's start; null where nothing was painted. */
  painted: number | null;
}

const isOurs = ({ args }: TraceEvent) => args?.data?.url?.startsWith('chrome-extension://') === true;

/** What the extension did in the thread of an event. */
export function workOf(events: readonly TraceEvent[], { pid, tid }: TraceEvent): Work {
  const thread = events.filter((event) => event.pid === pid && event.tid === tid);
  const ours = thread.filter((event) => event.ph === 'X' && isOurs(event));
  const tasks = thread.filter(
    ({ name, ts, dur = 0 }) =>
      name === 'RunTask' && ours.some((event) => event.ts >= ts && event.ts < ts + dur),
  );
  return {
    mainThread: tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000,
    longestTask: Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / 1000,
  };
}

/** The cost of loading a page. Fails where the gate did not run. */
export function costOf(events: readonly TraceEvent[]): Cost {
  const gate = events.find(
    (event) => event.name === 'EvaluateScript' && event.args?.data?.url?.endsWith('/gate.js'),
  );
  if (!gate) throw new Error('the gate did not run');
  const mark = events.find(({ name, ts }) => name === PAINTED && ts > gate.ts);
  return {
    gate: (gate.tdur ?? 0) / 1000,
    ...workOf(events, gate),
    painted: mark ? (mark.ts - gate.ts) / 1000 : null,
  };
}
