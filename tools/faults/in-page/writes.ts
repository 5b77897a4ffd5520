import { englishLabels } from '../../../src/exchange/labels';
import type { ExportSet } from '../../../src/exchange/set';
import { defaultTemplates } from '../../../src/exchange/template/templates';
import { writeExport } from '../../../src/exchange/write-export';
import { editBulk } from '../../../src/store/bulk';
import { editAnnotation, type StoreEdit } from '../../../src/store/edit';
import { importSet } from '../../../src/store/import-set';
import { removeAnnotations } from '../../../src/store/remove';
import { madeUpSet } from '../../bench-store/made-up';
import { theStore } from './open-store';

const PER_ARTICLE = 10;

let set: ExportSet | null = null;

export async function edit(id: string, change: StoreEdit): Promise<void> {
  await editAnnotation(theStore(), id, change);
}

export async function bulk(ids: string[], change: StoreEdit): Promise<void> {
  await editBulk(theStore(), ids, change);
}

export async function remove(id: string): Promise<void> {
  await removeAnnotations(theStore(), [id]);
}

/** Makes a set of articles ready to be brought in; answers with its number of annotations. */
export async function prepare(from: number, to: number): Promise<number> {
  set = await madeUpSet(from, to, PER_ARTICLE);
  return set.annotations.length;
}

export async function bringIn(): Promise<void> {
  if (!set) throw new Error('Nothing was prepared.');
  await importSet(theStore(), set);
}

/** An export of everything; answers with the number of annotations in it. */
export async function takeOut(): Promise<number> {
  const { count } = await writeExport(theStore(), {
    scope: 'all',
    format: 'jsonld',
    labels: englishLabels,
    templates: defaultTemplates,
  });
  return count;
}
