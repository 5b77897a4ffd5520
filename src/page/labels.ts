/**
 * Short blocks that are furniture by what they say, in whatever element they stand. Word lists of what sites print
 * around articles; each pattern is tried against the whole of a short block.
 */

/** Where an advertisement goes, or what waits for a script that loads something. */
const PLACEHOLDER =
  /^(?:advert(?:s|isements?|ising)?|ads?|sponsored(?: content)?|iklan|anzeige|werbung|publicidad|publicité|pubblicità|publicidade|reklama|реклама|広告|loading\W*|(?:story|article) continues below(?: (?:this )?advertisement)?|continue reading(?: below)?|(?:read|show|see|load|view) (?:more|less|all)|scroll (?:down|to continue)\b.*|expand|close|play(?: video)?|watch (?:now|live)|click to enlarge|enlarge(?: this image)?|print|email|e-?mail|share(?: this)?(?: article| story)?|tweet|pin it|save|follow|advertisement\b.{0,40})[.:…]*$/i;

/** What points at other stories. */
const POINTER =
  /^(?:(?:read|see|watch|listen|more|also)(?: (?:more|also|next|this|on|here|now))*(?: on this (?:story|topic))?|don['’]?t miss|related(?: (?:articles?|stor(?:y|ies)|content|coverage|links?|news|posts?|topics?|video))?|recommended(?: for you)?|you (?:may|might) (?:also )?(?:like|be interested in)(?: this)?|more (?:from|on|about|in) .{1,60}|top stories|latest (?:news|stories)|most (?:read|popular)|trending(?: now)?|in case you missed it|editor['’]?s? picks?|lees ook|lesen sie auch|mehr zum thema|à lire aussi|lire aussi|lea también|leia (?:também|mais)|leggi anche|читайте также|baca juga)\s*[:：>»]?$/i;
const POINTER_START =
  /^(?:read (?:more|also|next)|see also|related|watch|don['’]?t miss|also read|more|lees ook|lesen sie auch|(?:à )?lire aussi|lea también|leia (?:também|mais)|leggi anche|читайте также|baca juga)\s*[:：>»]/i;

/** Who wrote it and when. */
const BYLINE = /^(?:by|von|par|por|written by|reported by|posted by|автор:?)\s+\p{Lu}[^.!?]{2,80}$/u;
const DATED =
  /^(?:(?:published|updated|posted|first published|last updated|last modified|created|date)\b\W{0,3}.{0,60}|.{0,14}\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?,? (?:\d{1,2}(?:st|nd|rd|th)?,? )?\d{4}\b.{0,30}|\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b.{0,20}|\d{1,2}:\d{2}\b.{0,20}|\d+ (?:min(?:ute)?s?|hours?|days?)(?: ago| read)?|\d+ (?:comments?|shares?|views?))$/i;

/** What asks the reader to follow, subscribe or write in. */
const APPEAL =
  /^(?:follow (?:us|him|her|them|me|\S+(?: \S+){0,3}) on |follow @|like us on |find us on |join us on |sign up (?:for|to|here|now)|subscribe (?:to|now|here|today)|click here to (?:subscribe|sign|follow|join)|get (?:our|the) (?:free |daily |latest )|support (?:our|us|independent)|copyright\b|©|all rights reserved|\(c\) \d{4}|tags?:|filed under|topics:|categories:|share (?:this|on)|(?:photo|image|picture|foto|credit|bild)s?(?: credit| by| courtesy)?\s*[:：])/i;

export type Label = 'placeholder' | 'pointer' | 'byline' | 'appeal' | null;

/** What kind of furniture a short block's text is; null for anything that may be the article's. */
export function labelOf(text: string): Label {
  if (PLACEHOLDER.test(text)) return 'placeholder';
  if (POINTER.test(text) || POINTER_START.test(text)) return 'pointer';
  if (BYLINE.test(text) || DATED.test(text)) return 'byline';
  return APPEAL.test(text) ? 'appeal' : null;
}
