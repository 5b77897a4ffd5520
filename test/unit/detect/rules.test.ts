import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/detect/annotate';
import { bodyEnd } from '../../../src/detect/rules/bodies';
import { nameEnd } from '../../../src/detect/rules/names';
import { roleAt } from '../../../src/detect/rules/roles';
import { scan } from '../../../src/detect/rules/scan';
import { splitSentences } from '../../../src/detect/sentences';
import { tokenize } from '../../../src/detect/tokens';
import { warmTokens } from '../../../src/detect/warm';

const read = (text: string) => {
  const tokens = tokenize(text);
  return annotate(tokens, splitSentences(tokens));
};

/** What a rule takes from the start of a text. */
const taken = (text: string, rule: typeof bodyEnd): string => {
  const a = read(text);
  const end = rule(a, 0, a.tokens.count);
  return end === 0 ? '' : text.slice(0, a.tokens.end[end - 1]);
};

describe('names', () => {
  it.each([
    ['Anton Velker spoke', 'Anton Velker'],
    ['Baek Jun-ho spoke', 'Baek Jun-ho'],
    ['Omar al-Harithi spoke', 'Omar al-Harithi'],
    ['J. P. Velker spoke', 'J. P. Velker'],
    ['Ines de Carvalho Pinto spoke', 'Ines de Carvalho Pinto'],
    ['Velker and Osei spoke', 'Velker'],
    ['Ruth Osei Jr. spoke', 'Ruth Osei Jr.'],
    ['Tuesday was quiet', ''],
    ['Iran was quiet', ''],
    ['the Velker plan', ''],
  ])('from %s takes %s', (text, expected) => {
    expect(taken(text, nameEnd)).toBe(expected);
  });
});

describe('institutions', () => {
  it.each([
    ['Foreign Trade Bank of Oman said', 'Foreign Trade Bank of Oman'],
    ['Treasury Department officials', 'Treasury Department'],
    ['Ministry of Defense and Armed Forces Logistics said', 'Ministry of Defense and Armed Forces Logistics'],
    ['U.N. Security Council members', 'U.N. Security Council'],
    ['Kenyan central bank said', 'Kenyan central bank'],
    ['finance ministry said', 'finance ministry'],
    ['ministry of justice said', 'ministry of justice'],
    ['parliament voted', 'parliament'],
    ["People's Bank of Kenya said", "People's Bank of Kenya"],
    ['Velker Shipping Ltd. said', 'Velker Shipping Ltd.'],
    ['White House said', 'White House'],
    ['Osei & Baek Holdings said', 'Osei & Baek Holdings'],
    ['U.S. Attorney’s Office for Lorvia said', 'U.S. Attorney’s Office for Lorvia'],
    ['banks closed', ''],
    ['government fell', ''],
    ['companies left', ''],
    ['Iran said', ''],
  ])('from %s takes %s', (text, expected) => {
    expect(taken(text, bodyEnd)).toBe(expected);
  });
});

describe('roles', () => {
  it.each([
    ['foreign minister said', 'foreign minister', true],
    ['Iranian Foreign Minister Velker', 'Iranian Foreign Minister', true],
    ['former deputy Treasury secretary said', 'former deputy Treasury secretary', true],
    ['State Department spokeswoman Osei', 'State Department spokeswoman', true],
    ['U.S. Ambassador to the United Nations Ruth Osei', 'U.S. Ambassador to the United Nations', true],
    ['leaders of Britain, France and Poland met', 'leaders of Britain, France and Poland', true],
    ["head of Iran's state arms trading agency said", "head of Iran's state arms trading agency", true],
    ['head of the World Bank said', 'head of the World Bank', true],
    ['current and former administration officials said', 'current and former administration officials', true],
    [
      'Under Secretary for Terrorism and Financial Intelligence Ruth Osei',
      'Under Secretary for Terrorism and Financial Intelligence',
      true,
    ],
    ['director of the Velker Institute said', 'director of the Velker Institute', false],
    ['chief said', 'chief', false],
  ])('from %s takes %s, alone: %s', (text, expected, alone) => {
    const a = read(text);
    const role = roleAt(a, 0, a.tokens.count);
    expect(role && text.slice(0, a.tokens.end[role.end - 1])).toBe(expected);
    expect(role?.alone).toBe(alone);
  });

  it.each(['analyst Velker said', 'bread was sold', 'professor of law'])('from %s takes none', (text) => {
    const a = read(text);
    expect(roleAt(a, 0, a.tokens.count)).toBeNull();
  });
});

describe('scan', () => {
  const found = (text: string): string[] => {
    const a = read(text);
    return scan(a, warmTokens(a)).map(
      (c) =>
        `${c.kind}${c.apposed ? ', apposed' : ''}${c.other ? ', other' : ''}: ${text.slice(a.tokens.start[c.first], a.tokens.end[c.end - 1])}`,
    );
  };
  it.each([
    [
      'Finance Minister Ruth Osei met Anton Velker, the Omani central bank governor.',
      [
        'official: Finance Minister Ruth Osei',
        'official, apposed: Anton Velker',
        'official: Omani central bank governor',
      ],
    ],
    ['The Omani envoy, Ruth Osei, said no.', ['official, apposed: Ruth Osei']],
    ['It met with ministry spokeswoman, Ruth Osei.', ['official: ministry spokeswoman, Ruth Osei']],
    ['Mr. Velker spoke to the defence ministry.', ['name: Mr. Velker', 'body: defence ministry']],
    [
      'Ruth Osei, director of the Harbour Institute, disagreed.',
      ['name, other: Ruth Osei', 'body: Harbour Institute'],
    ],
  ])('reads %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
