import { useState } from 'preact/hooks';
import type { FormatInfo } from '../../src/exchange/format';
import type { Progress } from '../../src/exchange/progress';
import { Stopped } from '../exchange/client';
import { type ExportJob, type Scope, startExport } from '../exchange/export';
import { offerDownload } from './download';

/** An export under way, as it is shown. */
export interface Running {
  id: number;
  job: ExportJob;
  progress: Progress | null;
}

export interface Outcomes {
  /** Called with the number of annotations in the file; 0 means that no file was made. */
  done: (count: number) => void;
  stopped: () => void;
  failed: (error: unknown) => void;
}

let made = 0;

/** The exports that run, and a way to begin one, which offers the file to save once it is made. */
export function useExports({ done, stopped, failed }: Outcomes) {
  const [running, setRunning] = useState<readonly Running[]>([]);

  const begin = async (scope: Scope, format: FormatInfo, name: string) => {
    made += 1;
    const id = made;
    const job = startExport(scope, format.id, (progress) =>
      setRunning((all) => all.map((each) => (each.id === id ? { ...each, progress } : each))),
    );
    setRunning((all) => [...all, { id, job, progress: null }]);
    try {
      const { count, file } = await job.done;
      if (count > 0) offerDownload(file, `${name}.${format.extension}`);
      done(count);
    } catch (error) {
      if (error instanceof Stopped) stopped();
      else failed(error);
    } finally {
      setRunning((all) => all.filter((each) => each.id !== id));
    }
  };
  return { running, begin };
}
