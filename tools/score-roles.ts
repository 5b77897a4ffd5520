import { existsSync } from 'node:fs';
import { loadRoleLabels, ROLE_NAMES, type RoleArticle } from './roles/labels';
import { type Counts, scoreRoles } from './roles/score';

/**
 * npm run score:roles [-- --errors]
 * Precision and recall of a claim's roles, by training/role-labels.jsonl: of the half that the rules were developed on, and of the half that was
 * kept aside. A role is right where one span holds the other or they share half of the shorter; exact spans are counted beside it. --errors
 * lists the errors of the first half.
 */
const NEEDED = ['../shared/corpus/dev.jsonl', '../shared/corpora/unlabelled.jsonl'];

const share = (part: number, whole: number): string =>
  (whole === 0 ? '  –  ' : (part / whole).toFixed(3)).padStart(6);

function print(title: string, articles: readonly RoleArticle[], errors: boolean): void {
  const { counts, claims, wrong } = scoreRoles(articles);
  console.log(`${title}: ${claims} claims of ${articles.length} articles`);
  console.log('  role        precision  recall    exact: precision  recall    labelled  found');
  for (const role of ROLE_NAMES) {
    const { right, exact, found, gold }: Counts = counts[role];
    console.log(
      `  ${role.padEnd(11)} ${share(right, found)}    ${share(right, gold)}           ${share(exact, found)}    ${share(exact, gold)}  ${String(gold).padStart(8)}  ${String(found).padStart(5)}`,
    );
  }
  if (errors) for (const line of wrong) console.log(line);
}

function main(args: readonly string[]): number {
  for (const file of NEEDED) {
    if (existsSync(file)) continue;
    console.error(
      `${file} is not there. The labelled articles are not part of this repository; put them at ../shared beside it.`,
    );
    return 2;
  }
  const articles = loadRoleLabels('training/role-labels.jsonl', NEEDED);
  print(
    'developed on',
    articles.filter(({ aside }) => !aside),
    args.includes('--errors'),
  );
  print(
    'kept aside',
    articles.filter(({ aside }) => aside),
    false,
  );
  return 0;
}

process.exitCode = main(process.argv.slice(2));
