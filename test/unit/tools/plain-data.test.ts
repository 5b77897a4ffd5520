import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { LAYOUT } from '../../../src/claims/lexicon/groups.data';
import { moduleOf } from '../../../tools/build/plain-data';
import { bundleScript } from '../../../tools/bundle';

describe('a module of plain data', () => {
  it('has the same exports after it was run', async () => {
    const script = await bundleScript(path.resolve('src/claims/lexicon/groups.data.ts'), 'Lists');
    expect(script).toContain('JSON.parse(');
    const exported: unknown = runInNewContext(`${script}; JSON.stringify(Lists.LAYOUT)`);
    expect(JSON.parse(String(exported))).toEqual(LAYOUT);
  });

  it('keeps quotes, line ends and what looks like code', () => {
    const value = { text: '“a” \'b\' "c" \\ \u2028 </script> `', list: [1, -0.5, null, true, []] };
    const script = moduleOf({ VALUE: value }).replace('export const', 'var');
    expect(JSON.parse(String(runInNewContext(`${script} JSON.stringify(VALUE)`)))).toEqual(value);
  });

  it.each([
    ['a function', () => 1],
    ['a map', new Map([[1, 2]])],
    ['nothing', undefined],
    ['a list with a hole', [1, undefined]],
    ['a number that JSON does not know', Number.NaN],
    ['typed numbers', new Uint8Array(2)],
  ])('refuses %s', (_, value) => {
    expect(() => moduleOf({ VALUE: value })).toThrow('VALUE is no plain data');
  });
});
