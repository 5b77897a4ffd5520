import type { Database } from './db';
import type { AnnotationRow } from './row';

/** Rows asked for at once: each answer costs a way to the browser and back. */
const CHUNK = 5000;

/**
 * Inside a transaction: hands all annotations to `take`, a chunk after the other, in order of their ids, and tells how many
 * there are in all. While one chunk is worked on, the browser reads the next.
 */
export async function scan(
  db: Database,
  take: (rows: AnnotationRow[], total: number) => void,
): Promise<void> {
  const ids = await db.annotations.toCollection().primaryKeys();
  const read = (from: number) =>
    from < ids.length
      ? db.annotations
          .where('id')
          .between(ids[from], ids[Math.min(from + CHUNK, ids.length) - 1], true, true)
          .toArray()
      : null;
  let next = read(0);
  for (let from = 0; from < ids.length; from += CHUNK) {
    const rows = await next;
    next = read(from + CHUNK);
    take(rows ?? [], ids.length);
  }
}
