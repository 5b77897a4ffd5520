/** What the benchmark uses of a package that brings no types. */
declare module 'dom-anchor-text-quote' {
  interface Quote {
    exact: string;
    prefix?: string;
    suffix?: string;
  }
  export function toRange(root: Node, selector: Quote, options?: { hint?: number }): Range | null;
}
