import type { Result } from '../../src/messages';
import type { Annotation } from '../../src/store/model';
import type { Kept } from './in-page/look';
import type { Rig } from './rig';

/** What was acknowledged, each of which must be found once: by the words that it alone wrote. */
interface Acknowledged {
  saved: Map<string, string>;
  notes: Map<string, string>;
  tags: Map<string, readonly string[]>;
  removed: Set<string>;
  /** Deletions that were begun: one that was killed may have been done. */
  removing: Set<string>;
}

const PAGES = 7;

const quoteOf = (n: number) => `The council named lender number ${n}.`;

/** Writes of every kind, each with words of its own, over the messages of a tab and in a page of the extension. */
export class Writes {
  readonly #rig: Rig;
  readonly #article: URL;
  readonly #acknowledged: Acknowledged = {
    saved: new Map(),
    notes: new Map(),
    tags: new Map(),
    removed: new Set(),
    removing: new Set(),
  };
  /** Annotations that are not to be deleted, so that they can be edited. */
  readonly #ids: string[] = [];

  constructor(rig: Rig, article: string) {
    this.#rig = rig;
    this.#article = new URL(article);
  }

  get count(): number {
    const { saved, notes, tags, removed } = this.#acknowledged;
    return saved.size + notes.size + tags.size + removed.size;
  }

  /** Asks the background as the reader's scripts in the tab do. Rejects where it refuses or is gone. */
  async message<T>(message: unknown): Promise<T> {
    const result = (await this.#rig.call('fromTab', [this.#article.pathname, message])) as Result<T> | null;
    if (!result?.ok) throw new Error(result?.error.message ?? 'no answer');
    return result.value;
  }

  /** Saves a sentence as confirmed, on one of a few pages. */
  saveOne(exact: string, page = 0): Promise<Annotation> {
    const text = `Article ${page}. ${exact} That was all.`;
    const start = text.indexOf(exact);
    const selectors = {
      quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
      position: { type: 'TextPositionSelector', start, end: start + exact.length },
    };
    const metadata = {
      url: new URL(`/2031/03/05/article-${page}`, this.#article).href,
      title: `Article ${page}`,
      ...{ outlet: 'The Quay Post', byline: null, published: '2031-03-05', modified: null, language: 'en' },
    };
    const edit = { note: `On ${exact}`, verdict: 'confirmed' };
    return this.message({
      type: 'annotation/save',
      draft: { kind: 'claim', selectors, suggestion: null, edit },
      metadata,
      text,
    });
  }

  async #save(n: number): Promise<void> {
    const exact = quoteOf(n);
    const { id } = await this.saveOne(exact, n % PAGES);
    this.#acknowledged.saved.set(exact, id);
    if (n % 10 !== 0) this.#ids.push(id);
  }

  /** The write of a number. Rejects where it was not acknowledged. */
  async write(n: number): Promise<void> {
    const id = this.#ids[(n * 7) % Math.max(this.#ids.length, 1)];
    if (id === undefined || n % 4 < 2) return this.#save(n);
    const words = `write ${n}`;
    if (n % 12 === 3) {
      const ids = this.#ids.slice(-20);
      await this.#rig.call('bulk', [ids, { addTags: [words] }]);
      this.#acknowledged.tags.set(words, ids);
    } else if (n % 12 === 7) {
      const gone = [...this.#acknowledged.saved.values()].find(
        (each) => !this.#ids.includes(each) && !this.#acknowledged.removed.has(each),
      );
      if (gone === undefined) return this.#save(n);
      this.#acknowledged.removing.add(gone);
      await this.#rig.call('remove', [gone]);
      this.#acknowledged.removed.add(gone);
    } else if (n % 4 === 2) {
      await this.message({ type: 'annotation/edit', id, edit: { note: words } });
      this.#acknowledged.notes.set(words, id);
    } else {
      await this.#rig.call('edit', [id, { note: words }]);
      this.#acknowledged.notes.set(words, id);
    }
  }

  /** Acknowledged writes that are not there, or not just once. */
  async faults(): Promise<string[]> {
    // What is acknowledged while the store is read may or may not be found in it.
    const acknowledged = structuredClone(this.#acknowledged);
    return lost(acknowledged, await this.#rig.call('kept', []));
  }
}

function lost({ saved, notes, tags, removed, removing }: Acknowledged, kept: readonly Kept[]): string[] {
  const byId = new Map(kept.map((each) => [each.id, each]));
  const once = (id: string, what: string, is: (step: Kept['history'][number]) => boolean) => {
    const times = byId.get(id)?.history.filter(is).length ?? 0;
    return times === 1 ? [] : [`${what} is there ${times} times`];
  };
  const quotes = kept.flatMap(({ quote }) => quote || []);
  const doubled = quotes.filter((quote, index) => quotes.indexOf(quote) < index);
  return [
    ...doubled.map((quote) => `“${quote}” was saved twice`),
    ...[...saved].flatMap(([quote, id]) => [
      ...once(id, `saving “${quote}”`, ({ field }) => field === 'created'),
      ...(removing.has(id) || byId.get(id)?.quote === quote ? [] : [`“${quote}” is lost`]),
    ]),
    ...[...notes].flatMap(([note, id]) => once(id, note, ({ field, to }) => field === 'note' && to === note)),
    ...[...tags].flatMap(([tag, ids]) =>
      ids.flatMap((id) =>
        once(id, tag, ({ field, from, to }) => {
          return field === 'tags' && (to as string[]).includes(tag) && !(from as string[]).includes(tag);
        }),
      ),
    ),
    ...[...removed].flatMap((id) => [
      ...once(id, `deleting ${id}`, ({ field }) => field === 'deleted'),
      ...(byId.get(id)?.isThere ? [`${id} is back`] : []),
    ]),
  ];
}
