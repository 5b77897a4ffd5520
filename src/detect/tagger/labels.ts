/** Labels of the mention tagger: outside, first word and later words of an official, of an institution. */
export const MENTION_LABELS = 5;
export const OUTSIDE = 0;
export const OFFICIAL_FIRST = 1;
export const OFFICIAL_LATER = 2;
export const BODY_FIRST = 3;
export const BODY_LATER = 4;
