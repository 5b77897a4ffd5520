import type { Item } from '../../src/items';
import { CopyMenu } from '../ui/CopyMenu';
import { t } from '../ui/i18n';
import { NoteField } from '../ui/NoteField';
import { TagField } from '../ui/TagField';
import type { Actions } from './PageLists';
import { fieldsOfItem } from './typed-fields';

interface Props {
  item: Item;
  actions: Actions;
}

/** Note, tags and "not a claim" of one item, in its row. */
export function ItemEditor({ item, actions }: Props) {
  const fields = fieldsOfItem(actions.page, item);
  return (
    <div class="editor">
      <NoteField
        name={fields.note}
        value={item.annotation?.note ?? ''}
        save={(note) => actions.keep(item, { note })}
        autoFocus
      />
      <TagField
        name={fields.tags}
        tags={item.annotation?.tags ?? []}
        change={(tags) => actions.change(item, { tags })}
      />
      <div class="line">
        <CopyMenu quotable={() => actions.quotable(item)} say={actions.say} small />
        {item.detected && (
          <button
            type="button"
            class="button small quiet"
            onClick={() => actions.change(item, { dismissed: true })}
          >
            {t(`common_dismissed_${item.kind}`)}
          </button>
        )}
      </div>
    </div>
  );
}
