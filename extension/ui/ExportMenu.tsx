import { useState } from 'preact/hooks';
import { formatInfos } from '../../src/exchange/format';
import type { Scope } from '../exchange/export';
import { ExportProgress } from './ExportProgress';
import { t } from './i18n';
import './progress.css';
import { Menu, type MenuGroup } from './Menu';
import { type Outcomes, useExports } from './use-exports';
import { usePolicy } from './use-policy';

export interface ExportScope {
  id: string;
  title: string;
  /** Name of the file without its ending. */
  file: string;
  scope: Scope;
}

interface Props extends Outcomes {
  /** What can be saved; the narrowest first, which is what is meant where the reader chooses none. */
  scopes: readonly ExportScope[];
}

/** Saves annotations as a file: what (this page, the selection, the list, everything) and in which format. */
export function ExportMenu({ scopes, ...outcomes }: Props) {
  const [wanted, want] = useState<string | null>(null);
  const { running, begin } = useExports(outcomes);
  const policy = usePolicy();
  const chosen = scopes.find(({ id }) => id === wanted) ?? scopes[0];

  if (policy?.exportOff) return null;

  const what: MenuGroup = {
    title: t('common_export_what'),
    entries: scopes.map(({ id, title }) => ({
      id,
      label: title,
      checked: id === chosen?.id,
      act: () => want(id),
    })),
  };
  const how: MenuGroup = {
    title: scopes.length > 1 ? t('common_export_format') : (chosen?.title ?? null),
    entries: formatInfos.map((format) => ({
      id: format.id,
      label: t(`common_export_${format.id}`),
      act: () => {
        if (chosen) void begin(chosen.scope, format, chosen.file);
      },
    })),
  };
  return (
    <>
      <Menu label={t('common_export')} icon="export" groups={scopes.length > 1 ? [what, how] : [how]} />
      <div class="export-jobs">
        {running.map(({ id, job, progress }) => (
          <ExportProgress key={id} progress={progress} stop={job.stop} />
        ))}
      </div>
    </>
  );
}
