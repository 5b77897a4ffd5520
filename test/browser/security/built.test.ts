import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { targets } from '../../../tools/manifest';
import { filesUnder } from '../../../tools/package/files';

/** What the built scripts must not have in them: ways to make text into elements or code, and ways out of the browser. */
const FORBIDDEN = {
  'sets HTML from text':
    /\.(?:innerHTML|outerHTML)\b|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|document\.write/,
  'makes code of text': /\beval\(|\bFunction\(|setTimeout\(["'`]|setInterval\(["'`]|importScripts/,
  'asks the network':
    /\bfetch\(|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection/,
  'loads code from elsewhere': /\bimport\(\s*["'`]?(?:https?:|\/\/)/,
} as const;

describe.each(targets)('the build for %s', (target) => {
  let scripts: { name: string; code: string }[];
  let pages: { name: string; code: string }[];

  beforeAll(async () => {
    const folder = path.resolve('dist', target);
    const names = await filesUnder(folder);
    const read = async (name: string) => ({ name, code: await readFile(path.join(folder, name), 'utf8') });
    scripts = await Promise.all(names.filter((name) => name.endsWith('.js')).map(read));
    pages = await Promise.all(names.filter((name) => /\.(?:html|css)$/.test(name)).map(read));
  });

  it('has the scripts that are looked through', () => {
    expect(scripts.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'background.js',
        'gate.js',
        'reader.js',
        'annotating.js',
        'popup.js',
        'review.js',
      ]),
    );
  });

  it.each(Object.entries(FORBIDDEN))('has no script that %s', (_, pattern) => {
    expect(scripts.filter(({ code }) => pattern.test(code)).map(({ name }) => name)).toEqual([]);
  });

  it('has pages that load only what lies beside them', () => {
    for (const { name, code } of pages) {
      expect(code, name).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
      expect(code, name).not.toMatch(/url\(\s*["']?(?:https?:)?\/\/|@import\s+["'](?:https?:)?\/\//);
      expect(code, name).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|\son\w+=/);
    }
  });
});
