import { describe, expect, it } from 'vitest';
import { buildFile } from '../../../src/exchange/build-file';
import { formats } from '../../../src/exchange/index';
import { englishLabels } from '../../../src/exchange/labels';
import { sampleSet } from './sets';

/** Pieces that count how far they were asked for, each as slow as a stretch of work may be. */
function slow(pieces: number): { chunks: Iterable<string>; made: () => number } {
  let made = 0;
  function* chunks() {
    for (; made < pieces; made += 1) {
      const end = performance.now() + 15;
      while (performance.now() < end);
      yield `${made}.`;
    }
  }
  return { chunks: chunks(), made: () => made };
}

describe('buildFile', () => {
  it.each(formats.map((format) => [format.id, format] as const))('makes a file of %s', async (_, format) => {
    const file = await buildFile(format.chunks(sampleSet(), englishLabels), format.mime);
    expect(file.type).toBe(format.mime);
    expect(await file.text()).toContain('Norland could freeze the assets');
  });

  it('puts pieces together in order, large and small', async () => {
    const large = 'x'.repeat((1 << 20) + 1);
    const file = await buildFile(['a', large, 'b', new TextEncoder().encode('é'), 'c'], 'text/csv');
    expect(await file.text()).toBe(`a${large}béc`);
  });

  it('gives others their turn, and stops when told to', async () => {
    const { chunks, made } = slow(5);
    const stop = new AbortController();
    let turns = 0;
    const pause = async () => {
      turns += 1;
      if (turns === 2) stop.abort(new Error('given up'));
    };
    await expect(buildFile(chunks, 'text/plain', { signal: stop.signal, pause })).rejects.toThrow('given up');
    expect(turns).toBe(2);
    expect(made()).toBeLessThan(5);
  });

  it('does not begin where it was stopped before', async () => {
    const { chunks, made } = slow(5);
    const signal = AbortSignal.abort(new Error('given up'));
    await expect(buildFile(chunks, 'text/plain', { signal })).rejects.toThrow('given up');
    expect(made()).toBe(0);
  });
});
