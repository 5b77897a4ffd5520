import { existsSync } from 'node:fs';

/** The folder with the labelled articles and the real pages, which are not part of this repository. */
export const shared = '../shared';

if (!existsSync(`${shared}/corpus/seed.txt`))
  throw new Error(
    'These tests need the folder ../shared (the labelled articles and real pages), which is not here.',
  );
