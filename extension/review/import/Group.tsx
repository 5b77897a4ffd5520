import type { PreviewGroup } from '../../../src/exchange/import-preview';
import type { Field } from '../../../src/store/merge';
import { formatNumber, type MessageKey, t, tn } from '../../ui/i18n';

const fieldWords: Record<Field, MessageKey> = {
  verdict: 'common_label_verdict',
  note: 'common_note',
  tags: 'common_tags',
  dismissed: 'common_label_dismissed',
};

/** How many annotations of a file share a fate, and the first of them. */
export function Group({ title, group }: { title: string; group: PreviewGroup }) {
  const { count, rows } = group;
  const more = count - rows.length;
  const head = (
    <>
      {title} <strong>{formatNumber(count)}</strong>
    </>
  );
  if (count === 0) return <p class="group">{head}</p>;
  return (
    <details class="group">
      <summary>{head}</summary>
      <ul>
        {rows.map(({ quote, page, fields }, index) => (
          <li key={index}>
            <q dir="auto">{quote}</q>
            <span class="muted" dir="auto">
              {page}
              {fields.length > 0 &&
                ` · ${t('import_takes', fields.map((field) => t(fieldWords[field])).join(', '))}`}
            </span>
          </li>
        ))}
        {more > 0 && <li class="muted">{tn('import_more', more)}</li>}
      </ul>
    </details>
  );
}
