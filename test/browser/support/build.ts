import { execFileSync } from 'node:child_process';

/** Vitest's global set-up: the browser tests run what `npm run build` makes. */
export default function setup(): void {
  execFileSync(process.execPath, ['tools/run.mjs', 'tools/build.ts'], { stdio: 'inherit' });
}
