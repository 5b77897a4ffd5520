import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Each locale's words are kept in one file a part of the interface; browsers want one file a locale. */
export async function writeLocales(outDir: string): Promise<void> {
  for (const locale of await readdir('extension/_locales')) {
    const merged: Record<string, unknown> = {};
    const folder = path.join('extension/_locales', locale);
    for (const file of (await readdir(folder)).sort()) {
      const part: Record<string, unknown> = JSON.parse(await readFile(path.join(folder, file), 'utf8'));
      for (const [key, message] of Object.entries(part)) {
        if (key in merged) throw new Error(`${folder}/${file}: the key "${key}" stands in another file too`);
        merged[key] = message;
      }
    }
    await mkdir(path.join(outDir, '_locales', locale), { recursive: true });
    await writeFile(path.join(outDir, '_locales', locale, 'messages.json'), JSON.stringify(merged));
  }
}

export async function writeIcons(outDir: string): Promise<void> {
  await mkdir(path.join(outDir, 'icons'), { recursive: true });
  for (const size of [16, 32, 48, 128])
    await cp(`icons/${size}.png`, path.join(outDir, 'icons', `${size}.png`));
}
