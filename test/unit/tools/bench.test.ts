import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentOf, isWithin, type Run, tableOf } from '../../../tools/bench/document';
import { benchmarks } from '../../../tools/bench/list';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe('npm run bench', () => {
  it('runs every benchmark that there is', () => {
    const single = Object.keys(scripts).flatMap((name) => /^bench:(.+)$/.exec(name)?.[1] ?? []);
    expect(benchmarks.map(({ name }) => name).sort()).toEqual(single.sort());
    for (const { name } of benchmarks) expect(existsSync(`tools/bench-${name}.ts`), name).toBe(true);
  });
});

describe('the document of figures', () => {
  it.each([
    [{ name: 'a', value: 40, unit: 'ms', budget: { most: 50 } }, true],
    [{ name: 'a', value: 51, unit: 'ms', budget: { most: 50 } }, false],
    [{ name: 'a', value: 4, unit: 'MB/s', budget: { least: 2 } }, true],
    [{ name: 'a', value: 1, unit: 'MB/s', budget: { least: 2 } }, false],
    [{ name: 'a', value: 1, unit: '×' }, null],
  ] as const)('%j is within its budget: %s', (figure, expected) => {
    expect(isWithin(figure)).toBe(expected);
  });

  it('gives figure, budget and whether it was held, in three digits', () => {
    expect(
      tableOf([
        { name: 'first | rows', value: 412.345, unit: 'ms', budget: { most: 500 } },
        { name: 'search', value: 61.27, unit: 'ms', budget: { most: 50 } },
        { name: 'wink-nlp takes so many times as long', value: 1.2345, unit: '×' },
        { name: 'everything', value: 12_345.6, unit: 'ms' },
      ]).split('\n'),
    ).toEqual([
      '| what | figure | budget |',
      '| --- | ---: | --- |',
      '| first \\| rows | 412 ms | at most 500 ms: held |',
      '| search | 61.3 ms | at most 50 ms: **not held** |',
      '| wink-nlp takes so many times as long | 1.23 × |  |',
      '| everything | 12,346 ms |  |',
    ]);
  });

  it('has the benchmarks that were run, with their day and machine', () => {
    const run: Run = {
      day: '2031-02-03',
      machine: ['2 cores', 'Node 20'],
      figures: [{ name: 'drawn', value: 3, unit: 'ms' }],
    };
    const text = documentOf(benchmarks, new Map([['highlight', run]]));
    expect(text).toContain('Machine: 2 cores; Node 20.');
    expect(text.match(/^## .+/gm)).toEqual(['## Highlighting beside mark.js']);
    expect(text).toContain('`npm run bench:highlight`, measured on 2031-02-03.');
  });
});
