import { offerDownload } from './download';
import { type ExportFormat, exportFormats, type Scope, writeExport } from './exchange';
import { t } from './i18n';
import { Menu } from './Menu';

export interface ExportScope {
  id: string;
  title: string;
  /** Name of the file without its ending. */
  file: string;
  scope: Scope;
}

interface Props {
  scopes: readonly ExportScope[];
  /** Called with the number of annotations in the file; 0 means that no file was made. */
  done: (count: number) => void;
  failed: (error: unknown) => void;
}

/** Saves annotations as a file: what (this page, the selection, the list, everything) and in which format. */
export function ExportMenu({ scopes, done, failed }: Props) {
  const save = async ({ scope, file }: ExportScope, format: ExportFormat) => {
    try {
      const { count, chunks } = await writeExport(scope, format);
      if (count > 0) offerDownload(chunks, format.mediaType, `${file}.${format.extension}`);
      done(count);
    } catch (error) {
      failed(error);
    }
  };
  return (
    <Menu
      label={t('common_export')}
      icon="export"
      groups={scopes.map((scope) => ({
        title: scope.title,
        entries: exportFormats.map((format) => ({
          id: `${scope.id} ${format.id}`,
          label: t(`common_export_${format.id}`),
          act: () => void save(scope, format),
        })),
      }))}
    />
  );
}
