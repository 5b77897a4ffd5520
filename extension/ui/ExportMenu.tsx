import { useState } from 'preact/hooks';
import { offerDownload } from './download';
import { type ExportFormat, exportFormats, type Scope, writeExport } from './exchange';
import { t } from './i18n';
import { Menu, type MenuGroup } from './Menu';

export interface ExportScope {
  id: string;
  title: string;
  /** Name of the file without its ending. */
  file: string;
  scope: Scope;
}

interface Props {
  /** What can be saved; the narrowest first, which is what is meant where the reader chooses none. */
  scopes: readonly ExportScope[];
  /** Called with the number of annotations in the file; 0 means that no file was made. */
  done: (count: number) => void;
  failed: (error: unknown) => void;
}

/** Saves annotations as a file: what (this page, the selection, the list, everything) and in which format. */
export function ExportMenu({ scopes, done, failed }: Props) {
  const [wanted, want] = useState<string | null>(null);
  const chosen = scopes.find(({ id }) => id === wanted) ?? scopes[0];

  const save = async ({ scope, file }: ExportScope, format: ExportFormat) => {
    try {
      const { count, file: made } = await writeExport(scope, format);
      if (count > 0) offerDownload(made, `${file}.${format.extension}`);
      done(count);
    } catch (error) {
      failed(error);
    }
  };

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
    entries: exportFormats.map((format) => ({
      id: format.id,
      label: t(`common_export_${format.id}`),
      act: () => {
        if (chosen) void save(chosen, format);
      },
    })),
  };
  return <Menu label={t('common_export')} icon="export" groups={scopes.length > 1 ? [what, how] : [how]} />;
}
