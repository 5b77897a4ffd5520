import type { Annotation } from '../../src/store/model';
import type { Outcome } from './outcome';
import type { Rig } from './rig';
import { Writes } from './writes';

/** Several windows, and the background, that write the same annotation at once. */
export async function together(rig: Rig, article: string, times: number): Promise<Outcome> {
  const { id } = await new Writes(rig, article).saveOne('Two windows are open on this sentence.');
  const windows = [await rig.ownPage(), await rig.ownPage(), await rig.ownPage()];
  const tags: string[] = [];
  const notes: string[] = [];
  const inWindow = async (window: number) => {
    for (let n = 0; n < times; n += 1) {
      const tag = `window ${window}, ${n}`;
      await rig.call('edit', [id, { addTags: [tag] }], windows[window]);
      tags.push(tag);
    }
  };
  const inBackground = async () => {
    for (let n = 0; n < times; n += 1) {
      const note = `note ${n}`;
      await new Writes(rig, article).message<Annotation>({ type: 'annotation/edit', id, edit: { note } });
      notes.push(note);
    }
  };
  await Promise.all([...windows.keys()].map(inWindow).concat(inBackground()));
  await Promise.all(windows.map((window) => window.close()));
  const { faults } = await rig.call('look', []);
  const steps = (await rig.call('kept', [])).find((each) => each.id === id)?.history ?? [];
  const last = steps.findLast(({ field }) => field === 'tags')?.to as string[] | undefined;
  const lost = [
    ...tags.filter((tag) => !last?.includes(tag)),
    ...notes.filter((note) => steps.filter(({ field, to }) => field === 'note' && to === note).length !== 1),
  ];
  return {
    done: `${tags.length + notes.length} edits of one annotation in ${windows.length} windows and the background`,
    faults: [...faults, ...lost.map((words) => `“${words}” is not there once`)],
  };
}
