import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Verdict } from '../../../src/store/model';
import { isEnter } from '../../command-key';
import { t, tn } from '../../ui/i18n';
import { verdictKeys, verdicts } from '../../ui/VerdictButtons';

interface Props {
  count: number;
  tagRef: RefObject<HTMLInputElement | null>;
  knownTags: readonly string[];
  verdict: (verdict: Verdict | null) => void;
  addTag: (tag: string) => void;
  removeTag: (tag: string) => void;
  remove: () => void;
  clear: () => void;
}

/** What can be done to the selection, in place of the count. */
export function BulkBar({ count, tagRef, knownTags, verdict, addTag, removeTag, remove, clear }: Props) {
  const id = useId();
  const [tag, setTag] = useState('');
  const done = (act: (tag: string) => void) => {
    act(tag);
    setTag('');
  };
  return (
    <fieldset class="bulk">
      <legend class="visually-hidden">{t('review_bulk')}</legend>
      <strong role="status">{tn('review_selected', count)}</strong>
      {verdicts.map((value) => (
        <button type="button" key={value} class="button small" onClick={() => verdict(value)}>
          {t(verdictKeys[value])}
        </button>
      ))}
      <button type="button" class="button small" onClick={() => verdict(null)}>
        {t('review_bulk_clear_verdict')}
      </button>
      <span class="bulk-tag">
        <input
          ref={tagRef}
          class="field"
          list={id}
          maxLength={200}
          value={tag}
          aria-label={t('desk_bulk_tag')}
          placeholder={t('common_tags_add')}
          onInput={(event) => setTag(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (!isEnter(event) || tag.trim() === '') return;
            event.preventDefault();
            done(addTag);
          }}
        />
        <datalist id={id}>
          {knownTags.map((known) => (
            <option key={known} value={known} />
          ))}
        </datalist>
        <button type="button" class="button small" disabled={tag.trim() === ''} onClick={() => done(addTag)}>
          {t('review_bulk_tag_button')}
        </button>
        <button
          type="button"
          class="button small"
          disabled={!knownTags.includes(tag.trim())}
          onClick={() => done(removeTag)}
        >
          {t('desk_bulk_untag_button')}
        </button>
      </span>
      <button type="button" class="button small" onClick={remove}>
        {t('review_delete')}
      </button>
      <button type="button" class="button small quiet" onClick={clear}>
        {t('review_bulk_clear')}
      </button>
    </fieldset>
  );
}
