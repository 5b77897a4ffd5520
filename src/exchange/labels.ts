import type { AnnotationKind, Verdict } from '../store/model';

/** The fixed words of an export. The extension passes its own in the reader's language. */
export interface Labels {
  /** What they are in: BCP 47. */
  language: string;
  /** Title of a whole export. */
  title: string;
  kinds: Record<AnnotationKind, string>;
  /** What the program suggests. */
  suggestion: string;
  stated: string;
  hedged: string;
  cues: string;
  source: string;
  /** Put after the words of a source that is not named. */
  unnamed: string;
  name: string;
  role: string;
  imposer: string;
  target: string;
  measure: string;
  date: string;
  instrument: string;
  /** What the reader decided. */
  verdict: string;
  verdicts: Record<Verdict, string>;
  noVerdict: string;
  dismissed: string;
  note: string;
  tags: string;
  outlet: string;
  byline: string;
  published: string;
  /** When the text was read. */
  read: string;
  saved: string;
  textHash: string;
  open: string;
  untitled: string;
}

export const englishLabels: Labels = {
  language: 'en',
  title: 'Annotations',
  kinds: { claim: 'Claim', official: 'Official', institution: 'Institution', note: 'Own note' },
  suggestion: 'Suggestion',
  stated: 'Stated as fact',
  hedged: 'Hedged',
  cues: 'Cue words',
  source: 'Source',
  unnamed: 'not named',
  name: 'Name',
  role: 'Role',
  imposer: 'Imposed by',
  target: 'Target',
  measure: 'Measure',
  date: 'When',
  instrument: 'Legal instrument',
  verdict: 'Verdict',
  verdicts: { confirmed: 'Confirmed', speculative: 'Speculative' },
  noVerdict: 'No verdict',
  dismissed: 'Set aside',
  note: 'Note',
  tags: 'Tags',
  outlet: 'Outlet',
  byline: 'Byline',
  published: 'Published',
  read: 'Read',
  saved: 'Saved',
  textHash: 'Text (SHA-256)',
  open: 'Open the page here',
  untitled: 'Untitled page',
};
