import { isDeepStrictEqual } from 'node:util';
import { type Plugin, runnerImport } from 'vite';

const JUST_DATA = /\.data\.ts$/;

/** A module's export as JSON. Throws a TypeError where it is no plain data: it would come back as something else. */
function asJson(name: string, value: unknown): string {
  const json = JSON.stringify(value);
  if (json === undefined || !isDeepStrictEqual(JSON.parse(json), value))
    throw new TypeError(
      `${name} is no plain data: only lists, plain objects, strings, numbers, true, false and null are.`,
    );
  return json;
}

/** JavaScript that reads a long JSON text sooner than it would read the same as source code. */
const parsed = (json: string) => `JSON.parse(${JSON.stringify(json)})`;

/** The source of a module with the same exports. Throws a TypeError where one of them is no plain data. */
export function moduleOf(exports: Readonly<Record<string, unknown>>): string {
  return Object.entries(exports)
    .map(([name, value]) => `export const ${name} = /* @__PURE__ */ ${parsed(asJson(name, value))};`)
    .join('\n');
}

/**
 * Runs modules named `*.data.ts` when they are bundled and puts what they export in their place, so that a worker that starts finds word lists laid out and does not
 * lay them out each time.
 */
export function plainData(): Plugin {
  return {
    name: 'plain-data',
    async load(id) {
      if (!JUST_DATA.test(id)) return null;
      const { module } = await runnerImport<Record<string, unknown>>(id, {
        configFile: false,
        logLevel: 'error',
      });
      return { code: moduleOf(module), map: null, moduleType: 'js' };
    },
  };
}
