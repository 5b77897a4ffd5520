import { type DossierRecord, makeDossiers, type PageFacts, toRecord } from '../../../src/dossiers';
import type { DecisionDraft } from '../../../src/store/decisions';
import type { Annotation, Decision, Mention, Suggestion } from '../../../src/store/model';

/** Articles and what was saved in them, as the reader's store would have them. */

const nothing: Suggestion = {
  engine: 'test',
  status: null,
  cues: [],
  source: null,
  imposer: null,
  target: null,
  measure: null,
  date: null,
  instrument: null,
  name: null,
  role: null,
};

export const urlOf = (path: string) => `https://news.example/${path}`;

let made = 0;

/** An id that is greater than those made before. */
export function nextId(): string {
  made += 1;
  return `0190a0b1-0000-7000-8000-${made.toString(16).padStart(12, '0')}`;
}

export function annotation(path: string, parts: Partial<Annotation>): Annotation {
  return {
    id: nextId(),
    page: urlOf(path),
    kind: 'claim',
    selectors: {
      quote: { type: 'TextQuoteSelector', exact: 'Some words.', prefix: '', suffix: '' },
      position: null,
    },
    suggestion: nothing,
    verdict: null,
    note: '',
    tags: [],
    dismissed: false,
    textHash: null,
    created: '2031-03-09T10:00:00.000Z',
    modified: '2031-03-09T10:00:00.000Z',
    ...parts,
  };
}

export const claim = (
  path: string,
  mentions: Mention[],
  parts: Partial<Suggestion> = {},
  more: Partial<Annotation> = {},
) => annotation(path, { suggestion: { ...nothing, status: 'stated', ...parts, mentions }, ...more });

export const official = (path: string, name: string | null, role: string | null = null) =>
  annotation(path, { kind: 'official', suggestion: { ...nothing, name, role } });

export const institution = (path: string, name: string) =>
  annotation(path, { kind: 'institution', suggestion: { ...nothing, name } });

/** A claim as the first release saved it, without whom it names. */
export const bareClaim = (path: string, parts: Partial<Suggestion>) =>
  annotation(path, { suggestion: { ...nothing, status: 'stated', ...parts } });

export const person = (
  name: string,
  part: Mention['part'] = 'mentioned',
  role: string | null = null,
): Mention => ({
  kind: 'official',
  name,
  role,
  part,
});

export const body = (name: string, part: Mention['part'] = 'mentioned'): Mention => ({
  kind: 'institution',
  name,
  role: null,
  part,
});

export function page(path: string, facts: Partial<PageFacts> = {}): PageFacts {
  return {
    url: urlOf(path),
    title: `Article ${path}`,
    outlet: 'The Harbour Post',
    published: '2031-03-04',
    ...facts,
  };
}

/** A decision that is newer than those made before. */
export function decided(draft: DecisionDraft): Decision {
  return { id: nextId(), ...draft, at: '2031-04-01T00:00:00.000Z', withdrawn: null };
}

export function dossiersOf(
  annotations: readonly Annotation[],
  decisions: readonly Decision[] = [],
  pages: readonly PageFacts[] = [],
) {
  const records = annotations.map(toRecord).filter((record): record is DossierRecord => record !== null);
  return makeDossiers(records, new Map(pages.map((each) => [each.url, each])), decisions);
}
