import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { languageTag } from '../../../src/language-tag';
import { wholeLedger } from '../../../src/ledger';
import type { Annotation } from '../../../src/store/model';
import { CopyMenu } from '../../ui/CopyMenu';
import { byIds } from '../../ui/find';
import { Icon } from '../../ui/Icon';
import { t } from '../../ui/i18n';
import { NoteField } from '../../ui/NoteField';
import { TagField } from '../../ui/TagField';
import { useLive } from '../../ui/use-live';
import { VerdictButtons } from '../../ui/VerdictButtons';
import type { Commands } from '../acts/use-commands';
import { DossierLinks } from '../dossiers/DossierLinks';
import { writeRoute } from '../route';
import { History } from './History';
import { Quote } from './Quote';
import { Reasons } from './Reasons';

/** What the desk's keys ask of the pane. */
export interface DetailHandle {
  /** Fields of a row that is still on its way get the focus when it is there; until then the pane is `awaited`. */
  focusNote: () => void;
  focusTags: () => void;
  awaited: () => boolean;
  open: () => void;
  /** Brings the pane into view where it stands under the list. */
  reveal: () => void;
}

interface Props {
  id: string | null;
  handle: RefObject<DetailHandle | null>;
  knownTags: readonly string[];
  commands: Commands;
  remove: (annotation: Annotation) => void;
  open: (annotation: Annotation) => void;
}

/** Numbers the sittings at a note, so that undo takes back one sitting. */
let sittings = 0;

/** Everything about one annotation, to be read and changed in place. */
export function Detail({ id, handle, knownTags, commands, remove, open }: Props) {
  const pane = useRef<HTMLElement | null>(null);
  const { value, error } = useLive(
    async () => (id ? { id, found: (await byIds([id])).get(id) ?? null } : null),
    [id],
  );
  const found = value?.id === id ? (value?.found ?? null) : null;
  const annotation = found?.annotation ?? null;
  const sitting = useRef('');
  const wanted = useRef<string | null>(null);

  useEffect(() => {
    const focus = (selector: string) => {
      const field = pane.current?.querySelector<HTMLElement>(selector);
      if (field) field.focus();
      else if (id && value?.id !== id && error === null) wanted.current = selector;
    };
    if (wanted.current && (!id || value?.id === id || error !== null)) {
      const selector = wanted.current;
      wanted.current = null;
      focus(selector);
    }
    handle.current = {
      awaited: () => wanted.current !== null,
      focusNote: () => focus('.note-field textarea'),
      focusTags: () => focus('.tag-field input'),
      open: () => annotation && open(annotation),
      reveal: () => {
        if (matchMedia('(max-width: 59.99rem)').matches) pane.current?.scrollIntoView({ block: 'start' });
      },
    };
  }, [id, value, error, annotation, open, handle]);

  useEffect(() => {
    if (pane.current) pane.current.scrollTop = 0;
  }, [id]);

  if (!id || !annotation || !found)
    return (
      <aside class="detail" aria-label={t('review_detail')} ref={pane}>
        <p class="muted">{t(id && value?.id === id ? 'review_detail_gone' : 'review_detail_none')}</p>
      </aside>
    );

  const page = found.page ?? { url: annotation.page, title: null, outlet: null, published: null };

  return (
    <aside class="detail" aria-label={t('review_detail')} ref={pane}>
      <Quote found={found} />
      <VerdictButtons
        verdict={annotation.verdict}
        change={(verdict) => void commands.setVerdict([id], verdict)}
      />
      <div
        onFocusIn={() => {
          sittings += 1;
          sitting.current = `note ${id} ${sittings}`;
        }}
      >
        <NoteField
          key={id}
          name={id}
          value={annotation.note}
          save={(note) => commands.setNote(id, note, annotation.note, sitting.current)}
        />
      </div>
      <TagField
        key={`tags ${id}`}
        name={`tags ${id}`}
        tags={annotation.tags}
        known={knownTags}
        change={(tags) => void commands.setTags(id, tags)}
      />
      {annotation.dismissed && (
        <p class="set-aside">
          {t('review_set_aside', t(`common_dismissed_${annotation.kind}`))}{' '}
          <button type="button" class="button small" onClick={() => void commands.bringBack(id)}>
            {t('review_bring_back')}
          </button>
        </p>
      )}
      <Reasons annotation={annotation} lang={languageTag(found.page?.language)} />
      <DossierLinks annotation={annotation} />
      {annotation.textHash && (
        <p class="small">
          <a href={writeRoute({ view: 'versions', page: annotation.page })}>{t('evidence_versions_link')}</a>
        </p>
      )}
      {annotation.kind === 'claim' && !annotation.dismissed && (
        <p class="small">
          <a href={writeRoute({ view: 'ledger', filter: wholeLedger, group: id })}>{t('ledger_of_claim')}</a>
        </p>
      )}
      <div class="actions">
        <button type="button" class="button" onClick={() => open(annotation)}>
          <Icon name="jump" />
          {t('review_jump')}
        </button>
        <CopyMenu quotable={() => ({ selectors: annotation.selectors, page })} say={commands.say} />
        <button type="button" class="button" onClick={() => remove(annotation)}>
          <Icon name="trash" />
          {t('review_delete')}
        </button>
      </div>
      <History id={id} />
    </aside>
  );
}
