/** Who does what to whom, as words of a sentence. */
export interface Parties {
  imposer: string | null;
  target: string | null;
  date: string | null;
}

const MEASURE =
  '(?:sanctions?|embargo(?:es)?|tariffs?|duties|asset freezes?|travel bans?|visa bans?|export (?:controls?|bans?)|import bans?|restrictions|penalties|price caps?)';
const IMPOSES =
  '(?:re-?)?(?:impos(?:es?|ed|ing)|slap(?:s|ped)?|adopt(?:s|ed)?|announc(?:es?|ed)|introduc(?:es?|ed)|unveil(?:s|ed)?|lev(?:y|ies|ied)|enact(?:s|ed)?)';
const LISTS = '(?:sanction(?:ed|ing)|blacklist(?:s|ed|ing)?|designat(?:es?|ed|ing))';
const BEFORE =
  '(?:(?:has|have|had|will|would|could|may|might|is|are|was|were|to|also|again|since|just|then|recently|jointly|formally|already|not|on [A-Z][a-z]+day) )*';
/** A name: words in capitals, with little words between them. */
const CAPITAL = "[\\p{Lu}\\d][\\p{L}\\p{N}.’'&-]*";
const NAME = `${CAPITAL}(?: (?:(?:of|the|for|de|al|and) )*${CAPITAL})*`;
/** What ends the words for a target; a comma does not where a list goes on after it. */
const END = new RegExp(
  [
    `,(?! (?:${NAME}, )*${NAME},? and (?:the )?${CAPITAL})`,
    '[;:!?"“”()–—]',
    '(?<=\\p{Ll}{3})\\.(?=\\s|$)',
    '\\s(?:that|which|who|whose|after|over|because|if|as|while|when|since|until|amid|unless|before|in|to|from|with|by|without|is|are|was|were|has|have|had|will|would|could|may|might|should|must|said|says|but|so|on|for|tied|first|alone|introduced|imposed|barring|banning|accusing|saying|following|including|tomorrow|yesterday|today|(?:last|next|this) \\w+|\\w+day)(?![\\p{L}\\p{N}])',
  ].join('|'),
  'u',
);

const AGAINST = new RegExp(
  `\\b${MEASURE}(?: (?:imposed|announced|levied|directed|aimed|adopted|proposed))?(?: by ${NAME})? (?:on|against|at|targeting) (.+)`,
  'u',
);
const OBJECT = new RegExp(
  `(?:^|[^\\p{L}])(?:${NAME} ${BEFORE}|to |of |by )(?:${LISTS}|sanction) (?!by\\b|on\\b|in\\b|to\\b|under\\b|for\\b|against\\b|list\\b)(.+)`,
  'u',
);
const LISTED = new RegExp(
  `^(?:The |the )?(${NAME}) ${BEFORE}(?:was|were|is|are|been|be|being) ${BEFORE}(?:sanctioned|blacklisted|designated|(?:put|placed|added|included) (?:on|to|in))(?![\\p{L}])`,
  'u',
);
const SUBJECT = new RegExp(
  `(?:^|[^\\p{L}])(${NAME}) ${BEFORE}(?:${IMPOSES}|${LISTS})(?! by\\b)(?![\\p{L}])`,
  'u',
);
const BY = new RegExp(
  `\\b(?:imposed|announced|levied|adopted|sanctioned|blacklisted|designated)(?: \\w+)? by (?:the )?(${NAME})`,
  'u',
);
const OWN = new RegExp(
  `(?:^|[^\\p{L}])(U\\.?S\\.?|American|EU|E\\.U\\.|European Union|U\\.?N\\.?|U\\.?K\\.?|British)(?:[’']s|-led)? (?:new |fresh |further |additional |economic )*${MEASURE}`,
  'u',
);
/** Words in capitals at the beginning of a sentence, or of time, that are no part of the name after them. */
const NO_NAME =
  /^(?:(?:The|On|In|Last|This|After|But|And|While|When|As|If|Since|However|Meanwhile|Earlier|Also|Then|So|Yet|By|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|\d+)(?: |$))+/;
const DATED =
  /\b(?:imposed|sanctioned|blacklisted|designated|frozen|listed|adopted|introduced) (?:\w+ ){0,3}?(?:in ((?:[A-Z]\w+ )?(?:19|20)\d\d)|(\w+ years? ago))\b/;

/** UTF-16 code units of a sentence that are read. */
const LONGEST = 2000;

function upToEnd(words: string): string | null {
  const end = words.search(END);
  const phrase = (end < 0 ? words : words.slice(0, end)).trim();
  return phrase === '' || phrase.length > 120 ? null : phrase;
}

/** Words that name nobody whom another article would name so. */
const NOBODY =
  /^(?:it|they|he|she|we|i|you|this|that|there|them|him|her|those|these|officials|sanctions|(?:the )?(?:north|south|east|west))$/i;

function named(words: string | null | undefined): string | null {
  const name = words?.replace(NO_NAME, '').trim() ?? '';
  return name === '' || NOBODY.test(name) ? null : name;
}

/**
 * Who does what to whom, out of a sentence alone: for claims that were saved without it. Only plain wordings are read, `X imposed
 * sanctions on Y`, `Y was blacklisted by X`; where the sentence is not of that kind, nothing is.
 */
export function partiesIn(sentence: string): Parties {
  const text = sentence.slice(0, LONGEST).replace(/\s+/gu, ' ').trim();
  const listed = named(LISTED.exec(text)?.[1]);
  const target = upToEnd(AGAINST.exec(text)?.[1] ?? '') ?? listed ?? upToEnd(OBJECT.exec(text)?.[1] ?? '');
  const subject = named(SUBJECT.exec(text)?.[1]);
  const imposer =
    named(BY.exec(text)?.[1]) ?? (subject === listed ? null : subject) ?? named(OWN.exec(text)?.[1]);
  const date = DATED.exec(text);
  return {
    imposer,
    target: target && NOBODY.test(target) ? null : target,
    date: date?.[1] ?? date?.[2] ?? null,
  };
}
