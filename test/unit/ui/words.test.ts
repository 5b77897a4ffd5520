import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatDay, formatTime } from '../../../extension/ui/dates';
import { addTag } from '../../../extension/ui/tags';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const folder = 'extension/_locales/en';
const parts = readdirSync(folder).map(
  (file) => [file, JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Record<string, Message>] as const,
);

describe('messages', () => {
  it.each(parts)('%s: placeholders that are used are defined, and those defined are used', (_, messages) => {
    for (const [key, { message, placeholders = {} }] of Object.entries(messages)) {
      const used = [...message.matchAll(/\$([A-Z_]+)\$/g)].map(([, name]) => name?.toLowerCase());
      const defined = Object.keys(placeholders);
      expect(defined, key).toEqual(expect.arrayContaining(used));
      // The singular may do without its number.
      if (!key.endsWith('_one')) expect(used, key).toEqual(expect.arrayContaining(defined));
    }
  });

  it.each(parts)('%s: no exclamation marks', (_, messages) => {
    for (const [key, { message }] of Object.entries(messages)) expect(message, key).not.toContain('!');
  });

  it('never says the reader’s words where the program suggests, nor the other way round', () => {
    const all = Object.assign({}, ...parts.map(([, messages]) => messages)) as Record<string, Message>;
    expect(all.common_status_speculative?.message).toBe('Hedged');
    expect(all.common_status_stated?.message).toBe('Stated as fact');
    expect(all.common_verdict_confirmed?.message).toBe('Confirmed');
    expect(all.common_verdict_speculative?.message).toBe('Speculative');
  });
});

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
