import { ErrorNotice } from './ErrorNotice';

interface Props {
  /** What went wrong; null where nothing did. */
  error: unknown;
  /** Said while the answer is on its way. */
  words: string;
}

/** In place of what is still being read, or could not be. */
export function Reading({ error, words }: Props) {
  if (error !== null) return <ErrorNotice error={error} />;
  return (
    <p class="muted" role="status">
      {words}
    </p>
  );
}
