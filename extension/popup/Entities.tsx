import { useRef, useState } from 'preact/hooks';
import { t, tn } from '../ui/i18n';
import { rowKeys } from '../ui/keys';
import { Mark } from '../ui/Mark';
import { VerdictButtons } from '../ui/VerdictButtons';
import { EditorToggle, toNote } from './EditorToggle';
import type { EntityGroup } from './groups';
import { ItemEditor } from './ItemEditor';
import type { Actions } from './PageLists';
import { fieldsOfItem, wasLeft } from './typed-fields';

interface Props {
  groups: readonly EntityGroup[];
  actions: Actions;
  empty: string;
}

function EntityRow({ group, actions }: { group: EntityGroup; actions: Actions }) {
  const first = group.mentions[0];
  const [open, setOpen] = useState(
    () => first !== undefined && wasLeft(fieldsOfItem(actions.page, first), first.annotation),
  );
  const next = useRef(0);
  if (!first) return null;
  const roles = [...group.roles, ...(group.anonymous ? [t('popup_unnamed')] : [])].join('; ');
  /** Each press goes to the next mention, and after the last to the first again. */
  const scroll = () => {
    const mention = group.mentions[next.current % group.mentions.length];
    next.current += 1;
    if (mention) actions.scrollTo(mention);
  };
  return (
    <li class="row entity" onKeyDown={rowKeys({ n: toNote(setOpen) })}>
      <div class="line">
        <button type="button" class="sentence" onClick={scroll}>
          <Mark kind={group.kind} status={null} />
          <span class="name">{group.label}</span>
          {roles && <span class="roles">{roles}</span>}
        </button>
        <span class="muted small mentions">{tn('popup_mentions', group.mentions.length)}</span>
        <EditorToggle annotation={group.annotation} open={open} setOpen={setOpen} />
      </div>
      {open && (
        <>
          <VerdictButtons
            verdict={group.annotation?.verdict ?? null}
            change={(verdict) => actions.change(first, { verdict })}
          />
          <ItemEditor item={first} actions={actions} />
        </>
      )}
    </li>
  );
}

/** The people or the institutions of the page, each once. */
export function Entities({ groups, actions, empty }: Props) {
  if (groups.length === 0) return <p class="empty muted">{empty}</p>;
  return (
    <ul class="rows">
      {groups.map((group) => (
        <EntityRow key={group.key} group={group} actions={actions} />
      ))}
    </ul>
  );
}
