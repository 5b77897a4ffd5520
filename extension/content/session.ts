import type { Detection } from '../../src/detect/types';
import { type Item, type Items, mergeItems } from '../../src/items';
import type { Failure, PageState, PlacedAnnotation, ReaderSettings } from '../../src/messages';
import { ChangeTest } from '../../src/page/changes';
import { isArticle } from '../../src/page/gate';
import { type Identity, PageIdentity, placeOf, statedLinks } from '../../src/page/identity';
import { readMetadata } from '../../src/page/metadata';
import { nextTask } from '../../src/page/next-task';
import { nothing, type PageReading, readPageSliced } from '../../src/page/text';
import type { PageMetadata } from '../../src/page/types';
import type { Annotation } from '../../src/store/model';
import { ask } from './background-client';
import { createComparing } from './comparing';
import { createDetections } from './detections';
import { keptAnswer } from './gate-answer';
import type { AnnotatingLoader } from './loading';
import { clearPaint, paint } from './painter';
import { placeAnnotations } from './placing';
import type { Session } from './session-types';
import { createStyling } from './styling';
import { textFor, textsOf } from './texts';

export type { Session };

const defaults: ReaderSettings = { kinds: { official: true, institution: true, claim: true }, intensity: 1 };
const noItems: Items = { shown: [], dismissed: [], orphans: [] };

interface Changes {
  /** A page was read that was not here before; `typed` where something was typed on it that is not kept yet. */
  onArrive(typed: boolean): void;
  /** The document shows another page. */
  onLeave(): void;
}

export function createSession(
  { onArrive, onLeave }: Changes,
  load: AnnotatingLoader,
  signal: AbortSignal,
): Session {
  const identity = new PageIdentity();
  const detectIn = createDetections();
  const comparing = createComparing(countAgain, signal);
  const styling = createStyling();
  /** Before the first reading, and where the document shows no article. */
  const unread = textsOf(nothing([]));
  let gate = keptAnswer() ?? isArticle(document);
  /** Put in by the reader's click, not by the gate: then it reads whatever the page is. */
  let anyway = !gate.article;
  let reading: PageReading = unread.article;
  let changes = new ChangeTest(reading, null);
  let texts = unread;
  /** Null until it is first asked for: what is loaded into a page is to hold it up for no long task. */
  let metadata: PageMetadata | null = null;
  let place = placeOf(location.href);
  let links = '';
  let detection: Detection | null = null;
  let annotations: Annotation[] = [];
  let placed: PlacedAnnotation[] = [];
  let items = noItems;
  let settings = defaults;
  let seal = '';
  let typed = false;
  let status: PageState['status'] = 'reading';
  let failure: Failure | null = null;
  let shown = true;
  let placing = 0;
  let hasRead = false;
  let hasArrived = false;
  let turn: Promise<void> = Promise.resolve();

  const rangesOf = (item: Item) => textFor(texts, item).ranges(item.start, item.end);
  const known = () => {
    metadata ??= readMetadata(document, location.href);
    return metadata;
  };
  const hasMoved = () => placeOf(location.href) !== place;

  function fail(error: Failure) {
    status = 'error';
    failure = error;
  }

  function repaint() {
    if (!shown || signal.aborted) return clearPaint();
    const visible = (item: Item) =>
      item.annotation !== null || item.kind === 'note' || settings.kinds[item.kind];
    paint(items.shown.filter(visible), (item) => textFor(texts, item).places(item.start, item.end));
  }

  function countAgain() {
    ask({
      type: 'page/counted',
      claims: detection?.claims.length ?? 0,
      changed: comparing.changedSince !== null,
    });
  }

  async function placeAll() {
    placing += 1;
    const mine = placing;
    const found = await placeAnnotations(annotations, texts, load);
    if (mine !== placing) return;
    if (!found.ok) fail(found.error);
    placed = found.ok ? found.value : [];
    items = mergeItems(detection, placed);
    repaint();
  }

  async function visit() {
    const answer = await ask({ type: 'page/visit', metadata: known() });
    if (!answer.ok) return fail(answer.error);
    ({ annotations, settings, seal, typed } = answer.value);
  }

  function fitStyle() {
    const { root, roots } = reading;
    return styling.fit(
      root ?? document.body,
      roots.some(({ nodeType }) => nodeType === Node.DOCUMENT_NODE),
    );
  }

  function takeReading(next: PageReading) {
    reading = next;
    changes = new ChangeTest(next, changes);
  }

  /** The new text is shown only together with what stands in it, so that offsets never meet a text they are not of. */
  async function understand(isNew: boolean, visited: Promise<void> | null) {
    if (visited === null) failure = null;
    const { text } = reading;
    const [answer] = await Promise.all([detectIn(text), visited ?? visit(), fitStyle()]);
    if (!answer.ok) fail(answer.error);
    texts = textsOf(reading);
    detection = answer.ok ? answer.value : null;
    await placeAll();
    if (failure === null) status = text.trim() === '' ? 'no-text' : 'ready';
    countAgain();
    if (isNew) onArrive(typed);
    if (annotations.length > 0) comparing.compare(known().url, text, isNew);
  }

  /** While the page is read for the first time, the background looks up what is kept of it. */
  function arrive() {
    hasArrived = true;
    metadata = readMetadata(document, location.href);
    const { url } = metadata;
    styling.fit(document.querySelector('article') ?? document.body, false);
    return { url, visited: visit() };
  }

  /** What belongs to the page that was here goes. */
  function leave() {
    onLeave();
    comparing.leave();
    annotations = [];
    placed = [];
    items = noItems;
    detection = null;
    texts = unread;
    status = 'reading';
    clearPaint();
  }

  /** Nothing to read until the document shows an article. */
  function rest() {
    if (texts !== unread) {
      leave();
      takeReading(unread.article);
      countAgain();
    }
    status = 'no-text';
  }

  /** What the page states of itself; of a page whose head still speaks of the one before, only what it shows. */
  function metadataOf(said: PageMetadata, { url, isStale }: Identity): PageMetadata {
    if (!isStale) return { ...said, url };
    const headline = reading.headline && reading.text.slice(reading.headline.start, reading.headline.end);
    return { ...said, url, title: headline ?? said.title, byline: null, published: null, modified: null };
  }

  async function readNow() {
    await nextTask();
    if (signal.aborted) return;
    const here = placeOf(location.href);
    if (here !== place) anyway = false;
    if (here !== place || (!gate.article && !anyway)) gate = isArticle(document);
    place = here;
    links = statedLinks(document);
    if (!gate.article && !anyway) return rest();
    const early = hasArrived ? null : arrive();
    const next = await readPageSliced(document);
    await nextTask();
    if (signal.aborted) return;
    takeReading(next);
    const said = early && links === statedLinks(document) ? known() : readMetadata(document, location.href);
    const found = identity.settle({ location: place, stated: said.url, text: next.text });
    if (found.isNew && texts !== unread) leave();
    metadata = metadataOf(said, found);
    if (texts === unread || texts.article.text !== next.text)
      return understand(texts === unread, early?.url === metadata.url ? early.visited : null);
    texts = textsOf(next);
    repaint();
  }

  function read() {
    hasRead = true;
    turn = turn.catch(() => undefined).then(readNow);
    return turn;
  }

  return {
    get texts() {
      return texts;
    },
    get metadata() {
      return known();
    },
    get detection() {
      return detection;
    },
    get items() {
      return items;
    },
    get seal() {
      return seal;
    },
    get state() {
      return {
        status,
        failure,
        gate,
        metadata: known(),
        text: texts.article.text,
        detection,
        annotations: placed,
        changedSince: comparing.changedSince,
        highlightsShown: shown,
      };
    },
    read,
    async readAnyway() {
      if (hasRead && (gate.article || anyway)) return;
      anyway = !gate.article;
      status = 'reading';
      await read();
    },
    concerns: (gathered) =>
      gathered === null || hasMoved() || links !== statedLinks(document) || changes.concerns(gathered),
    hasMoved,
    async refresh() {
      if (texts === unread) return;
      styling.forget();
      await Promise.all([visit(), fitStyle()]);
      await placeAll();
      countAgain();
    },
    repaint,
    wordsOf: (item) => textFor(texts, item).text.slice(item.start, item.end),
    rangesOf,
    show(value) {
      shown = value;
      repaint();
      countAgain();
    },
    take(annotation) {
      annotations = [...annotations.filter(({ id }) => id !== annotation.id), annotation];
      placeAll();
    },
  };
}
