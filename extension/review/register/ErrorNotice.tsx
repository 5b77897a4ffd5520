import { errorWords } from '../../ui/error-words';

/** What went wrong, in words; nothing where nothing did. */
export function ErrorNotice({ error }: { error: unknown }) {
  return (
    error !== null && (
      <p class="notice" role="alert">
        {errorWords(error)}
      </p>
    )
  );
}
