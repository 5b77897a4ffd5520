/** How far a long piece of work is; `total` is null where nobody can tell. */
export interface Progress {
  phase: 'reading' | 'making' | 'writing';
  done: number;
  total: number | null;
}

export interface JobOptions {
  /** Ends the work: the call rejects with the signal's reason. */
  signal?: AbortSignal;
  progress?: (progress: Progress) => void;
}
