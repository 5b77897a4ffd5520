import { v7, validate, version } from 'uuid';

/** A new UUIDv7 (RFC 9562): sorts by time of making, also within one millisecond of one context. */
export function newId(): string {
  return v7();
}

/** Whether a text is a UUID of version 7 in its usual lower-case form. */
export function isId(text: string): boolean {
  return validate(text) && version(text) === 7 && text === text.toLowerCase();
}
