import { Icon } from '../../ui/Icon';
import { t } from '../../ui/i18n';

interface Props {
  /** How much there is to undo. */
  undoable: number;
  undo: () => void;
}

/** Takes back the newest act. */
export function UndoButton({ undoable, undo }: Props) {
  return (
    <button type="button" class="button" disabled={undoable === 0} onClick={undo}>
      <Icon name="undo" />
      {t('common_undo')}
    </button>
  );
}
