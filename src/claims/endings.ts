import { perType } from './per-type';

function hash(text: string): number {
  let value = 0;
  for (let i = 0; i < text.length; i++) value = (Math.imul(value, 31) + text.charCodeAt(i)) | 0;
  return value;
}

/** Hash of a token's last three letters. */
export const ending = perType((lower) => hash(lower.slice(-3)));

/** Hash of a token's last two letters. */
export const shortEnding = perType((lower) => hash(lower.slice(-2)));
