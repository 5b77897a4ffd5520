import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';

/** What of `node_modules` goes into the build. */

const PACKAGE = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** Length of each package's code in the scripts, in bytes before they are made small. */
export type PackageSizes = Map<string, number>;

/** Adds up in `sizes` what each script has of each package. */
export function countPackages(sizes: PackageSizes): Plugin {
  return {
    name: 'count-packages',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(output.modules)) {
          const name = PACKAGE.exec(id)?.[1];
          if (name && renderedLength > 0) sizes.set(name, (sizes.get(name) ?? 0) + renderedLength);
        }
      }
    },
  };
}

export interface PackageFacts {
  name: string;
  version: string;
  /** SPDX expression as the package states it. */
  licence: string;
  /** Where its source is. */
  source: string;
  /** The text of its licence file. */
  text: string;
}

/** What an installed package says of itself. Rejects where it has no licence file. */
export async function packageFacts(name: string): Promise<PackageFacts> {
  const folder = path.resolve('node_modules', name);
  const stated: { version: string; license?: string; repository?: string | { url: string } } = JSON.parse(
    await readFile(path.join(folder, 'package.json'), 'utf8'),
  );
  const { version, license: licence = 'none stated', repository = '' } = stated;
  const source = typeof repository === 'string' ? repository : repository.url;
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} has no licence file`);
  return { name, version, licence, source, text: await readFile(path.join(folder, file), 'utf8') };
}

/** The licences of what is in the build, as their authors ask to have them kept with it. */
export async function thirdPartyText(names: readonly string[]): Promise<string> {
  const facts = await Promise.all(names.map(packageFacts));
  const parts = facts.map(
    ({ name, version, licence, source, text }) =>
      `${name} ${version} (${licence}; source: ${source})\n\n${text.trim()}\n`,
  );
  return parts.join(`\n${'-'.repeat(72)}\n\n`);
}
