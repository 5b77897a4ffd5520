/** What the benchmark uses of a package that brings no types. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(words: string, options?: { separateWordSearch?: boolean }): void;
    unmark(options?: { done?: () => void }): void;
  }
}
