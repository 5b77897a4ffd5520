import { useRef } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { errorWords } from '../ui/error-words';
import { type Found, find } from '../ui/find';
import { Icon } from '../ui/Icon';
import { t } from '../ui/i18n';
import { askTab } from '../ui/messages';
import { openAtPlace } from '../ui/open-at-place';
import { useLive } from '../ui/use-live';
import { FoundRow } from './FoundRow';

/** How many results the popup lists; the review page has them all. */
const LISTED = 50;

export function Search({ query, setQuery }: { query: string; setQuery: (query: string) => void }) {
  const input = useRef<HTMLInputElement | null>(null);
  return (
    <search class="search">
      <Icon name="search" />
      <input
        ref={input}
        class="field"
        type="search"
        aria-label={t('popup_search')}
        placeholder={t('popup_search')}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return;
          event.preventDefault();
          setQuery('');
        }}
      />
    </search>
  );
}

interface ResultsProps {
  query: string;
  page: string | null;
  tabId: number | null;
}

interface GroupProps {
  title: string;
  rows: readonly Found[];
  open: (found: Found) => void;
}

function Group({ title, rows, open }: GroupProps) {
  if (rows.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 class="group">{title}</h2>
      <ul class="rows">
        {rows.map((found) => (
          <FoundRow key={found.annotation.id} found={found} open={() => open(found)} />
        ))}
      </ul>
    </section>
  );
}

/** Everything saved that matches, this page's first. */
export function SearchResults({ query, page, tabId }: ResultsProps) {
  const { value, error } = useLive(() => find(query, LISTED, page), [query, page]);
  if (error)
    return (
      <p class="notice" role="alert">
        {errorWords(error)}
      </p>
    );
  if (!value) return null;
  if (value.total === 0)
    return (
      <p class="empty muted" role="status">
        {t('popup_search_none', query)}
      </p>
    );
  const open = async ({ annotation }: Found) => {
    if (annotation.page === page && tabId !== null) {
      const answer = await askTab(tabId, { type: 'page/scroll-to-annotation', id: annotation.id });
      if (answer?.ok && answer.value) return;
    }
    await openAtPlace(annotation);
  };
  const here = value.rows.filter(({ annotation }) => annotation.page === page);
  const elsewhere = value.rows.filter(({ annotation }) => annotation.page !== page);
  const review = `${browser.runtime.getURL('review/index.html')}#/annotations?${new URLSearchParams({ q: query })}`;
  return (
    <>
      <Group title={t('popup_search_this_page')} rows={here} open={(found) => void open(found)} />
      <Group title={t('popup_search_elsewhere')} rows={elsewhere} open={(found) => void open(found)} />
      {value.total > value.rows.length && (
        <p class="empty">
          <a href={review} target="_blank" rel="noreferrer">
            {t('popup_search_more', value.total)}
          </a>
        </p>
      )}
    </>
  );
}
