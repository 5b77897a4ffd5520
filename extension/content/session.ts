import type { Detection } from '../../src/detect/types';
import { type Item, type Items, mergeItems } from '../../src/items';
import type { Failure, PageState, PlacedAnnotation, ReaderSettings } from '../../src/messages';
import { isArticle } from '../../src/page/gate';
import { readMetadata } from '../../src/page/metadata';
import { readPageSliced } from '../../src/page/text';
import type { PageMetadata, PageText } from '../../src/page/types';
import type { Annotation } from '../../src/store/model';
import { ask } from './background-client';
import { clearPaint, paint } from './painter';
import { placeAnnotations } from './placing';
import { type Texts, textFor, textsOf } from './texts';
import { pageTheme } from './theme';

/** What is known of the page as it was last read, and the ways to bring it up to date. */
export interface Session {
  readonly texts: Texts;
  readonly metadata: PageMetadata;
  readonly detection: Detection | null;
  readonly items: Items;
  readonly state: PageState;
  /** The words that an item stands for. */
  wordsOf(item: Item): string;
  /** Where an item stands in the page's DOM; null where its nodes have left the page. */
  rangeOf(item: Item): Range | null;
  /**
   * Reads the page, has it detected, places what is kept of it, and paints. After a change of the page it is read
   * again; where its text is the same only the places in the DOM are taken anew.
   */
  read(): Promise<void>;
  /** Asks again for what is kept and how it is to look. */
  refresh(): Promise<void>;
  /** Paints again from what is known. */
  repaint(): void;
  show(shown: boolean): void;
  /** Takes an annotation that was just saved. */
  take(annotation: Annotation): void;
}

/** Before the first reading. */
const unread = textsOf({ text: '', root: null, range: () => null, offsetAt: () => null });

const defaults: ReaderSettings = { kinds: { official: true, institution: true, claim: true }, intensity: 1 };

export function createSession(): Session {
  const gate = isArticle(document);
  let texts = unread;
  let metadata = readMetadata(document, location.href);
  let detection: Detection | null = null;
  let annotations: Annotation[] = [];
  let placed: PlacedAnnotation[] = [];
  let items: Items = { shown: [], dismissed: [], orphans: [] };
  let settings = defaults;
  let status: PageState['status'] = 'reading';
  let failure: Failure | null = null;
  let shown = true;
  let placing = 0;

  const rangeOf = (item: Item) => textFor(texts, item).range(item.start, item.end);

  function fail(error: Failure) {
    status = 'error';
    failure = error;
  }

  function repaint() {
    if (!shown) return clearPaint();
    const visible = (item: Item) =>
      item.annotation !== null || item.kind === 'note' || settings.kinds[item.kind];
    paint(items.shown.filter(visible), rangeOf);
  }

  async function place() {
    placing += 1;
    const mine = placing;
    const found = await placeAnnotations(annotations, texts);
    if (mine !== placing) return;
    placed = found;
    items = mergeItems(detection, placed);
    repaint();
  }

  async function detectIn(text: string): Promise<Detection | null> {
    if (text.trim() === '') return null;
    const answer = await ask({ type: 'text/detect', text });
    if (answer.ok) return answer.value;
    fail(answer.error);
    return null;
  }

  async function visit() {
    const answer = await ask({ type: 'page/visit', metadata });
    if (!answer.ok) return fail(answer.error);
    annotations = answer.value.annotations;
    settings = answer.value.settings;
    await ask({ type: 'page/style', theme: pageTheme(texts.article.root ?? document.body) });
  }

  /** The new text is shown only together with what stands in it, so that offsets never meet a text they are not of. */
  async function understand(reading: PageText) {
    failure = null;
    const [found] = await Promise.all([detectIn(reading.text), visit()]);
    texts = textsOf(reading);
    detection = found;
    await place();
    if (failure === null) status = reading.text.trim() === '' ? 'no-text' : 'ready';
    await ask({ type: 'page/counted', claims: found?.claims.length ?? 0 });
  }

  return {
    get texts() {
      return texts;
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
        text: texts.article.text,
        detection,
        annotations: placed,
        highlightsShown: shown,
      };
    },
    async read() {
      const reading = await readPageSliced(document);
      metadata = readMetadata(document, location.href);
      if (texts === unread || texts.article.text !== reading.text) return understand(reading);
      texts = textsOf(reading);
      repaint();
    },
    async refresh() {
      await visit();
      await place();
    },
    repaint,
    wordsOf: (item) => textFor(texts, item).text.slice(item.start, item.end),
    rangeOf,
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
