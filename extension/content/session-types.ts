import type { Detection } from '../../src/detect/types';
import type { Item, Items } from '../../src/items';
import type { PageState } from '../../src/messages';
import type { Gathered } from '../../src/page/gathered';
import type { PageMetadata } from '../../src/page/types';
import type { Annotation } from '../../src/store/model';
import type { Texts } from './texts';

/** What is known of the page as it was last read, and the ways to bring it up to date. */
export interface Session {
  readonly texts: Texts;
  readonly metadata: PageMetadata;
  readonly detection: Detection | null;
  readonly items: Items;
  readonly state: PageState;
  /** This installation's secret, by which it knows what is its own in the page; empty while the background has not told it. */
  readonly seal: string;
  /** The words that an item stands for. */
  wordsOf(item: Item): string;
  /** Where an item stands in the page's DOM, a range for each tree that it runs through; none where its nodes have left the page. */
  rangesOf(item: Item): Range[];
  /**
   * Reads the page, has it detected, places what is kept of it, and paints. After a change of the page it is read
   * again; where its text is the same only the places in the DOM are taken anew. Where the document shows another page by
   * now, the gate is asked again, and what belongs to the old page goes.
   */
  read(): Promise<void>;
  /** Reads a page because the reader asked for it: though the gate holds it for no article, or the tab was never seen. */
  readAnyway(): Promise<void>;
  /** Whether changes may have changed what was read; null stands for changes that were not looked at. */
  concerns(changes: Gathered | null): boolean;
  /** Whether the address is another than that of the last reading. */
  hasMoved(): boolean;
  /** Asks again for what is kept and how it is to look. */
  refresh(): Promise<void>;
  /** Paints again from what is known. */
  repaint(): void;
  show(shown: boolean): void;
  /** Takes an annotation that was just saved. */
  take(annotation: Annotation): void;
}
