import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { WordingChange } from '../../../src/evidence/wording';
import type { CopyForm } from '../../../src/exchange/quotation';
import type { Item } from '../../../src/items';
import type { Failure, Result } from '../../../src/messages';
import type { Annotation, AnnotationEdit, Suggestion, Verdict } from '../../../src/store/model';
import { commandKey } from '../../command-key';
import { extensionAlive, outdated } from '../background-client';
import { failureWords } from '../failure-words';
import { t } from '../words';
import { CopyRow } from './CopyRow';
import { type Draft, type Field, fields } from './draft';
import { Facts } from './Facts';
import { headingOf } from './heading';
import { NoteField } from './NoteField';
import { Outdated } from './Outdated';
import { Reasons } from './Reasons';
import { Rewording } from './Rewording';
import { TagField } from './TagField';

export interface CardProps {
  item: Item;
  /** The item's words in the page. */
  quote: string;
  suggestion: Suggestion | null;
  /** What became of the words that the reader saved; null where they are the same. */
  rewording: WordingChange | null;
  /** Other items at the same place. */
  others: readonly Item[];
  wordsOf(item: Item): string;
  /** Text typed before and not yet kept. */
  drafts: Readonly<Record<Field, Draft>>;
  /** The field to go on in; null for the card itself. */
  focus: Field | null;
  edit(edit: AnnotationEdit): Promise<Result<Annotation>>;
  onSwitch(item: Item): void;
  onWalk(direction: 'next' | 'previous'): void;
  onCopy(form: CopyForm): Promise<boolean>;
  onReview(): void;
  onClose(): void;
}

const dismissLabels = {
  claim: 'card_not_claim',
  official: 'card_not_official',
  institution: 'card_not_institution',
} as const;

export function Card(props: CardProps) {
  const { item, quote, suggestion, others } = props;
  const heading = useId();
  const card = useRef<HTMLElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const tags = useRef<HTMLInputElement>(null);
  const [annotation, setAnnotation] = useState(item.annotation);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [message, setMessage] = useState('');
  const [copies, setCopies] = useState(0);
  const verdict = annotation?.verdict ?? null;
  const dismissed = annotation?.dismissed ?? false;

  useLayoutEffect(() => {
    const field = props.focus && { note, tags }[props.focus].current;
    (field ?? card.current)?.focus({ preventScroll: true });
  }, []);

  async function keep(edit: AnnotationEdit): Promise<boolean> {
    const answer = await props.edit(edit);
    if (answer.ok) {
      setAnnotation(answer.value);
      setFailure(null);
      setMessage(t('card_saved'));
    } else {
      setFailure(answer.error);
      setMessage('');
    }
    return answer.ok;
  }

  const toggle = (pressed: Verdict) => keep({ verdict: verdict === pressed ? null : pressed });

  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      // What was typed can be kept by the next reader alone, who finds it here; the close button gives it up.
      const holds = fields.some((field) => props.drafts[field].get() !== null);
      if (holds && !extensionAlive()) setFailure(outdated);
      else props.onClose();
      return;
    }
    const typing = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const actions: Record<string, () => void> = {
      c: () => toggle('confirmed'),
      s: () => toggle('speculative'),
      n: () => note.current?.focus(),
      ArrowRight: () => props.onWalk('next'),
      ArrowDown: () => props.onWalk('next'),
      ArrowLeft: () => props.onWalk('previous'),
      ArrowUp: () => props.onWalk('previous'),
    };
    const action = actions[commandKey(event)];
    if (!action) return;
    event.preventDefault();
    action();
  }

  async function copy(form: CopyForm) {
    setMessage(t((await props.onCopy(form)) ? 'card_copied' : 'card_copy_failed'));
    setCopies((count) => count + 1);
  }

  return (
    <section
      ref={card}
      class="card"
      role="dialog"
      aria-labelledby={heading}
      aria-description={t('card_keys')}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <header>
        <h1 id={heading} data-status={suggestion?.status ?? item.kind}>
          {headingOf(item)}
        </h1>
        {item.kind === 'claim' && (
          <>
            <button
              type="button"
              class="icon"
              aria-label={t('card_previous')}
              onClick={() => props.onWalk('previous')}
            >
              ‹
            </button>
            <button
              type="button"
              class="icon"
              aria-label={t('card_next')}
              onClick={() => props.onWalk('next')}
            >
              ›
            </button>
          </>
        )}
        <button type="button" class="icon" aria-label={t('card_close')} onClick={props.onClose}>
          ×
        </button>
      </header>
      {item.kind !== 'claim' && <blockquote>{quote}</blockquote>}
      {props.rewording && <Rewording change={props.rewording} />}
      {suggestion && <Reasons suggestion={suggestion} />}
      {suggestion && <Facts suggestion={suggestion} quote={quote} />}
      <fieldset class="verdicts" aria-label={t('card_verdict')}>
        <button
          type="button"
          data-verdict="confirmed"
          aria-pressed={verdict === 'confirmed'}
          onClick={() => toggle('confirmed')}
        >
          {t('card_confirmed')}
        </button>
        <button
          type="button"
          data-verdict="speculative"
          aria-pressed={verdict === 'speculative'}
          onClick={() => toggle('speculative')}
        >
          {t('card_speculative')}
        </button>
      </fieldset>
      <NoteField
        field={note}
        saved={annotation?.note ?? ''}
        draft={props.drafts.note}
        onSave={(text) => keep({ note: text })}
      />
      <TagField
        field={tags}
        tags={annotation?.tags ?? []}
        draft={props.drafts.tags}
        onSave={(typed) => keep({ tags: typed })}
      />
      <p class="message" role="status">
        <span key={copies}>{dismissed ? t('card_dismissed') : message}</span>
      </p>
      {failure?.code !== 'outdated' && <Outdated />}
      {failure && (
        <p class="failure" role="alert">
          {failureWords(failure)}
        </p>
      )}
      {others.length > 0 && (
        <div class="others">
          <span>{t('card_also_here')}</span>
          {others.map((other) => (
            <button type="button" key={`${other.kind}:${other.start}`} onClick={() => props.onSwitch(other)}>
              {other.kind === 'claim' ? headingOf(other) : props.wordsOf(other)}
            </button>
          ))}
        </div>
      )}
      <footer>
        {item.kind !== 'note' && item.detected && (
          <button type="button" onClick={() => keep({ dismissed: !dismissed })}>
            {t(dismissed ? 'card_undo' : dismissLabels[item.kind])}
          </button>
        )}
        {annotation && (
          <button type="button" onClick={props.onReview}>
            {t('card_review')}
          </button>
        )}
        <CopyRow copy={copy} />
      </footer>
    </section>
  );
}
