import { CLASSES } from '../model/classes';
import { WordTable } from './table';

/**
 * Classes of words that stand in the same surroundings, told from text that nobody labelled: first names, months, verbs of saying. What a model has learnt of one word
 * of a class it knows of the others, too. Fine classes are in coarse ones.
 */
let table: WordTable | null = null;

/** The fine class of a word, or that of `other`, its other spelling, where it has none; 0 where neither has one. */
export function fineClass(word: string, other: string): number {
  table ??= new WordTable(CLASSES.table);
  return table.numberOf(word) || table.numberOf(other);
}

/** The coarse class that a fine class is in. */
export const coarseClass = (fine: number): number => CLASSES.coarse[fine]!;
