import { StoreError } from '../../../src/store/errors';
import { saveAnnotation } from '../../../src/store/save';
import { theStore } from './open-store';

/** Characters of an article that fills the disk; by chance, so that nothing can press them together. */
const LARGE = 300_000;
/** Far more articles than any disk that is full in a test can hold. */
const MOST = 1000;

function largeText(n: number): string {
  const codes = new Uint16Array(LARGE);
  // The browser gives no more than 65,536 bytes at once.
  for (let from = 0; from < LARGE; from += 32_768)
    crypto.getRandomValues(codes.subarray(from, from + 32_768));
  return `Article ${n}. ${new TextDecoder('utf-16le').decode(codes)}`;
}

export interface Filled {
  /** The ids that were acknowledged before the first refusal. */
  ids: string[];
  /** The StoreError's code, or what else was thrown. */
  refusal: string;
}

/** Saves article after article until the store refuses one. */
export async function fillUp(): Promise<Filled> {
  const ids: string[] = [];
  for (let n = 0; n < MOST; n += 1) {
    try {
      ids.push(await saveLarge(n));
    } catch (error) {
      return { ids, refusal: error instanceof StoreError ? error.code : String(error) };
    }
  }
  return { ids, refusal: 'none' };
}

async function saveLarge(n: number): Promise<string> {
  const exact = `Article ${n}.`;
  const { id } = await saveAnnotation(theStore(), {
    draft: {
      kind: 'note',
      selectors: {
        quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
        position: { type: 'TextPositionSelector', start: 0, end: exact.length },
      },
      suggestion: null,
      edit: { note: `kept ${n}` },
    },
    page: {
      url: `https://news.example/large/${n}`,
      ...{ title: exact, outlet: null, byline: null, published: null, language: 'en' },
    },
    text: largeText(n),
  });
  return id;
}
