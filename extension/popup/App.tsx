import { useState } from 'preact/hooks';
import { t } from '../ui/i18n';
import { tell } from '../ui/messages';
import { requestSite } from '../ui/sites';
import { Foot } from './Foot';
import { Head } from './Head';
import { PageLists } from './PageLists';
import { Search, SearchResults } from './Search';
import { Trouble } from './Trouble';
import { type PageItems, useItems } from './use-items';
import { type PageView, usePage } from './use-page';

/** Lets the reader in where the browser kept it out: by the site's permission where the site is known. */
async function readNow(view: Extract<PageView, { phase: 'no-access' }>): Promise<void> {
  if (view.url) await requestSite(view.url);
  await tell({ type: 'reader/start', tabId: view.tabId });
}

interface BodyProps {
  view: PageView;
  found: PageItems;
  reload: () => Promise<void>;
}

function Body({ view, found, reload }: BodyProps) {
  if (view.phase === 'starting' || (view.phase === 'page' && view.state.status === 'reading'))
    return (
      <p class="starting muted" role="status">
        {t('popup_starting')}
      </p>
    );
  if (view.phase === 'page' && view.state.status === 'ready')
    return <PageLists tabId={view.tabId} state={view.state} found={found} reload={reload} />;
  if (view.phase === 'no-access') return <Trouble view={view} act={() => void readNow(view).then(reload)} />;
  return <Trouble view={view} act={() => void reload()} />;
}

export function App() {
  const { view, reload } = usePage();
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
      <Search query={query} setQuery={setQuery} />
      <main>
        {query.trim() === '' ? (
          <Body view={view} found={found} reload={reload} />
        ) : (
          <SearchResults query={query} page={state?.metadata.url ?? null} tabId={tabId} />
        )}
      </main>
      <Foot page={state?.metadata.url ?? null} />
    </>
  );
}
