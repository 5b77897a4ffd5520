import { describe, expect, it } from 'vitest';
import { cleanTags } from '../../../src/store/schema';

describe('cleanTags', () => {
  it('trims, composes, and keeps the first of two that differ in case', () => {
    expect(cleanTags(['  a  b ', 'A B', '', 'e\u0301', 'é', '\n'])).toEqual(['a b', 'é']);
  });
});
