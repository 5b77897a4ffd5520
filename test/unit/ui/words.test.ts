import { describe, expect, it } from 'vitest';
import { formatDay, formatTime } from '../../../extension/ui/dates';
import { addTag } from '../../../extension/ui/tags';

describe('dates', () => {
  it('does not move a bare date by the time zone', () => {
    expect(formatDay('2026-03-12', 'en-GB')).toBe('12 Mar 2026');
    expect(formatTime('2026-03-12', 'en-GB')).toBe('12 Mar 2026');
  });
  it('names the time zone of a time', () => {
    expect(formatTime('2026-03-12T10:00:00Z', 'en-GB')).toMatch(/12 Mar 2026.*\d\d:\d\d.*[A-Z]/);
  });
  it('has no words for what is no date', () => {
    expect(formatDay('soon', 'en-GB')).toBeNull();
    expect(formatTime('2026-13-45', 'en-GB')).toBeNull();
  });
});

describe('addTag', () => {
  it('folds white space and leaves a tag out that is there already', () => {
    expect(addTag(['oil'], '  to   check ')).toEqual(['oil', 'to check']);
    expect(addTag(['oil'], 'Oil')).toEqual(['oil']);
    expect(addTag(['oil'], '  ')).toEqual(['oil']);
  });
});
