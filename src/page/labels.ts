/**
 * Short blocks that are furniture by what they say, in whatever element they stand. Word lists of what sites print
 * around articles; each pattern is tried against the whole of a short block.
 */

const phrases = (...lists: string[]): ReadonlySet<string> => new Set(lists.join('|').split('|'));

/** Where an advertisement goes, what waits for a script, and the names of buttons. */
const PLACEHOLDERS = phrases(
  'advert|adverts|advertisement|advertisements|advertising|ad|ads|sponsored|sponsored content|iklan|anzeige|werbung|publicidad|publicité|pubblicità|publicidade|reklama|реклама|広告',
  'loading|story continues below|story continues below advertisement|story continues below this advertisement|article continues below|article continues below advertisement|article continues after advertisement|article continues after ad|continue reading|continue reading below|advertisement - continue reading below',
  'read more|read less|see more|see all|show more|show less|show all|load more|view all|view more|scroll down|scroll to continue|scroll down for video|expand|close|play|play video|watch now|watch live|click to enlarge|enlarge|enlarge this image|toggle caption|hide caption',
  'print|email|e-mail|share|share this|share this article|share this story|tweet|pin it|save|follow|copy link|copied|like this|rate this',
);

/** What points at other stories: the linked titles that follow are these. */
const POINTERS = phrases(
  "read more|read also|read next|also read|see also|see more|watch|watch also|listen|more|also|don't miss|dont miss|read more on this story|more on this story|more on this topic|more on this|read this next",
  'related|related article|related articles|related story|related stories|related content|related coverage|related link|related links|related news|related post|related posts|related topics|related video|related videos|recommended|recommended for you|you may like|you might like|you may also like|you might also like|you may also be interested in',
  "top stories|latest news|latest stories|most read|most popular|trending|trending now|in case you missed it|editor's pick|editor's picks|editors' picks",
  'lees ook|lesen sie auch|mehr zum thema|à lire aussi|lire aussi|lea también|leia também|leia mais|leggi anche|читайте также|baca juga',
);
const POINTER_START =
  /^(?:read (?:more|also|next)|see also|related|watch|don['’]?t miss|also read|more|lees ook|lesen sie auch|(?:à )?lire aussi|lea también|leia (?:também|mais)|leggi anche|читайте также|baca juga)\s*[:：>»]|^more (?:from|on|about) .{1,60}$/i;
const LONGEST_PHRASE = 60;

/** Who wrote it and when. */
const BYLINE =
  /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|(?:[Ww]ritten|[Rr]eported|[Pp]osted) by|Автор:?)\s+\p{Lu}[^.!?]{2,80}$/u;
const DATED =
  /^(?:(?:published|updated|posted|first published|last updated|last modified|created|date)\b\W{0,3}.{0,60}|.{0,14}\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?,? (?:\d{1,2}(?:st|nd|rd|th)?,? )?\d{4}\b.{0,30}|\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b.{0,20}|\d{1,2}:\d{2}\b.{0,20}|\d+ (?:min(?:ute)?s?|hours?|days?)(?: ago| read)?|\d+ (?:comments?|shares?|views?))$/i;

/** What asks the reader to follow, subscribe or write in. */
const APPEAL =
  /^(?:follow (?:us|him|her|them|me|\S+(?: \S+){0,3}) on |follow @|like us on |find us on |join us on |sign up (?:for|to|here|now)|subscribe (?:to|now|here|today)|click here to (?:subscribe|sign|follow|join)|get (?:our|the) (?:free |daily |latest )|support (?:our|us|independent)|copyright\b|©|all rights reserved|\(c\) \d{4}|tags?:|filed under|topics:|categories:|share (?:this|on)|(?:photo|image|picture|foto|credit|bild)s?(?: credit| by| courtesy)?\s*[:：])/i;

const FOLLOW = /\bfollow (?:him|her|them|me|us) (?:on|at) /i;

export type Label = 'placeholder' | 'pointer' | null;

/** What kind of furniture a short block's text is; null for anything that may be the article's. */
export function labelOf(text: string): Label {
  if (text.length <= LONGEST_PHRASE) {
    const phrase = text
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/^[\s\W_]+(?=\p{L})|[\s.:…>»|]+$/gu, '');
    // "Read more" is both; what follows it decides nothing where that is no link.
    if (POINTERS.has(phrase)) return 'pointer';
    if (PLACEHOLDERS.has(phrase)) return 'placeholder';
  }
  if (POINTER_START.test(text)) return 'pointer';
  return null;
}

/** Whether a short block at either end of an article says who wrote it and when, or asks to follow or subscribe. */
export function isEdgeLabel(text: string): boolean {
  return BYLINE.test(text) || DATED.test(text) || APPEAL.test(text);
}

/** Whether a block at the end of an article asks the reader to follow or subscribe. */
export function isAppeal(text: string): boolean {
  return APPEAL.test(text) || FOLLOW.test(text);
}
