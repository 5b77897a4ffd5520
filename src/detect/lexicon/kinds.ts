/** What the word lists say of a word; one bit each. */
export const Lex = {
  role: 1,
  weakRole: 2,
  anonymous: 4,
  title: 8,
  rank: 16,
  roleModifier: 32,
  portfolio: 64,
  otherRole: 128,
  demonym: 256,
  country: 512,
  place: 1024,
  bodyHead: 2048,
  plainBody: 4096,
  modifiedBody: 8192,
  bodyModifier: 16384,
  bodyName: 32768,
  determiner: 65536,
  preposition: 131072,
  pronoun: 262144,
  notName: 524288,
  speech: 1048576,
  particle: 2097152,
  leader: 4194304,
  publicBody: 8388608,
  privateBody: 16777216,
} as const;

/** What a phrase of the lists is. */
export const PhraseKind = { none: 0, role: 1, body: 2, country: 3, demonym: 4, place: 5 } as const;
