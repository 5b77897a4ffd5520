import type { Look } from './in-page/look';
import type { Rig } from './rig';
import type { Whole } from './whole';

const victims = ['extension', 'browser'] as const;
const open = (rig: Rig) => rig.call('open', []);
const look = (rig: Rig) => rig.call('look', []);

const untouched = (before: Look, after: Look) =>
  before.digest === after.digest ? [] : ['The store is not as it was.'];

const ARTICLES = 60;
const NEW = ARTICLES * 10;

const imports: Whole = {
  name: 'imports',
  ...{ victims, reopen: open, look },
  prepare: (rig, round) => rig.call('prepare', [round * ARTICLES, (round + 1) * ARTICLES]),
  work: (rig) => rig.call('bringIn', []),
  judge(before, after, isDone) {
    if (isDone || after.count !== before.count)
      return after.count === before.count + NEW ? [] : [`${after.count - before.count} of ${NEW} are there`];
    return untouched(before, after);
  },
};

const exports: Whole = {
  name: 'exports',
  ...{ victims, reopen: open, look },
  work: (rig) => rig.call('takeOut', []),
  judge: untouched,
};

const migrations: Whole = {
  name: 'migrations',
  ...{ victims, reopen: open, look },
  prepare: (rig) => rig.call('backToFirstRelease', []),
  work: open,
  judge: untouched,
};

/** A schema upgrade that rewrites the rows of a store of `articles` articles. */
const movingMigrations = (articles: number): Whole => ({
  name: `migrations that move the rows of ${articles} articles`,
  victims,
  prepare: (rig) => rig.call('fillOld', [articles]),
  work: (rig) => rig.call('moveRows', []),
  look: (rig) => rig.call('lookMoved', []),
  judge: (before, after, isDone) => [
    ...untouched(before, after),
    ...(isDone && after.version === before.version
      ? [`It was told as done, and the version is ${after.version} as before.`]
      : []),
  ],
});

/** `articles`: how many the large store has. */
export const wholes = (articles: number): Whole[] => [
  imports,
  exports,
  migrations,
  movingMigrations(articles),
];
