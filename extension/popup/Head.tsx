import { useState } from 'preact/hooks';
import type { Items } from '../../src/items';
import type { PageState } from '../../src/messages';
import { formatDay } from '../ui/dates';
import { hostOf } from '../ui/hosts';
import { t, tn, uiLanguage } from '../ui/i18n';
import { askTab } from '../ui/messages';
import { ChangedLine } from './evidence/ChangedLine';
import { SiteSwitch } from './SiteSwitch';

interface Props {
  state: PageState | null;
  items: Items;
  tabId: number | null;
  url: string | null;
  reload: () => Promise<void>;
}

/** What was found and what the reader made of it, in numbers. */
function countsOf({ shown }: Items): string {
  const claims = shown.filter(({ kind }) => kind === 'claim');
  const hedged = claims.filter(
    ({ detected }) => detected && 'status' in detected && detected.status === 'speculative',
  );
  const tagged = new Set(shown.flatMap(({ annotation }) => (annotation?.verdict ? [annotation.id] : [])));
  const parts = [tn('popup_counts_claims', claims.length)];
  if (hedged.length > 0) parts.push(t('popup_counts_hedged', hedged.length));
  if (tagged.size > 0) parts.push(t('popup_counts_tagged', tagged.size));
  return parts.join(' · ');
}

function HighlightsSwitch({ tabId, initial }: { tabId: number; initial: boolean }) {
  const [shown, setShown] = useState(initial);
  return (
    <label class="setting">
      <input
        type="checkbox"
        role="switch"
        class="switch"
        checked={shown}
        aria-checked={shown}
        onChange={async (event) => {
          const wanted = event.currentTarget.checked;
          const answer = await askTab(tabId, { type: 'page/show-highlights', shown: wanted });
          setShown(answer?.ok ? answer.value : !wanted);
        }}
      />
      {t('popup_highlights_switch')}
    </label>
  );
}

/** Which article this is, what was found in it, and the switches for it. */
export function Head({ state, items, tabId, url, reload }: Props) {
  const host = hostOf(url ?? state?.metadata.url);
  const outlet = state?.metadata.outlet ?? host ?? t('popup_title');
  const published = state?.metadata.published;
  const day = published ? formatDay(published, uiLanguage()) : null;
  return (
    <header class="head">
      <h1>
        {outlet}
        {day && <time dateTime={published ?? ''}>{day}</time>}
      </h1>
      {state?.metadata.title && <p class="title">{state.metadata.title}</p>}
      {/* There from the start, so that a screen reader tells what marks on the page cannot. */}
      <p class="counts" role="status">
        {state && state.status !== 'reading' && countsOf(items)}
      </p>
      {state && <ChangedLine state={state} />}
      <div class="switches">
        {host && <SiteSwitch host={host} changed={reload} />}
        {state && tabId !== null && (
          <HighlightsSwitch
            key={`${tabId} ${state.highlightsShown}`}
            tabId={tabId}
            initial={state.highlightsShown}
          />
        )}
      </div>
    </header>
  );
}
