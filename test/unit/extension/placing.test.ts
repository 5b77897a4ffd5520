import { describe, expect, it, vi } from 'vitest';
import type { Annotating } from '../../../extension/content/annotating';
import { placeAnnotations } from '../../../extension/content/placing';
import { searchAnnotations } from '../../../extension/content/searching';
import type { Texts } from '../../../extension/content/texts';
import { describe as describePlace } from '../../../src/anchor';
import type { Result } from '../../../src/messages';
import type { Annotation } from '../../../src/store/model';

const TEXT = 'The harbour was closed. The ministry froze the assets of the bank. Nobody asked why.';
const QUOTE = 'The ministry froze the assets of the bank.';
const start = TEXT.indexOf(QUOTE);
const kept = [
  { id: 'a', selectors: describePlace(TEXT, start, start + QUOTE.length) },
] as unknown as Annotation[];

const textsOf = (text: string) => ({ article: { text }, whole: { text } }) as unknown as Texts;
const loading = () =>
  vi.fn(
    async (): Promise<Result<Annotating>> => ({
      ok: true,
      value: { search: searchAnnotations } as Annotating,
    }),
  );

describe('what is kept of a page', () => {
  it('is placed without the search where nothing was changed', async () => {
    const load = loading();
    const placed = await placeAnnotations(kept, textsOf(TEXT), load);
    expect(placed).toMatchObject({ ok: true, value: [{ anchor: { state: 'exact', start } }] });
    expect(load).not.toHaveBeenCalled();
  });

  it('is searched for where it is not in its old place', async () => {
    const load = loading();
    const more = 'A sentence that was put in above. ';
    const placed = await placeAnnotations(kept, textsOf(more + TEXT), load);
    expect(placed).toMatchObject({ ok: true, value: [{ anchor: { start: more.length + start } }] });
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is not said to be lost where it could not be searched for', async () => {
    const failure = { ok: false, error: { code: 'unknown', message: 'no access' } } as const;
    expect(await placeAnnotations(kept, textsOf('Another text.'), async () => failure)).toEqual(failure);
  });
});
