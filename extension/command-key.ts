/**
 * The name of the command that a key stands for: a letter in small, or `KeyboardEvent.key` where it is longer. With
 * Hangul, Cyrillic or another script switched on, `key` is no Latin letter (`ㅊ`), or none at all while an input method
 * works (`Process`); then the letter that the key bears tells.
 */
export function commandKey({ key, code }: { key: string; code?: string }): string {
  const written = /^Key([A-Z])$/.exec(code ?? '')?.[1];
  if (written && (key === 'Process' || (key.length === 1 && key > '~'))) return written.toLowerCase();
  return key.length === 1 ? key.toLowerCase() : key;
}

/** Whether Enter ends a text, rather than a syllable that an input method still puts together. */
export function isEnter({ key, isComposing }: Pick<KeyboardEvent, 'key' | 'isComposing'>): boolean {
  return key === 'Enter' && !isComposing;
}
