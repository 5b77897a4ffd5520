import { existsSync, readFileSync } from 'node:fs';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { detect } from '../src/engine';
import { sampleText } from '../test/bench/sample-article';
import { isShort, record } from './bench/record';
import { coldStart } from './bench-detect/cold';

/**
 * npm run bench:detect
 * Throughput of the whole pipeline beside compromise (people and organisations) and wink-nlp (its whole pipeline, and sentences and parts of speech alone),
 * on the articles of ../shared/corpus/dev.jsonl where they are there, else on a text written for this project; time for 500 KB and for 5 MB; memory.
 * Throughput takes each article at its quickest reading, which other work on the machine disturbs least; growth is processor time of this process, the best of
 * four rounds. Megabytes are UTF-16 code units by the million.
 */
const DEV = '../shared/corpus/dev.jsonl';
const all = existsSync(DEV)
  ? readFileSync(DEV, 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text)
  : Array.from({ length: 30 }, (_, i) => sampleText(5000 + i * 100));
/** A few say that it runs. */
const articles = isShort ? all.slice(0, 20) : all;

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Megabytes a second over the articles, each taken at the quickest of `rounds` readings, after one round to warm up. */
function throughput(read: (text: string) => void, rounds: number): number {
  const size = articles.reduce((sum, text) => sum + text.length, 0) / 1e6;
  for (const text of articles) read(text);
  const quickest = articles.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++)
    for (const [i, text] of articles.entries()) {
      const from = performance.now();
      read(text);
      quickest[i] = Math.min(quickest[i]!, performance.now() - from);
    }
  return size / quickest.reduce((sum, ms) => sum + ms / 1000, 0);
}

const before = process.memoryUsage();
const ours = throughput((text) => detect(text), 40);
globalThis.gc?.();
const after = process.memoryUsage();
const whole = winkNLP(model);
const winkSpeed = throughput((text) => {
  const doc = whole.readDoc(text);
  doc.sentences().out();
  doc.tokens().out(whole.its.pos);
  doc.entities().out(whole.its.detail);
}, 20);
const part = winkNLP(model, ['sbd', 'pos']);
const winkPartSpeed = throughput((text) => {
  const doc = part.readDoc(text);
  doc.sentences().out();
  doc.tokens().out(part.its.pos);
}, 20);
const compromise = throughput((text) => {
  const doc = nlp(text);
  doc.people().out('offset');
  doc.organizations().out('offset');
}, 5);

const row = (name: string, speed: number): void =>
  console.log(
    `${name.padEnd(52)} ${speed.toFixed(2).padStart(6)} MB/s   ${(ours / speed).toFixed(1)} times slower than ours`,
  );
console.log(`${articles.length} articles`);
record({ name: 'this engine, everything', value: ours, unit: 'MB/s', budget: { least: 2 } });
record({ name: 'wink-nlp, all it does, takes so many times as long', value: ours / winkSpeed, unit: '×' });
record({
  name: 'wink-nlp, sentences and parts of speech alone, takes so many times as long',
  value: ours / winkPartSpeed,
  unit: '×',
});
record({ name: 'compromise takes so many times as long', value: ours / compromise, unit: '×' });
const cold = await coldStart(articles[0]!, isShort ? 3 : 15);
record({
  name: 'a fresh process: from its start to the first result',
  value: cold.script + cold.article,
  unit: 'ms',
  budget: { most: 60 },
});
record({ name: 'a fresh process: of it the first article', value: cold.article, unit: 'ms' });
console.log(`${'this engine, everything'.padEnd(52)} ${ours.toFixed(2).padStart(6)} MB/s`);
row('wink-nlp, lite model: all it does', winkSpeed);
row('wink-nlp, lite model: sentences, parts of speech', winkPartSpeed);
row('compromise: people, organisations', compromise);
console.log(
  `a fresh process: script ${cold.script.toFixed(1)} ms, first article ${cold.article.toFixed(1)} ms, median of starts`,
);
const stays = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6;
console.log(`memory that stays after the articles, engine's part: ${stays.toFixed(1)} MB`);
record({ name: 'memory that stays after the articles', value: stays, unit: 'MB', budget: { most: 50 } });

const timed = (text: string, times: number): number => {
  const from = cpu();
  for (let i = 0; i < times; i++) detect(text);
  return cpu() - from;
};
const SIZE = isShort ? 50_000 : 500_000;
const [short, long] = [sampleText(SIZE), sampleText(SIZE * 10)];
let small = Number.POSITIVE_INFINITY;
let large = Number.POSITIVE_INFINITY;
// By turns, so that a slow minute of the machine does not fall on one of them alone.
for (let k = 0; k < 4; k++) {
  small = Math.min(small, timed(short, 10));
  large = Math.min(large, timed(long, 1));
}
console.log(
  `growth: ten times ${SIZE / 1e6} MB ${small.toFixed(2)} s, ${SIZE / 1e5} MB at once ${large.toFixed(2)} s, ratio ${(large / small).toFixed(2)}`,
);
record({
  name: `growth: ${SIZE / 1e5} MB against ten times ${SIZE / 1e6} MB`,
  value: large / small,
  unit: '×',
});
