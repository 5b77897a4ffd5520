import { useEffect, useRef } from 'preact/hooks';
import type { Dossier } from '../../../src/dossiers';
import { Icon } from '../../ui/Icon';
import { t, tn } from '../../ui/i18n';
import { UndoButton } from '../acts/UndoButton';
import { noFilter } from '../filter';
import { writeRoute } from '../route';
import { Sign } from './Sign';
import { day } from './words';

interface Props {
  dossier: Dossier;
  join: () => void;
  undoable: number;
  undo: () => void;
}

/** Whose dossier it is, how often and when it was named, and what can be done with it. */
export function Head({ dossier, join, undoable, undo }: Props) {
  const { kind, name, role, articles, claimCount, first, last, key } = dossier;
  const heading = useRef<HTMLHeadingElement | null>(null);
  // The link that led here is gone: reading goes on at the name.
  useEffect(() => heading.current?.focus(), []);
  const annotations = {
    view: 'annotations',
    filter: { ...noFilter, dossier: key },
    annotation: null,
  } as const;
  return (
    <header class="head">
      <p class="muted kind">
        <Sign kind={kind} />
        {t(`dossiers_one_${kind}`)}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {name}
      </h2>
      {role && <p class="role">{role}</p>}
      <p class="muted">
        {t(
          'dossiers_between',
          tn('dossiers_articles', articles),
          tn('dossiers_claims', claimCount),
          day(first),
          day(last),
        )}
      </p>
      <div class="controls">
        <a class="button" href={writeRoute(annotations)}>
          <Icon name="desk" />
          {t('dossiers_annotations')}
        </a>
        <button type="button" class="button" onClick={join}>
          {t('dossiers_join')}
        </button>
        <UndoButton undoable={undoable} undo={undo} />
      </div>
    </header>
  );
}
