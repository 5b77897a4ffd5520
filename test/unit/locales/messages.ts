import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const root = 'extension/_locales';

export const locales = readdirSync(root).sort();

/** The files of a locale, each a part of the interface, and what stands in them. */
export function partsOf(locale: string): Map<string, Record<string, Message>> {
  const folder = path.join(root, locale);
  return new Map(
    readdirSync(folder)
      .sort()
      .map((file) => [file, JSON.parse(readFileSync(path.join(folder, file), 'utf8'))]),
  );
}

/** All messages of a locale. */
export function messagesOf(locale: string): Record<string, Message> {
  return Object.assign({}, ...partsOf(locale).values());
}

/** The placeholders that a message has in its words, sorted, each once. */
export function placeholdersIn({ message }: Message): string[] {
  const names = [...message.matchAll(/\$([A-Za-z0-9_@]+)\$/g)].map(([, name]) => name?.toLowerCase() ?? '');
  return [...new Set(names)].sort();
}

/** The extension's source files with one of the endings, as paths from the root of the repository. */
export function sourcesOf(folder: string, endings: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .map((file) => path.join(folder, file))
    .sort();
}
