import { createIndex, resolveAll } from '../../src/anchor';
import type { Detection } from '../../src/detect/types';
import { type Item, type Items, mergeItems } from '../../src/items';
import type { Failure, PageState, PlacedAnnotation, ReaderSettings } from '../../src/messages';
import { isArticle } from '../../src/page/gate';
import { readMetadata } from '../../src/page/metadata';
import { readPage } from '../../src/page/text';
import type { PageMetadata, PageText } from '../../src/page/types';
import type { Annotation } from '../../src/store/model';
import { ask } from './background-client';
import { clearPaint, paint } from './painter';
import { pageTheme } from './theme';

/** What is known of the page as it was last read, and the ways to bring it up to date. */
export interface Session {
  readonly page: PageText;
  readonly metadata: PageMetadata;
  readonly detection: Detection | null;
  readonly items: Items;
  readonly state: PageState;
  /** Reads the page, has it detected, places what is kept of it, and paints. */
  read(): Promise<void>;
  /** Reads again after the page changed; where the text is the same only the places in the DOM are taken anew. */
  reread(): Promise<void>;
  /** Asks again for what is kept and how it is to look. */
  refresh(): Promise<void>;
  /** Paints again from what is known. */
  repaint(): void;
  show(shown: boolean): void;
  /** Takes an annotation that was just saved. */
  take(annotation: Annotation): void;
}

const defaults: ReaderSettings = { kinds: { official: true, institution: true, claim: true }, intensity: 1 };

export function createSession(): Session {
  const gate = isArticle(document);
  let page = readPage(document);
  let metadata = readMetadata(document, location.href);
  let detection: Detection | null = null;
  let annotations: Annotation[] = [];
  let placed: PlacedAnnotation[] = [];
  let items: Items = { shown: [], dismissed: [], orphans: [] };
  let settings = defaults;
  let status: PageState['status'] = 'reading';
  let failure: Failure | null = null;
  let shown = true;

  function fail(error: Failure) {
    status = 'error';
    failure = error;
  }

  function repaint() {
    if (!shown) return clearPaint();
    const visible = (item: Item) =>
      item.annotation !== null || item.kind === 'note' || settings.kinds[item.kind];
    paint(items.shown.filter(visible), page);
  }

  function place() {
    const index = createIndex(page.text);
    const anchors = resolveAll(
      index,
      annotations.map((annotation) => annotation.selectors),
    );
    placed = annotations.flatMap((annotation, i) => {
      const anchor = anchors[i];
      return anchor ? [{ annotation, anchor }] : [];
    });
    items = mergeItems(detection, placed);
    repaint();
  }

  async function detect() {
    const answer = await ask({ type: 'text/detect', text: page.text });
    if (answer.ok) detection = answer.value;
    else fail(answer.error);
    await ask({ type: 'page/counted', claims: detection?.claims.length ?? 0 });
  }

  async function visit() {
    const answer = await ask({ type: 'page/visit', metadata });
    if (!answer.ok) return fail(answer.error);
    annotations = answer.value.annotations;
    settings = answer.value.settings;
    await ask({ type: 'page/style', theme: pageTheme(page.root ?? document.body) });
  }

  async function read() {
    status = 'reading';
    failure = null;
    if (page.text.trim() === '') {
      status = 'no-text';
      await visit();
    } else {
      await Promise.all([detect(), visit()]);
      if (failure === null) status = 'ready';
    }
    place();
  }

  return {
    get page() {
      return page;
    },
    get metadata() {
      return metadata;
    },
    get detection() {
      return detection;
    },
    get items() {
      return items;
    },
    get state() {
      return {
        status,
        failure,
        gate,
        metadata,
        text: page.text,
        detection,
        annotations: placed,
        highlightsShown: shown,
      };
    },
    read,
    async reread() {
      const before = page.text;
      page = readPage(document);
      metadata = readMetadata(document, location.href);
      if (page.text === before) repaint();
      else await read();
    },
    async refresh() {
      await visit();
      place();
    },
    repaint,
    show(value) {
      shown = value;
      repaint();
    },
    take(annotation) {
      annotations = [...annotations.filter(({ id }) => id !== annotation.id), annotation];
      place();
    },
  };
}
