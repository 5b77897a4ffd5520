/** What the tests use of the JSON-LD processor. */
declare module 'jsonld' {
  interface Options {
    safe: boolean;
    documentLoader: (
      url: string,
    ) => Promise<{ documentUrl: string; document: unknown; contextUrl: undefined }>;
  }
  export function expand(document: unknown, options: Options): Promise<Record<string, unknown>[]>;
  const processor: { expand: typeof expand };
  export default processor;
}
