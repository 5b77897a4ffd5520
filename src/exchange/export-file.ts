import { newId } from '../store/ids';
import { now } from '../store/time';

/** What a file says of itself. */
export interface ExportFile {
  /** UUID of this export. */
  id: string;
  /** When it was made: ISO 8601 UTC. */
  made: string;
}

/** A new file, made now. */
export function newExportFile(): ExportFile {
  return { id: newId(), made: now() };
}
