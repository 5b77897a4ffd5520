/** Sentences of an article written for the benchmarks; repeated with other names, they make texts of any length. */
const PARAGRAPHS = [
  'The government of {C} said on Tuesday that it would freeze the assets of two shipping firms accused of carrying oil for {D}, its first such step since the spring.',
  'Foreign Minister {N} told reporters in the capital that the measures had been agreed with partners and would take effect at midnight. “We have waited long enough,” the minister said.',
  'Officials in {D} rejected the charge. A spokeswoman for the trade ministry, {M}, called the sanctions a provocation and warned that her country could answer with export controls of its own.',
  'Diplomats at the United Nations said that a draft resolution might be put to the Security Council next week, though several members were believed to have doubts about its wording.',
  'According to two people familiar with the talks, the central bank has been asked to report all transfers above a set amount. The bank declined to comment.',
  'Analysts say that the new rules are likely to hit small importers hardest. {N} has promised help for them, but the finance ministry has not said how much it will spend.',
  'Lawmakers from both parties urged President {P} to go further and to cut the largest lender of {D} off from foreign payments, a step that the European Union has resisted.',
  'If the ships are allowed to leave port, {M} said, her government will consider the matter closed; if not, it reserves the right to appeal to an international court.',
];

const NAMES = [
  'Anton Velker',
  'Maria Osei',
  'Jun-ho Baek',
  'Leila al-Harithi',
  'Pavel Dorin',
  'Ines Carvalho',
  'Tomas Lindqvist',
];
const COUNTRIES = ['France', 'Iran', 'Japan', 'Kenya', 'Brazil', 'Poland', 'Oman'];

/** A text of about `length` code units: whole paragraphs, names and states changing from one to the next. */
export function sampleText(length: number): string {
  const parts: string[] = [];
  for (let size = 0, i = 0; size < length; i++) {
    const pick = (list: readonly string[], step: number): string => list[(i * step + step) % list.length]!;
    const paragraph = PARAGRAPHS[i % PARAGRAPHS.length]!.replaceAll('{C}', pick(COUNTRIES, 3))
      .replaceAll('{D}', pick(COUNTRIES, 5))
      .replaceAll('{N}', pick(NAMES, 3))
      .replaceAll('{M}', pick(NAMES, 5))
      .replaceAll('{P}', pick(NAMES, 2).split(' ')[1]!);
    parts.push(paragraph);
    size += paragraph.length + 2;
  }
  return parts.join('\n\n');
}
