import { readFileSync, writeSync } from 'node:fs';
import { detect } from '../src/engine';

/**
 * npm run --silent detect -- FILE.jsonl
 * Reads one {"id","text"} a line, writes one {"id","officials","institutions","claims"} a line to standard output, in order.
 * A bad line stops it: its number on standard error, exit status 2.
 */
function parse(line: string): { id: string | number; text: string } {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null) throw new Error('the line is not a JSON object');
  const { id, text } = value as { id?: unknown; text?: unknown };
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('"id" is missing or no string');
  if (typeof text !== 'string') throw new Error('"text" is missing or no string');
  return { id, text };
}

/** Writes all of it, also to a pipe whose reader is slow. */
function write(text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  let offset = 0;
  while (offset < bytes.length) {
    try {
      offset += writeSync(1, bytes, offset);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}

function main(file: string | undefined): number {
  if (file === undefined) {
    console.error('usage: npm run --silent detect -- FILE.jsonl');
    return 2;
  }
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    console.error(`${file}: cannot be read: ${(error as Error).message}`);
    return 2;
  }
  const lines = content.split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') {
      if (index === lines.length - 1) break;
      console.error(`${file}:${index + 1}: the line is empty; each line holds one {"id","text"}`);
      return 2;
    }
    try {
      const { id, text } = parse(line);
      const { officials, institutions, claims } = detect(text);
      write(`${JSON.stringify({ id, officials, institutions, claims })}\n`);
    } catch (error) {
      console.error(`${file}:${index + 1}: ${(error as Error).message}`);
      return 2;
    }
  }
  return 0;
}

process.exitCode = main(process.argv[2]);
