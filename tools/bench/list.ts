/** The benchmarks of `npm run bench`, in the order of docs/benchmarks.md. */
export interface Benchmark {
  /** `tools/bench-NAME.ts`, `npm run bench:NAME`. */
  name: string;
  title: string;
  /** What its figures are of, in a sentence or two. */
  about: string;
  /** What makes it short: a smaller size, or `--short`. */
  short: readonly string[];
}

export const benchmarks: readonly Benchmark[] = [
  {
    name: 'page',
    title: 'Opening a page',
    about:
      'What the extension costs a page’s main thread, from a trace of Chromium: time of the processor, and for “painted” the clock from the page being idle to the frame that shows the highlights. “The browser’s floor” is what an extension costs that only looks for a headline and, on an article, loads an empty script. Medians.',
    short: ['--short'],
  },
  {
    name: 'tabs',
    title: 'Many open tabs',
    about:
      'Articles that change four times a second, each read once and then hidden: what their pages and the background do while nobody does anything, and what a tab weighs, over the same tabs without the extension reading them. Chromium on Linux.',
    short: ['--short'],
  },
  {
    name: 'living',
    title: 'Pages that change',
    about:
      'What a page with 1,000 mutations a second costs more with the extension, in shares of one core: for watching it, and for the browser’s drawing of highlights in it.',
    short: ['--short'],
  },
  {
    name: 'blog',
    title: 'A live blog of 1 MB',
    about:
      'Reading a page of 1 MB of text, and one entry more at its top, from the entry to the frame that shows its highlights.',
    short: ['--short'],
  },
  {
    name: 'highlight',
    title: 'Highlighting beside mark.js',
    about:
      'The same spans in the same page, drawn by the extension’s painter and by mark.js, in one run in Chromium: the script’s time, and what it adds to the page’s DOM.',
    short: ['--short'],
  },
  {
    name: 'detect',
    title: 'Detection beside compromise and wink-nlp',
    about:
      'Everything that the engine finds in a text, against people and organisations (compromise), and wink-nlp: all that its model does (sentences, parts of speech, entities of fixed patterns, negation, sentiment), and sentences and parts of speech alone. Each of them is less work. Each article at the quickest of its readings.',
    short: ['--short'],
  },
  {
    name: 'anchor',
    title: 'Anchoring beside dom-anchor-text-quote and @apache-annotator/dom',
    about:
      '1,000 annotations found again in a text of 60,000 characters. The two libraries work on a DOM and run in jsdom, which slows them: read the ratios as an order of magnitude.',
    short: ['--short'],
  },
  {
    name: 'desk',
    title: 'Review page',
    about: 'The desk in Chromium, from the key or the navigation to the painted list.',
    short: ['1000'],
  },
  {
    name: 'store',
    title: 'Store',
    about: 'IndexedDB in Chromium with 100,000 annotations over 10,000 articles.',
    short: ['5000'],
  },
  {
    name: 'exchange',
    title: 'Exports and imports',
    about:
      'As the review page runs them, in a worker; “page held up” is the longest time in which the page could do nothing else.',
    short: ['2000'],
  },
  {
    name: 'ledger',
    title: 'Ledger',
    about: 'Grouping claims by the measure that they are about, with 200 decisions of the reader.',
    short: ['1000'],
  },
  {
    name: 'dossiers',
    title: 'Dossiers and pictures',
    about: '20,000 claims. Processor time of all threads, median of 9.',
    short: ['2000'],
  },
];
