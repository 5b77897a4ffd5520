import { useState } from 'preact/hooks';
import type { Claim, Cue } from '../../src/detect/types';
import type { Item } from '../../src/items';
import { t } from '../ui/i18n';
import { rowKeys } from '../ui/keys';
import { Mark } from '../ui/Mark';
import { Rewording } from '../ui/Rewording';
import { VerdictButtons } from '../ui/VerdictButtons';
import { EditorToggle, toNote } from './EditorToggle';
import { wordsOf } from './groups';
import { ItemEditor } from './ItemEditor';
import type { Actions } from './PageLists';
import { fieldsOfItem, wasLeft } from './typed-fields';

interface Props {
  item: Item;
  text: string;
  actions: Actions;
}

const claimOf = ({ detected }: Item): Claim | null => (detected && 'status' in detected ? detected : null);

/** The suggestion in a word, with the most telling hedge as the text has it. */
function Suggestion({ claim, text }: { claim: Claim | null; text: string }) {
  if (!claim) return <span class="status">{t('popup_own_claim')}</span>;
  const [cue]: Cue[] = claim.cues;
  return (
    <span class={`status ${claim.status}`}>
      {t(`common_status_${claim.status}`)}
      {cue && <span class="cue"> {t('common_quoted', text.slice(cue.start, cue.end))}</span>}
    </span>
  );
}

export function ClaimRow({ item, text, actions }: Props) {
  const [open, setOpen] = useState(() => wasLeft(fieldsOfItem(actions.page, item), item.annotation));
  const claim = claimOf(item);
  const verdict = item.annotation?.verdict ?? null;
  const words = wordsOf(item, text);
  return (
    <li
      class={`row ${verdict ?? ''}`}
      onKeyDown={rowKeys({
        c: () => actions.change(item, { verdict: verdict === 'confirmed' ? null : 'confirmed' }),
        s: () => actions.change(item, { verdict: verdict === 'speculative' ? null : 'speculative' }),
        n: toNote(setOpen),
      })}
    >
      <button type="button" class="sentence" onClick={() => actions.scrollTo(item)}>
        <span class="clamp">{words}</span>
      </button>
      <Rewording change={actions.rewording(item)} />
      <div class="line">
        <Mark kind={claim ? 'claim' : 'note'} status={claim?.status ?? null} />
        <Suggestion claim={claim} text={text} />
        <span class="buttons">
          <VerdictButtons verdict={verdict} change={(next) => actions.change(item, { verdict: next })} />
          <EditorToggle annotation={item.annotation} open={open} setOpen={setOpen} />
        </span>
      </div>
      {open && <ItemEditor item={item} actions={actions} />}
    </li>
  );
}
