interface Props {
  /** How many rows are selected, and that in words. */
  count: number;
  words: string;
  /** Makes one of all that is selected. */
  merge: () => void;
  mergeWords: string;
  clear: () => void;
  clearWords: string;
}

/** What can be done to the selected rows of a register. */
export function Chosen({ count, words, merge, mergeWords, clear, clearWords }: Props) {
  return (
    <section class="bulk" aria-label={words}>
      <strong>{words}</strong>
      <button type="button" class="button small" disabled={count < 2} onClick={merge}>
        {mergeWords}
      </button>
      <button type="button" class="button small quiet" onClick={clear}>
        {clearWords}
      </button>
    </section>
  );
}
