/**
 * What detection reads out of a text. All offsets are UTF-16 code units into the text that was given,
 * end exclusive; lists are in order of `start`.
 */

export interface Span {
  start: number;
  end: number;
}

/** A mention of an official. Mentions with the same `entity` are the same person within one text. */
export interface Official extends Span {
  entity: string;
  /** The fullest name that the text gives, or null for a role alone or an unnamed official. */
  name: string | null;
  /** The role as the text words it (title or apposition), or null where none was found. */
  role: string | null;
  /** True where the person is deliberately left unnamed ("a senior official", "diplomats"). */
  anonymous: boolean;
}

/** A mention of an institution. Mentions with the same `entity` are the same body within one text. */
export interface Institution extends Span {
  entity: string;
  /** The fullest name that the text gives. */
  name: string;
}

/** What the text does with a claim: tells it as fact, or hedges it. Never the reader's verdict. */
export type Status = 'stated' | 'speculative';

/** Why a cue makes a claim speculative. */
export type CueKind =
  /** may, might, could, would … */
  | 'modal'
  /** reportedly, allegedly, apparently … */
  | 'reportive'
  /** likely, possibly, expected, believed … */
  | 'possibility'
  /** the source is not named: officials said, a source, observers, analysts say, media reports */
  | 'unnamed-source'
  /** a plan, proposal, threat or offer not yet decided */
  | 'plan'
  /** if, unless, provided that … */
  | 'condition'
  /** an opinion or judgement of merit, effect or chance */
  | 'opinion'
  /** a question */
  | 'question';

/** Words in the text that hedge a claim. */
export interface Cue extends Span {
  kind: CueKind;
}

/** Who says what a claim says. */
export interface Source extends Span {
  named: boolean;
}

/** A sentence that says something about a sanction or a like restrictive measure. */
export interface Claim extends Span {
  status: Status;
  /** The words that hedge it, most telling first; empty where it is stated as fact. */
  cues: Cue[];
  source: Source | null;
  /** Who takes, or would take, the measure. */
  imposer: Span | null;
  /** Against whom or what. */
  target: Span | null;
  /** The words that name the measure. */
  measure: Span | null;
  /** When, as the sentence words it. */
  date: Span | null;
  /** A named legal instrument: an executive order, a resolution, an act. */
  instrument: Span | null;
}

export interface Detection {
  /** Version of the engine's rules and model, kept with what is saved. */
  engine: string;
  /** False where the text is in a language that the engine does not read; the lists are then empty. */
  supported: boolean;
  officials: Official[];
  institutions: Institution[];
  claims: Claim[];
}
