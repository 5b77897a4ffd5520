import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { manifestFor, targets } from '../../../tools/manifest';

interface Manifest {
  permissions: string[];
  optional_permissions: string[];
  optional_host_permissions: string[];
  content_security_policy: { extension_pages: string };
}

/** Those that browsers install without a word to the reader. */
const SILENT = new Set([
  'activeTab',
  'alarms',
  'contextMenus',
  'offscreen',
  'scripting',
  'sidePanel',
  'storage',
  'unlimitedStorage',
]);

let source: Manifest;
let documents: Record<string, string>;

beforeAll(async () => {
  source = JSON.parse(await readFile('manifest.json', 'utf8'));
  documents = {
    'README.md': await readFile('README.md', 'utf8'),
    'docs/store/permissions.md': await readFile('docs/store/permissions.md', 'utf8'),
  };
});

describe.each(targets)('the manifest for %s', (target) => {
  const manifest = () =>
    manifestFor(target, source, '1.2.3') as unknown as Manifest & Record<string, unknown>;

  it('asks for nothing at install that brings a warning', () => {
    expect(manifest().permissions.filter((permission) => !SILENT.has(permission))).toEqual([]);
    expect(manifest()).not.toHaveProperty('host_permissions');
    expect(manifest()).not.toHaveProperty('content_scripts');
  });

  it.each(['README.md', 'docs/store/permissions.md'])('has each permission’s reason in %s', (name) => {
    const { permissions, optional_permissions } = manifest();
    for (const permission of [...permissions, ...optional_permissions])
      expect(documents[name], permission).toContain(`\`${permission}\``);
  });

  it('lets pages and other extensions reach nothing of it', () => {
    expect(manifest()).not.toHaveProperty('web_accessible_resources');
    expect(manifest()).not.toHaveProperty('externally_connectable');
  });

  it('lets its own pages run its own scripts alone, and connect nowhere else', () => {
    const { extension_pages: policy } = manifest().content_security_policy;
    const rules = new Map(
      policy.split(';').map((rule) => {
        const [name = '', ...values] = rule.trim().split(/\s+/);
        return [name, values.join(' ')] as const;
      }),
    );
    expect(policy).not.toMatch(/unsafe-|https?:|\*|data:|blob:|wasm/);
    expect(Object.fromEntries(rules)).toEqual({
      'default-src': "'self'",
      'script-src': "'self'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
  });
});
