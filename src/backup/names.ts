/** The folder, within Downloads, that backups are saved in. */
export const BACKUP_FOLDER = 'Reportedly backups';

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** The name of a backup file made at a time, folder included: the reader's own day and minute, so that names sort by time. */
export function backupName(at: Date): string {
  const day = [at.getFullYear(), twoDigits(at.getMonth() + 1), twoDigits(at.getDate())].join('-');
  const minute = `${twoDigits(at.getHours())}${twoDigits(at.getMinutes())}`;
  return `${BACKUP_FOLDER}/reportedly-${day}-${minute}.jsonld`;
}

/** The last part of a path of any system. */
export function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
