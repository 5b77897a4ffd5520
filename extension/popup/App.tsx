import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { BackupWarning } from '../ui/BackupWarning';
import { t } from '../ui/i18n';
import { tell } from '../ui/messages';
import { requestSite } from '../ui/sites';
import { Foot } from './Foot';
import type { Following } from './following';
import { Head } from './Head';
import type { PageView } from './look';
import { PageLists } from './PageLists';
import { Search, SearchResults } from './Search';
import { Trouble } from './Trouble';
import { type PageItems, useItems } from './use-items';
import { usePage } from './use-page';

/** Lets the reader in where the browser kept it out: by the site's permission where the site is known. */
async function readNow(view: Extract<PageView, { phase: 'no-access' }>): Promise<void> {
  if (view.url) await requestSite(view.url);
  await tell({ type: 'reader/start', tabId: view.tabId });
}

interface BodyProps {
  view: PageView;
  found: PageItems;
  reload: () => Promise<void>;
  read: () => Promise<void>;
}

function Body({ view, found, reload, read }: BodyProps) {
  if (view.phase === 'starting' || (view.phase === 'page' && view.state.status === 'reading'))
    return (
      <p class="starting muted" role="status">
        {t('popup_starting')}
      </p>
    );
  if (view.phase === 'page' && view.state.status === 'ready')
    return (
      <PageLists
        key={`${view.tabId} ${view.state.metadata.url}`}
        tabId={view.tabId}
        state={view.state}
        found={found}
        reload={reload}
      />
    );
  if (view.phase === 'no-access') return <Trouble view={view} act={() => void readNow(view).then(reload)} />;
  return <Trouble view={view} act={() => void read()} />;
}

interface Props {
  following: Following;
  /** What only one of the two places has at its foot. */
  beside?: ComponentChildren;
}

/** The lists of one page, in the popup or beside the article. */
export function App({ following, beside }: Props) {
  const { view, reload, read } = usePage(following);
  const [query, setQuery] = useState('');
  const state = view.phase === 'page' ? view.state : null;
  const found = useItems(state, reload);
  const tabId = view.phase === 'page' ? view.tabId : null;
  return (
    <>
      <Head
        state={state}
        items={found.items}
        tabId={tabId}
        url={'url' in view ? view.url : null}
        reload={reload}
      />
      <BackupWarning />
      <Search query={query} setQuery={setQuery} />
      <main>
        {query.trim() === '' ? (
          <Body view={view} found={found} reload={reload} read={read} />
        ) : (
          <SearchResults query={query} page={state?.metadata.url ?? null} tabId={tabId} />
        )}
      </main>
      <Foot page={state?.metadata.url ?? null} beside={beside} />
    </>
  );
}
