import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Message } from '../../unit/locales/messages';

/** How much longer the words of another language may be. */
const LONGER = 0.4;

/** Each word by two fifths longer, placeholders as they are: “Saved” is “SavedSa”. */
export function lengthened(words: string): string {
  return words.replace(/\$\w+\$|[\p{L}\p{N}]+/gu, (word) =>
    word.startsWith('$') ? word : word + word.slice(0, Math.ceil(word.length * LONGER)),
  );
}

export interface PseudoBuild {
  /** Loadable unpacked. */
  dist: string;
  remove(): Promise<void>;
}

/** The built extension with longer words, written in a direction, as another language would have them. */
export async function pseudoBuild(direction: 'ltr' | 'rtl'): Promise<PseudoBuild> {
  const dist = await mkdtemp(path.join(os.tmpdir(), `reportedly-${direction}-`));
  await cp('dist/chrome', dist, { recursive: true });
  const file = path.join(dist, '_locales/en/messages.json');
  const messages: Record<string, Message> = JSON.parse(await readFile(file, 'utf8'));
  for (const [key, message] of Object.entries(messages)) {
    // Browsers limit the name and the description; these are no words of a screen.
    if (key.startsWith('extension_')) continue;
    message.message = lengthened(message.message);
  }
  messages.extension_direction = { message: direction };
  await writeFile(file, JSON.stringify(messages));
  return { dist, remove: () => rm(dist, { recursive: true }) };
}
