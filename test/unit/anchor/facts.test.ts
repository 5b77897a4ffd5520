import { describe, expect, it } from 'vitest';
import { isName, likenessWithoutFacts, sameFacts } from '../../../src/anchor/facts';

describe('sameFacts', () => {
  it.each([
    ['a reworded sentence', 'Two ships left Tarn on Friday.', 'Two vessels sailed from Tarn on Friday.'],
    ['a number in words', 'It took four days.', 'It took 4 days.'],
    ['grouped digits', 'Some 12,000 people came.', 'Some 12000 people came.'],
    ['a unit in words', 'It cost $5 million.', 'It cost 5 million dollars.'],
    ['a short form of a day', 'It rained on Mon.', 'It rained on Monday.'],
    ['a day elsewhere in the sentence', 'On Monday Lund agreed.', 'Lund agreed on Monday.'],
    ['another beginning', 'The crew left.', 'A crew left.'],
    ['a name written in capitals', 'They met Lund there.', 'They met LUND there.'],
  ])('%s', (_, a, b) => {
    expect(sameFacts(a, b)).toBe(true);
    expect(sameFacts(b, a)).toBe(true);
  });

  it.each([
    ['a number', 'It took 14 days.', 'It took 15 days.'],
    ['a number in words', 'Four officials left.', 'Five officials left.'],
    ['a magnitude', 'It cost 5 million.', 'It cost 5 billion.'],
    ['a currency', 'It cost $5.', 'It cost €5.'],
    ['a day', 'They met on Monday.', 'They met on Tuesday.'],
    ['a month', 'They met in May.', 'They met in June.'],
    ['a name', 'They met Lund there.', 'They met Berg there.'],
    ['a name at the beginning', 'Lund left early.', 'Berg left early.'],
    ['a name left out', 'They met Lund there.', 'They met him there.'],
    ['who did it to whom', 'Tarn sued Berg.', 'Berg sued Tarn.'],
    ['a denial', 'They did agree.', "They didn't agree."],
    ['a name without letter case', 'وصل سامي اليوم', 'وصل خالد اليوم'],
  ])('differ by %s', (_, a, b) => {
    expect(sameFacts(a, b)).toBe(false);
    expect(sameFacts(b, a)).toBe(false);
  });
});

describe('likenessWithoutFacts', () => {
  it('is 1 for sentences that differ in names and numbers only', () => {
    expect(
      likenessWithoutFacts('then Lund beat Berg 6-4 on grass', 'then Marsh beat Oduya 7-5 on grass'),
    ).toBe(1);
  });
  it('is low for other sentences', () => {
    expect(
      likenessWithoutFacts('then Lund beat Berg on grass', 'nobody was seen near the pier'),
    ).toBeLessThan(0.3);
  });
});

describe('isName', () => {
  it('knows a name by its capitals', () => {
    expect(isName('Bank of Westmere')).toBe(true);
    expect(isName('سامي')).toBe(true);
    expect(isName('Four officials')).toBe(false);
  });
});
