import { PhraseTree, type TreeLayout } from '../../detect/lexicon/phrase-tree';

/** Phrases of named groups as plain data, from which a `Matcher` is soon made. */
export interface MatcherLayout extends TreeLayout {
  names: string[];
  phrases: string[];
  /** By node of the tree: the groups whose phrase ends there, and that phrase's number. */
  groups: number[][];
  phrase: number[];
}

/** Lays phrases out by group; `groups` maps a group's name to its phrases: lower case, words parted as the tokeniser parts them. */
export function layOut(groups: Record<string, readonly string[]>): MatcherLayout {
  const tree = new PhraseTree();
  const names = Object.keys(groups);
  const phrases: string[] = [];
  const groupsAt: number[][] = [[]];
  const phraseAt: number[] = [0];
  Object.values(groups).forEach((ofGroup, group) => {
    for (const phrase of ofGroup) {
      const node = tree.insert(phrase.split(' '));
      while (groupsAt.length < tree.size) {
        groupsAt.push([]);
        phraseAt.push(0);
      }
      const here = groupsAt[node]!;
      if (here.length === 0) phraseAt[node] = phrases.push(phrase) - 1;
      if (!here.includes(group)) here.push(group);
    }
  });
  return { ...tree.layout(), names, phrases, groups: groupsAt, phrase: phraseAt };
}
