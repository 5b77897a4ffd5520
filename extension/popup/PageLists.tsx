import { useRef, useState } from 'preact/hooks';
import { itemChange, type WordingChange } from '../../src/evidence/wording';
import type { Quotable } from '../../src/exchange/quotation';
import type { Item } from '../../src/items';
import type { PageState } from '../../src/messages';
import type { Annotation, AnnotationEdit } from '../../src/store/model';
import { errorWords } from '../ui/error-words';
import { t } from '../ui/i18n';
import { askTab } from '../ui/messages';
import { AnnotateButton } from './AnnotateButton';
import { Claims } from './Claims';
import { Entities } from './Entities';
import { entityGroups } from './groups';
import { keep, placeOf } from './keeper';
import { Saved } from './Saved';
import { Tabs } from './Tabs';
import type { PageItems } from './use-items';
import { useSaid } from './use-said';

/** What a row of the lists can ask for. */
export interface Actions {
  /** The page's canonical URL. */
  page: string;
  scrollTo: (item: Item) => void;
  /** Changes an item at once; a failure is shown over the lists. */
  change: (item: Item, edit: AnnotationEdit) => void;
  /** Changes an item; rejects, so that the field that asked can keep what was typed. */
  keep: (item: Item, edit: AnnotationEdit) => Promise<void>;
  /** What there is to copy of an item as it stands on the page. */
  quotable: (item: Item) => Quotable;
  /** The same for what is saved and no longer found there. */
  savedQuotable: (annotation: Annotation) => Quotable;
  /** Says in a word what came of something small. */
  say: (words: string) => void;
  /** What became of the words that were saved at an item. */
  rewording: (item: Item) => WordingChange | null;
}

interface Props {
  tabId: number;
  state: PageState;
  found: PageItems;
  reload: () => Promise<void>;
}

export function PageLists({ tabId, state, found, reload }: Props) {
  const { items, error } = found;
  const [trouble, setTrouble] = useState<string | null>(null);
  const [said, say] = useSaid();
  const settled = useRef(new Map<string, boolean>());

  const actions: Actions = {
    page: state.metadata.url,
    scrollTo: async (item) => {
      const answer = await askTab(
        tabId,
        item.outside && item.annotation
          ? { type: 'page/scroll-to-annotation', id: item.annotation.id }
          : { type: 'page/scroll-to', start: item.start, end: item.end },
      );
      setTrouble(answer?.ok && answer.value ? null : t('popup_not_found_now'));
    },
    change: (item, edit) => {
      keep(state, item, edit).then(
        () => setTrouble(null),
        (failure: unknown) => setTrouble(errorWords(failure)),
      );
    },
    keep: async (item, edit) => {
      await keep(state, item, edit);
    },
    quotable: (item) => ({ selectors: placeOf(item, state.text), page: state.metadata }),
    savedQuotable: ({ selectors }) => ({ selectors, page: state.metadata }),
    say,
    rewording: (item) => itemChange(item, state.annotations, state.text),
  };

  const claims = items.shown.filter(({ kind }) => kind === 'claim');
  const people = entityGroups(items.shown, 'official', state.text);
  const bodies = entityGroups(items.shown, 'institution', state.text);
  const saved = new Set(items.shown.flatMap(({ annotation }) => (annotation ? [annotation.id] : []))).size;
  const words = trouble ?? (error ? errorWords(error) : null);

  return (
    <>
      {words && (
        <p class="notice" role="alert">
          {words}
        </p>
      )}
      <p class="said" role="status">
        {said && <span key={said}>{said.words}</span>}
      </p>
      {!state.gate.article && <p class="aside muted small">{t('popup_not_article', state.gate.reason)}</p>}
      {state.detection && !state.detection.supported && (
        <p class="aside muted small">{t('popup_not_supported_language')}</p>
      )}
      <Tabs
        label={t('popup_tabs')}
        tabs={[
          {
            id: 'claims',
            name: t('popup_tab_claims'),
            count: claims.length,
            panel: () => (
              <Claims claims={claims} text={state.text} settled={settled.current} actions={actions} />
            ),
          },
          {
            id: 'people',
            name: t('popup_tab_people'),
            count: people.length,
            panel: () => <Entities groups={people} actions={actions} empty={t('popup_empty_people')} />,
          },
          {
            id: 'institutions',
            name: t('popup_tab_institutions'),
            count: bodies.length,
            panel: () => <Entities groups={bodies} actions={actions} empty={t('popup_empty_institutions')} />,
          },
          {
            id: 'saved',
            name: t('popup_tab_saved'),
            count: saved + items.orphans.length,
            panel: () => <Saved items={items} actions={actions} />,
          },
        ]}
      />
      <AnnotateButton tabId={tabId} done={reload} />
    </>
  );
}
