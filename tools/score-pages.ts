/**
 * Scores the page text against the article bodies of ../shared/pages: node tools/run.mjs tools/score-pages.ts
 * Prints what its score.mjs says of the body alone, then of body and headline together: the truth holds no headlines,
 * the reader's text does.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const pages = path.resolve('../shared/pages');
const MOST_OUTPUT = 200 * 1024 * 1024;

function node(...args: string[]): string {
  return execFileSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

const missing = ['html', 'truth.jsonl', 'score.mjs'].filter((name) => !existsSync(path.join(pages, name)));
if (missing.length > 0) {
  console.error(
    `Nothing to score: ../shared/pages lacks ${missing.join(', ')}. Put the real article pages there ` +
      '(html/ID.html.gz, truth.jsonl, score.mjs), or read single files with: npm run --silent page-text -- FILE.html',
  );
  process.exit(2);
}

const files = readdirSync(path.join(pages, 'html')).filter((name) => /\.html(?:\.gz)?$/.test(name));
const folder = mkdtempSync(path.join(os.tmpdir(), 'reportedly-pages-'));
try {
  const lines = node(
    'tools/run.mjs',
    'tools/page-text.ts',
    ...files.sort().map((name) => path.join(pages, 'html', name)),
  );
  const whole = lines
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const page = JSON.parse(line) as { id: string; text: string; headline: string | null };
      return JSON.stringify({ id: page.id, text: [page.headline, page.text].filter(Boolean).join('\n\n') });
    });
  for (const [title, content] of [
    ['Body', lines],
    ['Body and headline', whole.join('\n')],
  ] as const) {
    const file = path.join(folder, 'extracted.jsonl');
    writeFileSync(file, content);
    console.log(
      `${title}:\n${node(path.join(pages, 'score.mjs'), path.join(pages, 'truth.jsonl'), file).trim()}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
