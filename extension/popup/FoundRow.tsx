import { formatDay } from '../ui/dates';
import type { Found } from '../ui/find';
import { t, uiLanguage } from '../ui/i18n';
import { Mark } from '../ui/Mark';
import { verdictKeys } from '../ui/VerdictButtons';

/** One result of the search: its words, and where, when and how it was decided. */
export function FoundRow({ found, open }: { found: Found; open: () => void }) {
  const { annotation, page } = found;
  const { verdict, suggestion, kind, note } = annotation;
  const day = page?.published ? formatDay(page.published, uiLanguage()) : null;
  return (
    <li class={`row ${verdict ?? ''}`}>
      <button type="button" class="sentence" onClick={open}>
        <span class="clamp">{annotation.selectors.quote.exact}</span>
      </button>
      {note && <p class="note-preview">{note}</p>}
      <div class="line">
        <Mark kind={kind} status={suggestion?.status ?? null} />
        <span class="small muted">
          {[page?.outlet ?? t('common_unknown_outlet'), day, verdict && t(verdictKeys[verdict])]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
    </li>
  );
}
