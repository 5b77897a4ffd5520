/**
 * Kills what the extension runs in while it writes, and looks what is left: npm run faults -- [--short] [--seed N] [chromium|firefox]
 *
 * Background, extension, tabs and browser are killed (SIGKILL; the background alone is stopped by the browser) at random moments of 500
 * writes, and of imports, exports and migrations, in installed browsers with the built extension. After each restart every acknowledged write
 * must be there once, none half there, and all indexes agree with the rows. Processes are found by Linux's `/proc`. Exit status 1 where
 * anything is broken; the seed brings the same choices back, though not the same moments.
 */
import { parseArgs } from 'node:util';
import { onFullDisk } from './faults/full-disk';
import { kinds, Rig } from './faults/rig';
import { type Chance, duringWhole, duringWrites, type Outcome, wholes } from './faults/runs';
import { together } from './faults/together';
import { randomNumbers } from './random';
import { servePages } from './serve';

const { values, positionals } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
  },
  allowPositionals: true,
});
const seed = Number(values.seed);
const chosen = kinds.filter(
  ({ name }) => positionals.length === 0 || positionals.includes(name.toLowerCase()),
);
if (!Number.isSafeInteger(seed) || chosen.length === 0) {
  console.error('usage: npm run faults -- [--short] [--seed N] [chromium|firefox]');
  process.exit(2);
}

const { writes, times, rounds } = values.short
  ? { writes: 30, times: 10, rounds: 1 }
  : { writes: 500, times: 50, rounds: 12 };
const PATH = '/2031/03/05/harbour-bank';
const pages = await servePages({ [PATH]: 'sample/article.html' });
const article = pages.origin + PATH;
let broken = 0;

function report(name: string, { done, faults }: Outcome, started: number): void {
  const took = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${name}: ${done}; ${took} s${faults.length > 0 ? ', BROKEN' : ''}`);
  for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
  broken += faults.length;
}

console.log(`seed ${seed}`);
for (const kind of chosen) {
  const random = randomNumbers(seed);
  const chance: Chance = { next: random };
  const rig = await Rig.make(kind, article);
  try {
    const timed = async (name: string, run: () => Promise<Outcome>) => {
      const started = performance.now();
      report(`${kind.name}, ${name}`, await run(), started);
    };
    await timed('writes', () => duringWrites(rig, article, writes, chance));
    await timed('several windows', () => together(rig, article, times));
    for (const whole of wholes) await timed(whole.name, () => duringWhole(rig, whole, rounds, chance));
  } finally {
    await rig.end();
  }
  const started = performance.now();
  const full = await onFullDisk(kind, article);
  if (full) report(`${kind.name}, full disk`, full, started);
  else console.log(`${kind.name}, full disk: not tried, since no small disk can be made here`);
}
await pages.close();
process.exit(broken > 0 ? 1 : 0);
