import fc from 'fast-check';
import processor from 'jsonld';
import { describe, expect, it } from 'vitest';
import { jsonld } from '../../../src/exchange/jsonld';
import type { ExportSet } from '../../../src/exchange/set';
import { NAMESPACE } from '../../../src/exchange/vocabulary';
import { exportSets, PATIENT, sampleSet } from './sets';
import { textOf } from './written';

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const DC = 'http://purl.org/dc/elements/1.1/';
const DCTERMS = 'http://purl.org/dc/terms/';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

const iri = (id: string) => ({ '@id': id, '@type': '@id' });
const term = (id: string) => ({ '@id': id, '@type': '@vocab' });
const whole = (id: string) => ({ '@id': id, '@type': `${XSD}nonNegativeInteger` });

/** What the terms that an export uses mean (Web Annotation Vocabulary, appendix A), since a test has no network. */
const annotations = {
  '@context': {
    id: '@id',
    type: '@type',
    Annotation: `${OA}Annotation`,
    TextualBody: `${OA}TextualBody`,
    SpecificResource: `${OA}SpecificResource`,
    TextQuoteSelector: `${OA}TextQuoteSelector`,
    TextPositionSelector: `${OA}TextPositionSelector`,
    AnnotationCollection: `${AS}OrderedCollection`,
    AnnotationPage: `${AS}OrderedCollectionPage`,
    ...Object.fromEntries(
      ['assessing', 'commenting', 'tagging', 'highlighting'].map((name) => [name, `${OA}${name}`]),
    ),
    body: iri(`${OA}hasBody`),
    target: iri(`${OA}hasTarget`),
    source: iri(`${OA}hasSource`),
    selector: iri(`${OA}hasSelector`),
    motivation: term(`${OA}motivatedBy`),
    purpose: term(`${OA}hasPurpose`),
    exact: `${OA}exact`,
    prefix: `${OA}prefix`,
    suffix: `${OA}suffix`,
    start: whole(`${OA}start`),
    end: whole(`${OA}end`),
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    format: `${DC}format`,
    created: { '@id': `${DCTERMS}created`, '@type': `${XSD}dateTime` },
    modified: { '@id': `${DCTERMS}modified`, '@type': `${XSD}dateTime` },
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    total: whole(`${AS}totalItems`),
    first: iri(`${AS}first`),
    last: iri(`${AS}last`),
    partOf: iri(`${AS}partOf`),
    startIndex: whole(`${AS}startIndex`),
    items: { '@id': `${AS}items`, '@type': '@id', '@container': '@list' },
  },
};

const documentLoader = async (url: string) => {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`An export points to ${url}.`);
  return { documentUrl: url, document: annotations, contextUrl: undefined };
};

const written = (set: ExportSet) => JSON.parse(textOf(jsonld(), set));
/** In safe mode the processor throws where anything would be dropped: a key that means nothing, an IRI that is none. */
const expanded = (set: ExportSet) => processor.expand(written(set), { documentLoader, safe: true });

describe('a JSON-LD processor', PATIENT, () => {
  it('reads an export as a collection of annotations, our own parts as JSON literals', async () => {
    const set = sampleSet();
    const [collection] = await expanded(set);
    expect(collection).toMatchObject({
      '@type': [`${AS}OrderedCollection`],
      [`${AS}totalItems`]: [{ '@value': 2, '@type': `${XSD}nonNegativeInteger` }],
      [`${NAMESPACE}pages`]: [{ '@type': '@json', '@value': set.pages }],
      [`${NAMESPACE}history`]: [{ '@type': '@json', '@value': set.history }],
      [`${NAMESPACE}texts`]: [{ '@type': '@json', '@value': set.texts }],
      [`${NAMESPACE}decisions`]: [{ '@type': '@json', '@value': set.decisions }],
    });
  });

  it('would tell where something means nothing', async () => {
    const spoilt = { ...written(sampleSet()), colour: 'blue' };
    await expect(processor.expand(spoilt, { documentLoader, safe: true })).rejects.toThrow();
  });

  it('drops nothing, whatever the texts are', async () => {
    await fc.assert(
      fc.asyncProperty(exportSets, async (set) => {
        const [collection] = await expanded(set);
        const [page] = collection![`${AS}first`] as Record<string, { '@list': unknown[] }[]>[];
        expect(page?.[`${AS}items`]?.[0]?.['@list']).toHaveLength(set.annotations.length);
      }),
      { numRuns: 100 },
    );
  });
});
