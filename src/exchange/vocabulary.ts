/** The context of the W3C Web Annotation vocabulary. */
export const ANNO_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Names the project's own properties. The top-level domain is reserved (RFC 6761): nobody can come to own the names. */
export const NAMESPACE = 'https://reportedly.invalid/ns#';

/** Version of the project's own properties; a reader refuses a newer one. */
export const FORMAT_VERSION = 1;

/**
 * Context of an export. Own properties that are structures are JSON literals (JSON-LD 1.1), so that they outlive a
 * conversion to RDF whole.
 */
export const CONTEXT = [
  ANNO_CONTEXT,
  {
    reportedly: NAMESPACE,
    'reportedly:suggestion': { '@id': `${NAMESPACE}suggestion`, '@type': '@json' },
    'reportedly:utf16': { '@id': `${NAMESPACE}utf16`, '@type': '@json' },
    'reportedly:pages': { '@id': `${NAMESPACE}pages`, '@type': '@json' },
    'reportedly:history': { '@id': `${NAMESPACE}history`, '@type': '@json' },
    'reportedly:decisions': { '@id': `${NAMESPACE}decisions`, '@type': '@json' },
    'reportedly:texts': { '@id': `${NAMESPACE}texts`, '@type': '@json' },
  },
] as const;
