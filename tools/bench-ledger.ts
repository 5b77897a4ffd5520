/**
 * Times the grouping of claims: npm run bench:ledger -- [CLAIMS]
 *
 * Reads and groups made-up claims (20,000 unless told; also a quarter and five times as many, for growth) with 200 decisions of a reader: all
 * that opening the ledger takes beside the store; after a decision only the grouping is done again. In brackets the processor's time,
 * which other work on the machine swells less.
 */
import { ledgerClaim } from '../src/ledger';
import { groupReads, readClaim } from '../src/ledger/group';
import type { Decision } from '../src/store/model';
import { record } from './bench/record';
import { madeUpReports } from './bench-ledger/made-up';

const RUNS = 7;
const DECISIONS = 200;
const claims = Number(process.argv[2] ?? 20_000);
if (!Number.isInteger(claims) || claims < 1000) {
  console.error('usage: npm run bench:ledger -- [CLAIMS], 1000 at least');
  process.exit(2);
}

function decisionsAbout(ids: readonly string[]): Decision[] {
  return Array.from({ length: DECISIONS }, (_, number) => ({
    id: `0195665c-6c00-7000-9000-${String(number).padStart(12, '0')}`,
    about: 'measure',
    rule: number % 2 === 0 ? 'together' : 'apart',
    members: ids.slice(number * 5, number * 5 + 5),
    at: '2031-06-02T00:00:00.000Z',
    withdrawn: null,
  }));
}

const medianOf = (values: readonly number[]) =>
  [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;
const round = (value: number) => Math.round(value * 10) / 10;

/** Milliseconds by the clock and of the processor, the first run and the median of all. */
function timed<T>(work: () => T): { value: T; median: number; told: string } {
  const times: number[] = [];
  const loads: number[] = [];
  let value: T;
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    const { user } = process.cpuUsage();
    value = work();
    times.push(performance.now() - start);
    loads.push((process.cpuUsage().user - user) / 1000);
  }
  const first = `first ${round(times[0] ?? 0)} [${round(loads[0] ?? 0)}]`;
  return {
    value: value!,
    median: medianOf(times),
    told: `${first}, median ${round(medianOf(times))} [${round(medianOf(loads))}] ms`,
  };
}

const totals: number[] = [];
for (const count of [claims / 4, claims, claims * 5].map(Math.round)) {
  const reports = madeUpReports(count).map(({ annotation, page }) => ledgerClaim(annotation, page));
  const decisions = decisionsAbout(reports.map(({ id }) => id));
  const { value: reads, median: read, told: reading } = timed(() => reports.map(readClaim));
  const { value: groups, median: grouped, told: grouping } = timed(() => groupReads(reads, decisions));
  const several = groups.filter(({ articles }) => articles > 1).length;
  console.log(`${count} claims, ${groups.length} groups, ${several} of several articles`);
  totals.push(read + grouped);
  record({
    name: `${count} claims read and grouped`,
    value: read + grouped,
    unit: 'ms',
    ...(count === claims ? { budget: { most: 1000 } } : {}),
  });
  console.log(`  reading them: ${reading}`);
  console.log(`  grouping them: ${grouping}`);
}
const [, some = 1, many = 1] = totals;
record({
  name: `growth: ${claims * 5} claims against five times ${claims}`,
  value: many / (5 * some),
  unit: '×',
});
