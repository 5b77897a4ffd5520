import { execFileSync } from 'node:child_process';
import os from 'node:os';
import { findChromium, findFirefox } from '../browsers';

function versionOf(executable: string | null): string | null {
  return (
    executable &&
    execFileSync(executable, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  );
}

/** What the figures were measured on: cores, memory, system, Node and browsers, a line each. */
export function describeMachine(): string[] {
  const [core] = os.cpus();
  return [
    `${os.cpus().length} cores (${core?.model.trim() || os.arch()}), ${Math.round(os.totalmem() / 2 ** 30)} GiB of memory, ${os.type()} ${os.release().split('-', 1)[0]}`,
    `Node ${process.versions.node}`,
    ...[findChromium(), findFirefox()].flatMap((browser) => versionOf(browser) ?? []),
  ];
}
