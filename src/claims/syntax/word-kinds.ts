/** What a word can be in a claim's clause. */

/** One bit each. */
export const Word = {
  determiner: 1,
  auxiliary: 1 << 1,
  /** A form of `be` or `get` that makes a passive. */
  be: 1 << 2,
  adverb: 1 << 3,
  /** Opens a clause of its own. */
  opener: 1 << 4,
  preposition: 1 << 5,
  /** A weekday or month. */
  calendar: 1 << 6,
  /** What dates are made of besides: `last`, `week`, `earlier`. */
  dating: 1 << 7,
  pronoun: 1 << 8,
  /** A verb whose subject takes the measure that is its object: `imposed`, `lifted`. */
  acts: 1 << 9,
  /** A verb or adjective whose subject does what the infinitive after it says: `agreed to`. */
  subjectControl: 1 << 10,
  /** A verb whose object does what the infinitive after it says: `urged X to`. */
  objectControl: 1 << 11,
  says: 1 << 12,
  /** A verb whose subject comes under the measure that is its object: `faces`. */
  undergoes: 1 << 13,
  /** A verb whose object comes under the measure after `with`: `hit X with`. */
  strikes: 1 << 14,
  /** A verb whose object comes under a measure: `designated`, `blacklisted`. */
  lists: 1 << 15,
  /** An adjective of measures: `new`, `economic`. */
  describes: 1 << 16,
  /** A state or union that measures are named after: `U.S.`, `EU`, `Western`. */
  imposer: 1 << 17,
  /** A word that no noun phrase goes on over. */
  stop: 1 << 18,
  /** A common noun that may stand behind a name: `officials`, `exports`. */
  noun: 1 << 19,
  /** A noun for those who take measures: `government`, `lawmakers`. */
  power: 1 << 20,
  /** A noun that makes a measure part of something greater: `round of`, `lifting of`. */
  container: 1 << 21,
  /** A noun behind a measure that is still about the measure: `relief`, `regime`. */
  tail: 1 << 22,
  /** A verb of putting on a list or taking off it. */
  puts: 1 << 23,
  past: 1 << 24,
  gerund: 1 << 25,
  and: 1 << 26,
  possessive: 1 << 27,
  /** A verb whose object a measure strikes: `cover`, `punish`. */
  affects: 1 << 28,
} as const;
