import { useState } from 'preact/hooks';
import type { WordingChange } from '../../src/evidence/wording';
import type { Quotable } from '../../src/exchange/quotation';
import type { StoreEdit } from '../../src/store/edit';
import type { Annotation } from '../../src/store/model';
import { CopyMenu } from '../ui/CopyMenu';
import { edit } from '../ui/edits';
import { t } from '../ui/i18n';
import { rowKeys } from '../ui/keys';
import { Mark } from '../ui/Mark';
import { NoteField } from '../ui/NoteField';
import { Rewording } from '../ui/Rewording';
import { TagField } from '../ui/TagField';
import { VerdictButtons } from '../ui/VerdictButtons';
import { EditorToggle, toNote } from './EditorToggle';
import { fieldsOfAnnotation, wasLeft } from './typed-fields';

interface Props {
  annotation: Annotation;
  /** Null where the place is not on the page. */
  scroll: (() => void) | null;
  rewording: WordingChange | null;
  change: (edit: StoreEdit) => void;
  quotable: () => Quotable;
  say: (words: string) => void;
}

/** One saved annotation: its words, note, tags and verdict. */
export function SavedRow({ annotation, scroll, rewording, change, quotable, say }: Props) {
  const { verdict, note, tags, kind, suggestion } = annotation;
  const fields = fieldsOfAnnotation(annotation.id);
  const [open, setOpen] = useState(() => wasLeft(fields, annotation));
  const words = <span class="clamp">{annotation.selectors.quote.exact}</span>;
  return (
    <li
      class={`row ${verdict ?? ''}`}
      onKeyDown={rowKeys({
        c: () => change({ verdict: verdict === 'confirmed' ? null : 'confirmed' }),
        s: () => change({ verdict: verdict === 'speculative' ? null : 'speculative' }),
        n: toNote(setOpen),
      })}
    >
      {scroll ? (
        <button type="button" class="sentence" onClick={scroll}>
          {words}
        </button>
      ) : (
        <p class="sentence">{words}</p>
      )}
      <Rewording change={rewording} />
      {!open && note && <p class="note-preview">{note}</p>}
      {!open && tags.length > 0 && (
        <p class="tags">
          {tags.map((tag) => (
            <span class="tag" key={tag}>
              {tag}
            </span>
          ))}
        </p>
      )}
      <div class="line">
        <Mark kind={kind} status={suggestion?.status ?? null} />
        <span class="status">
          {kind === 'claim' && suggestion?.status
            ? t(`common_status_${suggestion.status}`)
            : t(`common_kind_${kind}`)}
        </span>
        <span class="buttons">
          <VerdictButtons verdict={verdict} change={(next) => change({ verdict: next })} />
          <EditorToggle annotation={annotation} open={open} setOpen={setOpen} />
        </span>
      </div>
      {open && (
        <div class="editor">
          <NoteField
            name={fields.note}
            value={note}
            save={async (text) => {
              await edit(annotation.id, { note: text });
            }}
            autoFocus
          />
          <TagField name={fields.tags} tags={tags} change={(next) => change({ tags: next })} />
          <CopyMenu quotable={quotable} say={say} small />
        </div>
      )}
    </li>
  );
}
