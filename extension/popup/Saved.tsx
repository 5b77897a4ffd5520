import { useState } from 'preact/hooks';
import type { Item, Items } from '../../src/items';
import type { Annotation } from '../../src/store/model';
import { edit } from '../ui/edits';
import { errorWords } from '../ui/error-words';
import { t } from '../ui/i18n';
import type { Actions } from './PageLists';
import { SavedRow } from './SavedRow';

interface Props {
  items: Items;
  actions: Actions;
}

/** Each annotation once, at its first place. */
function firstPlaces(items: readonly Item[]): { item: Item; annotation: Annotation }[] {
  const seen = new Set<string>();
  return items.flatMap((item) => {
    const { annotation } = item;
    if (!annotation || seen.has(annotation.id)) return [];
    seen.add(annotation.id);
    return [{ item, annotation }];
  });
}

/** What the reader keeps of this page: found on it, no longer found, and set aside. */
export function Saved({ items, actions }: Props) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const found = firstPlaces(items.shown);
  const dismissed = firstPlaces(items.dismissed);
  const change = (id: string) => (next: Parameters<typeof edit>[1]) => {
    edit(id, next).then(
      () => setTrouble(null),
      (error: unknown) => setTrouble(errorWords(error)),
    );
  };
  if (found.length + dismissed.length + items.orphans.length === 0)
    return <p class="empty muted">{t('popup_empty_saved')}</p>;
  return (
    <>
      {trouble && (
        <p class="notice" role="alert">
          {trouble}
        </p>
      )}
      {found.length > 0 && (
        <section aria-label={t('popup_saved_found')}>
          <h2 class="group">{t('popup_saved_found')}</h2>
          <ul class="rows">
            {found.map(({ item, annotation }) => (
              <SavedRow
                key={annotation.id}
                annotation={annotation}
                scroll={() => actions.scrollTo(item)}
                rewording={actions.rewording(item)}
                change={change(annotation.id)}
                quotable={() => actions.quotable(item)}
                say={actions.say}
              />
            ))}
          </ul>
        </section>
      )}
      {items.orphans.length > 0 && (
        <section aria-label={t('popup_saved_orphans')}>
          <h2 class="group">{t('popup_saved_orphans')}</h2>
          <p class="muted small hint">{t('popup_saved_orphans_hint')}</p>
          <ul class="rows">
            {items.orphans.map((annotation) => (
              <SavedRow
                key={annotation.id}
                annotation={annotation}
                scroll={null}
                rewording={null}
                change={change(annotation.id)}
                quotable={() => actions.savedQuotable(annotation)}
                say={actions.say}
              />
            ))}
          </ul>
        </section>
      )}
      {dismissed.length > 0 && (
        <section aria-label={t('popup_saved_dismissed')}>
          <h2 class="group">{t('popup_saved_dismissed')}</h2>
          <ul class="rows">
            {dismissed.map(({ annotation }) => (
              <li class="row" key={annotation.id}>
                <p class="clamp">{annotation.selectors.quote.exact}</p>
                <div class="line">
                  <span class="status">{t(`common_dismissed_${annotation.kind}`)}</span>
                  <span class="buttons">
                    <button
                      type="button"
                      class="button small"
                      onClick={() => change(annotation.id)({ dismissed: false })}
                    >
                      {t('popup_dismiss_undo')}
                    </button>
                  </span>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
